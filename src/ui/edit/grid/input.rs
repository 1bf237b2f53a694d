//! What keys, pointers and the clipboard say to the grid.

use crate::browser::{clipboard, document};
use demarche::edit::grid::{Cursor, Move};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, Element};
use yew::prelude::*;

/// What is done with the clipboard.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Clip {
    /// Something is copied.
    Copy,
    /// Something is cut.
    Cut,
    /// Something is pasted.
    Paste,
}

/// Calls back with what is done with the clipboard while an element has the keyboard, wherever the browser thinks that the
/// selection of the page is.
#[hook]
pub fn use_clipboard(of: &NodeRef, callback: impl Fn(Clip, &DataTransfer) + 'static) {
    type Handle = Rc<dyn Fn(Clip, &DataTransfer)>;
    let latest = use_mut_ref(|| None::<Handle>);
    *latest.borrow_mut() = Some(Rc::new(callback));
    let of = of.clone();
    use_effect_with((), move |()| {
        let kinds = [
            ("copy", Clip::Copy),
            ("cut", Clip::Cut),
            ("paste", Clip::Paste),
        ];
        let listeners = kinds.map(|(kind, clip)| {
            let (latest, of) = (latest.clone(), of.clone());
            clipboard::on_event(kind, move |event: &ClipboardEvent| {
                let focused = document().active_element();
                if focused.is_none() || focused != of.cast::<Element>() {
                    return;
                }
                let handle = latest.borrow().clone();
                if let (Some(handle), Some(data)) = (handle, event.clipboard_data()) {
                    event.prevent_default();
                    event.stop_propagation();
                    handle(clip, &data);
                }
            })
        });
        move || drop(listeners)
    });
}

/// A row with all its cells selected.
pub fn row_cursor(row: usize, columns: usize) -> Cursor {
    Cursor {
        row,
        column: 0,
        from_row: row,
        from_column: columns.saturating_sub(1),
    }
}

/// Where a key goes.
pub fn way(key: &str, is_command: bool) -> Option<Move> {
    Some(match (key, is_command) {
        ("ArrowUp", false) => Move::Up,
        ("ArrowDown", false) => Move::Down,
        ("ArrowLeft", false) => Move::Back,
        ("ArrowRight", false) => Move::On,
        ("ArrowUp", true) => Move::Top,
        ("ArrowDown", true) => Move::Bottom,
        ("ArrowLeft", true) | ("Home", false) => Move::RowStart,
        ("ArrowRight", true) | ("End", false) => Move::RowEnd,
        ("Home", true) => Move::First,
        ("End", true) => Move::Last,
        ("PageUp", _) => Move::PageUp,
        ("PageDown", _) => Move::PageDown,
        _ => return None,
    })
}

/// Whether a key writes something.
pub fn is_letter(key: &str) -> bool {
    key != " " && key.chars().count() == 1
}

/// The place of the row, and the column, that a pointer is at; no column at its head.
pub fn place_of(event: &MouseEvent) -> Option<(usize, Option<usize>)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let number = |of: &Element, name: &str| of.get_attribute(name)?.parse::<usize>().ok();
    let row = number(&target.closest("[data-row]").ok()??, "data-row")?;
    let cell = target.closest("[data-column]").ok().flatten();
    Some((row, cell.and_then(|cell| number(&cell, "data-column"))))
}

/// Whether a pointer is where one types.
pub fn is_typed_in(event: &MouseEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(".grid-editor").ok().flatten().is_some())
}
