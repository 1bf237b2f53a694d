//! Problems: what is wrong with a file that was opened all the same, in words
//! for the person who wrote it.

use super::{
    fault::{Fault, Hint, RecordName},
    json::LineColumn,
};
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
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// Where it is: a JSON Pointer (RFC 6901); empty for the whole file. What
    /// is missing is pointed to where it should stand.
    pub pointer: String,
    /// The record concerned.
    pub record: Option<RecordName>,
    /// What is wrong.
    pub fault: Fault,
    /// What was probably meant.
    pub hint: Option<Hint>,
}

impl Problem {
    /// A text held half of a character, up to a position; there may be more of them.
    pub(super) fn of_lone_surrogate(LineColumn { line, column }: LineColumn) -> Self {
        Problem {
            severity: Severity::Warning,
            pointer: String::new(),
            record: None,
            fault: Fault::LoneSurrogate(line, column),
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
        write!(f, "{}", self.fault)?;
        match &self.hint {
            Some(hint) => write!(f, " ({hint})"),
            None => Ok(()),
        }
    }
}
