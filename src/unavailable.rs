//! Why a file could not be had from a server or of the browser: a value, which the page says in the language of its
//! reader, and a worker sends it.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a file could not be had; in words lower-case, no full stop. What the browser says is in its own words, and empty
/// where it says nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotHad {
    /// It could not be fetched; what the browser says.
    NotFetched(String),
    /// The server has no such file.
    NoFile,
    /// The server answered something else: a number and its words.
    Answered(String),
    /// The server sent nothing.
    Nothing,
    /// What the browser says of a file that is there.
    Browser(String),
}

impl fmt::Display for NotHad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotHad::NotFetched(words) => write!(f, "it could not be fetched ({words})"),
            NotHad::NoFile => f.write_str("there is no such file beside this page"),
            NotHad::Answered(status) => write!(f, "the server answered {status}"),
            NotHad::Nothing => f.write_str("the server sent nothing"),
            NotHad::Browser(words) if words.is_empty() => f.write_str("the browser gave no reason"),
            NotHad::Browser(words) => f.write_str(words),
        }
    }
}

impl std::error::Error for NotHad {}
