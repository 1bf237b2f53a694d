//! The details of a position: where an actor stands on a topic, over time, and what that
//! rests on.

use crate::{
    app::{texts, use_frame},
    locale::messages,
    ui::common::{
        labels, link::Link, long_list::LongList, names::actor_name, quote::TranslationMark,
        section::Section, sources::Sources, statement::StatementCards, when::when,
    },
};
use demarche::{
    model::{ActorId, TopicId},
    query::{Facet, label},
    view::{Action, Selected},
};
use std::{cmp::Reverse, rc::Rc};
use yew::prelude::*;

/// About how high a position, and a line of a list, is before it was drawn, in pixels.
const POSITION_PX: f64 = 110.0;
const LINE_PX: f64 = 26.0;

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
    let of = AttrValue::from(format!("{actor},{topic}"));
    let mut positions: Vec<usize> = (dossier.positions.iter().enumerate())
        .filter(|(_, position)| position.actor == *actor && position.topic == *topic)
        .map(|(row, _)| row)
        .collect();
    positions.sort_by_key(|&row| Reverse(&dossier.positions[row].date));
    let positions_len = positions.len();
    let position = {
        let frame = frame.clone();
        Callback::from(move |nth: usize| {
            let position = &frame.dossier().positions[positions[nth]];
            html! {
                <section class={classes!("position", format!("stance-{}", position.stance.code()))}>
                    <p><span class="sign" aria-hidden="true">{ position.stance.sign() }</span>
                        <strong>{ labels::stance(position.stance) }</strong>{ " · " }{ when(&position.date) }</p>
                    <p dir="auto" lang={texts::lang(&position.summary)}>{ &position.summary }</p>
                    <TranslationMark of={position.translations.clone()} />
                    <Sources citations={position.sources.clone()} />
                </section>
            }
        })
    };
    let statements = (dossier.statements.iter().enumerate()).filter(|(_, statement)| {
        let speaks = statement.speaker == *actor || statement.joint_with.contains(actor);
        speaks && statement.topics.contains(topic)
    });
    let statements = Rc::new(statements.map(|(row, _)| row).collect::<Vec<usize>>());
    let contested = dossier.provision_rows().filter(|&row| {
        let provision = dossier.provision(row);
        provision.topics.contains(topic) && provision.contested_by.contains(actor)
    });
    let contested: Vec<_> = contested.collect();
    let contested_len = contested.len();
    let provision = {
        let frame = frame.clone();
        Callback::from(move |nth: usize| {
            let (dossier, row) = (frame.dossier(), contested[nth]);
            let plan = &dossier.plans[row.plan];
            let provision = dossier.provision(row);
            let action = Action::Select(Some(Selected::Provision(dossier.provision_ref(row))));
            html! { <Link {action}>{ format!("{}, {}: {}", plan.short, provision.number, provision.title) }</Link> }
        })
    };
    html! {
        <article class="position-details">
            <p class="when">{ label(dossier, Facet::Topic, topic.as_str()) }</p>
            <h2>{ actor_name(frame, actor) }</h2>
            <LongList of={of.clone()} len={positions_len} entry={position} entry_px={POSITION_PX} class="cards" />
            if !statements.is_empty() {
                <Section heading={messages::details_in_their_words()}><StatementCards of={of.clone()} rows={statements} links_event={true} /></Section>
            }
            if contested_len > 0 {
                <Section heading={messages::details_provisions_they_contest()}>
                    <LongList {of} len={contested_len} entry={provision} entry_px={LINE_PX} class="plain" />
                </Section>
            }
            <p><Link action={Action::Only(Facet::Topic, topic.as_str().to_owned())}>{ messages::details_everything_on_topic() }</Link></p>
        </article>
    }
}
