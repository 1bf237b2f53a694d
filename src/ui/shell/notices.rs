//! What the reader is told above the view, note by note, each until it is dismissed.

use crate::{app::Note, locale::messages, ui::common::file_choice::FileChoice};
use std::rc::Rc;
use web_sys::File;
use yew::prelude::*;

/// What [`Notices`] needs.
#[derive(Properties)]
pub struct NoticesProps {
    /// What the reader is told.
    pub notes: Rc<Vec<Note>>,
    /// Called with the place of a note that the reader has read.
    pub on_dismiss: Callback<usize>,
    /// Called with a file that the reader opens because of a note.
    pub on_file: Callback<File>,
}

impl PartialEq for NoticesProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.notes, &other.notes) && self.on_dismiss == other.on_dismiss
    }
}

/// Notes above the view, each until it is dismissed.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let notes = props.notes.iter().enumerate().map(|(place, note)| {
        let on_dismiss = props.on_dismiss.reform(move |_: MouseEvent| place);
        html! {
            <div class={classes!("note", note.is_error.then_some("is-error"))}>
                <div>
                    <p>{ &note.text }</p>
                    if !note.parts.is_empty() {
                        <ul>{ for note.parts.iter().map(|part| html! { <li lang="en" dir="auto">{ part }</li> }) }</ul>
                    }
                    if note.offers_file { <FileChoice on_file={props.on_file.clone()} /> }
                </div>
                <button type="button" class="quiet" aria-label={messages::shell_dismiss_notice()} onclick={on_dismiss}>{ "×" }</button>
            </div>
        }
    });
    html! { <div class="notes" role="status">{ for notes }</div> }
}
