//! A set of rows, one bit each, with union, intersection and counting a word at a time.

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

    /// Adds the rows from `from` to `to`, the last not included.
    pub fn insert_run(&mut self, from: usize, to: usize) {
        let to = to.min(self.len);
        if from >= to {
            return;
        }
        let (first, last) = (from / 64, (to - 1) / 64);
        let head = u64::MAX << (from % 64);
        let tail = u64::MAX >> (63 - (to - 1) % 64);
        if first == last {
            self.words[first] |= head & tail;
            return;
        }
        self.words[first] |= head;
        self.words[first + 1..last].fill(u64::MAX);
        self.words[last] |= tail;
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

    /// Takes the rows of `other` out.
    pub fn subtract(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
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

    /// Calls back with every row in the set, in order. Faster than
    /// [`Bits::iter`] where all of many are wanted.
    #[inline(always)]
    pub fn each(&self, mut call: impl FnMut(usize)) {
        for (nth, &word) in self.words.iter().enumerate() {
            let mut rest = word;
            while rest != 0 {
                call(nth * 64 + rest.trailing_zeros() as usize);
                rest &= rest - 1;
            }
        }
    }

    /// The rows in the set, in order.
    pub fn iter(&self) -> Rows<'_> {
        self.from(0)
    }

    /// The rows in the set from a row on, in order.
    pub fn from(&self, row: usize) -> Rows<'_> {
        let nth = row / 64;
        let word = self.words.get(nth).copied().unwrap_or(0);
        Rows {
            words: &self.words,
            nth,
            rest: word & (u64::MAX << (row % 64)),
        }
    }

    /// The last row in the set before a row.
    pub fn last_before(&self, row: usize) -> Option<usize> {
        let row = row.min(self.len);
        let mut nth = row / 64;
        let mut word = self.words.get(nth).copied().unwrap_or(0) & !(u64::MAX << (row % 64));
        loop {
            if word != 0 {
                return Some(nth * 64 + 63 - word.leading_zeros() as usize);
            }
            nth = nth.checked_sub(1)?;
            word = self.words[nth];
        }
    }
}

/// The rows of a set, in order.
#[derive(Clone, Debug)]
pub struct Rows<'a> {
    words: &'a [u64],
    nth: usize,
    rest: u64,
}

impl Iterator for Rows<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.rest == 0 {
            self.nth += 1;
            self.rest = *self.words.get(self.nth)?;
        }
        let bit = self.rest.trailing_zeros() as usize;
        self.rest &= self.rest - 1;
        Some(self.nth * 64 + bit)
    }
}

/// A set of rows that tells at once how many of them lie before a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// The set.
    pub rows: Bits,
    /// For every word, how many rows lie before it; the last is the count of all.
    ranks: Vec<u32>,
}

impl Ranked {
    /// Counts a set.
    pub fn new(rows: Bits) -> Self {
        let mut ranks = Vec::with_capacity(rows.words.len() + 1);
        let mut count = 0;
        for word in &rows.words {
            ranks.push(count);
            count += word.count_ones();
        }
        ranks.push(count);
        Ranked { rows, ranks }
    }

    /// How many rows are in the set.
    pub fn count(&self) -> u32 {
        self.ranks.last().copied().unwrap_or(0)
    }

    /// How many rows of the set lie before a row.
    pub fn rank(&self, row: usize) -> u32 {
        match (self.rows.words.get(row / 64), self.ranks.get(row / 64)) {
            (Some(word), Some(rank)) => rank + (word & !(u64::MAX << (row % 64))).count_ones(),
            _ => self.count(),
        }
    }

    /// The row before which `rank` others of the set lie.
    pub fn select(&self, rank: u32) -> Option<usize> {
        let nth = self.ranks.partition_point(|&before| before <= rank);
        let nth = nth.checked_sub(1)?;
        let skipped = rank - self.ranks[nth];
        self.rows.from(nth * 64).nth(skipped as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::{Bits, Ranked};
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
            prop_assert_eq!(&all, &bits_a);
            all.subtract(&bits_b);
            prop_assert_eq!(all.iter().collect::<BTreeSet<_>>(), &set_a - &set_b);
        }

        #[test]
        fn runs_ranks_and_last_rows_are_as_counted_one_by_one(len in 1_usize..300, a in prop::collection::vec(0_usize..300, 0..60), from in 0_usize..320, to in 0_usize..320) {
            let mut run = Bits::none(len);
            run.insert_run(from, to);
            prop_assert_eq!(run.iter().collect::<Vec<_>>(), (from..to.min(len)).collect::<Vec<_>>());
            let mut bits = Bits::none(len);
            a.iter().for_each(|&row| bits.insert(row));
            let rows: Vec<usize> = bits.iter().collect();
            let mut each = Vec::new();
            bits.each(|row| each.push(row));
            prop_assert_eq!(&each, &rows);
            prop_assert_eq!(bits.from(from).collect::<Vec<_>>(), rows.iter().copied().filter(|&row| row >= from).collect::<Vec<_>>());
            prop_assert_eq!(bits.last_before(from), rows.iter().copied().rfind(|&row| row < from));
            let ranked = Ranked::new(bits);
            prop_assert_eq!(ranked.count() as usize, rows.len());
            prop_assert_eq!(ranked.rank(from) as usize, rows.iter().filter(|&&row| row < from).count());
            for (rank, &row) in rows.iter().enumerate() {
                prop_assert_eq!(ranked.select(rank as u32), Some(row));
            }
            prop_assert_eq!(ranked.select(rows.len() as u32), None);
        }
    }
}
