//! Reads a table in the worker: first a look at its beginning, then all of it, sent to
//! the page in pieces.

use super::{read::Source, workbook};
use demarche::{
    import::{
        Flat, HEAD_BYTES, Importer, Mapping, Sketch, can_flatten, flatten_text, is_workbook, sketch,
    },
    load,
    table::{Answer, Collector, NotRead},
};
use sha2::{Digest, Sha256};

/// So much text at most, unpacked: what a tab can hold with its index.
const MAX_BYTES: u64 = 1 << 30;
/// So many rows go to the page at once.
const ROWS: usize = 1 << 15;
/// The page hears of progress at least once in so many bytes.
const STEP: u64 = 1 << 20;

/// A table whose first bytes were looked at.
pub struct Opening {
    source: Source,
    head: Vec<u8>,
    is_whole: bool,
    name: String,
    sketch: Sketch,
    /// A workbook of which another sheet may be chosen; else empty.
    workbook: Vec<u8>,
}

/// What a file turned out to be.
pub enum File {
    /// A table.
    Table(Box<Opening>),
    /// A dossier, or what may be one, with all its bytes.
    Dossier(Vec<u8>),
}

/// The SHA-256 of a file.
///
/// # Errors
/// Why it could not be read to its end.
pub async fn hash(mut source: Source) -> Result<[u8; 32], NotRead> {
    let mut hash = Sha256::new();
    while let Some(bytes) = source.next().await? {
        hash.update(&bytes);
    }
    Ok(hash.finalize().into())
}

/// Looks at a file; at the sheet of a workbook that is named, or at its first.
///
/// # Errors
/// Why it cannot be read as a table.
pub async fn look(
    mut source: Source,
    name: String,
    sheet: Option<String>,
) -> Result<File, NotRead> {
    check_size(source.total)?;
    let mut head = Vec::new();
    let mut is_whole = false;
    while head.len() < HEAD_BYTES && !is_whole {
        match source.next().await? {
            Some(bytes) => head.extend_from_slice(&bytes),
            None => is_whole = true,
        }
    }
    let mut flat = Flat::default();
    let mut workbook = Vec::new();
    if can_flatten(&head) {
        while let Some(bytes) = source.next().await? {
            head.extend_from_slice(&bytes);
            load::check_size(head.len() as u64)?;
        }
        is_whole = true;
        if is_workbook(&head) {
            flat = workbook::flatten(&head, sheet.as_deref()).await?;
        } else {
            match flatten_text(&head)? {
                Some(made) => flat = made,
                None => return Ok(File::Dossier(head)),
            }
        }
        let bytes = std::mem::replace(&mut head, std::mem::take(&mut flat.table));
        if flat.sheets.len() > 1 {
            workbook = bytes;
        }
    }
    let mut sketch = sketch(&head, is_whole)?;
    sketch.among(flat.sheets, flat.sheet);
    Ok(File::Table(Box::new(Opening {
        source,
        head,
        is_whole,
        name,
        sketch,
        workbook,
    })))
}

fn check_size(bytes: u64) -> Result<(), NotRead> {
    if bytes <= MAX_BYTES {
        return Ok(());
    }
    Err(NotRead::TooMuchText(MAX_BYTES >> 20))
}

impl Opening {
    /// What was seen.
    pub fn sketch(&self) -> &Sketch {
        &self.sketch
    }

    /// Looks at another sheet of the workbook.
    ///
    /// # Errors
    /// Why it cannot be read as a table; what was seen before stays.
    pub async fn choose(&mut self, sheet: &str) -> Result<(), NotRead> {
        let made = workbook::flatten(&self.workbook, Some(sheet)).await?;
        let mut seen = sketch(&made.table, true)?;
        seen.among(made.sheets, made.sheet);
        (self.head, self.sketch) = (made.table, seen);
        Ok(())
    }

    /// Reads the whole table and hands it to the page.
    ///
    /// # Errors
    /// Why reading failed; what was handed on before counts for nothing then.
    pub async fn read(mut self, mapping: Mapping, tell: impl Fn(&Answer)) -> Result<(), NotRead> {
        let mut importer = Importer::new(&self.sketch, mapping)?;
        let mut collector = Collector::new(&self.name);
        let (mut read, mut told_at) = (0, 0);
        let mut piece = Some(std::mem::take(&mut self.head));
        while let Some(bytes) = piece {
            // A piece may be large; the page hears of it in parts.
            for part in bytes.chunks(STEP as usize) {
                importer.push(part, |row| collector.add(row));
                read += part.len() as u64;
                check_size(read)?;
                if collector.waiting() >= ROWS {
                    tell(&Answer::Piece(collector.piece()));
                }
                if read - told_at >= STEP {
                    told_at = read;
                    tell(&self.progress(&collector, read));
                }
            }
            piece = if self.is_whole {
                None
            } else {
                self.source.next().await?
            };
        }
        importer.finish(|row| collector.add(row));
        tell(&self.progress(&collector, read));
        collector.finish(importer.dates(), |piece| tell(&Answer::Piece(piece)));
        tell(&Answer::Done(importer.report().clone()));
        Ok(())
    }

    fn progress(&self, collector: &Collector, read: u64) -> Answer {
        Answer::Progress {
            rows: collector.rows() as u64,
            read,
            total: self.source.total,
        }
    }
}
