//! Files that hold events and are no tables, made into one: calendars (iCalendar), JSON Lines, JSON arrays of
//! objects, points of GeoJSON and timelines of TimelineJS. What comes out is CSV with headings that are known,
//! read like any other table. Open it when another sort of file is to open.
//!
//! Files are told by what is in them ([`can_flatten`]), never by their names, and read as a whole: they may be as
//! large as a dossier.

mod csv;
mod ical;
mod json;

use super::Refusal;
use crate::load;

/// Whether the first bytes of a file may be those of one that [`flatten`] reads; a dossier's may.
pub fn can_flatten(head: &[u8]) -> bool {
    let text = head
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(head)
        .trim_ascii_start();
    text.starts_with(b"{") || text.starts_with(b"[") || ical::is_calendar(text)
}

/// Makes a table of a file. Nothing where it is a dossier, or JSON of another sort.
///
/// # Errors
/// A [`Refusal`] where it is larger than 64 MiB, or has no events.
///
/// ```
/// let list = br#"[{"date": "2025-12-19", "title": "Talks begin"}]"#;
/// let table = demarche::import::flatten(list)?.unwrap_or_default();
/// assert_eq!(table, b"date,title\n2025-12-19,Talks begin\n");
/// # Ok::<(), demarche::import::Refusal>(())
/// ```
pub fn flatten(bytes: &[u8]) -> Result<Option<Vec<u8>>, Refusal> {
    load::check_size(bytes.len() as u64).map_err(|refusal| Refusal::new(refusal.to_string()))?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start();
    if ical::is_calendar(text.as_bytes()) {
        return ical::table(text).map(|table| Some(table.into_bytes()));
    }
    Ok(json::table(text)?.map(String::into_bytes))
}
