//! The small dossier of the tests with other texts in it: bytes from anywhere
//! reach the records, because all around them is sound.

use std::{borrow::Cow, sync::OnceLock};

/// Parts the changes: no UTF-8 has this byte, so that any text can be between.
const PART: u8 = 0xff;

/// A text cannot hold half of a character, a file can: it is written for this.
const HALF: char = '\u{e000}';

/// The file, split at its quotation marks: every other piece is a text.
struct Base {
    pieces: Vec<&'static str>,
    /// The pieces that are values, not keys.
    values: Vec<usize>,
}

fn base() -> &'static Base {
    static BASE: OnceLock<Base> = OnceLock::new();
    BASE.get_or_init(|| {
        let file = include_str!("../../data/small.json");
        assert!(!file.contains('\\'), "every mark ends a piece");
        let pieces: Vec<&str> = file.split('"').collect();
        let values = (1..pieces.len())
            .step_by(2)
            .filter(|&nth| !pieces[nth + 1].starts_with(':'));
        let values = values.collect();
        Base { pieces, values }
    })
}

/// The file with changes: a byte that says which value, then its new text, and so
/// on behind every `0xff`.
pub fn file(changes: &[u8]) -> String {
    let base = base();
    let mut pieces: Vec<Cow<str>> = base.pieces.iter().map(|&piece| piece.into()).collect();
    for change in changes.split(|&byte| byte == PART) {
        if let Some((&which, text)) = change.split_first() {
            let place = base.values[usize::from(which) % base.values.len()];
            pieces[place] = quotable(&String::from_utf8_lossy(text)).into();
        }
    }
    pieces.join("\"")
}

/// A text as it stands between quotation marks.
fn quotable(text: &str) -> String {
    let quoted = serde_json::to_string(text).expect("a text");
    quoted[1..quoted.len() - 1].replace(HALF, "\\ud800")
}
