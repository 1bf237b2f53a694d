//! The timeline of a narrow window: days from top to bottom, lanes as chips.

use super::{glyph, marks, places::Places};
use crate::{
    app::use_frame,
    browser::dates::{self, Style},
    ui::common::{
        link::Link,
        more::more,
        names::{open_event, party_mark},
        when::when,
    },
};
use demarche::{
    timeline::viewport::Viewport,
    view::{Action, Selected},
};
use std::rc::Rc;
use yew::prelude::*;

/// What [`DayList`] needs.
#[derive(Properties)]
pub struct DayListProps {
    /// The events that pass.
    pub places: Rc<Places>,
    /// The window in view.
    pub viewport: Viewport,
    /// So many events are listed at most.
    pub most: usize,
    /// Called where the reader wants more of them.
    pub on_more: Callback<()>,
}

impl PartialEq for DayListProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.places, &other.places)
            && self.viewport == other.viewport
            && self.most == other.most
            && self.on_more == other.on_more
    }
}

/// Days from top to bottom.
#[component]
pub fn DayList(props: &DayListProps) -> Html {
    let frame = use_frame();
    let DayListProps {
        places,
        viewport,
        most,
        on_more,
    } = props;
    let dossier = frame.dossier();
    let mut month = String::new();
    let mut parts: Vec<Html> = Vec::new();
    let within = places.within(*viewport);
    for place in within.places().take(*most) {
        let row = places.row(place);
        let Some(event) = frame.opened.event(row) else {
            continue;
        };
        let start = event
            .date
            .span()
            .start_earliest
            .max(places.limits.extent.from);
        let here = dates::text(Style::Month, start);
        if here != month {
            parts.push(html! { <li class="month"><h2>{ &here }</h2></li> });
            month = here;
        }
        let is_current = frame.view.selected == Some(Selected::Event(event.id.clone()));
        let parties = marks::parties(dossier, &event);
        let colour = (parties.first()).map(|party| format!("colour-{}", party.colour.code()));
        let facet = places.facet;
        let chips = places.lanes_of(row).map(|lane| match &lane.value {
            Some(value) => html! { <Link class="tag" action={Action::Only(facet, value.clone())}>{ &lane.name }</Link> },
            None => html! { <span class="tag">{ &lane.name }</span> },
        });
        parts.push(html! {
            <li class={classes!("day", is_current.then_some("is-current"))}>
                <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"
                    class={classes!(colour)}><path class="glyph" d={glyph::path(event.kind)} /></svg>
                <div>
                    <p class="fine">{ when(&event.date) }{ " · " }{ event.kind.label() }{ " " }{ for parties.iter().map(|party| party_mark(Some(party))) }</p>
                    <p><Link action={open_event(&event.id)} current={is_current}>{ &event.title }</Link></p>
                    <p class="tags">{ for chips }</p>
                </div>
            </li>
        });
    }
    html! { <><ol class="days">{ for parts }</ol>{ more(within.count() as usize, *most, on_more.clone()) }</> }
}
