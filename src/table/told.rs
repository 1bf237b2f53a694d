//! What the worker tells the page, and the page the worker: bytes, of which the
//! first says what they are. Pieces of a table are told as they are.

use super::piece;
use crate::{
    import::{Report, Sketch},
    wire::{Reader, Writer},
};

/// The table was read; a report follows.
pub const DONE: u8 = 17;
const SKETCH: u8 = 10;
const PROGRESS: u8 = 11;
const FAILED: u8 = 12;
const DOSSIER: u8 = 13;
const HASH: u8 = 14;

/// Something told by the worker.
#[derive(Clone, Debug)]
pub enum Told<'a> {
    /// A piece of a table, for [`Arriving::take`](super::Arriving::take).
    Piece(&'a [u8]),
    /// What the first bytes show; a mapping is awaited.
    Sketch(Sketch),
    /// How far reading is: rows, bytes, and all bytes (0 where that is not known).
    Progress(u64, u64, u64),
    /// All pieces were told.
    Done(Report),
    /// The file is a dossier, of these bytes.
    Dossier(&'a [u8]),
    /// The SHA-256 of the file as it is.
    Hash([u8; 32]),
    /// Why the file cannot be read.
    Failed(&'a str),
}

/// A sketch, as the worker tells it.
pub fn sketch(sketch: &Sketch) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.byte(SKETCH);
    sketch.encode(&mut writer);
    writer.bytes
}

/// Progress, as the worker tells it.
pub fn progress(rows: u64, read: u64, total: u64) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.byte(PROGRESS);
    [rows, read, total]
        .into_iter()
        .for_each(|number| writer.number(number));
    writer.bytes
}

/// A dossier or a failure, as the worker tells it.
pub fn outcome(outcome: Result<&[u8], &str>) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.byte(if outcome.is_ok() { DOSSIER } else { FAILED });
    writer.text(outcome.unwrap_or_else(str::as_bytes));
    writer.bytes
}

/// The hash of a file, as the worker tells it.
pub fn hash(hash: [u8; 32]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.byte(HASH);
    writer.text(&hash);
    writer.bytes
}

impl<'a> Told<'a> {
    /// What was told; none where it is nothing known.
    pub fn of(bytes: &'a [u8]) -> Option<Told<'a>> {
        let reader = &mut Reader::new(bytes);
        Some(match reader.byte() {
            piece::ROWS..=piece::ROWS_OF_WORDS => Told::Piece(bytes),
            SKETCH => Told::Sketch(Sketch::decode(reader)),
            PROGRESS => Told::Progress(reader.number(), reader.number(), reader.number()),
            DONE => Told::Done(Report::decode(reader)),
            DOSSIER => Told::Dossier(reader.bytes()),
            HASH => Told::Hash(reader.bytes().try_into().ok()?),
            FAILED => Told::Failed(reader.text()),
            _ => return None,
        })
    }
}
