//! Which event stands in which lane, and the home of the window.

use crate::{app::Opened, ui::names::party_mark};
use demarche::{
    model::{
        Dossier,
        date::{Answer, DAY, DateRange, Span},
    },
    query::{Facet, Selection, label},
    timeline::{
        density::Density,
        lane::Item,
        viewport::{Limits, Viewport},
    },
    view::Grouping,
};
use yew::prelude::*;

/// A lane: the value of the facet it stands for, its name, and how many events
/// it has. Events without a value share a lane of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// The value; none for the lane of events without one.
    pub value: Option<String>,
    /// Its name.
    pub name: String,
    /// Its events.
    pub count: usize,
    /// The mark of the party it stands for.
    pub mark: Html,
}

/// Where the events that pass stand.
#[derive(Debug, PartialEq)]
pub struct Places {
    /// From top to bottom.
    pub lanes: Vec<Lane>,
    /// How far the window may go.
    pub limits: Limits,
    /// The window where the reader has chosen none.
    pub home: Viewport,
    /// What the lanes stand for.
    pub facet: Facet,
    /// For each item its event and lane.
    placed: Vec<(usize, u32)>,
    /// The events that pass, and when they were.
    rows: Vec<usize>,
    spans: Vec<Span>,
}

/// The facet that lanes of a grouping stand for.
fn facet(group: Grouping) -> Facet {
    match group {
        Grouping::Channel => Facet::Channel,
        Grouping::Party => Facet::Party,
        Grouping::Kind => Facet::Kind,
        Grouping::Topic => Facet::Topic,
        Grouping::Place => Facet::Place,
    }
}

/// All values of a facet in the order of the dossier.
fn values(dossier: &Dossier, facet: Facet) -> Vec<&str> {
    match facet {
        Facet::Channel => dossier.channels.iter().map(|c| c.id.as_str()).collect(),
        Facet::Party => dossier.parties.iter().map(|p| p.id.as_str()).collect(),
        Facet::Topic => dossier.topics.iter().map(|t| t.id.as_str()).collect(),
        Facet::Place => dossier.places.iter().map(|p| p.id.as_str()).collect(),
        _ => demarche::model::EventKind::CODES.to_vec(),
    }
}

/// The values of an event in a facet.
fn of_event(dossier: &Dossier, row: usize, facet: Facet) -> Vec<&str> {
    let event = &dossier.events[row];
    match facet {
        Facet::Channel => vec![event.channel.as_str()],
        Facet::Topic => event.topics.iter().map(|t| t.as_str()).collect(),
        Facet::Place => event.place.iter().map(|p| p.as_str()).collect(),
        Facet::Party => {
            let mut parties: Vec<&str> = Vec::new();
            for participant in &event.participants {
                if let Some(party) = dossier.party_of(participant.actor.as_str())
                    && !parties.contains(&party.id.as_str())
                {
                    parties.push(party.id.as_str());
                }
            }
            parties
        }
        _ => vec![event.kind.code()],
    }
}

impl Places {
    /// Places the events that pass, but for those that only may lie in `certain`.
    pub fn new(
        opened: &Opened,
        selection: &Selection,
        group: Grouping,
        certain: Option<DateRange>,
    ) -> Self {
        let dossier = &opened.dossier;
        let facet = facet(group);
        let is_doubtful = |row: usize| {
            certain
                .is_some_and(|range| opened.events.span(row).overlaps(&range) == Answer::Possibly)
        };
        let rows: Vec<usize> = (selection.rows.iter())
            .filter(|&row| !is_doubtful(row))
            .collect();
        let spans: Vec<Span> = rows.iter().map(|&row| opened.events.span(row)).collect();
        let values = values(dossier, facet);
        // One more lane for events that have no value.
        let mut of_lane: Vec<Vec<usize>> = vec![Vec::new(); values.len() + 1];
        for &row in &rows {
            let mut is_placed = false;
            for value in of_event(dossier, row, facet) {
                if let Some(lane) = values.iter().position(|v| *v == value) {
                    of_lane[lane].push(row);
                    is_placed = true;
                }
            }
            if !is_placed {
                of_lane[values.len()].push(row);
            }
        }
        let (mut lanes, mut placed) = (Vec::new(), Vec::new());
        for (nth, events) in of_lane.into_iter().enumerate() {
            if events.is_empty() {
                continue;
            }
            let lane = lanes.len() as u32;
            let value = values.get(nth).map(|value| (*value).to_owned());
            let name = match &value {
                Some(value) => label(dossier, facet, value).to_owned(),
                None => format!("No {}", facet.label().to_ascii_lowercase()),
            };
            let mark = match (&value, facet) {
                (Some(value), Facet::Party) => party_mark(dossier.party(value)),
                _ => Html::default(),
            };
            lanes.push(Lane {
                value,
                name,
                count: events.len(),
                mark,
            });
            placed.extend(events.into_iter().map(|row| (row, lane)));
        }
        let limits = Limits::around((0..opened.events.len()).map(|row| opened.events.span(row)));
        let focus = (dossier.metadata.focus.as_ref())
            .and_then(|focus| Viewport::fit([focus.span()], 0.0))
            // To the day: `fit` keeps half a day around.
            .map(|focus| Viewport::new(focus.from + DAY / 2, focus.to - DAY / 2))
            .filter(|focus| spans.iter().any(|span| is_in(span, *focus)));
        let fitted = Viewport::fit(spans.iter().copied(), 0.05);
        let home = focus.or(fitted).unwrap_or(limits.extent).clamp(&limits);
        Places {
            lanes,
            limits,
            home,
            facet,
            placed,
            rows,
            spans,
        }
    }

    /// How many events pass.
    pub fn events(&self) -> usize {
        self.rows.len()
    }

    /// The events that pass and may lie in a window, in order of time.
    pub fn within(&self, viewport: Viewport) -> Vec<usize> {
        let inside = |nth: &usize| is_in(&self.spans[*nth], viewport);
        let mut places: Vec<usize> = (0..self.rows.len()).filter(inside).collect();
        demarche::order::sort_rows(&mut places, &mut |a, b| self.spans[a].cmp(&self.spans[b]));
        places.into_iter().map(|nth| self.rows[nth]).collect()
    }

    /// The event of an item.
    pub fn event(&self, item: u32) -> usize {
        self.placed.get(item as usize).map_or(0, |(row, _)| *row)
    }

    /// When the event of an item was.
    pub fn span(&self, item: u32) -> Span {
        let row = self.event(item);
        let nth = self.rows.iter().position(|r| *r == row).unwrap_or(0);
        self.spans[nth]
    }

    /// The items of an event: one in every lane it stands in.
    pub fn items_of(&self, event: usize) -> impl Iterator<Item = u32> + '_ {
        (0..)
            .zip(&self.placed)
            .filter(move |(_, (row, _))| *row == event)
            .map(|(item, _)| item)
    }

    /// The lanes that an event stands in.
    pub fn lanes_of(&self, event: usize) -> impl Iterator<Item = &Lane> {
        (self.placed.iter())
            .filter(move |(row, _)| *row == event)
            .filter_map(|(_, lane)| self.lanes.get(*lane as usize))
    }

    /// The items to lay out; the event that is selected keeps its marks and labels.
    pub fn items(&self, dossier: &Dossier, selected: Option<usize>) -> Vec<Item> {
        let mut nth = 0;
        (0..)
            .zip(&self.placed)
            .map(|(item, &(row, lane))| {
                // The rows of a lane come in the order of all rows.
                while self.rows.get(nth) != Some(&row) {
                    nth = (nth + 1) % self.rows.len().max(1);
                }
                let event = &dossier.events[row];
                let said = dossier.statements_of_event(row).len() * 12;
                let linked = (event.related.len() + dossier.related_to_event(row).len()) * 6;
                Item {
                    row: item,
                    lane,
                    span: self.spans[nth],
                    qualified: event.date.is_uncertain() || event.date.is_approximate(),
                    label_width_px: super::marks::label_px(&super::marks::label(event)),
                    weight: if selected == Some(row) {
                        255
                    } else {
                        (said + linked).min(200) as u8
                    },
                }
            })
            .collect()
    }

    /// How many events that pass lie before and after a window.
    pub fn outside(&self, viewport: Viewport) -> (u32, u32) {
        let count = |is_there: &dyn Fn(&Span) -> bool| {
            self.spans.iter().filter(|span| is_there(span)).count() as u32
        };
        (
            count(&|span| span.end_latest <= viewport.from),
            count(&|span| span.start_earliest >= viewport.to),
        )
    }

    /// A window as wide, with the nearest event beyond this one in it.
    pub fn beyond(&self, viewport: Viewport, earlier: bool) -> Option<Viewport> {
        let span = viewport.span();
        let spans = self.spans.iter();
        let from = if earlier {
            let nearest = spans
                .filter(|s| s.end_latest <= viewport.from)
                .map(|s| s.end_latest)
                .max()?;
            nearest - span / 10 * 9
        } else {
            let nearest = spans
                .filter(|s| s.start_earliest >= viewport.to)
                .map(|s| s.start_earliest)
                .min()?;
            nearest - span / 10
        };
        Some(Viewport::new(from, from + span))
    }

    /// How many events begin when, over all that the window may show.
    pub fn density(&self, bins: usize) -> Density {
        Density::of_spans(&self.spans, self.limits.extent, bins)
    }
}

fn is_in(span: &Span, viewport: Viewport) -> bool {
    span.start_earliest < viewport.to && span.end_latest > viewport.from
}
