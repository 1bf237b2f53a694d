//! Workbooks: a sheet of an Excel (`.xlsx`, `.xlsm`) or OpenDocument (`.ods`) file as a table. Dates become EDTF,
//! formulas the values they had when the file was saved; macros and what lies elsewhere are never looked at.

mod grid;
mod ods;
mod parts;
mod xlsx;

use super::super::{NoTable, Refusal};
use grid::Grid;
use parts::Kind;

/// How a zip archive begins, and so every workbook.
pub(super) const MAGIC: &[u8] = b"PK\x03\x04";

/// A sheet of a workbook as CSV.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) table: String,
    /// The names of all sheets that a person sees.
    pub(super) sheets: Vec<String>,
    /// The name of this one.
    pub(super) name: String,
}

/// Reads the sheet of a name, or the first that holds a table; if none does, the first that has anything in it.
pub(super) fn sheet(bytes: &[u8], wanted: Option<&str>) -> Result<Sheet, Refusal> {
    let kind = parts::check(bytes)?;
    let (sheets, found) = match kind {
        Kind::Excel => xlsx::read(bytes, wanted)?,
        Kind::OpenDocument => ods::read(bytes, wanted)?,
    };
    match found {
        Some((name, grid)) => Ok(Sheet {
            table: grid.csv()?,
            sheets,
            name,
        }),
        None => Err(match wanted {
            Some(wanted) if sheets.iter().all(|sheet| sheet != wanted) => {
                Refusal::NoSheet(wanted.to_owned(), sheets)
            }
            Some(wanted) => Refusal::EmptySheet(wanted.to_owned()),
            None => NoTable::EmptyWorkbook.into(),
        }),
    }
}

/// The names of all sheets, and the one that was read with its cells.
type Found = (Vec<String>, Option<(String, Grid)>);

/// Takes a sheet for the one to read: one with a table rather than one with some words, such as a cover. Says whether
/// no other can be better.
fn take(found: &mut Option<(String, Grid)>, name: &str, grid: Grid) -> bool {
    let is_table = grid.is_table();
    if !grid.is_empty() && (is_table || found.is_none()) {
        *found = Some((name.to_owned(), grid));
    }
    is_table
}

/// What a workbook is told that cannot be read.
fn damaged(why: impl std::fmt::Display) -> Refusal {
    Refusal::Damaged(why.to_string())
}
