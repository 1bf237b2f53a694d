//! The timeline as a picture to be saved (SVG), as wide as a page of a journal.

use super::{glyph, label::label, places::Places};
use crate::{app::Frame, ui::common::labels};
use demarche::{
    export::{
        Stamp,
        picture::{NO_PARTY, Sign, Wording, Words, colour, timeline},
    },
    model::{Confidence, EventKind, date::DateRange},
    query::{Facet, Subject},
    timeline::{
        mark::Mark,
        scale::Scale,
        scene::{SceneInput, layout},
        viewport::Viewport,
    },
};
use yew::AttrValue;

/// The width of the field of dates.
const WIDTH_PX: f64 = 1_000.0;

/// The window that the reader sees, to be drawn.
pub struct Drawing<'f> {
    frame: &'f Frame,
    places: Places,
    /// The stretch of time that is drawn.
    viewport: Viewport,
}

impl<'f> Drawing<'f> {
    /// What the reader sees of the timeline.
    pub fn new(frame: &'f Frame) -> Drawing<'f> {
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
        let viewport = if range == DateRange::default() {
            places.home
        } else {
            let from = range.from.unwrap_or(places.limits.extent.from);
            Viewport::new(
                from,
                range.to.unwrap_or(places.limits.extent.to).max(from + 1),
            )
        };
        Drawing {
            frame,
            places,
            viewport,
        }
    }

    /// The stretch of time that is drawn although the reader chose none.
    pub fn window(&self) -> Option<Viewport> {
        let is_chosen = self.frame.view.filter.range != DateRange::default();
        (!is_chosen).then_some(self.viewport)
    }

    /// The picture.
    pub fn svg(&self, wording: &dyn Wording, stamp: &Stamp) -> String {
        let Drawing {
            frame,
            places,
            viewport,
        } = self;
        let scale = Scale::new(*viewport, WIDTH_PX);
        let metrics = places.metrics;
        let shown = places.shown(&scale, &metrics, None);
        let scene = layout(&SceneInput {
            scale,
            items: &shown.items,
            dense: &shown.dense,
            lanes: places.lanes.len() as u32,
            metrics,
        });
        let names: Vec<String> = (places.lanes.iter().zip(places.counts(*viewport)))
            .map(|(lane, count)| format!("{} ({count})", lane.name))
            .collect();
        let dossier = frame.dossier();
        let index = frame.opened.index(Subject::Events);
        let occurs = |facet: Facet, value: &str| index.column(facet).values().find(value).is_some();
        let kinds: Vec<(EventKind, AttrValue)> = (EventKind::ALL.iter())
            .filter(|kind| occurs(Facet::Kind, kind.code()))
            .map(|kind| (*kind, labels::kind(*kind)))
            .collect();
        let kinds = kinds.iter().map(|(kind, words)| Sign {
            glyph: Some(glyph::path(*kind)),
            colour: NO_PARTY,
            words,
        });
        let mut legend: Vec<Sign> = kinds.collect();
        for party in &dossier.parties {
            if occurs(Facet::Party, party.id.as_str()) {
                legend.push(Sign {
                    glyph: None,
                    colour: colour(party.colour),
                    words: &party.name,
                });
            }
        }
        let words = Words {
            legend: &legend,
            wording,
            confidence: &|mark: &Mark| {
                let event = frame.opened.event(places.event(mark.row));
                event.map_or(Confidence::Confirmed, |event| event.confidence)
            },
            colours: &|mark: &Mark| {
                let event = frame.opened.event(places.event(mark.row));
                let parties = event.map_or_else(Vec::new, |event| {
                    let parties = dossier.parties_at(&event).into_iter();
                    parties.map(|party| colour(party.colour)).collect()
                });
                let own = *parties.first().unwrap_or(&NO_PARTY);
                [own, *parties.get(1).unwrap_or(&own)]
            },
            lanes: &names,
            title: &|mark: &Mark| {
                let title = frame.opened.title(places.event(mark.row));
                title.map_or_else(String::new, |(title, date)| {
                    label(title, &date, f64::INFINITY).unwrap_or_default()
                })
            },
            glyph: &|mark: &Mark| {
                let event = frame.opened.event(places.event(mark.row));
                glyph::path(event.map_or(EventKind::Other, |event| event.kind))
            },
        };
        timeline(&scene, &words, stamp)
    }
}
