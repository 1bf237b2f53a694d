//! Puts a date together of its numbers and names by the order in which they stand. Open it
//! when an order of year, month and day is not understood.

use super::{
    Pairs, Rule, Why,
    clock::Clock,
    context::Context,
    raw::{Era, Form, Raw, century_of},
    unit::Quality,
};

/// What a date is put together of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Number(u64, u8),
    Month(u8),
    Roman(u8),
    Season(u8),
}

/// What is said of the years.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Flags {
    pub(super) is_decade: bool,
    pub(super) is_pair: bool,
    pub(super) is_year: bool,
    pub(super) is_negative: bool,
    pub(super) has_apostrophe: bool,
}

fn month_of(number: u64) -> Result<u8, Why> {
    match number {
        1..=12 => Ok(number as u8),
        _ => Err(Why::NoSuchDay),
    }
}

fn day_of(number: u64) -> Result<u8, Why> {
    match number {
        1..=31 => Ok(number as u8),
        _ => Err(Why::NoSuchDay),
    }
}

/// Puts the parts of a date together.
pub(super) fn put_together(
    items: &[Item],
    signs: &[char],
    flags: Flags,
    cx: &mut Context,
    raw: &mut Raw,
) -> Result<(), Why> {
    use Item::{Month, Number, Roman, Season};
    let has_era = raw.era.is_some();
    // Behind a month or a day three digits are a year as well.
    let is_year = |digits: u8| digits == 4 || digits == 3 || has_era;
    if flags.is_negative {
        let [Number(year, 1..=4)] = *items else {
            return Err(Why::Unread);
        };
        let year = year as i64;
        match cx.chooses_christ() {
            true => (raw.year, raw.era) = (Some(year), Some(Era::Before)),
            false => raw.year = Some(-year),
        }
        return Ok(());
    }
    match *items {
        [] if raw.form != Form::Calendar || raw.clock.is_some() => {}
        [Number(number, digits)] if flags.is_decade => decade(number, digits, cx, raw)?,
        // `1980s-90s` is a range.
        [Number(..), Number(..), ..] if flags.is_decade => return Err(Why::Unread),
        [Number(number, digits)] => one(number, digits, flags, raw)?,
        // `XVIII–XIX вв.`
        [Roman(number)] => raw.bare = Some((number.into(), 2)),
        [Season(season)] => raw.form = Form::Season(season),
        [Month(month)] => raw.month = Some(month),
        [Season(season), Number(year, 4)] | [Number(year, 4), Season(season)] => {
            (raw.form, raw.year) = (Form::Season(season), Some(year as i64));
        }
        [Season(season), Number(year, _)] if has_era => {
            (raw.form, raw.year) = (Form::Season(season), Some(year as i64));
        }
        [Season(season), Number(year, 2)] if flags.has_apostrophe => {
            raw.form = Form::Season(season);
            raw.short_year(year);
        }
        // `winter 2020/21`
        [Season(4), Number(year, 4), Number(next, 2 | 4)] if next % 100 == (year + 1) % 100 => {
            (raw.form, raw.year) = (Form::Season(4), Some(year as i64));
        }
        [Number(year, 4), Number(day, 1)]
            if matches!(raw.form, Form::Week(..)) && (1..=7).contains(&day) =>
        {
            if let Form::Week(week, _) = raw.form {
                raw.form = Form::Week(week, Some(day as u8));
            }
            raw.year = Some(year as i64);
        }
        [Number(year, 4), Number(day, 3)] if signs == ['-'] => {
            (raw.form, raw.year) = (Form::YearDay(day as u16), Some(year as i64));
        }
        [Number(year, 4), Number(next, 2)] if flags.is_pair => pair(year as i64, next, raw)?,
        [Number(year, 4), Number(next, 4)] if flags.is_pair => {
            (raw.form, raw.year) = (Form::Pair(next as i64), Some(year as i64));
        }
        [Number(year, 2), Number(next, 2)] if flags.is_pair => {
            raw.short_year(year);
            raw.form = Form::Pair(century_of(next) + next as i64);
        }
        [Number(year, 4), Number(number, digits @ (1 | 2))] => {
            year_and(year as i64, (number, digits), signs[0], cx, raw)?
        }
        [Number(month, 1 | 2), Number(year, 4)] => {
            (raw.month, raw.year) = (Some(month_of(month)?), Some(year as i64));
            raw.has_numeric_month = true;
        }
        [Number(year, digits), Month(month)] | [Month(month), Number(year, digits)]
            if is_year(digits) =>
        {
            (raw.month, raw.year) = (Some(month), Some(year as i64));
        }
        // `Mar-21`, as spreadsheets write it, and `Mar '21`
        [Month(month), Number(year, 2)] if signs == ['-'] || flags.has_apostrophe => {
            raw.month = Some(month);
            raw.short_year(year);
        }
        [Number(day, 1 | 2), Month(month)] | [Month(month), Number(day, 1 | 2)] => {
            (raw.day, raw.month) = (Some(day_of(day)?), Some(month));
        }
        // `5.3.–7.3.2021`
        [Number(day, 1 | 2), Number(month, 1 | 2)] if signs == ['.'] => {
            (raw.day, raw.month) = (Some(day_of(day)?), Some(month_of(month)?));
            raw.has_numeric_month = true;
        }
        [Number(year, 4), Number(month, 1 | 2), Number(day, 1 | 2)] if signs[0] == signs[1] => {
            (raw.year, raw.month, raw.day) = (
                Some(year as i64),
                Some(month_of(month)?),
                Some(day_of(day)?),
            );
        }
        [Number(year, 4), Month(month), Number(day, 1 | 2)] => {
            (raw.year, raw.month, raw.day) = (Some(year as i64), Some(month), Some(day_of(day)?));
        }
        [
            Number(day, 1 | 2),
            Month(month) | Roman(month @ 1..=12),
            Number(year, digits),
        ]
        | [Month(month), Number(day, 1 | 2), Number(year, digits)]
            if is_year(digits) || digits == 2 =>
        {
            (raw.day, raw.month) = (Some(day_of(day)?), Some(month));
            match is_year(digits) {
                true => raw.year = Some(year as i64),
                false => raw.short_year(year),
            }
        }
        [
            Number(first, 1 | 2),
            Number(second, 1 | 2),
            Number(year, digits),
        ] if signs[0] == signs[1] => {
            numeric([first, second, year], digits, signs[0], cx, raw)?;
        }
        // `Mar 5 10:30:00 2021`: where the time was, nothing is left.
        _ => return Err(Why::Unread),
    }
    Ok(())
}

/// A number alone.
fn one(number: u64, digits: u8, flags: Flags, raw: &mut Raw) -> Result<(), Why> {
    let is_told = raw.era.is_some()
        || (flags.is_year && digits > 2)
        || (raw.quality.is_approximate && digits == 3);
    match digits {
        2 if flags.is_pair || flags.has_apostrophe => raw.short_year(number),
        4 => raw.year = Some(number as i64),
        _ if is_told => raw.year = Some(number as i64),
        8 => {
            raw.year = Some((number / 10_000) as i64);
            raw.month = Some(month_of(number / 100 % 100)?);
            raw.day = Some(day_of(number % 100)?);
        }
        // `20250221103000`
        12 | 14 if raw.clock.is_none() => {
            let (date, time) = match digits {
                12 => (number / 10_000, number % 10_000 * 100),
                _ => (number / 1_000_000, number % 1_000_000),
            };
            let part = |size: u64| (time / size % 100) as u8;
            let clock = Clock {
                hour: part(10_000),
                minute: part(100),
                second: part(1),
                zone: String::new(),
            };
            if clock.hour > 23 || clock.minute > 59 || clock.second > 59 {
                return Err(Why::Number);
            }
            raw.clock = Some(clock);
            return one(date, 8, flags, raw);
        }
        _ => raw.bare = Some((number, digits)),
    }
    if flags.is_pair && raw.year.is_some() {
        raw.quality = raw.quality.with(Quality::ABOUT);
        raw.rule = Some(Rule::FiscalYear);
    }
    Ok(())
}

/// `1990s`, `90er`, `années 90`
fn decade(number: u64, digits: u8, cx: &mut Context, raw: &mut Raw) -> Result<(), Why> {
    if !number.is_multiple_of(10) {
        return Err(Why::Unread);
    }
    // `90-е годы XIX века`
    if let (Form::Century(century), 2) = (raw.form, digits) {
        raw.form = Form::Decade;
        raw.year = Some((i64::from(century) - 1) * 100 + number as i64);
        return Ok(());
    }
    raw.form = Form::Decade;
    match digits {
        4 | 3 if number.is_multiple_of(100) && !cx.chooses_decade() => {
            raw.form = Form::Century((number / 100 + 1) as u8);
        }
        4 | 3 => raw.year = Some(number as i64),
        2 if raw.era.is_some() => raw.year = Some(number as i64),
        2 => {
            raw.short_year(number);
            if number < 50 && cx.chooses_last_century() {
                raw.year = Some(1900 + number as i64);
            }
        }
        _ => return Err(Why::Unread),
    }
    Ok(())
}

/// A year and two figures that are another one.
fn pair(year: i64, next: u64, raw: &mut Raw) -> Result<(), Why> {
    let short = year.rem_euclid(100);
    let next = next as i64;
    let is_next = next == (short + 1) % 100;
    if !is_next && next <= short {
        return Err(Why::NoSuchDay);
    }
    let century = year - short + if next > short { 0 } else { 100 };
    raw.year = Some(year);
    raw.form = Form::Pair(century + next);
    raw.rule = Some(Rule::YearPair);
    Ok(())
}

/// `2021/12`, `2021/22`, `1914-18`
fn year_and(
    year: i64,
    (number, digits): (u64, u8),
    sign: char,
    cx: &mut Context,
    raw: &mut Raw,
) -> Result<(), Why> {
    // `1990/1` is 1990 to 1991 as well.
    let next = match digits {
        1 => (year + 1).rem_euclid(10),
        _ => (year + 1).rem_euclid(100),
    };
    let is_next = number as i64 == next;
    let may_be_pair = sign == '/' || sign == '-' && digits == 2;
    let is_month = match number {
        1..=12 if is_next && may_be_pair => cx.pairs() == Pairs::Months,
        1..=12 => true,
        _ => !may_be_pair,
    };
    if !is_month {
        let number = if digits == 1 {
            (year + 1).rem_euclid(100) as u64
        } else {
            number
        };
        return pair(year, number, raw);
    }
    (raw.year, raw.month) = (Some(year), Some(month_of(number)?));
    raw.has_numeric_month = true;
    Ok(())
}

/// Three numbers with the year behind.
fn numeric(
    [first, second, year]: [u64; 3],
    digits: u8,
    sign: char,
    cx: &mut Context,
    raw: &mut Raw,
) -> Result<(), Why> {
    let has_era = raw.era.is_some();
    match digits {
        4 => raw.year = Some(year as i64),
        _ if has_era => raw.year = Some(year as i64),
        // `99-03-05`
        2 if sign == '-' && first > 31 => {
            raw.short_year(first);
            (raw.month, raw.day) = (Some(month_of(second)?), Some(day_of(year)?));
            return Ok(());
        }
        2 if sign == '-' && year <= 31 => return Err(Why::ShortYear),
        2 if sign != ' ' => raw.short_year(year),
        1 | 2 => return Err(Why::ShortYear),
        _ => return Err(Why::Unread),
    }
    let (day, month) = match (first > 12, second > 12) {
        _ if first == second => (first, second),
        (false, false) if sign == '.' => {
            let is_day_first = cx.stops_are_day_first();
            raw.rule = raw.rule.or(is_day_first.then_some(Rule::FullStops));
            if is_day_first {
                (first, second)
            } else {
                (second, first)
            }
        }
        // Where one order does not go, it is another.
        (true, true) => return Err(Why::NoSuchDay),
        _ => match cx.is_day_first() {
            true if second > 12 => return Err(Why::OtherOrder),
            false if first > 12 => return Err(Why::OtherOrder),
            true => (first, second),
            false => (second, first),
        },
    };
    (raw.day, raw.month) = (Some(day_of(day)?), Some(month_of(month)?));
    Ok(())
}
