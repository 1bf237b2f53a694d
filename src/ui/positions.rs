//! Actors by topics: where each stood, by the latest position known up to a
//! date.

use super::{link::Link, names::ActorName, when::When};
use crate::app::{Frame, use_frame};
use demarche::{
    model::{ActorId, Stance, TopicId},
    query::{Facet, label},
    view::{Action, Selected, day_bounds, day_text},
};
use std::collections::BTreeMap;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The sign of a stance; its word stands beside it.
pub fn sign(stance: Stance) -> &'static str {
    match stance {
        Stance::Supports => "+",
        Stance::Conditional => "±",
        Stance::Neutral => "○",
        Stance::Opposes => "−",
        Stance::Claims => "•",
    }
}

/// The latest position of every actor on every topic, among those that pass.
fn latest(frame: &Frame) -> BTreeMap<(ActorId, TopicId), usize> {
    let dossier = frame.dossier();
    let mut latest: BTreeMap<(ActorId, TopicId), usize> = BTreeMap::new();
    for row in frame.selection.rows.iter() {
        let position = &dossier.positions[row];
        let is_later =
            (frame.view.as_of).is_some_and(|as_of| position.date.span().start_earliest >= as_of);
        if is_later {
            continue;
        }
        let cell = (position.actor.clone(), position.topic.clone());
        let is_newer = (latest.get(&cell))
            .is_none_or(|&other| dossier.positions[other].date.span() <= position.date.span());
        if is_newer {
            latest.insert(cell, row);
        }
    }
    latest
}

/// Actors by topics.
#[component]
pub fn Positions() -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let latest = latest(&frame);
    let topics: Vec<&TopicId> = (dossier.topics.iter())
        .map(|topic| &topic.id)
        .filter(|topic| latest.keys().any(|(_, t)| t == *topic))
        .collect();
    let party_place = |actor: &ActorId| {
        let party = dossier.party_of(actor.as_str());
        party.and_then(|party| dossier.parties.iter().position(|p| p.id == party.id))
    };
    let mut actors: Vec<&ActorId> = (dossier.actors.iter())
        .map(|actor| &actor.id)
        .filter(|actor| latest.keys().any(|(a, _)| a == *actor))
        .collect();
    actors.sort_by_key(|actor| party_place(actor));

    let on_date = {
        let frame = frame.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            frame.act(Action::AsOf(day_bounds(&input.value()).map(|b| b.1)));
        })
    };
    let rows = actors.iter().map(|&actor| {
        let cells = topics.iter().map(|&topic| {
            let Some(&row) = latest.get(&(actor.clone(), topic.clone())) else {
                return html! { <td class="is-empty"><span class="visually-hidden">{ "no position known" }</span></td> };
            };
            let position = &dossier.positions[row];
            let selected = Selected::Position(actor.clone(), topic.clone());
            let is_current = frame.view.selected.as_ref() == Some(&selected);
            html! {
                <td class={classes!("cell", format!("stance-{}", position.stance.code()), is_current.then_some("is-current"))}>
                    <Link action={Action::Select(Some(selected))} title={position.summary.clone()} current={is_current}>
                        <span class="sign" aria-hidden="true">{ sign(position.stance) }</span>
                        <span class="word">{ position.stance.label() }</span>
                        <span class="cell-topic">{ label(dossier, Facet::Topic, topic.as_str()) }</span>
                        <span class="fine"><When date={position.date.clone()} /></span>
                    </Link>
                </td>
            }
        });
        html! { <tr><th scope="row"><ActorName actor={actor.clone()} /></th>{ for cells }</tr> }
    });
    let legend = Stance::ALL.iter().map(|&stance| {
        html! { <li class={format!("stance-{}", stance.code())}><span class="sign" aria-hidden="true">{ sign(stance) }</span>{ stance.label() }</li> }
    });
    html! {
        <>
            <div class="view-tools">
                <label>{ "Latest positions up to " }
                    <input type="date" value={frame.view.as_of.map(|to| day_text(to - 1))} onchange={on_date} /></label>
                if frame.view.as_of.is_some() { <Link action={Action::AsOf(None)}>{ "Up to the end" }</Link> }
                <ul class="legend" aria-label="Stances">{ for legend }</ul>
            </div>
            if latest.is_empty() && frame.view.as_of.is_some() {
                <p class="nothing">{ "No position is known from before this date. " }
                    <Link action={Action::AsOf(None)}>{ "Show all dates" }</Link></p>
            } else if !latest.is_empty() {
                <div class="scroller" tabindex="0" role="region" aria-label="Positions of actors by topic">
                    <table class="positions">
                        <caption class="visually-hidden">{ "Actors by topics: the latest stance of each. Every cell opens its evidence." }</caption>
                        <thead><tr><th scope="col">{ "Actor" }</th>
                            { for topics.iter().map(|topic| html! { <th scope="col"><span>{ label(dossier, Facet::Topic, topic.as_str()) }</span></th> }) }
                        </tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            }
        </>
    }
}
