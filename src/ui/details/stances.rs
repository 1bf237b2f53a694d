//! The part of a provision's details that says where actors stand on its topics.

use crate::{
    app::{texts, use_frame},
    locale::messages,
    ui::common::{
        labels, link::Link, long_list::LongList, names::party_mark, section::Section, when::when,
    },
};
use demarche::{
    model::{ActorId, Dossier, Provision, ProvisionRow, Stance, TopicId},
    query::{Facet, label},
    view::{Action, Selected},
};
use std::collections::HashMap;
use yew::prelude::*;

/// About how high a line of the list is before it was drawn.
const LINE_PX: f64 = 44.0;

/// The rows of the latest position of each actor on a topic of the provision, by party.
fn latest(dossier: &Dossier, provision: &Provision) -> Vec<usize> {
    let mut latest: HashMap<(&ActorId, &TopicId), usize> = HashMap::new();
    for (row, position) in dossier.positions.iter().enumerate() {
        if !provision.topics.contains(&position.topic) {
            continue;
        }
        let last = latest
            .entry((&position.actor, &position.topic))
            .or_insert(row);
        if dossier.positions[*last].date.span() <= position.date.span() {
            *last = row;
        }
    }
    let party = |actor: &ActorId| {
        let party = dossier.party_of(actor.as_str())?;
        dossier
            .parties
            .iter()
            .position(|other| other.id == party.id)
    };
    let mut rows: Vec<usize> = latest.into_values().collect();
    rows.sort_by_key(|&row| {
        let position = &dossier.positions[row];
        (party(&position.actor), &position.actor, row)
    });
    rows
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
    let of = AttrValue::from(format!("{:?}", props.row));
    let positions = latest(dossier, dossier.provision(props.row));
    if positions.is_empty() {
        return Html::default();
    }
    let groups = Stance::ALL.iter().filter_map(|&stance| {
        let of_stance: Vec<usize> = (positions.iter().copied())
            .filter(|&row| dossier.positions[row].stance == stance)
            .collect();
        let len = of_stance.len();
        if len == 0 {
            return None;
        }
        let frame = frame.clone();
        let entry = Callback::from(move |nth: usize| {
            let dossier = frame.dossier();
            let position = &dossier.positions[of_stance[nth]];
            let selected = Selected::Position(position.actor.clone(), position.topic.clone());
            let actor = position.actor.as_str();
            html! {
                <>
                    { party_mark(dossier.party_of(actor)) }
                    <Link action={Action::Select(Some(selected))} title={position.summary.clone()} lang={texts::lang(label(dossier, Facet::Actor, actor))}>{ label(dossier, Facet::Actor, actor) }</Link>
                    <span class="fine">{ format!(" {}, ", label(dossier, Facet::Topic, position.topic.as_str())) }{ when(&position.date) }</span>
                </>
            }
        });
        Some(html! {
            <div class={classes!("position", format!("stance-{}", stance.code()))}>
                <h4><span class="sign" aria-hidden="true">{ stance.sign() }</span>{ labels::stance(stance) }</h4>
                <LongList of={of.clone()} {len} {entry} entry_px={LINE_PX} class="plain" />
            </div>
        })
    });
    html! {
        <Section heading={messages::details_stances()}><div class="stances">{ for groups }</div></Section>
    }
}
