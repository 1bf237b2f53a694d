//! The part of the dialog about the dossier that says where its sources disagree.

use crate::{
    app::{Opened, texts},
    locale::messages,
    ui::common::{link::Link, long_list::LongList, names::open_event},
};
use demarche::model::EventId;
use std::rc::Rc;
use yew::prelude::*;

/// About how high a disagreement, and an event in it, is before it was drawn, in pixels.
const DISAGREEMENT_PX: f64 = 140.0;
const EVENT_PX: f64 = 24.0;

/// What [`Disagreements`] needs.
#[derive(Properties)]
pub struct DisagreementsProps {
    /// What is open.
    pub opened: Rc<Opened>,
}

impl PartialEq for DisagreementsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.opened, &other.opened)
    }
}

/// Where the sources disagree, each point with its events.
#[component]
pub fn Disagreements(props: &DisagreementsProps) -> Html {
    let dossier = &props.opened.dossier;
    if dossier.disagreements.is_empty() {
        return Html::default();
    }
    let opened = props.opened.clone();
    let entry = Callback::from(move |nth: usize| {
        let disagreement = &opened.dossier.disagreements[nth];
        let events: Vec<EventId> = (disagreement.events.iter())
            .filter(|id| opened.dossier.event(id.as_str()).is_some())
            .cloned()
            .collect();
        let len = events.len();
        let opened = opened.clone();
        let entry = Callback::from(move |nth: usize| {
            let event = opened.dossier.event(events[nth].as_str());
            event.map_or_else(Html::default, |event| {
                html! { <Link action={open_event(&event.id)} lang={texts::lang(&event.title)}>{ &event.title }</Link> }
            })
        });
        html! {
            <>
                <strong lang={texts::lang(&disagreement.title)}>{ &disagreement.title }</strong>{ " — " }<span lang={texts::lang(&disagreement.text)}>{ &disagreement.text }</span>
                <LongList of={nth.to_string()} {len} {entry} entry_px={EVENT_PX} class="fine" />
            </>
        }
    });
    html! {
        <section class="disagreements">
            <h3>{ messages::about_sources_disagree() }</h3>
            <LongList len={dossier.disagreements.len()} {entry} entry_px={DISAGREEMENT_PX} is_numbered={true} />
        </section>
    }
}
