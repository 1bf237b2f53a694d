//! Numbers that programs write for dates: days as spreadsheets count them, time as Unix
//! counts it, and the long form without signs.

use super::{
    Numbers, Reading, Rule, Why,
    unit::{self, End, Quality, Unit},
};
use crate::model::date::{DAY, civil_from_days};

/// 1899-12-30 and 1904-01-01, in days from 1970. Spreadsheets count a 29 February 1900 that
/// never was, so that from March 1900 on their first day is 30 December 1899 (ECMA-376, 18.17.4).
const EXCEL_1900: i64 = -25_569;
const EXCEL_1904: i64 = -24_107;

/// The last day that spreadsheets count, 31 December 9999.
const LAST: f64 = 2_958_466.0;

/// A number in decimals: its whole part and its fraction.
fn decimal(text: &str) -> Option<(i64, f64)> {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || whole.len() > 13
        || fraction.len() > 15
        || !is_number(whole)
        || !is_number(fraction)
    {
        return None;
    }
    let mut part = 0.0;
    for byte in fraction.bytes().rev() {
        part = (part + f64::from(byte - b'0')) / 10.0;
    }
    Some((whole.parse().ok()?, part))
}

/// A moment as EDTF, so many seconds from 1970.
fn moment(seconds: i64, zone: &str) -> Unit {
    let (year, month, day) = civil_from_days(seconds.div_euclid(DAY));
    let clock = seconds.rem_euclid(DAY);
    let clock = format!(
        "{:02}:{:02}:{:02}{zone}",
        clock / 3600,
        clock / 60 % 60,
        clock % 60
    );
    Unit::Moment(year, month, day, clock)
}

fn reading(unit: Unit, rule: Rule) -> Result<Reading, Why> {
    let date = unit::edtf(&End::At(unit, Quality::default()), None, "")?;
    Ok(Reading {
        date,
        rule: Some(rule),
    })
}

/// Reads a number by what the numbers of its column count. Nothing where the text is no number, or may be
/// a date by itself.
pub(super) fn read(text: &str, numbers: Option<Numbers>) -> Option<Result<Reading, Why>> {
    let negative = text.strip_prefix('-').filter(|_| {
        matches!(
            numbers,
            Some(Numbers::UnixSeconds | Numbers::UnixMilliseconds)
        )
    });
    let (whole, fraction) = decimal(negative.unwrap_or(text))?;
    let whole = if negative.is_some() { -whole } else { whole };
    let numbers = numbers?;
    let first = match numbers {
        Numbers::UnixSeconds => return Some(reading(moment(whole, "Z"), Rule::UnixTime)),
        Numbers::UnixMilliseconds => {
            return Some(reading(moment(whole.div_euclid(1000), "Z"), Rule::UnixTime));
        }
        Numbers::Excel1904 => EXCEL_1904,
        // The days before the one that never was.
        Numbers::Excel1900 if whole < 60 => EXCEL_1900 + 1,
        Numbers::Excel1900 if whole == 60 => return Some(Err(Why::NoSuchDay)),
        Numbers::Excel1900 => EXCEL_1900,
    };
    if whole as f64 >= LAST {
        return Some(Err(Why::NoSuchDay));
    }
    let seconds = (fraction * DAY as f64).round() as i64;
    let unit = match seconds {
        0 => unit::day_of(first + whole),
        seconds => moment((first + whole) * DAY + seconds, ""),
    };
    Some(reading(unit, Rule::Serial))
}

/// What a number of a column may count, by its size alone.
pub(super) fn looks_like(text: &str) -> Option<Numbers> {
    let (whole, _) = decimal(text.trim())?;
    match whole {
        // 1954 to 2119.
        20_000..80_000 => Some(Numbers::Excel1900),
        // 1973 to 2096, seconds and thousandths.
        100_000_000..4_000_000_000 => Some(Numbers::UnixSeconds),
        100_000_000_000..4_000_000_000_000 => Some(Numbers::UnixMilliseconds),
        _ => None,
    }
}
