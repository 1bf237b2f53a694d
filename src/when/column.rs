//! The dates of a column judged as a whole: whoever wrote it had one habit, and some of its
//! values tell which.

use super::{
    DateOrder, Habits, LONGEST, Numbers, Pairs, Question,
    expression::{self, Whole},
    serial,
};
use serde::{Deserialize, Serialize};

/// How many rows are kept for each thing that rows tell.
const KEPT: usize = 3;

/// Some rows that tell the same, and how many there are.
#[derive(Clone, Debug, Default, PartialEq)]
struct Rows {
    count: u32,
    first: Vec<(u32, String)>,
}

impl Rows {
    fn add(&mut self, row: u32, text: &str) {
        self.count += 1;
        if self.first.len() < KEPT {
            self.first.push((row, text.to_owned()));
        }
    }

    fn has_any(&self) -> bool {
        self.count > 0
    }
}

/// A column while its values are looked at.
///
/// ```
/// use demarche::when::{Column, DateOrder};
///
/// let mut column = Column::default();
/// column.add(1, "03/04/2025");
/// column.add(2, "25/04/2025");
/// let judged = column.judge();
/// assert_eq!(judged.habits.order, Some(DateOrder::DayFirst));
/// assert_eq!(judged.rows, [(2, "25/04/2025".to_owned())]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// Values that are there at all, and those that are dates in any reading.
    values: u32,
    dates: u32,
    day_first: Rows,
    month_first: Rows,
    either: Rows,
    /// `05.03.2021`
    stops: Rows,
    /// Whether full stops stand in a date with the month first.
    has_other_stops: bool,
    pairs_of_years: Rows,
    months: Rows,
    open_pairs: Rows,
    serials: Rows,
    seconds: Rows,
    milliseconds: Rows,
}

/// What the values of a column tell together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// How its dates are to be read.
    pub habits: Habits,
    /// Whether day or month stands first must be asked.
    pub asks_order: bool,
    /// Whether the order follows a custom (full stops) that somebody may know to be
    /// wrong here.
    pub is_order_usual: bool,
    /// Some rows tell the one order and some the other.
    pub contradicts: bool,
    /// The first rows that decide the order of day and month, or between which it is open.
    pub rows: Vec<(u32, String)>,
    /// The first rows with a year and figures that may be a month or another year, as in 2011/12, where nothing tells.
    pub pair_rows: Vec<(u32, String)>,
    /// Which share of the values are dates, in thousandths; numbers count where they may stand for dates.
    pub share: u32,
}

impl Column {
    /// Looks at the value of a row. What is empty says nothing.
    pub fn add(&mut self, row: u32, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        self.values += 1;
        if text.len() > LONGEST {
            return;
        }
        // What nearly all columns have, and what an end may say.
        let is_end = super::is_open_end(text) || super::is_unknown(text);
        if is_iso_day(text.as_bytes()) || is_end {
            self.dates += 1;
            return;
        }
        if let Some(numbers) = serial::looks_like(text) {
            let rows = match numbers {
                Numbers::UnixSeconds => &mut self.seconds,
                Numbers::UnixMilliseconds => &mut self.milliseconds,
                Numbers::Excel1900 | Numbers::Excel1904 => &mut self.serials,
            };
            rows.add(row, text);
        }
        if let Some((year, next, whole)) = pair(text) {
            let is_next = next == (year + 1) % whole;
            match (next, is_next) {
                (1..=12, false) => self.months.add(row, text),
                // `2011-2` is a month.
                (1..=12, true) if whole == 100 || text.contains('/') => {
                    self.open_pairs.add(row, text);
                }
                (1..=12, true) => {}
                // 21 to 24 are EDTF's seasons.
                (21..=24, _) if text.contains('-') => {}
                (_, true) => self.pairs_of_years.add(row, text),
                _ => {}
            }
        }
        let is_edtf = text.parse::<crate::model::date::Edtf>().is_ok();
        if is_edtf || super::open_figures(text).is_some() {
            self.dates += 1;
            return;
        }
        let asked = expression::asked(text, &Habits::default());
        let date = |whole: Result<Whole, _>| whole.ok().map(|whole| whole.reading.date);
        let (first, second) = (date(asked.first), date(asked.second));
        self.dates += u32::from(first.is_some() || second.is_some());
        if asked.question != Some(Question::Order) {
            return;
        }
        match (first, second) {
            (Some(first), Some(second)) if first == second => {}
            (Some(_), Some(_)) if asked.is_soft => self.stops.add(row, text),
            (Some(_), Some(_)) => self.either.add(row, text),
            (Some(_), None) => self.day_first.add(row, text),
            (None, Some(_)) => {
                self.has_other_stops |= text.contains('.');
                self.month_first.add(row, text);
            }
            (None, None) => {}
        }
    }

    /// Whether day or month may stand first somewhere, and nothing tells.
    pub(super) fn order(&self) -> (Option<DateOrder>, bool) {
        match (self.day_first.has_any(), self.month_first.has_any()) {
            (true, false) => (Some(DateOrder::DayFirst), false),
            (false, true) if !self.stops.has_any() || self.has_other_stops => {
                (Some(DateOrder::MonthFirst), false)
            }
            (false, false) if !self.either.has_any() => {
                (self.stops.has_any().then_some(DateOrder::DayFirst), false)
            }
            _ => (None, self.either.has_any() || self.stops.has_any()),
        }
    }

    /// What the values tell.
    pub fn judge(&self) -> Judgement {
        let (order, asks_order) = self.order();
        let pairs = match (self.pairs_of_years.has_any(), self.months.has_any()) {
            (true, false) => Some(Pairs::Years),
            (false, true) => Some(Pairs::Months),
            _ => None,
        };
        let counts = [
            (Numbers::Excel1900, self.serials.count),
            (Numbers::UnixSeconds, self.seconds.count),
            (Numbers::UnixMilliseconds, self.milliseconds.count),
        ];
        // Nearly all of them, so that a stray number is no date.
        let numbers = counts
            .into_iter()
            .find(|(_, count)| *count > 0 && count * 10 >= self.values * 9);
        let rows = match (order, asks_order) {
            (Some(DateOrder::DayFirst), _) if self.day_first.has_any() => &self.day_first,
            (Some(DateOrder::DayFirst), _) => &self.stops,
            (Some(DateOrder::MonthFirst), _) => &self.month_first,
            (None, _) if self.either.has_any() => &self.either,
            (None, _) => &self.stops,
        };
        let counted = numbers.map_or(self.dates, |(_, count)| count.max(self.dates));
        Judgement {
            habits: Habits {
                order,
                pairs,
                numbers: numbers.map(|(numbers, _)| numbers),
            },
            asks_order,
            contradicts: self.day_first.has_any() && self.month_first.has_any(),
            is_order_usual: order == Some(DateOrder::DayFirst) && !self.day_first.has_any(),
            rows: rows.first.clone(),
            pair_rows: match pairs {
                Some(_) => Vec::new(),
                None => self.open_pairs.first.clone(),
            },
            share: counted.min(self.values) * 1_000 / self.values.max(1),
        }
    }
}

/// `2025-12-21`, without a look at whether there is such a day.
fn is_iso_day(bytes: &[u8]) -> bool {
    bytes.len() == 10
        && (bytes.iter().enumerate()).all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// A year and one or two figures behind it, and how many those can be: `2011/12`, `1990/1`.
fn pair(text: &str) -> Option<(u32, u32, u32)> {
    let (year, next) = text.split_once(['/', '-'])?;
    let is_number = |text: &str, len: usize| {
        text.len() == len && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let whole = match next.len() {
        1 => 10,
        2 => 100,
        _ => return None,
    };
    (is_number(year, 4) && is_number(next, next.len())).then_some(())?;
    Some((year.parse().ok()?, next.parse().ok()?, whole))
}
