//! The timeline as a picture of its own, as wide as a page of a journal.

use super::{glyph, marks, places::Places};
use crate::app::Frame;
use demarche::{
    export::{
        Stamp,
        picture::{Words, timeline},
    },
    model::EventKind,
    timeline::{
        mark::Mark,
        metrics::Metrics,
        scale::Scale,
        scene::{SceneInput, layout},
        viewport::Viewport,
    },
};

/// The width of the field of dates.
const WIDTH_PX: f64 = 1_000.0;

/// The window that the reader sees, drawn.
pub fn picture(frame: &Frame, stamp: &Stamp) -> String {
    let filter = &frame.view.filter;
    let range = filter.range;
    let certain = filter.certain.then_some(range);
    let places = Places::new(
        frame.opened.clone(),
        &frame.selection,
        frame.view.group,
        certain,
        filter.as_of,
    );
    let viewport = if range == Default::default() {
        places.home
    } else {
        let from = range.from.unwrap_or(places.limits.extent.from);
        Viewport::new(
            from,
            range.to.unwrap_or(places.limits.extent.to).max(from + 1),
        )
    };
    let scale = Scale::new(viewport, WIDTH_PX);
    let metrics = Metrics::DESKTOP;
    let shown = places.shown(&scale, &metrics, None);
    let scene = layout(&SceneInput {
        scale,
        items: &shown.items,
        dense: &shown.dense,
        lanes: places.lanes.len() as u32,
        metrics,
    });
    let names: Vec<String> = (places.lanes.iter())
        .map(|lane| format!("{} ({})", lane.name, lane.count))
        .collect();
    let words = Words {
        lanes: &names,
        title: &|mark: &Mark| {
            let title = frame.opened.title(places.event(mark.row));
            title.map_or_else(String::new, |(title, date)| marks::label(title, &date))
        },
        glyph: &|mark: &Mark| {
            let event = frame.opened.event(places.event(mark.row));
            glyph::path(event.map_or(EventKind::Other, |event| event.kind))
        },
    };
    timeline(&scene, &words, stamp)
}
