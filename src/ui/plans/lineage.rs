//! Which plan was made from which.

use crate::{
    app::{Frame, use_frame},
    ui::{layout::use_is_wide, link::Link, names::actor_list, when::When},
};
use demarche::{model::Dossier, view::Action};
use yew::prelude::*;

/// The plan that a plan was made from, by row.
fn parent(dossier: &Dossier, plan: usize) -> Option<usize> {
    let id = dossier.plans[plan].based_on.as_ref()?;
    dossier.plan_row(id.as_str()).filter(|&row| row != plan)
}

/// All plans with their depth, every plan after the one it was made from, and
/// plans made from the same one by date. Plans that go in a circle stand apart.
fn ordered(dossier: &Dossier) -> Vec<(usize, usize)> {
    fn add(dossier: &Dossier, plan: usize, depth: usize, list: &mut Vec<(usize, usize)>) {
        if list.iter().any(|&(listed, _)| listed == plan) {
            return;
        }
        list.push((plan, depth));
        let mut children: Vec<usize> = (0..dossier.plans.len())
            .filter(|&child| parent(dossier, child) == Some(plan))
            .collect();
        children.sort_by_key(|&child| dossier.plans[child].date.span());
        for child in children {
            add(dossier, child, depth + 1, list);
        }
    }
    let mut list = Vec::new();
    let mut roots: Vec<usize> = (0..dossier.plans.len())
        .filter(|&plan| parent(dossier, plan).is_none())
        .collect();
    roots.sort_by_key(|&plan| dossier.plans[plan].date.span());
    for root in roots {
        add(dossier, root, 0, &mut list);
    }
    for plan in 0..dossier.plans.len() {
        add(dossier, plan, 0, &mut list);
    }
    list
}

fn item(frame: &Frame, plan: usize) -> Html {
    let dossier = frame.dossier();
    let record = &dossier.plans[plan];
    let compare = parent(dossier, plan).map(|parent| {
        let parent = &dossier.plans[parent];
        let action = Action::Compare(vec![parent.id.clone(), record.id.clone()]);
        html! {
            <Link class="compare" {action}>{ "Compare with " }{ &parent.short }<span class="visually-hidden">{ format!(": {}", record.short) }</span></Link>
        }
    });
    html! {
        <>
            <Link class="plan-name" action={Action::Compare(vec![record.id.clone()])}>{ &record.name }</Link>
            <span class="fine">
                { " " }<When date={record.date.clone()} />
                if !record.proposers.is_empty() { { " · " }{ actor_list(&record.proposers) } }
                { " · " }{ &record.status }
            </span>
            { " " }{ compare }
        </>
    }
}

/// The tree of a plan and those made from it, from place `at` of the list on;
/// leaves `at` behind the last of them.
fn branch(frame: &Frame, list: &[(usize, usize)], at: &mut usize, depth: usize) -> Html {
    let mut items = Vec::new();
    while let Some(&(plan, its_depth)) = list.get(*at) {
        if its_depth < depth {
            break;
        }
        *at += 1;
        let has_children = list.get(*at).is_some_and(|&(_, next)| next > its_depth);
        let children = has_children.then(|| branch(frame, list, at, its_depth + 1));
        items.push(html! { <li>{ item(frame, plan) }{ children }</li> });
    }
    html! { <ul>{ for items }</ul> }
}

/// All plans of the dossier as a tree: which was made from which.
#[component]
pub fn Lineage() -> Html {
    let frame = use_frame();
    let is_wide = use_is_wide();
    let list = ordered(frame.dossier());
    html! {
        <details class="lineage" open={is_wide}>
            <summary>{ format!("All {} plans, and which was made from which", list.len()) }</summary>
            { branch(&frame, &list, &mut 0, 0) }
        </details>
    }
}
