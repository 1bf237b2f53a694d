//! Why a text is no date: a value with what of the text it is about, which the command writes in English and the page
//! says in the language of its reader. Open it when EDTF gains a rule.

use crate::codes::codes;
use std::fmt;

codes! {
    /// What is wrong with a text that is no date.
    EdtfFault {
        /// There is no text.
        Empty = "empty";
        /// It is longer than dates are.
        TooLong = "too-long";
        /// It has more than one `/`.
        Slashes = "slashes";
        /// An interval ends before it starts.
        EndsBefore = "ends-before";
        /// An interval or a set has no date at either end.
        NoEnds = "no-ends";
        /// Dates of a set do not stand between single commas.
        Commas = "commas";
        /// An end of an interval has a time of day.
        TimeInInterval = "time-in-interval";
        /// A qualifier, the part, stands within a part of a date.
        Mark = "mark";
        /// A time of day is qualified.
        MarkedTime = "marked-time";
        /// It is a date without hyphens; the part has them.
        NoHyphens = "no-hyphens";
        /// A digit that is not known is written with a small x.
        SmallX = "small-x";
        /// It has no form that dates have.
        Form = "form";
        /// The year 0 has a sign.
        SignedZero = "signed-zero";
        /// A season has a day.
        DayOfSeason = "day-of-season";
        /// No day has its digits.
        NoSuchDigits = "no-such-digits";
        /// Behind S stands no number of digits, up to the limit.
        DigitsThatCount = "digits-that-count";
        /// A year after Y begins with 0.
        ZeroAfterY = "zero-after-y";
        /// A year has more than ten digits.
        TenDigits = "ten-digits";
        /// A year after Y has four digits or fewer.
        FourDigits = "four-digits";
        /// There is no such month, the part, and a day follows it.
        Month = "month";
        /// There is no such month or season, the part.
        MonthOrSeason = "month-or-season";
        /// A month has no such day, the part; the limit is its last.
        Day = "day";
        /// A time of day stands behind less than a day.
        TimeAfterDate = "time-after-date";
        /// A time of day is written otherwise.
        TimeForm = "time-form";
        /// There is no such time of day.
        NoSuchTime = "no-such-time";
        /// A time zone is written otherwise.
        Zone = "zone";
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

#[cfg(test)]
mod tests {
    use super::EdtfFault;
    use crate::model::date::Edtf;

    #[test]
    fn what_is_wrong_is_a_value_with_what_it_is_about() {
        let mut seen = Vec::new();
        let long = "2".repeat(256);
        for (text, fault, date, part, limit) in [
            ("", EdtfFault::Empty, "", "", 0),
            (&*long, EdtfFault::TooLong, "", "", 0),
            (
                "2025/2026/2027",
                EdtfFault::Slashes,
                "2025/2026/2027",
                "",
                0,
            ),
            ("2026/2025", EdtfFault::EndsBefore, "2026/2025", "", 0),
            (
                "{1960,1962..1961}",
                EdtfFault::EndsBefore,
                "1962..1961",
                "",
                0,
            ),
            ("../..", EdtfFault::NoEnds, "../..", "", 0),
            ("[1960,]", EdtfFault::Commas, "[1960,]", "", 0),
            (
                "1985/1985-04-12T23:20:30",
                EdtfFault::TimeInInterval,
                "1985-04-12T23:20:30",
                "",
                0,
            ),
            ("20~25", EdtfFault::Mark, "20~25", "~", 0),
            (
                "1985-04-12T23:20:30?",
                EdtfFault::MarkedTime,
                "1985-04-12T23:20:30?",
                "",
                0,
            ),
            (
                "20251221",
                EdtfFault::NoHyphens,
                "20251221",
                "2025-12-21",
                0,
            ),
            ("201x", EdtfFault::SmallX, "201x", "", 0),
            ("2025/soon", EdtfFault::Form, "soon", "", 0),
            ("-0000", EdtfFault::SignedZero, "-0000", "", 0),
            ("2025-21-XX", EdtfFault::DayOfSeason, "2025-21-XX", "", 0),
            ("2025-02-3X", EdtfFault::NoSuchDigits, "2025-02-3X", "", 0),
            ("1950S9", EdtfFault::DigitsThatCount, "1950S9", "", 4),
            ("Y012345", EdtfFault::ZeroAfterY, "Y012345", "", 0),
            ("Y99999999999", EdtfFault::TenDigits, "Y99999999999", "", 0),
            ("Y2025", EdtfFault::FourDigits, "Y2025", "", 0),
            ("2025-13-01", EdtfFault::Month, "2025-13-01", "13", 0),
            ("2025/2026-13", EdtfFault::MonthOrSeason, "2026-13", "13", 0),
            ("2025-02-30", EdtfFault::Day, "2025-02-30", "30", 28),
            (
                "1985-04T23:20:30",
                EdtfFault::TimeAfterDate,
                "1985-04T23:20:30",
                "",
                0,
            ),
            (
                "1985-04-12T23:20",
                EdtfFault::TimeForm,
                "1985-04-12T23:20",
                "",
                0,
            ),
            (
                "1985-04-12T25:00:00",
                EdtfFault::NoSuchTime,
                "1985-04-12T25:00:00",
                "",
                0,
            ),
            (
                "1985-04-12T23:20:30+4",
                EdtfFault::Zone,
                "1985-04-12T23:20:30+4",
                "",
                0,
            ),
        ] {
            let error = text.parse::<Edtf>().expect_err(text);
            assert_eq!(error.fault(), fault, "{text}");
            let said = (error.text(), error.part(), error.limit());
            assert_eq!(said, (date, part, limit), "{text}");
            seen.push(fault.code());
        }
        for fault in EdtfFault::ALL {
            assert!(seen.contains(&fault.code()), "{fault:?}");
        }
    }
}
