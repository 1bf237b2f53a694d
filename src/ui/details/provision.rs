//! A provision: its text and terms, how well it was verified, what answers it
//! in other plans, who contests it, who said what on it, which events moved it.

use crate::{
    app::Frame,
    ui::{
        link::Link,
        names::{actor_list, open_event, topic_names},
        plans::{
            cell::{badge, own_terms, term_change, verification},
            evidence,
        },
        positions::sign,
        sources::sources,
        statement::statement_card,
        when::when,
    },
};
use demarche::{
    align::{TermKind, change, format_term, key_label, pair, term_history, terms},
    model::{ActorId, Provision, ProvisionRow, TermValue},
    query::{Facet, label},
    view::{Action, Selected},
};
use yew::prelude::*;

/// What answers the provision in every other plan.
fn counterparts(frame: &Frame, row: ProvisionRow) -> Html {
    let dossier = frame.dossier();
    let plan = &dossier.plans[row.plan];
    let provision = dossier.provision(row);
    let found = dossier.plans.iter().enumerate().filter(|(other, _)| *other != row.plan).map(|(other, other_plan)| {
        let matched = pair(plan, other_plan).into_iter().find(|m| m.a == row.provision);
        let compare = Action::Compare(vec![plan.id.clone(), other_plan.id.clone()]);
        let words = match matched {
            None => html! { <span class="fine">{ "no point that answers it" }</span> },
            Some(m) => {
                let place = ProvisionRow { plan: other, provision: m.b };
                let answer = dossier.provision(place);
                let changed = terms(provision, answer).into_iter().filter(|t| t.kind != TermKind::Same);
                html! {
                    <>
                        <Link action={Action::Select(Some(Selected::Provision(dossier.provision_ref(place))))}>{ format!("{} {}", answer.number, answer.title) }</Link>
                        { " " }{ badge(change(provision, answer)) }
                        <dl class="terms is-changed">{ for changed.map(|t| term_change(&t)) }</dl>
                    </>
                }
            }
        };
        html! { <li><Link action={compare} title="Compare the two plans"><strong>{ &other_plan.short }</strong></Link>{ ": " }{ words }</li> }
    });
    html! { <section><h3>{ "In the other plans" }</h3><ul class="plain counterparts">{ for found }</ul></section> }
}

/// The first term that is a number, else the first, through all versions.
fn history(frame: &Frame, provision: &Provision) -> Html {
    let dossier = frame.dossier();
    let is_number = |term: &&demarche::model::Term| matches!(term.value, TermValue::Number(_));
    let Some(term) = provision
        .terms
        .iter()
        .find(is_number)
        .or(provision.terms.first())
    else {
        return Html::default();
    };
    let versions = term_history(dossier, &term.key);
    if versions.len() < 2 {
        return Html::default();
    }
    let rows = versions.iter().map(|version| {
        let plan = &dossier.plans[version.plan];
        html! { <tr><td>{ when(&plan.date) }</td><td>{ &plan.short }</td><td>{ format_term(version.term) }</td></tr> }
    });
    html! {
        <section><h3>{ format!("{} through the versions", key_label(&term.key)) }</h3>
            <table class="history"><thead><tr><th scope="col">{ "Date" }</th><th scope="col">{ "Text" }</th><th scope="col">{ "Value" }</th></tr></thead>
            <tbody>{ for rows }</tbody></table></section>
    }
}

/// Where actors stand on the topics of the provision.
fn stances(frame: &Frame, provision: &Provision) -> Html {
    let dossier = frame.dossier();
    let positions = dossier.positions.iter().filter(|position| provision.topics.contains(&position.topic)).map(|position| {
        let selected = Selected::Position(position.actor.clone(), position.topic.clone());
        html! {
            <li class={format!("stance-{}", position.stance.code())}>
                <span class="sign" aria-hidden="true">{ sign(position.stance) }</span>{ " " }
                <Link action={Action::Select(Some(selected))}>{ label(dossier, Facet::Actor, position.actor.as_str()) }</Link>
                { format!(": {}. {} ", position.stance.label().to_lowercase(), position.summary) }<span class="fine">{ when(&position.date) }</span>
            </li>
        }
    });
    let positions: Vec<Html> = positions.collect();
    if positions.is_empty() {
        Html::default()
    } else {
        html! { <section><h3>{ "Where they stand on its topics" }</h3><ul class="plain position">{ positions }</ul></section> }
    }
}

fn actors(frame: &Frame, words: &str, actors: &[ActorId]) -> Html {
    if actors.is_empty() {
        Html::default()
    } else {
        html! { <><dt>{ words }</dt><dd>{ actor_list(frame, actors) }</dd></> }
    }
}

/// Everything about a provision.
pub fn provision_details(frame: &Frame, row: ProvisionRow) -> Html {
    let dossier = frame.dossier();
    let plan = &dossier.plans[row.plan];
    let provision = dossier.provision(row);
    let name = dossier.provision_ref(row);
    let (statements, events) = evidence(dossier, row);
    let disagreements: Vec<_> = dossier
        .disagreements
        .iter()
        .filter(|d| d.provisions.contains(&name))
        .collect();
    html! {
        <article class="provision-details">
            <p class="when">{ format!("{}, point {}", plan.name, provision.number) }</p>
            <h2>{ &provision.title }</h2>
            <p class="summary">{ &provision.text }</p>
            { own_terms(provision) }
            <dl class="facts">
                if let Some(conditions) = &provision.conditions { <dt>{ "Condition" }</dt><dd>{ conditions }</dd> }
                { actors(frame, "Obliges", &provision.obliges) }
                { actors(frame, "Benefits", &provision.benefits) }
                { actors(frame, "Contested by", &provision.contested_by) }
                <dt>{ "Verified" }</dt><dd class="verification">{ verification(provision.verification) }</dd>
            </dl>
            if !disagreements.is_empty() {
                <section class="differ"><h3>{ "Accounts differ" }</h3>
                    { for disagreements.iter().map(|d| html! { <section class="disagreement"><h4>{ &d.title }</h4><p>{ &d.text }</p></section> }) }</section>
            }
            { history(frame, provision) }
            { counterparts(frame, row) }
            if !statements.is_empty() {
                <section><h3>{ "Who said what on it" }</h3>
                    { for statements.iter().map(|&row| html! { { statement_card(frame, row, true) } }) }</section>
            }
            if !events.is_empty() {
                <section><h3>{ "Events that moved it" }</h3><ul class="plain">
                    { for events.iter().map(|&row| { let event = &dossier.events[row]; html! { <li><Link action={open_event(&event.id)}>{ &event.title }</Link><span class="fine">{ " " }{ when(&event.date) }</span></li> } }) }
                </ul></section>
            }
            { stances(frame, provision) }
            <section><h3>{ "Topics" }</h3>{ topic_names(frame, &provision.topics) }</section>
            <section><h3>{ "Sources" }</h3>{ sources(frame, &provision.sources) }</section>
        </article>
    }
}
