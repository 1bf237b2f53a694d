//! Reads the date of every row. What is written the same way is parsed once, because
//! tables repeat their dates.

use super::{
    DateOrder,
    date::{self, Parts},
    defect::Defect,
};
use crate::model::date::Edtf;
use crate::query::Interner;

/// How many ways to write a date are remembered; beyond it each is read anew.
const REMEMBERED: usize = 1 << 20;

/// Where a date stands in a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct DateColumns {
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

impl DateColumns {
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
    pub(super) defect: Defect,
}

/// The distinct dates of a table.
#[derive(Debug)]
pub(super) struct DateReader {
    columns: DateColumns,
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

impl DateReader {
    pub(super) fn new(columns: DateColumns, order: Option<DateOrder>) -> Self {
        let wrong = Wrong {
            column: columns.date,
            defect: Defect::NoDate,
        };
        DateReader {
            columns,
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
        for (part, column) in parts.iter_mut().zip(self.columns.columns()) {
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
        let date = read(&self.columns, parts, self.order)?;
        let row = self.by_text.number(date.as_str());
        if row as usize == self.list.len() {
            self.list.push(date);
        }
        Ok(row)
    }
}

fn read(
    columns: &DateColumns,
    parts: [&str; PARTS],
    order: Option<DateOrder>,
) -> Result<Edtf, Wrong> {
    let [start, end, year, month, day, precision] = parts;
    let wrong = |column| move |defect| Wrong { column, defect };
    let start = if start.is_empty() && columns.year.is_some() {
        let parts = calendar(columns, year, month, day)?;
        parts
            .edtf()
            .map_err(wrong(columns.day.or(columns.month).or(columns.year)))?
    } else {
        date::read(start, order).map_err(wrong(columns.date))?
    };
    let start = blurred(start, precision);
    if end.is_empty() {
        return Ok(start);
    }
    let end = date::read(end, order).map_err(wrong(columns.end))?;
    if start.is_interval() || end.is_interval() {
        return Err(wrong(columns.end)(Defect::RangeInRange));
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
            true => Err(wrong(columns.end)(Defect::EndsBefore)),
            false => from
                .parse()
                .map_err(|_| wrong(columns.date)(Defect::UnreadDate)),
        };
    }
    format!("{from}/{to}")
        .parse()
        .map_err(|_| wrong(columns.end)(Defect::EndsBefore))
}

/// A date of columns for year, month and day; 0 stands for what is not known.
fn calendar(columns: &DateColumns, year: &str, month: &str, day: &str) -> Result<Parts, Wrong> {
    let wrong = |column, defect| Wrong { column, defect };
    if year.is_empty() {
        return Err(wrong(columns.year, Defect::NoDate));
    }
    let whole = |text: &str| -> Option<u32> {
        // `2025.0` is how programs write a column with gaps.
        let text = text.strip_suffix(".0").unwrap_or(text);
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse().ok()).flatten()
    };
    let year_number = whole(year).filter(|number| *number <= 9999 && year.len() >= 3);
    let Some(year) = year_number else {
        return Err(wrong(columns.year, Defect::UnreadDate));
    };
    let part = |text: &str, column, named: fn(&str) -> Option<u32>| match text {
        "" => Ok(None),
        text => match whole(text).or_else(|| named(text)) {
            Some(0) => Ok(None),
            Some(number) => Ok(Some(number)),
            None => Err(wrong(column, Defect::UnreadDate)),
        },
    };
    let month = part(month, columns.month, date::month)?;
    let day = part(day, columns.day, |_| None)?;
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
    use super::{DateColumns, DateReader, Defect};

    /// DateReader of `date`, `end`, `year`, `month`, `day`, `precision`.
    fn check(fields: [&str; 6], wanted: Result<&str, (usize, Defect)>) {
        let column = |nth: usize| (!fields[nth].starts_with('-')).then_some(nth);
        let columns = DateColumns {
            date: column(0),
            end: column(1),
            year: column(2),
            month: column(3),
            day: column(4),
            precision: column(5),
        };
        let mut dates = DateReader::new(columns, None);
        let found = dates.of(|nth| fields[nth]);
        // Remembered, and remembered past another.
        assert_eq!(dates.of(|nth| fields[nth]), found);
        let _ = dates.of(|_| "1999");
        assert_eq!(dates.of(|nth| fields[nth]), found);
        let found = match found {
            Ok(row) => Ok(dates.list[row as usize].as_str()),
            Err(wrong) => Err((wrong.column.unwrap_or(99), wrong.defect)),
        };
        assert_eq!(found, wanted, "{fields:?}");
    }

    #[test]
    fn dates_of_several_columns() {
        check(["2025-12-19", "-", "-", "-", "-", "-"], Ok("2025-12-19"));
        check(["", "-", "-", "-", "-", "-"], Err((0, Defect::NoDate)));
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
            Err((1, Defect::EndsBefore)),
        );
        check(
            ["2025-12-19", "x", "-", "-", "-", "-"],
            Err((1, Defect::UnreadDate)),
        );
        check(
            ["2025/2026", "2027", "-", "-", "-", "-"],
            Err((1, Defect::RangeInRange)),
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
            Err((1, Defect::EndsBefore)),
        );
        check(["-", "-", "2025", "12", "19", "-"], Ok("2025-12-19"));
        check(["-", "-", "2025.0", "Dec", "0", "-"], Ok("2025-12"));
        check(["-", "-", "2025", "", "3", "-"], Ok("2025"));
        check(["-", "-", "0999", "-", "-", "-"], Ok("0999"));
        check(
            ["-", "-", "25", "1", "1", "-"],
            Err((2, Defect::UnreadDate)),
        );
        check(["-", "-", "", "1", "1", "-"], Err((2, Defect::NoDate)));
        check(
            ["-", "-", "2025", "2", "30", "-"],
            Err((4, Defect::NoSuchDay)),
        );
        check(
            ["-", "-", "2025", "soon", "", "-"],
            Err((3, Defect::UnreadDate)),
        );
        check(["", "-", "2025", "2", "3", "-"], Ok("2025-02-03"));
        check(["2025-12-19", "-", "-", "-", "-", "1"], Ok("2025-12-19"));
        check(["2025-12-19", "-", "-", "-", "-", "2"], Ok("2025-12-19~"));
        check(["2025-12-19", "-", "-", "-", "-", "3"], Ok("2025-12"));
        check(["19 December 2025", "-", "-", "-", "-", "3"], Ok("2025-12"));
    }
}
