//! The dossier: all records of a negotiation, and the look-ups between them.

use super::{
    actor::{Actor, Party},
    date::Edtf,
    event::Event,
    id::ActorId,
    plan::{Match, Plan, Provision, ProvisionRef},
    position::Position,
    source::Source,
    statement::{Disagreement, Statement},
    subject::{Channel, Place, TermName, Topic},
    translation::{Translations, translated},
};
use serde::Serialize;
use std::{borrow::Cow, collections::HashMap, ops::Deref};

/// The version of the file format that this library reads and writes.
pub const FORMAT_VERSION: u32 = 1;

/// What a dossier is about, and what its readers should know.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Metadata {
    /// Its title.
    pub title: String,
    /// What it is, in two lines.
    pub summary: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// The stretch of time a reader should see first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub focus: Option<Edtf>,
    /// When it was compiled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compiled: Option<Edtf>,
    /// How it was made and how to read it, a paragraph each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// What is known to be missing, a paragraph each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<String>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Metadata::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Metadata: title String, summary String, notes Vec<String>, gaps Vec<String>);

/// The records of a dossier, as they stand in its file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(
    not(target_arch = "wasm32"),
    schemars(title = "Dossier", rename = "Dossier", deny_unknown_fields)
)]
pub struct Records {
    /// The format version: 1.
    #[serde(rename = "demarche")]
    pub version: u32,
    /// What the dossier is about.
    pub metadata: Metadata,
    /// The sides of the negotiation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
    /// The publications cited.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Who takes part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<Actor>,
    /// The channels of negotiation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// The subjects.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Topic>,
    /// What the keys of terms are called, in the order in which they are shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<TermName>,
    /// The places.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    /// What happened.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// What was said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// The texts on the table.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<Plan>,
    /// Where actors stand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<Position>,
    /// Where the sources do not agree.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disagreements: Vec<Disagreement>,
    /// Which provisions answer each other, where editors say so; the rest is
    /// matched by what it says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<Match>,
}

/// Where a provision stands: the row of its plan, and its row in that plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProvisionRow {
    /// Row of the plan in [`Records::plans`].
    pub plan: usize,
    /// Row of the provision in its plan.
    pub provision: usize,
}

/// Records with the look-ups between them. A name that a record gives may have
/// no record (one that was set aside while loading), so every look-up may
/// come back empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    records: Records,
    parties: Rows,
    sources: Rows,
    actors: Rows,
    channels: Rows,
    topics: Rows,
    terms: Rows,
    places: Rows,
    events: Rows,
    statements: Rows,
    plans: Rows,
    statements_of_event: Vec<Vec<usize>>,
    related_to_event: Vec<Vec<(usize, usize)>>,
    disagreements_of_event: Vec<Vec<usize>>,
}

/// The row of each id; where two records share an id, of the first.
type Rows = HashMap<Box<str>, usize>;

fn rows<T>(records: &[T], id: impl Fn(&T) -> &str) -> Rows {
    let mut rows = HashMap::with_capacity(records.len());
    for (row, record) in records.iter().enumerate() {
        rows.entry(id(record).into()).or_insert(row);
    }
    rows
}

impl Dossier {
    /// Prepares the look-ups. Where two records share an id, the first counts.
    pub fn new(records: Records) -> Self {
        let events = rows(&records.events, |r| r.id.as_str());
        let statements = rows(&records.statements, |r| r.id.as_str());
        let mut statements_of_event = vec![Vec::new(); records.events.len()];
        for (row, statement) in records.statements.iter().enumerate() {
            if let Some(&event) = events.get(statement.event.as_str()) {
                statements_of_event[event].push(row);
            }
        }
        let mut related_to_event = vec![Vec::new(); records.events.len()];
        for (row, event) in records.events.iter().enumerate() {
            for (nth, related) in event.related.iter().enumerate() {
                if let Some(&other) = events.get(related.event.as_str()) {
                    related_to_event[other].push((row, nth));
                }
            }
        }
        let mut disagreements_of_event = vec![Vec::new(); records.events.len()];
        for (row, disagreement) in records.disagreements.iter().enumerate() {
            let of_statements = (disagreement.statements.iter())
                .filter_map(|id| statements.get(id.as_str()))
                .map(|&statement| &records.statements[statement].event);
            for id in disagreement.events.iter().chain(of_statements) {
                if let Some(&event) = events.get(id.as_str())
                    && disagreements_of_event[event].last() != Some(&row)
                {
                    disagreements_of_event[event].push(row);
                }
            }
        }
        for rows in &mut disagreements_of_event {
            rows.sort_unstable();
            rows.dedup();
        }
        Dossier {
            parties: rows(&records.parties, |r| r.id.as_str()),
            sources: rows(&records.sources, |r| r.id.as_str()),
            actors: rows(&records.actors, |r| r.id.as_str()),
            channels: rows(&records.channels, |r| r.id.as_str()),
            topics: rows(&records.topics, |r| r.id.as_str()),
            terms: rows(&records.terms, |r| &r.key),
            places: rows(&records.places, |r| r.id.as_str()),
            plans: rows(&records.plans, |r| r.id.as_str()),
            events,
            statements,
            statements_of_event,
            related_to_event,
            disagreements_of_event,
            records,
        }
    }

    /// The row of an event.
    pub fn event_row(&self, id: &str) -> Option<usize> {
        self.events.get(id).copied()
    }

    /// The row of a party.
    pub fn party_row(&self, id: &str) -> Option<usize> {
        self.parties.get(id).copied()
    }

    /// The row of a source.
    pub fn source_row(&self, id: &str) -> Option<usize> {
        self.sources.get(id).copied()
    }

    /// The row of an actor.
    pub fn actor_row(&self, id: &str) -> Option<usize> {
        self.actors.get(id).copied()
    }

    /// The row of a channel.
    pub fn channel_row(&self, id: &str) -> Option<usize> {
        self.channels.get(id).copied()
    }

    /// The row of a topic.
    pub fn topic_row(&self, id: &str) -> Option<usize> {
        self.topics.get(id).copied()
    }

    /// The row of a place.
    pub fn place_row(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The row of a statement.
    pub fn statement_row(&self, id: &str) -> Option<usize> {
        self.statements.get(id).copied()
    }

    /// The row of a plan.
    pub fn plan_row(&self, id: &str) -> Option<usize> {
        self.plans.get(id).copied()
    }

    /// The party with this id.
    pub fn party(&self, id: &str) -> Option<&Party> {
        self.parties.get(id).map(|&row| &self.records.parties[row])
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.get(id).map(|&row| &self.records.sources[row])
    }

    /// The actor with this id.
    pub fn actor(&self, id: &str) -> Option<&Actor> {
        self.actors.get(id).map(|&row| &self.records.actors[row])
    }

    /// The channel with this id.
    pub fn channel(&self, id: &str) -> Option<&Channel> {
        (self.channels.get(id)).map(|&row| &self.records.channels[row])
    }

    /// The topic with this id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.get(id).map(|&row| &self.records.topics[row])
    }

    /// The place of a key of terms among those that have a name.
    pub fn term_row(&self, key: &str) -> Option<usize> {
        self.terms.get(key).copied()
    }

    /// The name of a key of terms; where it has none, the key in words: `armed-forces-cap` is
    /// “Armed forces cap”.
    pub fn term_name(&self, key: &str) -> Cow<'_, str> {
        match self.term_row(key) {
            Some(row) => Cow::Borrowed(&self.records.terms[row].name),
            None => Cow::Owned(key_in_words(key)),
        }
    }

    /// The short name of a key of terms; where it has none, as [`Dossier::term_name`] has it.
    pub fn short_term_name(&self, key: &str) -> Cow<'_, str> {
        match self.term_row(key) {
            Some(row) => Cow::Borrowed(self.records.terms[row].short_name()),
            None => Cow::Owned(key_in_words(key)),
        }
    }

    /// The key of the term that stands for a topic where each plan has a few words.
    pub fn main_term(&self, topic: &str) -> Option<&str> {
        self.topic(topic)?.main_term.as_deref()
    }

    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.get(id).map(|&row| &self.records.places[row])
    }

    /// The event with this id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.event_row(id).map(|row| &self.records.events[row])
    }

    /// The statement with this id.
    pub fn statement(&self, id: &str) -> Option<&Statement> {
        (self.statement_row(id)).map(|row| &self.records.statements[row])
    }

    /// The plan with this id.
    pub fn plan(&self, id: &str) -> Option<&Plan> {
        self.plan_row(id).map(|row| &self.records.plans[row])
    }

    /// The row of the plan that another was made from.
    pub fn base_of(&self, plan: usize) -> Option<usize> {
        let base = self.records.plans[plan].based_on.as_ref()?;
        self.plan_row(base.as_str()).filter(|&base| base != plan)
    }

    /// The party of an actor.
    pub fn party_of(&self, actor: &str) -> Option<&Party> {
        self.party(self.actor(actor)?.party.as_str())
    }

    /// The parties of some actors, each once, in the order of the actors.
    pub fn parties_of<'a>(&self, actors: impl IntoIterator<Item = &'a ActorId>) -> Vec<&Party> {
        let mut parties: Vec<&Party> = Vec::new();
        for actor in actors {
            if let Some(party) = self.party_of(actor.as_str())
                && !parties.contains(&party)
            {
                parties.push(party);
            }
        }
        parties
    }

    /// The parties of those taking part in an event, the first first.
    pub fn parties_at(&self, event: &Event) -> Vec<&Party> {
        self.parties_of(
            event
                .participants
                .iter()
                .map(|participant| &participant.actor),
        )
    }

    /// Where the provision with this name stands.
    pub fn provision_row(&self, name: &ProvisionRef) -> Option<ProvisionRow> {
        let plan = self.plan_row(name.plan.as_str())?;
        let provision = (self.records.plans[plan].provisions.iter())
            .position(|provision| provision.number == name.number)?;
        Some(ProvisionRow { plan, provision })
    }

    /// The provision at a place that this dossier gave.
    pub fn provision(&self, row: ProvisionRow) -> &Provision {
        &self.records.plans[row.plan].provisions[row.provision]
    }

    /// The name of the provision at a place that this dossier gave.
    pub fn provision_ref(&self, row: ProvisionRow) -> ProvisionRef {
        ProvisionRef {
            plan: self.records.plans[row.plan].id.clone(),
            number: self.provision(row).number.clone(),
        }
    }

    /// All provisions of all plans, in the order of the file.
    pub fn provision_rows(&self) -> impl Iterator<Item = ProvisionRow> + '_ {
        (self.records.plans.iter().enumerate()).flat_map(|(plan, p)| {
            (0..p.provisions.len()).map(move |provision| ProvisionRow { plan, provision })
        })
    }

    /// The rows of the statements made at an event.
    pub fn statements_of_event(&self, event: usize) -> &[usize] {
        self.statements_of_event
            .get(event)
            .map_or(&[], Vec::as_slice)
    }

    /// The events that name this event as related: their rows, and which of their relations it is.
    pub fn related_to_event(&self, event: usize) -> &[(usize, usize)] {
        self.related_to_event.get(event).map_or(&[], Vec::as_slice)
    }

    /// The rows of the disagreements that concern an event or what was said at it.
    pub fn disagreements_of_event(&self, event: usize) -> &[usize] {
        self.disagreements_of_event
            .get(event)
            .map_or(&[], Vec::as_slice)
    }
}

/// A key of terms in words.
fn key_in_words(key: &str) -> String {
    let words = key.replace(['-', '_'], " ");
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => words,
    }
}

impl Deref for Dossier {
    type Target = Records;
    fn deref(&self) -> &Records {
        &self.records
    }
}
