//! Keys that are commands of the page: those that are no text, and belong to nothing else.

use crate::browser::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// Where a key is text, or belongs to a dialog.
const TAKEN: &str = "input, textarea, select, [contenteditable], dialog";

/// Whether an event is of a place where one types, or of a dialog.
pub fn is_typing(event: &Event) -> bool {
    let target = (event.target()).and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(TAKEN).ok().flatten().is_some())
}

/// The key of an event that may be a command: pressed without Control, Meta or Alt where nobody
/// types, and while no dialog is open.
pub fn command_key(event: &Event) -> Option<String> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let has_dialog = matches!(document().query_selector("dialog[open]"), Ok(Some(_)));
    let has_modifier = key.ctrl_key() || key.meta_key() || key.alt_key();
    (!is_typing(key) && !has_dialog && !has_modifier).then(|| key.key())
}
