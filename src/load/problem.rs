//! Problems: what is wrong with a file that was opened all the same, in words
//! for the person who wrote it.

use super::json::LineColumn;
use std::fmt;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The record was set aside.
    Error,
    /// The record stands.
    Warning,
}

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// Where it is: a JSON Pointer (RFC 6901); empty for the whole file. What
    /// is missing is pointed to where it should stand.
    pub pointer: String,
    /// The record concerned, such as ``event `2025-12-21-x` ``.
    pub record: Option<String>,
    /// What is wrong; lower-case, no full stop.
    pub message: String,
    /// What was probably meant.
    pub hint: Option<String>,
}

impl Problem {
    /// A text held half of a character, up to a position; there may be more of them.
    pub(super) fn of_lone_surrogate(LineColumn { line, column }: LineColumn) -> Self {
        Problem {
            severity: Severity::Warning,
            pointer: String::new(),
            record: None,
            message: format!(
                "a text holds half of a character (a lone surrogate), shown as \u{fffd}, at line {line}, column {column}"
            ),
            hint: None,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}: ")?;
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        if let Some(record) = &self.record {
            write!(f, "{record}: ")?;
        }
        f.write_str(&self.message)?;
        match &self.hint {
            Some(hint) => write!(f, " ({hint})"),
            None => Ok(()),
        }
    }
}
