//! A string interner: each distinct text is kept once and known by its number.

use serde::{Deserialize, Serialize};

/// Distinct texts in one arena, numbered in the order of their coming. The map
/// from text to number is an open table of hashes, so that a million look-ups
/// touch little memory and no text is kept twice.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Texts")]
pub struct Interner {
    #[serde(with = "serde_bytes")]
    bytes: Vec<u8>,
    /// Where each text ends in `bytes`.
    #[serde(with = "crate::wire::numbers")]
    ends: Vec<u32>,
    /// The number of a text and 32 bits of its hash; [`FREE`] where none is.
    #[serde(skip)]
    slots: Vec<(u32, u32)>,
}

/// An [`Interner`] as it is serialized: the texts, whose table is made anew.
#[derive(Deserialize)]
struct Texts {
    #[serde(with = "serde_bytes")]
    bytes: Vec<u8>,
    #[serde(with = "crate::wire::numbers")]
    ends: Vec<u32>,
}

impl From<Texts> for Interner {
    fn from(texts: Texts) -> Self {
        let mut interner = Interner::default();
        let mut from = 0;
        for end in texts.ends {
            let text = texts.bytes.get(from..end as usize).unwrap_or_default();
            interner.number(std::str::from_utf8(text).unwrap_or_default());
            from = end as usize;
        }
        interner
    }
}

const FREE: u32 = u32::MAX;

/// Whether two texts are the same, eight bytes at a time: most are short, and in
/// wasm a call of `memcmp` takes longer than that.
fn is_same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let ((eights_a, rest_a), (eights_b, rest_b)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    for (a, b) in eights_a.iter().zip(eights_b) {
        if u64::from_le_bytes(*a) != u64::from_le_bytes(*b) {
            return false;
        }
    }
    rest_a.iter().zip(rest_b).all(|(a, b)| a == b)
}

/// FNV-1a over eight bytes at a time, with the high bits folded into the low.
fn hash(text: &[u8]) -> u32 {
    const PRIME: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = text.len() as u64;
    let (eights, rest) = text.as_chunks::<8>();
    for eight in eights {
        hash = (hash ^ u64::from_le_bytes(*eight)).wrapping_mul(PRIME);
        hash ^= hash >> 29;
    }
    let mut last = 0;
    for byte in rest {
        last = last << 8 | u64::from(*byte);
    }
    hash = (hash ^ last).wrapping_mul(PRIME);
    (hash ^ (hash >> 32)) as u32
}

impl Interner {
    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn bytes_of(&self, number: u32) -> &[u8] {
        let nth = number as usize;
        let Some(&end) = self.ends.get(nth) else {
            return &[];
        };
        let start = nth.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start as usize..end as usize]
    }

    /// The text with a number; empty where there is none.
    pub fn get(&self, number: u32) -> &str {
        // Only whole texts were put in.
        std::str::from_utf8(self.bytes_of(number)).unwrap_or_default()
    }

    /// All texts, in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len() as u32).map(|number| self.get(number))
    }

    /// The place of a text in the table, or the free one where it would stand.
    fn slot(&self, text: &[u8], hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut place = hash as usize & mask;
        loop {
            let (number, of) = self.slots[place];
            if number == FREE || (of == hash && is_same(self.bytes_of(number), text)) {
                return place;
            }
            place = (place + 1) & mask;
        }
    }

    /// The number of a text.
    pub fn find(&self, text: &str) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let place = self.slot(text.as_bytes(), hash(text.as_bytes()));
        Some(self.slots[place].0).filter(|&number| number != FREE)
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(16);
        let old = std::mem::replace(&mut self.slots, vec![(FREE, 0); size]);
        for (number, hash) in old {
            if number != FREE {
                let mut place = hash as usize & (size - 1);
                while self.slots[place].0 != FREE {
                    place = (place + 1) & (size - 1);
                }
                self.slots[place] = (number, hash);
            }
        }
    }

    /// The number of a text, which it gets where it had none.
    pub fn number(&mut self, text: &str) -> u32 {
        // At most two thirds full.
        if self.ends.len() * 3 >= self.slots.len() * 2 {
            self.grow();
        }
        let hash = hash(text.as_bytes());
        let place = self.slot(text.as_bytes(), hash);
        if self.slots[place].0 == FREE {
            self.slots[place] = (self.ends.len() as u32, hash);
            self.bytes.extend_from_slice(text.as_bytes());
            self.ends.push(self.bytes.len() as u32);
        }
        self.slots[place].0
    }
}

#[cfg(test)]
mod tests {
    use super::Interner;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_stand_for_texts(texts in prop::collection::vec("[a-cé]{0,12}", 0..300)) {
            let mut interner = Interner::default();
            let mut plain: Vec<&str> = Vec::new();
            for text in &texts {
                let known = plain.iter().position(|other| other == text);
                prop_assert_eq!(interner.find(text).map(|n| n as usize), known);
                let number = interner.number(text) as usize;
                prop_assert_eq!(number, known.unwrap_or(plain.len()));
                if known.is_none() {
                    plain.push(text);
                }
            }
            prop_assert_eq!(interner.iter().collect::<Vec<_>>(), plain);
            prop_assert_eq!(interner.get(interner.len() as u32), "");
        }
    }
}
