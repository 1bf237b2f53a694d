//! Moving the window of the timeline by pointer: drag, pinch and wheel. What moves with
//! the pointer stays here until the gesture ends; the page's own scrolling is left alone.

use crate::browser::direction::{from_start, is_rtl};
use demarche::timeline::{
    scale::Scale,
    viewport::{Limits, Viewport},
};
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent, WheelEvent};
use yew::prelude::*;

/// A press that moves less than this is a click.
const CLICK_PX: f64 = 4.0;
/// The wheel has come to rest after so many milliseconds.
const REST_MS: u32 = 220;

/// A gesture under way.
#[derive(Default)]
struct Gesture {
    /// The pointers that are down, and where they are.
    pointers: Vec<(i32, f64)>,
    /// Where they were and what was in view when the last of them came or went.
    start: Option<(Vec<f64>, Scale)>,
    is_moving: bool,
    latest: Option<Viewport>,
    /// Ends a movement by the wheel.
    rest: Option<Timeout>,
}

/// What listens on the surface.
pub struct Gestures {
    /// A pointer goes down.
    pub down: Callback<PointerEvent>,
    /// A pointer moves.
    pub step: Callback<PointerEvent>,
    /// A pointer goes up.
    pub up: Callback<PointerEvent>,
    /// The browser takes the pointer for its own: the page scrolls.
    pub cancel: Callback<PointerEvent>,
}

/// The window that keeps what was under the pointers under them.
fn moved(start: &[f64], scale: Scale, now: &[f64]) -> Option<Viewport> {
    match (start, now) {
        ([a], [b]) => Some(
            scale
                .viewport()
                .shift(scale.time_from_x(*a) - scale.time_from_x(*b)),
        ),
        ([a0, a1, ..], [b0, b1, ..]) => {
            let spread = |x: f64, y: f64| (x - y).abs().max(8.0);
            let factor = spread(*b0, *b1) / spread(*a0, *a1);
            let about = scale.time_from_x(f64::midpoint(*a0, *a1));
            let shift = f64::midpoint(*a0, *a1) - f64::midpoint(*b0, *b1);
            let zoomed = scale.viewport().zoom(about, factor);
            let seconds = shift * scale.seconds_per_px() / factor;
            Some(zoomed.shift(seconds as i64))
        }
        _ => None,
    }
}

/// What the listeners need, as of the last rendering.
#[derive(Clone)]
pub struct Field {
    /// Where the field begins in the surface, in pixels.
    pub start: f64,
    /// The window, laid over the field.
    pub scale: Scale,
    /// How far the window may go.
    pub limits: Limits,
    /// Called while the window moves.
    pub on_move: Callback<Viewport>,
    /// Called when it has moved.
    pub on_done: Callback<Viewport>,
    /// Called when the movement is given up.
    pub on_cancel: Callback<()>,
}

type Now = Rc<RefCell<Field>>;

/// Listens for gestures on a surface.
#[hook]
pub fn use_gestures(surface: NodeRef, field: Field) -> Gestures {
    let gesture = use_mut_ref(Gesture::default);
    let now: Now = use_mut_ref(|| field.clone());
    *now.borrow_mut() = field;

    let place = {
        let (surface, now) = (surface.clone(), now.clone());
        move |client_x: i32| {
            let surface = surface.cast::<Element>();
            surface.map_or(0.0, |surface| from_start(&surface, client_x)) - now.borrow().start
        }
    };
    {
        let (surface, gesture, now) = (surface.clone(), gesture.clone(), now.clone());
        let place = place.clone();
        use_effect_with((), move |()| {
            let guard = surface
                .cast::<Element>()
                .map(|surface| listen_to_wheel(&surface, gesture, now, place));
            move || drop(guard)
        });
    }

    let down = {
        let (gesture, now, place) = (gesture.clone(), now.clone(), place.clone());
        Callback::from(move |event: PointerEvent| {
            if event.button() != 0 {
                return;
            }
            let mut gesture = gesture.borrow_mut();
            // The wheel is done; what it moved is committed with the pointer.
            gesture.rest = None;
            gesture.pointers.retain(|(id, _)| *id != event.pointer_id());
            gesture
                .pointers
                .push((event.pointer_id(), place(event.client_x())));
            let places = gesture.pointers.iter().map(|(_, x)| *x).collect();
            gesture.start = Some((places, now.borrow().scale));
        })
    };
    let step = {
        let (gesture, now, surface, place) =
            (gesture.clone(), now.clone(), surface.clone(), place.clone());
        Callback::from(move |event: PointerEvent| {
            let window = {
                let mut gesture = gesture.borrow_mut();
                let id = event.pointer_id();
                if event.buttons() == 0 {
                    // It went up where nobody listened.
                    gesture.pointers.retain(|(of, _)| *of != id);
                }
                let Some(pointer) = gesture.pointers.iter_mut().find(|(of, _)| *of == id) else {
                    return;
                };
                pointer.1 = place(event.client_x());
                let places: Vec<f64> = gesture.pointers.iter().map(|(_, x)| *x).collect();
                let Some((start, scale)) = &gesture.start else {
                    return;
                };
                let has_moved = start
                    .iter()
                    .zip(&places)
                    .any(|(a, b)| (a - b).abs() > CLICK_PX);
                let limits = now.borrow().limits;
                let window = moved(start, *scale, &places).map(|window| window.clamp(&limits));
                if !gesture.is_moving {
                    if !has_moved {
                        return;
                    }
                    gesture.is_moving = true;
                    // From here on it is a drag, wherever the pointer goes.
                    if let Some(surface) = surface.cast::<Element>() {
                        surface.set_pointer_capture(id).ok();
                    }
                }
                gesture.latest = window;
                window
            };
            if let Some(window) = window {
                let on_move = now.borrow().on_move.clone();
                on_move.emit(window);
            }
        })
    };
    let up = {
        let (gesture, now) = (gesture.clone(), now.clone());
        Callback::from(move |event: PointerEvent| {
            let done = {
                let mut gesture = gesture.borrow_mut();
                gesture.pointers.retain(|(id, _)| *id != event.pointer_id());
                if gesture.pointers.is_empty() {
                    gesture.start = None;
                    gesture.is_moving = false;
                    gesture.latest.take()
                } else {
                    // The pointers that are left go on from where they are.
                    let places = gesture.pointers.iter().map(|(_, x)| *x).collect();
                    gesture.start = Some((places, now.borrow().scale));
                    None
                }
            };
            if let Some(window) = done {
                let on_done = now.borrow().on_done.clone();
                on_done.emit(window);
            }
        })
    };
    let cancel = Callback::from(move |_: PointerEvent| {
        {
            let mut gesture = gesture.borrow_mut();
            gesture.pointers.clear();
            gesture.start = None;
            gesture.is_moving = false;
            gesture.latest = None;
        }
        let on_cancel = now.borrow().on_cancel.clone();
        on_cancel.emit(());
    });
    Gestures {
        down,
        step,
        up,
        cancel,
    }
}

/// Ctrl or ⌘ and the wheel (or a pinch on a touchpad) zoom about the pointer, a
/// sideways wheel pans; the plain wheel scrolls the page.
fn listen_to_wheel(
    surface: &Element,
    gesture: Rc<RefCell<Gesture>>,
    now: Now,
    place: impl Fn(i32) -> f64 + 'static,
) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(surface, "wheel", options, move |event| {
        let Some(event) = event.dyn_ref::<WheelEvent>() else {
            return;
        };
        let field = now.borrow().clone();
        // Several turns of the wheel may come between two paintings.
        let before = gesture.borrow().latest;
        let scale = before.map_or(field.scale, |window| {
            Scale::new(window, field.scale.width_px())
        });
        // Lines and pages as pixels.
        let unit = match event.delta_mode() {
            WheelEvent::DOM_DELTA_LINE => 16.0,
            WheelEvent::DOM_DELTA_PAGE => 400.0,
            _ => 1.0,
        };
        let (dx, dy) = (event.delta_x() * unit, event.delta_y() * unit);
        // Onward is to the left there.
        let dx = if is_rtl() { -dx } else { dx };
        let shift = |px: f64| (scale.viewport()).shift((px * scale.seconds_per_px()) as i64);
        let window = if event.ctrl_key() || event.meta_key() {
            let about = scale.time_from_x(place(event.client_x()));
            // The same turn back undoes it.
            let turn = (-dy / 240.0).clamp(-1.0, 1.0);
            scale.viewport().zoom(about, turn.exp2())
        } else if event.shift_key() && dx == 0.0 {
            shift(dy)
        } else if dx.abs() > dy.abs() {
            shift(dx)
        } else {
            return;
        };
        event.prevent_default();
        let window = window.clamp(&field.limits);
        let rest = {
            // The gesture owns the timer, not the other way round.
            let (gesture, on_done) = (Rc::downgrade(&gesture), field.on_done.clone());
            Timeout::new(REST_MS, move || {
                if let Some(gesture) = gesture.upgrade() {
                    gesture.borrow_mut().latest = None;
                }
                on_done.emit(window);
            })
        };
        {
            let mut gesture = gesture.borrow_mut();
            gesture.latest = Some(window);
            gesture.rest = Some(rest);
        }
        field.on_move.emit(window);
    })
}
