//! Drag, pinch and wheel. What moves with the pointer stays here until the
//! gesture ends; the page's own scrolling is left alone.

use demarche::timeline::{scale::Scale, viewport::Viewport};
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
    /// A pointer goes up, or is lost.
    pub up: Callback<PointerEvent>,
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

/// Listens for gestures on a surface whose field begins at `left`.
#[hook]
pub fn use_gestures(
    surface: NodeRef,
    left: f64,
    scale: Scale,
    on_move: Callback<Viewport>,
    on_done: Callback<Viewport>,
) -> Gestures {
    let gesture = use_mut_ref(Gesture::default);
    // What the listeners see: always of the last rendering.
    let now = use_mut_ref(|| (left, scale, on_move.clone(), on_done.clone()));
    *now.borrow_mut() = (left, scale, on_move, on_done);

    let place = {
        let (surface, now) = (surface.clone(), now.clone());
        move |client_x: i32| {
            let from = surface
                .cast::<Element>()
                .map_or(0.0, |e| e.get_bounding_client_rect().left());
            f64::from(client_x) - from - now.borrow().0
        }
    };
    {
        let (surface_now, gesture, now, place) = (
            surface.cast::<Element>(),
            gesture.clone(),
            now.clone(),
            place.clone(),
        );
        use_effect_with(surface_now, move |surface| {
            let guard = surface
                .as_ref()
                .map(|surface| listen_to_wheel(surface, gesture, now, place));
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
            gesture.pointers.retain(|(id, _)| *id != event.pointer_id());
            gesture
                .pointers
                .push((event.pointer_id(), place(event.client_x())));
            let places = gesture.pointers.iter().map(|(_, x)| *x).collect();
            gesture.start = Some((places, now.borrow().1));
        })
    };
    let step = {
        let (gesture, now, surface, place) =
            (gesture.clone(), now.clone(), surface.clone(), place.clone());
        Callback::from(move |event: PointerEvent| {
            let window = {
                let mut gesture = gesture.borrow_mut();
                let id = event.pointer_id();
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
                let window = moved(start, *scale, &places);
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
                let on_move = now.borrow().2.clone();
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
                    gesture.start = Some((places, now.borrow().1));
                    None
                }
            };
            if let Some(window) = done {
                let on_done = now.borrow().3.clone();
                on_done.emit(window);
            }
        })
    };
    Gestures { down, step, up }
}

type Now = Rc<RefCell<(f64, Scale, Callback<Viewport>, Callback<Viewport>)>>;

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
        let (scale, on_move, on_done) = {
            let now = now.borrow();
            (now.1, now.2.clone(), now.3.clone())
        };
        // Lines and pages as pixels.
        let unit = match event.delta_mode() {
            WheelEvent::DOM_DELTA_LINE => 16.0,
            WheelEvent::DOM_DELTA_PAGE => 400.0,
            _ => 1.0,
        };
        let (dx, dy) = (event.delta_x() * unit, event.delta_y() * unit);
        let window = if event.ctrl_key() || event.meta_key() {
            let about = scale.time_from_x(place(event.client_x()));
            scale
                .viewport()
                .zoom(about, (-dy / 240.0).clamp(-1.0, 1.0).exp2())
        } else if event.shift_key() && dx == 0.0 {
            scale.viewport().shift((dy * scale.seconds_per_px()) as i64)
        } else if dx.abs() > dy.abs() {
            scale.viewport().shift((dx * scale.seconds_per_px()) as i64)
        } else {
            return;
        };
        event.prevent_default();
        on_move.emit(window);
        gesture.borrow_mut().rest = Some(Timeout::new(REST_MS, move || on_done.emit(window)));
    })
}
