//! The records of a dossier, kind by kind: to be found, looked at and added.

use super::{
    faults::id_of,
    session::{Editor, use_editor},
    words::{add_to_list, item_title, list_name},
};
use crate::{
    locale::messages,
    ui::common::{long_list::LongList, when},
};
use demarche::{
    edit::{
        Edit, Json, Path,
        format::{self, LISTS, List},
        latin, new_record,
    },
    model::date::Edtf,
};
use std::{collections::HashSet, rc::Rc};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// The place that the controls of the list have in their ids.
pub const RECORDS: &str = "records";

/// About how high an entry is before it was drawn.
const ENTRY_PX: f64 = 37.0;

/// Adds a record to a list, to be filled in next; none where it was refused.
pub fn add_record(editor: &Editor, list: &'static List) -> Option<Path> {
    let at = Path::default().field(list.name);
    let record = Path::record(list.name, editor.len(&at));
    let item = new_record(&editor.dossier(), list);
    let edit = Edit::Add {
        list: at,
        at: None,
        item,
    };
    let words = messages::edit_step_added(list_name(list.name));
    editor.act(&edit, words, None).then(|| {
        editor.go_on_at(&record);
        record
    })
}

/// What [`RecordList`] needs.
#[derive(PartialEq, Properties)]
pub struct RecordListProps {
    /// The record that is looked at.
    pub current: Option<Path>,
    /// Called with the record to look at.
    pub on_record: Callback<Path>,
}

/// The records of a kind.
#[component]
pub fn RecordList(props: &RecordListProps) -> Html {
    let editor = use_editor();
    let shown = use_state_eq(|| "events");
    // What is looked at is in the list that is shown.
    {
        let shown = shown.clone();
        let list = props
            .current
            .as_ref()
            .and_then(|path| path.list_and_row())
            .map(|(list, _)| list.to_owned());
        use_effect_with(list, move |list| {
            if let Some(list) = LISTS.iter().find(|of| Some(of.name) == list.as_deref()) {
                shown.set(list.name);
            }
        });
    }
    let wanted = use_state(String::new);
    let only_unfinished = use_state_eq(|| false);
    let list = LISTS
        .iter()
        .find(|list| list.name == *shown)
        .unwrap_or(&LISTS[0]);
    let unfinished: HashSet<usize> = editor.unfinished(list.name).into_iter().collect();
    let count = |name: &str| editor.len(&Path::default().field(name));
    // Titles are made for what is searched or drawn.
    let rows: Rc<Vec<usize>> = {
        let dossier = editor.dossier();
        let items = match dossier.get(list.name) {
            Some(Json::Array(items)) => &items[..],
            _ => &[],
        };
        let wanted = latin(wanted.trim());
        let rows = items.iter().enumerate().filter(|(row, item)| {
            (!*only_unfinished || unfinished.contains(row))
                && (wanted.is_empty()
                    || latin(&item_title(&dossier, list.name, item)).contains(&wanted))
        });
        Rc::new(rows.map(|(row, _)| row).collect())
    };
    let on_list = {
        let shown = shown.clone();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            if let Some(list) = LISTS.iter().find(|list| list.name == select.value()) {
                shown.set(list.name);
            }
        })
    };
    let on_wanted = {
        let wanted = wanted.clone();
        Callback::from(move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value())
        })
    };
    let on_only = {
        let only = only_unfinished.clone();
        Callback::from(move |_: Event| only.set(!*only))
    };
    let on_add = {
        let (editor, on_record) = (editor.clone(), props.on_record.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(record) = add_record(&editor, list) {
                on_record.emit(record);
            }
        })
    };
    let current = props
        .current
        .as_ref()
        .and_then(|path| path.list_and_row())
        .filter(|(of, _)| *of == list.name)
        .map(|(_, row)| row);
    let has_dates = format::field(list.fields, "date").is_some();
    let entry = {
        let (editor, rows, unfinished, on_record) = (
            editor.clone(),
            rows.clone(),
            unfinished.clone(),
            props.on_record.clone(),
        );
        Callback::from(move |nth: usize| {
            let Some(row) = rows.get(nth).copied() else {
                return Html::default();
            };
            let path = Path::record(list.name, row);
            let title = editor.title_of(&path);
            let date = editor.text(&path.field("date"));
            let date = match date.parse::<Edtf>() {
                Ok(date) => when::words(&date),
                Err(_) => date.into(),
            };
            let is_unfinished = unfinished.contains(&row);
            let on_record = on_record.reform(move |_: MouseEvent| path.clone());
            html! {
                <button type="button" class={classes!("bare", "edit-record", (!has_dates).then_some("is-undated"))} onclick={on_record} aria-current={(current == Some(row)).then_some("true")}>
                    if has_dates { <span class="fine">{ date }</span> }
                    <span dir="auto">{ title }</span>
                    if is_unfinished { <span class="edit-mark">{ messages::edit_is_unfinished() }</span> }
                </button>
            }
        })
    };
    let options = LISTS.iter().map(|of| {
        html! { <option value={of.name} selected={of.name == list.name}>{ messages::edit_list_and_count(list_name(of.name), count(of.name)) }</option> }
    });
    let selected = current.and_then(|row| rows.iter().position(|of| *of == row));
    html! {
        <section class="edit-records" aria-label={messages::edit_records()}>
            <div class="edit-records-head">
                <select id={id_of(&Path::default().field(RECORDS), "kind")} onchange={on_list} aria-label={messages::edit_kind_of_record()}>{ for options }</select>
                <button type="button" class="edit-new" onclick={on_add}>{ add_to_list(list.name) }</button>
                <input type="search" value={(*wanted).clone()} oninput={on_wanted} aria-label={messages::edit_find_record()} placeholder={messages::edit_find_record()} autocomplete="off" />
                if !unfinished.is_empty() || *only_unfinished {
                    <label class="check"><input type="checkbox" checked={*only_unfinished} onchange={on_only} />{ " " }{ messages::edit_only_unfinished() }</label>
                }
            </div>
            if rows.is_empty() {
                <p class="fine">{ messages::edit_no_records() }</p>
            } else {
                <LongList of={list.name} len={rows.len()} {entry} entry_px={ENTRY_PX} {selected} class="edit-list" />
            }
        </section>
    }
}
