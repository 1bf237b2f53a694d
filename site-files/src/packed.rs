//! Files packed once, so that a server need not pack them for every reader: `.br`
//! (Brotli) and `.gz` beside the file itself. Their names are here; the feature `packing` writes them.

/// The endings of packed files, with the point.
pub const ENDINGS: [&str; 2] = [".br", ".gz"];

/// Whether a file is a packed one.
pub fn is_packed(name: &str) -> bool {
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// The name of the file that a packed one is a copy of; any other is its own.
pub fn of(name: &str) -> &str {
    let ending = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending));
    ending.unwrap_or(name)
}

/// Whether a file of this name gains by packing; pictures are packed as they are.
pub fn gains(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    matches!(
        ending.to_ascii_lowercase().as_str(),
        "html"
            | "js"
            | "css"
            | "wasm"
            | "json"
            | "svg"
            | "webmanifest"
            | "xml"
            | "txt"
            | "csv"
            | "bin"
    )
}

#[cfg(feature = "packing")]
pub use super::packing::{put, put_all, remove};
