//! Records out of the JSON of a dossier: a file for each kind says which fields it has and which
//! are needed. This one reads the lists in an order in which what a record refers to has been read
//! before it; open it when the format gains a list.

pub(super) mod actor;
mod chain;
pub(super) mod disagreement;
pub(super) mod event;
pub(super) mod matches;
pub(super) mod metadata;
pub(super) mod plan;
pub(super) mod position;
pub(super) mod source;
pub(super) mod statement;
pub(super) mod subject;
mod translation;

use super::{
    Loaded, Turn,
    circles::Link,
    fault::Circle,
    fields::{Ids, Problems},
    json::Json,
    lists::{AllIds, Reader, Rows},
};
use crate::model::*;
use std::{collections::HashMap, mem::take};

/// Members of a file that are no lists of records.
pub(super) const KNOWN: [&str; 3] = ["demarche", "$schema", super::UNFINISHED];

/// Ids as the kind of id they are.
fn all<I: for<'t> From<&'t str>>(ids: Vec<&str>) -> Vec<I> {
    ids.into_iter().map(I::from).collect()
}

fn records<T>(rows: Rows<T>) -> Vec<T> {
    rows.into_iter().map(|(_, record)| record).collect()
}

/// Reads the members of a dossier file, with a turn for others between the steps.
pub(super) async fn read(members: &[(String, Json)], turn: &dyn Fn() -> Turn) -> Loaded {
    let mut reading = Reading::new(members);
    // What a record refers to has been read before it; each step is short.
    let steps = [
        Reading::whom_and_what,
        Reading::plans,
        Reading::events,
        Reading::statements,
        Reading::positions_and_points,
    ];
    for step in steps {
        step(&mut reading);
        turn().await;
    }
    reading.finish()
}

/// A file while it is read.
struct Reading<'a> {
    reader: Reader<'a>,
    ids: AllIds<'a>,
    /// The plans with their rows, for what names their provisions.
    plans: Rows<Plan>,
    /// What was read so far.
    records: Records,
}

impl<'a> Reading<'a> {
    fn new(members: &'a [(String, Json)]) -> Self {
        let mut reader = Reader {
            members,
            known: KNOWN.to_vec(),
            problems: Problems::default(),
            set_aside: 0,
        };
        let metadata = metadata::metadata(&mut reader);
        let ids = AllIds {
            parties: reader.declare("parties", "party"),
            sources: reader.declare("sources", "source"),
            actors: reader.declare("actors", "actor"),
            channels: reader.declare("channels", "channel"),
            topics: reader.declare("topics", "topic"),
            places: reader.declare("places", "place"),
            plans: reader.declare("plans", "plan"),
            events: reader.declare("events", "event"),
            statements: reader.declare("statements", "statement"),
            disagreements: reader.declare("disagreements", "disagreement"),
        };
        Reading {
            reader,
            ids,
            plans: Vec::new(),
            records: Records {
                version: FORMAT_VERSION,
                metadata,
                ..Records::default()
            },
        }
    }

    /// Parties, sources, actors, channels, topics with the names of terms, and places.
    fn whom_and_what(&mut self) {
        let Reading {
            reader,
            ids,
            records: read,
            ..
        } = self;
        read.parties = records(reader.list("parties", &mut ids.parties, actor::party));
        read.sources = records(reader.list("sources", &mut ids.sources, source::source));
        let mut own = take(&mut ids.actors);
        let rows = reader.list("actors", &mut own, |f, own, row| {
            actor::actor(f, own, row, ids)
        });
        read.actors = records(reader.settle(
            rows,
            "actors",
            &mut own,
            |r| r.id.as_str(),
            affiliation,
            Circle::Affiliation,
        ));
        ids.actors = own;
        let mut own = take(&mut ids.channels);
        read.channels = records(reader.list("channels", &mut own, |f, own, row| {
            subject::channel(f, own, row, ids)
        }));
        ids.channels = own;
        let mut own = take(&mut ids.topics);
        let keys = plan::term_keys(reader.members);
        read.topics = records(reader.list("topics", &mut own, |f, own, row| {
            subject::topic(f, own, row, ids, &keys)
        }));
        ids.topics = own;
        let mut unnamed = Ids {
            kind: "name of a term",
            ..Ids::default()
        };
        let first = reader.first_rows("terms", "key");
        read.terms = records(reader.list("terms", &mut unnamed, |f, _, row| {
            subject::term_name(f, row, &first, &keys)
        }));
        let mut own = take(&mut ids.places);
        read.places = records(reader.list("places", &mut own, |f, own, row| {
            subject::place(f, own, row, ids)
        }));
        ids.places = own;
    }

    fn plans(&mut self) {
        let (reader, ids) = (&mut self.reader, &mut self.ids);
        let mut lost = 0;
        let mut own = take(&mut ids.plans);
        let rows = reader.list("plans", &mut own, |f, own, row| {
            plan::plan(f, own, row, ids, &mut lost)
        });
        reader.set_aside += lost;
        self.plans = reader.settle(
            rows,
            "plans",
            &mut own,
            |r| r.id.as_str(),
            based_on,
            Circle::BasedOn,
        );
        ids.plans = own;
    }

    fn events(&mut self) {
        let (reader, ids) = (&mut self.reader, &mut self.ids);
        let mut own = take(&mut ids.events);
        let rows = reader.list("events", &mut own, |f, own, row| {
            event::event(f, own, row, ids)
        });
        self.records.events = records(reader.settle(
            rows,
            "events",
            &mut own,
            |r| r.id.as_str(),
            related,
            Circle::PartOf,
        ));
        ids.events = own;
    }

    fn statements(&mut self) {
        let (reader, ids) = (&mut self.reader, &mut self.ids);
        let mut own = take(&mut ids.statements);
        let read = &self.records;
        let actors: HashMap<&str, &Actor> =
            (read.actors.iter().map(|actor| (actor.id.as_str(), actor))).collect();
        let sources: HashMap<&str, &Source> = (read
            .sources
            .iter()
            .map(|source| (source.id.as_str(), source)))
        .collect();
        let by_id = statement::ById {
            actor: &|id| actors.get(id).copied(),
            source: &|id| sources.get(id).copied(),
        };
        let rows = reader.list("statements", &mut own, |f, own, row| {
            statement::statement(f, own, row, ids, &by_id)
        });
        self.records.statements = records(rows);
        ids.statements = own;
    }

    /// Positions, points on which accounts differ, and matches.
    fn positions_and_points(&mut self) {
        let (reader, ids) = (&mut self.reader, &mut self.ids);
        let mut unnamed = Ids {
            kind: "position",
            ..Ids::default()
        };
        self.records.positions = records(reader.list("positions", &mut unnamed, |f, _, _| {
            position::position(f, ids)
        }));
        let plan_items = reader.value("plans");
        let mut own = take(&mut ids.disagreements);
        let plans = &self.plans;
        // Of a plan that was set aside whole, that is told already.
        let is_kept = |row: usize, number: &str| {
            let kept = plans.binary_search_by_key(&row, |(of, _)| *of).ok();
            kept.is_none_or(|nth| plans[nth].1.provisions.iter().any(|p| p.number == number))
        };
        self.records.disagreements =
            records(reader.list("disagreements", &mut own, |f, own, row| {
                disagreement::disagreement(f, own, row, ids, &is_kept, plan_items)
            }));
        let mut unnamed = Ids {
            kind: "match",
            ..Ids::default()
        };
        self.records.matches = records(reader.list("matches", &mut unnamed, |f, _, _| {
            matches::matched(f, ids, plan_items)
        }));
        reader.name_unknown();
    }

    fn finish(self) -> Loaded {
        Loaded {
            dossier: Dossier::new(Records {
                plans: records(self.plans),
                ..self.records
            }),
            problems: self.reader.problems.list,
            set_aside: self.reader.set_aside,
        }
    }
}

/// What an actor belongs to.
pub(super) fn affiliation(actor: &Actor) -> Vec<Link> {
    let link = actor.affiliation.as_ref().map(|id| Link {
        path: "/affiliation".to_owned(),
        to: id.to_string(),
        is_above: true,
    });
    link.into_iter().collect()
}

/// What a plan was made from.
pub(super) fn based_on(plan: &Plan) -> Vec<Link> {
    let link = plan.based_on.as_ref().map(|id| Link {
        path: "/based_on".to_owned(),
        to: id.to_string(),
        is_above: true,
    });
    link.into_iter().collect()
}

/// What an event is related to; it may not be part of itself.
pub(super) fn related(event: &Event) -> Vec<Link> {
    let links = event.related.iter().enumerate().map(|(nth, r)| Link {
        path: format!("/related/{nth}/event"),
        to: r.event.to_string(),
        is_above: r.relation == Relation::PartOf,
    });
    links.collect()
}
