//! A row of the grid. A component of its own, so that moving about draws only the rows that look otherwise.

use super::{
    cell_editor::{CellEditor, Editing},
    display::CellFault,
};
use crate::{app::texts, locale::messages};
use std::ops::Range;
use yew::prelude::*;

/// So many letters of a cell are drawn.
const LETTERS: usize = 160;

/// So many rows stand above those of records.
pub const HEAD_ROWS: usize = 1;

/// So many columns stand before those of fields.
pub const HEAD_COLUMNS: usize = 1;

/// What [`GridRow`] needs.
#[derive(PartialEq, Properties)]
pub struct GridRowProps {
    /// Its place in the order.
    pub place: usize,
    /// What its cells say.
    pub texts: Vec<AttrValue>,
    /// What is wrong with the record as a whole.
    pub head_fault: Option<CellFault>,
    /// What is wrong in its cells.
    pub faults: Vec<Option<CellFault>>,
    /// Its cells that are selected.
    pub selected: Option<Range<usize>>,
    /// Whether the cell that keys go to is among them, and which it is.
    pub active: Option<usize>,
    /// What is typed in that cell.
    pub editing: Option<Editing>,
}

/// The id of a cell.
pub fn cell_id(place: usize, column: usize) -> AttrValue {
    format!("edit-grid-{place}-{column}").into()
}

/// What of a text is drawn.
pub fn cut(text: &str) -> AttrValue {
    match text.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}…", &text[..at]).into(),
        None => text.to_owned().into(),
    }
}

/// A row of the grid.
#[component]
pub fn GridRow(props: &GridRowProps) -> Html {
    let place = props.place;
    let cells = props.texts.iter().enumerate().map(|(column, text)| {
        let fault = props.faults.get(column).and_then(Option::as_ref);
        let is_selected = props.selected.as_ref().is_some_and(|columns| columns.contains(&column));
        let is_active = props.active == Some(column);
        let editing = props.editing.as_ref().filter(|_| is_active);
        let is_bad = fault.is_some_and(|fault| fault.is_error);
        let class = classes!(
            is_active.then_some("is-active"),
            editing.is_some().then_some("is-edited"),
            is_bad.then_some("is-bad"),
        );
        html! {
            <td key={column} role="gridcell" id={cell_id(place, column)} data-column={column.to_string()} aria-colindex={(column + 1 + HEAD_COLUMNS).to_string()}
                aria-selected={is_selected.to_string()} aria-invalid={is_bad.then_some("true")} {class}>
                if let Some(editing) = editing {
                    <CellEditor ..editing.clone() />
                } else {
                    <span class="grid-text" dir="auto" lang={texts::lang(text)}>{ text }</span>
                    if let Some(fault) = fault { <span class={classes!("edit-fault", is_bad.then_some("is-error"))}>{ " " }{ &fault.words }</span> }
                }
            </td>
        }
    });
    let number = place + 1;
    html! {
        <tr data-row={place.to_string()} aria-rowindex={(number + HEAD_ROWS).to_string()}>
            <th key="head" scope="row" role="rowheader" aria-colindex="1" title={messages::edit_grid_select_row()} class={props.head_fault.is_some().then_some("is-bad")}>
                { number }
                if let Some(fault) = &props.head_fault { <span class={classes!("edit-fault", fault.is_error.then_some("is-error"))}>{ " " }{ &fault.words }</span> }
            </th>
            { for cells }
        </tr>
    }
}
