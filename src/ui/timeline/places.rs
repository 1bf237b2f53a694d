//! What the timeline is laid out from: the lanes, which events stand in which, how far the
//! window may go, and the window where the reader has chosen none.

use crate::{
    app::{ByPointer, Frame, Opened},
    browser::user_timing,
    locale::messages,
    ui::common::labels,
    ui::common::names::party_mark,
};
use demarche::{
    import::NO_CHANNEL,
    model::{
        Dossier,
        date::{Answer, DAY, DateRange, Instant, Span},
    },
    query::{Bits, Dates, Facet, Index, Selection, Subject, select},
    timeline::{
        lanes::{Described, Lanes, Of, Shown, Within},
        metrics::Metrics,
        scale::Scale,
        viewport::{Limits, Viewport},
    },
    view::Grouping,
};
use std::rc::Rc;
use yew::prelude::*;

/// A lane: the value of the facet it stands for, its name, and how many events
/// it has. Events without a value share a lane of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// The value; none for the lanes of other values and of none.
    pub value: Option<String>,
    /// Its name.
    pub name: AttrValue,
    /// The mark of the party it stands for.
    pub mark: Html,
}

/// Where the events that pass stand.
pub struct Places {
    /// From top to bottom.
    pub lanes: Vec<Lane>,
    /// How far the window may go.
    pub limits: Limits,
    /// The window where the reader has chosen none.
    pub home: Viewport,
    /// What the lanes stand for.
    pub facet: Facet,
    /// The moment before which what is shown was known.
    pub as_of: Option<Instant>,
    /// How what is shown is laid out.
    pub metrics: Metrics,
    stand: Lanes,
    opened: Rc<Opened>,
}

/// The facet that lanes of a grouping stand for: the next best, where no event
/// of the dossier has a channel.
fn facet(index: &Index, group: Grouping) -> Facet {
    let asked = match group {
        Grouping::Channel => Facet::Channel,
        Grouping::Party => Facet::Party,
        Grouping::Kind => Facet::Kind,
        Grouping::Topic => Facet::Topic,
        Grouping::Place => Facet::Place,
    };
    let values = |facet: Facet| index.column(facet).values().len();
    let has_channels = (index.column(Facet::Channel).values().iter()).any(|id| id != NO_CHANNEL);
    match asked {
        Facet::Channel if !has_channels && values(Facet::Kind) > 1 => Facet::Kind,
        Facet::Channel if !has_channels && values(Facet::Topic) > 0 => Facet::Topic,
        _ => asked,
    }
}

/// The values of a facet that occur, by their numbers, in the order of the dossier.
fn order(index: &Index, dossier: &Dossier, facet: Facet) -> Vec<u32> {
    let values = index.column(facet).values();
    let number = |id: &str| values.find(id);
    match facet {
        Facet::Channel => (dossier
            .channels
            .iter()
            .filter_map(|c| number(c.id.as_str())))
        .collect(),
        Facet::Party => (dossier.parties.iter().filter_map(|p| number(p.id.as_str()))).collect(),
        Facet::Topic => (dossier.topics.iter().filter_map(|t| number(t.id.as_str()))).collect(),
        Facet::Place => (dossier.places.iter().filter_map(|p| number(p.id.as_str()))).collect(),
        _ => (demarche::model::EventKind::CODES
            .iter()
            .filter_map(|code| number(code)))
        .collect(),
    }
}

impl Places {
    /// Places the events that pass, but for those that only may lie in `certain`.
    pub fn new(
        opened: Rc<Opened>,
        selection: &Selection,
        group: Grouping,
        certain: Option<DateRange>,
        as_of: Option<Instant>,
    ) -> Self {
        let (dossier, index) = (&opened.dossier, opened.index(Subject::Events));
        let facet = facet(index, group);
        let mut rows: Bits = selection.rows.clone();
        if let Some(range) = certain {
            let mut doubtful = index.dates().in_range(&range, Answer::Possibly);
            doubtful.subtract(&index.dates().in_range(&range, Answer::Certainly));
            rows.subtract(&doubtful);
        }
        let stand = Lanes::new(index, &rows, facet, &order(index, dossier, facet));
        let values = index.column(facet).values();
        let named = |lane: &demarche::timeline::lanes::Lane| {
            let value = match lane.of {
                Of::Value(number) => Some(values.get(number).to_owned()),
                _ => None,
            };
            let name = match (&value, lane.of) {
                (Some(value), _) => labels::value(dossier, facet, value),
                (None, Of::Others(count)) => messages::timeline_others(count),
                (None, _) => messages::timeline_none(facet.code()),
            };
            let mark = match (&value, facet) {
                (Some(value), Facet::Party) => party_mark(dossier.party(value)),
                _ => Html::default(),
            };
            Lane { value, name, mark }
        };
        let lanes = stand.lanes.iter().map(named).collect();
        let limits = opened.limits;
        let focus = (dossier.metadata.focus.as_ref())
            .and_then(|focus| Viewport::fit([focus.span()], 0.0))
            // To the day: `fit` keeps half a day around.
            .map(|focus| Viewport::new(focus.from + DAY / 2, focus.to - DAY / 2))
            .filter(|focus| stand.within(index.dates(), *focus).count() > 0);
        let home = focus.unwrap_or(limits.extent).clamp(&limits);
        let metrics = Metrics {
            hours: index.dates().has_hours(),
            ..Metrics::DESKTOP
        };
        Places {
            metrics,
            lanes,
            limits,
            home,
            facet,
            as_of,
            stand,
            opened,
        }
    }

    fn dates(&self) -> &Dates {
        self.opened.index(Subject::Events).dates()
    }

    /// How many events pass.
    pub fn events(&self) -> u32 {
        self.stand.all.count()
    }

    /// The events that pass and may lie in a window.
    pub fn within(&self, viewport: Viewport) -> Within<'_> {
        self.stand.within(self.dates(), viewport)
    }

    /// How many events of each lane may lie in a window.
    pub fn counts(&self, viewport: Viewport) -> Vec<u32> {
        self.stand.counts(self.dates(), viewport)
    }

    /// The row at a place in the order of time.
    pub fn row(&self, place: usize) -> usize {
        self.dates().row(place)
    }

    /// The row of the event of an item.
    pub fn event(&self, item: u32) -> usize {
        (self.stand.of_item(item)).map_or(usize::MAX, |(_, place)| self.row(place))
    }

    /// When the event of an item was.
    pub fn span(&self, item: u32) -> Span {
        self.dates().span(self.event(item))
    }

    /// The items of an event: one in every lane it stands in.
    pub fn items_of(&self, event: usize) -> impl Iterator<Item = u32> + '_ {
        self.stand.items_of(self.dates().place(event))
    }

    /// The lanes that an event stands in.
    pub fn lanes_of(&self, event: usize) -> impl Iterator<Item = &Lane> {
        let lanes = self.stand.of_place(self.dates().place(event));
        lanes.filter_map(|lane| self.lanes.get(lane))
    }

    /// What to lay out; the event that is selected keeps its marks and labels.
    pub fn shown(&self, scale: &Scale, metrics: &Metrics, selected: Option<usize>) -> Shown {
        let dossier = &self.opened.dossier;
        let mut describe = |row: usize| {
            let said = dossier.statements_of_event(row).len() * 12;
            let related = dossier
                .events
                .get(row)
                .map_or(0, |event| event.related.len());
            let linked = (related + dossier.related_to_event(row).len()) * 6;
            let title = self.opened.title(row);
            Described {
                qualified: (title.as_ref())
                    .is_some_and(|(_, date)| date.is_uncertain() || date.is_approximate()),
                label_width_px: title
                    .map_or(0.0, |(title, date)| super::label::label_px(title, &date)),
                weight: if selected == Some(row) {
                    255
                } else {
                    (said + linked).min(200) as u8
                },
            }
        };
        let mut shown = (self.stand).shown(self.dates(), scale, metrics.max_marks, &mut describe);
        if let Some(moment) = self.as_of {
            shown.until(moment, scale);
        }
        shown
    }

    /// A window as wide, with the nearest event beyond this one in it.
    pub fn beyond(&self, viewport: Viewport, earlier: bool) -> Option<Viewport> {
        let place = self.within(viewport).beyond(earlier)?;
        let there = self.dates().span(self.row(place)).anchor();
        let span = viewport.span();
        let from = there - if earlier { span / 10 * 9 } else { span / 10 };
        Some(Viewport::new(from, from + span))
    }
}

/// Where the events that pass stand, whatever the dates: moving the window shows the rest.
#[hook]
pub fn use_places(frame: &Frame) -> Rc<Places> {
    let range = frame.view.filter.range;
    let mut undated = frame.view.filter.clone();
    undated.range = DateRange::default();
    let certain = frame.view.filter.certain.then_some(range);
    use_memo(
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
    )
}
