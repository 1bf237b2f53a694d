//! What becomes of an EDTF date in a format that knows less than EDTF: the days of a calendar, and
//! whether it is a date of ISO 8601. Open it where an export shows a date otherwise than meant.

use crate::model::date::{
    DAY, DateParts, Edtf, OPEN_FUTURE, OPEN_PAST, civil_from_days, days_from_civil,
};

/// What of an end of an interval is not there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// `..`: it has no bound.
    Open,
    /// Nothing written: it has one that is not known.
    Unknown,
}

/// The first and the last day of a date as it is written, counted from
/// 1970-01-01. What is about or uncertain is not widened.
pub(super) struct Days {
    pub(super) first: Result<i64, Missing>,
    pub(super) last: Result<i64, Missing>,
}

/// The days of a date.
pub(super) fn days(date: &Edtf) -> Days {
    let span = date.span();
    let (start, end) = date.parts();
    let (start_text, end_text) = (date.as_str().split_once('/')).unwrap_or((date.as_str(), "x"));
    let missing = |text: &str| match text {
        "" => Some(Missing::Unknown),
        ".." => Some(Missing::Open),
        _ => None,
    };
    let first = match (missing(start_text), start) {
        (Some(missing), _) => Err(missing),
        (_, DateParts::Day { year, month, day }) => Ok(days_from_civil(year, month, day)),
        (_, DateParts::Month { year, month }) => Ok(days_from_civil(year, month, 1)),
        (_, DateParts::Year { year }) => Ok(days_from_civil(year, 1, 1)),
        (_, DateParts::Other) if span.start_earliest == OPEN_PAST => Err(Missing::Unknown),
        (_, DateParts::Other) => Ok(span.start_earliest.div_euclid(DAY)),
    };
    let last = match (missing(end_text), end.unwrap_or(start)) {
        (Some(missing), _) => Err(missing),
        (_, DateParts::Day { year, month, day }) => Ok(days_from_civil(year, month, day)),
        (_, DateParts::Month { year, month: 12 }) | (_, DateParts::Year { year }) => {
            Ok(days_from_civil(year, 12, 31))
        }
        (_, DateParts::Month { year, month }) => Ok(days_from_civil(year, month + 1, 1) - 1),
        (_, DateParts::Other) if span.end_latest == OPEN_FUTURE => Err(Missing::Unknown),
        (_, DateParts::Other) => Ok((span.end_latest - 1).div_euclid(DAY)),
    };
    Days { first, last }
}

/// Whether a date says no less than the days it is made of: a day, or an
/// interval of days, neither about nor uncertain.
pub(super) fn is_of_days(date: &Edtf) -> bool {
    let is_day = |parts| matches!(parts, DateParts::Day { .. });
    let (start, end) = date.parts();
    is_day(start) && end.is_none_or(is_day) && !date.is_uncertain() && !date.is_approximate()
}

/// Year, month and day of a day, where a format with years of four digits can say it.
pub(super) fn four_digits(day: i64) -> Option<(i64, u8, u8)> {
    Some(civil_from_days(day)).filter(|(year, ..)| (1..=9999).contains(year))
}

/// Year, month and day of an ISO day, `2025-12-22`; none for any other text.
pub(super) fn iso_day(text: &str) -> Option<(i64, u8, u8)> {
    match text.parse::<Edtf>().ok()?.parts() {
        (DateParts::Day { year, month, day }, None) if text.len() == 10 && year > 0 => {
            Some((year, month, day))
        }
        _ => None,
    }
}

/// Whether a date is one of ISO 8601-1 too, of which EDTF is an extension:
/// days, months and years of four digits and moments, alone or from one to
/// another, with nothing open, approximate or uncertain.
pub(super) fn is_iso(date: &Edtf) -> bool {
    let text = date.as_str();
    let is_known = |parts| !matches!(parts, DateParts::Other);
    let (start, end) = date.parts();
    let is_moment = end.is_none() && text.as_bytes().get(10) == Some(&b'T');
    (is_moment || is_known(start) && end.is_none_or(is_known))
        && !text.starts_with('-')
        && !text.contains("/-")
        && !text.contains(['X', 'Y', '~', '?', '%'])
}
