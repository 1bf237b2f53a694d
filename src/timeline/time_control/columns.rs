//! How many records begin when, in the columns of an axis. Counted by rank in the columnar
//! store: what it takes depends on the columns, not on the records.

use super::axis::TimeAxis;
use crate::{
    model::date::Instant,
    query::{Bits, Dates, Ranked},
};
use std::fmt::Write;

/// Records of a dossier in the order of time, of which it can be told at once how many
/// begin before a moment.
#[derive(Clone, Debug)]
pub struct Counted<'a> {
    dates: &'a Dates,
    places: Ranked,
}

impl<'a> Counted<'a> {
    /// These rows.
    #[must_use]
    pub fn rows(dates: &'a Dates, rows: &Bits) -> Self {
        let places = Ranked::new(dates.places_of(rows));
        Counted { dates, places }
    }

    /// All rows.
    #[must_use]
    pub fn all(dates: &'a Dates) -> Self {
        let places = Ranked::new(Bits::all(dates.len()));
        Counted { dates, places }
    }

    /// How many begin between two moments.
    #[must_use]
    pub fn between(&self, from: Instant, to: Instant) -> u32 {
        let before = |moment: Instant| self.places.rank(self.dates.place_at(moment));
        before(to).saturating_sub(before(from))
    }
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Its left edge, in pixels.
    pub x: f64,
    /// Its width, in pixels.
    pub width_px: f64,
    /// When it begins.
    pub from: Instant,
    /// When it ends.
    pub to: Instant,
    /// How many records begin in it.
    pub count: u32,
}

/// The columns of an axis, also those without records. What lies beyond an end of the axis
/// counts at that end.
#[must_use]
pub fn columns(axis: &TimeAxis, counted: &Counted) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    let extent = axis.extent();
    for piece in axis.pieces() {
        let mut from = piece.window.from;
        while from < piece.window.to {
            let to = piece.step.next(from).min(piece.window.to);
            let x = axis.x_from_time(from);
            // The end of a piece is the start of the next, at another speed.
            let end = piece.x
                + piece.width_px * (to - piece.window.from) as f64 / piece.window.span() as f64;
            let first = if from == extent.from {
                Instant::MIN
            } else {
                from
            };
            let last = if to == extent.to { Instant::MAX } else { to };
            columns.push(Column {
                x,
                width_px: end - x,
                from,
                to,
                count: counted.between(first, last),
            });
            from = to;
        }
    }
    columns
}

/// Columns as the data of an SVG path, standing on `foot`. The highest of `most` records is
/// `height` pixels high, and heights grow with the square root, so that one record is seen
/// beside a thousand.
#[must_use]
pub fn outline(columns: &[Column], most: u32, foot: f64, height: f64) -> String {
    let mut path = String::new();
    for column in columns.iter().filter(|column| column.count > 0) {
        let share = (f64::from(column.count) / f64::from(most.max(1))).sqrt();
        let tall = (height * share).max(2.0);
        let gap = if column.width_px >= 3.0 { 1.0 } else { 0.0 };
        // Writing to a string cannot fail.
        write!(
            path,
            "M{:.1} {foot:.1}v{:.1}h{:.1}v{tall:.1}z",
            column.x + gap / 2.0,
            -tall,
            (column.width_px - gap).max(1.0),
        )
        .ok();
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::date::DAY,
        timeline::{testing::date, viewport::Viewport},
    };
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_record_is_counted_once(on in prop::collection::vec(-30_i64..1_030, 0..80), width in 50.0..1_500.0_f64) {
            let spans: Vec<_> = on.iter().map(|&day| date(day)).collect();
            let of: Vec<u32> = (0..on.len() as u32).collect();
            let dates = Dates::new(&spans, &of);
            let extent = Viewport::new(0, 1_000 * DAY);
            let axis = TimeAxis::new(extent, &dates, None, width);
            let columns = columns(&axis, &Counted::all(&dates));
            let sum: u32 = columns.iter().map(|column| column.count).sum();
            prop_assert_eq!(sum as usize, on.len());
            prop_assert_eq!(columns.first().map(|c| c.from), Some(extent.from));
            prop_assert_eq!(columns.last().map(|c| c.to), Some(extent.to));
            for pair in columns.windows(2) {
                prop_assert_eq!(pair[0].to, pair[1].from);
                prop_assert!((pair[0].x + pair[0].width_px - pair[1].x).abs() < 0.01);
            }
            for column in &columns[1..columns.len().max(1) - 1] {
                let within = spans.iter().filter(|s| (column.from..column.to).contains(&s.anchor())).count();
                prop_assert_eq!(column.count as usize, within);
            }
        }
    }

    #[test]
    fn some_rows_are_counted_alone() {
        let dates = Dates::new(&[date(3), date(1), date(2)], &[0, 1, 2]);
        let mut rows = Bits::none(3);
        rows.insert(0);
        rows.insert(2);
        let some = Counted::rows(&dates, &rows);
        assert_eq!(some.between(0, 10 * DAY), 2);
        assert_eq!(some.between(0, 3 * DAY), 1);
        assert_eq!(Counted::all(&dates).between(0, 10 * DAY), 3);
    }

    #[test]
    fn an_outline_has_a_box_for_every_column_with_records() {
        let column = |x: f64, count| Column {
            x,
            width_px: 10.0,
            from: 0,
            to: 1,
            count,
        };
        let path = outline(
            &[column(0.0, 4), column(10.0, 0), column(20.0, 1)],
            4,
            40.0,
            30.0,
        );
        assert_eq!(path, "M0.5 40.0v-30.0h9.0v30.0zM20.5 40.0v-15.0h9.0v15.0z");
    }
}
