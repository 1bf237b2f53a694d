//! What the worker that reads tables answers to the page. Open it when the page
//! is to be told something new of a file on its way.

use crate::{
    import::{Report, Sketch},
    model::date::Span,
    query::{ColumnRows, Facet, Words},
    wire,
};
use serde::{Deserialize, Serialize};

use super::{texts::TextRows, unreadable::NotRead};

/// An answer of the worker.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// What the first bytes show; a mapping is awaited.
    Sketch(Box<Sketch>),
    /// How far reading is.
    Progress {
        /// The rows that became events so far.
        rows: u64,
        /// The bytes that were read.
        read: u64,
        /// All bytes; 0 where that is not known.
        total: u64,
    },
    /// A part of the table, for [`TableBuilder::add`](super::TableBuilder::add).
    Piece(Piece),
    /// All pieces were sent.
    Done(Report),
    /// The file is a dossier, of these bytes.
    Dossier(#[serde(with = "serde_bytes")] Vec<u8>),
    /// The SHA-256 of the file.
    Hash([u8; 32]),
    /// Why the file cannot be read.
    Failed(NotRead),
}

impl Answer {
    /// It as bytes, for the way to the page.
    pub fn encode(&self) -> Vec<u8> {
        wire::encode(self)
    }

    /// The answer that [`Answer::encode`] wrote; none where the bytes are
    /// something else.
    pub fn decode(bytes: &[u8]) -> Option<Answer> {
        wire::decode(bytes)
    }
}

/// A part of a table on its way from the worker to the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Piece {
    /// Some of the rows, in the order of the file.
    Rows(Box<Rows>),
    /// When every row was: known only once all of them were read.
    Dates(RowDates),
    /// The words that occur; their rows follow.
    Words(Words),
    /// In which rows the words occur, word after word: a part of the list.
    RowsOfWords(#[serde(with = "wire::numbers")] Vec<u32>),
}

/// Some rows of a table, column by column.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rows {
    /// The numbers of the rows in the file.
    #[serde(with = "wire::numbers")]
    pub(super) numbers: Vec<u32>,
    pub(super) columns: [ColumnRows; Facet::ALL.len()],
    pub(super) titles: TextRows,
    pub(super) descriptions: TextRows,
    pub(super) addresses: TextRows,
    /// Degrees north and east of the places that are new.
    pub(super) degrees: Vec<Option<(f64, f64)>>,
}

/// When every row of a table was.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RowDates {
    /// The spans of all dates, in the order of time.
    pub(super) spans: Vec<Span>,
    /// The number of its span for every row, rows standing in the order of time.
    #[serde(with = "wire::numbers")]
    pub(super) of_row: Vec<u32>,
    /// Which row of the file stands at each place of that order; empty where the
    /// file has that order.
    #[serde(with = "wire::numbers")]
    pub(super) order: Vec<u32>,
    /// The dates as EDTF, one for each span.
    pub(super) written: Vec<String>,
}
