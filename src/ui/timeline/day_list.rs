//! The timeline of a narrow window: days from top to bottom, lanes as chips.

use super::{glyph, places::Places};
use crate::{
    app::{ByPointer, texts, use_frame},
    browser::dates::{self, Style},
    ui::common::{
        find::FindHint,
        labels,
        link::Link,
        more::{PART, use_more},
        names::{open_event, party_mark},
        virtual_rows::{List, gap_item, use_virtual_rows},
        when::when,
    },
};
use demarche::{
    timeline::viewport::Viewport,
    view::{Action, Selected},
    virtual_list::Piece,
};
use std::rc::Rc;
use yew::prelude::*;

/// About how high an event is before it was drawn.
const ROW_PX: f64 = 92.0;

/// What [`DayList`] needs.
#[derive(Properties)]
pub struct DayListProps {
    /// The events, and the lanes they stand in.
    pub places: Rc<Places>,
    /// The window.
    pub viewport: Viewport,
}

impl PartialEq for DayListProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.places, &other.places) && self.viewport == other.viewport
    }
}

/// Days from top to bottom.
#[component]
pub fn DayList(props: &DayListProps) -> Html {
    let frame = &use_frame();
    let dossier = frame.dossier();
    let DayListProps { places, viewport } = props;
    let more = use_more(PART);
    let most = more.most;
    let is_whole = use_state(|| false);
    let on_whole = use_callback(is_whole.setter(), |(), whole| whole.set(true));
    let within = places.within(*viewport);
    let events = use_memo((ByPointer::of(places), *viewport, most), |_| {
        within.places().take(most).collect::<Vec<usize>>()
    });
    let selected = match &frame.view.selected {
        Some(Selected::Event(id)) => (frame.opened.event_row(id.as_str()))
            .and_then(|row| events.iter().position(|&place| places.row(place) == row)),
        _ => None,
    };
    let rows = use_virtual_rows(
        frame,
        List {
            rows: (ByPointer::of(places), *viewport),
            look: (),
            len: events.len(),
            estimate: &|_| ROW_PX,
            whole_up_to: PART,
            is_whole: *is_whole,
            selected,
        },
    );
    let count = within.count() as usize;
    let month = |nth: usize| -> Option<String> {
        let event = frame.opened.event(places.row(*events.get(nth)?))?;
        let start = event.date.span().start_earliest;
        Some(dates::text(
            Style::Month,
            start.max(places.limits.extent.from),
        ))
    };
    let mut parts: Vec<Html> = Vec::new();
    // The month of the row drawn before, and which row that was.
    let mut before = (None, None);
    for piece in &rows.pieces {
        let nth = match piece {
            Piece::Gap(gap) => {
                parts.push(gap_item(gap));
                continue;
            }
            Piece::Row(nth) => *nth,
        };
        let row = places.row(events[nth]);
        let Some(event) = frame.opened.event(row) else {
            continue;
        };
        let data_row = nth.to_string();
        let here = month(nth);
        let last = match nth.checked_sub(1) {
            last if last == before.0 => before.1,
            last => last.and_then(month),
        };
        if here != last {
            parts.push(html! { <li key={format!("month-{nth}")} data-row={data_row.clone()} class="month"><h2>{ here.clone().unwrap_or_default() }</h2></li> });
        }
        before = (Some(nth), here);
        let is_current = frame.view.selected == Some(Selected::Event(event.id.clone()));
        let parties = dossier.parties_at(&event);
        let colour = (parties.first()).map(|party| format!("colour-{}", party.colour.code()));
        let facet = places.facet;
        let chips = places.lanes_of(row).map(|lane| match &lane.value {
            Some(value) => html! { <Link class="tag" action={Action::Only(facet, value.clone())} lang={texts::lang(&lane.name)}>{ &lane.name }</Link> },
            None => html! { <span class="tag">{ &lane.name }</span> },
        });
        parts.push(html! {
            <li key={event.id.to_string()} data-row={data_row} class={classes!("day", is_current.then_some("is-current"))}
                aria-setsize={count.to_string()} aria-posinset={(nth + 1).to_string()}>
                <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"
                    class={classes!(colour)}><path class="glyph" d={glyph::path(event.kind)} /></svg>
                <div>
                    <p class="fine">{ when(&event.date) }{ " · " }{ labels::kind(event.kind) }{ " " }{ for parties.iter().map(|party| party_mark(Some(party))) }</p>
                    <p><Link action={open_event(&event.id)} current={is_current} lang={texts::lang(&event.title)}>{ &event.title }</Link></p>
                    <p class="tags">{ for chips }</p>
                </div>
            </li>
        });
    }
    html! {
        <>
            <FindHint all={count} whole_up_to={if *is_whole { usize::MAX } else { PART }} on_whole={on_whole} />
            <ol ref={rows.container.clone()} class="days virtual">{ for parts }</ol>
            { more.below(count) }
        </>
    }
}
