//! The histogram of a channel as paths of SVG, in a box of [`COLUMNS`] × [`HEIGHT`] units: each
//! column of the scale is a unit wide.

use super::{Turn, Turns, age::COLUMNS};
use std::fmt::Write;

/// How high the box is.
pub const HEIGHT: f64 = 22.0;

/// How high a column of one event is at least.
const LEAST: f64 = 4.0;

/// The paths of a histogram: values of the attribute `d`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Histogram {
    /// Lines where the scale changes.
    pub seams: String,
    /// The columns, without that of the last turn.
    pub columns: String,
    /// The column of the last turn.
    pub last: String,
}

impl Histogram {
    /// How much went on in a channel when, as high as in all others.
    pub fn of(turns: &Turns, turn: &Turn) -> Histogram {
        let column = |nth: usize| {
            let share = f64::from(turn.columns[nth]) / f64::from(turns.most.max(1));
            let height = LEAST + share * (HEIGHT - LEAST);
            format!("M{nth}.1 {HEIGHT}v-{height:.1}h.8v{height:.1}z")
        };
        let before = (0..COLUMNS).filter(|&nth| turn.columns[nth] > 0 && nth != turn.last_column);
        let seams = turns.ages.seams();
        Histogram {
            columns: before.map(column).collect(),
            last: column(turn.last_column),
            seams: seams.fold(String::new(), |mut path, (nth, _)| {
                // Writing to a string cannot fail.
                write!(path, "M{nth} 0V{HEIGHT}").ok();
                path
            }),
        }
    }
}
