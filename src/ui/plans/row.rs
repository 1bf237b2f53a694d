//! A row of the comparison: matched provisions side by side.

use super::{
    comparison::Comparison,
    evidence::EvidenceFold,
    head::column_class,
    strip::row_id,
    terms,
    words::{badge, label, verification},
};
use crate::{
    app::Frame,
    ui::{link::Link, names::actor_list},
};
use demarche::{
    align::{self, Change, ChangeKind},
    model::Provision,
    view::{Action, Selected},
};
use yew::prelude::*;

/// A row of the comparison.
pub fn row(frame: &Frame, comparison: &Comparison, row: usize, beside: usize) -> Html {
    let cells =
        (0..comparison.plans.len()).map(|column| cell(frame, comparison, row, column, beside));
    html! { <tr key={row} id={row_id(row)} tabindex="-1">{ for cells }</tr> }
}

/// What follows from the plan in the column before, where that is not the base.
fn against_previous(frame: &Frame, comparison: &Comparison, row: usize, column: usize) -> Html {
    if column < 2 {
        return Html::default();
    }
    let changes = &comparison.alignment.rows[row].changes_from_previous;
    let Some(change) = changes.get(column).copied().flatten() else {
        return Html::default();
    };
    let previous = &comparison.plan(frame.dossier(), column - 1).short;
    html! { <span class="fine">{ format!("against {previous}: {}", label(change.kind).to_lowercase()) }</span> }
}

fn cell(
    frame: &Frame,
    comparison: &Comparison,
    row: usize,
    column: usize,
    beside: usize,
) -> Html {
    let dossier = frame.dossier();
    let plan = comparison.plan(dossier, column);
    let change = comparison.change(row, column);
    let base = (column > 0)
        .then(|| comparison.provision(dossier, row, 0))
        .flatten();
    let Some(place) = comparison.place(row, column) else {
        let removed = change.filter(|change| change.kind == ChangeKind::Removed);
        return html! {
            <td class={classes!(column_class(column, beside), "is-absent", removed.map(|c| super::words::class(c.kind)))}>
                <p class="cell-plan">{ &plan.short }</p>
                if let Some(change) = removed { <p class="badges">{ badge(change, None) }{ against_previous(frame, comparison, row, column) }</p> }
                <p class="absent">{ "Not in this plan" }</p>
            </td>
        };
    };
    let provision = dossier.provision(place);
    let selected = Selected::Provision(dossier.provision_ref(place));
    let is_current = frame.view.selected.as_ref() == Some(&selected);
    let class = classes!(
        column_class(column, beside),
        change.map(|change| super::words::class(change.kind)),
        is_current.then_some("is-current"),
    );
    html! {
        <td {class}>
            <p class="cell-plan">{ &plan.short }</p>
            if let Some(change) = change {
                <p class="badges">
                    { badge(change, base.map(|base| &*base.number)) }
                    { against_previous(frame, comparison, row, column) }
                </p>
            }
            <h3 class="provision-title">
                <Link action={Action::Select(Some(selected))} current={is_current}>
                    <span class="number">{ &provision.number }</span>{ " " }{ &provision.title }
                </Link>
            </h3>
            { substance(provision, base, change) }
            if let Some(conditions) = &provision.conditions {
                <p class="conditions"><span class="fine">{ "On condition: " }</span>{ conditions }</p>
            }
            if !provision.contested_by.is_empty() {
                <p class="contested"><span aria-hidden="true">{ "⚑ " }</span>{ "Contested by " }{ actor_list(&provision.contested_by) }</p>
            }
            { verification(provision.verification) }
            <EvidenceFold evidence={comparison.evidence(row, column).clone()} />
        </td>
    }
}

/// Terms and text, compared with those of the base where there is one.
fn substance(provision: &Provision, base: Option<&Provision>, change: Option<Change>) -> Html {
    let compared = base.zip(change).filter(|(_, change)| {
        matches!(change.kind, ChangeKind::Modified | ChangeKind::Reworded)
    });
    match compared {
        Some((base, _)) => html! {
            <>
                { terms::compared(&align::terms(base, provision)) }
                { terms::marked(&base.text, &provision.text) }
            </>
        },
        None => html! {
            <>
                { terms::list(&provision.terms) }
                <p class="provision-text">{ &provision.text }</p>
            </>
        },
    }
}
