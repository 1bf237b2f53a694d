//! Files that hold events and are no tables, made into one: workbooks (Excel, OpenDocument), calendars (iCalendar),
//! JSON Lines, JSON arrays of objects, points of GeoJSON, timelines of TimelineJS and of Markwhen, tables of web
//! pages. What comes out is CSV with headings that are known,
//! read like any other table. Open it when another sort of file is to open.
//!
//! Files are told by what is in them ([`can_flatten`]), never by their names, and read as a whole: they may be as
//! large as a dossier. What reads workbooks is larger than all the rest, so the page has it in a module of its own:
//! it stands alone in [`flatten_workbook`].

mod csv;
mod html;
mod ical;
mod json;
mod markwhen;
mod workbook;

use super::Refusal;
use crate::{load, wire};
use serde::{Deserialize, Serialize};

/// Whether the first bytes of a file may be those of one that [`flatten`] reads; a dossier's may.
pub fn can_flatten(head: &[u8]) -> bool {
    let text = head
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(head)
        .trim_ascii_start();
    is_workbook(head)
        || text.starts_with(b"{")
        || text.starts_with(b"[")
        || ical::is_calendar(text)
        || html::has_table(text)
        || markwhen::is_timeline(&String::from_utf8_lossy(text))
}

/// Whether a file is a workbook, or another zip archive, by its first bytes.
pub fn is_workbook(head: &[u8]) -> bool {
    head.starts_with(workbook::MAGIC)
}

/// The table that a file was made into.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flat {
    /// CSV, in UTF-8.
    #[serde(with = "serde_bytes")]
    pub table: Vec<u8>,
    /// The names of the sheets of a workbook, in their order; empty for other files.
    pub sheets: Vec<String>,
    /// The name of the sheet that the table is.
    pub sheet: Option<String>,
}

impl Flat {
    fn of(table: String) -> Self {
        Flat {
            table: table.into_bytes(),
            ..Flat::default()
        }
    }
}

/// A table on its way from the worker that reads workbooks, or why there is none; as bytes.
pub fn encode_flat(made: &Result<Flat, Refusal>) -> Vec<u8> {
    wire::encode(made)
}

/// What [`encode_flat`] wrote; none where the bytes are something else.
pub fn decode_flat(bytes: &[u8]) -> Option<Result<Flat, Refusal>> {
    wire::decode(bytes)
}

/// Makes a table of a file. Nothing where it is a dossier, or JSON of another sort. Of a workbook the sheet
/// of a name is read, or else the first that holds a table.
///
/// # Errors
/// A [`Refusal`] where it is larger than 64 MiB, or has no events; and for a workbook that is damaged, is too
/// large when it is unpacked, or has no such sheet.
///
/// ```
/// let list = br#"[{"date": "2025-12-19", "title": "Talks begin"}]"#;
/// let table = demarche::import::flatten(list, None)?.unwrap_or_default().table;
/// assert_eq!(table, b"date,title\n2025-12-19,Talks begin\n");
/// # Ok::<(), demarche::import::Refusal>(())
/// ```
pub fn flatten(bytes: &[u8], sheet: Option<&str>) -> Result<Option<Flat>, Refusal> {
    if is_workbook(bytes) {
        flatten_workbook(bytes, sheet).map(Some)
    } else {
        flatten_text(bytes)
    }
}

fn check_size(bytes: &[u8]) -> Result<(), Refusal> {
    Ok(load::check_size(bytes.len() as u64)?)
}

/// [`flatten`] for a workbook.
///
/// # Errors
/// As [`flatten`].
pub fn flatten_workbook(bytes: &[u8], sheet: Option<&str>) -> Result<Flat, Refusal> {
    check_size(bytes)?;
    let sheet = workbook::sheet(bytes, sheet)?;
    Ok(Flat {
        table: sheet.table.into_bytes(),
        sheets: sheet.sheets,
        sheet: Some(sheet.name),
    })
}

/// [`flatten`] for what is no workbook.
///
/// # Errors
/// As [`flatten`].
pub fn flatten_text(bytes: &[u8]) -> Result<Option<Flat>, Refusal> {
    check_size(bytes)?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start();
    if ical::is_calendar(text.as_bytes()) {
        return ical::table(text).map(|table| Some(Flat::of(table)));
    }
    if html::has_table(text.as_bytes()) {
        return html::table(text).map(|table| Some(Flat::of(table)));
    }
    if markwhen::is_timeline(text) {
        return markwhen::table(text).map(|table| Some(Flat::of(table)));
    }
    Ok(json::table(text)?.map(Flat::of))
}

#[cfg(test)]
mod tests {
    use super::{Flat, Refusal, decode_flat, encode_flat};

    #[test]
    fn what_the_worker_of_workbooks_says_is_understood() {
        let made = Ok(Flat {
            table: b"date,title\n".to_vec(),
            sheets: vec!["Events".into(), "Notes".into()],
            sheet: Some("Events".into()),
        });
        for said in [made, Err(Refusal::Damaged("its end is missing".into()))] {
            assert_eq!(decode_flat(&encode_flat(&said)), Some(said));
        }
        assert_eq!(decode_flat(b""), None);
    }
}
