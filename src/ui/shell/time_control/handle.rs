//! What can be taken hold of on the strip: a slider for the pointer and for keys.

use crate::{
    browser::{
        dates::{self, Style},
        direction,
    },
    ui::timeline::shapes,
};
use demarche::{
    model::date::Instant,
    timeline::{time_control::brush::Nudge, viewport::Viewport},
};
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// What a key means on a handle.
fn nudge(event: &KeyboardEvent) -> Option<Nudge> {
    let days = if event.shift_key() { 7 } else { 1 };
    match &*direction::key(event) {
        _ if event.ctrl_key() || event.meta_key() || event.alt_key() => None,
        "ArrowLeft" | "ArrowDown" => Some(Nudge::Days(-days)),
        "ArrowRight" | "ArrowUp" => Some(Nudge::Days(days)),
        "PageDown" => Some(Nudge::Months(-1)),
        "PageUp" => Some(Nudge::Months(1)),
        "Home" => Some(Nudge::First),
        "End" => Some(Nudge::Last),
        _ => None,
    }
}

/// What [`Handle`] needs.
#[derive(PartialEq, Properties)]
pub struct HandleProps {
    /// Its classes.
    pub class: &'static str,
    /// What it is called.
    pub name: AttrValue,
    /// The moment it stands at.
    pub moment: Instant,
    /// The moment in words, where it is not a day.
    #[prop_or_default]
    pub words: Option<AttrValue>,
    /// How far it may go.
    pub extent: Viewport,
    /// Its middle, in pixels.
    pub x: f64,
    /// The top and the height of what can be grabbed.
    pub down: (f64, f64),
    /// The width of what can be grabbed.
    pub width: f64,
    /// Called where a key moves it.
    pub on_nudge: Callback<Nudge>,
    /// What is seen of it.
    pub children: Html,
}

/// A slider on the strip.
#[component]
pub fn Handle(props: &HandleProps) -> Html {
    let on_nudge = props.on_nudge.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if let Some(nudge) = nudge(&event) {
            event.prevent_default();
            on_nudge.emit(nudge);
        }
    });
    let HandleProps {
        extent,
        moment,
        x,
        down: (top, height),
        width,
        ..
    } = *props;
    let words = (props.words.clone()).unwrap_or_else(|| dates::text(Style::Day, moment).into());
    html! {
        <g class={classes!("handle", props.class)} role="slider" tabindex="0" aria-label={props.name.clone()} aria-orientation="horizontal"
            aria-valuemin={extent.from.to_string()} aria-valuemax={extent.to.to_string()}
            aria-valuenow={moment.clamp(extent.from, extent.to).to_string()} aria-valuetext={words} {onkeydown}>
            { shapes::rect("hit", x - width / 2.0, top, width, height) }
            { props.children.clone() }
        </g>
    }
}
