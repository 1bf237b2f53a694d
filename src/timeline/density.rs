//! How many items begin when: of the overview strip, and of lanes too full for
//! marks.
//!
//! What belongs: counts in bins of equal time, and their outline. What does
//! not: the clusters of a lane, which know their rows (`lane`, `scene`).

use super::viewport::Viewport;

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

#[cfg(test)]
mod tests {
    use super::*;

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
