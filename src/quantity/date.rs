//! Reads dates in running text: `by the end of March 2026`, `21 декабря 2025`.

use super::{
    literal::Literal,
    text::{Sort, Text},
};
use crate::model::date::days_of;

/// A date that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Day {
    /// Days from 1970-01-01, and how exact the date is; nothing where no year is told.
    pub(super) date: Option<(i64, &'static str)>,
    /// The token behind it.
    pub(super) end: usize,
}

/// Days from 1970-01-01 to a day that exists.
fn days(year: u32, month: u32, day: u32) -> Option<i64> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    days_of(year.into(), month, day)
}

/// A day written in numbers: day first, unless it cannot be.
fn numeric([a, b, c]: [u32; 3], is_year_first: bool) -> Option<i64> {
    if is_year_first {
        return days(a, b, c);
    }
    days(c, b, a).or_else(|| days(c, a, b))
}

impl Text<'_> {
    /// A year, and the token behind it: `2026`, `2026 года`.
    pub(super) fn year(&self, at: usize) -> Option<(u32, usize)> {
        let year = self.digits(at, 4, 4)?;
        let is_tied =
            self.is_joined(at + 1) && self.sort(at + 1) == Some(Sort::Word) && !self.is_han(at + 1);
        if !(1000..3000).contains(&year) || is_tied {
            return None;
        }
        let end = self.find(at + 1, b"Y").map_or(at + 1, |word| word.end);
        // `2026 г.`
        let is_short = end > at + 1 && self.word(end - 1).len() <= 2 && self.is(end, ".");
        Some((year, end + usize::from(is_short)))
    }

    fn month(&self, at: usize) -> Option<(u32, usize)> {
        let found = self.find(at, b"m")?;
        let end = found.end + usize::from(self.is(found.end, ".") && self.word(at).len() <= 4);
        Some((self.lexicon.size(found.row) as u32, end))
    }

    /// Past `of` and commas.
    fn past(&self, at: usize) -> usize {
        let end = self.find(at, b"o").map_or(at, |of| of.end);
        end + usize::from(self.is(end, ","))
    }

    /// The day of a month, with what makes it an ordinal: `21st`, `1er`, `1.`.
    fn day_of_month(&self, at: usize) -> Option<(u32, usize)> {
        let day = self.digits(at, 1, 2).filter(|day| (1..=31).contains(day))?;
        let ordinal = ["st", "nd", "rd", "th", "er", ".", "º", "°", "ª", "го", "o"];
        let is_ordinal =
            self.is_joined(at + 1) && ordinal.iter().any(|ordinal| self.is(at + 1, ordinal));
        Some((day, at + 1 + usize::from(is_ordinal)))
    }

    /// The date that begins with a token.
    pub(super) fn date(&self, at: usize) -> Option<Day> {
        match self.sort(at)? {
            Sort::Number => (self.numeric_date(at))
                .or_else(|| self.day_first(at))
                .or_else(|| self.chinese_date(at))
                .or_else(|| self.year_alone(at)),
            Sort::Word => self.end_of(at).or_else(|| self.month_first(at)),
            Sort::Sign => None,
        }
    }

    fn numeric_date(&self, at: usize) -> Option<Day> {
        if self.written(at).len() <= 40
            && let Literal::Date(parts, is_year_first) = self.literal(at)
        {
            let date = numeric(parts, is_year_first).map(|days| (days, "day"));
            return Some(Day { date, end: at + 1 });
        }
        let mark = self.written(at + 1);
        let is_tied = (at + 1..at + 5).all(|at| self.is_joined(at));
        if !is_tied || !matches!(mark, "-" | "/" | "‐" | "‑") || self.written(at + 3) != mark {
            return None;
        }
        let parts = [at, at + 2, at + 4].map(|at| self.digits(at, 1, 4));
        let [Some(a), Some(b), Some(c)] = parts else {
            return None;
        };
        let is_year_first = self.digits(at, 4, 4).is_some();
        if !is_year_first && self.digits(at + 4, 4, 4).is_none() {
            return None;
        }
        let date = numeric([a, b, c], is_year_first).map(|days| (days, "day"));
        Some(Day { date, end: at + 5 })
    }

    /// `21 December 2025`, `1er janvier 2026`, `1. Januar 2026`, `21 de diciembre de 2025`
    fn day_first(&self, at: usize) -> Option<Day> {
        let (day, behind) = self.day_of_month(at)?;
        let (month, behind) = self.month(self.past(behind))?;
        let Some((year, end)) = self.year(self.past(behind)) else {
            // Which year, nobody can tell; it is no count either. But `10 mars` may be.
            return Some(Day {
                date: None,
                end: behind,
            });
        };
        let date = days(year, month, day).map(|days| (days, "day"));
        Some(Day { date, end })
    }

    /// `2026年1月1日`
    fn chinese_date(&self, at: usize) -> Option<Day> {
        let year = self.digits(at, 4, 4).filter(|_| self.is(at + 1, "年"))?;
        let end = at + 2;
        if self.is(end, "底") {
            return Some(Day {
                date: days(year, 12, 31).map(|days| (days, "end of year")),
                end: end + 1,
            });
        }
        let Some(month) = self.digits(end, 1, 2).filter(|_| self.is(end + 1, "月")) else {
            return Some(Day {
                date: days(year, 1, 1).map(|days| (days, "year")),
                end,
            });
        };
        let end = end + 2;
        let Some(day) = self.digits(end, 1, 2).filter(|_| self.is(end + 1, "日")) else {
            return Some(Day {
                date: days(year, month, 1).map(|days| (days, "month")),
                end,
            });
        };
        Some(Day {
            date: days(year, month, day).map(|days| (days, "day")),
            end: end + 2,
        })
    }

    /// `2026 года`
    fn year_alone(&self, at: usize) -> Option<Day> {
        let (year, end) = self.year(at).filter(|(_, end)| *end > at + 1)?;
        Some(Day {
            date: days(year, 1, 1).map(|days| (days, "year")),
            end,
        })
    }

    /// `December 21, 2025`, `March 2026`
    fn month_first(&self, at: usize) -> Option<Day> {
        let (month, behind) = self.month(at)?;
        if let Some((year, end)) = self.year(self.past(behind)) {
            return Some(Day {
                date: days(year, month, 1).map(|days| (days, "month")),
                end,
            });
        }
        let (day, behind) = self.day_of_month(behind)?;
        let (year, end) = self.year(self.past(behind))?;
        Some(Day {
            date: days(year, month, day).map(|days| (days, "day")),
            end,
        })
    }

    /// `end of 2026`, `end of March 2026`
    fn end_of(&self, at: usize) -> Option<Day> {
        let mut from = self.find(at, b"E")?.end;
        from = self.find(from, b"o").map_or(from, |of| of.end);
        if let Some((year, end)) = self.year(from) {
            return Some(Day {
                date: days(year, 12, 31).map(|days| (days, "end of year")),
                end,
            });
        }
        let (month, behind) = self.month(from)?;
        let (year, end) = self.year(self.past(behind))?;
        let last = (28..=31).rev().find_map(|day| days(year, month, day))?;
        Some(Day {
            date: Some((last, "end of month")),
            end,
        })
    }
}
