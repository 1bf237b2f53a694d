//! Dates in running text, resolved against the day of publication and the sentence before:
//! “on Sunday”, “the previous day”, “last month”, “in the coming days”. Open it when a day is
//! read wrongly. How dates are written on their own is `when`'s.

mod written;

use super::{
    lexicon::Class,
    prose::Prose,
    relative::{self, Relative, Unit},
    tense::{Tense, tense},
};
use crate::{
    model::date::{Edtf, civil_from_days, weekday},
    when,
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
    /// How many sentences ago a month or a year was told of, if no day was since.
    blurred: Option<usize>,
    /// The first day of what was told of last, however long it is, and how many sentences ago.
    told: Option<(i64, usize)>,
    /// The month told of last, counted from the year 0, and how many sentences ago.
    month: Option<(i64, usize)>,
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
            blurred: None,
            month: None,
            told: None,
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
            if day.is_day() && !day.is_about {
                // One of long ago only for what stands beside it.
                let is_far = (day.first - self.published).abs() >= 400;
                self.context = Some((day.first, if is_far { 5 } else { 0 }));
            }
            self.told = Some((day.first, 0));
            // `In January he offered …. She accepted the following day`: of no day that is told.
            self.blurred = match day.is_day() {
                true => None,
                // `agreed on October 15 after clashes that were the worst since August 2021`
                false if self.context.is_some_and(|(_, age)| age == 0) => None,
                false if day.last - day.first > 20 => Some(0),
                false => self.blurred,
            };
            let (year, month, _) = civil_from_days(day.first);
            if day.last - day.first < 31 {
                self.month = Some((year * 12 + i64::from(month) - 1, 0));
            }
            days.push(day);
        }
        // What was told long ago no longer is “the day before”.
        let older =
            |it: Option<(i64, usize)>| it.and_then(|(it, age)| (age < 6).then_some((it, age + 1)));
        (self.context, self.month) = (older(self.context), older(self.month));
        self.told = older(self.told);
        self.blurred = self.blurred.and_then(|age| (age < 1).then_some(age + 1));
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
        // `On Tuesday last week`
        let week = (end + 1 < sentence.end && tokens[end + 1].folded == "week")
            .then(|| match &*tokens[end].folded {
                "last" => Some(-1),
                "this" => Some(0),
                "next" => Some(1),
                _ => None,
            })
            .flatten();
        if let Some(week) = week {
            let monday = self.published - i64::from(today);
            let day = monday + 7 * week + i64::from(wanted);
            return self.made(at..end + 2, day, day, "", DayReason::Weekday);
        }
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

    /// A date in EDTF that words stand for, and why they do.
    fn read_as(&self, tokens: Range<usize>, date: &str, reason: DayReason) -> Option<Day> {
        let day = self.whole(tokens, edtf(date)?)?;
        Some(Day { reason, ..day })
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
            Relative::BesideToday(count) => day(today + count, DayReason::FromContext),
            Relative::FromContext(_) if self.blurred.is_some() => None,
            Relative::FromContext(count) => day(self.context() + count, DayReason::FromContext),
            Relative::Count(Unit::Day | Unit::Week, _, true) if self.blurred.is_some() => None,
            Relative::Count(unit, count, is_context) => {
                let (base, reason) = match is_context {
                    true => (self.context(), DayReason::FromContext),
                    false => (today, DayReason::FromPublication),
                };
                match unit {
                    Unit::Day => day(base + count, reason),
                    Unit::Week => self.made(range, base + 7 * count, base + 7 * count, "~", reason),
                    Unit::Month | Unit::Year => {
                        let told = self.told.filter(|_| is_context).map(|(day, _)| day);
                        let (year, month, _) = civil_from_days(told.unwrap_or(base));
                        let months = year * 12 + i64::from(month) - 1
                            + if unit == Unit::Month {
                                count
                            } else {
                                12 * count
                            };
                        let text = match unit {
                            Unit::Month => month_text(months) + "~",
                            _ => format!("{:04}~", months.div_euclid(12)),
                        };
                        let day = self.read_as(range, &text, reason)?;
                        Some(Day {
                            is_about: true,
                            ..day
                        })
                    }
                }
            }
            Relative::FromMonth(count) => {
                let months = (self.month)
                    .map_or(year * 12 + i64::from(month) - 1, |(month, _)| month)
                    + count;
                self.read_as(range, &month_text(months), DayReason::FromContext)
            }
            Relative::FromWeek(count) => {
                let from = monday(self.context()) + 7 * count;
                self.made(range, from, from + 6, "", DayReason::FromContext)
            }
            Relative::EndOfMonth => {
                let next = if month == 12 {
                    (year + 1, 1)
                } else {
                    (year, month + 1)
                };
                let last = crate::model::date::days_of(next.0, next.1, 1)? - 1;
                day(last, DayReason::FromPublication)
            }
            Relative::EndOfWeek => day(monday(today) + 6, DayReason::FromPublication),
            Relative::Season(season, which) => {
                // Spring begins with March; the winter of January began the year before.
                let now = (i64::from(month) + 9) / 3 % 4;
                let its = i64::from(season) - 21;
                let begun = if month < 3 { year - 1 } else { year };
                let is_over = its < now;
                let year = match which {
                    Some(-1) if is_over => begun,
                    Some(-1) => begun - 1,
                    Some(1) if its > now => begun,
                    Some(1) => begun + 1,
                    Some(_) => begun,
                    None if tense(prose, at, sentence) == Tense::Future && is_over => begun + 1,
                    None => begun,
                };
                let text = format!("{year:04}-{season}");
                self.read_as(range, &text, DayReason::FromPublication)
            }
            Relative::Whole(Unit::Day, count) => day(today + count, DayReason::FromPublication),
            Relative::Whole(Unit::Week, count) => {
                let from = monday(today) + 7 * count;
                self.made(range, from, from + 6, "", DayReason::FromPublication)
            }
            Relative::Whole(Unit::Month, count) => {
                let months = year * 12 + i64::from(month) - 1 + count;
                self.read_as(range, &month_text(months), DayReason::FromPublication)
            }
            Relative::Whole(Unit::Year, count) => {
                let text = format!("{:04}", year + count);
                self.read_as(range, &text, DayReason::FromPublication)
            }
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

/// A month in EDTF, by how many were before it since the year 0.
fn month_text(months: i64) -> String {
    format!(
        "{:04}-{:02}",
        months.div_euclid(12),
        months.rem_euclid(12) + 1
    )
}
