//! Dates in running text, resolved against the day of publication and the sentence before:
//! “on Sunday”, “the previous day”, “last month”, “in the coming days”. Open it when a day is
//! read wrongly. How dates are written on their own is `when`'s.

use super::{
    lexicon::{Class, Language},
    prose::Prose,
    relative::{self, Relative, Unit},
    tense::{Tense, tense},
    token::Kind,
};
use crate::{
    model::date::{Edtf, civil_from_days, days_of, weekday},
    when::{self, Answer, Habits},
};
use std::ops::Range;

/// How a date was worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum DayReason {
    /// It stands there whole.
    Written,
    /// Its year is that of the publication, or the one beside it.
    Year,
    /// A weekday, counted from the day of publication.
    Weekday,
    /// Counted from the day of publication: “yesterday”, “last week”.
    FromPublication,
    /// Counted from the day told of before: “the day before”.
    FromContext,
    /// Not told: that of the same speaker's words before.
    Speaker,
    /// Not told: the day on which most of the article is.
    Article,
    /// Not told: the day of publication.
    Publication,
}

/// A date in a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Day {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    pub(super) date: Edtf,
    /// First and last day, from 1970-01-01.
    pub(super) first: i64,
    pub(super) last: i64,
    pub(super) reason: DayReason,
    /// It is told as about that time alone.
    pub(super) is_about: bool,
}

impl Day {
    /// Whether it is one day.
    pub(super) fn is_day(&self) -> bool {
        self.first == self.last
    }
}

/// Finds dates, sentence after sentence.
#[derive(Debug)]
pub(super) struct Calendar {
    /// The day of publication.
    pub(super) published: i64,
    /// The day told of last, and how many sentences ago.
    context: Option<(i64, usize)>,
}

pub(super) fn day_text(day: i64) -> String {
    let (year, month, day) = civil_from_days(day);
    format!("{year:04}-{month:02}-{day:02}")
}

pub(super) fn edtf(text: &str) -> Option<Edtf> {
    text.parse().ok()
}

impl Calendar {
    pub(super) fn new(published: i64) -> Calendar {
        Calendar {
            published,
            context: None,
        }
    }

    /// The dates of a sentence outside its quotes, and how they move what “the day before” is.
    pub(super) fn days(&mut self, prose: &Prose, sentence: Range<usize>) -> Vec<Day> {
        let mut days: Vec<Day> = Vec::new();
        let mut at = sentence.start;
        while at < sentence.end {
            if prose.is_quoted[at] {
                at += 1;
                continue;
            }
            let found = self
                .weekday(prose, at, &sentence)
                .or_else(|| self.calendar(prose, at, &sentence))
                .or_else(|| self.relative(prose, at, &sentence));
            let Some(day) = found else {
                at += 1;
                continue;
            };
            at = day.tokens.end.max(at + 1);
            // `the day before, January 14,`
            if let Some(last) = days.last_mut()
                && last.tokens.end + 1 == day.tokens.start
                && prose.tokens[last.tokens.end].is_sign(',')
                && (last.first, last.last) == (day.first, day.last)
            {
                last.tokens.end = day.tokens.end;
                continue;
            }
            if day.is_day() && !day.is_about && (day.first - self.published).abs() < 400 {
                self.context = Some((day.first, 0));
            }
            days.push(day);
        }
        // What was told long ago no longer is “the day before”.
        self.context = (self.context).and_then(|(day, age)| (age < 6).then_some((day, age + 1)));
        days
    }

    fn context(&self) -> i64 {
        self.context.map_or(self.published, |(day, _)| day)
    }

    fn made(
        &self,
        tokens: Range<usize>,
        from: i64,
        to: i64,
        mark: &str,
        reason: DayReason,
    ) -> Option<Day> {
        let text = match from == to {
            true => format!("{}{mark}", day_text(from)),
            false if mark.is_empty() => format!("{}/{}", day_text(from), day_text(to)),
            false => format!("{}{mark}/{}{mark}", day_text(from), day_text(to)),
        };
        Some(Day {
            tokens,
            date: edtf(&text)?,
            first: from,
            last: to,
            reason,
            is_about: !mark.is_empty(),
        })
    }

    /// `on Sunday`, `last Friday`, `Sunday (December 21, 2025)`, `Monday and Tuesday`
    fn weekday(&self, prose: &Prose, at: usize, sentence: &Range<usize>) -> Option<Day> {
        let tokens = &prose.tokens;
        let token = &tokens[at];
        if !token.is(Class::WEEKDAY) {
            return None;
        }
        // `mar`, `mer` are weekdays only where they look like them.
        let wanted = weekday_of(&token.folded)?;
        let before = (at > sentence.start).then(|| &*tokens[at - 1].folded);
        let is_next = matches!(
            before,
            Some(
                "next"
                    | "coming"
                    | "following"
                    | "будущ"
                    | "следующий"
                    | "следующую"
                    | "наступного"
                    | "наступну"
            )
        ) || matches!(
            tokens.get(at + 1).map(|t| &*t.folded),
            Some("prochain" | "prochaine")
        );
        let is_last = matches!(
            before,
            Some(
                "last"
                    | "past"
                    | "previous"
                    | "прошлую"
                    | "прошлый"
                    | "минулого"
                    | "минулої"
                    | "минулу"
                    | "прошлое"
            )
        ) || matches!(
            tokens.get(at + 1).map(|t| &*t.folded),
            Some("dernier" | "derniere")
        );
        let today = weekday(self.published);
        let back = i64::from((today + 7 - wanted) % 7);
        let ahead = (7 - back) % 7;
        let is_future = is_next || !is_last && tense(prose, at, sentence) == Tense::Future;
        let day = match (is_future, is_last, back) {
            (true, _, 0) if is_next => self.published + 7,
            (true, ..) => self.published + ahead,
            (_, true, 0) => self.published - 7,
            _ => self.published - back,
        };
        let mut end = at + 1;
        // The date itself behind it: `Sunday (December 21, 2025)`, `Sunday, December 21`
        let mut next = end;
        let mut is_bracket = false;
        if tokens.get(next).is_some_and(|t| t.is_sign('(')) {
            next += 1;
            is_bracket = true;
        } else if tokens.get(next).is_some_and(|t| t.is_sign(',')) {
            next += 1;
        }
        if next < sentence.end
            && let Some(mut written) = self.calendar(prose, next, sentence)
            && written.is_day()
        {
            let mut end = written.tokens.end;
            if is_bracket && tokens.get(end).is_some_and(|t| t.is_sign(')')) {
                end += 1;
            }
            written.tokens = at..end;
            return Some(written);
        }
        // `Monday and Tuesday`, `Friday to Sunday`
        let joint = tokens.get(end).filter(|_| end + 1 < sentence.end);
        let is_joint = joint.is_some_and(|t| {
            matches!(
                &*t.folded,
                "and" | "to" | "through" | "until" | "et" | "au" | "и" | "та" | "по" | "і"
            ) || t.is_dash()
        });
        let second = (is_joint)
            .then(|| tokens.get(end + 1))
            .flatten()
            .filter(|t| t.is(Class::WEEKDAY))
            .and_then(|t| weekday_of(&t.folded));
        let mut last = day;
        if let Some(second) = second {
            let distance = i64::from((second + 7 - wanted) % 7);
            end += 2;
            last = day + distance;
            let first = if last > self.published && !is_future {
                day - 7
            } else {
                day
            };
            last = first + distance;
            return self.made(at..end, first, last, "", DayReason::Weekday);
        }
        self.made(at..end, day, last, "", DayReason::Weekday)
    }

    /// `December 21`, `21 December 2025`, `Dec 19-21`, `in early December`, `2025`
    fn calendar(&self, prose: &Prose, at: usize, sentence: &Range<usize>) -> Option<Day> {
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
            let year = year_number(end);
            if year.is_some() {
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
            let is_thing = tokens.get(at + 1).is_some_and(|t| {
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
            return self.month_days(prose, at..end, year, (month, day, last), sentence);
        }
        // `December 2025`, `early December`, `in December`
        let year = year_number(at + 1);
        let end = at + 1 + usize::from(year.is_some());
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
            Some("early") => (0, 9, "~"),
            Some("mid") => (10, 19, "~"),
            Some("late") => (20, length - 1, "~"),
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
            (false, false) if distance > 0 && distance <= if is_month { 2 } else { 1 } => year + 1,
            (false, true) if distance > 0 && distance <= 8 && month != now => year + 1,
            _ => year,
        }
    }

    fn whole(&self, tokens: Range<usize>, date: Edtf) -> Option<Day> {
        let span = date.span();
        let day = 86_400;
        let (first, last) = (
            span.start_earliest.div_euclid(day),
            (span.end_latest - 1).div_euclid(day),
        );
        Some(Day {
            tokens,
            date,
            first,
            last,
            reason: DayReason::Written,
            is_about: false,
        })
    }

    fn relative(&self, prose: &Prose, at: usize, sentence: &Range<usize>) -> Option<Day> {
        let (relative, length) = relative::find(prose, at, sentence.end)?;
        let range = at..at + length;
        let today = self.published;
        let monday = |day: i64| day - i64::from(weekday(day));
        let (year, month, _) = civil_from_days(today);
        let day = |day: i64, reason| self.made(range.clone(), day, day, "", reason);
        match relative {
            Relative::FromToday(count) => day(today + count, DayReason::FromPublication),
            Relative::FromContext(count) => day(self.context() + count, DayReason::FromContext),
            Relative::Count(unit, count, is_context) => {
                let (base, reason) = match is_context {
                    true => (self.context(), DayReason::FromContext),
                    false => (today, DayReason::FromPublication),
                };
                match unit {
                    Unit::Day => day(base + count, reason),
                    Unit::Week => self.made(range, base + 7 * count, base + 7 * count, "~", reason),
                    Unit::Month | Unit::Year => {
                        let (year, month, _) = civil_from_days(base);
                        let months = year * 12 + i64::from(month) - 1
                            + if unit == Unit::Month {
                                count
                            } else {
                                12 * count
                            };
                        let text = match unit {
                            Unit::Month => format!(
                                "{:04}-{:02}~",
                                months.div_euclid(12),
                                months.rem_euclid(12) + 1
                            ),
                            _ => format!("{:04}~", months.div_euclid(12)),
                        };
                        self.whole(range, edtf(&text)?).map(|day| Day {
                            is_about: true,
                            reason,
                            ..day
                        })
                    }
                }
            }
            Relative::Whole(Unit::Day, count) => day(today + count, DayReason::FromPublication),
            Relative::Whole(Unit::Week, count) => {
                let from = monday(today) + 7 * count;
                self.made(range, from, from + 6, "", DayReason::FromPublication)
            }
            Relative::Whole(Unit::Month, count) => {
                let months = year * 12 + i64::from(month) - 1 + count;
                let text = format!(
                    "{:04}-{:02}",
                    months.div_euclid(12),
                    months.rem_euclid(12) + 1
                );
                self.whole(range, edtf(&text)?).map(|day| Day {
                    reason: DayReason::FromPublication,
                    ..day
                })
            }
            Relative::Whole(Unit::Year, count) => self
                .whole(range, edtf(&format!("{:04}", year + count))?)
                .map(|day| Day {
                    reason: DayReason::FromPublication,
                    ..day
                }),
            Relative::Weekend(count) => {
                let is_weekend = weekday(today) >= 5;
                let saturday = monday(today)
                    + 5
                    + 7 * match (count, is_weekend) {
                        (0, true) => 0,
                        (0, false) if tense(prose, at, sentence) == Tense::Future => 0,
                        (0, false) => -1,
                        (-1, _) => -1,
                        (count, _) => i64::from(count),
                    };
                self.made(
                    range,
                    saturday,
                    saturday + 1,
                    "",
                    DayReason::FromPublication,
                )
            }
            Relative::Coming(days) => self.made(
                range,
                today + 1,
                today + days,
                "~",
                DayReason::FromPublication,
            ),
            Relative::Recent(days) => {
                self.made(range, today - days, today, "~", DayReason::FromPublication)
            }
        }
    }
}

/// A day of the week by its name, in any case of it.
fn weekday_of(word: &str) -> Option<u8> {
    const STEMS: [(&str, u8); 14] = [
        ("понед", 0),
        ("вівтор", 1),
        ("вторн", 1),
        ("серед", 2),
        ("сред", 2),
        ("четв", 3),
        ("п'ятниц", 4),
        ("пятниц", 4),
        ("субот", 5),
        ("суббот", 5),
        ("неділ", 6),
        ("воскрес", 6),
        ("sunday", 6),
        ("monday", 0),
    ];
    let stem = STEMS.iter().find(|(stem, _)| word.starts_with(stem));
    stem.map(|(_, day)| *day).or_else(|| when::weekday(word))
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
