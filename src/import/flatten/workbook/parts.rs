//! What a zip archive holds, and whether it can be unpacked: every part is counted before any is read,
//! because what an archive says of its sizes may be wrong.

use super::{
    super::super::{NoTable, Refusal},
    damaged,
};
use std::io::{self, Cursor, Read};
use zip::ZipArchive;

/// So many parts an archive may have; a workbook has some for each sheet.
const MAX_PARTS: usize = 10_000;
/// So many bytes all parts may take, which is what a sheet of a million rows does.
const MOST: u64 = 512 << 20;
/// So many the texts that cells share: they are held in memory.
const MOST_TEXTS: u64 = 64 << 20;
/// So many any part that is no sheet.
const MOST_OTHER: u64 = 8 << 20;

/// What sort of workbook it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Excel,
    OpenDocument,
}

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

pub(super) fn open(bytes: &[u8]) -> Result<Archive<'_>, Refusal> {
    ZipArchive::new(Cursor::new(bytes)).map_err(damaged)
}

/// Tells what a file is by its parts, and refuses what is too large when it is unpacked.
pub(super) fn check(bytes: &[u8]) -> Result<Kind, Refusal> {
    let mut archive = open(bytes)?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    let kind = if has("xl/workbook.xml") {
        Kind::Excel
    } else if has("xl/workbook.bin") {
        return Err(NoTable::BinaryWorkbook.into());
    } else if has("content.xml") && is_spreadsheet(&mut archive) {
        Kind::OpenDocument
    } else {
        return Err(NoTable::NoWorkbook.into());
    };
    if archive.len() > MAX_PARTS {
        return Err(too_large());
    }
    let mut all = 0;
    for nth in 0..archive.len() {
        let part = archive.by_index(nth).map_err(damaged)?;
        let most = match &*part.name().map_err(damaged)? {
            "xl/sharedStrings.xml" => MOST_TEXTS,
            "content.xml" => MOST,
            name if name.starts_with("xl/worksheets/") => MOST,
            // Pictures and macros, which are not read, may be larger than what is.
            name if !(name.ends_with(".xml") || name.ends_with(".rels")) => MOST_TEXTS,
            _ => MOST_OTHER,
        };
        let size = io::copy(&mut part.take(most + 1), &mut io::sink()).map_err(damaged)?;
        all += size;
        if size > most || all > MOST {
            return Err(too_large());
        }
    }
    Ok(kind)
}

fn too_large() -> Refusal {
    NoTable::LargeWorkbook.into()
}

/// Whether an OpenDocument file says that it is a spreadsheet, or a template of one.
fn is_spreadsheet(archive: &mut Archive) -> bool {
    let mut name = String::new();
    let read = archive.by_name("mimetype").ok().and_then(|part| {
        let mut part = part.take(100);
        part.read_to_string(&mut name).ok()
    });
    read.is_some() && name.starts_with("application/vnd.oasis.opendocument.spreadsheet")
}
