//! The name of a record that a field refers to. It opens the form of that record; the desk has the way back.

use super::{
    session::{Editor, use_editor},
    words::item_title,
};
use crate::locale::messages;
use demarche::edit::{Json, Path};
use yew::prelude::*;

/// What [`RecordLink`] needs.
#[derive(PartialEq, Properties)]
pub struct RecordLinkProps {
    /// The id that is referred to.
    pub of: AttrValue,
    /// The lists that the record may be in: the first that has it.
    pub lists: &'static [&'static str],
    /// The name of the field.
    pub name: AttrValue,
    /// The place of the reference.
    pub path: Path,
    /// The id of the element.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The ids of what describes it.
    #[prop_or_default]
    pub described: Option<AttrValue>,
}

/// Where the record stands that is referred to, and what it is called.
pub fn referred(editor: &Editor, lists: &[&str], id: &str) -> Option<(Path, AttrValue)> {
    let dossier = editor.dossier();
    lists.iter().find_map(|list| {
        let Some(Json::Array(items)) = dossier.get(list) else {
            return None;
        };
        let is_it = |item: &Json| matches!(item.get("id"), Some(Json::Text(of)) if of == id);
        let row = items.iter().position(is_it)?;
        Some((
            Path::record(list, row),
            item_title(&dossier, list, &items[row]),
        ))
    })
}

/// The name of a record, which opens its form.
#[component]
pub fn RecordLink(props: &RecordLinkProps) -> Html {
    let editor = use_editor();
    let Some((record, title)) = referred(&editor, props.lists, &props.of) else {
        return html! { <span dir="auto" id={props.id.clone()}>{ &props.of }</span> };
    };
    let (_, is_unfinished) = editor.faults_within(&record);
    let onclick = {
        let (editor, from) = (editor.clone(), props.path.clone());
        Callback::from(move |_: MouseEvent| editor.follow(&from, &record))
    };
    html! {
        <>
            <button type="button" class="bare edit-link" id={props.id.clone()} {onclick} aria-describedby={props.described.clone()}
                aria-label={messages::edit_open_record(&props.name, &title)}><span dir="auto">{ &title }</span></button>
            if is_unfinished { <span class="edit-mark">{ messages::edit_is_unfinished() }</span> }
        </>
    }
}
