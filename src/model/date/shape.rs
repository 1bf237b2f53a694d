//! What a date is made of: a unit such as a month or a season, its qualifiers, and
//! the ends of an interval; and which moments each of them covers. Open it when EDTF
//! gets a form that is not read yet.

use super::civil::{DAY, Instant, days_from_civil, month_after};
use std::fmt;

/// Why a text is no date; the words are for the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdtfError(pub(super) String);

impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for EdtfError {}

/// What a date is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Shape {
    Single(Date),
    Interval(End, End),
}

/// An end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum End {
    Date(Date),
    /// `..`: it has no bound.
    Open,
    /// Nothing written: it has one that is not known.
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Date {
    pub(super) unit: Unit,
    pub(super) is_uncertain: bool,
    pub(super) is_approximate: bool,
}

/// How precisely a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unit {
    /// `20XX`, `201X`: one of so many years from the first.
    Years(i64, i64),
    /// `2004`, `2004-XX`, `2004-XX-XX`
    Year(i64),
    /// `2004-21`: from 1, spring, to 4, winter.
    Season(i64, u8),
    /// `2004-06`, `2004-06-XX`
    Month(i64, u8),
    /// `2004-06-11`
    Day(i64, u8, u8),
    /// A moment by the clock of where it was, and how far that is from UTC.
    Moment(Instant, Zone),
}

/// The zone of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Zone {
    /// None is written.
    Unsaid,
    /// `Z`
    Utc,
    /// So many seconds east of UTC.
    East(i32),
}

impl Unit {
    /// Its first moment and the moment after its last.
    fn extent(self) -> (Instant, Instant) {
        let day = |year, month, day| days_from_civil(year, month, day) * DAY;
        let month_start = |(year, month)| day(year, month, 1);
        match self {
            Unit::Years(first, count) => (day(first, 1, 1), day(first + count, 1, 1)),
            Unit::Year(year) => (day(year, 1, 1), day(year + 1, 1, 1)),
            // EDTF ties seasons to no months. The three of the northern
            // meteorological year are taken: spring is March to May, winter
            // December to the February after.
            Unit::Season(year, season) => {
                let first = month_after(year, 3, i64::from(season - 1) * 3);
                let next = month_after(year, 3, i64::from(season) * 3);
                (month_start(first), month_start(next))
            }
            Unit::Month(year, month) => (
                day(year, month, 1),
                month_start(month_after(year, month, 1)),
            ),
            Unit::Day(year, month, d) => {
                let start = day(year, month, d);
                (start, start + DAY)
            }
            Unit::Moment(moment, _) => (moment, moment + 1),
        }
    }

    /// The same, one unit earlier and one later.
    fn widened(self) -> (Instant, Instant) {
        let (from, to) = self.extent();
        let before = |unit: Unit| unit.extent().0;
        let after = |unit: Unit| unit.extent().1;
        match self {
            Unit::Years(first, count) => (
                before(Unit::Years(first - count, count)),
                after(Unit::Years(first + count, count)),
            ),
            Unit::Year(year) => (before(Unit::Year(year - 1)), after(Unit::Year(year + 1))),
            Unit::Season(year, 1) => (
                before(Unit::Season(year - 1, 4)),
                after(Unit::Season(year, 2)),
            ),
            Unit::Season(year, 4) => (
                before(Unit::Season(year, 3)),
                after(Unit::Season(year + 1, 1)),
            ),
            Unit::Season(year, season) => (
                before(Unit::Season(year, season - 1)),
                after(Unit::Season(year, season + 1)),
            ),
            Unit::Month(year, month) => {
                let (last_year, last) = month_after(year, month, -1);
                let (next_year, next) = month_after(year, month, 1);
                (
                    before(Unit::Month(last_year, last)),
                    after(Unit::Month(next_year, next)),
                )
            }
            Unit::Day(..) => (from - DAY, to + DAY),
            Unit::Moment(..) => (from, to),
        }
    }
}

impl Date {
    /// Its outermost bounds. EDTF gives `~` and `?` no width; here they reach
    /// one unit of the date's precision to either side.
    pub(super) fn bounds(self) -> (Instant, Instant) {
        if self.is_uncertain || self.is_approximate {
            self.unit.widened()
        } else {
            self.unit.extent()
        }
    }

    /// The shortest thing that can fill it.
    pub(super) fn atom(self) -> i64 {
        match self.unit {
            Unit::Moment(..) => 1,
            _ => DAY,
        }
    }
}
