//! What happens when the reader leaves the page: being asked first (`beforeunload`), and the
//! last moment at which something can be kept (`visibilitychange`).

use super::{document, window};
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::RefCell;

thread_local! {
    /// Asks before the page is left.
    static GUARD: RefCell<Option<EventListener>> = const { RefCell::new(None) };
}

/// Has the browser ask before the page is left, or no longer. It asks in its own words.
pub fn ask_first(is_wanted: bool) {
    let guard = is_wanted.then(|| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window(), "beforeunload", options, |event| {
            event.prevent_default();
        })
    });
    GUARD.with(|place| place.replace(guard));
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
