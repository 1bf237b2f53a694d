//! Painting what stands too close to be told apart, and listing it.

use super::{keys, places::Places, shapes};
use crate::{
    app::Frame,
    browser::dates::{self, Style},
    ui::{link::Link, names::open_event, when::when},
};
use demarche::model::date::DAY;
use demarche::timeline::{hit::Hit, lane::Cluster, scene::Scene, viewport::Viewport};
use yew::prelude::*;

/// All clusters in view.
pub fn clusters(
    scene: &Scene,
    places: &Places,
    stop: Option<Hit>,
    on_open: &Callback<usize>,
    on_focus: &Callback<u32>,
) -> Html {
    let clusters = (scene.clusters.iter().enumerate()).map(|(nth, cluster)| {
        let is_stop = stop == Some(Hit::Cluster(nth));
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
        let item = cluster.rows.first().copied().unwrap_or_default();
        let onfocus = on_focus.reform(move |_: FocusEvent| item);
        let words = words(cluster, places);
        let strip = scene.metrics.strip_px;
        let (top, width) = (cluster.y - strip, cluster.x1 - cluster.x0);
        html! {
            <g id={keys::id(item)} key={item} class="cluster" role="button" tabindex={if is_stop { "0" } else { "-1" }}
                aria-label={words.clone()} {onclick} {onkeydown} {onfocus}>
                <title>{ words }</title>
                { shapes::rect("hit", cluster.x0, top, width, strip) }
                { shapes::rect("column", cluster.x0 + 1.0, cluster.y - cluster.height, (width - 2.0).max(1.0), cluster.height) }
                { shapes::words("count", cluster.center(), top + 10.0, cluster.count().to_string()) }
            </g>
        }
    });
    html! { <g class="clusters">{ for clusters }</g> }
}

/// What a screen reader says of a cluster.
fn words(cluster: &Cluster, places: &Places) -> String {
    let count = cluster.count();
    let noun = if count == 1 {
        "event without room for its mark"
    } else {
        "events close together"
    };
    let lane = places.lanes.get(cluster.lane as usize);
    let lane = lane.map_or("", |lane| &*lane.name);
    let spans = cluster.rows.iter().map(|&item| places.span(item));
    let when = Viewport::fit(spans, 0.0).map_or_else(String::new, |window| {
        // `fit` keeps half a day around.
        let (from, to) = (window.from + DAY / 2, window.to - DAY / 2 - 1);
        format!(", {}", dates::range(Style::Day, from, to.max(from)))
    });
    format!("{count} {noun} in {lane}{when}: open")
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
    if let [item] = *cluster.rows {
        return Crowd::One(places.event(item));
    }
    let spans = cluster.rows.iter().map(|&item| places.span(item));
    let closer = Viewport::fit(spans, 0.1)
        .filter(|closer| closer.span() * 2 < scene.scale.viewport().span())
        .filter(|closer| closer.span() > 3 * DAY);
    match closer {
        Some(window) => Crowd::Closer(window),
        None => Crowd::Listed(
            (cluster.rows.iter())
                .map(|&item| places.event(item))
                .collect(),
        ),
    }
}

/// The events of a cluster that no zoom would tell apart, by their rows.
pub fn listed(frame: &Frame, rows: &[usize], head: NodeRef, on_close: Callback<()>) -> Html {
    let onclick = on_close.reform(|_: MouseEvent| ());
    let onkeydown = {
        let on_close = on_close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                on_close.emit(());
            }
        })
    };
    let events = rows.iter().filter_map(|&row| {
        let event = frame.dossier().events.get(row)?;
        Some(html! {
            <li key={event.id.as_str()}><span class="fine">{ when(&event.date) }</span>{ " " }
                <Link action={open_event(&event.id)}>{ &event.title }</Link></li>
        })
    });
    html! {
        <section class="listed" aria-label="Events too close to tell apart" {onkeydown}>
            <div class="panel-head"><h2 ref={head} tabindex="-1">{ format!("{} events here", rows.len()) }</h2>
                <button type="button" class="quiet" {onclick}>{ "Close" }</button></div>
            <ul>{ for events }</ul>
        </section>
    }
}
