//! How many items begin when: of the overview strip, and of lanes too full for
//! marks.
//!
//! What belongs: counts in bins of equal time, and their outline. What does
//! not: the clusters of a lane, which know their rows (`lane`, `scene`).

use super::{scale::Scale, viewport::Viewport};
use crate::model::date::Instant;

/// A lane too full for marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dense {
    /// The lane.
    pub lane: u32,
    /// The row of its first item in the window; those after it follow in the
    /// order of time.
    pub first: u32,
    /// How many items begin in each column of a pixel.
    pub counts: Vec<u32>,
    /// Items that begin before the window.
    pub before: u32,
    /// Items that begin after the window.
    pub after: u32,
}

/// Moves what is counted from column `end` on into the last before it, and
/// tells how much that was; where there is none before, it is only told.
fn gather(counts: &mut [u32], end: f64) -> u32 {
    let end = (end.max(0.0).ceil() as usize).min(counts.len());
    let (before, after) = counts.split_at_mut(end);
    let moved = after.iter_mut().map(std::mem::take).sum();
    if let Some(last) = before.last_mut() {
        *last += moved;
    }
    moved
}

impl Dense {
    /// Has what was known before a moment begin before it: what has a date that
    /// is not wholly known may stand after it otherwise.
    pub fn until(&mut self, moment: Instant, scale: &Scale) {
        let x = scale.x_from_time(moment);
        let moved = gather(&mut self.counts, x);
        if x <= 0.0 {
            self.before += moved;
            self.first += moved;
        }
    }
}

/// How full a lane is, as an outline to be filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The lane.
    pub lane: u32,
    /// The foot of the columns.
    pub foot: f64,
    /// The outline, as the data of an SVG path from `(0, 0)` on the foot.
    pub outline: String,
}

impl Profile {
    /// The outline of a lane, a column a pixel, the fullest column of all lanes
    /// (`most`) as high as the lane. Even a single item is seen.
    #[must_use]
    pub fn new(dense: &Dense, foot: f64, height: f64, most: u32) -> Self {
        let share = height / f64::from(most.max(1));
        let mut outline = String::from("M0 0");
        let mut now = 0;
        // Columns of the same height are one.
        let mut wide = 0;
        let height_of = |count: u32| match count {
            0 => 0,
            count => (f64::from(count) * share).max(1.0) as i64,
        };
        for height in dense
            .counts
            .iter()
            .map(|&count| height_of(count))
            .chain([0])
        {
            if height != now {
                push(&mut outline, 'h', wide);
                push(&mut outline, 'v', now - height);
                (now, wide) = (height, 0);
            }
            wide += 1;
        }
        Self {
            lane: dense.lane,
            foot,
            outline,
        }
    }
}

fn push(outline: &mut String, command: char, by: i64) {
    outline.push(command);
    outline.push_str(&by.to_string());
}

/// Counts in bins of equal time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Density {
    /// The time covered.
    pub window: Viewport,
    /// Items per bin, in order of time.
    pub counts: Vec<u32>,
    /// The highest count.
    pub max: u32,
}

impl Density {
    /// Has what was known before a moment begin before it. What is before the
    /// window counts in the first bin.
    pub fn until(&mut self, moment: Instant) {
        let scale = Scale::new(self.window, self.counts.len() as f64);
        gather(&mut self.counts, scale.x_from_time(moment).max(1.0));
        self.max = self.counts.iter().copied().max().unwrap_or(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_moment_nothing_is_counted() {
        let window = Viewport::new(0, 40);
        let until = |moment: Instant| {
            let mut density = Density {
                window,
                counts: vec![1, 0, 5, 2],
                max: 5,
            };
            density.until(moment);
            let mut dense = Dense {
                lane: 0,
                first: 7,
                counts: vec![1, 0, 5, 2],
                before: 3,
                after: 0,
            };
            dense.until(moment, &Scale::new(window, 4.0));
            let of_dense = (dense.first, dense.before, dense.counts);
            (density.counts, density.max, of_dense)
        };
        let check = |moment, counts: [u32; 4], first, of_dense: [u32; 4]| {
            let most = counts.into_iter().max().unwrap_or(0);
            let of_dense = (first, first - 4, of_dense.to_vec());
            assert_eq!(until(moment), (counts.to_vec(), most, of_dense), "{moment}");
        };
        check(100, [1, 0, 5, 2], 7, [1, 0, 5, 2]);
        check(21, [1, 0, 7, 0], 7, [1, 0, 7, 0]);
        check(20, [1, 7, 0, 0], 7, [1, 7, 0, 0]);
        check(5, [8, 0, 0, 0], 7, [8, 0, 0, 0]);
        check(0, [8, 0, 0, 0], 15, [0, 0, 0, 0]);
        check(-9, [8, 0, 0, 0], 15, [0, 0, 0, 0]);
    }

    #[test]
    fn an_outline_steps_from_column_to_column() {
        let check = |counts: &[u32], outline: &str| {
            let dense = Dense {
                lane: 0,
                first: 0,
                counts: counts.to_vec(),
                before: 0,
                after: 0,
            };
            assert_eq!(Profile::new(&dense, 9.0, 40.0, 100).outline, outline);
        };
        check(&[], "M0 0");
        check(&[0, 0], "M0 0");
        check(&[0, 50, 50, 1, 100], "M0 0h1v-20h2v19h1v-39h1v40");
    }
}
