//! Dates as EDTF (ISO 8601-2). A stand-in until the real module is merged.

/// Seconds since 1970-01-01T00:00:00, proleptic Gregorian calendar.
pub type Instant = i64;
/// Seconds in a day.
pub const DAY: i64 = 86_400;
/// An open start.
pub const OPEN_PAST: Instant = i64::MIN;
/// An open end.
pub const OPEN_FUTURE: Instant = i64::MAX;

/// When something may begin and end, half-open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Not before this does it begin.
    pub start_earliest: Instant,
    /// By this it has begun.
    pub start_latest: Instant,
    /// Not before this does it end.
    pub end_earliest: Instant,
    /// By this it has ended.
    pub end_latest: Instant,
}

/// Year, month (1–12) and day (1–31) of a day counted from 1970-01-01.
pub fn civil_from_days(days: i64) -> (i64, u8, u8) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    (year, month as u8, (doy - (153 * mp + 2) / 5 + 1) as u8)
}

/// The day counted from 1970-01-01 of a year, month and day.
pub fn days_from_civil(year: i64, month: u8, day: u8) -> i64 {
    let y = year - i64::from(month <= 2);
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let mp = (i64::from(month) + 9) % 12;
    let doy = (153 * mp + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

/// The day of the week, 0 for Monday.
pub fn weekday(days: i64) -> u8 {
    (days + 3).rem_euclid(7) as u8
}
