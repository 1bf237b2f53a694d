//! An event: what happened, who took part, what was said and by whom it is
//! known, what it answers, and where the accounts differ.

use crate::{
    app::Frame,
    ui::{
        link::Link,
        names::{actor_name, open_event, plan_name, topic_names},
        section::{account, differ, disagreement, section},
        share::record::record,
        sources::{out, sources},
        statement::statement_card,
        when::when,
    },
};
use demarche::{
    model::{Dossier, Event, Related, Relation},
    query::{Facet, label},
    view::{Action, Selected},
};
use yew::prelude::*;

fn related_of(dossier: &Dossier, row: usize) -> &[Related] {
    dossier.events.get(row).map_or(&[], |event| &event.related)
}

/// Links of an event to others, from both sides: the words, and the rows of
/// the events. The other side of a link is left out where this side has it.
fn relations(frame: &Frame, row: usize) -> Vec<(&'static str, Vec<usize>)> {
    let dossier = frame.dossier();
    let mut groups: Vec<(&'static str, Vec<usize>)> = Vec::new();
    let mut add =
        |words: &'static str, other: usize| match groups.iter_mut().find(|(w, _)| *w == words) {
            Some((_, rows)) if !rows.contains(&other) => rows.push(other),
            Some(_) => {}
            None => groups.push((words, vec![other])),
        };
    for related in related_of(dossier, row) {
        if let Some(other) = dossier.event_row(related.event.as_str()) {
            add(related.relation.label(), other);
        }
    }
    for &(other, nth) in dossier.related_to_event(row) {
        add(
            dossier.events[other].related[nth].relation.inverse_label(),
            other,
        );
    }
    groups
}

/// The events whose accounts cannot stand beside this one's.
fn contradicting(frame: &Frame, row: usize) -> Vec<usize> {
    let dossier = frame.dossier();
    let outgoing = (related_of(dossier, row).iter())
        .filter(|related| related.relation == Relation::Contradicts)
        .filter_map(|related| dossier.event_row(related.event.as_str()));
    let incoming = (dossier.related_to_event(row).iter())
        .filter(|&&(other, nth)| {
            dossier.events[other].related[nth].relation == Relation::Contradicts
        })
        .map(|&(other, _)| other);
    let mut rows: Vec<usize> = outgoing.chain(incoming).collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

/// Where the accounts differ: each disagreement with the statements that take
/// part in it side by side, then the events that contradict this one.
fn differing(frame: &Frame, row: usize) -> Html {
    let dossier = frame.dossier();
    let disagreements = dossier.disagreements_of_event(row);
    let contradicting = contradicting(frame, row);
    if disagreements.is_empty() && contradicting.is_empty() {
        return Html::default();
    }
    let disagreements =
        (disagreements.iter()).map(|&number| disagreement(frame, &dossier.disagreements[number]));
    let contradicting = contradicting.into_iter().map(|other| {
        let cards = (dossier.statements_of_event(row).iter())
            .chain(dossier.statements_of_event(other))
            .map(|&row| statement_card(frame, row, true));
        let event = &dossier.events[other];
        account(
            html! { <>{ "Against: " }<Link action={open_event(&event.id)}>{ &event.title }</Link></> },
            &event.summary,
            cards.collect(),
        )
    });
    differ(disagreements.chain(contradicting).collect())
}

fn facts(frame: &Frame, event: &Event) -> Html {
    let dossier = frame.dossier();
    let fact = |facet: Facet, value: &str| {
        html! { <Link action={Action::Only(facet, value.to_owned())}>{ label(dossier, facet, value) }</Link> }
    };
    html! {
        <dl class="facts">
            <dt>{ "Channel" }</dt><dd>{ fact(Facet::Channel, event.channel.as_str()) }</dd>
            <dt>{ "Kind" }</dt><dd>{ fact(Facet::Kind, event.kind.code()) }</dd>
            if let Some(place) = &event.place {
                <dt>{ "Place" }</dt><dd>{ fact(Facet::Place, place.as_str()) }</dd>
            }
            <dt>{ "How sure" }</dt>
            <dd class={format!("confidence-{}", event.confidence.code())}>{ fact(Facet::Confidence, event.confidence.code()) }</dd>
        </dl>
    }
}

/// Everything about an event.
pub fn event_details(frame: &Frame, row: usize) -> Option<Html> {
    let dossier = frame.dossier();
    let event = &*frame.opened.event(row)?;
    let address = (frame.opened.table.as_ref()).map_or("", |table| table.address(row));
    let participants = event.participants.iter().map(|participant| {
        html! { <li>{ actor_name(frame, &participant.actor) }if !participant.role.is_empty() { <span class="fine">{ format!(" — {}", participant.role) }</span> }</li> }
    });
    let statements = dossier.statements_of_event(row);
    let relations = relations(frame, row).into_iter().map(|(words, rows)| {
        html! {
            <>
                <dt>{ words }</dt>
                { for rows.into_iter().map(|row| {
                    let event = &dossier.events[row];
                    html! { <dd><Link action={open_event(&event.id)}>{ &event.title }</Link><span class="fine">{ " " }{ when(&event.date) }</span></dd> }
                }) }
            </>
        }
    });
    let has_relations = relations.len() > 0;
    let plans = event.plans.iter().map(|plan| {
        html! { <li><Link action={Action::Compare(vec![plan.clone()])}>{ plan_name(dossier, plan) }</Link></li> }
    });
    Some(html! {
        <article class="event-details">
            <p class="when">{ when(&event.date) }<code class="edtf">{ event.date.to_string() }</code></p>
            <h2>{ &event.title }</h2>
            <p class="summary">{ &event.summary }</p>
            { facts(frame, event) }
            if !event.participants.is_empty() {
                { section("Who took part", html! { <ul class="plain participants">{ for participants }</ul> }) }
            }
            { differing(frame, row) }
            if !statements.is_empty() {
                { section("What was said", html! { <>{ for statements.iter().map(|&row| statement_card(frame, row, false)) }</> }) }
            }
            if has_relations {
                { section("Related events", html! { <dl class="relations">{ for relations }</dl> }) }
            }
            if !event.plans.is_empty() {
                { section("Plans it touched", html! { <ul class="plain">{ for plans }</ul> }) }
            }
            if !event.topics.is_empty() { { section("Topics", topic_names(frame, &event.topics)) } }
            { section("Sources", html! { <>{ sources(frame, &event.sources) }{ out(address) }</> }) }
            { record(frame, Selected::Event(event.id.clone()), "event") }
        </article>
    })
}
