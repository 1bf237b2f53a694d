//! Why the worker could not read a file: what it is told by, and the page says in the language of its reader.

use crate::{import, load, unavailable::NotHad};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a file could not be read as a table; in words lower-case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotRead {
    /// It could not be had.
    NotHad(NotHad),
    /// It is no table, or none that can be read.
    Refused(import::Refusal),
    /// Reading stopped; what the browser says.
    Stopped(NotHad),
    /// It has more text than so many MiB.
    TooMuchText(u64),
    /// The part of the page that reads workbooks failed; what the browser says.
    NoWorkbooks(NotHad),
}

impl From<NotHad> for NotRead {
    fn from(why: NotHad) -> NotRead {
        NotRead::NotHad(why)
    }
}

impl From<import::Refusal> for NotRead {
    fn from(refusal: import::Refusal) -> NotRead {
        NotRead::Refused(refusal)
    }
}

impl From<load::Refusal> for NotRead {
    fn from(refusal: load::Refusal) -> NotRead {
        NotRead::Refused(refusal.into())
    }
}

impl fmt::Display for NotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotRead::NotHad(why) => write!(f, "{why}"),
            NotRead::Refused(refusal) => write!(f, "{refusal}"),
            NotRead::Stopped(why) => write!(
                f,
                "reading stopped: {why}; if it is packed, it may be damaged"
            ),
            NotRead::TooMuchText(most) => write!(
                f,
                "it has more than {most} MiB of text, which is more than a tab can hold; split it by period"
            ),
            NotRead::NoWorkbooks(why) => write!(
                f,
                "the part of the page that reads workbooks did not arrive or failed ({why}); try again, or save the sheet as CSV"
            ),
        }
    }
}

impl std::error::Error for NotRead {}
