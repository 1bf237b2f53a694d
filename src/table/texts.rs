//! One text for every row of a table, as titles and addresses are: all of a piece in
//! one buffer, so that a million rows are not a million strings.

use serde::{Deserialize, Serialize};
use std::mem::take;

/// Texts in the order of their coming.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    pieces: Vec<Piece>,
    len: usize,
}

/// The texts that came at once.
#[derive(Clone, Debug)]
struct Piece {
    /// How many texts came before.
    first: usize,
    bytes: Box<[u8]>,
    /// Where each text ends in `bytes`; none where all are empty.
    ends: Box<[u32]>,
}

impl Texts {
    /// Adds the texts of the next rows.
    pub fn add(&mut self, rows: TextRows) {
        self.pieces.push(Piece {
            first: self.len,
            bytes: rows.bytes.into(),
            ends: rows.ends.into(),
        });
        self.len += rows.count as usize;
    }

    /// The text that came `nth`; empty where there is none.
    pub fn get(&self, nth: usize) -> &str {
        let after = self.pieces.partition_point(|piece| piece.first <= nth);
        let Some(piece) = after.checked_sub(1).and_then(|last| self.pieces.get(last)) else {
            return "";
        };
        let at = nth - piece.first;
        let start = at
            .checked_sub(1)
            .map_or(0, |before| piece.ends.get(before).copied().unwrap_or(0));
        let end = piece.ends.get(at).copied().unwrap_or(start);
        let bytes = piece.bytes.get(start as usize..end as usize);
        std::str::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
    }
}

/// The texts of some rows on their way to the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TextRows {
    count: u32,
    #[serde(with = "serde_bytes")]
    bytes: Vec<u8>,
    /// Where each text ends in `bytes`; none where all are empty.
    #[serde(with = "crate::wire::numbers")]
    ends: Vec<u32>,
}

/// Texts while rows come in.
#[derive(Clone, Debug, Default)]
pub struct TextsFilling {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl TextsFilling {
    /// Adds the text of the next row.
    pub fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
        self.ends.push(self.bytes.len() as u32);
    }

    /// Hands on what came, and forgets it.
    pub fn hand_on(&mut self) -> TextRows {
        let (bytes, ends) = (take(&mut self.bytes), take(&mut self.ends));
        TextRows {
            count: ends.len() as u32,
            ends: if bytes.is_empty() { Vec::new() } else { ends },
            bytes,
        }
    }
}
