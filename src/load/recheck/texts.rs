//! Whether a text stands in a record. Ids that came or went are looked for in every record of a dossier; a sketch of the texts of
//! each tells of nearly all of them that they have none, without reading the record.

use crate::load::json::Json;
use std::{collections::HashSet, rc::Rc};

/// A sketch of the texts of a record: three bits for each, which others may share (Bloom 1970). Of a record with fifteen texts it
/// says in one of two hundred cases that it may have a text which it has not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sketch([u64; 4]);

impl Sketch {
    /// The sketch of a record.
    pub(super) fn of(record: &Json) -> Sketch {
        let mut sketch = Sketch::default();
        sketch.add(record);
        sketch
    }

    /// Whether a record with it may have one of some texts, by their bits.
    pub(super) fn may_have(&self, texts: &[Bits]) -> bool {
        texts.iter().any(|bits| {
            let missing = (bits.iter().zip(&self.0)).fold(0, |all, (bits, of)| all | bits & !of);
            missing == 0
        })
    }

    fn add(&mut self, value: &Json) {
        match value {
            Json::Text(text) => {
                for (all, bits) in self.0.iter_mut().zip(bits_of(text)) {
                    *all |= bits;
                }
            }
            Json::Array(items) => items.iter().for_each(|item| self.add(item)),
            Json::Object(members) => members.iter().for_each(|(_, value)| self.add(value)),
            _ => {}
        }
    }
}

/// The bits of a text.
pub(super) type Bits = [u64; 4];

/// The bits of a text, by its length, its beginning and its end: ids are short.
pub(super) fn bits_of(text: &str) -> Bits {
    let bytes = text.as_bytes();
    let eight = bytes.len().min(8);
    let number = |bytes: &[u8]| (bytes.iter()).fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
    let (first, last) = (
        number(&bytes[..eight]),
        number(&bytes[bytes.len() - eight..]),
    );
    let mixed =
        (first ^ last.rotate_left(29) ^ bytes.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    // The upper bits are mixed best; mixed again, they are as good as others.
    let mixed = (mixed ^ mixed >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut bits = [0; 4];
    for shift in [56, 48, 40] {
        let nth = (mixed >> shift & 0xff) as usize;
        bits[nth / 64] |= 1 << (nth % 64);
    }
    bits
}

/// Of more texts than these every record is looked through.
const SKETCHED: usize = 32;

/// Texts that are looked for.
pub(super) struct Wanted<'t> {
    texts: &'t HashSet<Rc<str>>,
    /// The bits of each; none where they are too many.
    bits: Vec<Bits>,
}

impl<'t> Wanted<'t> {
    /// Looks for these.
    pub(super) fn new(texts: &'t HashSet<Rc<str>>) -> Wanted<'t> {
        let bits = match texts.len() {
            0..=SKETCHED => texts.iter().map(|text| bits_of(text)).collect(),
            _ => Vec::new(),
        };
        Wanted { texts, bits }
    }

    /// Whether nothing is looked for.
    pub(super) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Whether one of them stands in a record with this sketch.
    pub(super) fn stands_in(&self, sketch: &Sketch, record: &Json) -> bool {
        (self.texts.len() > SKETCHED || sketch.may_have(&self.bits)) && self.is_in(record)
    }

    fn is_in(&self, value: &Json) -> bool {
        match value {
            // Of a few, comparing is quicker than hashing.
            Json::Text(text) if self.texts.len() < 5 => self.texts.iter().any(|of| **of == **text),
            Json::Text(text) => self.texts.contains(&**text),
            Json::Array(items) => items.iter().any(|item| self.is_in(item)),
            Json::Object(members) => members.iter().any(|(_, value)| self.is_in(value)),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_record_is_found() {
        let words = [
            "",
            "a",
            "ab",
            "eight888",
            "a-long-id-of-a-record",
            "Ушаков",
            "e12",
            "e13",
        ];
        for word in words {
            let record: Json = serde_json::from_str(&format!(
                r#"{{"id": "x", "list": [1, {{"of": "{word}"}}], "title": "Another text"}}"#
            ))
            .expect("it is JSON");
            let sketch = Sketch::of(&record);
            for other in words {
                let texts = HashSet::from([Rc::from(other)]);
                let is_there = Wanted::new(&texts).stands_in(&sketch, &record);
                assert_eq!(is_there, word == other, "{other} in {word}");
            }
            // Names of fields are no texts.
            let texts = HashSet::from([Rc::from("title")]);
            assert!(!Wanted::new(&texts).stands_in(&sketch, &record));
        }
        let none = HashSet::new();
        assert!(Wanted::new(&none).is_empty());
    }

    #[test]
    fn many_texts_are_found_too() {
        let texts: HashSet<Rc<str>> = (0..100).map(|nth| Rc::from(format!("e{nth}"))).collect();
        let wanted = Wanted::new(&texts);
        for (id, is_there) in [("e99", true), ("e100", false)] {
            let record: Json = serde_json::from_str(&format!(r#"{{"id": "{id}"}}"#)).expect("JSON");
            assert_eq!(wanted.stands_in(&Sketch::of(&record), &record), is_there);
        }
    }

    #[test]
    fn sketches_of_ids_that_are_alike_differ() {
        // Fifteen texts a record, as an event has.
        let of = |record: usize| {
            let texts = (0..15).map(|nth| Json::Text(format!("event-{}", record * 15 + nth)));
            Sketch::of(&Json::Array(texts.collect()))
        };
        let wanted = HashSet::from([Rc::from("event-999999")]);
        let wanted = Wanted::new(&wanted);
        let mistaken = (0..2_000)
            .filter(|record| of(*record).may_have(&wanted.bits))
            .count();
        assert!(mistaken < 40, "{mistaken} of 2,000");
    }
}
