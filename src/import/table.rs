//! Splits the first rows of a file into fields with each delimiter that may be meant
//! and keeps what looks most like a table. Refuses files that are none, such as
//! spreadsheets and web pages.

use super::{
    MAX_COLUMNS, NoTable, Refusal, heading,
    tokenizer::{self, Field, Fields, Form, Found},
};
use crate::when::{self, Answer, Habits};

/// How many rows tell the delimiter and the sorts of columns.
pub(super) const TELLING: usize = 200;

/// How many rows are read at all.
const ROWS: usize = 20_000;

/// What may stand between fields, the usual first.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// The first rows of a table.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) form: Form,
    /// How many columns it has.
    pub(super) width: usize,
    /// Its rows, the headings among them.
    pub(super) rows: Vec<Vec<String>>,
    /// What stands above them, such as a title.
    pub(super) above: Vec<Vec<String>>,
}

/// In so many rows the headings are looked for.
const ABOVE: usize = 20;

/// Refuses what is known to be something else by its first bytes.
pub(super) fn check_kind(head: &[u8]) -> Result<(), Refusal> {
    const KINDS: [(&[u8], NoTable); 9] = [
        (b"PK", NoTable::Zip),
        (b"\xd0\xcf\x11\xe0", NoTable::OldWorkbook),
        (b"\x1f\x8b", NoTable::PackedTwice),
        (b"%PDF", NoTable::Pdf),
        (b"SQLite format 3", NoTable::Database),
        (b"PAR1", NoTable::Parquet),
        (b"{", NoTable::Json),
        (b"[", NoTable::Json),
        (b"<", NoTable::Markup),
    ];
    let start = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let start = start.trim_ascii_start();
    match KINDS.iter().find(|(magic, _)| start.starts_with(magic)) {
        Some((_, kind)) => Err((*kind).into()),
        None => Ok(()),
    }
}

/// Refuses text that is none.
pub(super) fn check_text(text: &str) -> Result<(), Refusal> {
    let is_odd = |c: char| c == '\u{fffd}' || (c.is_control() && !c.is_whitespace());
    let odd = text.chars().filter(|c| is_odd(*c)).count();
    if odd * 20 > text.chars().count() {
        return Err(NoTable::NoText.into());
    }
    if text.trim().is_empty() {
        return Err(NoTable::Empty.into());
    }
    Ok(())
}

/// The delimiter that a first line `sep=;` names, as Excel writes it, and where
/// the next line begins.
pub(super) fn named_delimiter(text: &str) -> Option<(u8, usize)> {
    let line = text.lines().next()?;
    match line.trim_matches('"').strip_prefix("sep=")?.as_bytes() {
        [delimiter] => {
            let rest = text[line.len()..]
                .strip_prefix('\r')
                .unwrap_or(&text[line.len()..]);
            let rest = rest.strip_prefix('\n').unwrap_or(rest);
            Some((*delimiter, text.len() - rest.len()))
        }
        _ => None,
    }
}

impl Table {
    /// The table that a text begins with.
    pub(super) fn of(text: &str, is_whole: bool) -> Result<Table, Refusal> {
        let (delimiters, text) = match named_delimiter(text) {
            Some((delimiter, start)) => (vec![delimiter], &text[start..]),
            None => (DELIMITERS.to_vec(), text),
        };
        let mut best: Option<(u64, Table)> = None;
        let mut refusal = None;
        for delimiter in delimiters {
            // Tables with tabs often know no quotes; a comma without them is rare.
            let may_be_bare = matches!(delimiter, b'\t' | b'|');
            for has_quotes in [true, false] {
                if !has_quotes && !may_be_bare {
                    continue;
                }
                let form = Form {
                    delimiter,
                    has_quotes,
                    is_by_line: false,
                };
                match read(text, form, is_whole, TELLING) {
                    Ok((score, table)) => {
                        if best.as_ref().is_none_or(|(other, _)| score > *other) {
                            best = Some((score, table));
                        }
                    }
                    Err(why) => refusal = refusal.or(Some(why)),
                }
            }
        }
        match (best, refusal) {
            (Some((_, table)), _) => read(text, table.form, is_whole, ROWS).map(|(_, table)| table),
            (None, Some(refusal)) => Err(refusal),
            (None, None) => Err(NoTable::NoColumns.into()),
        }
    }

    /// Its first row.
    pub(super) fn first(&self) -> &[String] {
        self.rows.first().map_or(&[], |row| row)
    }

    /// The rows below the headings.
    pub(super) fn below(&self, has_headings: bool) -> &[Vec<String>] {
        self.rows.get(usize::from(has_headings)..).unwrap_or(&[])
    }
}

/// Reads the first rows in a form, and says how well it fits them.
fn read(text: &str, form: Form, is_whole: bool, most: usize) -> Result<(u64, Table), Refusal> {
    let mut fields = Fields::default();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let (mut at, mut broken) = (0, 0_u64);
    while rows.len() < most {
        let rest = &text[at..];
        match tokenizer::row(rest.as_bytes(), form, is_whole, &mut fields) {
            Found::Row { next, end, .. } => {
                if end > 0 {
                    if fields.as_slice().len() > MAX_COLUMNS && rows.is_empty() {
                        return Err(NoTable::ManyColumns.into());
                    }
                    rows.push(
                        fields
                            .as_slice()
                            .iter()
                            .map(|field| value(rest, *field))
                            .collect(),
                    );
                }
                at += next;
            }
            Found::End => break,
            Found::Partial => {
                if rows.is_empty() && fields.as_slice().len() > MAX_COLUMNS {
                    return Err(NoTable::ManyColumns.into());
                }
                break;
            }
            Found::Broken { .. } => {
                if rows.is_empty() && fields.as_slice().len() > MAX_COLUMNS {
                    return Err(NoTable::ManyColumns.into());
                }
                broken += 1;
                let Some(end) = tokenizer::line_end(rest.as_bytes(), 0) else {
                    break;
                };
                at += end + 1;
                if broken > most as u64 {
                    break;
                }
            }
        }
    }
    let start = start(&rows);
    let table = rows.split_off(start);
    let (above, rows) = (rows, table);
    let width = rows.first().map_or(0, Vec::len);
    if width < 2 {
        return no_columns(is_whole || !rows.is_empty());
    }
    // Rows of the same width as the first speak for a delimiter, and so do
    // headings that are known; quotes in the text against reading without them.
    let same = rows.iter().filter(|row| row.len() == width).count() as u64;
    let known = (rows.first()).map_or(0, |row| {
        row.iter().filter(|name| heading::is_known(name)).count()
    });
    let all = rows.len() as u64 + broken;
    let share = same * 1_000 / all.max(1);
    let wrapped = (rows.iter()).filter(|row| row.iter().any(|value| is_wrapped(value)));
    let wrapped = match form.has_quotes {
        true => 0,
        false => wrapped.count() as u64 * 1_000 / all.max(1) + 1,
    };
    let score = known as u64 * 2_000 + share * 10 + (width as u64).min(100) * 10;
    let score = score.saturating_sub(wrapped * 10);
    let table = Table {
        form,
        width,
        rows,
        above,
    };
    Ok((score, table))
}

/// Where a table begins: above its headings may stand a title, notes and empty rows. A row with
/// two headings that are known is where it begins; otherwise what has one field at most is above it.
/// What begins with a date is a row like others.
fn start(rows: &[Vec<String>]) -> usize {
    let filled = |row: &[String]| row.iter().filter(|value| !value.trim().is_empty()).count();
    let known = |row: &[String]| row.iter().filter(|name| heading::is_known(name)).count();
    let is_dated = |row: &[String]| {
        let first = row.iter().find(|value| !value.trim().is_empty());
        first.is_some_and(|value| !matches!(when::read(value, &Habits::default()), Answer::None(_)))
    };
    let is_above = |row: &[String], most: usize| filled(row) <= most && !is_dated(row);
    let is_headed = (rows.first()).is_some_and(|row| filled(row) > 1 && known(row) > 0);
    if is_headed {
        return 0;
    }
    let mut first = rows.iter().take(ABOVE);
    if let Some(start) = first.clone().position(|row| known(row) > 1) {
        let are_above = rows.iter().take(start).all(|row| is_above(row, 3));
        return if are_above { start } else { 0 };
    }
    let is_wide = rows.iter().filter(|row| filled(row) > 1).count() * 2 > rows.len();
    match first.position(|row| !is_above(row, 1)) {
        Some(start) if is_wide => start,
        _ => 0,
    }
}

/// Whether a value that was read without regard to quotes stands in them.
fn is_wrapped(value: &str) -> bool {
    value.len() > 1 && value.starts_with('"') && value.ends_with('"')
}

fn no_columns<T>(has_row: bool) -> Result<T, Refusal> {
    Err(match has_row {
        true => NoTable::NoColumns.into(),
        false => NoTable::EndlessRow.into(),
    })
}

/// The text of a field.
pub(super) fn value(row: &str, field: Field) -> String {
    let text = row
        .get(field.start as usize..field.end as usize)
        .unwrap_or_default();
    if !field.is_doubled {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    tokenizer::undouble(text, &mut plain);
    plain
}
