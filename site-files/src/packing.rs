//! Writes packed copies beside files.

use crate::packed::{ENDINGS, gains};
use flate2::{Compression, write::GzEncoder};
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Writes the packed files beside a file, or removes old ones where nothing is gained.
///
/// # Errors
/// Where something cannot be read or written.
pub fn put(file: &Path) -> io::Result<()> {
    let bytes = fs::read(file)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let is_worth = gains(&name) && bytes.len() > 256;
    for ending in ENDINGS {
        let target = beside(file, ending);
        let packed = if is_worth {
            pack(&bytes, ending)?
        } else {
            Vec::new()
        };
        if is_worth && packed.len() < bytes.len() {
            fs::write(target, packed)?;
        } else if target.exists() {
            fs::remove_file(target)?;
        }
    }
    Ok(())
}

/// Removes the packed files beside a file.
///
/// # Errors
/// Where one that is there cannot be removed.
pub fn remove(file: &Path) -> io::Result<()> {
    for ending in ENDINGS {
        let packed = beside(file, ending);
        if packed.exists() {
            fs::remove_file(packed)?;
        }
    }
    Ok(())
}

/// [Packs](put) many files, on all cores.
///
/// # Errors
/// The first file that could not be packed, and why.
pub fn put_all(files: &[PathBuf]) -> Result<(), (PathBuf, io::Error)> {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            put(file).map_err(|error| (file.clone(), error))?;
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..cores.min(files.len()))
            .map(|_| scope.spawn(work))
            .collect();
        threads
            .into_iter()
            .try_for_each(|thread| match thread.join() {
                Ok(outcome) => outcome,
                Err(panic) => std::panic::resume_unwind(panic),
            })
    })
}

fn pack(bytes: &[u8], ending: &str) -> io::Result<Vec<u8>> {
    if ending == ".br" {
        let mut packed = Vec::new();
        // Buffer of 4 KiB, quality 11, window of 2^22 bytes.
        brotli::CompressorWriter::new(&mut packed, 4096, 11, 22).write_all(bytes)?;
        return Ok(packed);
    }
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    packed.finish()
}

#[cfg(test)]
mod tests {
    use super::{pack, put};
    use crate::packed::gains;
    use std::{fs, io::Read};

    #[test]
    fn what_is_packed_unpacks() {
        let bytes = b"events and plans ".repeat(100);
        let mut unpacked = Vec::new();
        let packed = pack(&bytes, ".gz").expect("gzip");
        flate2::read::GzDecoder::new(&*packed)
            .read_to_end(&mut unpacked)
            .expect("gzip");
        assert_eq!(unpacked, bytes);
        unpacked.clear();
        let packed = pack(&bytes, ".br").expect("Brotli");
        brotli::Decompressor::new(&*packed, 4096)
            .read_to_end(&mut unpacked)
            .expect("Brotli");
        assert_eq!(unpacked, bytes);
    }

    #[test]
    fn a_packed_file_never_outlives_what_it_was_made_of() {
        let folder = std::env::temp_dir().join(format!("demarche-packed-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let (file, packed) = (folder.join("a.json"), folder.join("a.json.br"));
        fs::write(&file, "[1, 2, 3],".repeat(100)).expect("a file");
        put(&file).expect("packed");
        assert!(packed.exists() && folder.join("a.json.gz").exists());
        fs::write(&file, "short").expect("a file");
        put(&file).expect("packed");
        assert!(!packed.exists() && !folder.join("a.json.gz").exists());
        assert!(!gains("preview.png") && gains("A.JSON"));
        fs::remove_dir_all(&folder).ok();
    }
}
