//! The events of a table that was opened, however many they are: columns in place of
//! records. The [`Collector`] in the worker turns rows into columns and hands them on in
//! pieces, each an [`Answer`]; the [`TableBuilder`] on the page puts them together. It
//! gives the [`Index`] that filters look at, records of all that the rows name, and the
//! [`Table`], from which an event is made when a reader looks at it.

pub mod answer;
mod builder;
mod collector;
mod records;
#[cfg(test)]
mod tests;
mod texts;
mod unreadable;

pub use answer::Answer;
pub use builder::TableBuilder;
pub use collector::Collector;
pub use unreadable::NotRead;

use crate::{
    model::{
        ActorId, ChannelId, Citation, Confidence, Event, EventId, EventKind, Participant, PlaceId,
        SourceId, TopicId, Translations, date::Edtf,
    },
    query::{Facet, Index},
};
use texts::Texts;

/// What is told of the rows of a table beyond what filters look at. Rows are in
/// the order of time, as in the [`Index`].
#[derive(Clone, Debug)]
pub struct Table {
    /// The order of coming of each row; empty where that is the order of time.
    order: Vec<u32>,
    /// The numbers in the file, in the order of coming.
    numbers: Vec<u32>,
    titles: Texts,
    descriptions: Texts,
    addresses: Texts,
    /// The dates as EDTF, by the numbers of their spans.
    written: Vec<Box<str>>,
}

/// What the ids of events begin with; their number in the file follows.
const ROW: &str = "row-";

impl Table {
    fn came(&self, row: usize) -> usize {
        self.order.get(row).map_or(row, |&came| came as usize)
    }

    /// The number of a row in its file: 1 is the first below the headings.
    pub fn number(&self, row: usize) -> u32 {
        self.numbers.get(self.came(row)).copied().unwrap_or(0)
    }

    /// The id of the event of a row.
    pub fn id(&self, row: usize) -> EventId {
        EventId::from(&*format!("{ROW}{}", self.number(row)))
    }

    /// The row of an event.
    pub fn row(&self, id: &str) -> Option<usize> {
        let number: u32 = id.strip_prefix(ROW)?.parse().ok()?;
        let came = self.numbers.binary_search(&number).ok()?;
        if self.order.is_empty() {
            return Some(came);
        }
        self.order.iter().position(|&other| other as usize == came)
    }

    /// The title of a row.
    pub fn title(&self, row: usize) -> &str {
        self.titles.get(self.came(row))
    }

    /// Where a row can be read at its sources.
    pub fn addresses(&self, row: usize) -> impl Iterator<Item = &str> {
        self.addresses.get(self.came(row)).split_whitespace()
    }

    /// When a row was.
    pub fn date(&self, index: &Index, row: usize) -> Option<Edtf> {
        self.written.get(index.dates().number(row))?.parse().ok()
    }

    /// The event of a row; none where there is no such row.
    pub fn event(&self, index: &Index, row: usize) -> Option<Event> {
        if row >= index.len() {
            return None;
        }
        let date = self.date(index, row)?;
        let values = |facet: Facet| {
            let column = index.column(facet);
            column.of_row(row).map(|number| column.values().get(number))
        };
        let first = |facet: Facet| values(facet).next();
        let note = format!("row {}", self.number(row));
        Some(Event {
            id: self.id(row),
            date,
            title: self.title(row).to_owned(),
            summary: self.descriptions.get(self.came(row)).to_owned(),
            kind: (first(Facet::Kind).and_then(EventKind::from_code)).unwrap_or(EventKind::Other),
            channel: ChannelId::from(first(Facet::Channel).unwrap_or_default()),
            place: first(Facet::Place).map(PlaceId::from),
            participants: values(Facet::Actor)
                .map(|actor| Participant {
                    actor: ActorId::from(actor),
                    role: String::new(),
                    translations: Translations::default(),
                })
                .collect(),
            topics: values(Facet::Topic).map(TopicId::from).collect(),
            related: Vec::new(),
            plans: Vec::new(),
            confidence: (first(Facet::Confidence).and_then(Confidence::from_code))
                .unwrap_or(Confidence::Reported),
            sources: values(Facet::Source)
                .map(|source| Citation {
                    source: SourceId::from(source),
                    note: Some(note.clone()),
                })
                .collect(),
            translations: Translations::default(),
        })
    }
}
