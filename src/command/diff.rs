//! `demarche diff`: what changed from one copy of a dossier to another.

use super::{USAGE, arguments::Format, check::read};
use crate::{
    load::{self, Json},
    merge::{Change, diff as changes},
};
use serde::Serialize;
use std::{
    io::{self, Write},
    path::Path,
};

/// So many letters of a value are printed.
const SHORT: usize = 72;

/// A change as `--format json` prints it.
#[derive(Serialize)]
struct Listed<'a> {
    place: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'a Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'a Json>,
}

/// Prints what changed. The exit status: 0 if nothing did, 1 if something did.
pub(super) fn diff(
    [before, after]: [&Path; 2],
    format: Format,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let (before, after) = match (dossier(before), dossier(after)) {
        (Ok(before), Ok(after)) => (before, after),
        (Err(words), _) | (_, Err(words)) => {
            writeln!(err, "error: {words}")?;
            return Ok(USAGE);
        }
    };
    let changes = changes(&before, &after);
    match format {
        Format::Text => {
            for change in &changes {
                print(change, out)?;
            }
        }
        Format::Json => {
            let listed: Vec<Listed<'_>> = (changes.iter())
                .map(|change| Listed {
                    place: change.place.to_string(),
                    before: change.before.as_ref(),
                    after: change.after.as_ref(),
                })
                .collect();
            serde_json::to_writer_pretty(&mut *out, &listed)?;
            writeln!(out)?;
        }
    }
    Ok(u8::from(!changes.is_empty()))
}

/// A file as it is written; on failure, what is wrong with it, and its name.
pub(super) fn dossier(path: &Path) -> Result<Json, String> {
    parsed(path, &bytes(path)?)
}

/// The bytes of a file; on failure, what is wrong with it, and its name.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    read(path).map_err(|why| format!("{}: {why}", path.display()))
}

/// The bytes of a file as a dossier.
pub(super) fn parsed(path: &Path, bytes: &[u8]) -> Result<Json, String> {
    load::read(bytes).map_err(|refusal| format!("{}: {refusal}", path.display()))
}

fn print(change: &Change, out: &mut dyn Write) -> io::Result<()> {
    let place = &change.place;
    match (&change.before, &change.after) {
        (None, Some(after)) => writeln!(out, "+ {place}: {}", brief(after)),
        (Some(before), None) => writeln!(out, "- {place}: {}", brief(before)),
        (before, after) => {
            let [before, after] = [before, after].map(|value| value.as_ref().map(brief));
            writeln!(out, "~ {place}")?;
            writeln!(out, "    {}", before.unwrap_or_default())?;
            writeln!(out, "  → {}", after.unwrap_or_default())
        }
    }
}

/// A value on one line: a record by its name, anything else by its beginning.
pub(super) fn brief(value: &Json) -> String {
    let named = ["title", "name", "short", "summary"]
        .iter()
        .find_map(|field| match value.get(field) {
            Some(Json::Text(text)) => Some(format!("“{text}”")),
            _ => None,
        });
    let text = named.unwrap_or_else(|| match value {
        Json::Text(text) => format!("“{text}”"),
        // What was read as JSON can be written as JSON.
        other => serde_json::to_string(other).unwrap_or_default(),
    });
    match text.char_indices().nth(SHORT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
