//! Where the writer goes on: what was just added, or the place of what was picked or taken away, gets the focus once it
//! is drawn. Without it the focus would be lost with the control that had it.

use super::session::Editor;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What can have the focus in a form.
const CONTROLS: &str = ":is(input, textarea, select, button)";

/// Gives the focus to what [`Editor::go_on_at`] asked for, as soon as it is drawn.
#[hook]
pub fn use_next_focus(editor: &Editor) {
    let editor = editor.clone();
    use_effect(move || {
        if let Some(control) = editor.goes_on_at().as_deref().and_then(control_at) {
            editor.is_gone_on();
            control.focus().ok();
        }
    });
}

/// The first control of a place of the dossier.
fn control_at(place: &str) -> Option<HtmlElement> {
    let selector = format!(
        "dialog.edit {CONTROLS}[id^=\"edit{}-\"]",
        place.replace('/', "-")
    );
    document().query_selector(&selector).ok()??.dyn_into().ok()
}
