//! What a filter looks at: for each kind of record, the values of every facet,
//! the dates and the folded text of every row. Built once a dossier.

use super::{Bits, Facet, Subject, fold::fold};
use crate::model::{
    Actor, ActorId, Citation, Dossier, Statement,
    date::{OPEN_FUTURE, OPEN_PAST, Span},
};
use std::collections::HashMap;

/// One kind of record, ready to be filtered and counted.
#[derive(Clone, Debug)]
pub struct Index {
    /// The kind of record.
    pub subject: Subject,
    rows: usize,
    columns: [Column; Facet::ALL.len()],
    spans: Vec<Span>,
    texts: Vec<String>,
}

/// The values of one facet, in order of first use, and the rows that have each.
#[derive(Clone, Debug, Default)]
pub(super) struct Column {
    pub(super) values: Vec<String>,
    pub(super) rows: Vec<Bits>,
    numbers: HashMap<Box<str>, usize>,
}

impl Column {
    fn add(&mut self, value: &str, row: usize, len: usize) {
        let number = match self.numbers.get(value) {
            Some(&number) => number,
            None => {
                self.numbers.insert(value.into(), self.values.len());
                self.values.push(value.to_owned());
                self.rows.push(Bits::none(len));
                self.values.len() - 1
            }
        };
        self.rows[number].insert(row);
    }

    pub(super) fn number(&self, value: &str) -> Option<usize> {
        self.numbers.get(value).copied()
    }
}

const ALL_TIME: Span = Span {
    start_earliest: OPEN_PAST,
    start_latest: OPEN_FUTURE,
    end_earliest: OPEN_PAST,
    end_latest: OPEN_FUTURE,
};

/// A row of an index while it is being filled.
struct Row<'a> {
    index: &'a mut Index,
    dossier: &'a Dossier,
    row: usize,
}

impl Row<'_> {
    fn value(&mut self, facet: Facet, value: &str) {
        let (row, len) = (self.row, self.index.rows);
        self.index.columns[facet as usize].add(value, row, len);
    }

    fn text(&mut self, text: &str) {
        let all = &mut self.index.texts[self.row];
        all.push_str(&fold(text));
        all.push('\n');
    }

    fn actor(&mut self, id: &ActorId) {
        self.value(Facet::Actor, id.as_str());
        if let Some(Actor { name, party, .. }) = self.dossier.actor(id.as_str()) {
            self.value(Facet::Party, party.as_str());
            self.text(name);
        }
    }

    fn topics<'t>(&mut self, topics: impl IntoIterator<Item = &'t crate::model::TopicId>) {
        for topic in topics {
            self.value(Facet::Topic, topic.as_str());
            if let Some(topic) = self.dossier.topic(topic.as_str()) {
                self.text(&topic.name);
            }
        }
    }

    fn sources(&mut self, citations: &[Citation]) {
        for citation in citations {
            self.value(Facet::Source, citation.source.as_str());
        }
    }

    fn statement(&mut self, statement: &Statement) {
        self.actor(&statement.speaker);
        statement.joint_with.iter().for_each(|a| self.actor(a));
        self.topics(&statement.topics);
        self.value(Facet::Stance, statement.stance.code());
        self.sources(&statement.sources);
        self.text(&statement.summary);
        if let Some(quote) = &statement.quote {
            self.text(quote);
        }
        statement.reported_by.iter().for_each(|who| self.text(who));
    }
}

impl Index {
    fn new(subject: Subject, rows: usize) -> Self {
        Index {
            subject,
            rows,
            columns: Default::default(),
            spans: vec![ALL_TIME; rows],
            texts: vec![String::new(); rows],
        }
    }

    fn row<'a>(&'a mut self, dossier: &'a Dossier, row: usize) -> Row<'a> {
        Row {
            index: self,
            dossier,
            row,
        }
    }

    /// Events, each with what was said at it; rows as in the dossier.
    pub fn events(dossier: &Dossier) -> Self {
        let mut index = Index::new(Subject::Events, dossier.events.len());
        for (number, event) in dossier.events.iter().enumerate() {
            index.spans[number] = event.date.span();
            let mut row = index.row(dossier, number);
            row.text(&event.title);
            row.text(&event.summary);
            row.value(Facet::Channel, event.channel.as_str());
            if let Some(channel) = dossier.channel(event.channel.as_str()) {
                row.text(&channel.name);
            }
            row.value(Facet::Kind, event.kind.code());
            row.value(Facet::Confidence, event.confidence.code());
            if let Some(place) = &event.place {
                row.value(Facet::Place, place.as_str());
                if let Some(place) = dossier.place(place.as_str()) {
                    row.text(&place.name);
                }
            }
            event.participants.iter().for_each(|p| row.actor(&p.actor));
            row.topics(&event.topics);
            row.sources(&event.sources);
            for &statement in dossier.statements_of_event(number) {
                row.statement(&dossier.statements[statement]);
            }
        }
        index
    }

    /// Provisions; rows in the order of [`Dossier::provision_rows`]. Actors are
    /// those it obliges, those it benefits and those who contest it.
    pub fn provisions(dossier: &Dossier) -> Self {
        let rows: Vec<_> = dossier.provision_rows().collect();
        let mut index = Index::new(Subject::Provisions, rows.len());
        for (number, &place) in rows.iter().enumerate() {
            let provision = dossier.provision(place);
            let mut row = index.row(dossier, number);
            row.text(&provision.title);
            row.text(&provision.text);
            provision.conditions.iter().for_each(|text| row.text(text));
            (provision.obliges.iter())
                .chain(&provision.benefits)
                .chain(&provision.contested_by)
                .for_each(|actor| row.actor(actor));
            row.topics(&provision.topics);
            row.sources(&provision.sources);
        }
        index
    }

    /// Positions; rows as in the dossier.
    pub fn positions(dossier: &Dossier) -> Self {
        let mut index = Index::new(Subject::Positions, dossier.positions.len());
        for (number, position) in dossier.positions.iter().enumerate() {
            index.spans[number] = position.date.span();
            let mut row = index.row(dossier, number);
            row.text(&position.summary);
            row.actor(&position.actor);
            row.topics([&position.topic]);
            row.value(Facet::Stance, position.stance.code());
            row.sources(&position.sources);
        }
        index
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// The values that occur in a facet, in order of first use.
    pub fn values(&self, facet: Facet) -> &[String] {
        &self.columns[facet as usize].values
    }

    /// When a record happened, or may have.
    pub fn span(&self, row: usize) -> Span {
        self.spans[row]
    }

    pub(super) fn column(&self, facet: Facet) -> &Column {
        &self.columns[facet as usize]
    }

    pub(super) fn text(&self, row: usize) -> &str {
        &self.texts[row]
    }
}
