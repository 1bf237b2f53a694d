//! Refusals: why a file was not opened at all, as the page and the command say
//! it. What is wrong with a file that does open is a `problem`.

use crate::model::FORMAT_VERSION;
use std::fmt;

/// The largest dossier file that is read: 64 MiB.
pub const MAX_BYTES: u64 = 64 << 20;

/// Why a file was not opened; lower-case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(String);

impl Refusal {
    pub(super) fn not_utf8(at: usize) -> Self {
        Refusal(format!(
            "it is not UTF-8 text (byte {at} is no part of a character); save it as UTF-8"
        ))
    }

    pub(super) fn not_json(fault: &serde_json::Error) -> Self {
        let (line, column) = (fault.line(), fault.column());
        let words = fault.to_string();
        let words = words
            .strip_suffix(&format!(" at line {line} column {column}"))
            .unwrap_or(&words);
        Refusal(format!(
            "it is not JSON: {words} at line {line}, column {column}"
        ))
    }

    pub(super) fn no_dossier(why: String) -> Self {
        Refusal(format!("it is JSON, but no dossier: {why}"))
    }

    pub(super) fn wrong_version(found: String) -> Self {
        Refusal(format!(
            "its format version is {found}, and only `\"demarche\": {FORMAT_VERSION}` can be read"
        ))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

/// Whether a file of so many bytes is read; known before it is.
///
/// # Errors
/// A refusal that gives the limit.
pub fn check_size(bytes: u64) -> Result<(), Refusal> {
    if bytes <= MAX_BYTES {
        return Ok(());
    }
    let mib = |bytes: u64| bytes.div_ceil(1 << 20);
    Err(Refusal(format!(
        "it has {} MiB, and dossiers are read up to {} MiB; split it by period",
        mib(bytes),
        mib(MAX_BYTES)
    )))
}
