//! Why a text is no date: a value with what of the text it is about, which the command writes in English and the page
//! says in the language of its reader. Open it when EDTF gains a rule.

use std::fmt;

/// What is wrong with a text that is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EdtfFault {
    /// There is no text.
    Empty,
    /// It is longer than dates are.
    TooLong,
    /// It has more than one `/`.
    Slashes,
    /// An interval ends before it starts.
    EndsBefore,
    /// An interval or a set has no date at either end.
    NoEnds,
    /// Dates of a set do not stand between single commas.
    Commas,
    /// An end of an interval has a time of day.
    TimeInInterval,
    /// A qualifier, the part, stands within a part of a date.
    Mark,
    /// A time of day is qualified.
    MarkedTime,
    /// It is a date without hyphens; the part has them.
    NoHyphens,
    /// A digit that is not known is written with a small x.
    SmallX,
    /// It has no form that dates have.
    Form,
    /// The year 0 has a sign.
    SignedZero,
    /// A season has a day.
    DayOfSeason,
    /// No day has its digits.
    NoSuchDigits,
    /// Behind S stands no number of digits, up to the limit.
    DigitsThatCount,
    /// A year after Y begins with 0.
    ZeroAfterY,
    /// A year has more than ten digits.
    TenDigits,
    /// A year after Y has four digits or fewer.
    FourDigits,
    /// There is no such month, the part, and a day follows it.
    Month,
    /// There is no such month or season, the part.
    MonthOrSeason,
    /// A month has no such day, the part; the limit is its last.
    Day,
    /// A time of day stands behind less than a day.
    TimeAfterDate,
    /// A time of day is written otherwise.
    TimeForm,
    /// There is no such time of day.
    NoSuchTime,
    /// A time zone is written otherwise.
    Zone,
}

impl EdtfFault {
    /// All of them.
    pub const ALL: [EdtfFault; 26] = [
        EdtfFault::Empty,
        EdtfFault::TooLong,
        EdtfFault::Slashes,
        EdtfFault::EndsBefore,
        EdtfFault::NoEnds,
        EdtfFault::Commas,
        EdtfFault::TimeInInterval,
        EdtfFault::Mark,
        EdtfFault::MarkedTime,
        EdtfFault::NoHyphens,
        EdtfFault::SmallX,
        EdtfFault::Form,
        EdtfFault::SignedZero,
        EdtfFault::DayOfSeason,
        EdtfFault::NoSuchDigits,
        EdtfFault::DigitsThatCount,
        EdtfFault::ZeroAfterY,
        EdtfFault::TenDigits,
        EdtfFault::FourDigits,
        EdtfFault::Month,
        EdtfFault::MonthOrSeason,
        EdtfFault::Day,
        EdtfFault::TimeAfterDate,
        EdtfFault::TimeForm,
        EdtfFault::NoSuchTime,
        EdtfFault::Zone,
    ];

    /// What the page knows it by.
    pub fn code(self) -> &'static str {
        match self {
            EdtfFault::Empty => "empty",
            EdtfFault::TooLong => "too-long",
            EdtfFault::Slashes => "slashes",
            EdtfFault::EndsBefore => "ends-before",
            EdtfFault::NoEnds => "no-ends",
            EdtfFault::Commas => "commas",
            EdtfFault::TimeInInterval => "time-in-interval",
            EdtfFault::Mark => "mark",
            EdtfFault::MarkedTime => "marked-time",
            EdtfFault::NoHyphens => "no-hyphens",
            EdtfFault::SmallX => "small-x",
            EdtfFault::Form => "form",
            EdtfFault::SignedZero => "signed-zero",
            EdtfFault::DayOfSeason => "day-of-season",
            EdtfFault::NoSuchDigits => "no-such-digits",
            EdtfFault::DigitsThatCount => "digits-that-count",
            EdtfFault::ZeroAfterY => "zero-after-y",
            EdtfFault::TenDigits => "ten-digits",
            EdtfFault::FourDigits => "four-digits",
            EdtfFault::Month => "month",
            EdtfFault::MonthOrSeason => "month-or-season",
            EdtfFault::Day => "day",
            EdtfFault::TimeAfterDate => "time-after-date",
            EdtfFault::TimeForm => "time-form",
            EdtfFault::NoSuchTime => "no-such-time",
            EdtfFault::Zone => "zone",
        }
    }
}

/// Why a text is no date, and what of it is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdtfError {
    fault: EdtfFault,
    text: String,
    part: String,
    limit: u32,
}

impl EdtfError {
    /// A text as a whole is wrong.
    pub(super) fn of(fault: EdtfFault, text: &str) -> EdtfError {
        EdtfError::of_part(fault, text, String::new(), 0)
    }

    /// A part of a text is wrong, or beyond a limit.
    pub(super) fn of_part(fault: EdtfFault, text: &str, part: String, limit: u32) -> EdtfError {
        EdtfError {
            fault,
            text: text.into(),
            part,
            limit,
        }
    }

    /// What is wrong.
    pub fn fault(&self) -> EdtfFault {
        self.fault
    }

    /// The date that is wrong: the text, or that date of several in it. Empty where there is none, or too long a one.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What of the date is wrong, or what was probably meant, as the fault says; else empty.
    pub fn part(&self) -> &str {
        &self.part
    }

    /// The most that is allowed, as the fault says; else 0.
    pub fn limit(&self) -> u32 {
        self.limit
    }
}

/// In English, for the person who wrote it; lower-case, no full stop.
impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let EdtfError {
            fault,
            text,
            part,
            limit,
        } = self;
        match fault {
            EdtfFault::Empty => {
                f.write_str("a date is wanted, such as 2025-12-21, and there is none")
            }
            EdtfFault::TooLong => f.write_str("this is too long for a date"),
            EdtfFault::Slashes => write!(
                f,
                "`{text}` has more than one `/`; an interval is start/end"
            ),
            EdtfFault::EndsBefore => write!(f, "the interval `{text}` ends before it starts"),
            EdtfFault::NoEnds => write!(f, "`{text}` has no date at either end"),
            EdtfFault::Commas => write!(f, "`{text}`: dates of a set stand between single commas"),
            EdtfFault::TimeInInterval => write!(
                f,
                "`{text}` has a time of day; an interval runs from day to day"
            ),
            EdtfFault::Mark => write!(
                f,
                "`{text}`: a `{part}` stands before or behind a part of a date"
            ),
            EdtfFault::MarkedTime => write!(
                f,
                "`{text}` qualifies a time of day, which EDTF does not do"
            ),
            EdtfFault::NoHyphens => write!(f, "`{text}` is no EDTF date; did you mean {part}?"),
            EdtfFault::SmallX => write!(
                f,
                "`{text}` is no EDTF date; digits that are not known are written with a capital X"
            ),
            EdtfFault::Form => write!(
                f,
                "`{text}` is no EDTF date; write 2025-12-21, 2025-12 or 2025"
            ),
            EdtfFault::SignedZero => write!(f, "`{text}`: the year 0000 has no sign"),
            EdtfFault::DayOfSeason => write!(f, "`{text}`: a season has no days"),
            EdtfFault::NoSuchDigits => write!(f, "`{text}`: no day has these digits"),
            EdtfFault::DigitsThatCount => write!(
                f,
                "`{text}`: behind S stands how many of its {limit} digits count"
            ),
            EdtfFault::ZeroAfterY => {
                write!(f, "`{text}`: a year after Y does not begin with 0")
            }
            EdtfFault::TenDigits => write!(
                f,
                "`{text}`: years of more than ten digits are not supported"
            ),
            EdtfFault::FourDigits => write!(
                f,
                "`{text}`: years of up to four digits are written without Y"
            ),
            EdtfFault::Month => {
                write!(f, "month {part} in `{text}`: months run from 01 to 12")
            }
            EdtfFault::MonthOrSeason => write!(
                f,
                "month {part} in `{text}`: months run from 01 to 12, seasons from 21 to 41"
            ),
            EdtfFault::Day => write!(
                f,
                "day {part} in `{text}`: that month has the days 01 to {limit}"
            ),
            EdtfFault::TimeAfterDate => {
                write!(f, "`{text}`: a time of day stands after a whole date")
            }
            EdtfFault::TimeForm => {
                write!(f, "`{text}`: a time of day is written 23:20:30")
            }
            EdtfFault::NoSuchTime => write!(f, "`{text}`: there is no such time of day"),
            EdtfFault::Zone => write!(f, "`{text}`: a time zone is written Z, +04 or +04:30"),
        }
    }
}

impl std::error::Error for EdtfError {}
