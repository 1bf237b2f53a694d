//! The timeline of a narrow window: days from top to bottom, lanes as chips.

use super::{glyph, places::Places};
use crate::{
    app::Frame,
    browser::dates::{self, Style},
    ui::{
        link::Link,
        names::{open_event, party_mark},
        when::when,
    },
};
use demarche::{
    query::{Facet, label},
    timeline::viewport::Viewport,
    view::{Action, Selected},
};
use yew::prelude::*;

/// Days from top to bottom.
pub fn list(frame: &Frame, places: &Places, viewport: Viewport) -> Html {
    let dossier = frame.dossier();
    let mut month = String::new();
    let mut parts: Vec<Html> = Vec::new();
    for row in places.within(viewport) {
        let event = &dossier.events[row];
        let start = event
            .date
            .span()
            .start_earliest
            .max(places.limits.extent.from);
        let here = dates::text(Style::Month, start);
        if here != month {
            parts.push(html! { <li class="month"><h3>{ &here }</h3></li> });
            month = here;
        }
        let is_current = frame.view.selected == Some(Selected::Event(event.id.clone()));
        let channel = event.channel.as_str();
        let party = event
            .participants
            .first()
            .and_then(|p| dossier.party_of(p.actor.as_str()));
        parts.push(html! {
            <li class={classes!("day", is_current.then_some("is-current"))}>
                <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"
                    class={party.map(|party| format!("colour-{}", party.colour.code()))}><path class="glyph" d={glyph::path(event.kind)} /></svg>
                <div>
                    <p class="fine">{ when(&event.date) }{ " · " }{ event.kind.label() }{ " " }{ party_mark(party) }</p>
                    <p><Link action={open_event(&event.id)} current={is_current}>{ &event.title }</Link></p>
                    <p><Link class="tag" action={Action::Only(Facet::Channel, channel.to_owned())}>{ label(dossier, Facet::Channel, channel) }</Link></p>
                </div>
            </li>
        });
    }
    html! { <ol class="days">{ for parts }</ol> }
}
