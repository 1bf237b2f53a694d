//! Media queries (`matchMedia`): how wide the window is and what the reader asked of it,
//! such as reduced motion, now and whenever it changes.

use super::window;
use gloo::events::EventListener;

/// Whether a media query holds now.
pub fn matches(query: &str) -> bool {
    (window().match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}

/// Calls back when the answer to a media query changes. Dropping the guard ends it.
pub fn on_change(query: &str, callback: impl Fn(bool) + 'static) -> Option<EventListener> {
    let list = window().match_media(query).ok().flatten()?;
    let target = list.clone();
    Some(EventListener::new(&target, "change", move |_| {
        callback(list.matches());
    }))
}
