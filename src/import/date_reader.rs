//! Reads the date of every row, from as many columns as tell it. What is written the same way is
//! read once, because tables repeat their dates. How an end is put together is in `end_reader`, how one
//! date is read in the room `when`.

use super::{
    defect::Defect,
    end_reader::{
        EndColumns, EndReader, EndValues, Noted, Wrong, has_clock, with_clock, without_clock,
    },
};
use crate::{
    model::date::{DAY, DateParts, Edtf, date_text, days_from_civil},
    query::{Interner, fold},
    when::{self, Habits},
};

/// How many ways to write a date are remembered; beyond it each is read anew.
const REMEMBERED: usize = 1 << 20;

/// Where a date stands in a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct DateColumns {
    pub(super) start: EndColumns,
    pub(super) end: EndColumns,
    /// Whether it is of whole days.
    pub(super) all_day: Option<usize>,
    /// How exact the date is, in the codes of ACLED.
    pub(super) precision: Option<usize>,
    /// Whether a year of -44 is 44 BC, as in TimelineJS.
    pub(super) counts_from_christ: bool,
}

/// The fields of a row that tell when.
const PARTS: usize = 12;

impl DateColumns {
    /// Whether a row can have a date at all.
    pub(super) fn has_start(&self) -> bool {
        self.start.date.is_some() || self.start.year.is_some()
    }

    fn columns(&self) -> [Option<usize>; PARTS] {
        let [a, b, c, d, e] = self.start.columns();
        let [f, g, h, i, j] = self.end.columns();
        [a, b, c, d, e, f, g, h, i, j, self.all_day, self.precision]
    }
}

/// The date of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Dated {
    /// Its place in the list of dates.
    pub(super) date: u32,
    /// What is told of it all the same.
    pub(super) note: Option<Wrong>,
}

/// The distinct dates of a table.
#[derive(Debug)]
pub(super) struct DateReader {
    columns: DateColumns,
    /// The parts that have a column, with it.
    used: Vec<(usize, usize)>,
    habits: Habits,
    pub(super) list: Vec<Edtf>,
    /// The dates as EDTF; their numbers are their places in the list.
    by_text: Interner,
    /// Fields that were read before, and what they gave.
    known: Interner,
    gave: Vec<Result<Dated, Wrong>>,
    /// The fields of the last row, and what they gave.
    key: String,
    last_key: String,
    last: Result<Dated, Wrong>,
}

impl DateReader {
    pub(super) fn new(columns: DateColumns, habits: Habits) -> Self {
        let wrong = Wrong {
            column: columns.start.date,
            defect: Defect::NoDate,
        };
        let parts = columns.columns().into_iter().enumerate();
        let used = parts.filter_map(|(part, column)| Some((part, column?)));
        DateReader {
            used: used.collect(),
            columns,
            habits,
            list: Vec::new(),
            by_text: Interner::default(),
            known: Interner::default(),
            gave: Vec::new(),
            key: String::new(),
            last_key: String::new(),
            last: Err(wrong),
        }
    }

    /// The date of a row.
    pub(super) fn of<'a>(&mut self, value: impl Fn(usize) -> &'a str) -> Result<Dated, Wrong> {
        self.key.clear();
        let mut parts = [""; PARTS];
        for &(part, column) in &self.used {
            let text = value(column);
            if let Some(slot) = parts.get_mut(part) {
                *slot = text;
            }
            self.key.push_str(text);
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

    fn read(&mut self, parts: [&str; PARTS]) -> Result<Dated, Wrong> {
        let (date, note) = read(&self.columns, parts, &self.habits)?;
        let place = self.by_text.number(date.as_str());
        if place as usize == self.list.len() {
            self.list.push(date);
        }
        Ok(Dated { date: place, note })
    }
}

fn read(columns: &DateColumns, parts: [&str; PARTS], habits: &Habits) -> Result<Noted, Wrong> {
    let [a, b, c, d, e, f, g, h, i, j, all_day, precision] = parts;
    let (from, to) = (
        EndValues::of([a, b, c, d, e]),
        EndValues::of([f, g, h, i, j]),
    );
    let is_all_day = is_yes(all_day);
    let reader = EndReader {
        habits,
        counts_from_christ: columns.counts_from_christ,
        has_times: !is_all_day,
    };
    let (start, note) = reader.read(&columns.start, from)?;
    let start = blurred(start, precision);
    let has_end_date = !to.date.is_empty() || !to.year.is_empty();
    if !has_end_date && (to.time.is_empty() || is_all_day) {
        return Ok((start, note));
    }
    let end_column = columns.end.date.or(columns.end.year).or(columns.end.time);
    let wrong = |defect| Wrong {
        column: end_column,
        defect,
    };
    // In columns for year, month and day the year says so.
    let end = if to.date.is_empty() { to.year } else { to.date };
    let open = match end {
        text if when::is_open_end(text) => Some(".."),
        text if when::is_unknown(text) => Some(""),
        _ => None,
    };
    if let Some(open) = open {
        let from = without_clock(&start);
        let date = format!("{from}/{open}").parse();
        return Ok((
            date.map_err(|_| wrong(Defect::RangeInRange))?,
            note.or(lost(&start, end_column)),
        ));
    }
    let (end, end_note) = match has_end_date {
        true => reader.read(&columns.end, to)?,
        // An end on the same day.
        false => (
            with_clock(&without_clock(&start), to.time).map_err(|()| wrong(Defect::NoTime))?,
            None,
        ),
    };
    let end = match is_all_day && is_midnight(to) {
        true => day_before(&end, &start),
        false => end,
    };
    let note = note.or(end_note);
    join(start, end, end_column).map(|(date, lost)| (date, note.or(lost)))
}

/// A date from a start to an end.
fn join(start: Edtf, end: Edtf, column: Option<usize>) -> Result<Noted, Wrong> {
    let wrong = |defect| Wrong { column, defect };
    if start.is_interval() || end.is_interval() {
        return Err(wrong(Defect::RangeInRange));
    }
    if start == end {
        return Ok((start, None));
    }
    // An interval runs from day to day.
    let (from, to) = (without_clock(&start), without_clock(&end));
    if from == to {
        // Two times of one day: the event stands at its start.
        return match end.span() < start.span() && has_clock(&end) {
            true => Err(wrong(Defect::EndsBefore)),
            false => {
                let note = lost(&end, column);
                Ok((start, note))
            }
        };
    }
    let date = format!("{from}/{to}")
        .parse()
        .map_err(|_| wrong(Defect::EndsBefore))?;
    Ok((date, lost(&start, column).or(lost(&end, column))))
}

/// What is told where a time of day is not kept.
fn lost(date: &Edtf, column: Option<usize>) -> Option<Wrong> {
    has_clock(date).then_some(Wrong {
        column,
        defect: Defect::TimesOfRange,
    })
}

/// What calendars write for yes.
fn is_yes(text: &str) -> bool {
    const YES: [&str; 22] = [
        "true",
        "yes",
        "y",
        "x",
        "on",
        "1",
        "wahr",
        "ja",
        "ein",
        "vrai",
        "oui",
        "verdadero",
        "si",
        "verdadeiro",
        "sim",
        "vero",
        "waar",
        "prawda",
        "tak",
        "да",
        "так",
        "истина",
    ];
    let text = fold(text);
    YES.contains(&&*text) || matches!(&*text, "істина" | "نعم")
}

/// Whether an end is at the first moment of its day.
fn is_midnight(end: EndValues) -> bool {
    let time = match end.time {
        "" => end.date.split_once(' ').map_or("", |(_, time)| time),
        time => time,
    };
    when::clock(time).is_some_and(|clock| clock.starts_with("00:00:00"))
}

/// The day before an end that is not included, which is not before the start.
fn day_before(end: &Edtf, start: &Edtf) -> Edtf {
    let (DateParts::Day { year, month, day }, None) = end.parts() else {
        return end.clone();
    };
    let before = date_text((days_from_civil(year, month, day) - 1) * DAY);
    let before: Option<Edtf> = before.parse().ok();
    match before {
        Some(before) if before.span() >= start.span() => before,
        _ => end.clone(),
    }
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
    use super::{DateColumns, DateReader, EndColumns, PARTS};
    use crate::when::Habits;

    /// The date of a row with values in the columns of some names; told are the date, or the column
    /// and defect, and a note behind it.
    fn check(values: &[(&str, &str)], wanted: &str) {
        let column = |name: &str| values.iter().position(|(other, _)| *other == name);
        let end = |prefix: &str| EndColumns {
            date: column(&format!("{prefix}date")),
            time: column(&format!("{prefix}time")),
            year: column(&format!("{prefix}year")),
            month: column(&format!("{prefix}month")),
            day: column(&format!("{prefix}day")),
        };
        let columns = DateColumns {
            start: end(""),
            end: end("end "),
            all_day: column("all day"),
            precision: column("precision"),
            counts_from_christ: column("timeline").is_some(),
        };
        assert_eq!(columns.columns().len(), PARTS);
        let mut dates = DateReader::new(columns, Habits::default());
        let found = dates.of(|nth| values[nth].1);
        // Remembered, and remembered past another.
        assert_eq!(dates.of(|nth| values[nth].1), found);
        let _ = dates.of(|_| "1999");
        assert_eq!(dates.of(|nth| values[nth].1), found);
        let name = |column: Option<usize>| column.map_or("", |column| values[column].0);
        let found = match found {
            Ok(dated) => {
                let note = dated
                    .note
                    .map(|note| format!(" ({}: {:?})", name(note.column), note.defect));
                format!(
                    "{}{}",
                    dates.list[dated.date as usize],
                    note.unwrap_or_default()
                )
            }
            Err(wrong) => format!("{}: {:?}", name(wrong.column), wrong.defect),
        };
        assert_eq!(found, wanted, "{values:?}");
    }

    #[test]
    fn dates_of_one_column() {
        check(&[("date", "2025-12-19")], "2025-12-19");
        check(&[("date", "")], "date: NoDate");
        check(&[("date", "soon")], "date: UnreadDate");
        check(&[("date", "03/04/2025")], "date: UnknownOrder");
        check(&[("date", "5.3.21")], "2021-03-05 (date: ReadShortYear)");
        check(
            &[("date", "mid-2021")],
            "2021-05~/2021-08~ (date: ReadPortion)",
        );
        check(&[("date", "45291")], "date: BareNumber");
    }

    #[test]
    fn starts_and_ends() {
        let with = |date, end, wanted| check(&[("date", date), ("end date", end)], wanted);
        with("2025-12-19", "", "2025-12-19");
        with("2025-12-19", "19.12.2025", "2025-12-19");
        with("2025-12-19", "2025-12-21", "2025-12-19/2025-12-21");
        with("2025-12-19", "2025-12", "2025-12-19/2025-12");
        with("2025-12-19", "2025-12-18", "end date: EndsBefore");
        with("2025-12-19", "x", "end date: UnreadDate");
        with("2025/2026", "2027", "end date: RangeInRange");
        for open in [
            "present",
            "Ongoing",
            "..",
            "heute",
            "по настоящее время",
            "open",
            "still ongoing",
            "9999-12-31",
            "حتى الآن",
        ] {
            with("2025-12-19", open, "2025-12-19/..");
        }
        for unknown in ["unknown", "unbekannt", "невідомо"] {
            with("2025-12-19", unknown, "2025-12-19/");
        }
        with(
            "2025-12-19 12:00",
            "2025-12-20 13:00",
            "2025-12-19/2025-12-20 (end date: TimesOfRange)",
        );
        with(
            "2025-12-19 12:00",
            "2025-12-19 13:00",
            "2025-12-19T12:00:00 (end date: TimesOfRange)",
        );
        with(
            "2025-12-19 12:00",
            "2025-12-19 11:00",
            "end date: EndsBefore",
        );
        with("2025-12-19 12:00", "2025-12-19", "2025-12-19T12:00:00");
    }

    #[test]
    fn times_in_columns_of_their_own() {
        let with = |date, time, wanted| check(&[("date", date), ("time", time)], wanted);
        with("05/30/2025", "10:00:00 AM", "2025-05-30T10:00:00");
        with("2025-05-30", "00:00", "2025-05-30");
        with("2025-05-30", "", "2025-05-30");
        with("2025-05-30", "noon", "2025-05-30T12:00:00");
        with("2025-05-30", "soon", "2025-05-30 (time: NoTime)");
        with("2025-05", "10:00", "2025-05");
        let all = |end, end_time, all_day, wanted| {
            let values = [
                ("date", "05/30/2025"),
                ("time", "10:00:00 AM"),
                ("end date", end),
                ("end time", end_time),
                ("all day", all_day),
            ];
            check(&values, wanted);
        };
        all(
            "05/30/2025",
            "1:00:00 PM",
            "False",
            "2025-05-30T10:00:00 (end date: TimesOfRange)",
        );
        all(
            "",
            "1:00:00 PM",
            "False",
            "2025-05-30T10:00:00 (end date: TimesOfRange)",
        );
        all("05/30/2025", "1:00:00 PM", "True", "2025-05-30");
        all("05/31/2025", "12:00:00 AM", "True", "2025-05-30");
        all("06/13/2025", "12:00:00 AM", "TRUE", "2025-05-30/2025-06-12");
        all("05/31/2025", "", "True", "2025-05-30/2025-05-31");
    }

    #[test]
    fn years_months_and_days_in_columns_of_their_own() {
        let with = |year, month, day, wanted| {
            check(&[("year", year), ("month", month), ("day", day)], wanted)
        };
        with("2025", "12", "19", "2025-12-19");
        with("2025.0", "Dec", "0", "2025-12");
        with("2025", "грудень", "", "2025-12");
        with("2025", "", "3", "2025");
        with("25", "1", "1", "year: ShortYear");
        with("", "1", "1", "year: NoDate");
        with("2025", "2", "30", "day: NoSuchDay");
        with("2025", "13", "", "month: NoSuchDay");
        with("2025", "soon", "", "month: UnreadDate");
        with("44 BC", "3", "15", "-0043-03-15");
        with("44 BC", "", "", "-0043");
        with("1990–1995", "", "", "1990/1995");
        with("12000", "", "", "Y12000");
        with("-44", "", "", "year: NegativeYear");
        check(&[("year", "0999")], "0999");
        check(&[("year", "-44"), ("timeline", "")], "-0043");
        check(&[("date", ""), ("year", "2025"), ("month", "2")], "2025-02");
        let to = |year, month, day, wanted| {
            let values = [
                ("year", "2025"),
                ("month", "12"),
                ("day", "19"),
                ("end year", year),
                ("end month", month),
                ("end day", day),
            ];
            check(&values, wanted);
        };
        to("2025", "12", "21", "2025-12-19/2025-12-21");
        to("", "", "", "2025-12-19");
        to("2025", "12", "18", "end year: EndsBefore");
    }

    #[test]
    fn dates_as_exact_as_they_are_known() {
        let with =
            |precision, wanted| check(&[("date", "2025-12-19"), ("precision", precision)], wanted);
        with("1", "2025-12-19");
        with("2", "2025-12-19~");
        with("3", "2025-12");
        check(
            &[("date", "19 December 2025"), ("precision", "3")],
            "2025-12",
        );
    }
}
