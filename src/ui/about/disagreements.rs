//! The part of the dialog about the dossier that says where its sources disagree.

use crate::{
    app::Opened,
    ui::common::{link::Link, names::open_event},
};
use std::rc::Rc;
use yew::prelude::*;

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
    let disagreements = dossier.disagreements.iter().map(|disagreement| {
        let events = disagreement.events.iter().filter_map(|id| {
            let event = dossier.event(id.as_str())?;
            Some(html! { <li><Link action={open_event(id)}>{ &event.title }</Link></li> })
        });
        html! {
            <li><strong>{ &disagreement.title }</strong>{ " — " }{ &disagreement.text }
                <ul class="fine">{ for events }</ul></li>
        }
    });
    html! {
        <section class="disagreements">
            <h3>{ "Where the sources disagree" }</h3>
            <ol>{ for disagreements }</ol>
        </section>
    }
}
