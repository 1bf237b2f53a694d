//! What the reader is told above the view.

use crate::app::Note;
use yew::prelude::*;

/// Notes above the view, each until it is dismissed.
pub fn notes(notes: &[Note], on_dismiss: &Callback<usize>) -> Html {
    let notes = notes.iter().enumerate().map(|(place, note)| {
        let on_dismiss = on_dismiss.reform(move |_: MouseEvent| place);
        html! {
            <div class={classes!("note", note.is_error.then_some("is-error"))}>
                <div>
                    <p>{ &note.text }</p>
                    if !note.parts.is_empty() {
                        <ul>{ for note.parts.iter().map(|part| html! { <li>{ part }</li> }) }</ul>
                    }
                </div>
                <button type="button" class="quiet" aria-label="Dismiss this notice" onclick={on_dismiss}>{ "×" }</button>
            </div>
        }
    });
    html! { <div class="notes" role="status">{ for notes }</div> }
}
