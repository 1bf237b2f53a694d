//! How many items begin when, for the overview strip.
//!
//! What belongs: counts in bins of equal time. What does not: pixels, and the
//! clusters within a lane, which know their rows (`lane`).

use super::viewport::Viewport;
use crate::model::date::{Instant, Span};

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
