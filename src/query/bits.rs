//! A set of rows, a bit a row.

/// A set of row numbers below a fixed length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bits {
    words: Vec<u64>,
    len: usize,
}

impl Bits {
    /// No row of `len`.
    pub fn none(len: usize) -> Self {
        Bits {
            words: vec![0; len.div_ceil(64)],
            len,
        }
    }

    /// All rows of `len`.
    pub fn all(len: usize) -> Self {
        let mut bits = Bits {
            words: vec![u64::MAX; len.div_ceil(64)],
            len,
        };
        if !len.is_multiple_of(64)
            && let Some(last) = bits.words.last_mut()
        {
            *last = (1 << (len % 64)) - 1;
        }
        bits
    }

    /// How many rows there are to choose from.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether no row is in the set.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// Adds a row; rows at or beyond the length are left out.
    pub fn insert(&mut self, row: usize) {
        if row < self.len {
            self.words[row / 64] |= 1 << (row % 64);
        }
    }

    /// Whether a row is in the set.
    pub fn contains(&self, row: usize) -> bool {
        row < self.len && self.words[row / 64] & (1 << (row % 64)) != 0
    }

    /// Keeps the rows that are in `other` too.
    pub fn intersect(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Adds the rows of `other`.
    pub fn unite(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// How many rows are in the set.
    pub fn count(&self) -> usize {
        self.words.iter().map(|w| w.count_ones() as usize).sum()
    }

    /// How many rows are in both sets.
    pub fn count_common(&self, other: &Bits) -> usize {
        (self.words.iter().zip(&other.words))
            .map(|(a, b)| (a & b).count_ones() as usize)
            .sum()
    }

    /// The rows in the set, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(nth, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                (rest != 0).then(|| {
                    let bit = rest.trailing_zeros() as usize;
                    rest &= rest - 1;
                    nth * 64 + bit
                })
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn is_a_set(len in 1_usize..200, a in prop::collection::vec(0_usize..200, 0..60), b in prop::collection::vec(0_usize..200, 0..60)) {
            let set = |rows: &[usize]| -> (Bits, BTreeSet<usize>) {
                let mut bits = Bits::none(len);
                rows.iter().for_each(|&row| bits.insert(row));
                (bits, rows.iter().copied().filter(|&row| row < len).collect())
            };
            let ((bits_a, set_a), (bits_b, set_b)) = (set(&a), set(&b));
            prop_assert_eq!(bits_a.iter().collect::<BTreeSet<_>>(), set_a.clone());
            prop_assert_eq!(bits_a.count_common(&bits_b), set_a.intersection(&set_b).count());
            let mut both = bits_a.clone();
            both.intersect(&bits_b);
            prop_assert_eq!(both.iter().collect::<BTreeSet<_>>(), &set_a & &set_b);
            let mut either = bits_a.clone();
            either.unite(&bits_b);
            prop_assert_eq!(either.iter().collect::<BTreeSet<_>>(), &set_a | &set_b);
            let mut all = Bits::all(len);
            prop_assert_eq!(all.count(), len);
            all.intersect(&bits_a);
            prop_assert_eq!(all, bits_a);
        }
    }
}
