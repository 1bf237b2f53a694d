//! Plans side by side: versions in columns, matched provisions in rows.

pub mod cell;
mod head;
mod strip;

use crate::{
    app::{Frame, use_frame},
    browser::{document, media},
};
use demarche::{
    align::{Alignment, Row, align},
    model::{Dossier, PlanId, ProvisionRow},
    view::Action,
};
use std::rc::Rc;
use web_sys::{HtmlInputElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// The plans to compare: those asked for, one of them beside the version it
/// was made from, or the first of the dossier.
pub fn compared(dossier: &Dossier, asked: &[PlanId]) -> Vec<usize> {
    let mut plans: Vec<usize> = (asked.iter())
        .filter_map(|id| dossier.plan_row(id.as_str()))
        .collect();
    if let [only] = plans[..] {
        let parent = dossier.plans[only].based_on.as_ref();
        match parent.and_then(|parent| dossier.plan_row(parent.as_str())) {
            Some(parent) => plans.insert(0, parent),
            None => plans.extend((0..dossier.plans.len()).find(|&other| other != only)),
        }
    }
    if plans.is_empty() {
        plans.extend(0..dossier.plans.len().min(3));
    }
    plans
}

/// The id of a row's element.
fn row_id(row: usize) -> String {
    format!("row-{row}")
}

/// Brings a row into view.
fn jump(row: usize) {
    if let Some(element) = document().get_element_by_id(&row_id(row)) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        if !media::matches("(prefers-reduced-motion: reduce)") {
            options.set_behavior(ScrollBehavior::Smooth);
        }
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether a row passes the filters: one of its provisions does.
fn passes(frame: &Frame, plans: &[usize], starts: &[usize], row: &Row) -> bool {
    (row.cells.iter().zip(plans)).any(|(cell, &plan)| {
        cell.is_some_and(|cell| frame.selection.rows.contains(starts[plan] + cell.provision))
    })
}

/// Plans side by side.
#[component]
pub fn Plans() -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let plans = compared(dossier, &frame.view.plans);
    let alignment: Rc<Alignment> =
        use_memo((plans.clone(), Rc::as_ptr(&frame.opened)), |(plans, _)| {
            let plans: Vec<_> = plans.iter().map(|&plan| &dossier.plans[plan]).collect();
            align(&plans)
        });
    if dossier.plans.is_empty() {
        return html! { <p class="nothing">{ "This dossier has no plans." }</p> };
    }
    // The first row of each plan's provisions in the index.
    let starts: Vec<usize> = (dossier.plans.iter())
        .scan(0, |next, plan| {
            let start = *next;
            *next += plan.provisions.len();
            Some(start)
        })
        .collect();
    let shown: Vec<usize> = (0..alignment.rows.len())
        .filter(|&row| {
            let row = &alignment.rows[row];
            passes(&frame, &plans, &starts, row) && (!frame.view.differing || row.differs())
        })
        .collect();
    let on_differing = {
        let frame = frame.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            frame.act(Action::Differing(input.checked()));
        })
    };
    let rows = shown.iter().map(|&nth| {
        let row = &alignment.rows[nth];
        let cells = (0..plans.len()).map(|column| cell::cell(&frame, &plans, row, column));
        html! { <tr id={row_id(nth)} key={nth}>{ for cells }</tr> }
    });
    html! {
        <div class="plans">
            { head::picker(&frame, &plans) }
            { head::family(&frame, &plans) }
            { strip::strip(&frame, &plans, &alignment) }
            <div class="view-tools">
                <label class="check"><input type="checkbox" checked={frame.view.differing} onchange={on_differing} />{ " Only what differs" }</label>
                <span role="status">{ format!("{} of {} rows", shown.len(), alignment.rows.len()) }</span>
            </div>
            if shown.is_empty() {
                <p class="nothing">{ "No row of these plans fits the filters." }</p>
            } else {
                <div class="scroller" tabindex="0" role="region" aria-label="Plans side by side">
                    <table class={format!("compare of-{}", plans.len())}>
                        <caption class="visually-hidden">{ "Provisions in rows; the first plan is the base that the others are compared with." }</caption>
                        <thead><tr>{ for plans.iter().enumerate().map(|(column, &plan)| head::column(&frame, plan, column == 0)) }</tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            }
        </div>
    }
}

/// The number of statements on a provision, and of events that moved it.
pub fn evidence(dossier: &Dossier, row: ProvisionRow) -> (Vec<usize>, Vec<usize>) {
    use demarche::model::About;
    let plan = &dossier.plans[row.plan];
    let provision = dossier.provision(row);
    let shares = |topics: &[demarche::model::TopicId]| {
        topics.iter().any(|topic| provision.topics.contains(topic))
    };
    let concerns = |statement: &demarche::model::Statement| {
        let about = statement.about.contains(&About::Plan(plan.id.clone()));
        let by_party = provision.contested_by.contains(&statement.speaker)
            || plan.proposers.contains(&statement.speaker);
        about || by_party
    };
    let statements = dossier.statements.iter().enumerate();
    let statements = statements
        .filter(|(_, s)| shares(&s.topics) && concerns(s))
        .map(|(row, _)| row);
    let events = dossier.events.iter().enumerate();
    let events = events
        .filter(|(_, e)| shares(&e.topics) && e.plans.contains(&plan.id))
        .map(|(row, _)| row);
    (statements.collect(), events.collect())
}
