//! How many items begin when: of the overview strip, and of lanes too full for
//! marks.
//!
//! What belongs: counts in bins of equal time, and their outline. What does
//! not: the clusters of a lane, which know their rows (`lane`, `scene`).

use super::viewport::Viewport;
use crate::model::date::{Instant, Span};

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

impl Density {
    /// Counts instants in `bins` bins (at least one) over a window. What lies
    /// outside counts in the first or last bin, so that the sum is always the
    /// number of instants.
    #[must_use]
    pub fn of(times: impl IntoIterator<Item = Instant>, window: Viewport, bins: usize) -> Self {
        let window = Viewport::new(window.from, window.to);
        let bins = bins.clamp(1, 100_000);
        let mut counts = vec![0; bins];
        let per_second = bins as f64 / window.span() as f64;
        for t in times {
            // A cast to usize saturates at 0 below the window.
            let bin = ((t as f64 - window.from as f64) * per_second) as usize;
            if let Some(n) = counts.get_mut(bin.min(bins - 1)) {
                *n += 1;
            }
        }
        let max = counts.iter().copied().max().unwrap_or(0);
        Self {
            window,
            counts,
            max,
        }
    }

    /// [`Density::of`] the middles of the starts of spans.
    #[must_use]
    pub fn of_spans<'a>(
        spans: impl IntoIterator<Item = &'a Span>,
        window: Viewport,
        bins: usize,
    ) -> Self {
        Self::of(spans.into_iter().map(Span::anchor), window, bins)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::date::{DAY, OPEN_FUTURE, OPEN_PAST};
    use crate::timeline::testing::{any_items, date, span, stretch};
    use proptest::prelude::*;

    #[test]
    fn counts_by_start() {
        let spans = [date(0), date(1), stretch(0, 4), date(9), date(-5), date(77)];
        let d = Density::of_spans(&spans, Viewport::new(0, 10 * DAY), 5);
        assert_eq!((d.counts, d.max), (vec![3, 1, 0, 0, 2], 3));
    }

    #[test]
    fn open_starts() {
        assert_eq!(Span::anchor(&span(OPEN_PAST, 50, 60, 70)), 50);
        assert_eq!(Span::anchor(&span(OPEN_PAST, OPEN_PAST, 60, 70)), 60);
        assert_eq!(Span::anchor(&span(10, 20, OPEN_FUTURE, OPEN_FUTURE)), 15);
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

    proptest! {
        #[test]
        fn sums_are_complete(items in any_items(60, 3), a: i64, b: i64, bins in 0usize..200) {
            let d = Density::of_spans(items.iter().map(|i| &i.span), Viewport { from: a, to: b }, bins);
            prop_assert_eq!(d.counts.len(), bins.max(1));
            prop_assert_eq!(d.counts.iter().sum::<u32>() as usize, items.len());
            prop_assert_eq!(d.counts.iter().copied().max(), Some(d.max));
        }
    }
}
