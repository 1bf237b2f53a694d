//! Cells on the clipboard: rows by lines, columns by tabs, and in quotes what has a line or a tab in it, as spreadsheet
//! programs copy and paste.

use crate::formula::{could_be_formula, is_number};

/// So many bytes of a text that is pasted are read.
pub const MOST_BYTES: usize = 8 << 20;

/// Cells as text. What a spreadsheet would take for a formula gets an apostrophe before it.
pub fn to_tsv(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for (nth, row) in rows.iter().enumerate() {
        if nth > 0 {
            text.push_str("\r\n");
        }
        for (nth, cell) in row.iter().enumerate() {
            if nth > 0 {
                text.push('\t');
            }
            let guard = if is_guarded(cell) { "'" } else { "" };
            if cell.starts_with('"') || cell.contains(['\t', '\n', '\r']) {
                text.push('"');
                text.push_str(guard);
                text.push_str(&cell.replace('"', "\"\""));
                text.push('"');
            } else {
                text.push_str(guard);
                text.push_str(cell);
            }
        }
    }
    // A row that is nothing but an empty cell would be no row.
    if rows
        .last()
        .is_some_and(|row| row.concat().is_empty() && row.len() < 2)
    {
        text.push_str("\r\n");
    }
    text
}

/// Whether a text gets an apostrophe when it is copied: one that could be a formula, also behind apostrophes that it has, so that
/// the way back is one apostrophe less.
fn is_guarded(cell: &str) -> bool {
    could_be_formula(cell.trim_start_matches('\'')) && !is_number(cell)
}

/// Text as cells. Quotes that do not end where a cell ends are the cell's own. The line break behind the last row begins no row.
///
/// ```
/// use demarche::edit::grid::from_tsv;
/// assert_eq!(from_tsv("a\t\"b\nc\"\r\nd"), [vec!["a", "b\nc"], vec!["d"]]);
/// assert_eq!(from_tsv("say \"x\"\t\"y\" z"), [vec!["say \"x\"", "\"y\" z"]]);
/// ```
pub fn from_tsv(text: &str) -> Vec<Vec<String>> {
    let mut text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while !text.is_empty() || !row.is_empty() {
        let (cell, rest) = match quoted(text) {
            Some(found) => found,
            None => {
                let end = text.find(['\t', '\n', '\r']).unwrap_or(text.len());
                (text[..end].to_owned(), &text[end..])
            }
        };
        row.push(unguarded(cell));
        if let Some(rest) = rest.strip_prefix('\t') {
            text = rest;
            continue;
        }
        rows.push(std::mem::take(&mut row));
        text = (rest.strip_prefix("\r\n"))
            .or_else(|| rest.strip_prefix(['\n', '\r']))
            .unwrap_or(rest);
    }
    rows
}

/// A cell in quotes at the start of a text, and what stands behind it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let (cell, rest) = unquoted(text)?;
    let ends = rest.is_empty() || rest.starts_with(['\t', '\n', '\r']);
    ends.then_some((cell, rest))
}

/// What stands in quotes at the start of a text, where they end, and what stands behind them; a quote within is written twice.
pub(super) fn unquoted(text: &str) -> Option<(String, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut from = 0;
    loop {
        let quote = from + inner.get(from..)?.find('"')?;
        let rest = &inner[quote + 1..];
        if !rest.starts_with('"') {
            return Some((inner[..quote].replace("\"\"", "\""), rest));
        }
        from = quote + 2;
    }
}

fn unguarded(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if is_guarded(rest) => rest.to_owned(),
        _ => cell,
    }
}
