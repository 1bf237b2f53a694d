//! Terms, alone and compared, and texts with the words that changed marked.

use demarche::{
    align::{
        OpKind, TermChange, TermKind, format_number, format_ratio, format_term, key_label, words,
    },
    model::{Comparator, Term, TermValue},
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
/// with, what changed first and large.
pub fn compared(changes: &[TermChange]) -> Html {
    if changes.is_empty() {
        return Html::default();
    }
    let terms = changes.iter().map(|change| {
        let class = match (change.kind, change.ratio) {
            (TermKind::Same, _) => None,
            (_, Some(_)) => Some("is-changed is-number"),
            (_, None) => Some("is-changed"),
        };
        html! { <div {class}><dt>{ key_label(&change.key) }</dt><dd>{ values(change) }</dd></div> }
    });
    html! { <dl class="terms">{ for terms }</dl> }
}

/// What leads from the value before to the value after.
fn arrow() -> Html {
    html! {
        <>
            <span aria-hidden="true">{ " → " }</span><span class="visually-hidden">{ " becomes " }</span>
        </>
    }
}

/// The values of a term before and after.
fn values(change: &TermChange) -> Html {
    match (&change.before, &change.after, change.kind) {
        (Some(before), Some(after), TermKind::Changed) => match change.ratio {
            Some(ratio) => numbers(before, after, ratio),
            None => html! {
                <><del>{ format_term(before) }</del>{ arrow() }<ins>{ format_term(after) }</ins></>
            },
        },
        (_, Some(after), TermKind::Added) => {
            html! { <><span class="fine">{ "new: " }</span><ins>{ format_term(after) }</ins></> }
        }
        (Some(before), _, TermKind::Dropped) => {
            html! { <><span class="fine">{ "no longer fixed: " }</span><del>{ format_term(before) }</del></> }
        }
        (_, Some(after), _) => html! { { format_term(after) } },
        _ => Html::default(),
    }
}

/// Two numbers of one unit, their comparators in small type before them. The
/// comparator of the second is said where it is another than the first's.
fn numbers(before: &Term, after: &Term, ratio: f64) -> Html {
    let value = |term: &Term| match &term.value {
        TermValue::Number(number) => format_number(*number),
        TermValue::Text(text) => text.clone(),
    };
    let comparator = |term: &Term| match term.comparator {
        Comparator::Equal => "exactly",
        other => other.label(),
    };
    let differs = before.comparator != after.comparator;
    let first = (differs || before.comparator != Comparator::Equal).then(|| comparator(before));
    html! {
        <>
            if let Some(first) = first { <span class="fine">{ first }{ " " }</span> }
            <del>{ value(before) }</del>{ arrow() }
            if differs { <span class="fine">{ comparator(after) }{ " " }</span> }
            <ins>{ value(after) }</ins>
            <span class="unit">
                if let Some(unit) = &after.unit { { format!(" {unit}") } }
                if ratio != 0.0 { { format!(", {}", format_ratio(ratio)) } }
            </span>
        </>
    }
}

/// The least share of words in common at which marking single words helps;
/// below it a reader sees only scraps. By eye, on the plans of the first dossier.
const MARKED_FROM: f64 = 0.4;

/// A text with the words marked that are not in `before`, and those of
/// `before` that are gone.
pub fn marked(before: &str, after: &str) -> Html {
    let ops = words(before, after);
    let count = |text: &str| text.split_whitespace().count();
    let (mut common, mut all) = (0, 0);
    for op in &ops {
        if op.kind == OpKind::Same {
            common += 2 * count(&op.text);
            all += 2 * count(&op.text);
        } else {
            all += count(&op.text);
        }
    }
    if (common as f64) < MARKED_FROM * all as f64 {
        return html! {
            <>
                <p class="provision-text">{ after }</p>
                <p class="fine">{ "Few words in common: changed words are not marked." }</p>
            </>
        };
    }
    let parts = ops.into_iter().map(|op| match op.kind {
        OpKind::Same => html! { <>{ op.text }{ " " }</> },
        OpKind::Inserted => html! { <><ins>{ op.text }</ins>{ " " }</> },
        OpKind::Deleted => html! { <><del>{ op.text }</del>{ " " }</> },
    });
    html! { <p class="provision-text">{ for parts }</p> }
}
