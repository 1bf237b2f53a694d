//! What a date is made of when it is whole: a year, a season, a day, and its ends as EDTF
//! writes them.

use super::Why;
use crate::model::date::{Edtf, civil_from_days, days_from_civil, year_text};

/// A stretch of time that EDTF has a form for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Unit {
    /// So many years from the first; 10 or 100.
    Years(i64, i64),
    Year(i64),
    /// Spring is 1.
    Season(i64, u8),
    Month(i64, u8),
    Day(i64, u8, u8),
    /// A day with a time as EDTF writes it.
    Moment(i64, u8, u8, String),
}

/// The day so many days from 1970.
pub(super) fn day_of(days: i64) -> Unit {
    let (year, month, day) = civil_from_days(days);
    Unit::Day(year, month, day)
}

impl Unit {
    /// It as EDTF, where that has one form for it.
    pub(super) fn text(&self) -> Option<String> {
        Some(match self {
            Unit::Years(first, 10) if *first >= 0 && first % 10 == 0 => {
                format!("{:03}X", first / 10)
            }
            Unit::Years(first, 100) if *first >= 0 && first % 100 == 0 => {
                format!("{:02}XX", first / 100)
            }
            // Before year 0 they count backwards.
            Unit::Years(first, 100) if (first + 99) % 100 == 0 => {
                format!("-{:02}XX", -(first + 99) / 100)
            }
            Unit::Years(..) => return None,
            Unit::Year(year) => year_text(*year),
            Unit::Season(year, season) => format!("{}-{}", year_text(*year), season + 20),
            Unit::Month(year, month) => format!("{}-{month:02}", year_text(*year)),
            Unit::Day(year, month, day) => format!("{}-{month:02}-{day:02}", year_text(*year)),
            Unit::Moment(year, month, day, clock) => {
                format!("{}-{month:02}-{day:02}T{clock}", year_text(*year))
            }
        })
    }

    /// The same by so many units later.
    pub(super) fn shifted(&self, by: i64) -> Unit {
        match self {
            Unit::Years(first, count) => Unit::Years(first + by * count, *count),
            Unit::Year(year) => Unit::Year(year + by),
            Unit::Season(year, season) => {
                let all = year * 4 + i64::from(*season) - 1 + by;
                Unit::Season(all.div_euclid(4), all.rem_euclid(4) as u8 + 1)
            }
            Unit::Month(year, month) => {
                let all = year * 12 + i64::from(*month) - 1 + by;
                Unit::Month(all.div_euclid(12), all.rem_euclid(12) as u8 + 1)
            }
            Unit::Day(year, month, day) => day_of(days_from_civil(*year, *month, *day) + by),
            Unit::Moment(..) => self.clone(),
        }
    }

    /// Its first and last year, where it has no form of its own.
    pub(super) fn ends(&self) -> (Unit, Unit) {
        match self {
            Unit::Years(first, count) if self.text().is_none() => {
                (Unit::Year(*first), Unit::Year(first + count - 1))
            }
            unit => (unit.clone(), unit.clone()),
        }
    }

    /// It without a time of day.
    pub(super) fn without_clock(self) -> Unit {
        match self {
            Unit::Moment(year, month, day, _) => Unit::Day(year, month, day),
            unit => unit,
        }
    }
}

/// An end of a date.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum End {
    At(Unit, Quality),
    Open,
    Unknown,
}

/// How well a date is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Quality {
    pub(super) is_approximate: bool,
    pub(super) is_uncertain: bool,
}

impl Quality {
    pub(super) const ABOUT: Quality = Quality {
        is_approximate: true,
        is_uncertain: false,
    };

    pub(super) fn with(self, other: Quality) -> Quality {
        Quality {
            is_approximate: self.is_approximate || other.is_approximate,
            is_uncertain: self.is_uncertain || other.is_uncertain,
        }
    }

    fn sign(self) -> &'static str {
        match (self.is_approximate, self.is_uncertain) {
            (false, false) => "",
            (true, false) => "~",
            (false, true) => "?",
            (true, true) => "%",
        }
    }
}

impl End {
    pub(super) fn text(&self) -> Option<String> {
        Some(match self {
            End::At(unit, quality) => unit.text()? + quality.sign(),
            End::Open => "..".into(),
            End::Unknown => String::new(),
        })
    }
}

/// A date as EDTF; with a second end, an interval. `open` figures (`-XX`) stand behind a single one.
pub(super) fn edtf(from: &End, to: Option<&End>, open: &str) -> Result<Edtf, Why> {
    let text = match to {
        None => format!("{}{open}", from.text().ok_or(Why::Unread)?),
        Some(to) => format!(
            "{}/{}",
            from.text().ok_or(Why::Unread)?,
            to.text().ok_or(Why::Unread)?
        ),
    };
    let is_ordered = |from: &End, to: &End| match (from, to) {
        (End::At(from, _), End::At(to, _)) => {
            let span = |unit: &Unit| Some(unit.text()?.parse::<Edtf>().ok()?.span());
            match (span(from), span(to)) {
                (Some(from), Some(to)) => from.start_earliest < to.end_latest,
                _ => true,
            }
        }
        _ => true,
    };
    text.parse().map_err(|_| match to {
        Some(to) if !is_ordered(from, to) => Why::EndsBefore,
        _ => Why::NoSuchDay,
    })
}
