//! The details of a position: where an actor stands on a topic, over time, and what that
//! rests on.

use crate::{
    app::use_frame,
    ui::{
        common::{
            link::Link, names::actor_name, section::Section, sources::Sources,
            statement::StatementCard, when::when,
        },
        positions::sign,
    },
};
use demarche::{
    model::{ActorId, TopicId},
    query::{Facet, label},
    view::{Action, Selected},
};
use std::cmp::Reverse;
use yew::prelude::*;

/// What [`PositionDetails`] needs.
#[derive(PartialEq, Properties)]
pub struct PositionDetailsProps {
    /// Whose position it is.
    pub actor: ActorId,
    /// On what.
    pub topic: TopicId,
}

/// The evidence behind a cell of the positions.
#[component]
pub fn PositionDetails(props: &PositionDetailsProps) -> Html {
    let frame = &use_frame();
    let PositionDetailsProps { actor, topic } = props;
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
                    <Sources citations={position.sources.clone()} />
                </section>
            }) }
            if !statements.is_empty() {
                <Section heading="In their words">{ for statements.iter().map(|&row| html! { <StatementCard {row} links_event={true} /> }) }</Section>
            }
            if !contested.is_empty() {
                <Section heading="Provisions they contest"><ul class="plain">
                    { for contested.iter().map(|&row| {
                        let plan = &dossier.plans[row.plan];
                        let provision = dossier.provision(row);
                        let action = Action::Select(Some(Selected::Provision(dossier.provision_ref(row))));
                        html! { <li><Link {action}>{ format!("{}, {}: {}", plan.short, provision.number, provision.title) }</Link></li> }
                    }) }
                </ul></Section>
            }
            <p><Link action={Action::Only(Facet::Topic, topic.as_str().to_owned())}>{ "Everything on this topic" }</Link></p>
        </article>
    }
}
