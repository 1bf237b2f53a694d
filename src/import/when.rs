//! The dates of the rows: each distinct way to write one is read once.

use super::{
    DateOrder,
    date::{self, Parts},
    flaw::Flaw,
};
use crate::model::date::Edtf;
use crate::query::Interner;

/// How many ways to write a date are remembered; beyond it each is read anew.
const REMEMBERED: usize = 1 << 20;

/// Where a date stands in a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct When {
    pub(super) date: Option<usize>,
    pub(super) end: Option<usize>,
    pub(super) year: Option<usize>,
    pub(super) month: Option<usize>,
    pub(super) day: Option<usize>,
    /// How exact the date is, in the codes of ACLED.
    pub(super) precision: Option<usize>,
}

/// The fields of a row that tell when.
const PARTS: usize = 6;

impl When {
    fn columns(&self) -> [Option<usize>; PARTS] {
        [
            self.date,
            self.end,
            self.year,
            self.month,
            self.day,
            self.precision,
        ]
    }
}

/// What is wrong with a date, and in which column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wrong {
    pub(super) column: Option<usize>,
    pub(super) flaw: Flaw,
}

/// The distinct dates of a table.
#[derive(Debug)]
pub(super) struct Dates {
    when: When,
    order: Option<DateOrder>,
    pub(super) list: Vec<Edtf>,
    /// The dates as EDTF; their numbers are their places in the list.
    by_text: Interner,
    /// Fields that were read before, and what they gave.
    known: Interner,
    gave: Vec<Result<u32, Wrong>>,
    /// The fields of the last row, and what they gave.
    key: String,
    last_key: String,
    last: Result<u32, Wrong>,
}

impl Dates {
    pub(super) fn new(when: When, order: Option<DateOrder>) -> Self {
        let wrong = Wrong {
            column: when.date,
            flaw: Flaw::NoDate,
        };
        Dates {
            when,
            order,
            list: Vec::new(),
            by_text: Interner::default(),
            known: Interner::default(),
            gave: Vec::new(),
            key: String::new(),
            last_key: String::new(),
            last: Err(wrong),
        }
    }

    /// The date of a row: its place in the list.
    pub(super) fn of<'a>(&mut self, value: impl Fn(usize) -> &'a str) -> Result<u32, Wrong> {
        self.key.clear();
        let mut parts = [""; PARTS];
        for (part, column) in parts.iter_mut().zip(self.when.columns()) {
            let Some(column) = column else { continue };
            *part = value(column);
            self.key.push_str(part);
            // In no field that is read as a date.
            self.key.push('\u{1f}');
        }
        if self.key == self.last_key {
            return self.last;
        }
        let known = self.known.find(&self.key);
        let found = match known.and_then(|number| self.gave.get(number as usize)) {
            Some(found) => *found,
            None => {
                let found = self.read(parts);
                if self.known.len() < REMEMBERED && self.key.len() <= 256 {
                    self.known.number(&self.key);
                    self.gave.push(found);
                }
                found
            }
        };
        std::mem::swap(&mut self.key, &mut self.last_key);
        self.last = found;
        found
    }

    fn read(&mut self, parts: [&str; PARTS]) -> Result<u32, Wrong> {
        let date = read(&self.when, parts, self.order)?;
        let row = self.by_text.number(date.as_str());
        if row as usize == self.list.len() {
            self.list.push(date);
        }
        Ok(row)
    }
}

fn read(when: &When, parts: [&str; PARTS], order: Option<DateOrder>) -> Result<Edtf, Wrong> {
    let [start, end, year, month, day, precision] = parts;
    let wrong = |column| move |flaw| Wrong { column, flaw };
    let start = if start.is_empty() && when.year.is_some() {
        let parts = calendar(when, year, month, day)?;
        parts
            .edtf()
            .map_err(wrong(when.day.or(when.month).or(when.year)))?
    } else {
        date::read(start, order).map_err(wrong(when.date))?
    };
    let start = blurred(start, precision);
    if end.is_empty() {
        return Ok(start);
    }
    let end = date::read(end, order).map_err(wrong(when.end))?;
    if start.is_interval() || end.is_interval() {
        return Err(wrong(when.end)(Flaw::RangeInRange));
    }
    // An interval runs from day to day.
    let day = |date: &Edtf| {
        let text = date.as_str();
        text.split('T').next().unwrap_or(text).to_owned()
    };
    if start == end {
        return Ok(start);
    }
    let (from, to) = (day(&start), day(&end));
    if from == to {
        // Two times of one day.
        return match end.span() < start.span() {
            true => Err(wrong(when.end)(Flaw::EndsBefore)),
            false => from.parse().map_err(|_| wrong(when.date)(Flaw::UnreadDate)),
        };
    }
    format!("{from}/{to}")
        .parse()
        .map_err(|_| wrong(when.end)(Flaw::EndsBefore))
}

/// A date of columns for year, month and day; 0 stands for what is not known.
fn calendar(when: &When, year: &str, month: &str, day: &str) -> Result<Parts, Wrong> {
    let wrong = |column, flaw| Wrong { column, flaw };
    if year.is_empty() {
        return Err(wrong(when.year, Flaw::NoDate));
    }
    let whole = |text: &str| -> Option<u32> {
        // `2025.0` is how programs write a column with gaps.
        let text = text.strip_suffix(".0").unwrap_or(text);
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse().ok()).flatten()
    };
    let year_number = whole(year).filter(|number| *number <= 9999 && year.len() >= 3);
    let Some(year) = year_number else {
        return Err(wrong(when.year, Flaw::UnreadDate));
    };
    let part = |text: &str, column, named: fn(&str) -> Option<u32>| match text {
        "" => Ok(None),
        text => match whole(text).or_else(|| named(text)) {
            Some(0) => Ok(None),
            Some(number) => Ok(Some(number)),
            None => Err(wrong(column, Flaw::UnreadDate)),
        },
    };
    let month = part(month, when.month, date::month)?;
    let day = part(day, when.day, |_| None)?;
    Ok(Parts {
        year,
        month,
        day: day.filter(|_| month.is_some()),
    })
}

/// A date as exact as it is known: ACLED writes 2 for a week, 3 for a month.
fn blurred(date: Edtf, precision: &str) -> Edtf {
    let text = date.as_str();
    let blurred = match precision {
        "2" => format!("{text}~").parse(),
        "3" => text.get(..7).unwrap_or(text).parse(),
        _ => return date,
    };
    blurred.unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::{Dates, Flaw, When};

    /// Dates of `date`, `end`, `year`, `month`, `day`, `precision`.
    fn check(fields: [&str; 6], wanted: Result<&str, (usize, Flaw)>) {
        let column = |nth: usize| (!fields[nth].starts_with('-')).then_some(nth);
        let when = When {
            date: column(0),
            end: column(1),
            year: column(2),
            month: column(3),
            day: column(4),
            precision: column(5),
        };
        let mut dates = Dates::new(when, None);
        let found = dates.of(|nth| fields[nth]);
        // Remembered, and remembered past another.
        assert_eq!(dates.of(|nth| fields[nth]), found);
        let _ = dates.of(|_| "1999");
        assert_eq!(dates.of(|nth| fields[nth]), found);
        let found = match found {
            Ok(row) => Ok(dates.list[row as usize].as_str()),
            Err(wrong) => Err((wrong.column.unwrap_or(99), wrong.flaw)),
        };
        assert_eq!(found, wanted, "{fields:?}");
    }

    #[test]
    fn dates_of_several_columns() {
        check(["2025-12-19", "-", "-", "-", "-", "-"], Ok("2025-12-19"));
        check(["", "-", "-", "-", "-", "-"], Err((0, Flaw::NoDate)));
        check(["2025-12-19", "", "-", "-", "-", "-"], Ok("2025-12-19"));
        check(
            ["2025-12-19", "19.12.2025", "-", "-", "-", "-"],
            Ok("2025-12-19"),
        );
        check(
            ["2025-12-19", "2025-12-21", "-", "-", "-", "-"],
            Ok("2025-12-19/2025-12-21"),
        );
        check(
            ["2025-12-19", "2025-12", "-", "-", "-", "-"],
            Ok("2025-12-19/2025-12"),
        );
        check(
            ["2025-12-19", "2025-12-18", "-", "-", "-", "-"],
            Err((1, Flaw::EndsBefore)),
        );
        check(
            ["2025-12-19", "x", "-", "-", "-", "-"],
            Err((1, Flaw::UnreadDate)),
        );
        check(
            ["2025/2026", "2027", "-", "-", "-", "-"],
            Err((1, Flaw::RangeInRange)),
        );
        let noon = "2025-12-19 12:00";
        check(
            [noon, "2025-12-20 13:00", "-", "-", "-", "-"],
            Ok("2025-12-19/2025-12-20"),
        );
        check(
            [noon, "2025-12-19 13:00", "-", "-", "-", "-"],
            Ok("2025-12-19"),
        );
        check(
            [noon, "2025-12-19 11:00", "-", "-", "-", "-"],
            Err((1, Flaw::EndsBefore)),
        );
        check(["-", "-", "2025", "12", "19", "-"], Ok("2025-12-19"));
        check(["-", "-", "2025.0", "Dec", "0", "-"], Ok("2025-12"));
        check(["-", "-", "2025", "", "3", "-"], Ok("2025"));
        check(["-", "-", "0999", "-", "-", "-"], Ok("0999"));
        check(["-", "-", "25", "1", "1", "-"], Err((2, Flaw::UnreadDate)));
        check(["-", "-", "", "1", "1", "-"], Err((2, Flaw::NoDate)));
        check(
            ["-", "-", "2025", "2", "30", "-"],
            Err((4, Flaw::NoSuchDay)),
        );
        check(
            ["-", "-", "2025", "soon", "", "-"],
            Err((3, Flaw::UnreadDate)),
        );
        check(["", "-", "2025", "2", "3", "-"], Ok("2025-02-03"));
        check(["2025-12-19", "-", "-", "-", "-", "1"], Ok("2025-12-19"));
        check(["2025-12-19", "-", "-", "-", "-", "2"], Ok("2025-12-19~"));
        check(["2025-12-19", "-", "-", "-", "-", "3"], Ok("2025-12"));
        check(["19 December 2025", "-", "-", "-", "-", "3"], Ok("2025-12"));
    }
}
