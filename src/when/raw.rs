//! A date as far as it is written, before it is known what it leaves out.

use super::{Rule, clock::Clock, phrase::Portion, unit::Quality};

/// Before or after Christ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Era {
    Before,
    After,
}

/// What sort of stretch a date names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Form {
    /// A year, a month or a day.
    #[default]
    Calendar,
    /// Spring is 1.
    Season(u8),
    Quarter(u8),
    /// Of a year, and perhaps a day of it.
    Week(u8, Option<u8>),
    /// The week that a day is in.
    WeekOf,
    Decade,
    Century(u8),
    /// Up to another year.
    Pair(i64),
    /// The day of the year.
    YearDay(u16),
}

/// A date as far as it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Raw {
    /// As written: of 44 BC it is 44.
    pub(super) year: Option<i64>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) form: Form,
    /// A number alone, and its digits: what it is, the other end of a range tells.
    pub(super) bare: Option<(u64, u8)>,
    pub(super) era: Option<Era>,
    pub(super) clock: Option<Clock>,
    pub(super) weekday: Option<u8>,
    pub(super) quality: Quality,
    pub(super) portion: Option<Portion>,
    pub(super) rule: Option<Rule>,
    /// What stands behind the date where figures of it are open: `-XX`.
    pub(super) open: &'static str,
    /// Whether its month is a number.
    pub(super) has_numeric_month: bool,
    /// Whether its year has two digits.
    pub(super) has_short_year: bool,
}

impl Raw {
    /// Whether it says a time of day and nothing else.
    pub(super) fn is_clock_alone(&self) -> bool {
        self.clock.is_some()
            && self.year.is_none()
            && self.month.is_none()
            && self.bare.is_none()
            && self.form == Form::Calendar
    }

    pub(super) fn short_year(&mut self, number: u64) {
        self.has_short_year = true;
        self.rule = Some(Rule::ShortYear);
        self.year = Some(century_of(number) + number as i64);
    }
}

/// The century of a year of two digits, by the rule of current spreadsheets
/// ([`Rule::ShortYear`]).
pub(super) fn century_of(year: u64) -> i64 {
    if year >= 50 { 1900 } else { 2000 }
}
