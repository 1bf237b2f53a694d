//! The part of a provision's details that says where actors stand on its topics.

use crate::{
    app::use_frame,
    ui::{
        common::{link::Link, names::party_mark, section::Section, when::when},
        positions::sign,
    },
};
use demarche::{
    model::{ActorId, Dossier, Position, Provision, ProvisionRow, Stance},
    query::{Facet, label},
    view::{Action, Selected},
};
use yew::prelude::*;

/// The latest position of each actor on a topic of the provision, by party.
fn latest<'a>(dossier: &'a Dossier, provision: &Provision) -> Vec<&'a Position> {
    let mut latest: Vec<&Position> = Vec::new();
    for position in &dossier.positions {
        if !provision.topics.contains(&position.topic) {
            continue;
        }
        let same =
            |other: &&mut &Position| other.actor == position.actor && other.topic == position.topic;
        match latest.iter_mut().find(same) {
            Some(other) if other.date.span() <= position.date.span() => *other = position,
            Some(_) => {}
            None => latest.push(position),
        }
    }
    let party = |actor: &ActorId| {
        let party = dossier.party_of(actor.as_str())?;
        dossier
            .parties
            .iter()
            .position(|other| other.id == party.id)
    };
    latest.sort_by_key(|position| (party(&position.actor), &position.actor));
    latest
}

/// What [`Stances`] needs.
#[derive(PartialEq, Properties)]
pub struct StancesProps {
    /// The provision.
    pub row: ProvisionRow,
}

/// Where actors stand on the topics of a provision, by their latest positions.
#[component]
pub fn Stances(props: &StancesProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let positions = latest(dossier, dossier.provision(props.row));
    if positions.is_empty() {
        return Html::default();
    }
    let groups = Stance::ALL.iter().filter_map(|&stance| {
        let of_stance: Vec<_> = (positions.iter())
            .filter(|position| position.stance == stance)
            .collect();
        if of_stance.is_empty() {
            return None;
        }
        let items = of_stance.into_iter().map(|position| {
            let selected = Selected::Position(position.actor.clone(), position.topic.clone());
            let actor = position.actor.as_str();
            html! {
                <li>
                    { party_mark(dossier.party_of(actor)) }
                    <Link action={Action::Select(Some(selected))} title={position.summary.clone()}>{ label(dossier, Facet::Actor, actor) }</Link>
                    <span class="fine">{ format!(" {}, ", label(dossier, Facet::Topic, position.topic.as_str())) }{ when(&position.date) }</span>
                </li>
            }
        });
        Some(html! {
            <div class={classes!("position", format!("stance-{}", stance.code()))}>
                <h4><span class="sign" aria-hidden="true">{ sign(stance) }</span>{ stance.label() }</h4>
                <ul class="plain">{ for items }</ul>
            </div>
        })
    });
    html! {
        <Section heading="Where actors stand on its topics"><div class="stances">{ for groups }</div></Section>
    }
}
