//! Sources out of a text that is pasted: addresses, DOIs, BibTeX, RIS, CSL-JSON. What is there already is said, and not added again.

use super::{session::use_editor, words::item_title};
use crate::locale::messages;
use demarche::edit::{
    Edit, Json, Path,
    sources::{Found, NotFound, read_sources},
};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What [`PasteSources`] needs.
#[derive(PartialEq, Properties)]
pub struct PasteSourcesProps {
    /// Called with the ids of the sources, of those that were there as well.
    pub on_added: Callback<Vec<String>>,
}

/// So many sources are shown before they are added.
const SHOWN: usize = 20;

/// Sources out of a text.
#[component]
pub fn PasteSources(props: &PasteSourcesProps) -> Html {
    let editor = use_editor();
    let text = use_state(String::new);
    let found = use_memo((*text).clone(), |text| {
        (!text.trim().is_empty()).then(|| read_sources(text))
    });
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
        })
    };
    let id = |found: &Found| {
        let dossier = editor.dossier();
        let row = found.known_at(&dossier)?;
        Path::record("sources", row)
            .field("id")
            .text(&dossier)
            .map(str::to_owned)
    };
    let on_add = {
        let (editor, found, text, on_added) = (
            editor.clone(),
            found.clone(),
            text.clone(),
            props.on_added.clone(),
        );
        Callback::from(move |_: MouseEvent| {
            let Some(Ok(found)) = &*found else { return };
            let list = Path::default().field("sources");
            // One after the other on a copy of the list, so that no two get one id and no source comes twice.
            let mut sources = Json::Object(vec![(
                "sources".into(),
                editor.value(&list).unwrap_or(Json::Array(Vec::new())),
            )]);
            let (mut edits, mut ids) = (Vec::new(), Vec::new());
            for found in found {
                let known = found.known_at(&sources).and_then(|row| {
                    Path::record("sources", row)
                        .field("id")
                        .text(&sources)
                        .map(str::to_owned)
                });
                if let Some(known) = known {
                    ids.push(known);
                    continue;
                }
                let item = found.to_record(&sources);
                if let Some(Json::Text(id)) = item.get("id") {
                    ids.push(id.clone());
                }
                if let Some(Json::Array(items)) = list.get_mut(&mut sources) {
                    items.push(item.clone());
                }
                edits.push(Edit::Add {
                    list: list.clone(),
                    at: None,
                    item,
                });
            }
            let words = messages::edit_step_sources(edits.len());
            if edits.is_empty() || editor.act(&Edit::All(edits), words, None) {
                text.set(String::new());
                on_added.emit(ids);
            }
        })
    };
    let told = match &*found {
        None => Html::default(),
        Some(Err(NotFound::Unknown)) => {
            html! { <p class="edit-fault is-error">{ messages::edit_paste_unknown() }</p> }
        }
        Some(Err(NotFound::Faulty(format, reason))) => {
            html! { <p class="edit-fault is-error">{ messages::edit_paste_faulty(*format, reason) }</p> }
        }
        Some(Ok(found)) => {
            let rows = found.iter().take(SHOWN).map(|one| {
                let title = {
                    let dossier = editor.dossier();
                    item_title(&dossier, "sources", &one.to_record(&dossier))
                };
                html! { <li><span dir="auto">{ title }</span>if id(one).is_some() { { " " }<b>{ messages::edit_paste_known() }</b> }</li> }
            });
            html! {
                <>
                    <ul class="edit-found">{ for rows }</ul>
                    <button type="button" class="edit-add-sources" onclick={on_add}>{ messages::edit_paste_add(found.len()) }</button>
                </>
            }
        }
    };
    html! {
        <div class="edit-paste">
            <label>{ messages::edit_paste_label() }<textarea rows="4" value={(*text).clone()} {oninput} spellcheck="false" /></label>
            <div aria-live="polite">{ told }</div>
        </div>
    }
}
