//! Fields that hold several things: texts, names of other records, sources, records within the record.

use super::{
    faults::{faults, id_of},
    paste_sources::PasteSources,
    picker::{Picked, Picker},
    record_link::{RecordLink, referred},
    session::{Editor, use_editor},
    words::field_name,
};
use crate::{
    locale::messages,
    ui::common::icon::{Icon, icon},
};
use demarche::edit::{Edit, Json, Path};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Takes an item out; with the last of them goes the list.
fn take(editor: &Editor, list: &Path, nth: usize, name: &AttrValue) {
    let path = match editor.len(list) {
        1 => list.clone(),
        _ => list.item(nth),
    };
    let words = messages::edit_step_taken(name, editor.title_of(list));
    if editor.act(&Edit::Set { path, value: None }, words, None) {
        // What comes to stand in its place, or what stood before; of an empty list the way to add to it.
        match editor.len(list) {
            0 => editor.go_on_at(list),
            len => editor.go_on_at(&list.item(nth.min(len - 1))),
        }
    }
}

/// Adds an item at the end.
pub fn add(editor: &Editor, list: &Path, item: Json, name: &AttrValue) {
    let words = messages::edit_step_item(name, editor.title_of(list));
    let edit = Edit::Add {
        list: list.clone(),
        at: None,
        item,
    };
    let nth = editor.len(list);
    if editor.act(&edit, words, None) {
        editor.go_on_at(&list.item(nth));
    }
}

/// What [`Texts`] needs.
#[derive(PartialEq, Properties)]
pub struct TextsProps {
    /// The list.
    pub path: Path,
    /// Its name.
    pub name: AttrValue,
    /// Whether each is a paragraph.
    pub is_long: bool,
}

/// Texts in their order.
#[component]
pub fn Texts(props: &TextsProps) -> Html {
    let editor = use_editor();
    let TextsProps {
        path,
        name,
        is_long,
    } = props;
    let entries = (0..editor.len(path)).map(|nth| {
        let item = path.item(nth);
        let set = {
            let (editor, item, name) = (editor.clone(), item.clone(), name.clone());
            move |text: String| editor.set(&item, Some(Json::Text(text)), &name)
        };
        let id = id_of(&item, "fault");
        let faults = faults(&editor, &item, &id);
        let label = messages::edit_nth(name, nth + 1);
        let value = editor.text(&item);
        let own = id_of(&item, "field");
        let field = if *is_long {
            let oninput = Callback::from(move |event: InputEvent| set(event.target_unchecked_into::<HtmlTextAreaElement>().value()));
            html! { <textarea rows="3" dir="auto" id={own} aria-label={label} {value} {oninput} aria-describedby={id} /> }
        } else {
            let oninput = Callback::from(move |event: InputEvent| set(event.target_unchecked_into::<HtmlInputElement>().value()));
            // Enter goes on with the next, as in a list that is written.
            let onkeydown = {
                let (editor, path, name) = (editor.clone(), path.clone(), name.clone());
                Callback::from(move |event: KeyboardEvent| {
                    let is_plain = !(event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing());
                    if event.key() == "Enter" && is_plain {
                        event.prevent_default();
                        add(&editor, &path, Json::Text(String::new()), &name);
                    }
                })
            };
            html! { <input type="text" dir="auto" autocomplete="off" id={own} aria-label={label} {value} {oninput} {onkeydown} aria-describedby={id} /> }
        };
        html! { <li key={nth}><span class="edit-row">{ field }<TakeAway path={path.clone()} {nth} name={name.clone()} what={messages::edit_nth(name, nth + 1)} /></span>{ faults.html }</li> }
    });
    let onclick = {
        let (editor, path, name) = (editor.clone(), path.clone(), name.clone());
        Callback::from(move |_: MouseEvent| add(&editor, &path, Json::Text(String::new()), &name))
    };
    html! {
        <>
            <ol class="edit-items">{ for entries }</ol>
            <button type="button" class="quiet edit-add" id={id_of(path, "add")} {onclick}>{ messages::edit_add(name) }</button>
        </>
    }
}

/// What [`TakeAway`] needs.
#[derive(PartialEq, Properties)]
pub struct TakeAwayProps {
    /// The list.
    pub path: Path,
    /// The place of the item.
    pub nth: usize,
    /// The name of the field.
    pub name: AttrValue,
    /// What is taken away, in words.
    pub what: AttrValue,
}

/// The button that takes an item out.
#[component]
pub fn TakeAway(props: &TakeAwayProps) -> Html {
    let editor = use_editor();
    let (path, nth, name) = (props.path.clone(), props.nth, props.name.clone());
    let onclick = Callback::from(move |_: MouseEvent| take(&editor, &path, nth, &name));
    let id = id_of(&props.path.item(nth), "away");
    html! { <button type="button" class="bare" {id} {onclick} aria-label={messages::edit_take_away(&props.what)}>{ icon(Icon::Close) }</button> }
}

/// What [`References`] needs.
#[derive(PartialEq, Properties)]
pub struct ReferencesProps {
    /// The list.
    pub path: Path,
    /// Its name.
    pub name: AttrValue,
    /// The lists that the records may be in.
    pub lists: &'static [&'static str],
}

/// Other records.
#[component]
pub fn References(props: &ReferencesProps) -> Html {
    let editor = use_editor();
    let ReferencesProps { path, name, lists } = props;
    let entries = (0..editor.len(path)).map(|nth| {
        let item = path.item(nth);
        let id = editor.text(&item);
        let title = referred(&editor, lists, &id).map_or_else(|| id.clone().into(), |(_, title)| title);
        let faults = faults(&editor, &item, &id_of(&item, "fault"));
        html! {
            <li key={nth}><span class="edit-token"><RecordLink of={id} lists={*lists} name={name.clone()} path={item} /><TakeAway path={path.clone()} {nth} name={name.clone()} what={title} /></span>{ faults.html }</li>
        }
    });
    let on_pick = {
        let (editor, path, name) = (editor.clone(), path.clone(), name.clone());
        Callback::from(move |picked: Picked| {
            let words = messages::edit_step_item(&name, editor.title_of(&path));
            let item = Json::Text(picked.id.clone());
            let edit = picked.with(Edit::Add {
                list: path.clone(),
                at: None,
                item,
            });
            editor.act(&edit, words, None);
        })
    };
    html! {
        <>
            <ul class="edit-tokens">{ for entries }</ul>
            <Picker id={id_of(path, "pick")} label={name.clone()} lists={*lists} {on_pick} />
        </>
    }
}

/// What is cited.
const SOURCES: &[&str] = &["sources"];

/// What [`Cited`] needs.
#[derive(PartialEq, Properties)]
pub struct CitedProps {
    /// The list.
    pub path: Path,
    /// Its name.
    pub name: AttrValue,
}

/// The sources of a record, each with what it stands for.
#[component]
pub fn Cited(props: &CitedProps) -> Html {
    let editor = use_editor();
    let CitedProps { path, name } = props;
    let is_pasting = use_state_eq(|| false);
    let entries = (0..editor.len(path)).map(|nth| {
        let item = path.item(nth);
        let value = editor.value(&item);
        let source = match &value {
            Some(Json::Text(id)) => id.clone(),
            _ => editor.text(&item.field("source")),
        };
        let title = referred(&editor, SOURCES, &source).map_or_else(|| source.clone().into(), |(_, title)| title);
        let note = editor.text(&item.field("note"));
        let oninput = {
            let (editor, item, source) = (editor.clone(), item.clone(), source.clone());
            Callback::from(move |event: InputEvent| {
                let note = event.target_unchecked_into::<HtmlInputElement>().value();
                // Without a note its id is enough.
                let text = |text: &str| Json::Text(text.to_owned());
                let cited = match (note.is_empty(), editor.value(&item)) {
                    (false, Some(Json::Object(mut members))) => {
                        match members.iter_mut().find(|(name, _)| name == "note") {
                            Some((_, value)) => *value = text(&note),
                            None => members.push(("note".into(), text(&note))),
                        }
                        Json::Object(members)
                    }
                    (false, _) => Json::Object(vec![("source".into(), text(&source)), ("note".into(), text(&note))]),
                    (true, _) => text(&source),
                };
                editor.set(&item, Some(cited), &field_name("note"));
            })
        };
        let own = faults(&editor, &item, &id_of(&item, "fault"));
        let inner = faults(&editor, &item.field("source"), &id_of(&item, "source-fault"));
        html! {
            <li key={nth}>
                <span class="edit-row"><span><RecordLink of={source} lists={SOURCES} name={name.clone()} path={item.clone()} /></span><TakeAway path={path.clone()} {nth} name={name.clone()} what={title.clone()} /></span>
                <input type="text" dir="auto" autocomplete="off" id={id_of(&item.field("note"), "field")} value={note} {oninput} aria-label={messages::edit_note_for(&title)} placeholder={messages::edit_note_placeholder()} />
                { own.html }{ inner.html }
            </li>
        }
    });
    let cite = {
        let (editor, path, name) = (editor.clone(), path.clone(), name.clone());
        move |ids: Vec<String>, made: Vec<Edit>| {
            let words = messages::edit_step_item(&name, editor.title_of(&path));
            let cited = ids.into_iter().map(|id| Edit::Add {
                list: path.clone(),
                at: None,
                item: Json::Text(id),
            });
            let edit = Edit::All(made.into_iter().chain(cited).collect());
            editor.act(&edit, words, None);
        }
    };
    let on_pick = {
        let cite = cite.clone();
        Callback::from(move |picked: Picked| {
            let made = picked.with(Edit::All(Vec::new()));
            cite(vec![picked.id.clone()], vec![made]);
        })
    };
    let on_added = {
        let (is_pasting, editor, path) = (is_pasting.clone(), editor.clone(), path.clone());
        Callback::from(move |ids: Vec<String>| {
            is_pasting.set(false);
            let first = editor.len(&path);
            cite(ids, Vec::new());
            if editor.len(&path) > first {
                editor.go_on_at(&path.item(first).field("note"));
            }
        })
    };
    let onclick = {
        let is_pasting = is_pasting.clone();
        Callback::from(move |_: MouseEvent| is_pasting.set(!*is_pasting))
    };
    html! {
        <>
            <ul class="edit-items">{ for entries }</ul>
            <Picker id={id_of(path, "pick")} label={name.clone()} lists={SOURCES} {on_pick} />
            <button type="button" class="quiet edit-add" {onclick} aria-expanded={is_pasting.to_string()}>{ messages::edit_paste_here() }</button>
            if *is_pasting { <PasteSources {on_added} /> }
        </>
    }
}
