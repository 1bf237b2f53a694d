//! Dates that are written out: `December 21`, `19-21 December 2025`, `in early December`, `from 1998
//! to 2000`. Open it when one is given the wrong year.

use super::{Calendar, Day, DayReason, day_text, edtf};
use crate::{
    intake::{
        lexicon::{Class, Language},
        prose::Prose,
        tense::{Tense, is_past, is_present, tense},
        token::Kind,
    },
    model::date::{civil_from_days, days_of},
    when::{self, Answer, Habits},
};
use std::ops::Range;

impl Calendar {
    /// `December 21`, `21 December 2025`, `Dec 19-21`, `in early December`, `2025`
    pub(super) fn calendar(
        &self,
        prose: &Prose,
        at: usize,
        sentence: &Range<usize>,
    ) -> Option<Day> {
        let tokens = &prose.tokens;
        let token = &tokens[at];
        let is_number = |at: usize| {
            at < sentence.end && matches!(tokens[at].kind, Kind::Number) && !prose.is_quoted[at]
        };
        let is_month = |at: usize| at < sentence.end && is_month(prose, at);
        let year_number = |at: usize| -> Option<i64> {
            is_number(at)
                .then(|| tokens[at].folded.parse().ok())
                .flatten()
                .filter(|year| (1900..=2100).contains(year))
        };
        // `2025-12-21`, `21.12.2025`
        if token.kind == Kind::Number
            || token.is_word() && token.folded.starts_with(|c: char| c.is_ascii_digit())
        {
            let text = token.text(prose.text);
            let parts = text.matches(['-', '.', '/']).count();
            if parts == 2
                && let Answer::Sure(reading) = when::read(text, &Habits::default())
            {
                return self.whole(at..at + 1, reading.date);
            }
        }
        // `21 December [2025]`, `19-21 December`, `19 and 20 December`
        if let Some((day, last, behind)) = self.day_or_days(prose, at, sentence)
            && is_month(behind)
        {
            let month = month_of(prose, behind)?;
            let mut end = behind + 1;
            if tokens.get(end).is_some_and(|t| t.is_sign(',')) && year_number(end + 1).is_some() {
                end += 1;
            }
            let mut year = year_number(end);
            // `13 марта прошлого года`
            let told = tokens
                .get(end)
                .filter(|_| end + 1 < sentence.end)
                .map(|which| &*which.folded);
            let told = match told {
                Some("прошлого" | "минулого" | "last") => Some(-1),
                Some("этого" | "цього" | "this") => Some(0),
                Some("next") => Some(1),
                _ => None,
            };
            let is_year = tokens
                .get(end + 1)
                .is_some_and(|of| matches!(&*of.folded, "года" | "року" | "year"));
            if let Some(told) = told.filter(|_| is_year) {
                year = Some(civil_from_days(self.published).0 + told);
                end += 2;
            } else if year.is_some() {
                end += 1;
                end += usize::from(
                    tokens
                        .get(end)
                        .is_some_and(|t| matches!(&*t.folded, "года" | "року" | "г." | "р.")),
                );
            }
            return self.month_days(prose, at..end, year, (month, day, last), sentence);
        }
        if !is_month(at) {
            if let Some(season) = self.season_of_year(prose, at, sentence) {
                return Some(season);
            }
            // `in 2022`
            let before = at.checked_sub(1).map(|at| &tokens[at]);
            let year = year_number(at)?;
            let is_dated = before.is_some_and(|before| {
                before.is(Class::PREPOSITION)
                    || matches!(
                        &*before.folded,
                        "in" | "en" | "у" | "в" | "early" | "late" | "mid" | "с" | "з"
                    )
            });
            let is_in = before.is_some_and(|before| before.folded == "in");
            let is_thing = !is_in
                && tokens.get(at + 1).is_some_and(|t| {
                    t.is(Class::ROLES)
                        || t.is_word()
                            && t.folded.ends_with('s')
                            && !t.is(Class::PREPOSITION | Class::VERB | Class::AUXILIARY)
                });
            // `from 1998 to 2000`
            let is_from = before.is_some_and(|before| {
                matches!(&*before.folded, "from" | "between" | "de" | "с" | "з")
            });
            let is_to = tokens
                .get(at + 1)
                .is_some_and(|t| matches!(&*t.folded, "to" | "and" | "until" | "a" | "по" | "до"));
            if is_from
                && is_to
                && let Some(last) = year_number(at + 2).filter(|last| *last > year)
            {
                return self.whole(at..at + 3, edtf(&format!("{year:04}/{last:04}"))?);
            }
            if !is_dated || is_thing {
                return None;
            }
            return self.whole(at..at + 1, edtf(&format!("{year:04}"))?);
        }
        let month = month_of(prose, at)?;
        // `December 21[, 2025]`, `December 19-21`
        if let Some((day, last, behind)) = self.day_or_days(prose, at + 1, sentence)
            && year_number(at + 1).is_none()
        {
            let mut end = behind;
            let comma = usize::from(tokens.get(end).is_some_and(|t| t.is_sign(',')));
            let year = year_number(end + comma);
            if year.is_some() {
                end += comma + 1;
            }
            // `September 9 last year`
            let told = match (year, tokens.get(end), tokens.get(end + 1)) {
                (None, Some(which), Some(of)) if end + 1 < sentence.end && of.folded == "year" => {
                    match &*which.folded {
                        "last" => Some(-1),
                        "this" => Some(0),
                        "next" => Some(1),
                        _ => None,
                    }
                }
                _ => None,
            };
            if let Some(told) = told {
                let year = civil_from_days(self.published).0 + told;
                let day =
                    self.month_days(prose, at..end + 2, Some(year), (month, day, last), sentence);
                return day.map(|day| Day {
                    reason: DayReason::FromPublication,
                    ..day
                });
            }
            return self.month_days(prose, at..end, year, (month, day, last), sentence);
        }
        // `December 2025`, `early December`, `in December`
        let mut year = year_number(at + 1);
        let mut end = at + 1 + usize::from(year.is_some());
        // `in January last year`
        if year.is_none()
            && end + 1 < sentence.end
            && tokens[end + 1].folded == "year"
            && let Some(told) =
                (["last", "this", "next"].iter()).position(|word| *word == tokens[end].folded)
        {
            year = i64::try_from(told)
                .ok()
                .map(|told| civil_from_days(self.published).0 + told - 1);
            end += 2;
        }
        let portion = at.checked_sub(1).map(|at| &*tokens[at].folded);
        if year.is_none() && token.folded == "may" && !token.is_capital {
            return None;
        }
        let before = at
            .checked_sub(1)
            .map(|at| tokens[at].class)
            .unwrap_or_default();
        let is_dated = year.is_some()
            || before.has(Class::PREPOSITION | Class::LOCATIVE)
            || matches!(
                portion,
                Some(
                    "in" | "last"
                        | "начале"
                        | "середине"
                        | "конце"
                        | "початку"
                        | "середині"
                        | "кінці"
                        | "наприкінці"
                        | "this"
                        | "next"
                        | "early"
                        | "late"
                        | "mid"
                        | "since"
                        | "en"
                        | "у"
                        | "в"
                        | "fin"
                        | "debut"
                        | "until"
                        | "mid-"
                )
            );
        if !is_dated {
            return None;
        }
        let year = year.unwrap_or_else(|| self.nearest_year(prose, month, 1, at, sentence, true));
        let first = days_of(year, month, 1)?;
        let length = month_length(year, month)?;
        let (from, to, about) = match portion {
            Some("early" | "начале" | "початку" | "debut") => (0, 9, "~"),
            Some("mid" | "середине" | "середині") => (10, 19, "~"),
            Some("late" | "конце" | "кінці" | "наприкінці" | "fin") => {
                (20, length - 1, "~")
            }
            _ => (0, length - 1, ""),
        };
        let start = at - usize::from(!about.is_empty());
        let text = match about {
            "" => format!("{year:04}-{month:02}"),
            _ => format!("{}~/{}~", day_text(first + from), day_text(first + to)),
        };
        Some(Day {
            tokens: start..end,
            date: edtf(&text)?,
            first: first + from,
            last: first + to,
            reason: DayReason::Year,
            is_about: !about.is_empty(),
        })
    }

    /// `the summer of 1974`, `spring 2025`
    fn season_of_year(&self, prose: &Prose, at: usize, sentence: &Range<usize>) -> Option<Day> {
        let season = match &*prose.tokens[at].folded {
            "spring" => 21,
            "summer" => 22,
            "autumn" | "fall" => 23,
            "winter" => 24,
            _ => return None,
        };
        let of = usize::from(prose.tokens.get(at + 1)?.folded == "of");
        let year = at + 1 + of;
        if year >= sentence.end || prose.is_quoted[year] || prose.tokens[year].kind != Kind::Number
        {
            return None;
        }
        let number: i64 = prose.tokens[year].folded.parse().ok()?;
        (1900..=2100)
            .contains(&number)
            .then(|| self.whole(at..year + 1, edtf(&format!("{number:04}-{season}"))?))
            .flatten()
    }

    /// One or two numbers of days, and the token behind them.
    fn day_or_days(
        &self,
        prose: &Prose,
        at: usize,
        sentence: &Range<usize>,
    ) -> Option<(u8, u8, usize)> {
        let tokens = &prose.tokens;
        let token = tokens
            .get(at)
            .filter(|_| at < sentence.end && !prose.is_quoted[at])?;
        let day = |text: &str| -> Option<u8> {
            let digits = text.trim_end_matches(|c: char| c.is_alphabetic() || c == '-');
            (text.len() - digits.len() <= 4)
                .then(|| digits.parse().ok())
                .flatten()
                .filter(|day| (1..=31).contains(day))
        };
        if !token.folded.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        if let Some((from, to)) = token.folded.split_once(['-', '–'])
            && let (Some(from), Some(to)) = (day(from), day(to))
        {
            return Some((from, to, at + 1));
        }
        let first = day(&token.folded)?;
        let joint = tokens.get(at + 1).filter(|_| at + 2 < sentence.end);
        let is_joint = joint.is_some_and(|t| {
            t.is_dash() || matches!(&*t.folded, "and" | "to" | "et" | "au" | "и" | "та" | "і")
        });
        if is_joint
            && let Some(second) = day(&tokens[at + 2].folded)
            && second > first
            // `21 and 3 others`
            && (tokens.get(at + 3).is_none_or(|_| at + 3 >= sentence.end || is_month(prose, at + 3) || at > 0 && is_month(prose, at - 1)))
        {
            return Some((first, second, at + 3));
        }
        Some((first, first, at + 1))
    }

    fn month_days(
        &self,
        prose: &Prose,
        range: Range<usize>,
        year: Option<i64>,
        (month, day, last): (u8, u8, u8),
        sentence: &Range<usize>,
    ) -> Option<Day> {
        let reason = if year.is_some() {
            DayReason::Written
        } else {
            DayReason::Year
        };
        let year = year
            .unwrap_or_else(|| self.nearest_year(prose, month, day, range.start, sentence, false));
        let from = days_of(year, month, day)?;
        let to = days_of(year, month, last)?;
        // `around Feb. 18`
        let before = range
            .start
            .checked_sub(1)
            .map(|at| &*prose.tokens[at].folded);
        let mark = match before {
            Some("around" | "about" | "circa") => "~",
            _ => "",
        };
        self.made(range, from, to.max(from), mark, reason)
    }

    /// The year of a day told without one: the one nearest to the publication, rather before it.
    fn nearest_year(
        &self,
        prose: &Prose,
        month: u8,
        day: u8,
        at: usize,
        sentence: &Range<usize>,
        is_month: bool,
    ) -> i64 {
        let (year, now, today) = civil_from_days(self.published);
        let is_future = tense(prose, at, sentence) == Tense::Future;
        let before = at.checked_sub(1).map(|at| &*prose.tokens[at].folded);
        match before {
            Some("next") => return if month > now { year } else { year + 1 },
            Some("last") => return if month < now { year } else { year - 1 },
            _ => {}
        }
        let is_later = if is_month {
            month > now
        } else {
            (month, day) > (now, today)
        };
        let distance = (i64::from(month) - i64::from(now)).rem_euclid(12);
        match (is_later, is_future) {
            // A day soon to come is told without much ado.
            (true, true) => year,
            (true, false) if distance <= 1 && !is_month => year,
            // In February `a meeting in April` is hardly the one ten months ago.
            (true, false) if is_month && distance <= 2 => year,
            // Where verbs tell little of it, what is near.
            (true, false) if prose.language != Language::English && distance <= 3 => year,
            (true, false) => year - 1,
            // In December `in January` is the next one.
            (false, false) if is_past(prose, at, sentence) => year,
            // `takes over the presidency on January 1`
            (false, false) if (1..=2).contains(&distance) && is_present(prose, at, sentence) => {
                year + 1
            }
            (false, false) if distance > 0 && distance <= if is_month { 2 } else { 1 } => year + 1,
            (false, true) if distance > 0 && distance <= 8 && month != now => year + 1,
            _ => year,
        }
    }
}

fn is_month(prose: &Prose, at: usize) -> bool {
    prose.tokens[at].is(Class::MONTH)
        && !prose.is_quoted[at]
        && (prose.tokens[at].is_capital || prose.language != Language::English)
}

fn month_of(prose: &Prose, at: usize) -> Option<u8> {
    when::month(prose.tokens[at].folded.trim_end_matches('.'))
}

fn month_length(year: i64, month: u8) -> Option<i64> {
    let next = if month == 12 {
        days_of(year + 1, 1, 1)
    } else {
        days_of(year, month + 1, 1)
    };
    Some(next? - days_of(year, month, 1)?)
}
