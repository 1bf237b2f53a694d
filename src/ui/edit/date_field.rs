//! A date as people write it: what is read of it becomes EDTF, and is said back in words; of two readings the writer chooses.

use super::{
    controls::{ControlProps, value_of},
    session::use_editor,
};
use crate::{locale::messages, ui::common::when};
use demarche::{
    edit::format::Content,
    model::date::Edtf,
    when::{Answer, Habits, read},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A date.
#[component]
pub fn DateField(props: &ControlProps) -> Html {
    let editor = use_editor();
    let path = &props.field.path;
    let typed = use_state(|| None::<String>);
    let set = {
        let (editor, path, name) = (editor.clone(), path.clone(), props.name.clone());
        move |text: &str| editor.set(&path, value_of(text, &Content::Date), &name)
    };
    let oninput = {
        let (typed, set) = (typed.clone(), set.clone());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let text = input.value();
            // What cannot be read for sure is kept as it is typed.
            match reading(&text) {
                Some(Answer::Sure(reading)) => set(&reading.date.to_string()),
                _ => set(text.trim()),
            }
            typed.set(Some(text));
        })
    };
    let onblur = {
        let typed = typed.clone();
        Callback::from(move |_: FocusEvent| typed.set(None))
    };
    let stored = editor.text(path);
    let said = stored
        .parse::<Edtf>()
        .ok()
        .map(|date| messages::edit_date_is(when::words(&date)));
    let either = match reading(&stored) {
        Some(Answer::Either(_, one, other)) => vec![one.date, other.date],
        _ => Vec::new(),
    };
    let choices = either.into_iter().map(|date| {
        let (set, typed, text) = (set.clone(), typed.clone(), date.to_string());
        let onclick = Callback::from(move |_: MouseEvent| {
            typed.set(None);
            set(&text);
        });
        html! { <button type="button" class="quiet" {onclick}>{ messages::edit_date_choose(when::words(&date)) }</button> }
    });
    let value = (*typed).clone().unwrap_or(stored);
    html! {
        <>
            <input type="text" id={props.id.clone()} {value} {oninput} {onblur} autocomplete="off" spellcheck="false"
                aria-describedby={props.described.clone()} aria-invalid={props.invalid()} />
            <span class="fine edit-said" aria-live="polite">{ said }{ for choices }</span>
        </>
    }
}

/// What is read of a text that is no EDTF yet.
fn reading(text: &str) -> Option<Answer> {
    let text = text.trim();
    (!text.is_empty() && text.parse::<Edtf>().is_err()).then(|| read(text, &Habits::default()))
}
