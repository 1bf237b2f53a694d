//! The words, signs and classes by which changes and verification are told.

use demarche::{
    align::{Change, Link},
    model::{Plan, Verification},
};
use yew::prelude::*;

/// What a change means.
pub fn meaning(change: Change) -> &'static str {
    match change {
        Change::Kept => "the same terms in the same words",
        Change::Reworded => "the same terms in other words",
        Change::Modified => "a term, a condition or a party differs",
        Change::Added => "not in the plan compared with",
        Change::Removed => "only in the plan compared with",
        Change::Split => "one provision became several",
        Change::Merged => "several provisions became one",
        Change::Unknown => {
            "one of the two plans is known only in part, and what is known of it has nothing that matches"
        }
    }
}

/// What stands where a plan has no provision: of one that is known only in part nobody can
/// say that it is not there.
pub fn absent(plan: &Plan) -> Html {
    let words = match plan.is_partial() {
        true => format!("Not in the {}", plan.known_points()),
        false => "Not in this plan".to_owned(),
    };
    html! { <p class="absent">{ words }</p> }
}

/// The class that tints a change.
pub fn class(change: Change) -> String {
    format!("change-{}", change.code())
}

/// The badge of a change: its sign, its word, whether it is unsure or
/// confirmed, and where the provisions stood if they were moved.
pub fn badge(change: Change, link: &Link, moved_from: &str) -> Html {
    html! {
        <span class={classes!("change", class(change))} title={meaning(change)}>
            <span class="change-sign" aria-hidden="true">{ change.sign() }</span>
            if link.is_perhaps() { { "Perhaps " }{ change.label().to_ascii_lowercase() } } else { { change.label() } }
            if !moved_from.is_empty() { { format!(", moved from {moved_from}") } }
            if link.is_confirmed { { ", confirmed" } }
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
