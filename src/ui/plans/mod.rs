//! Plans side by side: columns are plans, rows are provisions that answer each
//! other, and changes are told against the first plan, the base, or against
//! the plan before. How provisions answer each other is found in the worker; nothing here compares texts.

pub mod comparison;
pub mod evidence;
mod head;
mod lineage;
mod matching;
mod own_texts;
mod picker;
mod row;
mod strip;
pub mod terms;
mod tools;
pub mod waiting;
pub mod words;

use crate::{
    app::{Compared, use_frame, use_pairings},
    ui::{
        common::{link::Link, more::use_is_printing, part::part},
        filters::as_of::plans_later,
    },
};
use comparison::{Comparison, pairs};
use demarche::{
    align::Change,
    view::{Action, compared_plans},
};
use head::head;
use lineage::{edges, family};
use own_texts::OwnTexts;
use picker::picker;
use row::row;
use std::rc::Rc;
use strip::{legend, strip};
use tools::tools;
use yew::prelude::*;

part! {
    /// The view of plans.
    pub static PLANS: Part<()> = Plans in plans;
}

/// The plans view: plans side by side, and the dialog that compares texts of the
/// reader's own, which stays as it is while the plans below it change.
#[component]
pub fn Plans() -> Html {
    let compares_own = use_state(|| false);
    let on_own = use_callback(compares_own.setter(), |(), open| open.set(true));
    let on_close = use_callback(compares_own.setter(), |(), open| open.set(false));
    html! {
        <>
            <SideBySide {on_own} />
            if *compares_own { <OwnTexts {on_close} /> }
        </>
    }
}

/// What [`SideBySide`] needs.
#[derive(PartialEq, Properties)]
struct SideBySideProps {
    /// Called where the reader wants to compare texts of their own.
    on_own: Callback<()>,
}

/// Plans side by side.
#[component]
fn SideBySide(props: &SideBySideProps) -> Html {
    let frame = use_frame();
    let plans = compared_plans(frame.dossier(), &frame.view.plans);
    // The edges of the family as well; the table does not wait for them.
    let wanted = pairs(&frame, &plans);
    let edges = edges(&frame);
    let all = wanted
        .iter()
        .chain(edges.iter().map(|edge| &edge.1))
        .cloned()
        .collect();
    let (_, retry) = use_pairings(&frame, all);
    let compared = frame.opened.comparer.state(&wanted);
    // The last comparison stays while the next is on its way.
    let last = use_mut_ref(|| None::<Rc<Comparison>>);
    let comparison = {
        let frame = frame.clone();
        let pairings = match &compared {
            Compared::Done(pairings) => Some(pairings.clone()),
            _ => None,
        };
        let pointers: Option<Vec<usize>> = pairings
            .as_ref()
            .map(|all| all.iter().map(|p| Rc::as_ptr(p) as usize).collect());
        let order = (frame.view.rows.clone(), frame.view.stepwise);
        (*use_memo(
            (Rc::as_ptr(&frame.opened), plans, pointers, order),
            move |(_, plans, ..)| {
                pairings.map(|pairings| Rc::new(Comparison::new(&frame, plans.clone(), &pairings)))
            },
        ))
        .clone()
    };
    let opened_of_last = use_mut_ref(std::ptr::null);
    if opened_of_last.replace(Rc::as_ptr(&frame.opened)) != Rc::as_ptr(&frame.opened) {
        last.take();
    }
    if let Some(comparison) = &comparison {
        *last.borrow_mut() = Some(comparison.clone());
    }
    let shown_comparison = last.borrow().clone();
    // The cell of the strip that the keys are at.
    let current = use_state(|| 0_usize);
    // Rows that are not as they are by default: folded where kept, else open.
    let turned = use_state(Vec::<usize>::new);
    // On paper nothing can be unfolded.
    let is_printing = use_is_printing();

    let own = {
        let onclick = props.on_own.reform(|_: MouseEvent| ());
        html! { <button type="button" {onclick}>{ "Compare your own texts…" }</button> }
    };
    if frame.dossier().plans.is_empty() {
        let is_empty = frame.whole.dossier.plans.is_empty();
        return html! { <div class="nothing">if is_empty { <p>{ "This dossier holds no plans to compare." }</p> }{ plans_later(&frame) }{ own }</div> };
    }
    let waiting = waiting::waiting(&frame, &compared, &retry);
    let Some(comparison) = shown_comparison else {
        return html! { <div class="plans">{ waiting }{ own }</div> };
    };
    let dossier = frame.dossier();
    let columns = comparison.plans.len();
    // The column beside the base where only one has room.
    let is_beside =
        |column: &usize| frame.view.beside.as_ref() == Some(&comparison.plan(dossier, *column).id);
    let beside = (1..columns).find(is_beside).unwrap_or(1);
    let shown = comparison.shown(&frame.selection.rows, &frame.view);
    let rows: Vec<usize> = (0..shown.len()).filter(|&row| shown[row]).collect();
    let switch = (1..columns).map(|column| {
        let plan = comparison.plan(dossier, column);
        let (frame, id) = (frame.clone(), (column > 1).then(|| plan.id.clone()));
        let onclick = Callback::from(move |_: MouseEvent| frame.act(Action::Beside(id.clone())));
        let is_on = column == beside;
        html! {
            <button type="button" key={column} aria-pressed={is_on.to_string()} {onclick}>
                { &plan.short }
            </button>
        }
    });
    let is_open = |row: usize| {
        let mut links = (1..columns).flat_map(|column| comparison.links(row, column));
        let differs = columns == 1 || links.any(|(_, change)| change != Change::Kept);
        differs != turned.contains(&row)
    };
    let on_fold_all = |open: bool| {
        let turned = turned.clone();
        let next: Vec<usize> = (0..shown.len())
            .filter(|&row| (is_open(row) == turned.contains(&row)) == open)
            .collect();
        Callback::from(move |_: MouseEvent| turned.set(next.clone()))
    };
    let body = rows.iter().map(|&nth| {
        let on_fold = {
            let turned = turned.clone();
            Callback::from(move |_: MouseEvent| {
                let mut next = (*turned).clone();
                next.retain(|row| *row != nth);
                if next.len() == turned.len() {
                    next.push(nth);
                }
                turned.set(next);
            })
        };
        row(
            &frame,
            &comparison,
            nth,
            beside,
            is_printing || is_open(nth),
            on_fold,
        )
    });
    let is_filtered = frame.view.differing || !frame.view.changes.is_empty();
    html! {
        <div class="plans" aria-busy={(!matches!(compared, Compared::Done(_))).then_some("true")}>
            <h2 class="visually-hidden">{ "Plans side by side" }</h2>
            { waiting }
            { plans_later(&frame) }
            <div class="plans-top">
                <div>
                    { picker(&frame, &comparison) }
                    <p class="row">{ own }</p>
                    if columns > 1 {
                        { legend(&frame, &comparison) }
                        { strip(&frame, &comparison, &shown, &current) }
                    } else {
                        <p class="hint">{ "There is one plan only, and none to compare it with." }</p>
                    }
                </div>
                { family(&frame, &edges) }
            </div>
            { tools(&frame, &comparison, rows.len(), &on_fold_all(true), &on_fold_all(false)) }
            if columns > 2 {
                <div class="beside-switch" role="group" aria-label="Plan beside the base">
                    <span class="fine">{ format!("{} beside", comparison.plan(dossier, 0).short) }</span>{ for switch }
                </div>
            }
            if rows.is_empty() {
                <div class="nothing">
                    <p>{ nothing_words(is_filtered, frame.selection.rows.is_empty()) }</p>
                    <div class="row">
                        if frame.view.differing { <Link class="button" action={Action::Differing(false)}>{ "Show all rows" }</Link> }
                        if !frame.view.changes.is_empty() { <Link class="button" action={Action::AllChanges}>{ "Show every change" }</Link> }
                        if frame.selection.rows.count() < frame.selection.rows.len() {
                            <Link class="button" action={Action::DropAll}>{ "Remove all filters" }</Link>
                        }
                    </div>
                </div>
            } else {
                <table class={classes!("plans-table", format!("of-{columns}"))}>
                    <caption class="visually-hidden">{ "Plans side by side. Every row holds provisions that match; changes are told against the plan that the head of the column names." }</caption>
                    { head(&frame, &comparison, beside) }
                    <tbody>{ for body }</tbody>
                </table>
            }
        </div>
    }
}

/// Why no row is left.
fn nothing_words(is_filtered: bool, nothing_passes: bool) -> &'static str {
    match (is_filtered, nothing_passes) {
        (_, true) => "No provision of any plan fits the filters.",
        (true, false) => {
            "Among the provisions of these plans that fit the filters, none changed so."
        }
        (false, false) => "No provision of these plans fits the filters; those of other plans do.",
    }
}
