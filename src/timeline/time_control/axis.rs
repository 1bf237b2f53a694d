//! Time along the strip, at two speeds: fine where the dossier is dense, coarse where it is
//! thin. Within a piece the map is linear; where pieces meet is a seam, which the page tells.

use crate::{
    model::date::{DAY, Instant},
    query::Dates,
    timeline::{
        tick::{Step, Unit},
        viewport::Viewport,
    },
};

/// The focus has this share of the width.
const FOCUS_SHARE: f64 = 0.6;
/// Where nobody names a focus, it is the shortest stretch with this share of the records.
const DENSE_SHARE: f64 = 0.6;
/// A stretch that long, as a share of all the time, needs no speed of its own.
const WIDE_SHARE: f64 = 0.35;
/// What lies before or after the focus and is shorter than this share of all the time
/// is part of it.
const SLIVER: f64 = 0.02;
/// A column is at least so many pixels wide.
const COLUMN_PX: f64 = 4.0;

/// What a column may stand for, from fine to coarse.
const STEPS: [(Unit, u32); 9] = [
    (Unit::Day, 1),
    (Unit::Day, 7),
    (Unit::Month, 1),
    (Unit::Month, 3),
    (Unit::Year, 1),
    (Unit::Year, 10),
    (Unit::Year, 100),
    (Unit::Year, 1_000),
    (Unit::Year, 10_000),
];

/// What may be written below, from fine to coarse.
const TICKS: [(Unit, u32); 10] = [
    (Unit::Day, 1),
    (Unit::Day, 7),
    (Unit::Month, 1),
    (Unit::Month, 3),
    (Unit::Year, 1),
    (Unit::Year, 5),
    (Unit::Year, 20),
    (Unit::Year, 100),
    (Unit::Year, 1_000),
    (Unit::Year, 10_000),
];

/// A stretch of time at one speed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// The time it covers.
    pub window: Viewport,
    /// Where it begins, in pixels.
    pub x: f64,
    /// How wide it is, in pixels.
    pub width_px: f64,
    /// What a column stands for.
    pub step: Step,
}

impl Piece {
    fn new(window: Viewport, x: f64, width_px: f64) -> Self {
        let step = finest(&STEPS, window.span() as f64 / width_px.max(1.0), COLUMN_PX);
        Piece {
            window,
            x,
            width_px,
            step,
        }
    }

    fn seconds_per_px(&self) -> f64 {
        self.window.span() as f64 / self.width_px
    }
}

/// The finest step that is so many pixels wide; the coarsest where none is.
fn finest(steps: &[(Unit, u32)], seconds_per_px: f64, px: f64) -> Step {
    let mut steps = steps.iter().map(|&(unit, count)| Step { unit, count });
    let coarsest = Step {
        unit: Unit::Year,
        count: 10_000,
    };
    steps
        .find(|step| step.min_seconds() as f64 >= seconds_per_px * px)
        .unwrap_or(coarsest)
}

/// What is written below the strip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Where, in pixels.
    pub x: f64,
    /// When.
    pub instant: Instant,
    /// What the columns from here on stand for, where this is the start of a piece;
    /// otherwise none.
    pub seam: Option<Step>,
    /// What the ticks of the piece are counted in.
    pub step: Step,
}

/// Time along the strip: up to three pieces, before the focus, the focus and after it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeAxis {
    pieces: [Piece; 3],
    len: usize,
}

impl TimeAxis {
    /// All time of `extent` on so many pixels. `focus` is what the dossier names as its
    /// focus; where it names none, or none of its records lie there, it is found in the
    /// dates.
    #[must_use]
    pub fn new(extent: Viewport, dates: &Dates, focus: Option<Viewport>, width_px: f64) -> Self {
        let width_px = width_px.max(1.0);
        let count = |window: Viewport| dates.place_at(window.to) - dates.place_at(window.from);
        let focus = focus
            .filter(|focus| count(*focus) > 0)
            .or_else(|| dense(dates))
            .filter(|focus| focus.from < extent.to && focus.to > extent.from)
            .map(|focus| within(focus, extent))
            .filter(|focus| (focus.span() as f64) < WIDE_SHARE * extent.span() as f64);
        let Some(focus) = focus else {
            return TimeAxis {
                pieces: [Piece::new(extent, 0.0, width_px); 3],
                len: 1,
            };
        };
        let (has_before, has_after) = (focus.from > extent.from, focus.to < extent.to);
        let rest = match (has_before, has_after) {
            (false, false) => 0.0,
            _ => (1.0 - FOCUS_SHARE) * width_px,
        };
        // What is before and what is after share the rest as they share the records, and
        // neither has less than a quarter of it.
        let (before, after) = (
            dates.place_at(focus.from) as f64,
            (dates.len() - dates.place_at(focus.to)) as f64,
        );
        let share = match (has_before, has_after) {
            (true, true) => (before / (before + after).max(1.0)).clamp(0.25, 0.75),
            (is_all, _) => f64::from(u8::from(is_all)),
        };
        let (left, middle) = (rest * share, width_px - rest);
        let mut axis = TimeAxis {
            pieces: [Piece::new(focus, left, middle); 3],
            len: 0,
        };
        if has_before {
            axis.push(Piece::new(
                Viewport::new(extent.from, focus.from),
                0.0,
                left,
            ));
        }
        axis.push(Piece::new(focus, left, middle));
        if has_after {
            let x = left + middle;
            axis.push(Piece::new(
                Viewport::new(focus.to, extent.to),
                x,
                width_px - x,
            ));
        }
        axis
    }

    fn push(&mut self, piece: Piece) {
        if let Some(place) = self.pieces.get_mut(self.len) {
            *place = piece;
            self.len += 1;
        }
    }

    /// The pieces, in order of time.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces[..self.len]
    }

    /// All the time on it.
    #[must_use]
    pub fn extent(&self) -> Viewport {
        let last = self.pieces[self.len.max(1) - 1];
        Viewport::new(self.pieces[0].window.from, last.window.to)
    }

    /// How wide it is, in pixels.
    #[must_use]
    pub fn width_px(&self) -> f64 {
        let last = self.pieces[self.len.max(1) - 1];
        last.x + last.width_px
    }

    /// Where an instant is, in pixels; outside of the extent the last speed goes on.
    #[must_use]
    pub fn x_from_time(&self, t: Instant) -> f64 {
        let nth = self.pieces().iter().rposition(|p| p.window.from <= t);
        let piece = &self.pieces[nth.unwrap_or(0)];
        piece.x + (t - piece.window.from) as f64 / piece.seconds_per_px()
    }

    /// The piece at a place; left of all the first.
    fn piece_at(&self, x: f64) -> &Piece {
        let nth = self.pieces().iter().rposition(|p| p.x <= x);
        &self.pieces[nth.unwrap_or(0)]
    }

    /// The instant at a place.
    #[must_use]
    pub fn time_from_x(&self, x: f64) -> Instant {
        let piece = self.piece_at(x);
        let seconds = ((x - piece.x) * piece.seconds_per_px()).round();
        piece.window.from.saturating_add(seconds as i64)
    }

    /// What the column at a place stands for: a day, a week, a month.
    #[must_use]
    pub fn column_at(&self, x: f64) -> Viewport {
        let piece = self.piece_at(x);
        let window = piece.window;
        let at = self.time_from_x(x).max(window.from).min(window.to - 1);
        let from = piece.step.floor(at);
        Viewport::new(from.max(window.from), piece.step.next(from).min(window.to))
    }

    /// What is written below: at the start of every piece what its columns stand for
    /// (as wide as `seam_px` says of it), and dates, each with room for `gap_px`.
    #[must_use]
    pub fn ticks(&self, seam_px: impl Fn(Step) -> f64, gap_px: f64) -> Vec<Tick> {
        let mut ticks = Vec::new();
        for piece in self.pieces() {
            let end = piece.x + piece.width_px;
            let step = finest(&TICKS, piece.seconds_per_px(), gap_px);
            let seam_px = seam_px(piece.step);
            if piece.width_px >= seam_px {
                ticks.push(Tick {
                    x: piece.x,
                    instant: piece.window.from,
                    seam: Some(piece.step),
                    step,
                });
            }
            // A step that is wider than the piece gives few ticks; none is narrower.
            let mut at = step.next(piece.window.from);
            while at < piece.window.to {
                let x = self.x_from_time(at);
                if x >= piece.x + seam_px && x + gap_px * 0.75 <= end {
                    ticks.push(Tick {
                        x,
                        instant: at,
                        seam: None,
                        step,
                    });
                }
                at = step.next(at);
            }
        }
        ticks
    }
}

/// A focus to whole days within the extent; what would be left over beside it is part of it.
fn within(focus: Viewport, extent: Viewport) -> Viewport {
    let sliver = (extent.span() as f64 * SLIVER) as i64;
    let from = focus.from.div_euclid(DAY) * DAY;
    let to = (focus.to + DAY - 1).div_euclid(DAY) * DAY;
    let from = if from - extent.from <= sliver {
        extent.from
    } else {
        from
    };
    let to = if extent.to - to <= sliver {
        extent.to
    } else {
        to
    };
    Viewport::new(from, to)
}

/// The shortest stretch of days that holds most of the records.
fn dense(dates: &Dates) -> Option<Viewport> {
    let wanted = (dates.len() as f64 * DENSE_SHARE).ceil() as usize;
    let ends = dates.spans().iter().map_while(|span| {
        let from = span.anchor();
        let last = (dates.place_at(from) + wanted).checked_sub(1)?;
        let to = (last < dates.len()).then(|| dates.span(dates.row(last)).anchor())?;
        Some((from, to))
    });
    let (from, to) = ends.min_by_key(|(from, to)| to.saturating_sub(*from))?;
    let day = |t: Instant| t.div_euclid(DAY) * DAY;
    Some(Viewport::new(day(from), day(to) + DAY))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::testing::date;
    use proptest::prelude::*;

    /// The dates of records on these days.
    fn dates(days: &[i64]) -> Dates {
        let spans: Vec<_> = days.iter().map(|&day| date(day)).collect();
        let of: Vec<u32> = (0..days.len() as u32).collect();
        Dates::new(&spans, &of)
    }

    fn days(from: i64, to: i64) -> Viewport {
        Viewport::new(from * DAY, to * DAY)
    }

    /// Two records long before, forty in forty days, four after.
    fn dense_once() -> Dates {
        let mut all = vec![100, 300];
        all.extend(500..540);
        all.extend([600, 650, 700, 750]);
        dates(&all)
    }

    #[test]
    fn the_dense_focus_is_found_and_has_most_of_the_width() {
        let axis = TimeAxis::new(days(0, 800), &dense_once(), None, 1000.0);
        let [before, focus, after] = axis.pieces() else {
            panic!("three pieces: {axis:?}");
        };
        assert!(focus.window.span() <= 40 * DAY && focus.window.from >= 500 * DAY);
        assert_eq!(focus.width_px, 600.0);
        assert_eq!(before.width_px + after.width_px, 400.0);
        assert_eq!((focus.step.unit, focus.step.count), (Unit::Day, 1));
        assert!(before.step.min_seconds() > focus.step.min_seconds());
    }

    #[test]
    fn what_a_dossier_names_is_its_focus() {
        let named = days(495, 545);
        let axis = TimeAxis::new(days(0, 800), &dense_once(), Some(named), 1000.0);
        assert_eq!(axis.pieces()[1].window, named);
        // Unless nothing lies there.
        let empty = days(400, 450);
        let axis = TimeAxis::new(days(0, 800), &dense_once(), Some(empty), 1000.0);
        assert_ne!(axis.pieces()[1].window, empty);
    }

    #[test]
    fn even_dates_have_one_speed() {
        let even: Vec<i64> = (0..80).map(|nth| nth * 10).collect();
        let axis = TimeAxis::new(days(0, 800), &dates(&even), None, 1000.0);
        assert_eq!(axis.pieces().len(), 1);
        let none = TimeAxis::new(days(0, 800), &dates(&[]), None, 1000.0);
        assert_eq!(none.pieces().len(), 1);
    }

    #[test]
    fn a_focus_at_the_end_has_two_pieces() {
        let axis = TimeAxis::new(days(0, 800), &dense_once(), Some(days(700, 799)), 1000.0);
        assert_eq!(axis.pieces().len(), 2);
        assert_eq!(axis.pieces()[1].window, days(700, 800));
        assert_eq!(axis.pieces()[0].width_px, 400.0);
    }

    #[test]
    fn every_piece_says_what_its_columns_stand_for() {
        let axis = TimeAxis::new(days(0, 800), &dense_once(), None, 1000.0);
        let ticks = axis.ticks(|_| 70.0, 60.0);
        assert_eq!(ticks.iter().filter(|tick| tick.seam.is_some()).count(), 3);
        for pair in ticks.windows(2) {
            assert!(pair[1].x - pair[0].x >= 45.0, "{pair:?}");
        }
        assert!(ticks.len() > 6, "{ticks:?}");
    }

    proptest! {
        #[test]
        fn time_runs_one_way_and_back(
            mut on in prop::collection::vec(0_i64..2_000, 0..60), width in 50.0..2_000.0_f64,
            at in prop::collection::vec(0.0..1.0_f64, 1..20),
        ) {
            on.sort_unstable();
            let extent = days(-20, 2_020);
            let axis = TimeAxis::new(extent, &dates(&on), None, width);
            prop_assert_eq!(axis.extent(), extent);
            prop_assert!((axis.width_px() - width).abs() < 1e-6);
            let mut places = at.clone();
            places.sort_by(f64::total_cmp);
            let times: Vec<_> = places.iter().map(|at| axis.time_from_x(at * width)).collect();
            prop_assert!(times.windows(2).all(|pair| pair[0] <= pair[1]));
            for (at, time) in places.iter().zip(times) {
                prop_assert!((axis.x_from_time(time) - at * width).abs() < 0.01);
            }
        }
    }
}
