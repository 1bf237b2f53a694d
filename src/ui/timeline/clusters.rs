//! Clusters: events that stand too close to be told apart. They are painted as columns with
//! a count; opening one zooms in or lists its events.

use super::{keys, measure::px, places::Places, shapes};
use crate::{
    app::{ByPointer, use_frame},
    browser::dates::{self, Style},
    locale::messages,
    ui::common::{
        link::Link,
        more::{PART, use_more},
        names::open_event,
        virtual_rows::{List, gap_item, use_virtual_rows},
        when::when,
    },
};
use demarche::model::date::{DAY, Span};
use demarche::timeline::{
    hit::Hit,
    lane::{Cluster, Members},
    scene::Scene,
    viewport::Viewport,
};
use demarche::virtual_list::Piece;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Clusters`] needs.
#[derive(Properties)]
pub struct ClustersProps {
    /// Where the clusters are.
    pub scene: Rc<Scene>,
    /// What is in them.
    pub places: Rc<Places>,
    /// What Tab comes to.
    pub stop: Option<Hit>,
    /// Called with the place of a cluster that is to be opened.
    pub on_open: Callback<usize>,
    /// Called with the item that got the focus.
    pub on_focus: Callback<u32>,
}

impl PartialEq for ClustersProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scene, &other.scene)
            && Rc::ptr_eq(&self.places, &other.places)
            && self.stop == other.stop
            && self.on_open == other.on_open
            && self.on_focus == other.on_focus
    }
}

/// All clusters in view.
#[component]
pub fn Clusters(props: &ClustersProps) -> Html {
    let ClustersProps {
        scene,
        places,
        stop,
        on_open,
        on_focus,
    } = props;
    let clusters = (scene.clusters.iter().enumerate()).map(|(nth, cluster)| {
        let is_stop = *stop == Some(Hit::Cluster(nth));
        let onclick = on_open.reform(move |_: MouseEvent| nth);
        let onkeydown = {
            let on_open = on_open.clone();
            Callback::from(move |key: KeyboardEvent| {
                if matches!(&*key.key(), "Enter" | " ") {
                    key.prevent_default();
                    on_open.emit(nth);
                }
            })
        };
        let item = cluster.first();
        // Where the density is drawn the place stays, whatever is in it.
        let key = match &cluster.members {
            Members::Run(_) => format!("{}-{}", cluster.lane, cluster.x1 as u32),
            Members::Some(_) => item.to_string(),
        };
        let onfocus = on_focus.reform(move |_: FocusEvent| item);
        let words = words(cluster, scene, places);
        let (top, width) = (cluster.top, cluster.x1 - cluster.x0);
        html! {
            <g id={keys::id(item)} {key} class="cluster" role="button" tabindex={if is_stop { "0" } else { "-1" }}
                aria-label={words.clone()} {onclick} {onkeydown} {onfocus}>
                <title>{ words }</title>
                { shapes::rect("hit", cluster.x0, top, width, cluster.y - top) }
                if cluster.height > 0.0 { { shapes::rect("column", cluster.x0 + 1.0, cluster.y - cluster.height, (width - 2.0).max(1.0), cluster.height) } }
                { shapes::words("count", cluster.center(), top + 10.0, brief(cluster.count())) }
            </g>
        }
    });
    html! { <g class="clusters">{ for clusters }</g> }
}

/// How full the lanes are that are too full for marks.
pub fn profiles(scene: &Scene) -> Html {
    let profiles = scene.profiles.iter().map(|profile| {
        let transform = format!("translate(0 {})", px(profile.foot));
        html! { <path key={profile.lane} class="profile" d={profile.outline.clone()} {transform} /> }
    });
    html! { <g aria-hidden="true">{ for profiles }</g> }
}

/// What a screen reader says of a cluster.
fn words(cluster: &Cluster, scene: &Scene, places: &Places) -> AttrValue {
    let count = cluster.count();
    let lane = places.lanes.get(cluster.lane as usize);
    let lane = lane.map(|lane| lane.name.clone()).unwrap_or_default();
    let when = match &cluster.members {
        Members::Run(_) => {
            let at = |x: f64| scene.scale.time_from_x(x);
            let (from, to) = (at(cluster.x0), at(cluster.x1) - 1);
            Some(dates::range(Style::Day, from, to.max(from)))
        }
        Members::Some(_) => Viewport::fit(outermost(cluster, places), 0.0).map(|window| {
            // `fit` keeps half a day around.
            let (from, to) = (window.from + DAY / 2, window.to - DAY / 2 - 1);
            dates::range(Style::Day, from, to.max(from))
        }),
    };
    let when = when.unwrap_or_default();
    match (&cluster.members, count) {
        (Members::Run(_), 1) => messages::timeline_column_of_one(lane, when),
        (Members::Some(_), 1) => messages::timeline_column_without_room(lane, when),
        _ => messages::timeline_column(count, lane, when),
    }
}

/// The dates of the first and the last event of a cluster.
fn outermost(cluster: &Cluster, places: &Places) -> [Span; 2] {
    let last = match &cluster.members {
        Members::Some(rows) => rows.last().copied(),
        Members::Run(run) => run.end.checked_sub(1),
    };
    let first = cluster.first();
    [first, last.unwrap_or(first)].map(|item| places.span(item))
}

/// A count in few characters: 950, 1k, 12k, 3M.
fn brief(count: usize) -> String {
    match count {
        0..1_000 => count.to_string(),
        1_000..1_000_000 => (count / 1_000).to_string() + "k",
        _ => (count / 1_000_000).to_string() + "M",
    }
}

/// What a click on a cluster leads to.
pub enum Crowd {
    /// A window in which its events come apart.
    Closer(Viewport),
    /// Its one event, by its row.
    One(usize),
    /// Its events, by their rows: no window would tell them apart.
    Listed(Vec<usize>),
}

/// What a click on a cluster leads to.
pub fn opened(cluster: &Cluster, scene: &Scene, places: &Places) -> Crowd {
    if cluster.count() == 1 {
        return Crowd::One(places.event(cluster.first()));
    }
    let closer = Viewport::fit(outermost(cluster, places), 0.1)
        .filter(|closer| closer.span() * 2 < scene.scale.viewport().span())
        .filter(|closer| closer.span() > 3 * DAY);
    match closer {
        Some(window) => Crowd::Closer(window),
        None => Crowd::Listed(cluster.rows().map(|item| places.event(item)).collect()),
    }
}

/// About how high an event of [`Listed`] is before it was drawn.
const ROW_PX: f64 = 26.0;

/// What [`Listed`] needs.
#[derive(PartialEq, Properties)]
pub struct ListedProps {
    /// The rows of the events.
    pub events: Rc<Vec<usize>>,
    /// The heading, which gets the keyboard.
    pub head: NodeRef,
    /// Called to close the list.
    pub on_close: Callback<()>,
}

/// The events of a cluster that no zoom would tell apart.
#[component]
pub fn Listed(props: &ListedProps) -> Html {
    let frame = &use_frame();
    let all = &props.events;
    let more = use_more(PART);
    let rows = use_virtual_rows(
        frame,
        List {
            rows: ByPointer::of(all),
            look: (),
            len: all.len().min(more.most),
            estimate: &|_| ROW_PX,
            whole_up_to: PART,
            is_whole: false,
            selected: None,
        },
    );
    let onclick = props.on_close.reform(|_: MouseEvent| ());
    let onkeydown = {
        let on_close = props.on_close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                on_close.emit(());
            }
        })
    };
    let events = rows.pieces.iter().filter_map(|piece| {
        let nth = match piece {
            Piece::Gap(gap) => return Some(gap_item(gap)),
            Piece::Row(nth) => *nth,
        };
        let row = *all.get(nth)?;
        let (title, date) = frame.opened.title(row)?;
        let id = frame.opened.event_id(row)?;
        Some(html! {
            <li key={id.as_str()} data-row={nth.to_string()} aria-setsize={all.len().to_string()} aria-posinset={(nth + 1).to_string()}>
                <span class="fine">{ when(&date) }</span>{ " " }<Link action={open_event(&id)}>{ title }</Link></li>
        })
    });
    html! {
        <section class="listed" aria-label={messages::timeline_too_close()} {onkeydown}>
            <div class="panel-head"><h2 ref={props.head.clone()} tabindex="-1">{ messages::timeline_events_here(all.len()) }</h2>
                <button type="button" class="quiet" {onclick}>{ messages::common_close() }</button></div>
            <ul ref={rows.container.clone()} class="virtual">{ for events }</ul>
            { more.below(all.len()) }
        </section>
    }
}
