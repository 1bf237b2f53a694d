//! The family of versions: which plan was made from which, and how much
//! changed on the way; and a term through all of them.

use super::words::class;
use crate::{
    app::{Compared, Frame, Key, key, texts, use_frame, use_pairings},
    browser::media_query,
    locale::{messages, row},
    ui::common::{link::Link, names::actor_list, when::when},
};
use demarche::{
    align::{Change, LineageNode, changes, count, lineage},
    view::Action,
};
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

/// How much changed along an edge: counts, tinted, and in words.
fn edge(frame: &Frame, key: &Key) -> Html {
    let Compared::Done(pairings) = frame.opened.comparer.state(std::slice::from_ref(key)) else {
        return Html::default();
    };
    let dossier = frame.dossier();
    let (a, b) = (&dossier.plans[key.a], &dossier.plans[key.b]);
    let counts = count(&pairings[0], &changes(a, b, &pairings[0]));
    let parts: Vec<(Change, usize)> = (Change::ALL.into_iter().zip(counts.changes))
        .filter(|part| part.1 > 0)
        .collect();
    let words: Vec<AttrValue> = parts
        .iter()
        .map(|(change, count)| messages::plans_changes_counted(*count, change.code()))
        .collect();
    let counts = parts.iter().map(|(change, count)| {
        html! { <span class={class(*change)}>{ format!("{}{count}", change.sign()) }</span> }
    });
    html! { <span class="edge" title={row(&words)}><span class="visually-hidden">{ row(&words) }</span><span aria-hidden="true">{ for counts }</span></span> }
}

/// The plans from place `at` of the list on that are at least so deep, as a
/// tree; leaves `at` behind the last of them.
fn branch(
    list: &[LineageNode],
    at: &mut usize,
    depth: usize,
    item: &dyn Fn(&LineageNode) -> Html,
) -> Html {
    let mut items = Vec::new();
    while let Some(node) = list.get(*at).filter(|node| node.depth >= depth) {
        *at += 1;
        let has_children = list.get(*at).is_some_and(|next| next.depth > node.depth);
        let children = has_children.then(|| branch(list, at, node.depth + 1, item));
        items.push(html! { <li>{ item(node) }{ children }</li> });
    }
    html! { <ul>{ for items }</ul> }
}

/// Where the tree has room beside the counts and the strip.
const ROOMY: &str = "(min-width: 1500px)";

/// The pairs along the edges of the family, each with the row of the later plan.
fn edges(frame: &Frame, nodes: &[LineageNode]) -> Vec<(usize, Key)> {
    let dossier = frame.dossier();
    (nodes.iter())
        .filter_map(|node| {
            Some((
                node.plan,
                key(dossier, &frame.view, node.parent?, node.plan),
            ))
        })
        .collect()
}

/// All plans of the dossier, each below the one it was made from; an edge
/// compares the two. As long as it is folded, none of them is compared for it.
#[component]
pub fn Family() -> Html {
    let frame = use_frame();
    let is_open = use_state_eq(|| media_query::matches(ROOMY));
    let ontoggle = {
        let is_open = is_open.clone();
        Callback::from(move |event: Event| {
            let details = event.target_dyn_into::<HtmlDetailsElement>();
            is_open.set(details.is_some_and(|details| details.open()));
        })
    };
    html! {
        <details class="lineage" open={*is_open} {ontoggle}>
            <summary>{ messages::plans_family(lineage(frame.dossier()).len()) }</summary>
            if *is_open { <Tree /> }
        </details>
    }
}

/// The plans of [`Family`].
#[component]
fn Tree() -> Html {
    let frame = use_frame();
    let nodes = lineage(frame.dossier());
    let edges = edges(&frame, &nodes);
    use_pairings(&frame, edges.iter().map(|edge| edge.1.clone()).collect());
    let dossier = frame.dossier();
    let item = |node: &LineageNode| {
        let record = &dossier.plans[node.plan];
        let compare = node.parent.map(|parent| {
            let parent = &dossier.plans[parent];
            let action = Action::Compare(vec![parent.id.clone(), record.id.clone()]);
            let nth = edges.iter().position(|edge| edge.0 == node.plan).unwrap_or(0);
            html! {
                <Link class="compare" {action}>{ messages::plans_compare_with(&parent.short) }<span class="visually-hidden">{ format!(": {}", record.short) }</span>
                    { edge(&frame, &edges[nth].1) }</Link>
            }
        });
        html! {
            <>
                <Link class="plan-name" action={Action::Compare(vec![record.id.clone()])} lang={texts::lang(&record.name)}>{ &record.name }</Link>
                <span class="fine">
                    { " " }{ when(&record.date) }
                    if !record.proposers.is_empty() { { " · " }{ actor_list(&frame, &record.proposers) } }
                    { " · " }<span dir="auto" lang={texts::lang(&record.status)}>{ &record.status }</span>
                </span>{ " " }
                { for compare }
            </>
        }
    };
    branch(&nodes, &mut 0, 0, &item)
}
