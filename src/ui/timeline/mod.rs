//! The timeline view: events in lanes over time. The library lays a window of it out as a
//! scene of positions; here the scene is painted, moved and walked through. What is painted
//! is in [`surface`], which window of time is in view in [`window`]; this file puts them
//! together with what stands around them.

pub mod axis;
mod card;
mod clusters;
mod controls;
mod curves;
mod day_list;
mod gestures;
mod glyph;
mod keys;
mod label;
mod lane_labels;
mod legend;
mod marks;
pub mod measure;
pub mod picture;
mod places;
mod room;
pub mod shapes;
mod surface;
mod window;

use crate::{app::use_frame, locale::messages, ui::common::part::part};
use clusters::Listed;
use controls::Controls;
use day_list::DayList;
use demarche::timeline::viewport::Viewport;
use legend::{Legend, Parties};
use places::{Places, use_places};
use room::use_room;
use std::rc::Rc;
use surface::Surface;
use web_sys::HtmlElement;
use window::{Window, use_window};
use yew::prelude::*;

part! {
    /// The view of the timeline.
    pub static TIMELINE: Part<TimelineProps> = Timeline in timeline;
}

/// What [`Timeline`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct TimelineProps {
    /// The window under the pointer while the time control is brushed.
    #[prop_or_default]
    pub brushed: Option<Viewport>,
}

/// Events in lanes over time.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let frame = use_frame();
    let (node, surface) = (use_node_ref(), use_node_ref());
    let room = use_room(&node);
    let places = use_places(&frame);
    let window = use_window(&frame, &places, room.field, props.brushed);
    // What a click lists is where the reader is then.
    let listed = use_state(Rc::<Vec<usize>>::default);
    let on_listed = use_callback(listed.setter(), |rows, listed| listed.set(Rc::new(rows)));
    let list_head = use_node_ref();
    {
        let list_head = list_head.clone();
        use_effect_with(listed.clone(), move |_| {
            if let Some(head) = list_head.cast::<HtmlElement>() {
                head.focus().ok();
            }
        });
    }
    let on_close = {
        let (listed, surface) = (listed.clone(), surface.clone());
        Callback::from(move |()| {
            listed.set(Rc::default());
            if let Some(surface) = surface.cast::<HtmlElement>() {
                surface.focus().ok();
            }
        })
    };
    let Window {
        viewport,
        limits,
        is_home,
        ..
    } = window;
    let (width, is_list) = (room.width, room.is_list);
    html! {
        <div class={classes!("timeline", is_list.then_some("is-list"))} ref={node}>
            <Controls {viewport} {limits} on_window={window.on_done.clone()} {is_home}>
                <Edges places={places.clone()} window={window.clone()} />
                // Before its room was measured, nothing is drawn that would move.
                if width > 0.0 && !is_list { <Parties /> }
            </Controls>
            if is_list {
                <DayList places={places.clone()} {viewport} />
            } else if width > 0.0 {
                <Surface node={surface} places={places.clone()} window={window.clone()} {room} {on_listed} />
            }
            if !listed.is_empty() { <Listed key={Rc::as_ptr(&*listed) as usize as u64} events={(*listed).clone()} head={list_head} {on_close} /> }
            if width > 0.0 && !is_list { <Legend /> }
        </div>
    }
}

/// What [`Edges`] needs.
#[derive(Properties)]
struct EdgesProps {
    /// The events that pass.
    places: Rc<Places>,
    /// The window in view.
    window: Window,
}

impl PartialEq for EdgesProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.places, &other.places) && self.window == other.window
    }
}

/// How many events lie before and behind the window, each a way to them.
#[component]
fn Edges(props: &EdgesProps) -> Html {
    let viewport = props.window.viewport;
    let (before, after) = props.places.within(viewport).outside();
    let edge = |count: u32, words: AttrValue, earlier: bool| {
        let (on_done, places) = (props.window.on_done.clone(), props.places.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(there) = places.beyond(viewport, earlier) {
                on_done.emit(there);
            }
        });
        (count > 0)
            .then(|| html! { <button type="button" class="quiet" {onclick}>{ words }</button> })
    };
    html! {
        <span class="edges">
            { edge(before, messages::timeline_earlier(before), true) }
            { edge(after, messages::timeline_later(after), false) }
        </span>
    }
}
