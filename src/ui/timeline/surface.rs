//! The lanes of the timeline as they are painted, and as the reader moves and walks through
//! them: a scene of the library as SVG, with pointer and keys on it.

use super::{
    axis::{self, AxisHead, Ground},
    card::Card,
    clusters::{self, Clusters, Crowd},
    curves,
    gestures::{Field, use_gestures},
    keys::{self, Ways},
    lane_labels::LaneLabels,
    marks::{Marks, selected_row},
    measure::px,
    places::Places,
    room::{MARGIN_PX, Room},
    window::Window,
};
use crate::{
    app::{ByPointer, Frame, use_frame},
    browser::{
        dates::{self, Style},
        user_timing,
    },
    locale::messages,
    ui::{common::names::open_event, filters::as_of::day_words},
};
use demarche::{
    model::date::DateRange,
    timeline::{
        scale::Scale,
        scene::{Scene, SceneInput, layout},
        viewport::Viewport,
    },
    view::Action,
};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use web_sys::{DragEvent, HtmlElement};
use yew::prelude::*;

/// The window has come to rest after so many milliseconds.
const REST_MS: u32 = 60;

/// What [`Surface`] needs.
#[derive(Properties)]
pub struct SurfaceProps {
    /// The element that it is painted on.
    pub node: NodeRef,
    /// The events, and the lanes they stand in.
    pub places: Rc<Places>,
    /// The window in view.
    pub window: Window,
    /// The room there is.
    pub room: Room,
    /// Called with the rows of events that no window would tell apart.
    pub on_listed: Callback<Vec<usize>>,
}

impl PartialEq for SurfaceProps {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
            && Rc::ptr_eq(&self.places, &other.places)
            && self.window == other.window
            && self.room == other.room
            && self.on_listed == other.on_listed
    }
}

/// What of a window is painted where.
#[hook]
fn use_scene(frame: &Frame, places: &Rc<Places>, viewport: Viewport, field_px: f64) -> Rc<Scene> {
    let selected = selected_row(frame);
    use_memo(
        (ByPointer::of(places), viewport, field_px as u32, selected),
        |_| {
            user_timing::measured("demarche:layout", || {
                let metrics = places.metrics;
                let scale = Scale::new(viewport, field_px);
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
    )
}

/// What can be pointed at of many events. In lanes of density it follows once the window and
/// the filters rest: hundreds of elements, which must not hold up the frame.
#[hook]
fn use_crowds(
    scene: &Rc<Scene>,
    places: &Rc<Places>,
    is_moving: bool,
) -> Option<(Rc<Scene>, Rc<Places>)> {
    let rested = use_state(|| None::<(Rc<Scene>, Rc<Places>)>);
    let timer = use_mut_ref(|| None::<Timeout>);
    {
        let now = (scene.clone(), places.clone());
        let rested = rested.clone();
        use_effect_with((ByPointer::of(scene), is_moving), move |(_, is_moving)| {
            let is_dense = !now.0.profiles.is_empty();
            let wait = move || rested.set(Some(now));
            *timer.borrow_mut() = (is_dense && !is_moving).then(|| Timeout::new(REST_MS, wait));
        });
    }
    match &*rested {
        _ if scene.profiles.is_empty() => Some((scene.clone(), places.clone())),
        // Of the same window, they stand where they stood.
        Some((of, _)) if of.scale != scene.scale => None,
        crowds => crowds.clone(),
    }
}

/// The keys of the surface, the item that last had the focus, and what notes another.
#[hook]
fn use_keys(
    frame: &Frame,
    props: &SurfaceProps,
    scene: &Rc<Scene>,
) -> (Callback<KeyboardEvent>, Option<u32>, Callback<u32>) {
    let focused = use_state(|| None::<u32>);
    let moved_by_key = use_mut_ref(|| false);
    // A mark that had the focus may have left by a key: keys go on working.
    {
        let (surface, moved_by_key) = (props.node.clone(), moved_by_key.clone());
        use_effect_with(
            (props.window.viewport, ByPointer::of(&props.places)),
            move |_| {
                if std::mem::take(&mut *moved_by_key.borrow_mut())
                    && keys::is_focus_lost()
                    && let Some(surface) = surface.cast::<HtmlElement>()
                {
                    surface.focus().ok();
                }
            },
        );
    }
    let on_focus = use_callback(focused.setter(), |item, focused| focused.set(Some(item)));
    let onkeydown = keys::on_key(Ways {
        scene: scene.clone(),
        focused: focused.clone(),
        moved_by_key,
        on_window: props.window.on_done.clone(),
        on_home: {
            let frame = frame.clone();
            Callback::from(move |()| frame.act(Action::Range(DateRange::default())))
        },
    });
    (onkeydown, *focused, on_focus)
}

/// Opens a cluster: zooms in, selects its one event or lists them.
fn open_cluster(
    frame: &Frame,
    props: &SurfaceProps,
    (scene, places): (Rc<Scene>, Rc<Places>),
) -> Callback<usize> {
    let frame = frame.clone();
    let (on_done, on_listed) = (props.window.on_done.clone(), props.on_listed.clone());
    Callback::from(move |nth: usize| {
        let Some(cluster) = scene.clusters.get(nth) else {
            return;
        };
        match clusters::opened(cluster, &scene, &places) {
            Crowd::Closer(window) => on_done.emit(window),
            Crowd::One(row) => {
                if let Some(id) = frame.opened.event_id(row) {
                    frame.act(open_event(&id));
                }
            }
            Crowd::Listed(rows) => on_listed.emit(rows),
        }
    })
}

/// Events in lanes over time.
#[component]
pub fn Surface(props: &SurfaceProps) -> Html {
    let frame = use_frame();
    let SurfaceProps {
        node,
        places,
        window,
        room,
        ..
    } = props;
    let scene = use_scene(&frame, places, window.viewport, room.field);
    let gestures = use_gestures(
        node.clone(),
        Field {
            start: room.gutter,
            scale: scene.scale,
            limits: window.limits,
            on_move: window.on_move.clone(),
            on_done: window.on_done.clone(),
            on_cancel: window.on_cancel.clone(),
        },
    );
    let (onkeydown, focused, on_focus) = use_keys(&frame, props, &scene);
    let crowds = use_crowds(&scene, places, window.is_moving);
    // A link is not dragged out of the page: the drag moves the window.
    let ondragstart = Callback::from(|event: DragEvent| event.prevent_default());

    let stop = keys::tab_stop(&scene, focused);
    let (width, gutter, field_px) = (room.width, room.gutter, room.field);
    let axis_px = scene.metrics.axis_px;
    let (lines, words) = curves::curves(&scene, &frame, places);
    let (later, as_of) = axis::as_of(&scene, places.as_of);
    let below = scene.height - axis_px + 1.0;
    html! {
        <div ref={node.clone()} class="surface" role="group" aria-label={name(&scene, places)}
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
                    if let Some((scene, places)) = crowds {
                        <Clusters scene={scene.clone()} places={places.clone()} {stop} on_open={open_cluster(&frame, props, (scene, places))} {on_focus} />
                    }
                    { words }
                    { as_of }
                </svg>
            </svg>
            <Card surface={node.clone()} scene={scene.clone()} places={places.clone()} {gutter} />
        </div>
    }
}

/// What the timeline is called: what it shows, and where else that is.
fn name(scene: &Scene, places: &Places) -> AttrValue {
    let viewport = scene.scale.viewport();
    let dates = dates::range(Style::Day, viewport.from, viewport.to - 1);
    let (shown, count) = (places.within(viewport).count(), places.events());
    match places.as_of {
        None => messages::timeline_name(dates, shown, count),
        Some(to) => messages::timeline_name_as_of(dates, day_words(to), shown, count),
    }
}
