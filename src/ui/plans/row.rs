//! A row of the comparison: provisions that answer each other, side by side.

use super::{
    comparison::{Comparison, stretches},
    head::{HEAD_ROWS, column_class},
    matching::{Proof, Unfolded, numbers, on_drop},
    terms,
    words::{absent, badge, class},
};
use crate::{
    app::{Frame, texts, use_frame},
    browser::direction::is_rtl,
    locale::messages,
    ui::common::{link::Link as To, names::actor_list},
};
use demarche::{
    align::{self, Change, Link},
    model::Provision,
    view::{Action, Selected},
};
use std::rc::Rc;
use yew::prelude::*;

/// What a [`Row`] needs.
#[derive(PartialEq, Properties)]
pub struct RowProps {
    /// The comparison it is a row of.
    pub comparison: Rc<Comparison>,
    /// Which row.
    pub row: usize,
    /// Its place among those that are shown.
    pub place: usize,
    /// The column beside the base where only one has room.
    pub beside: usize,
    /// Whether it is unfolded; folded, it shows headings alone.
    pub is_open: bool,
    /// Called with the row to fold or unfold it.
    pub on_fold: Callback<usize>,
    /// Which reasons are unfolded.
    pub unfolded: Unfolded,
}

/// A row of the comparison.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let frame = use_frame();
    let (comparison, row) = (&*props.comparison, props.row);
    let heading = comparison.heading(frame.dossier(), row);
    let cells = (0..comparison.plans.len()).map(|column| cell(&frame, props, column));
    let onclick = props.on_fold.reform(move |_: MouseEvent| row);
    let is_open = props.is_open;
    html! {
        <tr data-row={props.place.to_string()} id={row_id(row)} tabindex="-1" class={(!is_open).then_some("is-folded")}
            aria-rowindex={(props.place + 1 + HEAD_ROWS).to_string()}>
            <th scope="row" class="fold"><button type="button" aria-expanded={is_open.to_string()} {onclick}
                aria-label={heading}><span aria-hidden="true">{ if is_open { "▾" } else if is_rtl() { "◂" } else { "▸" } }</span></button></th>
            { for cells }
        </tr>
    }
}

fn cell(frame: &Frame, props: &RowProps, column: usize) -> Html {
    let RowProps {
        row,
        beside,
        is_open,
        ..
    } = *props;
    let comparison = &*props.comparison;
    let dossier = frame.dossier();
    let plan = comparison.plan(dossier, column);
    let provisions = &comparison.rows[row].cells[column];
    let links = comparison.links(row, column);
    let tint = links.first().map(|(_, change)| class(*change));
    let ondrop = on_drop(frame, comparison, row, column);
    let mut parts: Vec<Html> = Vec::new();
    for ((link, change), &nth) in links.iter().zip(&comparison.rows[row].links[column]) {
        let texts = link.to.iter().map(|&provision| match is_open {
            true => provision_part(frame, comparison, column, provision, Some((link, *change))),
            false => title(frame, comparison, column, provision),
        });
        parts.push(html! {
            <div class="point">
                <div class="badges">{ badge(*change, link, &moved_from(frame, comparison, column, link)) }</div>
                { for texts }
                if is_open {
                    <Proof comparison={props.comparison.clone()} {column} {nth} provisions={link.to.clone()} unfolded={props.unfolded.clone()} />
                }
            </div>
        });
    }
    if column == 0 {
        for &provision in provisions {
            parts.push(match is_open {
                true => html! {
                    <div class="point">
                        { provision_part(frame, comparison, column, provision, None) }
                        <Proof comparison={props.comparison.clone()} {column} nth={provision} provisions={vec![provision]} is_base=true unfolded={props.unfolded.clone()} />
                    </div>
                },
                false => title(frame, comparison, column, provision),
            });
        }
    }
    let is_absent = provisions.is_empty();
    html! {
        <td class={classes!(column_class(column, beside), tint, is_absent.then_some("is-absent"))} {ondrop}
            ondragover={Callback::from(|event: DragEvent| event.prevent_default())}>
            <p class="cell-plan" dir="auto" lang={texts::lang(&plan.short)}>{ &plan.short }</p>
            { for parts }
            if is_absent { { absent(plan) } }
        </td>
    }
}

/// The id of the element of a row.
fn row_id(row: usize) -> String {
    format!("plan-row-{row}")
}

/// The numbers from which a link has moved; empty where it has not.
fn moved_from(frame: &Frame, comparison: &Comparison, column: usize, link: &Link) -> String {
    match comparison.column(column) {
        Some(of) if link.is_moved => numbers(frame, comparison, of.base, &link.from),
        _ => String::new(),
    }
}

fn title(frame: &Frame, comparison: &Comparison, column: usize, provision: usize) -> Html {
    let dossier = frame.dossier();
    let selected = Selected::Provision(dossier.provision_ref(comparison.place(column, provision)));
    let is_current = frame.view.selected.as_ref() == Some(&selected);
    let provision = comparison.provision(dossier, column, provision);
    html! {
        <h3 class={classes!("provision-title", is_current.then_some("is-current"))}>
            <To action={Action::Select(Some(selected))} current={is_current}>
                <span class="number">{ &provision.number }</span>{ " " }<span lang={texts::lang(&provision.title)}>{ &provision.title }</span>
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
                <p class="conditions"><span class="fine">{ messages::plans_on_condition() }{ " " }</span><bdi>{ conditions }</bdi></p>
            }
            if !provision.contested_by.is_empty() {
                <p class="contested"><span aria-hidden="true">{ "⚑ " }</span>{ messages::plans_contested_by(actor_list(frame, &provision.contested_by)) }</p>
            }
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
                { terms::list(dossier, &provision.terms) }
                <p class="provision-text" dir="auto" lang={texts::lang(&provision.text)}>{ terms::figures(&provision.text, 0, readings) }</p>
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
    let is_across = texts::are_in_two_languages(&text_a, &text_b);
    let changes = match (&*of_base, &*of_this) {
        ([base], [_]) => align::terms(base, provision, comparison.partial(dossier, column)),
        _ => Vec::new(),
    };
    html! {
        <>
            if !changes.is_empty() {
                { terms::compared(dossier, &changes) }
            } else if before == 0 {
                { terms::read(&link.figures, comparison.partial(dossier, column)) }
            }
            { terms::marked(stretches(link, &text_a, &text_b, part), readings, start, texts::lang(&provision.text), is_across) }
        </>
    }
}
