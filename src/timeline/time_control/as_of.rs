//! The day that the reader looks from, on the strip: where its flag may be put, and what a
//! key does to it. None is the end: everything is known.

use super::{axis::TimeAxis, brush::Nudge};
use crate::model::date::{DAY, Instant};

/// A flag nearer to the end of the strip than so many pixels stands for the end.
const END_PX: f64 = 4.0;

/// The end of the day at a place.
#[must_use]
pub fn as_of_at(axis: &TimeAxis, x: f64) -> Option<Instant> {
    let extent = axis.extent();
    let day_end = |t: Instant| (t.div_euclid(DAY) + 1) * DAY;
    (x < axis.width_px() - END_PX)
        .then(|| day_end(axis.time_from_x(x.max(0.0)).max(extent.from)))
        .filter(|&moment| moment < extent.to)
}

/// Where the flag stands after a key.
#[must_use]
pub fn nudged(axis: &TimeAxis, as_of: Option<Instant>, nudge: Nudge) -> Option<Instant> {
    let extent = axis.extent();
    let first = (extent.from.div_euclid(DAY) + 1) * DAY;
    let end = (extent.to - 1).div_euclid(DAY) * DAY + DAY;
    let moment = match nudge {
        Nudge::First => first,
        Nudge::Last => return None,
        _ => nudge.applied(as_of.unwrap_or(end)).max(first),
    };
    (moment < end).then_some(moment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{query::Dates, timeline::viewport::Viewport};

    #[test]
    fn the_flag_goes_by_days_and_the_end_is_none() {
        let axis = TimeAxis::new(
            Viewport::new(0, 100 * DAY),
            &Dates::default(),
            None,
            1_000.0,
        );
        assert_eq!(as_of_at(&axis, 105.0), Some(11 * DAY));
        assert_eq!(as_of_at(&axis, -50.0), Some(DAY));
        assert_eq!(as_of_at(&axis, 999.0), None);
        let by = |as_of: Option<i64>, nudge| {
            nudged(&axis, as_of.map(|day| day * DAY), nudge).map(|moment| moment / DAY)
        };
        assert_eq!(by(Some(10), Nudge::Days(1)), Some(11));
        assert_eq!(by(Some(10), Nudge::Days(-7)), Some(3));
        assert_eq!(by(Some(3), Nudge::Days(-7)), Some(1));
        assert_eq!(by(None, Nudge::Days(-1)), Some(99));
        assert_eq!(by(Some(99), Nudge::Days(1)), None);
        assert_eq!(by(Some(10), Nudge::First), Some(1));
        assert_eq!(by(Some(10), Nudge::Last), None);
    }
}
