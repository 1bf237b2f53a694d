//! The messages of the interface: from `locales/*.ftl`
//! ([Project Fluent](https://projectfluent.org)) to the texts that the page fetches, two a
//! language. `build.rs` makes functions of the English file, `cargo xtask` writes the texts
//! beside the page, and tests hold the languages together by what is here.

mod english;
mod message;
mod pseudo;
#[path = "../../src/messages/signs.rs"]
pub mod signs;
mod translation;

pub use english::{English, Message};
pub use translation::{Problem, Texts, problems, texts};

use std::{fs, path::Path};

/// The interface's own language: what others say is held against it.
pub const ENGLISH: &str = "en";

/// The language that nobody speaks: English with accents, and by two fifths longer. It shows
/// what is in no message, and what has no room for a longer one.
pub const PSEUDO: &str = "xx";

/// Names of messages that the first view says, by how they begin: by the folder of the page's
/// components. All others belong to views and dialogs that are fetched behind it, and their
/// messages with them.
pub const FIRST: [&str; 8] = [
    "common-",
    "shell-",
    "app-",
    "filters-",
    "overview-",
    "label-",
    // The panel, in which the details themselves come later.
    "details-panel",
    "details-close",
];

/// Whether a message is one of the first view.
pub fn is_first(name: &str) -> bool {
    // What keys do is told in a dialog.
    let is_of_dialog = name.starts_with("shell-keys-") || name.starts_with("shell-key-");
    FIRST.iter().any(|folder| name.starts_with(folder)) && !is_of_dialog
}

/// The languages of a folder of `.ftl` files by their codes, English first, the others
/// sorted; the pseudo-language is the last.
///
/// # Errors
/// Where the folder cannot be read.
pub fn codes(folder: &Path) -> Result<Vec<String>, String> {
    let could_not = |error| format!("{}: {error}", folder.display());
    let mut codes = Vec::new();
    for entry in fs::read_dir(folder).map_err(could_not)? {
        let path = entry.map_err(could_not)?.path();
        if path.extension().is_some_and(|ending| ending == "ftl")
            && let Some(code) = path.file_stem()
        {
            codes.push(code.to_string_lossy().into_owned());
        }
    }
    codes.sort_by_key(|code| (code != ENGLISH, code.clone()));
    codes.push(PSEUDO.to_owned());
    Ok(codes)
}

/// What stands in the file of a language.
///
/// # Errors
/// Where it cannot be read; in words.
pub fn read(folder: &Path, code: &str) -> Result<String, String> {
    let path = folder.join(format!("{code}.ftl"));
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The texts of a language.
///
/// # Errors
/// Where its file cannot be read or is not Fluent; a line a fault.
pub fn texts_of(folder: &Path, code: &str) -> Result<Texts, String> {
    let source = read(folder, ENGLISH)?;
    let english = English::read(&source)?;
    match code {
        ENGLISH => Ok(english.texts()),
        PSEUDO => english.pseudo(&source),
        _ => texts(&english, &read(folder, code)?).map_err(|error| format!("{code}.ftl: {error}")),
    }
}
