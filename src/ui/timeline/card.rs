//! The card of a mark: what a pointer that rests on it, or the keyboard, is told of its event before
//! it is opened. It can be put away with Escape, the pointer may go onto it, and it stays until
//! pointer and keyboard are elsewhere (WCAG 2.2, criterion 1.4.13). A screen reader has the same from
//! the name of the mark.

use super::{keys, marks::selected_row, places::Places};
use crate::{
    app::{ByPointer, texts, use_frame},
    browser::document,
    locale::messages,
    ui::common::{labels, names::party_mark, when::when},
};
use demarche::{
    model::Confidence,
    query::{Facet, label},
    timeline::scene::Scene,
};
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent};
use yew::prelude::*;

/// A pointer has come to rest on a mark after so many milliseconds; a shorter way to the card itself
/// does not take it away.
const REST_MS: u32 = 250;

/// How wide the card is, in pixels (`static/css/timeline.css`).
const WIDTH_PX: f64 = 320.0;

/// So far below the middle of its mark the card begins, in pixels: as close as it can without lying
/// over it.
const BELOW_PX: f64 = 13.0;

/// What [`Card`] needs.
#[derive(Properties)]
pub struct CardProps {
    /// The surface that it lies on.
    pub surface: NodeRef,
    /// Where the marks are.
    pub scene: Rc<Scene>,
    /// What they stand for.
    pub places: Rc<Places>,
    /// Where the field with the marks begins, in pixels from the start of the surface.
    pub gutter: f64,
}

impl PartialEq for CardProps {
    fn eq(&self, other: &Self) -> bool {
        self.surface == other.surface
            && Rc::ptr_eq(&self.scene, &other.scene)
            && Rc::ptr_eq(&self.places, &other.places)
            && self.gutter == other.gutter
    }
}

/// What the pointer or the keyboard is on.
enum On {
    Item(u32),
    Card,
    Nothing,
}

fn what_is(event: &Event) -> On {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let Some(target) = target else {
        return On::Nothing;
    };
    if matches!(target.closest(".mark-card"), Ok(Some(_))) {
        return On::Card;
    }
    let mark = target.closest(".mark").ok().flatten();
    mark.and_then(|mark| keys::item(&mark.id()))
        .map_or(On::Nothing, On::Item)
}

/// The item whose card is to be shown.
#[hook]
fn use_pointed(surface: &NodeRef, scene: &Rc<Scene>) -> Option<u32> {
    let pointed = use_state_eq(|| None::<u32>);
    let due = use_memo((), |()| RefCell::new(None::<Timeout>));
    {
        let (surface, pointed, due) = (surface.clone(), pointed.setter(), due.clone());
        use_effect_with((), move |()| {
            let put = {
                let due = due.clone();
                move |item: Option<u32>, after: u32| {
                    let pointed = pointed.clone();
                    let set = move || pointed.set(item);
                    match after {
                        0 => {
                            due.replace(None);
                            set();
                        }
                        after => drop(due.replace(Some(Timeout::new(after, set)))),
                    }
                }
            };
            let over = {
                let put = put.clone();
                move |event: &Event| {
                    let is_touch = (event.dyn_ref::<PointerEvent>())
                        .is_some_and(|event| event.pointer_type() == "touch");
                    match what_is(event) {
                        _ if is_touch => {}
                        On::Item(item) => put(Some(item), REST_MS),
                        // The pointer has come onto it: what was due to take it away is not.
                        On::Card => drop(due.replace(None)),
                        On::Nothing => put(None, REST_MS),
                    }
                }
            };
            let focused = {
                let put = put.clone();
                move |event: &Event| {
                    let is_by_key = (event.target())
                        .and_then(|target| target.dyn_into::<Element>().ok())
                        .is_some_and(|target| target.matches(":focus-visible").unwrap_or(false));
                    if let On::Item(item) = what_is(event)
                        && is_by_key
                    {
                        put(Some(item), 0);
                    }
                }
            };
            let away = {
                let put = put.clone();
                move |_: &Event| put(None, 0)
            };
            let escape = {
                let put = put.clone();
                move |event: &Event| {
                    let is_escape =
                        (event.dyn_ref::<KeyboardEvent>()).is_some_and(|key| key.key() == "Escape");
                    let has_card = || {
                        let card = document().query_selector(".mark-card:not([hidden])");
                        matches!(card, Ok(Some(_)))
                    };
                    if is_escape && has_card() {
                        // Escape takes away one thing at a time.
                        event.stop_propagation();
                        put(None, 0);
                    }
                }
            };
            let guards = surface.cast::<Element>().map(|surface| {
                let early = EventListenerOptions::run_in_capture_phase;
                let left = put.clone();
                [
                    EventListener::new(&surface, "pointerover", over),
                    EventListener::new(&surface, "pointerleave", move |_| left(None, REST_MS)),
                    EventListener::new(&surface, "pointerdown", away.clone()),
                    EventListener::new(&surface, "focusin", focused),
                    EventListener::new(&surface, "focusout", away),
                    // Also where the pointer alone is on a mark.
                    EventListener::new_with_options(&document(), "keydown", early(), escape),
                ]
            });
            move || drop(guards)
        });
    }
    // Where the marks move the card would stay behind.
    {
        let pointed = pointed.setter();
        use_effect_with(ByPointer::of(scene), move |_| {
            due.replace(None);
            pointed.set(None);
        });
    }
    *pointed
}

/// The card of the mark that a pointer rests on, or the keyboard is on.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let frame = use_frame();
    let CardProps { scene, places, .. } = props;
    let card = use_node_ref();
    let item = use_pointed(&props.surface, scene);
    let mark = item.and_then(|item| scene.marks.iter().find(|mark| mark.row == item));
    // By the style itself: the page's policy forbids attributes of style.
    {
        let place = mark.map(|mark| (mark.glyph_x(&scene.metrics), mark.y));
        let (card, gutter, width) = (card.clone(), props.gutter, scene.scale.width_px());
        use_effect_with(place, move |place| {
            if let (Some((x, y)), Some(card)) = (place, card.cast::<HtmlElement>()) {
                let left = (gutter + x - 16.0).min(gutter + width - WIDTH_PX).max(0.0);
                let style = card.style();
                style
                    .set_property("inset-inline-start", &format!("{left}px"))
                    .ok();
                style
                    .set_property("top", &format!("{}px", y + BELOW_PX))
                    .ok();
            }
        });
    }
    let row = mark.map(|mark| places.event(mark.row));
    // What is selected has its details.
    let row = row.filter(|row| selected_row(&frame) != Some(*row));
    let Some(event) = row.and_then(|row| frame.opened.event(row)) else {
        return html! { <div ref={card} class="mark-card" hidden=true /> };
    };
    let dossier = frame.dossier();
    let parties = dossier.parties_at(&event).into_iter();
    let parties = parties.map(
        |party| html! { <span class="party">{ party_mark(Some(party)) }{ &party.name }</span> },
    );
    let statements = row.map_or(0, |row| dossier.statements_of_event(row).len());
    let sources = event.sources.len();
    let confidence = match event.confidence {
        Confidence::Confirmed => None,
        other => Some(labels::confidence(other)),
    };
    let proof: Vec<AttrValue> = [
        confidence,
        (statements > 0).then(|| messages::common_statements_counted(statements)),
        (sources > 0).then(|| messages::common_sources_counted(sources)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let channel = label(dossier, Facet::Channel, event.channel.as_str());
    html! {
        <div ref={card} class="mark-card" aria-hidden="true">
            <p class="fine">{ when(&event.date) }{ format!(" · {}", labels::kind(event.kind)) }if !channel.is_empty() { { format!(" · {channel}") } }</p>
            <p class="title" dir="auto" lang={texts::lang(&event.title)}>{ &event.title }</p>
            if !event.summary.is_empty() { <p class="summary" dir="auto" lang={texts::lang(&event.summary)}>{ &event.summary }</p> }
            <p class="fine parties">{ for parties }</p>
            if !proof.is_empty() { <p class="fine">{ proof.join(" · ") }</p> }
        </div>
    }
}
