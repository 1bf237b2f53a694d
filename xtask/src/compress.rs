//! Packed copies beside the files of the built page, `.br` (Brotli) and `.gz` (gzip),
//! for servers that hand out such files without packing anything themselves.

use crate::{
    Outcome,
    run::{command, run},
    tools::Environment,
};
use std::path::Path;

/// The ends of the names of packed copies.
pub const ENDS: [&str; 2] = [".br", ".gz"];

/// Whether a file is a packed copy of another.
pub fn is_packed(path: &str) -> bool {
    ENDS.iter().any(|end| path.ends_with(end))
}

/// Puts packed copies beside all files of a folder that gain by it. Node does it, which
/// is there for wasm-opt: it has both methods, as fast as they are, and nothing need
/// be compiled for it.
///
/// # Errors
/// Where Node fails.
pub fn all(environment: &Environment, dist: &Path) -> Outcome {
    run(environment.apply(command("node").arg("xtask/compress.mjs").arg(dist)))
}
