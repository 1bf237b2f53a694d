//! Where an actor stands on a topic, over time, and what that rests on.

use crate::{
    app::Frame,
    ui::{
        link::Link, names::actor_name, positions::sign, section::section, sources::sources,
        statement::statement_card, when::when,
    },
};
use demarche::{
    model::{ActorId, TopicId},
    query::{Facet, label},
    view::{Action, Selected},
};
use std::cmp::Reverse;
use yew::prelude::*;

/// The evidence behind a cell of the positions.
pub fn position_details(frame: &Frame, actor: &ActorId, topic: &TopicId) -> Html {
    let dossier = frame.dossier();
    let mut positions: Vec<_> = (dossier.positions.iter())
        .filter(|position| position.actor == *actor && position.topic == *topic)
        .collect();
    positions.sort_by_key(|position| Reverse(&position.date));
    let statements = (dossier.statements.iter().enumerate()).filter(|(_, statement)| {
        let speaks = statement.speaker == *actor || statement.joint_with.contains(actor);
        speaks && statement.topics.contains(topic)
    });
    let statements: Vec<usize> = statements.map(|(row, _)| row).collect();
    let contested = dossier.provision_rows().filter(|&row| {
        let provision = dossier.provision(row);
        provision.topics.contains(topic) && provision.contested_by.contains(actor)
    });
    let contested: Vec<_> = contested.collect();
    html! {
        <article class="position-details">
            <p class="when">{ label(dossier, Facet::Topic, topic.as_str()) }</p>
            <h2>{ actor_name(frame, actor) }</h2>
            { for positions.iter().map(|position| html! {
                <section class={classes!("position", format!("stance-{}", position.stance.code()))}>
                    <p><span class="sign" aria-hidden="true">{ sign(position.stance) }</span>
                        <strong>{ position.stance.label() }</strong>{ " · " }{ when(&position.date) }</p>
                    <p>{ &position.summary }</p>
                    { sources(frame, &position.sources) }
                </section>
            }) }
            if !statements.is_empty() {
                { section("In their words", html! { <>{ for statements.iter().map(|&row| statement_card(frame, row, true)) }</> }) }
            }
            if !contested.is_empty() {
                <section><h3>{ "Provisions they contest" }</h3><ul class="plain">
                    { for contested.iter().map(|&row| {
                        let plan = &dossier.plans[row.plan];
                        let provision = dossier.provision(row);
                        let action = Action::Select(Some(Selected::Provision(dossier.provision_ref(row))));
                        html! { <li><Link {action}>{ format!("{}, {}: {}", plan.short, provision.number, provision.title) }</Link></li> }
                    }) }
                </ul></section>
            }
            <p><Link action={Action::Only(Facet::Topic, topic.as_str().to_owned())}>{ "Everything on this topic" }</Link></p>
        </article>
    }
}
