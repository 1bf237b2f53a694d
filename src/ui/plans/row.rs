//! A row of the comparison: matched provisions side by side.

use super::{
    comparison::Comparison,
    evidence::EvidenceFold,
    head::column_class,
    strip::row_id,
    terms,
    words::{badge, class, verification},
};
use crate::{
    app::Frame,
    ui::{link::Link, names::actor_list},
};
use demarche::{
    align::{self, Change},
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
    let dossier = frame.dossier();
    let Some(change) = comparison.change_from_previous(dossier, row, column) else {
        return Html::default();
    };
    let previous = &comparison.plan(dossier, column.saturating_sub(1)).short;
    html! { <span class="fine">{ format!("against {previous}: {}", change.label().to_ascii_lowercase()) }</span> }
}

fn cell(frame: &Frame, comparison: &Comparison, row: usize, column: usize, beside: usize) -> Html {
    let dossier = frame.dossier();
    let plan = comparison.plan(dossier, column);
    let change = comparison.change(row, column);
    let base = (column > 0)
        .then(|| comparison.provision(dossier, row, 0))
        .flatten();
    let Some(place) = comparison.place(row, column) else {
        let removed = change.filter(|&change| change == Change::Removed);
        return html! {
            <td class={classes!(column_class(column, beside), "is-absent", removed.map(class))}>
                <p class="cell-plan">{ &plan.short }</p>
                if let Some(change) = removed { <p class="badges">{ badge(change, None) }{ against_previous(frame, comparison, row, column) }</p> }
                <p class="absent">{ "Not in this plan" }</p>
            </td>
        };
    };
    let provision = dossier.provision(place);
    let moved_from = (comparison.cell(row, column).filter(|cell| cell.is_moved))
        .and(base)
        .map(|base| &*base.number);
    let selected = Selected::Provision(dossier.provision_ref(place));
    let is_current = frame.view.selected.as_ref() == Some(&selected);
    let classes = classes!(
        column_class(column, beside),
        change.map(class),
        is_current.then_some("is-current"),
    );
    html! {
        <td class={classes}>
            <p class="cell-plan">{ &plan.short }</p>
            if let Some(change) = change {
                <p class="badges">
                    { badge(change, moved_from) }
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
                <p class="contested"><span aria-hidden="true">{ "⚑ " }</span>{ "Contested by " }{ actor_list(frame, &provision.contested_by) }</p>
            }
            { verification(provision.verification) }
            <EvidenceFold evidence={comparison.evidence(row, column).clone()} />
        </td>
    }
}

/// Terms and text, compared with those of the base where there is one.
fn substance(provision: &Provision, base: Option<&Provision>, change: Option<Change>) -> Html {
    let compared = base
        .zip(change)
        .filter(|(_, change)| matches!(change, Change::Modified | Change::Reworded));
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
