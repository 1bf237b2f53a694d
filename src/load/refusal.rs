//! Refusals: why a file was not opened at all, as the page and the command say
//! it. What is wrong with a file that does open is a `problem`.

use super::fault::{Brief, Sort};
use crate::model::FORMAT_VERSION;
use std::fmt;

/// The largest dossier file that is read: 64 MiB.
pub const MAX_BYTES: u64 = 64 << 20;

/// Why a file was not opened; in words lower-case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The byte of this number is no part of a character of UTF-8.
    NotUtf8(usize),
    /// It is not JSON: what the reader of JSON says, the line and the column.
    NotJson(String, usize, usize),
    /// It is JSON of another sort than an object.
    NoObject(Sort),
    /// It does not say of which version of the format it is.
    NoVersion,
    /// It is of another version of the format.
    OtherVersion(Brief),
    /// It is too large: its size and the most that is read, in MiB.
    TooLarge(u64, u64),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NotUtf8(at) => write!(
                f,
                "it is not UTF-8 text (byte {at} is no part of a character); save it as UTF-8"
            ),
            Refusal::NotJson(words, line, column) => {
                write!(f, "it is not JSON: {words} at line {line}, column {column}")
            }
            Refusal::NoObject(sort) => {
                write!(f, "it is JSON, but no dossier: it is {sort}, not an object")
            }
            Refusal::NoVersion => write!(
                f,
                "it is JSON, but no dossier: it has no `\"demarche\": {FORMAT_VERSION}`"
            ),
            Refusal::OtherVersion(found) => write!(
                f,
                "its format version is {found}, and only `\"demarche\": {FORMAT_VERSION}` can be read"
            ),
            Refusal::TooLarge(size, most) => write!(
                f,
                "it has {size} MiB, and dossiers are read up to {most} MiB; split it by period"
            ),
        }
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    pub(super) fn not_json(fault: &serde_json::Error) -> Self {
        let (line, column) = (fault.line(), fault.column());
        let words = fault.to_string();
        let words = words
            .strip_suffix(&format!(" at line {line} column {column}"))
            .unwrap_or(&words);
        Refusal::NotJson(words.to_owned(), line, column)
    }
}

/// Whether a file of so many bytes is read; known before it is.
///
/// # Errors
/// A refusal that gives the limit.
pub fn check_size(bytes: u64) -> Result<(), Refusal> {
    if bytes <= MAX_BYTES {
        return Ok(());
    }
    let mib = |bytes: u64| bytes.div_ceil(1 << 20);
    Err(Refusal::TooLarge(mib(bytes), mib(MAX_BYTES)))
}
