//! The words, signs and classes by which changes and verification are told.

use crate::locale::messages;
use crate::ui::common::labels;
use demarche::{
    align::{Change, Link},
    model::{Plan, Verification},
};
use yew::prelude::*;

/// What a change means.
pub fn meaning(change: Change) -> AttrValue {
    match change {
        Change::Kept => messages::plans_means_kept(),
        Change::Reworded => messages::plans_means_reworded(),
        Change::Modified => messages::plans_means_modified(),
        Change::Added => messages::plans_means_added(),
        Change::Removed => messages::plans_means_removed(),
        Change::Split => messages::plans_means_split(),
        Change::Merged => messages::plans_means_merged(),
        Change::Unknown => messages::plans_means_unknown(),
    }
}

/// What stands where a plan has no provision: of one that is known only in part nobody can
/// say that it is not there.
pub fn absent(plan: &Plan) -> Html {
    let words = match plan.is_partial() {
        true => messages::plans_absent_in_known(labels::points(&plan.known_points())),
        false => messages::plans_absent(),
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
        <span class={classes!("change", class(change))} title={format!("{}: {}", labels::change(change), meaning(change))}>
            <span class="change-sign" aria-hidden="true">{ change.sign() }</span>
            if link.is_perhaps() { <span aria-hidden="true">{ "?" }</span> }
            if !moved_from.is_empty() { <span aria-hidden="true">{ "↕" }</span> }
            <span class="change-said">
                if link.is_perhaps() { { messages::plans_perhaps(labels::change_within(change)) } } else { { labels::change(change) } }
                if !moved_from.is_empty() { { messages::plans_moved_from(moved_from) } }
                if link.is_confirmed { { messages::plans_is_confirmed() } }
            </span>
        </span>
    }
}

/// How well the text of a provision was verified, in words.
pub fn verification(verification: Verification) -> Html {
    let words = match verification {
        Verification::Read => {
            return html! { <p class="fine verification">{ messages::plans_text_read() }</p> };
        }
        Verification::Corroborated => messages::plans_text_corroborated(),
        Verification::Recalled => messages::plans_text_recalled(),
    };
    html! {
        <p class={classes!("verification", format!("is-{}", verification.code()))}>
            <strong>{ messages::plans_verification(verification.code()) }</strong>{ ": " }{ words }
        </p>
    }
}
