//! What was changed since the dossier was opened, by record and field: old beside new, each taken back by itself.

use super::{session::use_editor, words::field_name};
use crate::{locale::messages, ui::common::long_list::LongList};
use demarche::{
    edit::{Json, Path, Revision, format},
    merge::{Place, Step},
};
use std::rc::Rc;
use yew::prelude::*;

/// About how high an entry is before it was drawn.
const ENTRY_PX: f64 = 64.0;

/// What [`ChangesList`] needs.
#[derive(PartialEq, Properties)]
pub struct ChangesListProps {
    /// Called with the record to look at.
    pub on_record: Callback<Path>,
}

/// What a value is, in a line.
pub fn brief(value: Option<&Json>) -> AttrValue {
    const LETTERS: usize = 160;
    let text = match value {
        None => return messages::edit_nothing(),
        Some(Json::Text(text)) => text.clone(),
        Some(other) => serde_json::to_string(other).unwrap_or_default(),
    };
    match text.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}…", &text[..at]).into(),
        None => text.into(),
    }
}

/// Where a change stands, in words: the record, which has this title, and the field.
pub fn place_words(place: &Place, title: AttrValue) -> AttrValue {
    let known = |name: &str| {
        let fields = format::LISTS
            .iter()
            .flat_map(|list| list.fields)
            .chain(format::METADATA);
        fields
            .map(|field| field.name)
            .find(|of| *of == name)
            .map(field_name)
    };
    let steps = place.steps();
    let record = match steps {
        [_, Step::Record(key), ..] if title == messages::edit_no_name() => key.clone().into(),
        _ => title,
    };
    let fields: Vec<String> = steps
        .iter()
        .skip(if matches!(steps.get(1), Some(Step::Record(_))) {
            2
        } else {
            1
        })
        .map(|step| match step {
            Step::Field(name) => known(name).map_or_else(|| name.clone(), |name| name.to_string()),
            Step::Record(key) => key.clone(),
        })
        .collect();
    match fields.is_empty() {
        true => record,
        false => messages::edit_change_place(record, fields.join(" · ")),
    }
}

/// What was changed.
#[component]
pub fn ChangesList(props: &ChangesListProps) -> Html {
    let editor = use_editor();
    let changes: Rc<Vec<Revision>> = use_memo(editor.clone(), |editor| editor.changes());
    let len = changes.len();
    let entry = {
        let (editor, changes, on_record) =
            (editor.clone(), changes.clone(), props.on_record.clone());
        Callback::from(move |nth: usize| {
            let Some(revision) = changes.get(nth) else {
                return Html::default();
            };
            let path = revision.path().clone();
            let record = path
                .list_and_row()
                .map(|(list, row)| Path::record(list, row));
            let words = place_words(&revision.change.place, editor.title_of(&path));
            let on_back = {
                let (editor, edit, words) = (
                    editor.clone(),
                    revision.taken_back(),
                    messages::edit_step_back(&words),
                );
                Callback::from(move |_: MouseEvent| {
                    editor.act(&edit, words.clone(), None);
                })
            };
            let name = match record.filter(|record| editor.value(record).is_some()) {
                Some(record) => {
                    let onclick = on_record.reform(move |_: MouseEvent| record.clone());
                    html! { <button type="button" class="quiet" {onclick} dir="auto">{ &words }</button> }
                }
                None => html! { <b dir="auto">{ &words }</b> },
            };
            html! {
                <div class="edit-change">
                    { name }
                    <del dir="auto">{ brief(revision.change.before.as_ref()) }</del>
                    <ins dir="auto">{ brief(revision.change.after.as_ref()) }</ins>
                    <button type="button" class="quiet" onclick={on_back} aria-label={messages::edit_take_back_of(&words)}>{ messages::edit_take_back() }</button>
                </div>
            }
        })
    };
    html! {
        <section class="edit-changes">
            <h3>{ messages::edit_changes_since(len) }</h3>
            <LongList {len} {entry} entry_px={ENTRY_PX} />
        </section>
    }
}
