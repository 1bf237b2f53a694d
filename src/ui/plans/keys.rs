//! The comparison by keyboard: `j` and `k` go to the next point and the one before, `n` and `p` to the
//! next change and the one before. They are keys of the view and not of the page: the focus must be in
//! it, as it is after a click anywhere in it (WCAG 2.2, criterion 2.1.4).

use super::comparison::Comparison;
use crate::{
    app::ByPointer,
    browser::{document, window},
    ui::common::shortcut::command_key,
};
use gloo::events::{EventListener, EventListenerOptions};
use std::rc::Rc;
use yew::prelude::*;

/// The place among the rows that are shown of the one with the focus.
fn place_of_focus() -> Option<usize> {
    let row = document()
        .active_element()?
        .closest(".plans-table [data-row]")
        .ok()??;
    row.get_attribute("data-row")?.parse().ok()
}

/// Whether the view has the focus.
fn has_focus() -> bool {
    document()
        .active_element()
        .is_some_and(|element| matches!(element.closest("main"), Ok(Some(_))))
}

/// Where a key leads from a place: `rows` are those that are shown, `differs` tells of every row of the
/// comparison whether anything changed in it.
fn led_to(key: &str, from: Option<usize>, rows: &[usize], differs: &[bool]) -> Option<usize> {
    let is_wanted = |place: &usize| match key {
        "n" | "p" => rows.get(*place).and_then(|row| differs.get(*row)) == Some(&true),
        _ => true,
    };
    match key {
        "j" | "n" => (from.map_or(0, |from| from + 1)..rows.len()).find(is_wanted),
        "k" | "p" => (0..from?.min(rows.len())).rev().find(is_wanted),
        _ => None,
    }
}

/// Goes by keys from row to row; `on_row` is called with a row of the comparison.
#[hook]
pub fn use_keys(
    comparison: Option<&Rc<Comparison>>,
    rows: &Rc<Vec<usize>>,
    on_row: &Callback<usize>,
) {
    let keys = (
        comparison.map(ByPointer::of),
        ByPointer::of(rows),
        on_row.clone(),
    );
    use_effect_with(keys, |(comparison, rows, on_row)| {
        let (comparison, rows, on_row) = (comparison.clone(), rows.clone(), on_row.clone());
        let listener = comparison.map(|comparison| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&window(), "keydown", options, move |event| {
                let Some(key) = command_key(event).filter(|_| has_focus()) else {
                    return;
                };
                if let Some(place) = led_to(&key, place_of_focus(), &rows, &comparison.differs) {
                    event.prevent_default();
                    on_row.emit(rows[place]);
                }
            })
        });
        move || drop(listener)
    });
}
