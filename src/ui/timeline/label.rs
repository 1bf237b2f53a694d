//! The labels of marks: their words, cut to the room they have, and how wide they are whole.

use crate::browser::text_measure;
use demarche::{model::date::Edtf, text_width};

/// The size of the letters, in pixels (`static/css/timeline.css`).
const SIZE_PX: f32 = 12.0;

/// The longest label, in pixels: of a title of 300 characters the beginning tells enough.
const MOST_PX: f32 = 420.0;

/// Letters as titles have them, for how wide the font is that this reader has.
const SAMPLE: &str = "Talks end: both sides name 3 open points, 12 are agreed";

/// How much wider the font of the page is than [estimated](text_width). Measured once: hundreds
/// of labels are laid out at each movement of the pointer.
fn wider() -> f32 {
    thread_local! {
        static WIDER: f32 = text_measure::width(SAMPLE, SIZE_PX)
            .map_or(1.0, |width| width / text_width::width(SAMPLE, SIZE_PX));
    }
    WIDER.with(|wider| *wider)
}

/// The words of an event's mark: a sign where its date is not sure, and its title.
fn words(title: &str, date: &Edtf) -> String {
    let sign = match (date.is_approximate(), date.is_uncertain()) {
        (false, false) => return title.to_owned(),
        (true, false) => "~",
        (false, true) => "?",
        (true, true) => "~?",
    };
    format!("{sign} {title}")
}

/// The label of an event's mark, cut at a word to so many pixels. Not within one: words that are seen
/// are words of the mark's name, by which who speaks to the browser calls it (WCAG 2.2, criterion 2.5.3).
pub fn label(title: &str, date: &Edtf, room_px: f64) -> Option<String> {
    text_width::cut_at_word(&words(title, date), SIZE_PX, room_px as f32 / wider() + 0.5)
}

/// The width of the whole label of an event's mark, in pixels.
pub fn label_px(title: &str, date: &Edtf) -> f32 {
    words_px(&words(title, date)).min(MOST_PX)
}

/// The width of words as large as a label, in pixels.
pub fn words_px(words: &str) -> f32 {
    wider() * text_width::width(words, SIZE_PX)
}
