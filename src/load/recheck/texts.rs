//! Whether a text stands in a record. Ids that came or went are looked for in every record of a dossier; a sketch of the texts of
//! each tells of nearly all of them that they have none, without reading the record.

use crate::load::json::Json;
use std::collections::HashSet;

/// A sketch of the texts of a record: a bit for each, which others may share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sketch([u64; 4]);

impl Sketch {
    /// The sketch of a record.
    pub(super) fn of(record: &Json) -> Sketch {
        let mut sketch = Sketch::default();
        sketch.add(record);
        sketch
    }

    fn add(&mut self, value: &Json) {
        match value {
            Json::Text(text) => {
                let (word, bit) = bit_of(text);
                self.0[word] |= bit;
            }
            Json::Array(items) => items.iter().for_each(|item| self.add(item)),
            Json::Object(members) => members.iter().for_each(|(_, value)| self.add(value)),
            _ => {}
        }
    }
}

/// The bit of a text, by its length, its beginning and its end: ids are short.
fn bit_of(text: &str) -> (usize, u64) {
    let bytes = text.as_bytes();
    let eight = bytes.len().min(8);
    let number = |bytes: &[u8]| (bytes.iter()).fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
    let (first, last) = (
        number(&bytes[..eight]),
        number(&bytes[bytes.len() - eight..]),
    );
    let mixed =
        (first ^ last.rotate_left(29) ^ bytes.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let nth = (mixed >> 56) as usize;
    (nth / 64, 1 << (nth % 64))
}

/// Texts that are looked for.
pub(super) struct Wanted<'t> {
    texts: &'t HashSet<String>,
    bits: [u64; 4],
}

impl<'t> Wanted<'t> {
    /// Looks for these.
    pub(super) fn new(texts: &'t HashSet<String>) -> Wanted<'t> {
        let mut bits = [0; 4];
        for text in texts {
            let (word, bit) = bit_of(text);
            bits[word] |= bit;
        }
        Wanted { texts, bits }
    }

    /// Whether nothing is looked for.
    pub(super) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Whether one of them stands in a record with this sketch.
    pub(super) fn stands_in(&self, sketch: &Sketch, record: &Json) -> bool {
        let may_have = sketch
            .0
            .iter()
            .zip(&self.bits)
            .any(|(of, bits)| of & bits != 0);
        may_have && self.is_in(record)
    }

    fn is_in(&self, value: &Json) -> bool {
        match value {
            // Of a few, comparing is quicker than hashing.
            Json::Text(text) if self.texts.len() < 5 => self.texts.iter().any(|of| of == text),
            Json::Text(text) => self.texts.contains(text),
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
                let texts = HashSet::from([other.to_owned()]);
                let is_there = Wanted::new(&texts).stands_in(&sketch, &record);
                assert_eq!(is_there, word == other, "{other} in {word}");
            }
            // Names of fields are no texts.
            let texts = HashSet::from(["title".to_owned()]);
            assert!(!Wanted::new(&texts).stands_in(&sketch, &record));
        }
        let none = HashSet::new();
        assert!(Wanted::new(&none).is_empty());
    }

    #[test]
    fn ids_that_are_alike_have_other_bits() {
        let bits: HashSet<(usize, u64)> = (0..1_000)
            .map(|nth| bit_of(&format!("event-{nth}")))
            .collect();
        assert!(bits.len() > 200, "{}", bits.len());
    }
}
