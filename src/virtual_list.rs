//! The arithmetic of a long list of which only what is in sight is drawn (a “virtual” list): how
//! high its rows are, which of them a reader sees, and how far to scroll so that nothing jumps when a
//! height that was estimated turns out to be another.
//!
//! The page (`ui/common/virtual_rows.rs`) measures rows and scrolls; everything it has to compute is here, in
//! pixels from the top of the list. The same serves columns, with widths in place of heights.

use std::ops::Range;

/// How high the rows of a list are: estimated until they were drawn, then as measured.
///
/// The sums are kept in a Fenwick tree (Fenwick 1994, “A new data structure for cumulative frequency
/// tables”), so that a height can change, a row's place be known and the row at a place be found in
/// logarithmic time.
///
/// ```
/// use demarche::virtual_list::RowHeights;
///
/// let mut rows = RowHeights::new([100.0; 10]);
/// assert_eq!(rows.total(), 1000.0);
/// assert_eq!(rows.row_at(250.0), 2);
/// // Rows 0 and 1 are higher than estimated. Whoever sees row 2 goes on seeing it, 60 pixels further down.
/// assert_eq!(rows.measure(&[(0, 150.0), (1, 110.0)], Some(2)), 60.0);
/// assert_eq!(rows.top(2), 260.0);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowHeights {
    heights: Vec<f64>,
    estimates: Vec<f64>,
    /// At `n - 1` the sum of the `n & -n` heights up to row `n - 1`.
    sums: Vec<f64>,
}

/// What stands in the place of a list: rows, and gaps as high as the rows that are not drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A row that is drawn.
    Row(usize),
    /// Rows that are not drawn.
    Gap(Range<usize>),
}

impl RowHeights {
    /// The rows of a list by their estimated heights.
    pub fn new(estimates: impl IntoIterator<Item = f64>) -> Self {
        let heights: Vec<f64> = estimates
            .into_iter()
            .map(|height| height.max(0.0))
            .collect();
        let mut sums = heights.clone();
        for node in 1..=sums.len() {
            let parent = node + lowest_bit(node);
            if parent <= sums.len() {
                sums[parent - 1] += sums[node - 1];
            }
        }
        RowHeights {
            estimates: heights.clone(),
            heights,
            sums,
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.heights.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.heights.is_empty()
    }

    /// How high a row is; 0 for one that is not there.
    pub fn height(&self, row: usize) -> f64 {
        self.heights.get(row).copied().unwrap_or_default()
    }

    /// Where a row begins; for a row behind the last, where the list ends.
    pub fn top(&self, row: usize) -> f64 {
        let mut node = row.min(self.len());
        let mut sum = 0.0;
        while node > 0 {
            sum += self.sums[node - 1];
            node -= lowest_bit(node);
        }
        sum
    }

    /// How high the list is.
    pub fn total(&self) -> f64 {
        self.top(self.len())
    }

    /// How high some rows are together.
    pub fn span(&self, rows: &Range<usize>) -> f64 {
        (self.top(rows.end) - self.top(rows.start)).max(0.0)
    }

    /// The row at a place: the first that ends behind it. The first row for a place before the list,
    /// the last for one behind it, and 0 where there is none.
    pub fn row_at(&self, place: f64) -> usize {
        let mut row = 0;
        let mut left = place.max(0.0);
        let mut step = (self.len() + 1).next_power_of_two() / 2;
        while step > 0 {
            let next = row + step;
            if next <= self.len() && self.sums[next - 1] <= left {
                left -= self.sums[next - 1];
                row = next;
            }
            step /= 2;
        }
        row.min(self.len().saturating_sub(1))
    }

    fn set(&mut self, row: usize, height: f64) {
        let Some(old) = self.heights.get_mut(row) else {
            return;
        };
        let height = height.max(0.0);
        let by = height - *old;
        *old = height;
        let mut node = row + 1;
        while by != 0.0 && node <= self.sums.len() {
            self.sums[node - 1] += by;
            node += lowest_bit(node);
        }
    }

    /// Takes the heights of rows as they were measured. How far the row `anchor` moves by it, downwards:
    /// whoever scrolls by as much sees it where it was.
    pub fn measure(&mut self, measured: &[(usize, f64)], anchor: Option<usize>) -> f64 {
        let mut shift = 0.0;
        for &(row, height) in measured {
            if anchor.is_some_and(|anchor| row < anchor) {
                shift += height.max(0.0) - self.height(row);
            }
            self.set(row, height);
        }
        shift
    }

    /// Takes other estimates, for rows that look otherwise now: folded, for example. A row whose estimate is
    /// the same keeps the height that was measured. How far the row `anchor` moves by it, downwards.
    pub fn estimate(
        &mut self,
        estimates: impl IntoIterator<Item = f64>,
        anchor: Option<usize>,
    ) -> f64 {
        let mut changed = Vec::new();
        for (row, estimate) in estimates.into_iter().enumerate().take(self.len()) {
            if self.estimates[row] != estimate {
                self.estimates[row] = estimate;
                changed.push((row, estimate));
            }
        }
        self.measure(&changed, anchor)
    }

    /// Makes the list longer or shorter at its end. The other rows keep their heights.
    pub fn resize(&mut self, len: usize, estimate: impl Fn(usize) -> f64) {
        let mut heights = std::mem::take(&mut self.heights);
        let mut estimates = std::mem::take(&mut self.estimates);
        heights.truncate(len);
        estimates.truncate(len);
        heights.extend((heights.len()..len).map(&estimate));
        estimates.extend((estimates.len()..len).map(&estimate));
        *self = RowHeights {
            estimates,
            ..RowHeights::new(heights)
        };
    }

    /// The row that has to stay where it is when heights change, given what of the list is in sight: one
    /// that the reader went to, while it is seen, or else the first that is seen. None where the list begins
    /// in sight: then its beginning stays.
    pub fn anchor(&self, seen: &Range<f64>, gone_to: Option<usize>) -> Option<usize> {
        if self.is_empty() || seen.start <= 0.0 {
            return None;
        }
        let is_seen = |&row: &usize| self.top(row) < seen.end && self.top(row + 1) > seen.start;
        let gone_to = gone_to.filter(|&row| row < self.len());
        gone_to
            .filter(is_seen)
            .or_else(|| (seen.start < self.total()).then(|| self.row_at(seen.start)))
    }

    /// The rows to draw: what is in sight and `more` pixels before and behind it. The rows that are
    /// `drawn` stay drawn as long as they reach half as far, so that not every turn of a wheel draws anew.
    pub fn window(&self, drawn: &Range<usize>, seen: &Range<f64>, more: f64) -> Range<usize> {
        let around = |by: f64| -> Range<usize> {
            let (start, end) = (seen.start - by, seen.end + by);
            if self.is_empty() || end <= 0.0 || start >= self.total() {
                // Out of sight; where the reader would come in, a row is there.
                let row = if end <= 0.0 { 0 } else { self.len() };
                return row.saturating_sub(1)..(row + 1).min(self.len());
            }
            // Rows of no height at the beginning lie before every place.
            let first = if start <= 0.0 { 0 } else { self.row_at(start) };
            first..(self.row_at(end) + 1).min(self.len())
        };
        let (needed, wanted) = (around(more / 2.0), around(more));
        let reaches =
            drawn.start <= needed.start && drawn.end >= needed.end && drawn.end <= self.len();
        // What was drawn for another place is not kept for long.
        let is_slim = drawn.len() <= 2 * wanted.len();
        if reaches && is_slim {
            drawn.clone()
        } else {
            wanted
        }
    }

    /// What stands in the place of the list when the rows of a window are drawn, and some others
    /// wherever they are (the one that has the keyboard, the one that is selected).
    pub fn pieces(&self, window: &Range<usize>, others: &[usize]) -> Vec<Piece> {
        let window = window.start.min(self.len())..window.end.min(self.len());
        let mut rows: Vec<usize> = (others.iter().copied())
            .filter(|&row| row < self.len() && !window.contains(&row))
            .chain(window.clone())
            .collect();
        rows.sort_unstable();
        rows.dedup();
        let mut pieces = Vec::with_capacity(rows.len() + 2);
        let mut next = 0;
        for row in rows {
            if row > next {
                pieces.push(Piece::Gap(next..row));
            }
            pieces.push(Piece::Row(row));
            next = row + 1;
        }
        if next < self.len() {
            pieces.push(Piece::Gap(next..self.len()));
        }
        pieces
    }
}

/// The lowest bit that is set.
fn lowest_bit(node: usize) -> usize {
    node & node.wrapping_neg()
}

#[cfg(test)]
mod tests {
    use super::{Piece, RowHeights};
    use proptest::prelude::*;

    /// Heights as browsers lay out: in parts of a 64th of a pixel. Sums of them are exact.
    fn heights() -> impl Strategy<Value = Vec<f64>> {
        prop::collection::vec(
            (0_u32..40_000).prop_map(|units| f64::from(units) / 64.0),
            0..200,
        )
    }

    fn measures() -> impl Strategy<Value = Vec<(usize, f64)>> {
        let height = (0_u32..40_000).prop_map(|units| f64::from(units) / 64.0);
        prop::collection::vec((0_usize..200, height), 0..60)
    }

    #[test]
    fn rows_of_no_height_are_drawn_with_those_beside_them() {
        let rows = RowHeights::new(vec![0.0, 0.0, 50.0, 50.0, 0.0]);
        assert_eq!(rows.window(&(0..0), &(0.0..500.0), 100.0), 0..5);
        assert_eq!(rows.window(&(2..4), &(0.0..500.0), 100.0), 0..5);
    }

    #[test]
    fn the_row_at_a_place() {
        let rows = RowHeights::new([10.0, 0.0, 30.0, 5.0]);
        let check = |place: f64, row: usize| assert_eq!(rows.row_at(place), row, "{place}");
        check(-5.0, 0);
        check(0.0, 0);
        check(9.9, 0);
        // A row without height is never the one at a place.
        check(10.0, 2);
        check(39.9, 2);
        check(40.0, 3);
        check(1_000.0, 3);
        assert_eq!(RowHeights::default().row_at(3.0), 0);
    }

    #[test]
    fn what_stands_in_the_place_of_a_list() {
        let rows = RowHeights::new([10.0; 100]);
        let pieces = rows.pieces(&(40..42), &[3, 41, 200]);
        assert_eq!(
            pieces,
            [
                Piece::Gap(0..3),
                Piece::Row(3),
                Piece::Gap(4..40),
                Piece::Row(40),
                Piece::Row(41),
                Piece::Gap(42..100)
            ]
        );
        let all = rows.pieces(&(0..100), &[5]);
        assert!(all.iter().all(|piece| matches!(piece, Piece::Row(_))) && all.len() == 100);
    }

    #[test]
    fn a_window_stays_while_it_reaches_far_enough() {
        let rows = RowHeights::new([10.0; 1_000]);
        let first = rows.window(&(0..0), &(500.0..600.0), 100.0);
        assert_eq!(first, 40..71);
        assert_eq!(rows.window(&first, &(540.0..640.0), 100.0), first);
        assert_ne!(rows.window(&first, &(600.0..700.0), 100.0), first);
        // A window that is far too long is given up, and one that the list no longer has.
        assert_eq!(rows.window(&(0..1_000), &(500.0..600.0), 100.0), first);
        let short = RowHeights::new([10.0; 50]);
        assert_eq!(short.window(&first, &(400.0..500.0), 100.0), 30..50);
        // Out of sight, the row at which a reader would come in.
        assert_eq!(rows.window(&(0..0), &(-900.0..-400.0), 100.0), 0..1);
        assert_eq!(
            rows.window(&(0..0), &(20_000.0..20_400.0), 100.0),
            999..1_000
        );
        assert_eq!(
            RowHeights::default().window(&(0..0), &(0.0..100.0), 100.0),
            0..0
        );
    }

    #[test]
    fn what_stays_where_it_is() {
        let rows = RowHeights::new([10.0; 100]);
        assert_eq!(rows.anchor(&(-40.0..60.0), Some(3)), None);
        assert_eq!(rows.anchor(&(205.0..305.0), None), Some(20));
        assert_eq!(rows.anchor(&(205.0..305.0), Some(25)), Some(25));
        assert_eq!(rows.anchor(&(205.0..305.0), Some(31)), Some(20));
        assert_eq!(rows.anchor(&(2_000.0..2_100.0), None), None);
        assert_eq!(RowHeights::default().anchor(&(5.0..10.0), Some(0)), None);
    }

    #[test]
    fn a_list_grows_and_shrinks_at_its_end() {
        let mut rows = RowHeights::new([10.0; 3]);
        rows.measure(&[(1, 25.0)], None);
        rows.resize(5, |_| 7.0);
        assert_eq!((rows.len(), rows.top(3), rows.total()), (5, 45.0, 59.0));
        // What was measured is no estimate.
        rows.estimate([10.0, 10.0, 10.0, 7.0, 8.0], None);
        assert_eq!(rows.total(), 60.0);
        rows.resize(2, |_| 7.0);
        assert_eq!((rows.len(), rows.total()), (2, 35.0));
    }

    proptest! {
        #[test]
        fn sums_are_those_of_the_heights(start in heights(), measured in measures()) {
            let mut rows = RowHeights::new(start.clone());
            rows.measure(&measured, None);
            let mut plain = start;
            for (row, height) in measured {
                if let Some(of) = plain.get_mut(row) {
                    *of = height;
                }
            }
            let mut sum = 0.0;
            for (row, height) in plain.iter().enumerate() {
                prop_assert_eq!(rows.top(row), sum);
                prop_assert_eq!(rows.height(row), *height);
                sum += height;
            }
            prop_assert_eq!(rows.total(), sum);
            prop_assert_eq!(rows.top(plain.len() + 7), sum);
        }

        #[test]
        fn the_row_at_a_place_holds_it(start in heights(), place in 0.0..200_000.0_f64) {
            let rows = RowHeights::new(start);
            let row = rows.row_at(place);
            if place < rows.total() {
                prop_assert!(rows.top(row) <= place && place < rows.top(row + 1));
            } else {
                prop_assert_eq!(row, rows.len().saturating_sub(1));
            }
        }

        #[test]
        fn nothing_jumps(start in heights(), measured in measures(), at in 64_u32..6_400_000, high in 1.0..2_000.0_f64, gone_to in prop::option::of(0_usize..220)) {
            let mut rows = RowHeights::new(start);
            let at = f64::from(at) / 64.0;
            let seen = at..at + high;
            let Some(anchor) = rows.anchor(&seen, gone_to) else {
                prop_assert!(rows.is_empty() || at >= rows.total());
                return Ok(());
            };
            let before = rows.top(anchor) - at;
            prop_assert!(rows.top(anchor) < seen.end && rows.top(anchor + 1) > seen.start);
            let shift = rows.measure(&measured, Some(anchor));
            prop_assert_eq!(rows.top(anchor) - (at + shift), before);
            let top = rows.top(anchor);
            let mut estimates = rows.estimates.clone();
            estimates.iter_mut().step_by(2).for_each(|estimate| *estimate += 33.0);
            let measured = rows.clone();
            let shift = rows.estimate(estimates.clone(), Some(anchor));
            prop_assert_eq!(rows.top(anchor), top + shift);
            for (row, estimate) in estimates.into_iter().enumerate() {
                let wanted = if row % 2 == 0 { estimate } else { measured.height(row) };
                prop_assert_eq!(rows.height(row), wanted);
            }
        }

        #[test]
        fn what_is_in_sight_is_drawn(start in heights(), at in -2_000.0..120_000.0_f64, high in 1.0..2_000.0_f64, more in 0.0..900.0_f64, from in 0_usize..220, len in 0_usize..220) {
            let rows = RowHeights::new(start);
            let seen = at..at + high;
            let window = rows.window(&(from..from + len), &seen, more);
            prop_assert!(window.start <= window.end && window.end <= rows.len());
            prop_assert!(rows.is_empty() || !window.is_empty());
            for row in 0..rows.len() {
                let is_seen = rows.height(row) > 0.0 && rows.top(row) < seen.end && rows.top(row + 1) > seen.start;
                prop_assert!(!is_seen || window.contains(&row), "{row} is seen, {window:?} is drawn");
            }
            // Whoever stays where he is has nothing drawn anew.
            prop_assert_eq!(rows.window(&window, &seen, more), window);
        }

        #[test]
        fn every_row_is_drawn_or_in_a_gap_once(start in heights(), from in 0_usize..220, len in 0_usize..60, others in prop::collection::vec(0_usize..220, 0..4)) {
            let rows = RowHeights::new(start);
            let pieces = rows.pieces(&(from..from + len), &others);
            let mut next = 0;
            let mut high = 0.0;
            let mut was_gap = false;
            for piece in &pieces {
                match piece {
                    Piece::Row(row) => {
                        prop_assert_eq!(*row, next);
                        prop_assert!((from..from + len).contains(row) || others.contains(row));
                        high += rows.height(*row);
                        next += 1;
                        was_gap = false;
                    }
                    Piece::Gap(gap) => {
                        prop_assert!(gap.start == next && gap.end > gap.start && !was_gap);
                        high += rows.span(gap);
                        next = gap.end;
                        was_gap = true;
                    }
                }
            }
            prop_assert_eq!(next, rows.len());
            prop_assert_eq!(high, rows.total());
        }
    }
}
