//! The window of time that is in view. While the reader moves it, it is kept here and is
//! another at every frame; it becomes an action, and so part of the address, when it rests.

use super::{measure::snapped, places::Places};
use crate::{app::Frame, browser::animation_frame::Latest};
use demarche::{
    model::date::DateRange,
    timeline::{
        scale::Scale,
        viewport::{Limits, Viewport},
    },
    view::Action,
};
use yew::prelude::*;

/// The window in view, and what moves it.
#[derive(Clone, PartialEq)]
pub struct Window {
    /// The window in view.
    pub viewport: Viewport,
    /// How far it may go.
    pub limits: Limits,
    /// Whether it is moving.
    pub is_moving: bool,
    /// Whether it is where the timeline began, because the reader has chosen none.
    pub is_home: bool,
    /// Called while it moves.
    pub on_move: Callback<Viewport>,
    /// Called when it has moved.
    pub on_done: Callback<Viewport>,
    /// Called when the movement is given up.
    pub on_cancel: Callback<()>,
}

/// The window in view, over a field of so many pixels; `brushed` is where the time control moves it.
#[hook]
pub fn use_window(
    frame: &Frame,
    places: &Places,
    field_px: f64,
    brushed: Option<Viewport>,
) -> Window {
    let moving = use_state(|| None::<Viewport>);
    let pending = use_memo((), |()| Latest::<Viewport>::default());
    let limits = places.limits;
    let range = frame.view.filter.range;
    let chosen = (range != DateRange::default()).then(|| {
        let from = range.from.unwrap_or(limits.extent.from);
        let to = range.to.unwrap_or(limits.extent.to);
        Viewport::new(from, to.max(from + 1))
    });
    let resting = chosen.unwrap_or(places.home);
    let on_cancel = {
        let (moving, pending) = (moving.clone(), pending.clone());
        Callback::from(move |()| {
            pending.clear();
            moving.set(None);
        })
    };
    let on_done = {
        let (frame, on_cancel) = (frame.clone(), on_cancel.clone());
        Callback::from(move |viewport: Viewport| {
            let scale = Scale::new(viewport.clamp(&limits), field_px);
            frame.act(Action::Range(snapped(&scale)));
            on_cancel.emit(());
        })
    };
    let on_move = {
        let moving = moving.clone();
        Callback::from(move |viewport: Viewport| {
            let moving = moving.clone();
            pending.put(viewport.clamp(&limits), move |viewport| {
                moving.set(Some(viewport));
            });
        })
    };
    let moved = (*moving).or(brushed.map(|window| window.clamp(&limits)));
    Window {
        viewport: moved.unwrap_or(resting),
        limits,
        is_moving: moved.is_some(),
        is_home: chosen.is_none(),
        on_move,
        on_done,
        on_cancel,
    }
}
