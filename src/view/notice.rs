//! What is told of a part of an address that could not be used.

use std::fmt;

/// A part of an address that could not be used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The part, as it stood in the address.
    pub part: String,
    /// Why it was left out; lower-case, no full stop.
    pub reason: String,
}

impl Notice {
    /// A part and why it was left out.
    pub fn new(part: impl Into<String>, reason: impl Into<String>) -> Self {
        Notice {
            part: part.into(),
            reason: reason.into(),
        }
    }

    /// The link was made from another state of the dossier.
    pub(super) fn of_change(hash: &str) -> Notice {
        Notice::new(
            format!("of={hash}"),
            "the dossier has changed since this link was made",
        )
    }

    /// Whether it says that the dossier has changed since the link was made.
    pub fn is_of_change(&self) -> bool {
        self.part.starts_with("of=") && self.reason.starts_with("the dossier has changed")
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}”: {}", self.part, self.reason)
    }
}
