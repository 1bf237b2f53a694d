//! Reads one end of an event, its start or its end: from a date in one field, with the time in
//! another, or from fields for year, month and day.

use super::defect::Defect;
use crate::{
    model::date::{DateParts, Edtf, MONTHS},
    when::{self, Habits},
};

/// Where a start or an end stands in a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct EndColumns {
    pub(super) date: Option<usize>,
    pub(super) time: Option<usize>,
    pub(super) year: Option<usize>,
    pub(super) month: Option<usize>,
    pub(super) day: Option<usize>,
}

impl EndColumns {
    pub(super) fn columns(&self) -> [Option<usize>; 5] {
        [self.date, self.time, self.year, self.month, self.day]
    }
}

/// The values of a start or an end.
#[derive(Clone, Copy)]
pub(super) struct EndValues<'a> {
    pub(super) date: &'a str,
    pub(super) time: &'a str,
    pub(super) year: &'a str,
    pub(super) month: &'a str,
    pub(super) day: &'a str,
}

impl<'a> EndValues<'a> {
    pub(super) fn of([date, time, year, month, day]: [&'a str; 5]) -> Self {
        EndValues {
            date,
            time,
            year,
            month,
            day,
        }
    }
}

/// What is wrong with a date, and in which column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wrong {
    pub(super) column: Option<usize>,
    pub(super) defect: Defect,
}

/// A date, and what is told of it.
pub(super) type Noted = (Edtf, Option<Wrong>);

/// Reads a start or an end from its columns.
pub(super) struct EndReader<'a> {
    pub(super) habits: &'a Habits,
    /// Whether a year of -44 is 44 BC.
    pub(super) counts_from_christ: bool,
    /// Whether times of day count.
    pub(super) has_times: bool,
}

impl EndReader<'_> {
    pub(super) fn read(&self, columns: &EndColumns, values: EndValues) -> Result<Noted, Wrong> {
        let (date, note) = if values.date.is_empty() && columns.year.is_some() {
            self.calendar(columns, values)?
        } else {
            self.written(values.date, columns.date)?
        };
        let is_day = matches!(date.parts(), (DateParts::Day { .. }, None));
        if !self.has_times || values.time.is_empty() || !is_day {
            let date = match self.has_times {
                true => date,
                false if has_clock(&date) => without_clock(&date).parse().unwrap_or(date),
                false => date,
            };
            return Ok((date, note));
        }
        let no_time = Wrong {
            column: columns.time,
            defect: Defect::NoTime,
        };
        match with_clock(date.as_str(), values.time) {
            Ok(moment) => Ok((moment, note)),
            Err(()) => Ok((date, note.or(Some(no_time)))),
        }
    }

    /// A date in one field.
    fn written(&self, text: &str, column: Option<usize>) -> Result<Noted, Wrong> {
        let wrong = |defect| Wrong { column, defect };
        let reading = when::read_sure(text, self.habits).map_err(|why| wrong(Defect::of(why)))?;
        let note = reading.rule.and_then(Defect::of_rule).map(wrong);
        Ok((reading.date, note))
    }

    /// A date of columns for year, month and day; 0 stands for what is not known.
    fn calendar(&self, columns: &EndColumns, values: EndValues) -> Result<Noted, Wrong> {
        let wrong = |column, defect| Wrong { column, defect };
        // `2025.0` is how programs write a column with gaps.
        let plain = |text| str::strip_suffix(text, ".0").unwrap_or(text);
        let year = plain(values.year);
        if year.is_empty() {
            return Err(wrong(columns.year, Defect::NoDate));
        }
        let whole = |text: &str| -> Option<usize> {
            let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| text.parse().ok()).flatten()
        };
        let month = match plain(values.month) {
            "" => None,
            text => match whole(text).or_else(|| when::month(text).map(usize::from)) {
                Some(0) => None,
                Some(month @ 1..=12) => Some(month),
                Some(_) => return Err(wrong(columns.month, Defect::NoSuchDay)),
                None => return Err(wrong(columns.month, Defect::UnreadDate)),
            },
        };
        let day = match plain(values.day) {
            "" => None,
            text => match whole(text) {
                Some(0) => None,
                Some(day) => Some(day),
                None => return Err(wrong(columns.day, Defect::UnreadDate)),
            },
        };
        let date = match (whole(year), year.len()) {
            (Some(_), 1 | 2) => return Err(wrong(columns.year, Defect::ShortYear)),
            (Some(_), 3 | 4) => self.of_numbers(year, month, day),
            // A far year has no months in EDTF.
            (Some(number), 5..=9) => format!("Y{number}").parse().map_err(|_| Defect::UnreadDate),
            _ => return self.of_words(columns, year, month, day),
        };
        let last = columns.day.or(columns.month).or(columns.year);
        date.map(|date| (date, None))
            .map_err(|defect| wrong(last, defect))
    }

    fn of_numbers(
        &self,
        year: &str,
        month: Option<usize>,
        day: Option<usize>,
    ) -> Result<Edtf, Defect> {
        match (month, day) {
            (None, _) => format!("{year:0>4}"),
            (Some(month), None) => format!("{year:0>4}-{month:02}"),
            (Some(month), Some(day)) => format!("{year:0>4}-{month:02}-{day:02}"),
        }
        .parse()
        .map_err(|_| Defect::NoSuchDay)
    }

    /// A year that is more than a number: `44 BC`, `1990–1995`, `c. 1990`, `-44`.
    fn of_words(
        &self,
        columns: &EndColumns,
        year: &str,
        month: Option<usize>,
        day: Option<usize>,
    ) -> Result<Noted, Wrong> {
        let year = match year.strip_prefix(['-', '−']) {
            Some(number) if self.counts_from_christ => format!("{number} BC"),
            _ => year.to_owned(),
        };
        let name = month.and_then(|month| MONTHS.get(month - 1));
        let text = match (name, day) {
            (None, _) => year,
            (Some(name), None) => format!("{name} {year}"),
            (Some(name), Some(day)) => format!("{day} {name} {year}"),
        };
        self.written(&text, columns.year)
    }
}

/// Whether it has a time of day.
pub(super) fn has_clock(date: &Edtf) -> bool {
    date.as_str().contains('T')
}

/// It without a time of day.
pub(super) fn without_clock(date: &Edtf) -> String {
    let text = date.as_str();
    text.split('T').next().unwrap_or(text).to_owned()
}

/// A day with a time of day; midnight is how programs write a day.
pub(super) fn with_clock(day: &str, time: &str) -> Result<Edtf, ()> {
    let clock = when::clock(time).ok_or(())?;
    match clock.starts_with("00:00:00") {
        true => day.parse(),
        false => format!("{day}T{clock}").parse(),
    }
    .map_err(|_| ())
}
