//! The part of a provision's details that says what answers it in every other plan,
//! each plan matched by itself in the worker.

use crate::{
    app::{Compared, Frame, Key, key, link::without_filters, texts, use_frame},
    locale::messages,
    ui::{
        common::link::Link,
        plans::{
            terms::{compared, read},
            waiting::waiting,
            words::{absent, badge},
        },
        share::copy::CopyLink,
    },
};
use demarche::{
    align::{self, Partial, TermChange, TermKind, change_of, terms},
    model::ProvisionRow,
    view::{Action, Selected, Tab, View},
};
use yew::prelude::*;

/// The pairs of the plan of a provision with every other plan.
pub fn pairs(frame: &Frame, plan: usize) -> Vec<Key> {
    let dossier = frame.dossier();
    (0..dossier.plans.len())
        .filter(|&other| other != plan)
        .map(|other| key(dossier, &frame.view, plan, other))
        .collect()
}

/// What [`Counterparts`] needs.
#[derive(PartialEq, Properties)]
pub struct CounterpartsProps {
    /// The provision.
    pub row: ProvisionRow,
    /// Called to compare once more what failed or was stopped.
    pub retry: Callback<()>,
}

/// What answers a provision in every other plan, each plan matched by itself.
#[component]
pub fn Counterparts(props: &CounterpartsProps) -> Html {
    let (frame, row) = (&use_frame(), props.row);
    let keys = pairs(frame, row.plan);
    let compared = frame.opened.comparer.state(&keys);
    let Compared::Done(pairings) = &compared else {
        return waiting(frame, &compared, &props.retry);
    };
    let items = keys.iter().zip(pairings).map(|(key, pairing)| {
        let link = pairing
            .links
            .iter()
            .find(|link| link.from.contains(&row.provision));
        counterpart_item(frame, row.plan, key.b, link)
    });
    html! { <ul class="counterparts">{ for items }</ul> }
}

/// What answers a provision in one other plan.
fn counterpart_item(frame: &Frame, plan: usize, other: usize, link: Option<&align::Link>) -> Html {
    let dossier = frame.dossier();
    let (here, there) = (&dossier.plans[plan], &dossier.plans[other]);
    let Some(link) = link.filter(|link| !link.to.is_empty()) else {
        return html! { <li><span class="plan-short" dir="auto" lang={texts::lang(&there.short)}>{ &there.short }</span>{ absent(there) }</li> };
    };
    let partial = Partial::of(here, there);
    let changed = match (&*link.from, &*link.to) {
        (&[from], &[to]) => terms(&here.provisions[from], &there.provisions[to], partial),
        _ => Vec::new(),
    };
    let changed: Vec<TermChange> = changed
        .into_iter()
        .filter(|change| change.kind != TermKind::Same)
        .collect();
    let names = link.to.iter().map(|&row| {
        let to = &there.provisions[row];
        let name = dossier.provision_ref(ProvisionRow { plan: other, provision: row });
        html! {
            <><Link action={Action::Select(Some(Selected::Provision(name)))}>{ format!("{} {}", to.number, to.title) }</Link>{ " " }</>
        }
    });
    let pair = vec![here.id.clone(), there.id.clone()];
    // The pair as the plans view shows it, with the provision of this side open.
    let to_pair = Action::Go(Box::new(View {
        tab: Tab::Plans,
        plans: pair.clone(),
        selected: frame.view.selected.clone(),
        matches: frame.view.matches.clone(),
        ..without_filters(&frame.view)
    }));
    html! {
        <li>
            <span class="plan-short" dir="auto" lang={texts::lang(&there.short)}>{ &there.short }</span>
            { for names }
            { badge(change_of(here, there, link), link, "") }
            if !link.is_confirmed { <span class="fine">{ " " }{ messages::details_percent_sure((link.score * 100.0) as u32) }</span> }
            if changed.is_empty() { { read(&link.figures, partial) } } else { { compared(dossier, &changed) } }
            { " " }
            <Link class="compare" action={Action::Compare(pair)}>{ messages::details_side_by_side() }<span class="visually-hidden">{ " " }{ messages::details_with_plan(&there.short) }</span></Link>
            <CopyLink to={to_pair} what={messages::details_to_pair_with(&there.short)} />
        </li>
    }
}
