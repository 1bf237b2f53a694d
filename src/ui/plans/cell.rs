//! One provision in its row: what changed first, then its words.

use super::evidence;
use crate::{
    app::Frame,
    ui::{link::Link, names::actor_list},
};
use demarche::{
    align::{
        Change, OpKind, Row, TermChange, TermKind, format_number, format_ratio, format_term,
        key_label, terms, words,
    },
    model::{Comparator, Provision, ProvisionRow, Term, TermValue, Verification},
    view::{Action, Selected},
};
use yew::prelude::*;

/// What a reader should know of how well a text was verified.
pub fn verification(verification: Verification) -> &'static str {
    match verification {
        Verification::Read => "Read in the text or a direct report",
        Verification::Corroborated => "Corroborated: seen only in part or in a summary",
        Verification::Recalled => {
            "Recalled: from general knowledge of the published text, still to be compared line by line"
        }
    }
}

/// The badge of a change.
pub fn badge(change: Change) -> Html {
    html! { <span class={format!("badge-{0} is-{0}", change.code())}><span aria-hidden="true">{ change.sign() }{ " " }</span>{ change.label() }</span> }
}

/// A value without its comparator and unit.
fn value(term: &Term) -> String {
    match &term.value {
        TermValue::Number(number) => format_number(*number),
        TermValue::Text(text) => text.clone(),
    }
}

/// A term before and after, in words; numbers large.
pub fn term_change(change: &TermChange) -> Html {
    let body = match (&change.before, &change.after, change.kind) {
        (Some(before), Some(after), TermKind::Changed) if change.ratio.is_some() => {
            let comparator = |term: &Term| match term.comparator {
                Comparator::Equal => String::new(),
                other => format!("{} ", other.label()),
            };
            let is_same = before.comparator == after.comparator;
            html! {
                <>
                    <span class="figures"><span class="visually-hidden">{ "from " }</span>
                        <span class="fine">{ comparator(before) }</span>{ value(before) }
                        <span aria-hidden="true">{ " → " }</span><span class="visually-hidden">{ " to " }</span>
                        if !is_same { <span class="fine">{ if after.comparator == Comparator::Equal { "exactly ".to_owned() } else { comparator(after) } }</span> }
                        { value(after) }</span>
                    { " " }{ after.unit.clone() }
                    if let Some(ratio) = change.ratio { if ratio != 0.0 { <span class="ratio">{ format!(", {}", format_ratio(ratio)) }</span> } }
                </>
            }
        }
        (Some(before), Some(after), TermKind::Changed) => html! {
            <><del>{ format_term(before) }</del><span aria-hidden="true">{ " → " }</span><ins>{ format_term(after) }</ins></>
        },
        (_, Some(after), TermKind::Added) => {
            html! { <><span class="fine">{ "new: " }</span><ins>{ format_term(after) }</ins></> }
        }
        (Some(before), _, TermKind::Dropped) => {
            html! { <><span class="fine">{ "dropped: " }</span><del>{ format_term(before) }</del></> }
        }
        (_, Some(after), _) => html! { { format_term(after) } },
        _ => Html::default(),
    };
    html! { <><dt>{ key_label(&change.key) }</dt><dd>{ body }</dd></> }
}

/// The terms of a provision by itself.
pub fn own_terms(provision: &Provision) -> Html {
    let terms = provision
        .terms
        .iter()
        .map(|term| html! { <><dt>{ key_label(&term.key) }</dt><dd>{ format_term(term) }</dd></> });
    if provision.terms.is_empty() {
        Html::default()
    } else {
        html! { <dl class="terms">{ for terms }</dl> }
    }
}

/// The text of a provision, with what changed from the base marked where they
/// are near enough for that to be read.
fn text(base: Option<&Provision>, provision: &Provision) -> Html {
    let Some(base) = base else {
        return html! { { &provision.text } };
    };
    let ops = words(&base.text, &provision.text);
    let length = |kind: OpKind| -> usize {
        ops.iter()
            .filter(|op| op.kind == kind)
            .map(|op| op.text.len())
            .sum()
    };
    if length(OpKind::Same) * 2 < length(OpKind::Inserted) + length(OpKind::Deleted) {
        return html! { { &provision.text } };
    }
    let parts = ops.iter().map(|op| match op.kind {
        OpKind::Same => html! { <>{ &op.text }{ " " }</> },
        OpKind::Deleted => html! { <><del>{ &op.text }</del>{ " " }</> },
        OpKind::Inserted => html! { <><ins>{ &op.text }</ins>{ " " }</> },
    });
    html! { <>{ for parts }</> }
}

/// The cell of a plan in a row.
pub fn cell(frame: &Frame, plans: &[usize], row: &Row, column: usize) -> Html {
    let dossier = frame.dossier();
    let plan = &dossier.plans[plans[column]];
    let short = plan.short.clone();
    let change = row.change(column);
    let Some(cell) = row.cells[column] else {
        let words = match change {
            Some(_) => html! { <>{ badge(Change::Removed) }{ " Not in this plan" }</> },
            None => html! { { "Not in this plan" } },
        };
        return html! { <td class="is-missing" data-plan={short}>{ words }</td> };
    };
    let place = ProvisionRow {
        plan: plans[column],
        provision: cell.provision,
    };
    let provision = dossier.provision(place);
    let base = row.cells[0]
        .filter(|_| column > 0)
        .map(|cell| &dossier.plans[plans[0]].provisions[cell.provision]);
    let selected = Selected::Provision(dossier.provision_ref(place));
    let is_current = frame.view.selected.as_ref() == Some(&selected);
    let terms = match base {
        Some(base) => {
            let changed: Vec<TermChange> = terms(base, provision)
                .into_iter()
                .filter(|term| term.kind != TermKind::Same)
                .collect();
            if changed.is_empty() {
                Html::default()
            } else {
                html! { <dl class="terms is-changed">{ for changed.iter().map(term_change) }</dl> }
            }
        }
        None => own_terms(provision),
    };
    let (statements, events) = evidence(dossier, place);
    html! {
        <td class={is_current.then_some("is-current")} data-plan={short}>
            <p class="provision-head">
                <span class="provision-number">{ &provision.number }</span>
                <Link action={Action::Select(Some(selected.clone()))} current={is_current}>{ &provision.title }</Link>
                { change.map(badge) }
                if cell.is_moved { <span class="fine">{ "moved" }</span> }
            </p>
            { terms }
            <p class="provision-text">{ text(base, provision) }</p>
            if let Some(conditions) = &provision.conditions { <p class="fine">{ format!("Condition: {conditions}") }</p> }
            if !provision.contested_by.is_empty() {
                <p class="contested"><span aria-hidden="true">{ "⚑ " }</span>{ "Contested by " }{ actor_list(frame, &provision.contested_by) }</p>
            }
            if provision.verification != Verification::Read { <p class="verification">{ verification(provision.verification) }</p> }
            <p class="fine"><Link action={Action::Select(Some(selected))} title={format!("Who said what on point {} of {}", provision.number, plan.name)}>
                { format!("{} statements, {} events, {} sources", statements.len(), events.len(), provision.sources.len()) }</Link></p>
        </td>
    }
}
