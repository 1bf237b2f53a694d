//! From the ways in which tables write dates to EDTF. Never a wrong date: what
//! could be two dates is none until the order of day and month is known.

use super::{DateOrder, defect::Defect};
use crate::model::date::{Edtf, MONTHS};

/// The longest text that is looked at.
const LONGEST: usize = 64;

const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// A calendar date as far as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Parts {
    pub(super) year: u32,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
}

impl Parts {
    /// The date as EDTF.
    pub(super) fn edtf(self) -> Result<Edtf, Defect> {
        let Parts { year, month, day } = self;
        let text = match (month, day) {
            (None, _) => format!("{year:04}"),
            // 21 and more would be seasons.
            (Some(month), _) if !(1..=12).contains(&month) => return Err(Defect::NoSuchDay),
            (Some(month), None) => format!("{year:04}-{month:02}"),
            (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        };
        text.parse().map_err(|_| Defect::NoSuchDay)
    }
}

/// What a value tells of the order of day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateForm {
    /// It is no date.
    None,
    /// A date that says nothing of the order.
    Date,
    /// `03/04/2025`: it could be either.
    Either,
    /// `13/04/2025`, `04/13/2025`
    Only(DateOrder),
}

/// What a value looks like.
pub(super) fn form_of(text: &str) -> DateForm {
    let of = |order| read(text, Some(order)).is_ok();
    match read(text, None) {
        Ok(_) => match (of(DateOrder::DayFirst), of(DateOrder::MonthFirst)) {
            (true, false) => DateForm::Only(DateOrder::DayFirst),
            (false, true) => DateForm::Only(DateOrder::MonthFirst),
            _ => DateForm::Date,
        },
        Err(Defect::UnknownOrder) => DateForm::Either,
        Err(_) => DateForm::None,
    }
}

/// Reads a date.
pub(super) fn read(text: &str, order: Option<DateOrder>) -> Result<Edtf, Defect> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Defect::NoDate);
    }
    if text.len() > LONGEST {
        return Err(Defect::UnreadDate);
    }
    if text.contains(':') {
        return moment(text, order);
    }
    text.parse().or_else(|_| day(text, order)?.edtf())
}

/// A date with a time of day: `2025-12-19 10:30:00.000`, `2025-12-19T10:30Z`,
/// `12/19/2025 3:45 PM`. Midnight is how programs write a day.
fn moment(text: &str, order: Option<DateOrder>) -> Result<Edtf, Defect> {
    let colon = text.find(':').unwrap_or_default();
    let before = &text[..colon];
    let gap = (before.rfind(['T', ' '])).ok_or(Defect::UnreadDate)?;
    let date = text[..gap].trim_end();
    let date: Edtf = (date.parse()).or_else(|_| day(date, order)?.edtf())?;
    let clock = clock(&text[gap + 1..]).ok_or(Defect::UnreadDate)?;
    if clock.starts_with("00:00:00") {
        return Ok(date);
    }
    // EDTF gives a time of day to whole days alone, and refuses all else.
    format!("{date}T{clock}")
        .parse()
        .map_err(|_| Defect::UnreadDate)
}

/// A time of day as EDTF writes it, without fractions of a second.
fn clock(text: &str) -> Option<String> {
    let upper = text.trim().to_ascii_uppercase();
    let (text, half) = match (upper.strip_suffix("AM"), upper.strip_suffix("PM")) {
        (Some(text), _) => (text.trim_end(), Some(0)),
        (_, Some(text)) => (text.trim_end(), Some(12)),
        _ => (&*upper, None),
    };
    let zone_at = text.find(['Z', '+', '-', ' ']).unwrap_or(text.len());
    let (time, zone) = text.split_at(zone_at);
    let zone = match zone.trim() {
        "UTC" | "GMT" => "Z".to_owned(),
        // `+0430`
        zone if zone.len() == 5 && zone.is_ascii() && !zone.contains(':') => {
            format!("{}:{}", &zone[..3], &zone[3..])
        }
        zone => zone.to_owned(),
    };
    let mut parts = time.split(':');
    let hour = small(parts.next()?)?;
    let minute = small(parts.next()?)?;
    let second = match parts.next() {
        None => 0,
        Some(second) => {
            let (whole, fraction) = second.split_once(['.', ',']).unwrap_or((second, ""));
            if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            small(whole)?
        }
    };
    if parts.next().is_some() {
        return None;
    }
    let hour = match half {
        None => hour,
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
    };
    Some(format!("{hour:02}:{minute:02}:{second:02}{zone}"))
}

/// A number of one or two digits.
fn small(text: &str) -> Option<u32> {
    let is_small = matches!(text.len(), 1 | 2) && text.bytes().all(|b| b.is_ascii_digit());
    is_small.then(|| text.parse().ok()).flatten()
}

/// A part of a date.
#[derive(Clone, Copy)]
enum Word {
    /// Four digits.
    Year(u32),
    /// One or two digits.
    Number(u32),
    /// `December`, `Dec`, `Sept`
    Month(u32),
}

/// A date that is no EDTF.
fn day(text: &str, order: Option<DateOrder>) -> Result<Parts, Defect> {
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = |range: std::ops::Range<usize>| text[range].parse().unwrap_or(0);
        return Ok(Parts {
            year: number(0..4),
            month: Some(number(4..6)),
            day: Some(number(6..8)),
        });
    }
    let mut words = [None; 3];
    let mut count = 0;
    for part in text.split([' ', '-', '/', '.', ',', '\u{a0}']) {
        let Some(word) = word(part)? else { continue };
        *words.get_mut(count).ok_or(Defect::UnreadDate)? = Some(word);
        count += 1;
    }
    let (year, month, day) = match words {
        [
            Some(Word::Year(y)),
            Some(Word::Number(m) | Word::Month(m)),
            None,
        ]
        | [
            Some(Word::Number(m) | Word::Month(m)),
            Some(Word::Year(y)),
            None,
        ] => (y, m, None),
        [
            Some(Word::Year(y)),
            Some(Word::Number(m) | Word::Month(m)),
            Some(Word::Number(d)),
        ]
        | [
            Some(Word::Month(m)),
            Some(Word::Number(d)),
            Some(Word::Year(y)),
        ]
        | [
            Some(Word::Number(d)),
            Some(Word::Month(m)),
            Some(Word::Year(y)),
        ] => (y, m, Some(d)),
        [
            Some(Word::Number(a)),
            Some(Word::Number(b)),
            Some(Word::Year(y)),
        ] => {
            let (day, month) = ordered(a, b, order)?;
            (y, month, Some(day))
        }
        [
            Some(Word::Number(_)),
            Some(Word::Number(_) | Word::Month(_)),
            Some(Word::Number(_)),
        ] => {
            return Err(Defect::ShortYear);
        }
        _ => return Err(Defect::UnreadDate),
    };
    Ok(Parts {
        year,
        month: Some(month),
        day,
    })
}

/// Day and month of two numbers.
fn ordered(first: u32, second: u32, order: Option<DateOrder>) -> Result<(u32, u32), Defect> {
    match order {
        Some(DateOrder::DayFirst) if second > 12 && first <= 12 => Err(Defect::OtherOrder),
        Some(DateOrder::MonthFirst) if first > 12 && second <= 12 => Err(Defect::OtherOrder),
        Some(DateOrder::DayFirst) => Ok((first, second)),
        Some(DateOrder::MonthFirst) => Ok((second, first)),
        None if first > 12 || first == second => Ok((first, second)),
        None if second > 12 => Ok((second, first)),
        None => Err(Defect::UnknownOrder),
    }
}

/// What a part of a date is; none for what says nothing (`Friday`, `of`).
fn word(text: &str) -> Result<Option<Word>, Defect> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    match (number.parse(), digits, rest) {
        (Ok(year), 4, "") => Ok(Some(Word::Year(year))),
        (Ok(number), 1 | 2, "" | "st" | "nd" | "rd" | "th") => Ok(Some(Word::Number(number))),
        (_, 0, "" | "of") => Ok(None),
        (_, 0, name) => match month(name) {
            Some(month) => Ok(Some(Word::Month(month))),
            None if WEEKDAYS.iter().any(|day| is_short_for(name, day)) => Ok(None),
            None => Err(Defect::UnreadDate),
        },
        _ => Err(Defect::UnreadDate),
    }
}

/// A month by its English name or the beginning of it.
pub(super) fn month(name: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|month| is_short_for(name, month))?;
    u32::try_from(at + 1).ok()
}

fn is_short_for(short: &str, name: &str) -> bool {
    short.len() >= 3
        && (name.get(..short.len())).is_some_and(|start| start.eq_ignore_ascii_case(short))
}

#[cfg(test)]
mod tests {
    use super::{DateForm, DateOrder, Defect, form_of, read};
    use proptest::prelude::*;

    fn check(text: &str, wanted: Result<&str, Defect>) {
        let found = read(text, None);
        assert_eq!(
            found.as_ref().map(|date| date.as_str()),
            wanted.as_ref().copied(),
            "{text}"
        );
    }

    #[test]
    fn reads_dates_in_all_forms() {
        for (text, wanted) in [
            ("2025-12-19", "2025-12-19"),
            (" 2025-12 ", "2025-12"),
            ("2025", "2025"),
            ("0000", "0000"),
            ("-0044", "-0044"),
            ("Y-17000", "Y-17000"),
            ("2025-11~", "2025-11~"),
            ("2025-12-19/2025-12-21", "2025-12-19/2025-12-21"),
            ("1914/1918", "1914/1918"),
            ("20251219", "20251219"),
            ("2025-12-19 00:00:00", "2025-12-19"),
            ("2025-12-19 00:00:00.000", "2025-12-19"),
            ("2025-12-19T00:00:00Z", "2025-12-19"),
            ("2025-12-19 09:05:07.123", "2025-12-19T09:05:07"),
            ("2025-12-19T23:20Z", "2025-12-19T23:20:00Z"),
            ("2025-12-19 23:20:00+0430", "2025-12-19T23:20:00+04:30"),
            ("2025-12-19 23:20 UTC", "2025-12-19T23:20:00Z"),
            ("12/19/2025 3:45 PM", "2025-12-19T15:45:00"),
            ("12/19/2025 12:00:00 AM", "2025-12-19"),
            ("2025/12/19", "2025-12-19"),
            ("2025/12", "2025-12"),
            ("2025.1.5", "2025-01-05"),
            ("12/2025", "2025-12"),
            ("19 December 2025", "2025-12-19"),
            ("19th of december 2025", "2025-12-19"),
            ("December 19, 2025", "2025-12-19"),
            ("Friday, Dec. 19, 2025", "2025-12-19"),
            ("19-Dec-2025", "2025-12-19"),
            ("19Dec2025", ""),
            ("Sept 2025", "2025-09"),
            ("2025 May 3", "2025-05-03"),
            ("19/12/2025", "2025-12-19"),
            ("12/19/2025", "2025-12-19"),
            ("19.12.2025", "2025-12-19"),
            ("5/5/2025", "2025-05-05"),
            ("29 February 2024", "2024-02-29"),
        ] {
            let wanted = if wanted == "20251219" {
                "2025-12-19"
            } else {
                wanted
            };
            match wanted {
                "" => check(text, Err(Defect::UnreadDate)),
                wanted => check(text, Ok(wanted)),
            }
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for (text, wanted) in [
            ("", Defect::NoDate),
            ("  ", Defect::NoDate),
            ("soon", Defect::UnreadDate),
            ("45000", Defect::UnreadDate),
            ("1.5", Defect::UnreadDate),
            ("2025-02-30", Defect::NoSuchDay),
            ("29/02/2025", Defect::NoSuchDay),
            ("2025/13/01", Defect::NoSuchDay),
            ("2025/21", Defect::NoSuchDay),
            ("20250230", Defect::NoSuchDay),
            ("31 April 2025", Defect::NoSuchDay),
            ("13/14/2025", Defect::NoSuchDay),
            ("3/4/25", Defect::ShortYear),
            ("19-Dec-25", Defect::ShortYear),
            ("03/04/2025", Defect::UnknownOrder),
            ("3.4.2025 10:00", Defect::UnknownOrder),
            ("2025-12-19 25:00", Defect::UnreadDate),
            ("2025-12 10:00", Defect::UnreadDate),
            ("10:00", Defect::UnreadDate),
            ("2025-12-19 1:2:3:4", Defect::UnreadDate),
            ("13:00 PM", Defect::UnreadDate),
            ("1 2 3 2025", Defect::UnreadDate),
        ] {
            check(text, Err(wanted));
        }
        check(&"2025-12-19".repeat(9), Err(Defect::UnreadDate));
    }

    #[test]
    fn keeps_to_the_order() {
        let read = |text, order| read(text, Some(order)).map(|date| date.to_string());
        let (day, month) = (DateOrder::DayFirst, DateOrder::MonthFirst);
        assert_eq!(read("03/04/2025", day), Ok("2025-04-03".into()));
        assert_eq!(read("03/04/2025", month), Ok("2025-03-04".into()));
        assert_eq!(read("13/04/2025", month), Err(Defect::OtherOrder));
        assert_eq!(read("04/13/2025", day), Err(Defect::OtherOrder));
        assert_eq!(read("2025/04/13", day), Ok("2025-04-13".into()));
        assert_eq!(form_of("13/04/2025"), DateForm::Only(day));
        assert_eq!(form_of("04/13/2025"), DateForm::Only(month));
        assert_eq!(form_of("04/03/2025"), DateForm::Either);
        assert_eq!(form_of("04/04/2025"), DateForm::Date);
        assert_eq!(form_of("2025"), DateForm::Date);
        assert_eq!(form_of("Geneva"), DateForm::None);
    }

    proptest! {
        #[test]
        fn never_panics(text in "[0-9A-Za-z:/. ,éTZ+-]{0,30}") {
            let _ = form_of(&text);
        }
    }
}
