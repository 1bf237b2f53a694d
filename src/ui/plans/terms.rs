//! Terms, alone and compared, and texts with the words that changed marked.

use demarche::{
    align::{
        Op, TermChange, TermChangeKind, format_ratio, format_term, key_label, words as word_ops,
    },
    model::Term,
};
use yew::prelude::*;

/// The terms of a provision, by themselves.
pub fn list(terms: &[Term]) -> Html {
    if terms.is_empty() {
        return Html::default();
    }
    let terms = terms.iter().map(|term| {
        html! { <div><dt>{ key_label(&term.key) }</dt><dd>{ format_term(term) }</dd></div> }
    });
    html! { <dl class="terms">{ for terms }</dl> }
}

/// The terms of a provision beside those of the provision it is compared
/// with, what changed first.
pub fn compared(changes: &[TermChange]) -> Html {
    if changes.is_empty() {
        return Html::default();
    }
    let mut ordered: Vec<&TermChange> = changes.iter().collect();
    ordered.sort_by_key(|change| change.kind == TermChangeKind::Same);
    let terms = ordered.into_iter().map(|change| {
        let class = (change.kind != TermChangeKind::Same).then_some("is-changed");
        html! { <div {class}><dt>{ key_label(&change.key) }</dt>{ values(change) }</div> }
    });
    html! { <dl class="terms">{ for terms }</dl> }
}

/// The values of a term before and after.
fn values(change: &TermChange) -> Html {
    let before = change.before.as_ref().map(format_term).unwrap_or_default();
    let after = change.after.as_ref().map(format_term).unwrap_or_default();
    match change.kind {
        TermChangeKind::Same => html! { <dd>{ after }</dd> },
        TermChangeKind::Added => {
            html! { <dd><ins>{ after }</ins><span class="fine">{ " new term" }</span></dd> }
        }
        TermChangeKind::Dropped => {
            html! { <dd><del>{ before }</del><span class="fine">{ " no longer fixed" }</span></dd> }
        }
        TermChangeKind::Changed => html! {
            <dd>
                <del>{ before }</del>
                <span aria-hidden="true">{ " → " }</span><span class="visually-hidden">{ " becomes " }</span>
                <ins>{ after }</ins>
                if let Some(ratio) = change.ratio { <span class="ratio">{ " " }{ format_ratio(ratio) }</span> }
            </dd>
        },
    }
}

/// The least share of words in common at which marking single words helps;
/// below it a reader sees only scraps. By eye, on the plans of the first dossier.
const MARKED_FROM: f64 = 0.4;

/// A text with the words marked that are not in `before`, and those of
/// `before` that are gone.
pub fn marked(before: &str, after: &str) -> Html {
    let ops = word_ops(before, after);
    let count = |text: &str| text.split_whitespace().count();
    let (mut common, mut all) = (0, 0);
    for op in &ops {
        match op {
            Op::Same(text) => {
                common += 2 * count(text);
                all += 2 * count(text);
            }
            Op::Added(text) | Op::Removed(text) => all += count(text),
        }
    }
    if all == 0 || (common as f64) < MARKED_FROM * all as f64 {
        return html! {
            <>
                <p class="provision-text">{ after }</p>
                <p class="fine">{ "Few words in common: changed words are not marked." }</p>
            </>
        };
    }
    let parts = ops.into_iter().map(|op| match op {
        Op::Same(text) => html! { { text } },
        Op::Added(text) => html! { <ins>{ text }</ins> },
        Op::Removed(text) => html! { <del>{ text }</del> },
    });
    html! { <p class="provision-text">{ for parts }</p> }
}
