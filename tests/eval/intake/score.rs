//! Counts of what was given, found and right.

/// How many are labelled, found, and right of either.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub given: usize,
    pub found: usize,
    pub right_given: usize,
    pub right_found: usize,
}

impl Counts {
    pub fn precision(&self) -> f64 {
        self.right_found as f64 / self.found.max(1) as f64
    }

    pub fn recall(&self) -> f64 {
        self.right_given as f64 / self.given.max(1) as f64
    }

    pub fn f1(&self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        match precision + recall {
            0.0 => 0.0,
            sum => 2.0 * precision * recall / sum,
        }
    }

    fn add(&mut self, other: &Counts) {
        self.given += other.given;
        self.found += other.found;
        self.right_given += other.right_given;
        self.right_found += other.right_found;
    }
}

/// Counts by what they are of.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    counts: Vec<(&'static str, Counts)>,
    /// Drafts that are wrong, and how many of them are told with “perhaps”.
    pub wrong: usize,
    pub wrong_marked: usize,
    /// Drafts that are right, and how many of them are told with “perhaps” all the same.
    pub right: usize,
    pub right_marked: usize,
}

impl Sums {
    pub fn set(&mut self, of: &'static str, counts: Counts) {
        self.counts.push((of, counts));
    }

    pub fn get(&self, of: &str) -> Counts {
        (self.counts.iter().find(|(name, _)| *name == of))
            .map_or_else(Counts::default, |(_, counts)| *counts)
    }

    pub fn all(&self) -> &[(&'static str, Counts)] {
        &self.counts
    }

    pub fn add(&mut self, other: &Sums) {
        for (of, counts) in &other.counts {
            match self.counts.iter_mut().find(|(name, _)| name == of) {
                Some((_, sum)) => sum.add(counts),
                None => self.counts.push((of, *counts)),
            }
        }
        self.wrong += other.wrong;
        self.wrong_marked += other.wrong_marked;
        self.right += other.right;
        self.right_marked += other.right_marked;
    }

    pub fn marked_among_wrong(&self) -> f64 {
        self.wrong_marked as f64 / self.wrong.max(1) as f64
    }
}
