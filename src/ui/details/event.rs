//! An event: what happened, who took part, what was said and by whom it is
//! known, what it answers, and where the accounts differ.

use crate::{
    app::Frame,
    ui::{
        link::Link,
        names::{actor_name, open_event, plan_name, topic_names},
        sources::sources,
        statement::statement_card,
        when::when,
    },
};
use demarche::{
    model::{Event, Relation},
    query::{Facet, label},
    view::Action,
};
use yew::prelude::*;

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
    for related in &dossier.events[row].related {
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
    let outgoing = (dossier.events[row].related.iter())
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

/// Statements in turn by stance, so that those that disagree stand beside each other.
fn facing(frame: &Frame, rows: Vec<usize>) -> Vec<usize> {
    let stance = |row: usize| frame.dossier().statements[row].stance;
    let mut left = rows;
    let mut turned = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let last = turned.last().map(|&row| stance(row));
        let place = left
            .iter()
            .position(|&row| Some(stance(row)) != last)
            .unwrap_or(0);
        turned.push(left.remove(place));
    }
    turned
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
    let disagreements = disagreements.iter().map(|&number| {
        let disagreement = &dossier.disagreements[number];
        let rows = disagreement
            .statements
            .iter()
            .filter_map(|id| dossier.statement_row(id.as_str()));
        let cards = facing(frame, rows.collect())
            .into_iter()
            .map(|row| statement_card(frame, row, true));
        html! {
            <section class="disagreement">
                <h4>{ &disagreement.title }</h4>
                <p>{ &disagreement.text }</p>
                <div class="side-by-side">{ for cards }</div>
            </section>
        }
    });
    let contradicting = contradicting.into_iter().map(|other| {
        let cards = (dossier.statements_of_event(row).iter())
            .chain(dossier.statements_of_event(other))
            .map(|&row| html! { { statement_card(frame, row, true) } });
        let event = &dossier.events[other];
        html! {
            <section class="disagreement">
                <h4>{ "Against: " }<Link action={open_event(&event.id)}>{ &event.title }</Link></h4>
                <p>{ &event.summary }</p>
                <div class="side-by-side">{ for cards }</div>
            </section>
        }
    });
    html! {
        <section class="differ">
            <h3>{ "Accounts differ" }</h3>
            { for disagreements }
            { for contradicting }
        </section>
    }
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
pub fn event_details(frame: &Frame, row: usize) -> Html {
    let dossier = frame.dossier();
    let event = &dossier.events[row];
    let participants = event.participants.iter().map(|participant| {
        html! { <li>{ actor_name(frame, &participant.actor) }<span class="fine">{ format!(" — {}", participant.role) }</span></li> }
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
    html! {
        <article class="event-details">
            <p class="when">{ when(&event.date) }<code class="edtf">{ event.date.to_string() }</code></p>
            <h2>{ &event.title }</h2>
            <p class="summary">{ &event.summary }</p>
            { facts(frame, event) }
            if !event.participants.is_empty() {
                <section><h3>{ "Who took part" }</h3><ul class="plain participants">{ for participants }</ul></section>
            }
            { differing(frame, row) }
            if !statements.is_empty() {
                <section><h3>{ "What was said" }</h3>
                    { for statements.iter().map(|&row| html! { { statement_card(frame, row, false) } }) }</section>
            }
            if has_relations {
                <section><h3>{ "Related events" }</h3><dl class="relations">{ for relations }</dl></section>
            }
            if !event.plans.is_empty() {
                <section><h3>{ "Plans it touched" }</h3><ul class="plain">{ for plans }</ul></section>
            }
            <section><h3>{ "Topics" }</h3>{ topic_names(frame, &event.topics) }</section>
            <section><h3>{ "Sources" }</h3>{ sources(frame, &event.sources) }</section>
        </article>
    }
}
