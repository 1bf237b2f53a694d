//! The direction in which the page runs, and what follows from it for places and keys: what is
//! computed from left to right is drawn mirrored where lines run from right to left.

use super::document;
use web_sys::{Element, KeyboardEvent};

/// Whether the page runs from right to left.
pub fn is_rtl() -> bool {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl")
}

/// How far a place on the screen is from where an element begins, in pixels.
pub fn from_start(element: &Element, client_x: i32) -> f64 {
    let place = element.get_bounding_client_rect();
    match is_rtl() {
        true => place.right() - f64::from(client_x),
        false => f64::from(client_x) - place.left(),
    }
}

/// The name of a key as it is where lines run from left to right: the arrow that points
/// onward is `ArrowRight`.
pub fn key(event: &KeyboardEvent) -> String {
    match &*event.key() {
        "ArrowLeft" if is_rtl() => "ArrowRight".into(),
        "ArrowRight" if is_rtl() => "ArrowLeft".into(),
        _ => event.key(),
    }
}

/// The arrows that point back and onward.
pub fn arrows() -> [&'static str; 2] {
    match is_rtl() {
        true => ["→", "←"],
        false => ["←", "→"],
    }
}
