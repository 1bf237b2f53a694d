//! Which plan was made from which.

use crate::{
    app::Frame,
    browser::media,
    ui::{link::Link, names::actor_list, when::when},
};
use demarche::{
    align::{self, LineageNode},
    view::Action,
};
use yew::prelude::*;

fn item(frame: &Frame, node: &LineageNode) -> Html {
    let dossier = frame.dossier();
    let record = &dossier.plans[node.plan];
    let compare = node.parent.map(|parent| {
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
                { " " }{ when(&record.date) }
                if !record.proposers.is_empty() { { " · " }{ actor_list(frame, &record.proposers) } }
                { " · " }{ &record.status }
            </span>
            { " " }{ compare }
        </>
    }
}

/// The plans from place `at` of the list on that are at least so deep, as a
/// tree; leaves `at` behind the last of them.
fn branch(frame: &Frame, list: &[LineageNode], at: &mut usize, depth: usize) -> Html {
    let mut items = Vec::new();
    while let Some(node) = list.get(*at).filter(|node| node.depth >= depth) {
        *at += 1;
        let has_children = list.get(*at).is_some_and(|next| next.depth > node.depth);
        let children = has_children.then(|| branch(frame, list, at, node.depth + 1));
        items.push(html! { <li>{ item(frame, node) }{ children }</li> });
    }
    html! { <ul>{ for items }</ul> }
}

/// Where the tree has room beside the counts and the strip.
const ROOMY: &str = "(min-width: 1500px)";

/// All plans of the dossier as a tree: which was made from which.
pub fn lineage(frame: &Frame) -> Html {
    let list = align::lineage(frame.dossier());
    html! {
        <details class="lineage" open={media::matches(ROOMY)}>
            <summary>{ format!("All {} plans, and which was made from which", list.len()) }</summary>
            { branch(frame, &list, &mut 0, 0) }
        </details>
    }
}
