//! Dates as people write them, read to EDTF: `c. 1990`, `5. März 2021`, `весна 2021`,
//! `44 BC`, `Q1 2021`, `5–7 March`. Open it when a way to write a date is not understood.
//!
//! [`read`] reads one text and grades what it found: sure, one of two, or none and why.
//! Where a text alone cannot tell, its neighbours may: [`Column`] judges the dates of a
//! column as a whole and gives the [`Habits`] by which each of them is read. What is read by a
//! convention, such as years of two digits, names it ([`Rule`]).
//!
//! From text to date: `token` finds numbers, signs and words (`lexicon` and `arabic` have the words of seven
//! languages, `word` what they mean), `expression` what stands between dates (`before`, `–`, `bis`), `point` and `parts` one date,
//! with `clock` and `phrase`, `resolve` makes them whole, and `unit` writes EDTF. Numbers that
//! programs write for dates are in `serial`.

mod arabic;
mod clock;
mod column;
mod context;
mod expression;
mod lexicon;
mod notice;
mod parts;
mod phrase;
mod point;
mod raw;
mod resolve;
mod serial;
#[cfg(test)]
mod tests;
mod token;
mod unit;
mod word;

use crate::model::date::Edtf;
use serde::{Deserialize, Serialize};

pub use column::{Column, Judgement};
pub use notice::{Question, Rule, Why};

/// The longest text that is looked at, in bytes.
pub const LONGEST: usize = 120;

/// The order of day, month and year in dates such as 03/04/2025.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DateOrder {
    /// 3 April 2025.
    DayFirst,
    /// 4 March 2025.
    MonthFirst,
}

/// What two figures behind a year are, as in 2011/12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Pairs {
    /// December 2011.
    Months,
    /// 2011 to 2012.
    Years,
}

/// What the numbers of a column count that stand for dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Numbers {
    /// Days as spreadsheets count them, 1 being 1 January 1900.
    Excel1900,
    /// Days as spreadsheets of old Macintoshes count them, 0 being 1 January 1904.
    Excel1904,
    /// Seconds since the start of 1970 in UTC.
    UnixSeconds,
    /// Thousandths of a second since then.
    UnixMilliseconds,
}

/// How whoever wrote a column writes dates, as far as that is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Habits {
    /// Whether day or month stands first.
    pub order: Option<DateOrder>,
    /// What 2011/12 is.
    pub pairs: Option<Pairs>,
    /// What a bare number is.
    pub numbers: Option<Numbers>,
}

impl Habits {
    /// Nothing is known but the order of day and month.
    pub fn of_order(order: Option<DateOrder>) -> Habits {
        Habits {
            order,
            ..Habits::default()
        }
    }
}

/// A date that was read. [`Edtf::human`] has it in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The date.
    pub date: Edtf,
    /// The convention it was read by, where it needed one.
    pub rule: Option<Rule>,
}

/// What a text says, by how sure that is.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// It can be read in one way.
    Sure(Reading),
    /// It can be read in two ways, and what tells them apart.
    Either(Question, Reading, Reading),
    /// It is no date that can be read.
    None(Why),
}

/// Reads a date in any of the forms that people write.
///
/// ```
/// use demarche::when::{Answer, Habits, Why, read};
///
/// let sure = |text: &str| match read(text, &Habits::default()) {
///     Answer::Sure(reading) => reading.date.to_string(),
///     other => panic!("{other:?}"),
/// };
/// assert_eq!(sure("c. 1990"), "1990~");
/// assert_eq!(sure("5.–7. März 2021"), "2021-03-05/2021-03-07");
/// assert_eq!(sure("весна 2021"), "2021-21");
/// assert!(matches!(read("03/04/2025", &Habits::default()), Answer::Either(..)));
/// assert_eq!(read("soon", &Habits::default()), Answer::None(Why::Unread));
/// ```
pub fn read(text: &str, habits: &Habits) -> Answer {
    let text = text.trim();
    if text.is_empty() {
        return Answer::None(Why::Empty);
    }
    if text.len() > LONGEST {
        return Answer::None(Why::Unread);
    }
    if let Some(date) = plain(text, habits) {
        return Answer::Sure(Reading { date, rule: None });
    }
    if let Some(found) = serial::read(text, habits.numbers) {
        return match found {
            Ok(reading) => Answer::Sure(reading),
            Err(why) => Answer::None(why),
        };
    }
    expression::read(text, habits)
}

/// Reads a date of which one of two readings will do for none, as in the rows of a
/// table: the error says what is asked of whoever wrote it.
///
/// # Errors
/// Why it is no date, or [`Why::Asks`] where it could be two.
pub fn read_sure(text: &str, habits: &Habits) -> Result<Reading, Why> {
    match read(text, habits) {
        Answer::Sure(reading) => Ok(reading),
        Answer::Either(question, ..) => Err(Why::Asks(question)),
        Answer::None(why) => Err(why),
    }
}

/// What is EDTF as it stands: the way of nearly all tables that programs write.
#[inline]
fn plain(text: &str, habits: &Habits) -> Option<Edtf> {
    if !text.is_ascii() {
        return None;
    }
    // In a column of school years 2021-22 is none of EDTF's summers.
    if habits.pairs == Some(Pairs::Years) && text.len() == 7 {
        return None;
    }
    if let Some(date) = open_figures(text) {
        return Some(date);
    }
    let bytes = text.as_bytes();
    // Who writes 1939-41 means three years, not the half of one; ~1990 is 1990~, and ?-1990 ends then.
    let is_pair = matches!(text.split_at_checked(5), Some((year, part))
        if year.ends_with('-') && matches!(part.parse(), Ok(25_u8..=41)));
    let is_unknown_start = text.starts_with("?-") && text.matches('-').count() == 1;
    if is_pair || is_unknown_start || text.starts_with(['~', '?', '%']) && !text.contains('-') {
        return None;
    }
    // Before the year 0 they have a sign more.
    let day = 10 + usize::from(text.starts_with('-'));
    match (bytes.get(8), bytes.get(day)) {
        (Some(b'T'), _) => compact(text)?.parse().ok(),
        (_, Some(b'T' | b' ')) => iso_moment(text, day),
        _ => text.parse().ok(),
    }
}

/// Figures that nobody knows, as catalogues and databases write them: `19??`, `199-`, `2021-03-??`, `2021-03-00`.
fn open_figures(text: &str) -> Option<Edtf> {
    let is_open =
        |part: &str| matches!(part, "00") || part.bytes().all(|byte| b"?xXuU_".contains(&byte));
    let known = text.bytes().take_while(u8::is_ascii_digit).count();
    let (year, rest) = text.split_at(known);
    if text.len() == 4
        && matches!(known, 2 | 3)
        && rest.bytes().all(|byte| b"?-xuU_".contains(&byte))
    {
        return format!("{year}{}", "X".repeat(rest.len())).parse().ok();
    }
    // Spreadsheets write their day 0 so, and databases what is missing.
    if !matches!(text.len(), 7 | 10) || known != 4 || year == "0000" || text == "1900-01-00" {
        return None;
    }
    let mut parts = rest.strip_prefix('-')?.split('-');
    let (month, day) = (parts.next()?, parts.next());
    if parts.next().is_some() || !is_open(month) && !day.is_some_and(is_open) {
        return None;
    }
    let part = |part: &str| {
        if is_open(part) {
            "XX".to_owned()
        } else {
            part.to_owned()
        }
    };
    let day = day.map_or_else(String::new, |day| format!("-{}", part(day)));
    format!("{year}-{}{day}", part(month)).parse().ok()
}

/// `2025-12-19 10:30`, `2025-12-19T10:30:05.250Z`: as programs write moments, with seconds or without
/// and with a space in place of the `T`. Midnight is how they write a day.
fn iso_moment(text: &str, day: usize) -> Option<Edtf> {
    let (day, time) = text.split_at_checked(day)?;
    let time = &time[1..];
    let (minutes, rest) = time.split_at_checked(5)?;
    let is_two =
        |text: &str| matches!(text.as_bytes(), [a, b] if a.is_ascii_digit() && b.is_ascii_digit());
    let (seconds, rest) = match rest.strip_prefix(':') {
        Some(rest) => rest
            .split_at_checked(2)
            .filter(|(seconds, _)| is_two(seconds))?,
        None => ("00", rest),
    };
    // Fractions are not kept.
    let zone = match rest.strip_prefix(['.', ',']) {
        Some(rest) => rest.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    if minutes == "00:00" && seconds == "00" {
        return match zone {
            "" | "Z" => day.parse().ok(),
            _ => None,
        };
    }
    format!("{day}T{minutes}:{seconds}{zone}").parse().ok()
}

/// `20251219T103000Z`, the basic form of ISO 8601 that calendars write, with signs.
fn compact(text: &str) -> Option<String> {
    let (date, time) = text.split_once('T')?;
    let (time, zone) = (time.strip_suffix('Z')).map_or((time, ""), |time| (time, "Z"));
    let is_number = |text: &str, len: usize| {
        text.len() == len && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    (is_number(date, 8) && is_number(time, 6)).then(|| {
        let [year, month, day] = [&date[..4], &date[4..6], &date[6..]];
        let [hour, minute, second] = [&time[..2], &time[2..4], &time[4..]];
        format!("{year}-{month}-{day}T{hour}:{minute}:{second}{zone}")
    })
}

/// A month by its name or the beginning of it, in any of the languages.
pub fn month(name: &str) -> Option<u8> {
    match token::tokens(name).as_slice() {
        [only] => match only.kind {
            token::Kind::Month(month) => Some(month),
            _ => None,
        },
        _ => None,
    }
}

/// A day of the week by its name, in any of the languages: Monday is 0.
pub fn weekday(name: &str) -> Option<u8> {
    match token::tokens(name).as_slice() {
        [only] => match only.kind {
            token::Kind::Word(lexicon::Word::Weekday(day)) => Some(day),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a text says that something goes on: `present`, `ongoing`, `heute`, `..`; databases write their last day for it.
pub fn is_open_end(text: &str) -> bool {
    use lexicon::Word;
    if text.starts_with("9999-12-31") {
        return true;
    }
    let Some(text) = text.get(..text.len().min(LONGEST)) else {
        return false;
    };
    let tokens = token::tokens(text);
    match tokens.as_slice() {
        [before, only] => before.is_word(Word::Until) && only.is_word(Word::Present),
        [only] => only.is_word(Word::Present) || only.is_word(Word::OpenEnd) || only.is_sign('…'),
        _ => false,
    }
}

/// Whether a text says that a date is not known: `unknown`, `unbekannt`.
pub fn is_unknown(text: &str) -> bool {
    let text = text.get(..text.len().min(LONGEST)).unwrap_or_default();
    matches!(token::tokens(text).as_slice(), [only] if only.is_word(lexicon::Word::UnknownDate))
}

/// A time of day as EDTF writes it (`15:45:00`, `10:30:00+02:00`), from the way in which a column of times has it.
/// Nothing where it is none.
pub fn clock(text: &str) -> Option<String> {
    clock::alone(text)
}
