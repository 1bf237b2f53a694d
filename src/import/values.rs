//! The values of one row by their columns: trimmed, quotes undoubled, `NA`, dashes and the like
//! taken as empty.

use super::tokenizer::{self, Field};

/// Whether a text stands where a value is missing: what programs write there, and the dashes and
/// dots that people do.
#[inline]
pub(super) fn is_missing(text: &str) -> bool {
    match text.as_bytes() {
        [b'N' | b'n' | b'T', ..] => is_word(text),
        // Whole texts may stand in brackets; none of the words is as long.
        [b'(' | b'<' | b'[', inner @ .., b')' | b'>' | b']'] if inner.len() <= 6 => {
            std::str::from_utf8(inner).is_ok_and(|inner| is_word(&inner.to_uppercase()))
        }
        // Of lines under a heading there are as many as the column is wide.
        [b'-' | b':', rest @ ..] => {
            !rest.is_empty() && rest.iter().all(|byte| b"-:".contains(byte)) || text == "-"
        }
        [b'.' | b'?' | b'#' | b'\\' | 0xe2, ..] => {
            matches!(text, "." | "?" | "#N/A" | "\\N" | "–" | "—" | "…")
        }
        _ => false,
    }
}

/// Whether it is one of the words that programs write for nothing.
fn is_word(text: &str) -> bool {
    matches!(
        text,
        "NA" | "N/A"
            | "N.A."
            | "n/a"
            | "N/a"
            | "n.a."
            | "NaN"
            | "nan"
            | "NAN"
            | "NaT"
            | "NULL"
            | "null"
            | "Null"
            | "None"
            | "none"
            | "NONE"
            | "nil"
            | "NIL"
            | "TBD"
            | "TBA"
    )
}

/// A text without the space around it; nothing where a value is missing.
#[inline]
pub(super) fn trimmed(text: &str) -> &str {
    let text = text.trim_ascii();
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return "";
    };
    // Other spaces are rare, and costly to look for.
    let text = match first.is_ascii_graphic() && last.is_ascii_graphic() {
        true => text,
        false => text.trim(),
    };
    match is_missing(text) {
        true => "",
        false => text,
    }
}

/// The texts of fields whose quotes are doubled, with single ones.
#[derive(Debug, Default)]
pub(super) struct Undoubled {
    text: String,
    /// Which field, and where in the text it stands.
    places: Vec<(usize, usize, usize)>,
}

impl Undoubled {
    /// Reads the fields of a row.
    pub(super) fn read(&mut self, row: &str, fields: &[Field]) {
        self.text.clear();
        self.places.clear();
        for (column, field) in fields.iter().enumerate() {
            if field.is_doubled {
                let start = self.text.len();
                let text = row.get(field.start as usize..field.end as usize);
                tokenizer::undouble(text.unwrap_or_default(), &mut self.text);
                self.places.push((column, start, self.text.len()));
            }
        }
    }
}

/// The values of one row.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    pub(super) row: &'a str,
    pub(super) fields: &'a [Field],
    pub(super) undoubled: &'a Undoubled,
}

impl<'a> Values<'a> {
    /// The value of a column, without the space around it.
    #[inline]
    pub(super) fn get(&self, column: usize) -> &'a str {
        let Some(field) = self.fields.get(column) else {
            return "";
        };
        if field.is_doubled {
            let mut places = self.undoubled.places.iter();
            let place = places.find(|(other, _, _)| *other == column);
            let text = place.and_then(|(_, start, end)| self.undoubled.text.get(*start..*end));
            return trimmed(text.unwrap_or_default());
        }
        let text = self.row.get(field.start as usize..field.end as usize);
        trimmed(text.unwrap_or_default())
    }

    /// The first of some columns that has a value, and the value.
    #[inline]
    pub(super) fn first(&self, columns: &[usize]) -> Option<(usize, &'a str)> {
        let values = columns.iter().map(|column| (*column, self.get(*column)));
        values.into_iter().find(|(_, value)| !value.is_empty())
    }

    /// Whether no field has a value.
    pub(super) fn is_empty(&self) -> bool {
        (0..self.fields.len()).all(|column| self.get(column).is_empty())
    }
}
