//! Dossier files: [`load`] reads the bytes of one into a
//! [`Dossier`](crate::model::Dossier) and a list of problems, [`save`] writes one.
//!
//! A file that is no dossier is refused. Otherwise everything sound is opened:
//! a record with an error is set aside and listed, and nothing is dropped
//! without a word. Knows no views and no browser.
//!
//! Reading goes in two steps, so that all problems are found at once: `json`
//! makes a value of the text, and `records` makes records of the value, one file
//! for each kind of record. `lists` and `fields` are what those are written with.
//! Open `records` when the format gains a field.

mod circles;
mod declared;
mod fault;
mod fields;
mod json;
mod lists;
mod own_texts;
mod pointer;
mod problem;
mod recheck;
mod records;
mod refusal;
mod spelling;

use crate::model::{Dossier, FORMAT_VERSION, Records};
use serde::Serialize;
use std::{
    future::ready,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

pub use fault::{Brief, Circle, Fault, Hint, RecordName, Sort, Wanted};
pub use json::Json;
pub use own_texts::{OWN_PUBLISHER, OWN_STATUS, OWN_SUMMARY, OwnText, own_dossier, own_plan_id};
pub use problem::{Problem, Severity};
pub use recheck::{Checker, Touch};
pub use refusal::{MAX_BYTES, Refusal, check_size};

/// The member of a file in which records stand that are not finished, by list: they are not read, and what
/// refers to them is warned of.
pub const UNFINISHED: &str = "unfinished";

/// A dossier and what was wrong with its file.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The sound records.
    pub dossier: Dossier,
    /// All problems, kind of record by kind of record.
    pub problems: Vec<Problem>,
    /// How many records were set aside.
    pub set_aside: usize,
}

/// Reads a dossier file.
///
/// # Errors
/// A [`Refusal`] where the file is no dossier of this version: over the size
/// limit, not UTF-8, not JSON, or without its version.
///
/// ```
/// use demarche::load::load;
///
/// let loaded = load(br#"{"demarche": 1, "metadata": {"title": "Talks"}}"#)?;
/// assert_eq!(loaded.dossier.metadata.title, "Talks");
/// assert_eq!(
///     loaded.problems[0].to_string(),
///     "error: /metadata/summary: metadata: the field `summary` is missing"
/// );
///
/// let refusal = load(b"[]").unwrap_err();
/// assert_eq!(refusal.to_string(), "it is JSON, but no dossier: it is a list, not an object");
/// # Ok::<(), demarche::load::Refusal>(())
/// ```
pub fn load(bytes: &[u8]) -> Result<Loaded, Refusal> {
    parse(bytes).map(|parsed| at_once(parsed.load_in_turns(&no_turn)))
}

/// A dossier file of which the text is read and the records are not: the first half of
/// [`load`], for who does one after the other.
#[derive(Clone, Debug)]
pub struct Parsed {
    json: Json,
    lone_surrogate: Option<json::LineColumn>,
}

impl Parsed {
    /// Makes its records, the second half of [`load`], in turns: between the kinds of record
    /// it waits for what `turn` gives, so that who may not be held up for long is not.
    pub async fn load_in_turns(&self, turn: &dyn Fn() -> Turn) -> Loaded {
        let members: &[_] = match &self.json {
            Json::Object(members) => members,
            _ => &[],
        };
        let mut loaded = records::read(members, turn).await;
        if let Some(position) = self.lone_surrogate {
            let problem = Problem::of_lone_surrogate(position);
            loaded.problems.insert(0, problem);
        }
        loaded
    }
}

/// Makes records of a dossier as [`read`] read it.
pub fn load_read(dossier: &Json) -> Loaded {
    let members: &[_] = match dossier {
        Json::Object(members) => members,
        _ => &[],
    };
    at_once(records::read(members, &no_turn))
}

/// What [`Parsed::load_in_turns`] waits for between two kinds of record.
pub type Turn = Pin<Box<dyn Future<Output = ()>>>;

fn no_turn() -> Turn {
    Box::pin(ready(()))
}

/// What a future gives that never has to wait.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

/// Reads a dossier file as it is written, sound or not: what [`load`] makes records of.
///
/// # Errors
/// Those of [`load`].
pub fn read(bytes: &[u8]) -> Result<Json, Refusal> {
    parse(bytes).map(|parsed| parsed.json)
}

/// Reads the text of a dossier file.
///
/// # Errors
/// Those of [`load`].
pub fn parse(bytes: &[u8]) -> Result<Parsed, Refusal> {
    check_size(bytes.len() as u64)?;
    let text = std::str::from_utf8(bytes).map_err(|error| Refusal::NotUtf8(error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (json, lone_surrogate) = json::read(text).map_err(|fault| Refusal::not_json(&fault))?;
    let Json::Object(_) = &json else {
        return Err(Refusal::NoObject(json.sort()));
    };
    match json.get("demarche") {
        Some(Json::Number(version)) if *version == f64::from(FORMAT_VERSION) => {}
        Some(other) => return Err(Refusal::OtherVersion(other.brief())),
        None => return Err(Refusal::NoVersion),
    }
    Ok(Parsed {
        json,
        lone_surrogate,
    })
}

/// Writes a dossier file, which [`load`] reads back as it was. What is empty and
/// may be left out is left out.
pub fn save(records: &Records) -> String {
    pretty(records)
}

/// Writes a dossier as [`read`] read it: in the same form as [`save`], with its own order
/// of fields, so that a changed field is a changed line.
pub fn save_as_read(dossier: &Json) -> String {
    pretty(dossier)
}

fn pretty(records: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    let indent = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut writer = serde_json::Serializer::with_formatter(&mut bytes, indent);
    let written = records.serialize(&mut writer);
    debug_assert!(written.is_ok(), "records are text and numbers: {written:?}");
    bytes.push(b'\n');
    // serde_json writes UTF-8.
    String::from_utf8(bytes).unwrap_or_default()
}

/// The same dossier on one line, without spaces between its parts: for a link that
/// has the dossier inside, where every letter counts.
pub fn save_compact(records: &Records) -> String {
    let written = serde_json::to_string(records);
    debug_assert!(written.is_ok(), "records are text and numbers: {written:?}");
    written.unwrap_or_default()
}
