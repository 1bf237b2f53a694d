//! Excel: `calamine` reads the cells, one by one, so that a cell far off costs no space between.

use super::{super::super::Refusal, Found, damaged, grid::Grid, take};
use crate::model::date::year_text;
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use std::io::Cursor;

/// Days from the first day of 1900, as Excel counts, to the first of 1904.
const FROM_1900_TO_1904: f64 = 1_462.0;
/// The first number that is behind 9999-12-31.
const LAST: f64 = 2_958_466.0;

pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Found, Refusal> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let is_1904 = book.has_1904_epoch();
    let tables = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet;
    let seen = |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let all = book.sheets_metadata();
    let name = |sheet: &calamine::Sheet| sheet.name.clone();
    let mut sheets: Vec<String> = all.iter().filter(tables).filter(seen).map(name).collect();
    if sheets.is_empty() {
        sheets = all.iter().filter(tables).map(name).collect();
    }
    let mut found = None;
    for name in &sheets {
        if wanted.is_some_and(|wanted| wanted != name) {
            continue;
        }
        let mut grid = Grid::default();
        let mut cells = book.worksheet_cells_reader(name).map_err(damaged)?;
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            grid.set(row, column, text(cell.get_value(), is_1904))?;
        }
        if take(&mut found, name, grid) {
            break;
        }
    }
    Ok((sheets, found))
}

/// A cell as a person would type it. An error of a formula is a value that is missing.
fn text(value: &DataRef, is_1904: bool) -> String {
    match value {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::DateTime(date) => moment(date, is_1904),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
    }
}

/// A date with its time, if it has one, or a time of day alone.
fn moment(date: &ExcelDateTime, is_1904: bool) -> String {
    let number = date.as_f64();
    let from_1900 = if is_1904 {
        number + FROM_1900_TO_1904
    } else {
        number
    };
    // Beyond what Excel counts there are no dates: the number stays.
    if date.is_duration() || !(0.0..LAST).contains(&from_1900) {
        return number.to_string();
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if number < 1.0 {
        return time;
    }
    let day = format!("{}-{month:02}-{day:02}", year_text(year.into()));
    match (hour, minute, second) {
        (0, 0, 0) => day,
        _ => format!("{day}T{time}"),
    }
}
