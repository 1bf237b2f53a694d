//! A text for every row, piece by piece as they came, none copied again.

use crate::wire::{Reader, Writer};

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
    /// Takes the next texts.
    pub fn take(&mut self, reader: &mut Reader) {
        let count = reader.number() as usize;
        let bytes = reader.bytes().into();
        let mut ends = Vec::new();
        reader.numbers(&mut ends);
        self.pieces.push(Piece {
            first: self.len,
            bytes,
            ends: ends.into(),
        });
        self.len += count;
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
    pub fn hand_on(&mut self, writer: &mut Writer) {
        writer.number(self.ends.len() as u64);
        writer.text(&self.bytes);
        writer.numbers(if self.bytes.is_empty() {
            &[]
        } else {
            &self.ends
        });
        self.bytes.clear();
        self.ends.clear();
    }
}
