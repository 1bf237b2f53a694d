//! Tables of web pages, as a browser copies them or saves them: the largest of a page, its cells as plain text. Tags
//! that are not closed are understood as HTML has them; scripts and styles are passed over.

use super::{
    super::{MAX_COLUMNS, NoTable, Refusal},
    csv::Csv,
};
use crate::entities::decoded;
use std::collections::BTreeMap;

/// Whether the first bytes are of a web page that has a table.
pub(super) fn has_table(head: &[u8]) -> bool {
    let is_table = |tag: &[u8]| tag.eq_ignore_ascii_case(b"<table");
    head.starts_with(b"<") && head.windows(6).any(is_table)
}

/// A table while it is read.
#[derive(Debug, Default)]
struct Table {
    rows: Vec<Vec<String>>,
    /// What cells of rows above say in columns of the next rows, and in how many.
    spanning: BTreeMap<usize, (usize, String)>,
    cell: Option<Cell>,
}

#[derive(Debug, Default)]
struct Cell {
    text: String,
    columns: usize,
    rows: usize,
}

impl Table {
    /// Ends the cell, and fills the columns that cells above reach into.
    fn end_cell(&mut self) -> Result<(), Refusal> {
        let Some(cell) = self.cell.take() else {
            return Ok(());
        };
        self.fill();
        let Some(row) = self.rows.last_mut() else {
            return Ok(());
        };
        if row.len() + cell.columns > MAX_COLUMNS {
            return Err(NoTable::ManyColumns.into());
        }
        let text = cell.text.split_whitespace().collect::<Vec<_>>().join(" ");
        for nth in 0..cell.columns {
            let text = if nth == 0 {
                text.clone()
            } else {
                String::new()
            };
            if cell.rows > 1 {
                self.spanning
                    .insert(row.len(), (cell.rows - 1, text.clone()));
            }
            row.push(text);
        }
        Ok(())
    }

    fn fill(&mut self) {
        let Some(row) = self.rows.last_mut() else {
            return;
        };
        while let Some((left, text)) = self.spanning.get_mut(&row.len()) {
            let column = row.len();
            row.push(text.clone());
            *left -= 1;
            if *left == 0 {
                self.spanning.remove(&column);
            }
        }
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        self.end_cell()?;
        self.fill();
        Ok(())
    }

    /// How many cells say something, in tables of two columns and more.
    fn weight(&self) -> usize {
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let filled = self.rows.iter().flatten().filter(|cell| !cell.is_empty());
        if width > 1 { filled.count() } else { 0 }
    }
}

/// The number that an attribute of a tag gives; 1 where there is none.
fn number(tag: &str, name: &str) -> usize {
    let value = tag.to_ascii_lowercase();
    let value = value.split_once(name).map_or("", |(_, rest)| rest);
    let digits = value.trim_start_matches([' ', '=', '"', '\'']);
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    digits[..end].parse().unwrap_or(1).max(1)
}

/// What is behind the text of a script or style.
fn behind_end<'a>(mut rest: &'a str, name: &str) -> &'a str {
    while let Some((_, behind)) = rest.split_once("</") {
        rest = behind;
        if (behind.get(..name.len())).is_some_and(|tag| tag.eq_ignore_ascii_case(name)) {
            return behind.split_once('>').map_or("", |(_, rest)| rest);
        }
    }
    ""
}

/// The largest table of a page.
pub(super) fn table(page: &str) -> Result<String, Refusal> {
    let mut best = Table::default();
    let mut table = Table::default();
    // Tables within cells are text of these.
    let mut depth = 0_u32;
    let mut rest = page;
    while let Some((text, behind)) = rest.split_once('<') {
        if let Some(cell) = &mut table.cell {
            cell.text.push_str(&decoded(text));
        }
        if let Some(comment) = behind.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let Some((tag, after)) = behind.split_once('>') else {
            break;
        };
        rest = after;
        let end = tag.find(|c: char| c.is_whitespace()).unwrap_or(tag.len());
        let name = tag[..end].to_ascii_lowercase();
        match (&*name, depth) {
            ("script" | "style", _) => {
                rest = behind_end(rest, &name);
            }
            ("table", _) => depth += 1,
            ("/table", 1) => {
                depth = 0;
                table.end_row()?;
                let table = std::mem::take(&mut table);
                if table.weight() > best.weight() {
                    best = table;
                }
            }
            ("/table", _) => depth = depth.saturating_sub(1),
            ("tr", 1) => {
                table.end_row()?;
                table.rows.push(Vec::new());
            }
            ("/tr", 1) => table.end_row()?,
            ("td" | "th", 1) => {
                table.end_cell()?;
                table.cell = Some(Cell {
                    text: String::new(),
                    columns: number(tag, "colspan"),
                    rows: number(tag, "rowspan"),
                });
            }
            ("/td" | "/th", 1) => table.end_cell()?,
            // Words of other lines are not one word.
            ("br" | "br/" | "p" | "/p" | "div" | "/div" | "li", _) => {
                if let Some(cell) = &mut table.cell {
                    cell.text.push(' ');
                }
            }
            _ => {}
        }
    }
    table.end_row()?;
    if table.weight() > best.weight() {
        best = table;
    }
    if best.weight() == 0 {
        return Err(NoTable::NoTableInPage.into());
    }
    best.rows
        .retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let width = best.rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut csv = Csv::default();
    for row in &best.rows {
        (0..width).for_each(|column| csv.field(row.get(column).map_or("", |cell| cell)));
        csv.end_row();
    }
    Ok(csv.finish())
}
