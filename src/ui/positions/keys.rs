//! Arrow keys between the filled cells of the table.

use crate::browser::direction;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// Goes from the cell that has the keyboard to the next one that is filled, in the direction
/// of an arrow key. Where none is, the key does what it does elsewhere.
pub fn go(event: KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let target = event.target().and_then(|of| of.dyn_into::<Element>().ok());
    // A look-up fails for a selector that is none.
    let Some(cell) = target.and_then(|of| of.closest("td.cell").ok().flatten()) else {
        return;
    };
    let next = match &*direction::key(&event) {
        "ArrowRight" => beside(&cell, Element::next_element_sibling),
        "ArrowLeft" => beside(&cell, Element::previous_element_sibling),
        "ArrowDown" => above_or_below(&cell, Element::next_element_sibling),
        "ArrowUp" => above_or_below(&cell, Element::previous_element_sibling),
        _ => return,
    };
    let link = next.and_then(|cell| cell.query_selector("a").ok().flatten());
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        // It fails only where there is no element.
        link.focus().ok();
    }
}

/// The first filled cell of the row in a direction.
fn beside(cell: &Element, step: fn(&Element) -> Option<Element>) -> Option<Element> {
    let mut cell = step(cell)?;
    while !is_filled(&cell) {
        cell = step(&cell)?;
    }
    Some(cell)
}

/// The first filled cell of the column in a direction.
fn above_or_below(cell: &Element, step: fn(&Element) -> Option<Element>) -> Option<Element> {
    let column = cell.get_attribute("aria-colindex")?;
    let selector = format!("td.cell[aria-colindex=\"{column}\"]");
    let mut row = step(&cell.parent_element()?)?;
    loop {
        if let Some(cell) = row.query_selector(&selector).ok().flatten() {
            return Some(cell);
        }
        row = step(&row)?;
    }
}

fn is_filled(cell: &Element) -> bool {
    cell.matches("td.cell").unwrap_or_default()
}
