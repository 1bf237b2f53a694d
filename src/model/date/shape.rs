//! What a date is made of: a unit such as a month or a season, its qualifiers, and
//! the ends of an interval; and which moments each of them covers. Open it when EDTF
//! gets a form that is not read yet.

use super::{
    civil::{DAY, Instant, civil_from_days, days_from_civil, days_in_month, month_after},
    span::Span,
};

/// What a date is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Shape {
    Single(Date),
    Interval(End, End),
    Set(Set),
}

/// `[1667,1670..1672]`, one of them, or `{1960,1961-12}`, all of them: what is known of its dates together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Set {
    pub(super) span: Span,
    pub(super) is_uncertain: bool,
    pub(super) is_approximate: bool,
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
    pub(super) qualities: Qualities,
}

/// What is doubted of a date, and of which of its parts: `2004-06~`, `2004?-06-~11`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Qualities {
    /// How many parts are written.
    pub(super) parts: u32,
    /// A bit for each part that is, the year first.
    pub(super) uncertain: u8,
    pub(super) approximate: u8,
    /// How many months a part before the last may be off.
    pub(super) months: i64,
    /// Whether the last may be.
    pub(super) is_last: bool,
}

/// How precisely a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unit {
    /// `20XX`, `201X`: one of so many years from the first.
    Years(i64, i64),
    /// `1950S2`: the year that is estimated, of so many from the first.
    Estimate(i64, i64, i64),
    /// `156X-12-25`: from a day to before another.
    Within(i64, i64),
    /// `2004`, `2004-XX`, `2004-XX-XX`
    Year(i64),
    /// `2004-21`: by its number, from 21, spring, to 41, the second half of a year.
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

/// The month in which a season or part of a year begins, 0 being January, and how many it has. EDTF ties seasons to no
/// months. The three of the meteorological year are taken, of the north where no hemisphere is said: spring is
/// March to May, winter December to the February after.
fn season(number: u8) -> (i64, i64) {
    let number = i64::from(number);
    match number {
        ..29 => (2 + (number - 21) % 4 * 3, 3),
        // In the south spring begins in September, and autumn in the March before.
        29 | 30 => (8 + (number - 29) * 3, 3),
        31 | 32 => (2 + (number - 31) * 3, 3),
        33..=36 => ((number - 33) * 3, 3),
        37..=39 => ((number - 37) * 4, 4),
        _ => ((number - 40) * 6, 6),
    }
}

impl Unit {
    /// Its first moment and the moment after its last.
    pub(super) fn extent(self) -> (Instant, Instant) {
        self.around(0)
    }

    /// The same, so many units earlier and later.
    fn around(self, units: i64) -> (Instant, Instant) {
        let day = |year, month, day| days_from_civil(year, month, day) * DAY;
        let years = |first, count| {
            let room = units * count;
            (day(first - room, 1, 1), day(first + count + room, 1, 1))
        };
        let months = |year, from: i64, count| {
            let start = |months| {
                let (year, month) = month_after(year, 1, months);
                day(year, month, 1)
            };
            let room = units * count;
            (start(from - room), start(from + count + room))
        };
        let days = |first: i64, next: i64| ((first - units) * DAY, (next + units) * DAY);
        match self {
            Unit::Years(first, count) | Unit::Estimate(_, first, count) => years(first, count),
            Unit::Year(year) => years(year, 1),
            Unit::Season(year, number) => {
                let (from, count) = season(number);
                months(year, from, count)
            }
            Unit::Month(year, month) => months(year, i64::from(month) - 1, 1),
            Unit::Within(first, next) => days(first, next),
            Unit::Day(year, month, d) => {
                let first = days_from_civil(year, month, d);
                days(first, first + 1)
            }
            Unit::Moment(moment, _) => (moment, moment + 1),
        }
    }
}

/// A midnight so many months later, on the last of a month that has no such day.
fn moved(moment: Instant, months: i64) -> Instant {
    let (year, month, day) = civil_from_days(moment.div_euclid(DAY));
    let (year, month) = month_after(year, month, months);
    days_from_civil(year, month, day.min(days_in_month(year, month))) * DAY
}

impl Date {
    /// Its outermost bounds. EDTF gives `~` and `?` no width; here they reach
    /// one unit of the last part that they qualify to either side.
    pub(super) fn bounds(self) -> (Instant, Instant) {
        let Qualities {
            months, is_last, ..
        } = self.qualities;
        let (from, to) = match is_last {
            true => self.unit.around(1),
            false => self.unit.extent(),
        };
        match months {
            0 => (from, to),
            months => (moved(from, -months), moved(to - DAY, months) + DAY),
        }
    }

    /// The shortest thing that can fill it.
    pub(super) fn atom(self) -> i64 {
        match self.unit {
            Unit::Moment(..) => 1,
            _ => DAY,
        }
    }

    /// When it may start and end.
    pub(super) fn span(self) -> Span {
        let (from, to) = self.bounds();
        Span {
            start_earliest: from,
            start_latest: to - self.atom(),
            end_earliest: from + self.atom(),
            end_latest: to,
        }
    }
}
