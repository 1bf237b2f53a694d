//! Above the rows: which plans are compared, where they come from, and the
//! heads of the columns.

use crate::{
    app::Frame,
    ui::{link::Link, names::actor_list, sources::sources, when::when},
};
use demarche::{
    align::lineage,
    model::PlanId,
    view::{Action, MAX_PLANS},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

fn ids(frame: &Frame, plans: &[usize]) -> Vec<PlanId> {
    plans
        .iter()
        .map(|&plan| frame.dossier().plans[plan].id.clone())
        .collect()
}

/// Which plans are compared.
pub fn picker(frame: &Frame, plans: &[usize]) -> Html {
    let dossier = frame.dossier();
    let chosen = plans.iter().enumerate().map(|(column, &plan)| {
        let name = &dossier.plans[plan].short;
        let mut without = ids(frame, plans);
        without.remove(column);
        let mut first = without.clone();
        first.insert(0, dossier.plans[plan].id.clone());
        html! {
            <li class="chip">
                <span>{ name }</span>
                if column == 0 { <span class="fine">{ " base" }</span> } else {
                    <Link action={Action::Compare(first)} title={format!("Compare the others with {name}")}>{ "make base" }</Link>
                }
                if plans.len() > 2 {
                    <Link action={Action::Compare(without)} title={format!("Take {name} away")}><span class="visually-hidden">{ format!("Take {name} away") }</span><span aria-hidden="true">{ "×" }</span></Link>
                }
            </li>
        }
    });
    let others: Vec<usize> = (0..dossier.plans.len())
        .filter(|plan| !plans.contains(plan))
        .collect();
    let on_add = {
        let (frame, plans) = (frame.clone(), ids(frame, plans));
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            if let Some(plan) = frame.dossier().plan(&select.value()) {
                let mut next = plans.clone();
                next.push(plan.id.clone());
                frame.act(Action::Compare(next));
            }
            select.set_value("");
        })
    };
    html! {
        <div class="view-tools picker">
            <ul class="chips" aria-label="Plans compared">{ for chosen }</ul>
            if plans.len() < MAX_PLANS && !others.is_empty() {
                <label><span class="visually-hidden">{ "Add a plan" }</span>
                    <select onchange={on_add}>
                        <option value="" selected=true>{ "Add a plan…" }</option>
                        { for others.iter().map(|&plan| html! { <option value={dossier.plans[plan].id.to_string()}>{ &dossier.plans[plan].name }</option> }) }
                    </select></label>
            }
        </div>
    }
}

/// The versions and where they come from.
pub fn family(frame: &Frame, plans: &[usize]) -> Html {
    let dossier = frame.dossier();
    let nodes = lineage(dossier).into_iter().map(|node| {
        let plan = &dossier.plans[node.plan];
        let is_shown = plans.contains(&node.plan);
        let compare = node.parent.map(|parent| {
            let action = Action::Compare(vec![dossier.plans[parent].id.clone(), plan.id.clone()]);
            html! { <Link {action}>{ format!("compare with {}", dossier.plans[parent].short) }</Link> }
        });
        html! {
            <li class={classes!(format!("depth-{}", node.depth.min(4)), is_shown.then_some("is-shown"))}>
                <strong>{ &plan.name }</strong>
                <span class="fine">{ " " }{ when(&plan.date) }{ format!(" · {} ", plan.status) }</span>
                { compare }
            </li>
        }
    });
    html! {
        <details class="family">
            <summary>{ format!("All {} texts, and which was made from which", dossier.plans.len()) }</summary>
            <ul>{ for nodes }</ul>
        </details>
    }
}

/// The head of a column.
pub fn column(frame: &Frame, plan: usize, is_base: bool) -> Html {
    let plan = &frame.dossier().plans[plan];
    html! {
        <th scope="col">
            <span class="plan-name">{ &plan.name }</span>
            <span class="fine">{ if is_base { "Base · " } else { "" } }{ when(&plan.date) }</span>
            <span class="by">{ "by " }{ actor_list(frame, &plan.proposers) }</span>
            <span class="fine">{ &plan.status }</span>
            <details><summary>{ "Notes and sources" }</summary>
                if let Some(notes) = &plan.notes { <p>{ notes }</p> }
                { sources(frame, &plan.sources) }
            </details>
        </th>
    }
}
