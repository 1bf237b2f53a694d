//! The cells of a sheet while they are read, and the table that they make.

use super::super::{
    super::{MAX_COLUMNS, NoTable, Refusal},
    csv::Csv,
};
use std::collections::BTreeMap;

/// So many rows a sheet may have, in Excel and LibreOffice.
pub(super) const MAX_ROWS: u32 = 1 << 20;

/// So many bytes the cells of a sheet and its table may take: a small file may repeat a cell, or
/// a text, endlessly.
const MOST: usize = 512 << 20;

/// What a cell takes beside its text.
const CELL: usize = size_of::<String>() + 8;

/// The cells of a sheet that are not empty, by rows.
#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: BTreeMap<u32, Vec<String>>,
    bytes: usize,
}

fn too_large() -> Refusal {
    NoTable::LargeSheet.into()
}

impl Grid {
    /// Sets a cell; rows and columns count from 0. One that is empty takes no place.
    pub(super) fn set(&mut self, row: u32, column: u32, text: String) -> Result<(), Refusal> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let column = column as usize;
        if column >= MAX_COLUMNS {
            return Err(NoTable::ManyColumns.into());
        }
        if row >= MAX_ROWS {
            return Err(NoTable::LongSheet.into());
        }
        let cells = self.rows.entry(row).or_default();
        let more = (column + 1).saturating_sub(cells.len());
        self.bytes += more * CELL + text.len();
        if self.bytes > MOST {
            return Err(too_large());
        }
        cells.resize(cells.len() + more, String::new());
        cells[column] = text;
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether it has two rows with two cells each.
    pub(super) fn is_table(&self) -> bool {
        let filled = |row: &&Vec<String>| row.iter().filter(|cell| !cell.is_empty()).count() > 1;
        self.rows.values().filter(filled).take(2).count() > 1
    }

    /// The table: every row as wide as the widest, without the columns on its left that are empty. An
    /// empty row is an empty line, so that rows keep their numbers below the first.
    pub(super) fn csv(&self) -> Result<String, Refusal> {
        let width = self.rows.values().map(Vec::len).max().unwrap_or(0);
        let filled = |row: &Vec<String>| row.iter().position(|cell| !cell.is_empty());
        let left = self.rows.values().filter_map(filled).min().unwrap_or(0);
        if self.rows.len() * (width - left) + self.bytes > MOST {
            return Err(too_large());
        }
        let mut csv = Csv::default();
        let mut next = self.rows.keys().next().copied().unwrap_or(0);
        for (row, cells) in &self.rows {
            (next..*row).for_each(|_| csv.end_row());
            next = row + 1;
            for column in left..width {
                csv.field(cells.get(column).map_or("", |cell| cell.trim()));
            }
            csv.end_row();
        }
        Ok(csv.finish())
    }
}
