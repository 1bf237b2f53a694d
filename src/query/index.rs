//! The columnar store of what a filter looks at: for each kind of record, the
//! values of every facet, the dates and the words of every row, each in columns
//! of numbers. A million events lie in it as a hundred do; everything else about
//! a record is looked up by its row.

use super::{
    Facet, Subject,
    column::{Column, ColumnFilling},
    dates::Dates,
    disagreement::{disagreement_span, statements_of},
    label::label,
    words::{Words, WordsFilling},
};
use crate::model::{
    ActorId, Citation, Dossier, Event, EventKind, Statement, Translations, date::Span,
};

/// One kind of record, ready to be filtered and counted.
#[derive(Clone, Debug)]
pub struct Index {
    /// The kind of record.
    pub subject: Subject,
    columns: [Column; Facet::ALL.len()],
    dates: Dates,
    words: Words,
}

/// An index while rows come in, one after the other.
#[derive(Clone, Debug, Default)]
pub struct Filling {
    columns: [ColumnFilling; Facet::ALL.len()],
    spans: Vec<Span>,
    of: Vec<u32>,
    words: WordsFilling,
}

impl Filling {
    /// Gives the row under way a value; `name` tells what readers call it.
    pub fn value(&mut self, facet: Facet, value: &str, name: impl FnOnce() -> String) {
        let column = &mut self.columns[facet as usize];
        if column.value(value) {
            column.name(&name());
        }
    }

    /// Gives the row under way a text to be searched.
    pub fn text(&mut self, text: &str) {
        self.words.text(text);
    }

    /// Ends a row; `span` is when it was.
    pub fn end_row(&mut self, span: Span) {
        self.of.push(self.spans.len() as u32);
        self.spans.push(span);
        self.columns.iter_mut().for_each(ColumnFilling::end_row);
        self.words.end_row();
    }

    /// The index of these rows.
    pub fn finish(self, subject: Subject) -> Index {
        Index {
            subject,
            columns: self.columns.map(|column| column.finish(&[])),
            dates: Dates::new(&self.spans, &self.of),
            words: self.words.finish(&[]),
        }
    }
}

/// A row of an index while it is being filled from a dossier.
struct Row<'a> {
    filling: &'a mut Filling,
    dossier: &'a Dossier,
}

impl Row<'_> {
    fn value(&mut self, facet: Facet, value: &str) {
        let name = || label(self.dossier, facet, value).to_owned();
        self.filling.value(facet, value, name);
    }

    fn text(&mut self, text: &str) {
        self.filling.text(text);
    }

    /// What a record says in other languages, as far as a search should find it.
    fn in_other_languages(&mut self, translations: &Translations) {
        translations.searched().for_each(|text| self.text(text));
    }

    fn actor(&mut self, id: &ActorId) {
        self.value(Facet::Actor, id.as_str());
        if let Some(actor) = self.dossier.actor(id.as_str()) {
            self.value(Facet::Party, actor.party.as_str());
        }
    }

    fn topics<'t>(&mut self, topics: impl IntoIterator<Item = &'t crate::model::TopicId>) {
        for topic in topics {
            self.value(Facet::Topic, topic.as_str());
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
        if let Some(original) = &statement.original {
            self.text(&original.text);
        }
        self.in_other_languages(&statement.translations);
        statement.reported_by.iter().for_each(|who| self.text(who));
    }

    /// Where and by which channel an event was: what belongs to the event was as well.
    fn setting(&mut self, event: &Event) {
        self.value(Facet::Channel, event.channel.as_str());
        if let Some(place) = &event.place {
            self.value(Facet::Place, place.as_str());
        }
    }
}

impl Index {
    /// An index of columns that were filled elsewhere.
    pub fn of_columns(
        subject: Subject,
        columns: [Column; Facet::ALL.len()],
        dates: Dates,
        words: Words,
    ) -> Self {
        Index {
            subject,
            columns,
            dates,
            words,
        }
    }

    /// Events, each with what was said at it; rows as in the dossier.
    pub fn events(dossier: &Dossier) -> Self {
        let mut filling = Filling::default();
        for (number, event) in dossier.events.iter().enumerate() {
            let mut row = Row {
                filling: &mut filling,
                dossier,
            };
            row.text(&event.title);
            row.text(&event.summary);
            row.in_other_languages(&event.translations);
            row.value(Facet::Channel, event.channel.as_str());
            row.value(Facet::Kind, event.kind.code());
            row.value(Facet::Confidence, event.confidence.code());
            if let Some(place) = &event.place {
                row.value(Facet::Place, place.as_str());
            }
            event.participants.iter().for_each(|p| row.actor(&p.actor));
            row.topics(&event.topics);
            row.sources(&event.sources);
            for &statement in dossier.statements_of_event(number) {
                row.statement(&dossier.statements[statement]);
            }
            filling.end_row(event.date.span());
        }
        filling.finish(Subject::Events)
    }

    /// Provisions, each as old as its plan; rows in the order of
    /// [`Dossier::provision_rows`]. Actors are those it obliges, those it
    /// benefits and those who contest it.
    pub fn provisions(dossier: &Dossier) -> Self {
        let mut filling = Filling::default();
        for place in dossier.provision_rows() {
            let provision = dossier.provision(place);
            let mut row = Row {
                filling: &mut filling,
                dossier,
            };
            row.text(&provision.title);
            row.text(&provision.text);
            provision.conditions.iter().for_each(|text| row.text(text));
            row.in_other_languages(&provision.translations);
            (provision.obliges.iter())
                .chain(&provision.benefits)
                .chain(&provision.contested_by)
                .for_each(|actor| row.actor(actor));
            row.topics(&provision.topics);
            row.sources(&provision.sources);
            filling.end_row(dossier.plans[place.plan].date.span());
        }
        filling.finish(Subject::Provisions)
    }

    /// Positions; rows as in the dossier.
    pub fn positions(dossier: &Dossier) -> Self {
        let mut filling = Filling::default();
        for position in &dossier.positions {
            let mut row = Row {
                filling: &mut filling,
                dossier,
            };
            row.text(&position.summary);
            row.in_other_languages(&position.translations);
            row.actor(&position.actor);
            row.topics([&position.topic]);
            row.value(Facet::Stance, position.stance.code());
            row.sources(&position.sources);
            filling.end_row(position.date.span());
        }
        filling.finish(Subject::Positions)
    }

    /// Statements, each in the channel and at the place of its event; rows as in the
    /// dossier. Actors are those who speak.
    pub fn statements(dossier: &Dossier) -> Self {
        let mut filling = Filling::default();
        for statement in &dossier.statements {
            let mut row = Row {
                filling: &mut filling,
                dossier,
            };
            row.statement(statement);
            if let Some(event) = dossier.event(statement.event.as_str()) {
                row.setting(event);
                row.text(&event.title);
                row.in_other_languages(&event.translations);
            }
            filling.end_row(statement.date.span());
        }
        filling.finish(Subject::Statements)
    }

    /// Points on which accounts differ; rows as in the dossier. Actors are those who speak:
    /// in the statements that a point names, and at the events that are statements
    /// themselves. A point is of when its events were and its statements were made.
    pub fn disagreements(dossier: &Dossier) -> Self {
        let mut filling = Filling::default();
        for disagreement in &dossier.disagreements {
            let mut row = Row {
                filling: &mut filling,
                dossier,
            };
            row.text(&disagreement.title);
            row.text(&disagreement.text);
            row.in_other_languages(&disagreement.translations);
            for statement in statements_of(dossier, disagreement) {
                row.statement(statement);
                if let Some(event) = dossier.event(statement.event.as_str()) {
                    row.setting(event);
                }
            }
            for event in (disagreement.events.iter()).filter_map(|id| dossier.event(id.as_str())) {
                row.setting(event);
                row.topics(&event.topics);
                row.sources(&event.sources);
                row.text(&event.title);
                row.in_other_languages(&event.translations);
                if event.kind == EventKind::Statement {
                    event.participants.iter().for_each(|p| row.actor(&p.actor));
                }
            }
            for name in &disagreement.provisions {
                if let Some(place) = dossier.provision_row(name) {
                    let provision = dossier.provision(place);
                    row.topics(&provision.topics);
                    row.sources(&provision.sources);
                    row.text(&provision.text);
                    row.in_other_languages(&provision.translations);
                }
            }
            filling.end_row(disagreement_span(dossier, disagreement));
        }
        filling.finish(Subject::Disagreements)
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.dates.len()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.dates.is_empty()
    }

    /// The values of a facet.
    pub fn column(&self, facet: Facet) -> &Column {
        &self.columns[facet as usize]
    }

    /// The dates of all rows.
    pub fn dates(&self) -> &Dates {
        &self.dates
    }

    /// The words of the texts of all rows.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// When a record happened, or may have.
    pub fn span(&self, row: usize) -> Span {
        self.dates.span(row)
    }
}
