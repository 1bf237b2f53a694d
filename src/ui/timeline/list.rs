//! The timeline of a narrow window: days from top to bottom, lanes as chips.

use super::{glyph, marks, places::Places};
use crate::{
    app::use_frame,
    browser::dates::{self, Style},
    ui::{
        link::Link,
        names::{open_event, party_mark},
        when::When,
    },
};
use demarche::{
    timeline::viewport::Viewport,
    view::{Action, Selected},
};
use std::rc::Rc;
use yew::prelude::*;

/// What [`List`] needs.
#[derive(Properties)]
pub struct ListProps {
    /// The events that pass.
    pub places: Rc<Places>,
    /// The window in view.
    pub viewport: Viewport,
}

impl PartialEq for ListProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.places, &other.places) && self.viewport == other.viewport
    }
}

/// Days from top to bottom.
#[component]
pub fn List(props: &ListProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let mut month = String::new();
    let mut parts: Vec<Html> = Vec::new();
    for row in props.places.within(props.viewport) {
        let event = &dossier.events[row];
        let start = event
            .date
            .span()
            .start_earliest
            .max(props.places.limits.extent.from);
        let here = dates::text(Style::Month, start);
        if here != month {
            parts.push(html! { <li class="month"><h2>{ &here }</h2></li> });
            month = here;
        }
        let is_current = frame.view.selected == Some(Selected::Event(event.id.clone()));
        let parties = marks::parties(dossier, event);
        let colour = (parties.first()).map(|party| format!("colour-{}", party.colour.code()));
        let facet = props.places.facet;
        let chips = props.places.lanes_of(row).map(|lane| match &lane.value {
            Some(value) => html! { <Link class="tag" action={Action::Only(facet, value.clone())}>{ &lane.name }</Link> },
            None => html! { <span class="tag">{ &lane.name }</span> },
        });
        parts.push(html! {
            <li class={classes!("day", is_current.then_some("is-current"))}>
                <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"
                    class={classes!(colour)}><path class="glyph" d={glyph::path(event.kind)} /></svg>
                <div>
                    <p class="fine"><When date={event.date.clone()} />{ " · " }{ event.kind.label() }{ " " }{ for parties.iter().map(|party| party_mark(Some(party))) }</p>
                    <p><Link action={open_event(&event.id)} current={is_current}>{ &event.title }</Link></p>
                    <p class="tags">{ for chips }</p>
                </div>
            </li>
        });
    }
    html! { <ol class="days">{ for parts }</ol> }
}
