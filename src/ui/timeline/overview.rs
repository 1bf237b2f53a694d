//! The strip below the timeline: a histogram of all events, and the window in view as a
//! range that can be dragged.

use super::{measure::px, places::Places, shapes};
use crate::{
    app::ByPointer,
    browser::dates::{self, Style},
};
use demarche::timeline::{
    brush::{Brush, Grab, Nudge},
    scale::Scale,
    viewport::Viewport,
};
use std::rc::Rc;
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::prelude::*;

/// Height of the strip.
const HEIGHT: f64 = 44.0;
/// Width of a column of the histogram.
const BIN_PX: f64 = 5.0;

/// What [`Overview`] needs.
#[derive(Properties)]
pub struct OverviewProps {
    /// The events that pass.
    pub places: Rc<Places>,
    /// The window in view.
    pub viewport: Viewport,
    /// The width of the strip.
    pub width: f64,
    /// Called while the range moves.
    pub on_move: Callback<Viewport>,
    /// Called when it has moved.
    pub on_done: Callback<Viewport>,
    /// Called when the movement is given up.
    pub on_cancel: Callback<()>,
}

impl PartialEq for OverviewProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.places, &other.places)
            && self.viewport == other.viewport
            && self.width == other.width
    }
}

/// The strip with its range.
#[component]
pub fn Overview(props: &OverviewProps) -> Html {
    let node = use_node_ref();
    let dragged = use_state(|| None::<Brush>);
    let OverviewProps {
        places,
        viewport,
        width,
        on_move,
        on_done,
        on_cancel,
    } = props;
    let (viewport, width) = (*viewport, *width);
    let limits = places.limits;
    let density = use_memo((ByPointer::of(places), width as u32), |_| {
        places.density((width / BIN_PX).max(1.0) as usize)
    });
    let brush = dragged.unwrap_or_else(|| Brush::new(&limits, width, viewport));
    let place = {
        let node = node.clone();
        move |event: &PointerEvent| {
            let left = node
                .cast::<Element>()
                .map_or(0.0, |e| e.get_bounding_client_rect().left());
            f64::from(event.client_x()) - left
        }
    };
    let onpointerdown = {
        let (node, dragged, place) = (node.clone(), dragged.clone(), place.clone());
        Callback::from(move |event: PointerEvent| {
            if event.button() == 0 {
                if let Some(strip) = node.cast::<Element>() {
                    strip.set_pointer_capture(event.pointer_id()).ok();
                }
                dragged.set(Some(brush.press(place(&event))));
            }
        })
    };
    let onpointermove = {
        let (dragged, on_move, place) = (dragged.clone(), on_move.clone(), place.clone());
        Callback::from(move |event: PointerEvent| {
            if dragged.is_some() {
                let next = brush.drag(place(&event));
                dragged.set(Some(next));
                on_move.emit(next.range());
            }
        })
    };
    let onpointerup = {
        let (dragged, on_done) = (dragged.clone(), on_done.clone());
        Callback::from(move |_: PointerEvent| {
            if dragged.is_some() {
                on_done.emit(brush.release().range());
                dragged.set(None);
            }
        })
    };
    let onpointercancel = {
        let (dragged, on_cancel) = (dragged.clone(), on_cancel.clone());
        Callback::from(move |_: PointerEvent| {
            dragged.set(None);
            on_cancel.emit(());
        })
    };
    let onkeydown = |part: Grab| {
        let on_done = on_done.clone();
        Callback::from(move |event: KeyboardEvent| {
            let nudge = match &*event.key() {
                "ArrowLeft" | "ArrowDown" => Nudge::Back,
                "ArrowRight" | "ArrowUp" => Nudge::Forward,
                "PageDown" => Nudge::FarBack,
                "PageUp" => Nudge::FarForward,
                "Home" => Nudge::First,
                "End" => Nudge::Last,
                _ => return,
            };
            event.prevent_default();
            on_done.emit(brush.nudge(part, nudge).range());
        })
    };
    let columns = (0..)
        .zip(&density.counts)
        .filter(|(_, count)| **count > 0)
        .map(|(nth, &count)| {
            let share = (f64::from(count) / f64::from(density.max.max(1))).sqrt();
            let height = (HEIGHT - 12.0) * share;
            let column = width / density.counts.len() as f64;
            shapes::rect(
                "column",
                f64::from(nth) * column,
                HEIGHT - height,
                column - 1.0,
                height,
            )
        });
    let later = places.as_of.map(|moment| {
        Scale::new(limits.extent, width)
            .x_from_time(moment)
            .max(0.0)
    });
    let later = later.filter(|&x| x < width).map(|x| {
        html! { <>{ shapes::rect("later", x, 0.0, width - x, HEIGHT) }{ shapes::line("as-of-line", (x, 0.0), (x, HEIGHT)) }</> }
    });
    let (x0, x1) = brush.edges();
    let (h0, h1) = brush.handles();
    let range = brush.range();
    let handle = |x: f64, part: Grab, label: &'static str, moment: i64| {
        let extent = limits.extent;
        html! {
            <g class="handle" role="slider" tabindex="0" aria-label={label} aria-orientation="horizontal"
                aria-valuemin={extent.from.to_string()} aria-valuemax={extent.to.to_string()} aria-valuenow={moment.to_string()}
                aria-valuetext={dates::text(Style::Day, moment)} onkeydown={onkeydown(part)}>
                { shapes::rect("hit", x - 12.0, 0.0, 24.0, HEIGHT) }
                { shapes::rect("grip", x - 3.0, HEIGHT / 2.0 - 9.0, 6.0, 18.0) }
            </g>
        }
    };
    let ends = (
        dates::text(Style::Month, limits.extent.from),
        dates::text(Style::Month, limits.extent.to),
    );
    html! {
        <div class="overview">
            <svg ref={node} width={px(width)} height={px(HEIGHT)} role="group" aria-label="All events over time, and the range shown"
                {onpointerdown} {onpointermove} {onpointerup} {onpointercancel}>
                { shapes::rect("strip", 0.0, 0.0, width, HEIGHT) }
                <g aria-hidden="true">{ for columns }{ for later }</g>
                { shapes::rect("veil", 0.0, 0.0, x0, HEIGHT) }
                { shapes::rect("veil", x1, 0.0, width - x1, HEIGHT) }
                { shapes::rect("window", x0, 0.5, (x1 - x0).max(1.0), HEIGHT - 1.0) }
                { handle(h0, Grab::Left, "Start of the range", range.from) }
                { handle(h1, Grab::Right, "End of the range", range.to - 1) }
            </svg>
            <p class="fine" aria-hidden="true"><span>{ ends.0 }</span><span class="shown">{ dates::range(Style::Day, range.from, range.to - 1) }</span><span>{ ends.1 }</span></p>
        </div>
    }
}
