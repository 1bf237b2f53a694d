//! What is wrong with a file, in words for the person who wrote it.

use super::refusal::line_and_column;
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
    /// A file holds half of a character, up to a place, and perhaps more of them.
    pub(super) fn of_half(text: &str, at: usize) -> Self {
        let (line, column) = line_and_column(text, at);
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

/// A step of a pointer.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

/// Where a value stands, as a chain back to the top of the file; written out
/// only when there is something to say.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

impl<'a> Place<'a> {
    pub(super) fn top(key: &'a str) -> Self {
        Place {
            parent: None,
            step: Step::Key(key),
        }
    }

    pub(super) fn key(&'a self, key: &'a str) -> Place<'a> {
        Place {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    pub(super) fn item(&'a self, item: usize) -> Place<'a> {
        Place {
            parent: Some(self),
            step: Step::Item(item),
        }
    }

    /// The pointer of what this stands in.
    pub(super) fn parent_pointer(&self) -> String {
        self.parent.map(Place::pointer).unwrap_or_default()
    }

    pub(super) fn pointer(&self) -> String {
        let mut pointer = self.parent_pointer();
        pointer.push('/');
        match self.step {
            Step::Item(item) => pointer.push_str(&item.to_string()),
            Step::Key(key) => pointer.push_str(&key.replace('~', "~0").replace('/', "~1")),
        }
        pointer
    }
}
