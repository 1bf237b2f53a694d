//! Why a table was not read at all.

use std::fmt;

/// The most columns that a table may have.
pub const MAX_COLUMNS: usize = 1_000;

/// Why a table was not read; lower-case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(String);

impl Refusal {
    pub(super) fn new(words: impl Into<String>) -> Self {
        Refusal(words.into())
    }

    pub(super) fn too_many_columns() -> Self {
        Refusal(
            "it has more than 1,000 columns; keep those that tell of events, and leave out the rest"
                .into(),
        )
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}
