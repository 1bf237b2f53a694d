//! Scrolling: an element into view where it is out of sight, though it may still be on its way
//! into the document; and for lists that draw only what is in sight, how much of them that is.

use super::{direction::is_rtl, document, window};
use gloo::{
    events::{EventListener, EventListenerOptions, EventListenerPhase},
    timers::callback::Timeout,
};
use std::{ops::Range, rc::Rc};
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

/// So many pixels of something at the edge of the window are not enough to see it.
const SEEN: f64 = 80.0;
/// So many pixels at the top are the page's own bar.
const BAR: f64 = 100.0;
/// So often, and after so many milliseconds each, it is looked for.
const TRIES: u32 = 40;
const WAIT: u32 = 100;

/// Brings the top of the page into sight.
pub fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// How far the page is scrolled down, in pixels.
pub fn top() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// Scrolls the page so far down.
pub fn to(top: f64) {
    window().scroll_to_with_x_and_y(0.0, top);
}

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
    let is_seen = place.bottom() > BAR + SEEN && place.top() < height.unwrap_or(f64::MAX) - SEEN;
    if !is_seen {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Brings the element with an id into sight, by no more than is needed.
pub fn nearest(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_inline(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// The part of an element that the height of the window shows, in pixels from its top. It may lie before or
/// behind the element.
pub fn seen_down(element: &Element) -> Range<f64> {
    let top = element.get_bounding_client_rect().top();
    -top..size(window().inner_height()) - top
}

/// The part of an element that the width of another shows, in pixels from where it begins.
pub fn seen_across(element: &Element, within: &Element) -> Range<f64> {
    let (element, within) = (
        element.get_bounding_client_rect(),
        within.get_bounding_client_rect(),
    );
    match is_rtl() {
        true => element.right() - within.right()..element.right() - within.left(),
        false => within.left() - element.left()..within.right() - element.left(),
    }
}

/// What of the top and the height of the window is seen before an element is there.
pub fn seen_at_first() -> Range<f64> {
    0.0..size(window().inner_height())
}

fn size(size: Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>) -> f64 {
    size.ok().and_then(|size| size.as_f64()).unwrap_or(1_000.0)
}

/// Calls back whenever anything is scrolled or the window changes its size. Dropping the guards ends it.
pub fn on_change(callback: impl Fn() + 'static) -> [EventListener; 2] {
    let (scrolled, window) = (Rc::new(callback), window());
    let resized = scrolled.clone();
    // Scrolling does not bubble: on the way down it is heard of every element.
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        passive: true,
    };
    [
        EventListener::new_with_options(&document(), "scroll", options, move |_| scrolled()),
        EventListener::new(&window, "resize", move |_| resized()),
    ]
}

/// Scrolls what an element scrolls in by so many pixels.
pub fn scroll_by(element: &Element, down: f64) {
    let mut within = element.parent_element();
    while let Some(parent) = within {
        let style = window().get_computed_style(&parent).ok().flatten();
        let overflow = style.and_then(|style| style.get_property_value("overflow-y").ok());
        let scrolls = overflow.is_some_and(|overflow| overflow == "auto" || overflow == "scroll");
        if scrolls && parent.scroll_height() > parent.client_height() {
            parent.scroll_by_with_x_and_y(0.0, down);
            return;
        }
        within = parent.parent_element();
    }
    window().scroll_by_with_x_and_y(0.0, down);
}
