//! Keys that work everywhere on the page, but where the reader types: `/` and `?`.

use crate::browser::{document, window};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

/// Where a key is text, or belongs to a dialog.
const TAKEN: &str = "input, textarea, select, [contenteditable], dialog";

/// Calls back for `/` and for `?`.
#[hook]
pub fn use_shortcuts(on_search: Callback<()>, on_keys: Callback<()>) {
    use_effect_with((), move |()| {
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&window(), "keydown", options, move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
                    return;
                };
                let target = (key.target()).and_then(|target| target.dyn_into::<Element>().ok());
                let is_taken =
                    target.is_some_and(|target| target.closest(TAKEN).ok().flatten().is_some());
                let has_dialog = matches!(document().query_selector("dialog[open]"), Ok(Some(_)));
                if is_taken || has_dialog || key.ctrl_key() || key.meta_key() || key.alt_key() {
                    return;
                }
                match &*key.key() {
                    "/" => on_search.emit(()),
                    "?" => on_keys.emit(()),
                    _ => return,
                }
                event.prevent_default();
            });
        move || drop(listener)
    });
}
