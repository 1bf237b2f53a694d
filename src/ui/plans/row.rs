//! A row of the comparison: provisions that answer each other, side by side.

use super::{
    comparison::{Comparison, stretches},
    head::column_class,
    matching::{on_drop, why},
    strip::row_id,
    terms,
    words::{badge, class, verification},
};
use crate::{
    app::Frame,
    ui::common::{link::Link as To, names::actor_list},
};
use demarche::{
    align::{self, Change, Link},
    model::Provision,
    view::{Action, Selected},
};
use yew::prelude::*;

/// A row of the comparison; folded, it shows headings alone.
pub fn row(
    frame: &Frame,
    comparison: &Comparison,
    row: usize,
    beside: usize,
    is_open: bool,
    on_fold: Callback<MouseEvent>,
) -> Html {
    let heading = comparison.heading(frame.dossier(), row);
    let cells = (0..comparison.plans.len())
        .map(|column| cell(frame, comparison, row, column, beside, is_open));
    html! {
        <tr key={row} id={row_id(row)} tabindex="-1" class={(!is_open).then_some("is-folded")}>
            <th scope="row" class="fold"><button type="button" aria-expanded={is_open.to_string()} onclick={on_fold}
                aria-label={heading}><span aria-hidden="true">{ if is_open { "▾" } else { "▸" } }</span></button></th>
            { for cells }
        </tr>
    }
}

fn cell(
    frame: &Frame,
    comparison: &Comparison,
    row: usize,
    column: usize,
    beside: usize,
    is_open: bool,
) -> Html {
    let dossier = frame.dossier();
    let plan = comparison.plan(dossier, column);
    let provisions = &comparison.rows[row].cells[column];
    let links = comparison.links(row, column);
    let tint = links.first().map(|(_, change)| class(*change));
    let ondrop = on_drop(frame, comparison, row, column);
    let mut parts: Vec<Html> = Vec::new();
    for (link, change) in &links {
        parts.push(html! {
            <div class="badges">{ badge(*change, link, &moved_from(frame, comparison, column, link)) }</div>
        });
        if is_open {
            for &provision in &link.to {
                parts.push(provision_part(
                    frame,
                    comparison,
                    column,
                    provision,
                    Some((link, *change)),
                ));
            }
            parts.push(why(frame, comparison, column, link));
        } else {
            parts.extend(
                link.to
                    .iter()
                    .map(|&provision| title(frame, comparison, column, provision)),
            );
        }
    }
    if column == 0 {
        for &provision in provisions {
            parts.push(match is_open {
                true => provision_part(frame, comparison, column, provision, None),
                false => title(frame, comparison, column, provision),
            });
        }
    }
    let is_absent = provisions.is_empty();
    html! {
        <td class={classes!(column_class(column, beside), tint, is_absent.then_some("is-absent"))} {ondrop}
            ondragover={Callback::from(|event: DragEvent| event.prevent_default())}>
            <p class="cell-plan">{ &plan.short }</p>
            { for parts }
            if is_absent { <p class="absent">{ "Not in this plan" }</p> }
        </td>
    }
}

/// The numbers from which a link has moved; empty where it has not.
fn moved_from(frame: &Frame, comparison: &Comparison, column: usize, link: &Link) -> String {
    match comparison.column(column) {
        Some(of) if link.is_moved => numbers(frame, comparison, of.base, &link.from),
        _ => String::new(),
    }
}

/// The numbers of provisions of a column.
pub fn numbers(frame: &Frame, comparison: &Comparison, column: usize, rows: &[usize]) -> String {
    let number = |&row: &usize| &*comparison.provision(frame.dossier(), column, row).number;
    rows.iter().map(number).collect::<Vec<&str>>().join(" + ")
}

fn title(frame: &Frame, comparison: &Comparison, column: usize, provision: usize) -> Html {
    let dossier = frame.dossier();
    let selected = Selected::Provision(dossier.provision_ref(comparison.place(column, provision)));
    let is_current = frame.view.selected.as_ref() == Some(&selected);
    let provision = comparison.provision(dossier, column, provision);
    html! {
        <h3 class={classes!("provision-title", is_current.then_some("is-current"))}>
            <To action={Action::Select(Some(selected))} current={is_current}>
                <span class="number">{ &provision.number }</span>{ " " }{ &provision.title }
            </To>
        </h3>
    }
}

fn provision_part(
    frame: &Frame,
    comparison: &Comparison,
    column: usize,
    nth: usize,
    linked: Option<(&Link, Change)>,
) -> Html {
    let dossier = frame.dossier();
    let provision = comparison.provision(dossier, column, nth);
    html! {
        <div class="provision">
            { title(frame, comparison, column, nth) }
            { substance(frame, comparison, column, nth, linked) }
            if let Some(conditions) = &provision.conditions {
                <p class="conditions"><span class="fine">{ "On condition: " }</span>{ conditions }</p>
            }
            if !provision.contested_by.is_empty() {
                <p class="contested"><span aria-hidden="true">{ "⚑ " }</span>{ "Contested by " }{ actor_list(frame, &provision.contested_by) }</p>
            }
            { verification(provision.verification) }
        </div>
    }
}

/// Terms and text, compared with what they answer, where they answer something.
fn substance(
    frame: &Frame,
    comparison: &Comparison,
    column: usize,
    nth: usize,
    linked: Option<(&Link, Change)>,
) -> Html {
    let dossier = frame.dossier();
    let provision = comparison.provision(dossier, column, nth);
    let readings = comparison.readings(column, nth);
    let compared = linked.filter(|(link, change)| !link.ops.is_empty() && *change != Change::Kept);
    let (Some((link, _)), Some(of)) = (compared, comparison.column(column)) else {
        return html! {
            <>
                { terms::list(&provision.terms) }
                <p class="provision-text">{ terms::figures(&provision.text, 0, readings) }</p>
            </>
        };
    };
    let of_base: Vec<&Provision> = link
        .from
        .iter()
        .map(|&row| comparison.provision(dossier, of.base, row))
        .collect();
    let of_this: Vec<&Provision> = link
        .to
        .iter()
        .map(|&row| comparison.provision(dossier, column, row))
        .collect();
    let joined = |provisions: &[&Provision]| -> String {
        let texts: Vec<&str> = provisions
            .iter()
            .map(|provision| &*provision.text)
            .collect();
        texts.join("\n")
    };
    let (text_a, text_b) = (joined(&of_base), joined(&of_this));
    // Where this provision stands among those joined.
    let before = link.to.iter().position(|&row| row == nth).unwrap_or(0);
    let start: usize = of_this[..before]
        .iter()
        .map(|provision| provision.text.len() + 1)
        .sum();
    let part = start as u32..(start + provision.text.len()) as u32;
    let changes = match (&*of_base, &*of_this) {
        ([base], [_]) => align::terms(base, provision),
        _ => Vec::new(),
    };
    html! {
        <>
            if !changes.is_empty() {
                { terms::compared(&changes) }
            } else if before == 0 {
                { terms::read(&link.figures) }
            }
            { terms::marked(stretches(link, &text_a, &text_b, part), readings, start) }
        </>
    }
}
