//! What is typed in a cell, with what fits below it where the cell has choices. Enter and Tab keep it, Escape leaves the cell as
//! it was, and so does nothing else: who clicks elsewhere keeps it as well.

use super::actions::has_choices;
use crate::{
    locale::messages,
    ui::{
        common::when,
        edit::{controls::Of, picker::offered, session::use_editor, words::word_name},
    },
};
use demarche::{
    edit::{
        format::{Content, Field},
        grid::{Move, Names},
        latin,
    },
    model::date::Edtf,
    when::{Answer, Habits, read},
};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A cell that is typed in.
#[derive(Clone, PartialEq, Properties)]
pub struct Editing {
    /// What its field is.
    pub of: Of,
    /// What it is called.
    pub label: AttrValue,
    /// What stood there, or the letter that typing began with.
    pub text: AttrValue,
    /// Whether typing began it, so that arrow keys lead on.
    pub is_typed: bool,
    /// Called once it is over.
    pub on_end: Callback<End>,
}

/// How typing in a cell ended.
#[derive(Clone, PartialEq)]
pub enum End {
    /// The cell stays as it was.
    Left,
    /// It is kept.
    Kept {
        /// The text.
        text: String,
        /// The names of records that are to be made.
        made: Vec<String>,
        /// Where to go from there; nowhere where the keyboard went elsewhere.
        to: Option<Move>,
        /// Whether all cells that are selected get it.
        for_all: bool,
    },
}

/// Something to choose.
#[derive(Clone, PartialEq)]
struct Choice {
    title: AttrValue,
    /// What then stands in the cell.
    text: String,
    is_new: bool,
}

/// So many words of a closed list are offered: all of them.
const WORDS: usize = 40;

/// What stands before the item that is typed, and that item.
fn last_item<'t>(field: &Field, text: &'t str) -> (&'t str, &'t str) {
    let at = match field.content {
        Content::References(_) | Content::Citations => {
            text.rfind([';', '\n']).map_or(0, |at| at + 1)
        }
        _ => 0,
    };
    text.split_at(at)
}

/// A cell that is typed in.
#[component]
pub fn CellEditor(props: &Editing) -> Html {
    let editor = use_editor();
    let Of(field) = props.of;
    let node = use_node_ref();
    let text = use_state(|| props.text.to_string());
    let made = use_state(Vec::<String>::new);
    let active = use_state_eq(|| None::<usize>);
    let is_open = use_state_eq(|| props.is_typed);
    // Going elsewhere and pressing a key are one end, not two.
    let is_over = use_mut_ref(|| false);
    {
        let node = node.clone();
        use_effect_with((), move |()| focus(&node));
    }
    let (before, item) = last_item(field, &text);
    let choices: Vec<Choice> = match (*is_open && has_choices(field), &field.content) {
        (false, _) => Vec::new(),
        (true, Content::Word(codes)) => {
            let wanted = latin(text.trim());
            let words = codes.iter().map(|code| word_name(codes, code));
            words
                .filter(|word| latin(word).contains(&wanted))
                .take(WORDS)
                .map(|word| Choice {
                    text: word.to_string(),
                    title: word,
                    is_new: false,
                })
                .collect()
        }
        (true, content) => {
            let lists: &[&str] = match content {
                Content::Reference(lists) | Content::References(lists) => lists,
                _ => &["sources"],
            };
            let (dossier, names) = (editor.dossier(), Names::default());
            let found = offered(&dossier, lists, item);
            let choices = found.into_iter().map(|of| {
                let is_new = of.picked.is_new();
                let text = match is_new {
                    true => item.trim().to_owned(),
                    false => names.in_cell(&dossier, content, lists, &of.picked.id),
                };
                Choice {
                    title: of.title,
                    text,
                    is_new,
                }
            });
            choices.collect()
        }
    };
    let end = {
        let (on_end, is_over) = (props.on_end.clone(), is_over.clone());
        move |how: End| {
            if !is_over.replace(true) {
                on_end.emit(how);
            }
        }
    };
    let keep = {
        let (end, made) = (end.clone(), made.clone());
        move |text: String, more: Option<String>, to: Option<Move>, for_all: bool| {
            let made = made.iter().cloned().chain(more).collect();
            end(End::Kept {
                text,
                made,
                to,
                for_all,
            });
        }
    };
    let pick = {
        let (text, made, active, keep) = (text.clone(), made.clone(), active.clone(), keep.clone());
        let before = before.trim_end().to_owned();
        move |choice: &Choice| {
            let new = choice.is_new.then(|| choice.text.clone());
            match field.content {
                Content::References(_) | Content::Citations => {
                    let space = if before.is_empty() { "" } else { " " };
                    text.set(format!("{before}{space}{}; ", choice.text));
                    made.set(made.iter().cloned().chain(new).collect());
                    active.set(None);
                }
                _ => keep(choice.text.clone(), new, Some(Move::Down), false),
            }
        }
    };
    let set = {
        let (text, active, is_open) = (text.clone(), active.clone(), is_open.clone());
        move |typed: String| {
            text.set(typed);
            active.set(None);
            is_open.set(true);
        }
    };
    let is_long = matches!(field.content, Content::Text | Content::Texts);
    let onkeydown = {
        let (choices, active, is_open, text, pick) = (
            choices.clone(),
            active.clone(),
            is_open.clone(),
            text.clone(),
            pick.clone(),
        );
        let (end, keep, is_typed) = (end.clone(), keep.clone(), props.is_typed);
        Callback::from(move |event: KeyboardEvent| {
            // The desk's own keys are not those of a cell that is typed in: only what is saved has all of it.
            let is_command = event.ctrl_key() || event.meta_key();
            let key = event.key();
            if is_command && key != "Enter" {
                if key.eq_ignore_ascii_case("s") {
                    keep((*text).clone(), None, None, false);
                } else {
                    event.stop_propagation();
                }
                return;
            }
            // What an input method is composing is its own.
            if event.is_composing() {
                event.stop_propagation();
                return;
            }
            let last = choices.len().saturating_sub(1);
            let kept = |to: Move| keep((*text).clone(), None, Some(to), is_command);
            match &*key {
                "ArrowDown" if !choices.is_empty() => active.set(Some(match *active {
                    Some(nth) if nth < last => nth + 1,
                    _ => 0,
                })),
                "ArrowUp" if !choices.is_empty() => active.set(Some(match *active {
                    Some(nth) if nth > 0 => nth - 1,
                    _ => last,
                })),
                "ArrowDown" if has_choices(field) => is_open.set(true),
                "ArrowDown" if is_typed && !is_long => kept(Move::Down),
                "ArrowUp" if is_typed && !is_long => kept(Move::Up),
                "Enter" if event.shift_key() && is_long => {
                    event.stop_propagation();
                    return;
                }
                "Enter" => match active.and_then(|nth| choices.get(nth)) {
                    Some(choice) => pick(choice),
                    None if event.shift_key() => kept(Move::Up),
                    None => kept(Move::Down),
                },
                "Tab" if event.shift_key() => kept(Move::Previous),
                "Tab" => kept(Move::Next),
                "Escape" if active.is_some() => active.set(None),
                "Escape" => end(End::Left),
                _ => {
                    event.stop_propagation();
                    return;
                }
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let onblur = {
        let (text, keep) = (text.clone(), keep.clone());
        Callback::from(move |_: FocusEvent| keep((*text).clone(), None, None, false))
    };
    let option_id = |nth: usize| format!("edit-grid-choice-{nth}");
    let has_list = has_choices(field);
    let described = has_list.then_some("edit-grid-choices");
    let expanded = has_list.then(|| (!choices.is_empty()).to_string());
    let role = has_list.then_some("combobox");
    let current = active.map(option_id);
    let label = props.label.clone();
    let control = if is_long {
        let oninput = Callback::from(move |event: InputEvent| {
            set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
        });
        html! { <textarea ref={node} rows="4" value={(*text).clone()} {oninput} {onkeydown} {onblur} dir="auto" aria-label={label} /> }
    } else {
        let oninput = Callback::from(move |event: InputEvent| {
            set(event.target_unchecked_into::<HtmlInputElement>().value())
        });
        html! {
            <input type="text" ref={node} value={(*text).clone()} {oninput} {onkeydown} {onblur} dir="auto" autocomplete="off" {role} aria-label={label}
                aria-expanded={expanded} aria-controls={described} aria-autocomplete={has_list.then_some("list")} aria-activedescendant={current} />
        }
    };
    let options = choices.iter().enumerate().map(|(nth, choice)| {
        let onmousedown = {
            let (pick, choice) = (pick.clone(), choice.clone());
            Callback::from(move |event: MouseEvent| {
                // The cell keeps the keyboard.
                event.prevent_default();
                event.stop_propagation();
                pick(&choice);
            })
        };
        let is_active = *active == Some(nth);
        html! { <li key={nth} id={option_id(nth)} role="option" aria-selected={is_active.to_string()} class={is_active.then_some("is-active")} dir="auto" {onmousedown}>{ &choice.title }</li> }
    });
    let dates = match field.content {
        Content::Date => date_choices(&text),
        _ => Vec::new(),
    };
    let dates = dates.into_iter().map(|date| {
        let (keep, text) = (keep.clone(), date.to_string());
        let onmousedown = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            event.stop_propagation();
            keep(text.clone(), None, Some(Move::Down), false);
        });
        html! { <button type="button" class="quiet" {onmousedown}>{ messages::edit_date_choose(when::words(&date)) }</button> }
    });
    html! {
        <span class="grid-editor edit-picker">
            { control }
            if has_list { <ul id="edit-grid-choices" role="listbox" aria-label={props.label.clone()} hidden={choices.is_empty()}>{ for options }</ul> }
            if field.content == Content::Date { <span class="fine edit-said" aria-live="polite">{ date_said(&text) }{ for dates }</span> }
        </span>
    }
}

fn focus(node: &NodeRef) {
    if let Some(input) = node.cast::<HtmlInputElement>() {
        input.focus().ok();
        let end = u32::try_from(input.value().encode_utf16().count()).ok();
        input.set_selection_start(end).ok();
    } else if let Some(area) = node.cast::<HtmlTextAreaElement>() {
        area.focus().ok();
        let end = u32::try_from(area.value().encode_utf16().count()).ok();
        area.set_selection_start(end).ok();
    }
}

/// What is read of a date while it is typed.
fn date_said(text: &str) -> Option<AttrValue> {
    let text = text.trim();
    let date = match text.parse::<Edtf>() {
        Ok(date) => date,
        Err(_) => match read(text, &Habits::default()) {
            Answer::Sure(reading) => reading.date,
            _ => return None,
        },
    };
    Some(messages::edit_date_is(when::words(&date)))
}

/// The two days that a date can be.
fn date_choices(text: &str) -> Vec<Edtf> {
    let text = text.trim();
    match text.parse::<Edtf>() {
        Ok(_) => Vec::new(),
        Err(_) => match read(text, &Habits::default()) {
            Answer::Either(_, one, other) => vec![one.date, other.date],
            _ => Vec::new(),
        },
    }
}
