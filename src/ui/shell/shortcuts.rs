//! Keys that work everywhere on the page, but where the reader types: `/` and `?`.

use crate::{browser::window, ui::common::shortcut::command_key};
use gloo::events::{EventListener, EventListenerOptions};
use yew::prelude::*;

/// Calls back for `/` and for `?`.
#[hook]
pub fn use_shortcuts(on_search: Callback<()>, on_keys: Callback<()>) {
    use_effect_with((), move |()| {
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&window(), "keydown", options, move |event| {
                match command_key(event).as_deref() {
                    Some("/") => on_search.emit(()),
                    Some("?") => on_keys.emit(()),
                    _ => return,
                }
                event.prevent_default();
            });
        move || drop(listener)
    });
}
