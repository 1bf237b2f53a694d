//! What happens when the reader leaves the page: being asked first (`beforeunload`), and the
//! last moment at which something can be kept (`visibilitychange`).

use super::{document, window};
use gloo::events::{EventListener, EventListenerOptions};

/// Has the browser ask before the page is left, until the guard is dropped. It asks in its own words.
pub fn ask_first() -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "beforeunload", options, |event| {
        event.prevent_default();
    })
}

/// Calls back when the page is no longer seen: it may be ended from then on without a word.
/// Dropping the guard ends it.
pub fn on_hidden(callback: impl Fn() + 'static) -> EventListener {
    EventListener::new(&document(), "visibilitychange", move |_| {
        if document().visibility_state() == web_sys::VisibilityState::Hidden {
            callback();
        }
    })
}
