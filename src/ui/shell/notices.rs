//! What the reader is told above the view, note by note, each until it is dismissed.

use crate::{
    app::{Note, reasons},
    locale::{self, messages},
    ui::common::file_choice::FileChoice,
};
use std::rc::Rc;
use web_sys::File;
use yew::{platform::spawn_local, prelude::*};

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
    // The words for parts of links come with what is behind the first view.
    let has_words = use_state_eq(locale::has_later);
    {
        let has_words = has_words.setter();
        let is_wanted = props.notes.iter().any(|note| !note.parts.is_empty());
        use_effect_with(is_wanted, move |&is_wanted| {
            if is_wanted {
                spawn_local(async move {
                    locale::later().await.ok();
                    has_words.set(locale::has_later());
                });
            }
        });
    }
    let notes = props.notes.iter().enumerate().map(|(place, note)| {
        let on_dismiss = props.on_dismiss.reform(move |_: MouseEvent| place);
        html! {
            <div class={classes!("note", note.is_error.then_some("is-error"))}>
                <div>
                    <p>{ &note.text }</p>
                    if !note.parts.is_empty() {
                        <ul>{ for note.parts.iter().map(|part| html! { <li dir="auto">{ reasons::notice(part) }</li> }) }</ul>
                    }
                    if note.offers_file { <FileChoice on_file={props.on_file.clone()} /> }
                </div>
                <button type="button" class="quiet" aria-label={messages::shell_dismiss_notice()} onclick={on_dismiss}>{ "×" }</button>
            </div>
        }
    });
    html! { <div class="notes" role="status">{ for notes }</div> }
}
