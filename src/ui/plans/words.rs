//! The words, signs and classes by which changes and verification are told.

use demarche::{align::Change, model::Verification};
use yew::prelude::*;

/// What a change means.
pub fn meaning(change: Change) -> &'static str {
    match change {
        Change::Kept => "the same terms in the same words",
        Change::Reworded => "the same terms in other words",
        Change::Modified => "a term, a condition or a party differs",
        Change::Added => "not in the plan compared with",
        Change::Removed => "only in the plan compared with",
    }
}

/// The class that tints a change.
pub fn class(change: Change) -> String {
    format!("change-{}", change.code())
}

/// The badge of a change: its sign, its word, and where the provision stood
/// where it was moved.
pub fn badge(change: Change, moved_from: Option<&str>) -> Html {
    html! {
        <span class={classes!("change", class(change))} title={meaning(change)}>
            <span class="change-sign" aria-hidden="true">{ change.sign() }</span>
            { change.label() }
            if let Some(number) = moved_from { { format!(", moved from {number}") } }
        </span>
    }
}

/// How well the text of a provision was verified, in words.
pub fn verification(verification: Verification) -> Html {
    let words = match verification {
        Verification::Read => {
            return html! { <p class="fine verification">{ "Text read at its source" }</p> };
        }
        Verification::Corroborated => "seen in part or in a summary",
        Verification::Recalled => {
            "from general knowledge of the published text, still to be compared line by line"
        }
    };
    html! {
        <p class={classes!("verification", format!("is-{}", verification.code()))}>
            <strong>{ verification.label() }</strong>{ ": " }{ words }
        </p>
    }
}
