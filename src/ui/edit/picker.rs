//! Picking another record by its name, or making it on the way: a field with a list of what fits under it.

use super::{session::use_editor, words::item_title};
use crate::locale::messages;
use demarche::edit::{Edit, Json, Path, format, free_id, id_of_name, latin};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// So many records are offered at once.
const OFFERED: usize = 8;

/// The record that was picked.
#[derive(Clone, PartialEq)]
pub struct Picked {
    /// Its id.
    pub id: String,
    /// What makes it, where it was not there.
    made: Option<Edit>,
}

impl Picked {
    /// Whether it is not there yet.
    pub fn is_new(&self) -> bool {
        self.made.is_some()
    }

    /// An edit that refers to it, with what makes it.
    pub fn with(&self, edit: Edit) -> Edit {
        match &self.made {
            Some(made) => Edit::All(vec![made.clone(), edit]),
            None => edit,
        }
    }
}

/// What [`Picker`] needs.
#[derive(PartialEq, Properties)]
pub struct PickerProps {
    /// The id of the field.
    pub id: AttrValue,
    /// What is picked.
    pub label: AttrValue,
    /// The ids of what describes it.
    #[prop_or_default]
    pub described: Option<AttrValue>,
    /// The lists that it may be in.
    pub lists: &'static [&'static str],
    /// Called with what was picked.
    pub on_pick: Callback<Picked>,
}

/// A record that is offered.
#[derive(Clone, PartialEq)]
pub struct Offered {
    /// The record.
    pub picked: Picked,
    /// What it is called.
    pub title: AttrValue,
}

/// The records whose names have all words that were typed, the ones that begin so first; last, the one that can be made.
pub fn offered(dossier: &Json, lists: &[&'static str], typed: &str) -> Vec<Offered> {
    let wanted = latin(typed.trim());
    let mut found: Vec<(bool, Offered)> = Vec::new();
    for list in lists {
        let Some(Json::Array(items)) = dossier.get(list) else {
            continue;
        };
        for item in items {
            let Some(Json::Text(id)) = item.get("id") else {
                continue;
            };
            let title = item_title(dossier, list, item);
            let name = latin(&title);
            if wanted
                .split_whitespace()
                .all(|word| name.contains(word) || id.contains(word))
            {
                let picked = Picked {
                    id: id.clone(),
                    made: None,
                };
                found.push((!name.starts_with(&wanted), Offered { picked, title }));
            }
            if wanted.is_empty() && found.len() == OFFERED {
                break;
            }
        }
    }
    found.sort_by_key(|(is_later, _)| *is_later);
    let is_there = found.iter().any(|(_, of)| latin(&of.title) == wanted);
    let mut found: Vec<Offered> = found.into_iter().take(OFFERED).map(|(_, of)| of).collect();
    // The likeliest of several lists is the last: a statement is about actors more often than plans.
    if let (false, false, Some(list)) = (wanted.is_empty(), is_there, lists.last()) {
        let name = typed.trim();
        let id = free_id(dossier, list, &id_of_name(name));
        let title = format::list(list).map_or("name", |list| list.title);
        let text = |text: &str| Json::Text(text.to_owned());
        let item = Json::Object(vec![("id".into(), text(&id)), (title.into(), text(name))]);
        let made = Edit::Add {
            list: Path::default().field(list),
            at: None,
            item,
        };
        found.push(Offered {
            picked: Picked {
                id,
                made: Some(made),
            },
            title: messages::edit_make(name),
        });
    }
    found
}

/// A field to pick a record by.
#[component]
pub fn Picker(props: &PickerProps) -> Html {
    let editor = use_editor();
    let typed = use_state(String::new);
    let is_open = use_state_eq(|| false);
    let active = use_state_eq(|| 0_usize);
    let options = match *is_open {
        true => offered(&editor.dossier(), props.lists, &typed),
        false => Vec::new(),
    };
    let pick = {
        let (typed, is_open, on_pick) = (typed.clone(), is_open.clone(), props.on_pick.clone());
        Callback::from(move |picked: Picked| {
            typed.set(String::new());
            is_open.set(false);
            on_pick.emit(picked);
        })
    };
    let oninput = {
        let (typed, is_open, active) = (typed.clone(), is_open.clone(), active.clone());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            typed.set(input.value());
            active.set(0);
            is_open.set(true);
        })
    };
    let open = |to: bool| {
        let is_open = is_open.clone();
        move || is_open.set(to)
    };
    let (onfocus, onblur) = (open(true), open(false));
    let onkeydown = {
        let (options, active, is_open, pick) = (
            options.clone(),
            active.clone(),
            is_open.clone(),
            pick.clone(),
        );
        Callback::from(move |event: KeyboardEvent| {
            let last = options.len().saturating_sub(1);
            match &*event.key() {
                "ArrowDown" if !*is_open => is_open.set(true),
                "ArrowDown" => active.set(if *active >= last { 0 } else { *active + 1 }),
                "ArrowUp" => active.set(if *active == 0 { last } else { *active - 1 }),
                "Enter" => {
                    if let Some(of) = options.get(*active) {
                        pick.emit(of.picked.clone());
                    }
                }
                // The list closes, and not the editor.
                "Escape" if *is_open => is_open.set(false),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let list_id: AttrValue = format!("{}-list", props.id).into();
    let option_id = |nth: usize| AttrValue::from(format!("{}-{nth}", props.id));
    let entries = options.iter().enumerate().map(|(nth, of)| {
        let onmousedown = {
            let (pick, picked) = (pick.clone(), of.picked.clone());
            Callback::from(move |event: MouseEvent| {
                // The field keeps the focus.
                event.prevent_default();
                pick.emit(picked.clone());
            })
        };
        let is_active = nth == *active;
        html! {
            <li key={nth} id={option_id(nth)} role="option" aria-selected={is_active.to_string()} class={is_active.then_some("is-active")} dir="auto" {onmousedown}>{ &of.title }</li>
        }
    });
    let has_options = !options.is_empty();
    html! {
        <span class="edit-picker">
            <input type="text" role="combobox" id={props.id.clone()} value={(*typed).clone()} {oninput} onfocus={move |_| onfocus()} onblur={move |_| onblur()} {onkeydown}
                aria-label={messages::edit_pick(&props.label)} placeholder={messages::edit_pick_placeholder()} aria-expanded={has_options.to_string()} aria-controls={list_id.clone()} aria-autocomplete="list"
                aria-activedescendant={has_options.then(|| option_id(*active))} aria-describedby={props.described.clone()} autocomplete="off" />
            <ul id={list_id} role="listbox" aria-label={props.label.clone()} hidden={!has_options}>{ for entries }</ul>
        </span>
    }
}
