//! The proleptic Gregorian calendar, counted in days and seconds from 1970.

/// Seconds since 1970-01-01T00:00:00 by the clock of where something happened: a
/// date is taken as it stands, with an offset too, so that it lies on the day on which it is
/// told. What that is in UTC tells [`Edtf::utc`](super::Edtf::utc).
pub type Instant = i64;

/// Seconds in a day.
pub const DAY: i64 = 86_400;

/// Days from 1970-01-01 to a date. Months and days are taken modulo nothing:
/// the caller gives a date that exists. After Howard Hinnant, “chrono-Compatible
/// Low-Level Date Algorithms” (2014).
///
/// ```
/// assert_eq!(demarche::model::date::days_from_civil(1970, 1, 2), 1);
/// ```
pub fn days_from_civil(year: i64, month: u8, day: u8) -> i64 {
    // The year begins in March, so that the leap day is its last.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = i64::from((month + 9) % 12);
    let day_of_year = (153 * month + 2) / 5 + i64::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Year, month and day, so many days from 1970-01-01.
///
/// ```
/// assert_eq!(demarche::model::date::civil_from_days(-1), (1969, 12, 31));
/// ```
pub fn civil_from_days(days: i64) -> (i64, u8, u8) {
    let days = days.saturating_add(719_468);
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month + 2) / 5 + 1) as u8;
    let month = if month < 10 { month + 3 } else { month - 9 } as u8;
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// The day of the week, so many days from 1970-01-01: 0 is Monday.
pub fn weekday(days: i64) -> u8 {
    // 1970-01-01 was a Thursday.
    (days.rem_euclid(7) + 3).rem_euclid(7) as u8
}

/// How many days a month has.
pub(super) fn days_in_month(year: i64, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The month `count` months after a month.
pub(super) fn month_after(year: i64, month: u8, count: i64) -> (i64, u8) {
    let months = year * 12 + i64::from(month) - 1 + count;
    (months.div_euclid(12), (months.rem_euclid(12) + 1) as u8)
}

/// Days from 1970-01-01 to a day; none where the month has no such day, or there is no such month.
pub fn days_of(year: i64, month: u8, day: u8) -> Option<i64> {
    let exists = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
    exists.then(|| days_from_civil(year, month, day))
}

/// The year as EDTF writes it: four digits, or `Y` and as many as it takes.
pub fn year_text(year: i64) -> String {
    match year {
        0..=9999 => format!("{year:04}"),
        -9999..0 => format!("-{:04}", -year),
        _ => format!("Y{year}"),
    }
}

/// The day of an instant as an EDTF date: `2025-12-21`. Years that take more
/// than four digits are written alone, as level 1 has them: `Y12025`.
pub fn date_text(instant: Instant) -> String {
    let (year, month, day) = civil_from_days(instant.div_euclid(DAY));
    let year_text = year_text(year);
    if year_text.starts_with('Y') {
        year_text
    } else {
        format!("{year_text}-{month:02}-{day:02}")
    }
}
