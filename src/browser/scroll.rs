//! Scrolling an element into view where it is out of sight; it may still be on its way
//! into the document.

use super::{document, window};
use gloo::timers::callback::Timeout;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// So many pixels of something at the edge of the window are not enough to see it.
const SEEN: f64 = 80.0;
/// So often, and after so many milliseconds each, it is looked for.
const TRIES: u32 = 40;
const WAIT: u32 = 100;

/// Brings the first element of a selector into the middle of what is seen, where it is out
/// of sight; it may still be on its way.
pub fn into_view(selector: &'static str) {
    look(selector, TRIES);
}

fn look(selector: &'static str, tries: u32) {
    let found = document().query_selector(selector).ok().flatten();
    let Some(element) = found else {
        if tries > 0 {
            Timeout::new(WAIT, move || look(selector, tries - 1)).forget();
        }
        return;
    };
    let place = element.get_bounding_client_rect();
    let height = window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64());
    let is_seen = place.bottom() > SEEN && place.top() < height.unwrap_or(f64::MAX) - SEEN;
    if !is_seen {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
