//! Actors by topics: where each stood, by the latest position known.

use crate::{
    app::{Frame, use_frame},
    ui::common::{link::Link, names::actor_name, part::part, when::when},
};
use demarche::{
    model::{ActorId, Position, Stance, TopicId},
    query::{Facet, label},
    view::{Action, Selected, latest_positions},
};
use yew::prelude::*;

part! {
    /// The view of positions.
    pub static POSITIONS: Part<()> = Positions in tables;
}

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

/// Actors by topics.
#[component]
pub fn Positions() -> Html {
    let frame: &Frame = &use_frame();
    let dossier = frame.dossier();
    let latest = latest_positions(dossier, frame.selection.rows.iter());
    let latest: Vec<&Position> = latest.iter().map(|&row| &dossier.positions[row]).collect();
    let topics: Vec<&TopicId> = (dossier.topics.iter())
        .map(|topic| &topic.id)
        .filter(|topic| latest.iter().any(|position| position.topic == **topic))
        .collect();
    let party_place = |actor: &ActorId| {
        let party = dossier.party_of(actor.as_str());
        party.and_then(|party| dossier.parties.iter().position(|p| p.id == party.id))
    };
    let mut actors: Vec<&ActorId> = dossier.actors.iter().map(|actor| &actor.id).collect();
    actors.sort_by_cached_key(|actor| party_place(actor));
    let actors: Vec<&ActorId> = (actors.into_iter())
        .filter(|actor| latest.iter().any(|position| position.actor == **actor))
        .collect();

    let rows = actors.iter().map(|&actor| {
        let cells = topics.iter().map(|&topic| {
            let of_cell = |position: &&&Position| position.actor == *actor && position.topic == *topic;
            let Some(position) = latest.iter().find(of_cell) else {
                return html! { <td class="is-empty"><span class="visually-hidden">{ "no position known" }</span></td> };
            };
            let selected = Selected::Position(actor.clone(), topic.clone());
            let is_current = frame.view.selected.as_ref() == Some(&selected);
            html! {
                <td class={classes!("cell", format!("stance-{}", position.stance.code()), is_current.then_some("is-current"))}>
                    <Link action={Action::Select(Some(selected))} title={position.summary.clone()} current={is_current}>
                        <span class="sign" aria-hidden="true">{ sign(position.stance) }</span>
                        <span class="word">{ position.stance.label() }</span>
                        <span class="cell-topic">{ label(dossier, Facet::Topic, topic.as_str()) }</span>
                        <span class="fine">{ when(&position.date) }</span>
                    </Link>
                </td>
            }
        });
        html! { <tr><th scope="row">{ actor_name(frame, actor) }</th>{ for cells }</tr> }
    });
    let legend = Stance::ALL.iter().map(|&stance| {
        html! { <li class={format!("stance-{}", stance.code())}><span class="sign" aria-hidden="true">{ sign(stance) }</span>{ stance.label() }</li> }
    });
    html! {
        <>
            <div class="view-tools">
                <ul class="legend" aria-label="Stances">{ for legend }</ul>
            </div>
            if !latest.is_empty() {
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
