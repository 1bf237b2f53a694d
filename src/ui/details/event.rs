//! The details of an event: what happened, who took part, what was said and by whom it
//! is known, what it answers, and where the accounts differ.

use super::accounts::{AccountsDiffer, DifferingPoint, Disagreement};
use crate::{
    app::{texts, use_frame},
    locale::messages,
    ui::{
        common::{
            labels,
            link::Link,
            long_list::LongList,
            names::{actor_name, open_event, plan_name, topic_names},
            quote::TranslationMark,
            section::Section,
            sources::{ReadThere, Sources},
            statement::StatementCards,
            when::when,
        },
        share::record_tools::RecordTools,
    },
};
use demarche::{
    model::{Dossier, Event, Related, Relation},
    query::Facet,
    view::{Action, Selected},
};
use std::rc::Rc;
use yew::prelude::*;

fn related_of(dossier: &Dossier, row: usize) -> &[Related] {
    dossier.events.get(row).map_or(&[], |event| &event.related)
}

/// Links of an event to others, from both sides: the words, and the rows of
/// the events. The other side of a link is left out where this side has it.
fn relations(dossier: &Dossier, row: usize) -> Vec<(AttrValue, Vec<usize>)> {
    let mut groups: Vec<(AttrValue, Vec<usize>)> = Vec::new();
    let mut add =
        |words: AttrValue, other: usize| match groups.iter_mut().find(|(w, _)| *w == words) {
            Some((_, rows)) if !rows.contains(&other) => rows.push(other),
            Some(_) => {}
            None => groups.push((words, vec![other])),
        };
    for related in related_of(dossier, row) {
        if let Some(other) = dossier.event_row(related.event.as_str()) {
            add(messages::details_relation(related.relation.code()), other);
        }
    }
    for &(other, nth) in dossier.related_to_event(row) {
        add(
            messages::details_relation_inverse(dossier.events[other].related[nth].relation.code()),
            other,
        );
    }
    groups
}

/// The events whose accounts cannot stand beside this one's.
fn contradicting(dossier: &Dossier, row: usize) -> Vec<usize> {
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

/// What [`Differing`] needs.
#[derive(PartialEq, Properties)]
struct DifferingProps {
    /// The row of the event.
    row: usize,
}

/// Where the accounts differ: each disagreement with the statements that take
/// part in it side by side, then the events that contradict this one.
#[component]
fn Differing(props: &DifferingProps) -> Html {
    let (frame, row) = (use_frame(), props.row);
    let dossier = frame.dossier();
    let disagreements = dossier.disagreements_of_event(row).to_vec();
    let contradicting = contradicting(dossier, row);
    let len = disagreements.len() + contradicting.len();
    if len == 0 {
        return Html::default();
    }
    let point = {
        let frame = frame.clone();
        Callback::from(move |nth: usize| {
            if let Some(&row) = disagreements.get(nth) {
                return html! { <Disagreement key={row} {row} /> };
            }
            let other = contradicting[nth - disagreements.len()];
            let dossier = frame.dossier();
            let statements =
                (dossier.statements_of_event(row).iter()).chain(dossier.statements_of_event(other));
            let event = &dossier.events[other];
            let heading = messages::details_against_event(
                html! { <Link action={open_event(&event.id)} lang={texts::lang(&event.title)}>{ &event.title }</Link> },
            );
            html! {
                <DifferingPoint key={format!("against-{other}")} {heading} text={event.summary.clone()}
                    statements={statements.copied().collect::<Vec<_>>()} />
            }
        })
    };
    html! { <AccountsDiffer of={row.to_string()} {len} {point} /> }
}

/// The values of the facets of an event, each leading to everything that has it.
fn facts(dossier: &Dossier, event: &Event) -> Html {
    let fact = |facet: Facet, value: &str| {
        let name = labels::value(dossier, facet, value);
        html! { <Link action={Action::Only(facet, value.to_owned())} lang={labels::value_lang(facet, &name)}>{ name }</Link> }
    };
    html! {
        <dl class="facts">
            <dt>{ messages::common_channel() }</dt><dd>{ fact(Facet::Channel, event.channel.as_str()) }</dd>
            <dt>{ messages::details_kind() }</dt><dd>{ fact(Facet::Kind, event.kind.code()) }</dd>
            if let Some(place) = &event.place {
                <dt>{ messages::common_place() }</dt><dd>{ fact(Facet::Place, place.as_str()) }</dd>
            }
            <dt>{ messages::details_how_sure() }</dt>
            <dd class={format!("confidence-{}", event.confidence.code())}>{ fact(Facet::Confidence, event.confidence.code()) }</dd>
        </dl>
    }
}

/// About how high a line of a list is before it was drawn.
const LINE_PX: f64 = 26.0;

/// What [`EventDetails`] needs.
#[derive(PartialEq, Properties)]
pub struct EventDetailsProps {
    /// The row of the event.
    pub row: usize,
}

/// Everything about an event.
#[component]
pub fn EventDetails(props: &EventDetailsProps) -> Html {
    let (frame, row) = (&use_frame(), props.row);
    let dossier = frame.dossier();
    let Some(event) = frame.opened.event(row) else {
        return Html::default();
    };
    let addresses = frame
        .opened
        .table
        .iter()
        .flat_map(|table| table.addresses(row));
    let addresses = addresses.map(|url| html! { <ReadThere url={url.to_owned()} /> });
    let of = AttrValue::from(event.id.to_string());
    let participant = {
        let (frame, participants) = (frame.clone(), event.participants.clone());
        Callback::from(move |nth: usize| {
            let participant = &participants[nth];
            html! { <>{ actor_name(&frame, &participant.actor) }if !participant.role.is_empty() { <span class="fine">{ " — " }<bdi lang={texts::lang(&participant.role)}>{ &participant.role }</bdi></span> }</> }
        })
    };
    let statements = Rc::new(dossier.statements_of_event(row).to_vec());
    let relations = relations(dossier, row).into_iter().map(|(words, rows)| {
        let (frame, len) = (frame.clone(), rows.len());
        let entry = Callback::from(move |nth: usize| {
            let event = &frame.dossier().events[rows[nth]];
            html! { <><Link action={open_event(&event.id)} lang={texts::lang(&event.title)}>{ &event.title }</Link><span class="fine">{ " " }{ when(&event.date) }</span></> }
        });
        html! {
            <>
                <dt>{ words }</dt>
                <dd><LongList of={of.clone()} {len} {entry} entry_px={LINE_PX} /></dd>
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
            <h2 dir="auto" lang={texts::lang(&event.title)}>{ &event.title }</h2>
            <p class="summary" dir="auto" lang={texts::lang(&event.summary)}>{ &event.summary }</p>
            <TranslationMark of={event.translations.clone()} />
            { facts(dossier, &event) }
            if !event.participants.is_empty() {
                <Section heading={messages::details_who_took_part()}>
                    <LongList of={of.clone()} len={event.participants.len()} entry={participant} entry_px={LINE_PX} class="plain participants" />
                </Section>
            }
            <Differing {row} />
            if !statements.is_empty() {
                <Section heading={messages::common_what_was_said()}><StatementCards of={of.clone()} rows={statements} links_event={false} /></Section>
            }
            if has_relations {
                <Section heading={messages::details_related_events()}><dl class="relations">{ for relations }</dl></Section>
            }
            if !event.plans.is_empty() {
                <Section heading={messages::details_plans_it_touched()}><ul class="plain">{ for plans }</ul></Section>
            }
            if !event.topics.is_empty() { <Section heading={messages::common_topics()}>{ topic_names(frame, &event.topics) }</Section> }
            <Section heading={messages::common_sources()}><Sources citations={event.sources.clone()} />{ for addresses }</Section>
            <RecordTools selected={Selected::Event(event.id.clone())} />
        </article>
    }
}
