//! Picking another record by its name, or making it on the way: a field with a list of what fits under it. Enter takes what is
//! called as was typed, or what arrow keys went to, and else makes what was typed.

use super::{session::use_editor, words::item_title};
use crate::locale::messages;
use demarche::edit::{
    Edit, Fit, Json, Path, Typed, format, free_id, id_of_name, latin, taken_first,
};
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
    /// Whether it is called as was typed.
    is_exact: bool,
}

/// The records whose names have all words that were typed, the ones that are called or begin so first; last, the one that can be
/// made.
pub fn offered(dossier: &Json, lists: &[&'static str], text: &str) -> Vec<Offered> {
    let typed = Typed::new(text);
    let mut found: Vec<(Fit, Offered)> = Vec::new();
    let mut is_there = false;
    for list in lists {
        let Some(Json::Array(items)) = dossier.get(list) else {
            continue;
        };
        let own_title = format::list(list).map_or("name", |list| list.title);
        for item in items {
            let Some(Json::Text(id)) = item.get("id") else {
                continue;
            };
            let own = |field: &str| match item.get(field) {
                Some(Json::Text(text)) => &**text,
                _ => "",
            };
            let title = item_title(dossier, list, item);
            let Some(fit) = typed.fit(id, &[&title, own(own_title), own("short")]) else {
                continue;
            };
            // Two may share a short name, and somebody's id may be another's name.
            let is_called = |name: &str| latin(name.trim()) == latin(text.trim());
            is_there |= fit == Fit::Exactly && (is_called(&title) || is_called(own(own_title)));
            let picked = Picked {
                id: id.clone(),
                made: None,
            };
            let of = Offered {
                picked,
                title,
                is_exact: fit == Fit::Exactly,
            };
            found.push((fit, of));
            if typed.is_empty() && found.len() == OFFERED {
                break;
            }
        }
    }
    found.sort_by_key(|(fit, _)| *fit);
    let mut found: Vec<Offered> = found.into_iter().take(OFFERED).map(|(_, of)| of).collect();
    // The likeliest of several lists is the last: a statement is about actors more often than plans.
    if let (false, false, Some(list)) = (typed.is_empty(), is_there, lists.last()) {
        let name = text.trim();
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
            is_exact: false,
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
    // The one that arrow keys went to.
    let gone_to = use_state_eq(|| None::<usize>);
    let options = match *is_open {
        true => offered(&editor.dossier(), props.lists, &typed),
        false => Vec::new(),
    };
    let active =
        gone_to.or_else(|| taken_first(options.iter().map(|of| (of.is_exact, of.picked.is_new()))));
    let pick = {
        let (typed, is_open, gone_to) = (typed.clone(), is_open.clone(), gone_to.clone());
        let on_pick = props.on_pick.clone();
        Callback::from(move |picked: Picked| {
            typed.set(String::new());
            gone_to.set(None);
            is_open.set(false);
            on_pick.emit(picked);
        })
    };
    let oninput = {
        let (typed, is_open, gone_to) = (typed.clone(), is_open.clone(), gone_to.clone());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            typed.set(input.value());
            gone_to.set(None);
            is_open.set(true);
        })
    };
    let open = |to: bool| {
        let is_open = is_open.clone();
        move || is_open.set(to)
    };
    let (onfocus, onblur) = (open(true), open(false));
    let onkeydown = {
        let (options, gone_to, is_open, pick) = (
            options.clone(),
            gone_to.clone(),
            is_open.clone(),
            pick.clone(),
        );
        Callback::from(move |event: KeyboardEvent| {
            // What an input method is composing is its own.
            if event.is_composing() {
                return;
            }
            let last = options.len().saturating_sub(1);
            match &*event.key() {
                "ArrowDown" if !*is_open => is_open.set(true),
                "ArrowDown" => gone_to.set(Some(match active {
                    Some(nth) if nth < last => nth + 1,
                    _ => 0,
                })),
                "ArrowUp" => gone_to.set(Some(match active {
                    Some(nth) if nth > 0 => nth - 1,
                    _ => last,
                })),
                "Enter" => {
                    if let Some(of) = active.and_then(|nth| options.get(nth)) {
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
        let is_active = active == Some(nth);
        let class = classes!(is_active.then_some("is-active"), of.picked.is_new().then_some("is-new"));
        html! {
            <li key={nth} id={option_id(nth)} role="option" aria-selected={is_active.to_string()} {class} dir="auto" {onmousedown}>{ &of.title }</li>
        }
    });
    let has_options = !options.is_empty();
    html! {
        <span class="edit-picker">
            <input type="text" role="combobox" id={props.id.clone()} value={(*typed).clone()} {oninput} onfocus={move |_| onfocus()} onblur={move |_| onblur()} {onkeydown}
                aria-label={messages::edit_pick(&props.label)} placeholder={messages::edit_pick_placeholder()} aria-expanded={has_options.to_string()} aria-controls={list_id.clone()} aria-autocomplete="list"
                aria-activedescendant={active.filter(|_| has_options).map(option_id)} aria-describedby={props.described.clone()} autocomplete="off" />
            <ul id={list_id} role="listbox" aria-label={props.label.clone()} hidden={!has_options}>{ for entries }</ul>
        </span>
    }
}
