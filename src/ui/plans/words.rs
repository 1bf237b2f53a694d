//! The words, signs and classes by which changes and verification are told.

use demarche::{
    align::{Change, ChangeKind},
    model::{Dossier, PlanId, Verification},
};
use yew::prelude::*;

/// The kinds of change in the order of the legend.
pub const KINDS: [ChangeKind; 5] = [
    ChangeKind::Kept,
    ChangeKind::Reworded,
    ChangeKind::Modified,
    ChangeKind::Added,
    ChangeKind::Removed,
];

/// The sign of a kind of change; its word stands beside it.
pub fn sign(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Kept => "=",
        ChangeKind::Reworded => "≈",
        ChangeKind::Modified => "Δ",
        ChangeKind::Added => "+",
        ChangeKind::Removed => "−",
    }
}

/// A kind of change in words.
pub fn label(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Kept => "Kept",
        ChangeKind::Reworded => "Reworded",
        ChangeKind::Modified => "Modified",
        ChangeKind::Added => "Added",
        ChangeKind::Removed => "Removed",
    }
}

/// What a kind of change means.
pub fn meaning(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Kept => "the same text and terms",
        ChangeKind::Reworded => "other words, the same terms",
        ChangeKind::Modified => "a term differs, or most of the text",
        ChangeKind::Added => "not in the plan compared with",
        ChangeKind::Removed => "only in the plan compared with",
    }
}

/// The class that tints a kind of change.
pub fn class(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Kept => "change-kept",
        ChangeKind::Reworded => "change-reworded",
        ChangeKind::Modified => "change-modified",
        ChangeKind::Added => "change-added",
        ChangeKind::Removed => "change-removed",
    }
}

/// The badge of a change: its sign, its word, and where the provision stood.
pub fn badge(change: Change, moved_from: Option<&str>) -> Html {
    let moved = match (change.moved, moved_from) {
        (false, _) => None,
        (true, Some(number)) => Some(format!(", moved from {number}")),
        (true, None) => Some(", moved".to_owned()),
    };
    html! {
        <span class={classes!("change", class(change.kind))} title={meaning(change.kind)}>
            <span class="change-sign" aria-hidden="true">{ sign(change.kind) }</span>
            { label(change.kind) }{ moved }
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

/// The name of a plan that fits the head of a column.
pub fn short_name(dossier: &Dossier, plan: &PlanId) -> String {
    (dossier.plan(plan.as_str())).map_or_else(|| plan.to_string(), |plan| plan.short.clone())
}
