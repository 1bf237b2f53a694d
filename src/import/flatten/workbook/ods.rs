//! OpenDocument (ODF 1.3, part 3): `content.xml` has all sheets, with dates as ISO 8601 has them. What is
//! repeated is said once there, so that a small file may hold a huge sheet: cells are counted before they are kept.

use super::{
    super::super::Refusal,
    Found, damaged,
    grid::{Grid, MAX_ROWS},
    parts, take,
};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use std::io::BufReader;

/// A cell while it is read.
#[derive(Debug, Default)]
struct Cell {
    /// The value that its attributes give.
    value: Option<String>,
    /// The paragraphs within.
    text: String,
    repeats: u32,
}

/// Where the reader is in the file.
#[derive(Debug, Default)]
struct Place {
    sheets: Vec<String>,
    /// The sheet to read.
    found: Option<(String, Grid)>,
    is_done: bool,
    is_wanted: bool,
    grid: Grid,
    row: u32,
    column: u32,
    row_repeats: u32,
    /// The cells of the row: the column, how many there are, and the text.
    cells: Vec<(u32, u32, String)>,
    cell: Option<Cell>,
    paragraphs: u32,
    /// How deep in a note of a cell, which is no part of its value.
    notes: u32,
}

/// An attribute, by its name with the usual prefix.
fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    Some(
        found
            .normalized_value(XmlVersion::Explicit1_0)
            .ok()?
            .into_owned(),
    )
}

fn repeats(element: &BytesStart, name: &str) -> u32 {
    let count = attribute(element, name).and_then(|count| count.parse().ok());
    count.unwrap_or(1).max(1)
}

/// `PT10H30M00S` as 10:30:00.
fn time_of_day(text: &str) -> Option<String> {
    let rest = text.strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H')?;
    let (minutes, seconds) = rest.split_once('M')?;
    let seconds = seconds.trim_end_matches('S');
    let seconds = seconds
        .split_once([',', '.'])
        .map_or(seconds, |(whole, _)| whole);
    let part = |text: &str, most: u32| text.parse().ok().filter(|part: &u32| *part < most);
    let (hours, minutes, seconds) = (part(hours, 24)?, part(minutes, 60)?, part(seconds, 60)?);
    Some(format!("{hours:02}:{minutes:02}:{seconds:02}"))
}

impl Cell {
    fn of(element: &BytesStart) -> Self {
        let of = |name: &str| attribute(element, name);
        let value = match of("office:value-type").as_deref() {
            // At midnight a date is a day.
            Some("date") => of("office:date-value")
                .map(|date| date.strip_suffix("T00:00:00").unwrap_or(&date).to_owned()),
            Some("time") => of("office:time-value").map(|time| time_of_day(&time).unwrap_or(time)),
            Some("float" | "percentage" | "currency") => of("office:value"),
            Some("boolean") => of("office:boolean-value").map(|value| value.to_uppercase()),
            _ => of("office:string-value"),
        };
        Cell {
            value,
            text: String::new(),
            repeats: repeats(element, "table:number-columns-repeated"),
        }
    }
}

impl Place {
    fn start(&mut self, element: &BytesStart, wanted: Option<&str>) -> Result<(), Refusal> {
        match element.name().as_ref() {
            "table:table" => {
                let name = attribute(element, "table:name").unwrap_or_default();
                self.is_wanted = !self.is_done && wanted.is_none_or(|other| other == name);
                self.sheets.push(name);
                self.row = 0;
            }
            "table:table-row" => {
                self.row_repeats = repeats(element, "table:number-rows-repeated");
                self.column = 0;
                self.cells.clear();
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell = Some(Cell::of(element));
                self.paragraphs = 0;
            }
            "office:annotation" => self.notes += 1,
            "text:p" | "text:h" => {
                if self.paragraphs > 0 {
                    self.add("\n");
                }
                self.paragraphs += u32::from(self.notes == 0);
            }
            "text:s" => self.add(" "),
            "text:tab" => self.add("\t"),
            "text:line-break" => self.add("\n"),
            _ => {}
        }
        Ok(())
    }

    /// Adds to the text of the cell.
    fn add(&mut self, text: &str) {
        if let (Some(cell), 0) = (&mut self.cell, self.notes) {
            cell.text.push_str(text);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Refusal> {
        match name {
            "office:annotation" => self.notes = self.notes.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => {
                if let Some(cell) = self.cell.take() {
                    let text = cell.value.unwrap_or(cell.text);
                    if !text.trim().is_empty() {
                        self.cells.push((self.column, cell.repeats, text));
                    }
                    self.column = self.column.saturating_add(cell.repeats);
                }
            }
            "table:table-row" => {
                let next = self.row.saturating_add(self.row_repeats);
                if self.is_wanted && !self.cells.is_empty() {
                    for row in self.row..next.min(MAX_ROWS + 1) {
                        for (column, repeats, text) in &self.cells {
                            for nth in 0..*repeats {
                                (self.grid).set(row, column.saturating_add(nth), text.clone())?;
                            }
                        }
                    }
                }
                self.cells.clear();
                self.row = next;
            }
            "table:table" => {
                let name = self.sheets.last().map_or("", |name| name);
                self.is_done |= take(&mut self.found, name, std::mem::take(&mut self.grid));
            }
            _ => {}
        }
        Ok(())
    }
}

pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Found, Refusal> {
    let mut archive = parts::open(bytes)?;
    let part = archive.by_name("content.xml").map_err(damaged)?;
    let mut xml = Reader::from_reader(BufReader::new(part));
    let mut place = Place::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(element) => place.start(&element, wanted)?,
            Event::Empty(element) => {
                place.start(&element, wanted)?;
                place.end(element.name().as_ref())?;
            }
            Event::End(element) => place.end(element.name().as_ref())?,
            Event::Text(text) => place.add(&text.xml10_content()),
            Event::CData(text) => place.add(&text),
            Event::GeneralRef(entity) => {
                let letter = entity.resolve_char_ref().map_err(damaged)?;
                match (letter, &*entity) {
                    (Some(letter), _) => place.add(letter.encode_utf8(&mut [0; 4])),
                    (None, name) => place.add(
                        quick_xml::escape::resolve_predefined_entity(name).unwrap_or_default(),
                    ),
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok((place.sheets, place.found))
}
