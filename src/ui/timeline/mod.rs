//! The timeline view: events in lanes over time. The library lays a window of it out as a
//! scene of positions; here the scene is painted, moved and walked through.

mod axis;
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
mod measure;
mod overview;
pub mod picture;
mod places;
mod shapes;

use crate::{
    app::{ByPointer, use_frame},
    browser::{
        animation_frame::Latest,
        dates::{self, Style},
        resize, user_timing,
    },
    ui::{
        common::{names::open_event, part::part},
        filters::as_of::day_words,
    },
};
use axis::{AxisHead, Ground};
use clusters::{Clusters, Crowd, Listed};
use controls::Controls;
use day_list::DayList;
use demarche::{
    model::date::DateRange,
    query::{Subject, select},
    timeline::{
        metrics::Metrics,
        scale::Scale,
        scene::{Scene, SceneInput, layout},
        viewport::Viewport,
    },
    view::Action,
};
use gestures::{Field, use_gestures};
use gloo::timers::callback::Timeout;
use keys::Ways;
use lane_labels::LaneLabels;
use legend::Legend;
use marks::{Marks, selected_row};
use measure::{px, snapped};
use overview::Overview;
use places::Places;
use std::rc::Rc;
use web_sys::{DragEvent, Element, HtmlElement};
use yew::prelude::*;

/// Room beside the field for marks on its edges.
const MARGIN_PX: f64 = 8.0;
/// Below this width of the view the names of the lanes have less room.
const SLIM_BELOW_PX: f64 = 700.0;
/// Below this width of the view the timeline is a list of days.
const LIST_BELOW_PX: f64 = 480.0;

/// The window has come to rest after so many milliseconds.
const REST_MS: u32 = 60;

/// The width of what a node refers to.
#[hook]
fn use_width(node: &NodeRef) -> f64 {
    let width = use_state(|| 0.0);
    {
        let (node, width) = (node.clone(), width.clone());
        use_effect_with((), move |()| {
            let element = node.cast::<Element>();
            // Known at once, what is drawn first is drawn whole.
            if let Some(element) = &element {
                width.set(element.get_bounding_client_rect().width());
            }
            let guard =
                element.and_then(|element| resize::watch_width(&element, move |px| width.set(px)));
            move || drop(guard)
        });
    }
    *width
}

part! {
    /// The view of the timeline.
    pub static TIMELINE: Part<()> = Timeline in timeline;
}

/// Events in lanes over time.
#[component]
pub fn Timeline() -> Html {
    let frame = use_frame();
    let (node, surface) = (use_node_ref(), use_node_ref());
    let width = use_width(&node);
    let moving = use_state(|| None::<Viewport>);
    let pending = use_memo((), |()| Latest::<Viewport>::default());
    let focused = use_state(|| None::<u32>);
    let moved_by_key = use_mut_ref(|| false);
    let listed = use_state(Rc::<Vec<usize>>::default);
    let list_head = use_node_ref();

    // The marks are those that pass whatever the dates: moving shows the rest.
    let range = frame.view.filter.range;
    let mut undated = frame.view.filter.clone();
    undated.range = DateRange::default();
    let certain = frame.view.filter.certain.then_some(range);
    let places = use_memo(
        (
            undated,
            certain,
            frame.view.group,
            ByPointer::of(&frame.opened),
        ),
        |(filter, certain, group, _)| {
            // Without dates to pass it is what is selected anyhow.
            let own = (*filter != frame.view.filter)
                .then(|| select(frame.opened.index(Subject::Events), filter, None));
            let selection = own.as_ref().unwrap_or(&frame.selection);
            user_timing::measured("demarche:lanes", || {
                Places::new(
                    frame.opened.clone(),
                    selection,
                    *group,
                    *certain,
                    filter.as_of,
                )
            })
        },
    );
    let limits = places.limits;
    let chosen = (range != DateRange::default()).then(|| {
        let from = range.from.unwrap_or(limits.extent.from);
        let to = range.to.unwrap_or(limits.extent.to);
        Viewport::new(from, to.max(from + 1))
    });
    let shown = chosen.unwrap_or(places.home);
    let viewport = moving.unwrap_or(shown);

    let is_slim = width < SLIM_BELOW_PX;
    let gutter = if is_slim { 104.0 } else { 148.0 };
    let field_px = (width - gutter - MARGIN_PX).max(120.0);
    let scale = Scale::new(viewport, field_px);
    let selected = selected_row(&frame);
    let scene = use_memo(
        (ByPointer::of(&places), viewport, field_px as u32, selected),
        |_| {
            user_timing::measured("demarche:layout", || {
                let metrics = Metrics::DESKTOP;
                let shown = places.shown(&scale, &metrics, selected);
                layout(&SceneInput {
                    scale,
                    items: &shown.items,
                    dense: &shown.dense,
                    lanes: places.lanes.len() as u32,
                    metrics,
                })
            })
        },
    );

    let on_cancel = {
        let (moving, pending) = (moving.clone(), pending.clone());
        Callback::from(move |()| {
            pending.clear();
            moving.set(None);
        })
    };
    let commit = {
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
    let is_list = width > 0.0 && width < LIST_BELOW_PX;
    let has_lanes = width > 0.0 && !is_list;
    let gestures = use_gestures(
        surface.clone(),
        has_lanes,
        Field {
            left: gutter,
            scale,
            limits,
            on_move: on_move.clone(),
            on_done: commit.clone(),
            on_cancel: on_cancel.clone(),
        },
    );
    // A mark that had the focus may have left by a key: keys go on working.
    {
        let (surface, moved_by_key) = (surface.clone(), moved_by_key.clone());
        use_effect_with((viewport, ByPointer::of(&places)), move |_| {
            if std::mem::take(&mut *moved_by_key.borrow_mut())
                && keys::is_focus_lost()
                && let Some(surface) = surface.cast::<HtmlElement>()
            {
                surface.focus().ok();
            }
        });
    }

    // What a click lists is where the reader is then.
    {
        let list_head = list_head.clone();
        use_effect_with(listed.clone(), move |_| {
            if let Some(head) = list_head.cast::<HtmlElement>() {
                head.focus().ok();
            }
        });
    }

    // What can be pointed at in lanes of density follows once the window and the
    // filters rest: hundreds of elements, which must not hold up the frame.
    let rested = use_state(|| None::<(Rc<Scene>, Rc<Places>)>);
    let timer = use_mut_ref(|| None::<Timeout>);
    {
        let now = (scene.clone(), places.clone());
        let rested = rested.clone();
        use_effect_with(
            (ByPointer::of(&scene), moving.is_some()),
            move |(_, is_moving)| {
                let is_dense = !now.0.profiles.is_empty();
                let wait = move || rested.set(Some(now));
                *timer.borrow_mut() = (is_dense && !is_moving).then(|| Timeout::new(REST_MS, wait));
            },
        );
    }
    let crowds = match &*rested {
        _ if scene.profiles.is_empty() => Some((scene.clone(), places.clone())),
        // Of the same window, they stand where they stood.
        Some((of, _)) if of.scale != scene.scale => None,
        crowds => crowds.clone(),
    };
    let on_cluster = {
        let (frame, commit) = (frame.clone(), commit.clone());
        let listed = listed.clone();
        let (scene, places) = crowds
            .clone()
            .unwrap_or_else(|| (scene.clone(), places.clone()));
        Callback::from(move |nth: usize| {
            let Some(cluster) = scene.clusters.get(nth) else {
                return;
            };
            match clusters::opened(cluster, &scene, &places) {
                Crowd::Closer(window) => commit.emit(window),
                Crowd::One(row) => {
                    if let Some(id) = frame.opened.event_id(row) {
                        frame.act(open_event(&id));
                    }
                }
                Crowd::Listed(rows) => listed.set(Rc::new(rows)),
            }
        })
    };
    let on_focus = use_callback(focused.setter(), |item, focused| focused.set(Some(item)));
    let onkeydown = keys::on_key(Ways {
        scene: scene.clone(),
        focused: focused.clone(),
        moved_by_key,
        on_window: commit.clone(),
        on_home: {
            let frame = frame.clone();
            Callback::from(move |()| frame.act(Action::Range(DateRange::default())))
        },
    });
    // A link is not dragged out of the page: the drag moves the window.
    let ondragstart = Callback::from(|event: DragEvent| event.prevent_default());

    let within = places.within(viewport);
    let body = if is_list {
        html! { <DayList places={places.clone()} {viewport} /> }
    } else if has_lanes {
        let stop = keys::tab_stop(&scene, *focused);
        let axis_px = scene.metrics.axis_px;
        let (lines, words) = curves::curves(&scene, &frame, &places);
        let (later, as_of) = axis::as_of(&scene, places.as_of);
        let below = scene.height - axis_px + 1.0;
        html! {
            <div ref={surface.clone()} class="surface" role="group" aria-label={name(&scene, &places, within.count())}
                tabindex={if stop.is_none() { "0" } else { "-1" }} {onkeydown} {ondragstart}
                onpointerdown={gestures.down} onpointermove={gestures.step} onpointerup={gestures.up} onpointercancel={gestures.cancel}>
                <svg class="axis" width={px(width)} height={px(axis_px)} aria-hidden="true">
                    <svg x={px(gutter)} width={px(field_px)} height={px(axis_px)} class="field"><AxisHead scene={scene.clone()} /></svg>
                </svg>
                <svg class="lanes" width={px(width)} height={px(below)} viewBox={format!("0 {} {} {}", px(axis_px), px(width), px(below))}>
                    <LaneLabels scene={scene.clone()} places={places.clone()} {gutter} />
                    <svg x={px(gutter - MARGIN_PX)} width={px(field_px + 2.0 * MARGIN_PX)} height={px(scene.height + 1.0)} class="field"
                        viewBox={format!("{} 0 {} {}", px(-MARGIN_PX), px(field_px + 2.0 * MARGIN_PX), px(scene.height + 1.0))}>
                        <Ground scene={scene.clone()} />
                        { later }
                        { lines }
                        { clusters::profiles(&scene) }
                        <Marks scene={scene.clone()} places={places.clone()} {stop} on_focus={on_focus.clone()} />
                        if let Some((scene, places)) = crowds { <Clusters {scene} {places} {stop} on_open={on_cluster} {on_focus} /> }
                        { words }
                        { as_of }
                    </svg>
                </svg>
            </div>
        }
    } else {
        Html::default()
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
    let (before, after) = within.outside();
    let on_close = {
        let (listed, surface) = (listed.clone(), surface);
        Callback::from(move |()| {
            listed.set(Rc::default());
            if let Some(surface) = surface.cast::<HtmlElement>() {
                surface.focus().ok();
            }
        })
    };
    html! {
        <div class={classes!("timeline", is_slim.then_some("is-slim"), is_list.then_some("is-list"))} ref={node}>
            <Controls {viewport} {shown} range={snapped(&scale)} {limits} on_window={commit.clone()} is_home={chosen.is_none()} />
            <div class="edges">
                <span>{ edge(before, format!("◂ {before} earlier"), true) }</span>
                <span>{ edge(after, format!("{after} later ▸"), false) }</span>
            </div>
            { body }
            if !listed.is_empty() { <Listed key={Rc::as_ptr(&*listed) as usize as u64} events={(*listed).clone()} head={list_head} {on_close} /> }
            if width > 0.0 { <Overview places={places.clone()} {viewport} {width} {on_move} on_done={commit} {on_cancel} /> }
            if !is_list { <Legend /> }
        </div>
    }
}

/// What the timeline is called: what it shows, and where else that is.
fn name(scene: &Scene, places: &Places, shown: u32) -> String {
    let viewport = scene.scale.viewport();
    format!(
        "Timeline, {}{}: {} of {} events. Arrow keys walk from event to event, plus and minus zoom; the Table view has the same events.",
        dates::range(Style::Day, viewport.from, viewport.to - 1),
        (places.as_of).map_or_else(String::new, |to| format!(", as of {}", day_words(to))),
        shown,
        places.events()
    )
}
