//! Events in lanes over time: painted from a scene that the library lays out.

mod axis;
mod controls;
mod gestures;
mod glyph;
mod list;
mod marks;
mod overview;
mod places;

use crate::{
    app::use_frame,
    browser::{document, observe},
    ui::{link::Link, names::open_event},
};
use controls::{controls, legend};
use demarche::{
    model::date::{DAY, DateRange},
    query::select,
    timeline::{
        hit::{Direction, Hit},
        metrics::Metrics,
        scale::Scale,
        scene::{Scene, SceneInput, layout},
        viewport::Viewport,
    },
    view::Action,
};
use gestures::use_gestures;
use list::list;
use overview::Overview;
use places::Places;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// Below this width of the view the timeline is a list of days.
const LIST_BELOW_PX: f64 = 480.0;

/// A number of pixels as an attribute, to a tenth.
fn px(x: f64) -> String {
    let tenths = (x * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    format!("{sign}{}.{}", tenths / 10, tenths % 10)
}

/// Moments as a range, to steps that are no finer than the window needs.
fn snapped(viewport: Viewport) -> DateRange {
    let step = match viewport.span() {
        span if span >= 20 * DAY => DAY,
        span if span >= 4 * DAY => DAY / 4,
        _ => DAY / 24,
    };
    let nearest = |moment: i64| (moment + step / 2).div_euclid(step) * step;
    let from = nearest(viewport.from);
    DateRange {
        from: Some(from),
        to: Some(nearest(viewport.to).max(from + step)),
    }
}

/// The width of what a node refers to.
#[hook]
fn use_width(node: &NodeRef) -> f64 {
    let width = use_state(|| 0.0);
    {
        let (node, width) = (node.clone(), width.clone());
        use_effect_with((), move |()| {
            let guard = (node.cast::<Element>())
                .and_then(|element| observe::width(&element, move |px| width.set(px)));
            move || drop(guard)
        });
    }
    *width
}

/// Events in lanes over time.
#[component]
pub fn Timeline() -> Html {
    let frame = use_frame();
    let node = use_node_ref();
    let surface = use_node_ref();
    let width = use_width(&node);
    let moving = use_state(|| None::<Viewport>);
    let focused = use_state(|| None::<u32>);
    let listed = use_state(Vec::<usize>::new);

    // The marks are those that pass whatever the dates: moving shows the rest.
    let mut undated = frame.view.filter.clone();
    undated.range = DateRange::default();
    let places = use_memo(
        (undated, frame.view.group, Rc::as_ptr(&frame.opened)),
        |(filter, group, _)| {
            let selection = select(&frame.opened.events, filter);
            Places::new(&frame.opened, &selection, *group)
        },
    );
    let limits = places.limits;
    let range = frame.view.filter.range;
    let chosen = (range != DateRange::default()).then(|| {
        let from = range.from.unwrap_or(limits.extent.from);
        let to = range.to.unwrap_or(limits.extent.to);
        Viewport::new(from, to.max(from + 1))
    });
    let shown = chosen.unwrap_or(places.home);
    let viewport = moving.unwrap_or(shown);

    let gutter = if width < 700.0 { 104.0 } else { 148.0 };
    let lanes_px = (width - gutter).max(120.0);
    let scale = Scale::new(viewport, lanes_px);
    let scene = use_memo(
        (
            Rc::as_ptr(&places),
            viewport,
            lanes_px as u32,
            frame.view.selected.clone(),
        ),
        |_| {
            layout(&SceneInput {
                scale,
                items: &places.items(frame.dossier(), frame.view.selected.as_ref()),
                lanes: places.lanes.len() as u32,
                metrics: Metrics::DESKTOP,
            })
        },
    );

    let commit = {
        let (frame, moving) = (frame.clone(), moving.clone());
        Callback::from(move |viewport: Viewport| {
            frame.act(Action::Range(snapped(viewport.clamp(&limits))));
            moving.set(None);
        })
    };
    let on_move = {
        let moving = moving.clone();
        Callback::from(move |viewport: Viewport| moving.set(Some(viewport.clamp(&limits))))
    };
    let gestures = use_gestures(
        surface.clone(),
        gutter,
        scale,
        on_move.clone(),
        commit.clone(),
    );

    let on_cluster = {
        let (commit, listed, places, scene) = (
            commit.clone(),
            listed.clone(),
            places.clone(),
            scene.clone(),
        );
        Callback::from(move |nth: usize| {
            let Some(cluster) = scene.clusters.get(nth) else {
                return;
            };
            let spans = cluster.rows.iter().map(|&row| places.span(row));
            match Viewport::fit(spans, 0.1) {
                // What a closer look can tell apart, it shows; the rest is listed.
                Some(closer)
                    if closer.span() * 2 < scene.scale.viewport().span()
                        && closer.span() > 3 * DAY =>
                {
                    commit.emit(closer);
                }
                _ => {
                    let mut rows: Vec<usize> =
                        cluster.rows.iter().map(|&row| places.event(row)).collect();
                    rows.dedup();
                    listed.set(rows);
                }
            }
        })
    };
    let onkeydown = on_key(&scene, &focused, viewport, &commit, {
        let frame = frame.clone();
        Callback::from(move |()| frame.act(Action::Range(DateRange::default())))
    });

    let is_list = width > 0.0 && width < LIST_BELOW_PX;
    let body = if width == 0.0 {
        Html::default()
    } else if is_list {
        list(&frame, &places, viewport)
    } else {
        let height = scene.height + 2.0;
        html! {
            <svg ref={surface} class="surface" width={px(width)} height={px(height)} role="group"
                aria-label={format!("Timeline with {} of {} events in view. Arrow keys walk from event to event; the table has the same events.", scene.visible, places.events())}
                onpointerdown={gestures.down} onpointermove={gestures.step} onpointerup={gestures.up.clone()}
                onpointercancel={gestures.up} {onkeydown}>
                { places.lane_labels(&scene, gutter) }
                <svg x={px(gutter)} width={px(lanes_px)} height={px(height)} class="field">
                    { axis::ground(&scene) }
                    { marks::curves(&scene, &frame, &places) }
                    { marks::marks(&scene, &frame, &places, *focused, &focused) }
                    { marks::clusters(&scene, &on_cluster) }
                    { axis::labels(&scene) }
                </svg>
            </svg>
        }
    };
    let edge = |count: u32, words: String, earlier: bool| {
        let (commit, places) = (commit.clone(), places.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(there) = places.beyond(viewport, earlier) {
                commit.emit(there);
            }
        });
        (count > 0)
            .then(|| html! { <button type="button" class="quiet" {onclick}>{ words }</button> })
    };
    let (before, after) = places.outside(viewport);
    let listed_events = (!listed.is_empty()).then(|| {
        let close = {
            let listed = listed.clone();
            Callback::from(move |_: MouseEvent| listed.set(Vec::new()))
        };
        html! {
            <div class="listed" role="region" aria-label="Events too close to tell apart">
                <p>{ format!("{} events here:", listed.len()) }<button type="button" class="quiet" onclick={close}>{ "Close" }</button></p>
                <ul>{ for listed.iter().map(|&row| {
                    let event = &frame.dossier().events[row];
                    html! { <li><Link action={open_event(&event.id)}>{ &event.title }</Link></li> }
                }) }</ul>
            </div>
        }
    });
    html! {
        <div class="timeline" ref={node}>
            { controls(&frame, viewport, limits, &commit, chosen.is_none()) }
            <div class="edges">
                <span>{ edge(before, format!("◂ {before} earlier"), true) }</span>
                <span>{ edge(after, format!("{after} later ▸"), false) }</span>
            </div>
            { body }
            { listed_events }
            if width > 0.0 { <Overview places={places.clone()} {viewport} {width} on_move={on_move} on_done={commit} /> }
            if !is_list { { legend(&frame) } }
        </div>
    }
}

/// The keys of the timeline.
fn on_key(
    scene: &Rc<Scene>,
    focused: &UseStateHandle<Option<u32>>,
    viewport: Viewport,
    commit: &Callback<Viewport>,
    home: Callback<()>,
) -> Callback<KeyboardEvent> {
    let (scene, focused, commit) = (scene.clone(), focused.clone(), commit.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let middle = viewport.from + viewport.span() / 2;
        let walk = |direction: Direction| {
            let next = focused.and_then(|row| scene.neighbour(row, direction));
            let row = next.and_then(|hit| scene.rows(hit).first().copied());
            focus(&focused, row);
            row.is_some()
        };
        let end = |mark: Option<u32>| focus(&focused, mark);
        let has_focus = focused.is_some();
        match &*event.key() {
            "+" | "=" => commit.emit(viewport.zoom(middle, 1.5)),
            "-" | "−" => commit.emit(viewport.zoom(middle, 1.0 / 1.5)),
            "0" => home.emit(()),
            // With shift, or where a walk ends, the arrows move the window.
            "ArrowLeft" if event.shift_key() || !has_focus || !walk(Direction::Left) => {
                commit.emit(viewport.pan(-0.2))
            }
            "ArrowRight" if event.shift_key() || !has_focus || !walk(Direction::Right) => {
                commit.emit(viewport.pan(0.2))
            }
            "ArrowLeft" | "ArrowRight" => {}
            "ArrowUp" => drop(walk(Direction::Up)),
            "ArrowDown" => drop(walk(Direction::Down)),
            "Home" => end(first(&scene, false)),
            "End" => end(first(&scene, true)),
            _ => return,
        }
        event.prevent_default();
    })
}

/// The first or last mark in time.
fn first(scene: &Scene, is_last: bool) -> Option<u32> {
    let marks = scene.marks.iter();
    let by_place = |a: &&_, b: &&_| {
        let (a, b): (
            &demarche::timeline::mark::Mark,
            &demarche::timeline::mark::Mark,
        ) = (a, b);
        a.center().total_cmp(&b.center())
    };
    let mark = if is_last {
        marks.max_by(by_place)
    } else {
        marks.min_by(by_place)
    };
    mark.map(|mark| mark.row)
}

/// Moves the focus to a mark or cluster.
fn focus(focused: &UseStateHandle<Option<u32>>, row: Option<u32>) {
    let Some(row) = row else { return };
    focused.set(Some(row));
    let element = document().get_element_by_id(&format!("mark-{row}"));
    if let Some(element) = element {
        // SVG elements have the same method as those of HTML.
        element.unchecked_ref::<HtmlElement>().focus().ok();
    }
}

/// The item that Tab comes to: the one last focused, else the first mark.
fn tab_stop(scene: &Scene, focused: Option<u32>) -> Option<u32> {
    let is_there = |row: &u32| matches!(scene.find(*row), Some(Hit::Mark(_) | Hit::Cluster(_)));
    (focused.filter(is_there))
        .or_else(|| scene.marks.first().map(|mark| mark.row))
        .or_else(|| {
            scene
                .clusters
                .first()
                .and_then(|cluster| cluster.rows.first().copied())
        })
}
