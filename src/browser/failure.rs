//! Why the browser did not do what it was asked, as a value: the page says it in the language of its reader.

use super::words;
use demarche::unavailable::NotHad;
use std::fmt;
use wasm_bindgen::JsValue;

/// Why the browser did not do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// A file could not be had, or the browser says why itself.
    NotHad(NotHad),
    /// It has no room to keep a file.
    NoRoom,
    /// It keeps nothing for this page.
    KeepsNothing,
    /// It has no clipboard for this page.
    NoClipboard,
    /// It does not write to files.
    NoWriting,
    /// What was packed is damaged; what the browser says.
    Damaged(String),
    /// What was packed is more than so many bytes.
    UnpacksToMuch(usize),
    /// It draws no pictures.
    NoDrawing,
    /// A picture is too large for it.
    LargePicture,
    /// The letters of a picture would be too small to read.
    SmallLetters,
    /// A worker failed; what the browser says.
    Worker(String),
    /// A file is of another version of the page.
    OtherVersion,
}

impl Failure {
    /// What a JavaScript error says.
    pub fn of(error: JsValue) -> Failure {
        error.into()
    }
}

impl From<JsValue> for Failure {
    fn from(error: JsValue) -> Failure {
        NotHad::Browser(words(&error)).into()
    }
}

impl From<NotHad> for Failure {
    fn from(why: NotHad) -> Failure {
        Failure::NotHad(why)
    }
}

/// In English: for where the words of the language are not there yet.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::NotHad(why) => write!(f, "{why}"),
            Failure::NoRoom => f.write_str(
                "this browser has no room left for it; what was kept before is still there",
            ),
            Failure::KeepsNothing => f.write_str("this browser keeps nothing for pages here"),
            Failure::NoClipboard => f.write_str("this browser gives pages no clipboard here"),
            Failure::NoWriting => f.write_str("this browser does not write to files"),
            Failure::Damaged(words) => write!(f, "it is damaged ({words})"),
            Failure::UnpacksToMuch(most) => write!(f, "it unpacks to more than {most} bytes"),
            Failure::NoDrawing => f.write_str("this browser draws no pictures"),
            Failure::LargePicture => {
                f.write_str("the picture is too large for this browser; save it as SVG")
            }
            Failure::SmallLetters => f.write_str(
                "its letters would be too small to read; save it as SVG, or show less by filters",
            ),
            Failure::Worker(words) => write!(
                f,
                "a part of the page that works in the background failed ({words})"
            ),
            Failure::OtherVersion => f.write_str("it is of another version of this page"),
        }
    }
}
