//! The form of a record: a field for each that the format has, what else is wrong, and what can be done with the whole.

use super::{
    controls::{Of, TERM_KEYS},
    faults,
    field::Field,
    record_list::add_record,
    session::use_editor,
    words::{add_to_list, record_title},
};
use crate::locale::messages;
use demarche::edit::{
    Edit, Path, Step,
    format::{self, Content, Field as Known, List},
    plan_text::term_keys,
};
use yew::prelude::*;

/// What [`Form`] needs.
#[derive(PartialEq, Properties)]
pub struct FormProps {
    /// The record, or the metadata.
    pub path: Path,
    /// Called with the record to look at then; none where it is gone.
    pub on_record: Callback<Option<Path>>,
}

/// The form of a record.
#[component]
pub fn Form(props: &FormProps) -> Html {
    let editor = use_editor();
    let path = &props.path;
    let Some(fields) = format::fields_at(path) else {
        return Html::default();
    };
    let is_record = path.list_and_row().is_some();
    if is_record && editor.value(path).is_none() {
        return html! { <p class="edit-empty">{ messages::edit_record_gone() }</p> };
    }
    let title = record_title(&editor.dossier(), path);
    let (found, is_unfinished) = editor.faults_within(path);
    let others: Vec<_> = found
        .iter()
        .filter(|problem| !is_beside(fields, path, &problem.pointer))
        .collect();
    let on_remove = {
        let (editor, path, on_record) = (editor.clone(), path.clone(), props.on_record.clone());
        Callback::from(move |_: MouseEvent| {
            let edit = Edit::Remove {
                record: path.clone(),
                with_references: false,
            };
            let words = messages::edit_step_removed(editor.title_of(&path));
            if editor.act(&edit, words, None) {
                on_record.emit(None);
            }
        })
    };
    // The id is made by itself, and stands last; translations are kept as they are.
    let (ids, rest): (Vec<&'static Known>, Vec<&'static Known>) = fields
        .iter()
        .filter(|known| known.content != Content::Translations)
        .partition(|known| known.name == "id");
    let row = |known: &'static Known| html! { <Field key={known.name} path={path.field(known.name)} of={Of(known)} /> };
    let list = path.list_and_row().and_then(|(list, _)| format::list(list));
    let kind = list.map(|list| add_to_list(list.name));
    let has_keys = list.is_some_and(|list| matches!(list.name, "plans" | "topics" | "terms"));
    let keys = has_keys.then(|| {
        let dossier = editor.dossier();
        let options = term_keys(&dossier)
            .into_iter()
            .map(|key| html! { <option value={key.to_owned()} /> });
        html! { <datalist id={TERM_KEYS}>{ for options }</datalist> }
    });
    let on_another = |list: &'static List| {
        let (editor, on_record) = (editor.clone(), props.on_record.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(record) = add_record(&editor, list) {
                on_record.emit(Some(record));
            }
        })
    };
    html! {
        <form class="edit-form" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())} aria-label={kind}>
            <h3 dir="auto">{ title }</h3>
            if is_unfinished && is_record {
                <p class="edit-count">{ messages::edit_to_put_right(found.len()) }</p>
            }
            { for rest.into_iter().map(row) }
            { for ids.into_iter().map(row) }
            { for keys }
            if !others.is_empty() {
                <ul class="edit-others">{ for others.into_iter().map(|problem| html! { <li><code>{ &problem.pointer }</code>{ " " }{ faults::words(problem) }</li> }) }</ul>
            }
            if let Some(list) = list {
                <p class="row">
                    <button type="button" class="edit-another" onclick={on_another(list)}>{ add_to_list(list.name) }</button>
                    <button type="button" class="quiet edit-remove" onclick={on_remove}>{ messages::edit_remove() }</button>
                </p>
            }
        </form>
    }
}

/// Whether a fault is told beside a field of the form.
fn is_beside(fields: &'static [Known], record: &Path, pointer: &str) -> bool {
    let Ok(at) = pointer.parse::<Path>();
    let Some(Step::Field(name)) = at.steps().get(record.steps().len()) else {
        return false;
    };
    format::field(fields, name).is_some_and(|known| known.content != Content::Translations)
}
