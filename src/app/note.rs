//! What the reader is told above the view: that a file could not be opened, that parts
//! of a link were left out. Whoever has something to tell makes a [`Note`].

use demarche::view::Notice;
use yew::AttrValue;

/// Something the reader is told above the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What happened.
    pub text: AttrValue,
    /// Parts of a link that were left out, one a line.
    pub parts: Vec<Notice>,
    /// Whether something failed.
    pub is_error: bool,
    /// Whether the reader can mend it by opening a file.
    pub offers_file: bool,
}

impl Note {
    /// Something that failed.
    pub fn error(text: impl Into<AttrValue>) -> Self {
        Note {
            text: text.into(),
            parts: Vec::new(),
            is_error: true,
            offers_file: false,
        }
    }

    /// A file of the reader's own that is not open any more.
    pub fn lost_file(text: impl Into<AttrValue>) -> Self {
        Note {
            offers_file: true,
            ..Note::info(text)
        }
    }

    /// Something to know.
    pub fn info(text: impl Into<AttrValue>) -> Self {
        Note {
            is_error: false,
            ..Note::error(text)
        }
    }
}
