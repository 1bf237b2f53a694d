//! Above the grid: which kind of record, which rows and in which order, what can be done with those that are selected, what the cell
//! says that keys went to, and what is told and asked.

use super::{
    actions::{Block, Make, first_names},
    display::{CellFault, Shown},
};
use crate::{
    app::texts,
    locale::messages,
    ui::{
        common::when,
        edit::{
            controls::Of,
            session::use_editor,
            words::{add_to_list, field_name, list_name},
        },
    },
};
use demarche::{
    edit::{
        Path,
        format::{Content, Field},
        grid::{self, Area, Sort},
    },
    model::date::Edtf,
};
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// So many letters of a cell are told above the grid.
const LETTERS: usize = 300;

/// Names that are not in the dossier, and what waits for an answer.
#[derive(Clone, PartialEq)]
pub struct Asked {
    /// What is to come into cells.
    pub block: Block,
    /// The names.
    pub names: Vec<String>,
}

/// The cell that keys went to.
#[derive(Clone, PartialEq)]
pub struct Cell {
    /// Its field.
    pub of: Of,
    /// What it is called.
    pub name: AttrValue,
    /// What it says.
    pub text: AttrValue,
    /// What is wrong in it.
    pub fault: Option<CellFault>,
}

/// What [`Tools`] needs.
#[derive(PartialEq, Properties)]
pub struct ToolsProps {
    /// Which rows are shown.
    pub shown: Shown,
    /// The columns.
    pub columns: Rc<Vec<&'static Field>>,
    /// What is selected.
    pub area: Area,
    /// The cell that keys went to.
    pub cell: Option<Cell>,
    /// What is told.
    pub said: AttrValue,
    /// What is asked.
    pub asked: Option<Asked>,
    /// Shows other rows.
    pub on_shown: Callback<Shown>,
    /// Adds a row, as a step with these words.
    pub on_add: Callback<AttrValue>,
    /// Removes the rows that are selected.
    pub on_remove: Callback<()>,
    /// Fills down what is selected.
    pub on_fill: Callback<()>,
    /// Edits the cell.
    pub on_edit: Callback<()>,
    /// Shows the form of the record.
    pub on_form: Callback<()>,
    /// Answers what is asked: which records are made, or that nothing is done.
    pub on_answer: Callback<Option<Make>>,
}

/// What stands above the grid.
#[component]
pub fn Tools(props: &ToolsProps) -> Html {
    let editor = use_editor();
    let shown = &props.shown;
    let change = |with: fn(&Shown, String) -> Shown| {
        let (shown, on_shown) = (shown.clone(), props.on_shown.clone());
        Callback::from(move |event: Event| {
            let value = event.target_unchecked_into::<HtmlSelectElement>().value();
            on_shown.emit(with(&shown, value));
        })
    };
    let on_list = change(|_, value| {
        let list = grid::LISTS.into_iter().find(|of| *of == value);
        Shown::all_of(list.unwrap_or(grid::LISTS[0]))
    });
    let on_sort = change(|shown, value| Shown {
        sort: value.parse().ok().map(|column| Sort {
            column,
            is_descending: shown.sort.is_some_and(|sort| sort.is_descending),
        }),
        ..shown.clone()
    });
    let on_descending = change(|shown, _| Shown {
        sort: shown.sort.map(|sort| Sort {
            is_descending: !sort.is_descending,
            ..sort
        }),
        ..shown.clone()
    });
    let on_only = change(|shown, _| Shown {
        only_unfinished: !shown.only_unfinished,
        ..shown.clone()
    });
    let on_filter = {
        let (shown, on_shown) = (shown.clone(), props.on_shown.clone());
        Callback::from(move |event: InputEvent| {
            let filter = event
                .target_unchecked_into::<HtmlInputElement>()
                .value()
                .into();
            on_shown.emit(Shown {
                filter,
                ..shown.clone()
            });
        })
    };
    let on_add = {
        let (on_add, words) = (
            props.on_add.clone(),
            messages::edit_step_added(list_name(shown.list)),
        );
        Callback::from(move |_: MouseEvent| on_add.emit(words.clone()))
    };
    let plain = |to: &Callback<()>| to.reform(|_: MouseEvent| ());
    let lists = grid::LISTS.into_iter().map(|of| {
        let count = editor.len(&Path::default().field(of));
        html! { <option value={of} selected={of == shown.list}>{ messages::edit_list_and_count(list_name(of), count) }</option> }
    });
    let columns = props.columns.iter().enumerate().map(|(nth, field)| {
        html! { <option value={nth.to_string()} selected={shown.sort.is_some_and(|sort| sort.column == nth)}>{ field_name(field.name) }</option> }
    });
    let has_rows = !props.area.is_empty();
    let is_several = props.area.len() > 1;
    html! {
        <div class="grid-tools">
            <div class="edit-records-head">
                <select class="grid-kind" onchange={on_list} aria-label={messages::edit_kind_of_record()}>{ for lists }</select>
                <input type="search" value={shown.filter.clone()} oninput={on_filter} aria-label={messages::edit_grid_filter()} placeholder={messages::edit_grid_filter()} autocomplete="off" />
                <select class="grid-order" onchange={on_sort} aria-label={messages::edit_grid_order()}>
                    <option value="" selected={shown.sort.is_none()}>{ messages::edit_grid_order_of_file() }</option>
                    { for columns }
                </select>
                if let Some(sort) = shown.sort { <label class="check"><input type="checkbox" checked={sort.is_descending} onchange={on_descending} />{ " " }{ messages::edit_grid_descending() }</label> }
                <label class="check"><input type="checkbox" checked={shown.only_unfinished} onchange={on_only} />{ " " }{ messages::edit_only_unfinished() }</label>
            </div>
            <p class="row">
                <button type="button" class="edit-new" onclick={on_add}>{ add_to_list(shown.list) }</button>
                if has_rows {
                    <button type="button" class="quiet grid-edit" onclick={plain(&props.on_edit)} aria-keyshortcuts="F2">{ messages::edit_grid_edit() }</button>
                    <button type="button" class="quiet grid-fill" onclick={plain(&props.on_fill)} aria-keyshortcuts="Control+D">{ messages::edit_grid_fill_down() }</button>
                    <button type="button" class="quiet grid-remove" onclick={plain(&props.on_remove)}>{ messages::edit_grid_remove_rows(props.area.rows.len()) }</button>
                    <button type="button" class="quiet grid-form" onclick={plain(&props.on_form)}>{ messages::edit_grid_form() }</button>
                }
                if is_several { <span class="fine">{ messages::edit_grid_selected(props.area.rows.len(), props.area.columns.len()) }</span> }
            </p>
            { for props.cell.as_ref().map(cell) }
            if let Some(asked) = &props.asked { { ask(asked, &props.on_answer) } }
            <p class="grid-said" role="status">{ &props.said }</p>
            <p class="fine visually-hidden" id="edit-grid-keys">{ messages::edit_grid_keys() }</p>
        </div>
    }
}

/// What the cell says that keys went to, whole, and what is wrong in it.
fn cell(cell: &Cell) -> Html {
    let Of(field) = cell.of;
    let text = match cell.text.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}…", &cell.text[..at]).into(),
        None => cell.text.clone(),
    };
    let date = match field.content {
        Content::Date => cell.text.parse::<Edtf>().ok(),
        _ => None,
    };
    html! {
        <p class="grid-cell">
            <b>{ &cell.name }</b>{ " " }
            <span dir="auto" lang={texts::lang(&text)}>{ text }</span>
            if let Some(date) = date { <span class="fine">{ " " }{ messages::edit_date_is(when::words(&date)) }</span> }
            if let Some(fault) = &cell.fault { <span class={classes!("edit-fault", fault.is_error.then_some("is-error"))}>{ &fault.words }</span> }
        </p>
    }
}

/// Whether records are to be made of names that are not there.
fn ask(asked: &Asked, on_answer: &Callback<Option<Make>>) -> Html {
    let answer = |make: Option<Make>| on_answer.reform(move |_: MouseEvent| make.clone());
    let count = asked.names.len();
    html! {
        <div class="note grid-asks" role="alert">
            <p dir="auto">{ messages::edit_grid_asks(count, first_names(&asked.names)) }</p>
            <p class="row">
                <button type="button" class="grid-make" onclick={answer(Some(Make::All))}>{ messages::edit_grid_make(count) }</button>
                <button type="button" class="quiet grid-skip" onclick={answer(Some(Make::None))}>{ messages::edit_grid_skip() }</button>
                <button type="button" class="quiet grid-cancel" onclick={answer(None)}>{ messages::edit_grid_cancel() }</button>
            </p>
        </div>
    }
}
