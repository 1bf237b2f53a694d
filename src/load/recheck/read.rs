//! Reads one record of a list, seeing of the others what it depends on.

use super::{LISTS, List};
use crate::{
    load::{
        circles::Link,
        declared::{Declared, NO_ROW},
        fields::{Ids, Problems},
        json::Json,
        lists::{AllIds, Reader, read_row},
        pointer::Place,
        records::{
            actor, affiliation, based_on, disagreement, event, matches, plan, position, related,
            source, statement, subject,
        },
    },
    model::{Actor, Source},
};
use std::collections::{HashMap, HashSet};

/// What others look at of a record.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Kept {
    pub(super) links: Vec<Link>,
    pub(super) actor: Option<Box<Actor>>,
    pub(super) source: Option<Box<Source>>,
    /// The numbers of the sound provisions of a plan.
    numbers: Vec<String>,
}

impl Kept {
    /// Whether there is nothing to look at.
    pub(super) fn is_empty(&self) -> bool {
        *self == Kept::default()
    }

    /// Whether who names a record with one of these may find other problems than with the other.
    pub(super) fn differs(one: Option<&Kept>, other: Option<&Kept>) -> bool {
        fn seen(of: Option<&Kept>) -> (Option<&Actor>, Option<&Source>, &[String]) {
            of.map_or((None, None, &[]), |of| {
                (of.actor.as_deref(), of.source.as_deref(), &of.numbers)
            })
        }
        seen(one) != seen(other)
    }
}

/// What records see of the dossier that they stand in.
pub(super) struct Sight<'a> {
    ids: AllIds<'a>,
    /// The keys of all terms.
    keys: HashSet<&'a str>,
    /// The first row of every name of a term.
    named: HashMap<&'a str, usize>,
    plans: Option<&'a Json>,
}

impl<'a> Sight<'a> {
    /// What the lists declare is known already.
    pub(super) fn of(reader: &Reader<'a>, lists: &[List]) -> Self {
        let declare = |nth: usize| {
            let (name, kind, _) = LISTS[nth];
            let declared = Declared::Kept(lists[nth].declared.clone(), Vec::new());
            reader.with_unfinished(name, kind, declared)
        };
        Sight {
            ids: AllIds {
                parties: declare(0),
                sources: declare(1),
                actors: declare(2),
                channels: declare(3),
                topics: declare(4),
                places: declare(6),
                plans: declare(7),
                events: declare(8),
                statements: declare(9),
                disagreements: declare(11),
            },
            keys: plan::term_keys(reader.members),
            named: reader.first_rows("terms", "key"),
            plans: (reader.members.iter().find(|(name, _)| name == "plans"))
                .map(|(_, plans)| plans),
        }
    }

    /// The ids of a list, where its records have some.
    pub(super) fn own(&mut self, list: usize) -> Option<&mut Ids<'a>> {
        let ids = &mut self.ids;
        Some(match LISTS[list].0 {
            "parties" => &mut ids.parties,
            "sources" => &mut ids.sources,
            "actors" => &mut ids.actors,
            "channels" => &mut ids.channels,
            "topics" => &mut ids.topics,
            "places" => &mut ids.places,
            "plans" => &mut ids.plans,
            "events" => &mut ids.events,
            "statements" => &mut ids.statements,
            "disagreements" => &mut ids.disagreements,
            _ => return None,
        })
    }
}

/// Where a record stands.
#[derive(Clone, Copy)]
pub(super) struct At<'p> {
    pub(super) list: usize,
    pub(super) row: usize,
    pub(super) place: Place<'p>,
}

/// Reads the record, if it is sound.
pub(super) fn read_record<'a>(
    at: At<'_>,
    item: &'a Json,
    own: &Ids<'a>,
    sight: &Sight<'a>,
    lists: &[List],
    problems: &mut Problems,
) -> Option<Kept> {
    let ids = &sight.ids;
    let kept = |links: Vec<Link>| Kept {
        links,
        ..Kept::default()
    };
    let stands = |list: usize, ids: &Ids<'a>, id: &str| {
        let row = lists[list].rows.get(ids.declared.row(id)?)?;
        row.stands().then(|| row.kept()).flatten()
    };
    read_row(item, at.place, at.row, own, problems, &mut |f, own, row| {
        Some(match LISTS[at.list].0 {
            "parties" => actor::party(f, own, row).map(|_| Kept::default())?,
            "sources" => Kept {
                source: Some(Box::new(source::source(f, own, row)?)),
                ..Kept::default()
            },
            "actors" => {
                let actor = actor::actor(f, own, row, ids)?;
                Kept {
                    links: affiliation(&actor),
                    actor: Some(Box::new(actor)),
                    ..Kept::default()
                }
            }
            "channels" => subject::channel(f, own, row, ids).map(|_| Kept::default())?,
            "topics" => subject::topic(f, own, row, ids, &sight.keys).map(|_| Kept::default())?,
            "terms" => {
                subject::term_name(f, row, &sight.named, &sight.keys).map(|_| Kept::default())?
            }
            "places" => subject::place(f, own, row, ids).map(|_| Kept::default())?,
            "plans" => {
                let plan = plan::plan(f, own, row, ids, &mut 0)?;
                Kept {
                    links: based_on(&plan),
                    numbers: plan.provisions.into_iter().map(|of| of.number).collect(),
                    ..Kept::default()
                }
            }
            "events" => kept(related(&event::event(f, own, row, ids)?)),
            "statements" => {
                let by_id = statement::ById {
                    actor: &|id| stands(2, &ids.actors, id)?.actor.as_deref(),
                    source: &|id| stands(1, &ids.sources, id)?.source.as_deref(),
                };
                statement::statement(f, own, row, ids, &by_id).map(|_| Kept::default())?
            }
            "positions" => position::position(f, ids).map(|_| Kept::default())?,
            "disagreements" => {
                let is_kept = |row: usize, number: &str| match lists[7].rows.get(row) {
                    Some(plan) if row != NO_ROW && plan.stands() => {
                        (plan.kept()).is_some_and(|of| of.numbers.iter().any(|of| of == number))
                    }
                    _ => true,
                };
                disagreement::disagreement(f, own, row, ids, &is_kept, sight.plans)
                    .map(|_| Kept::default())?
            }
            _ => matches::matched(f, ids, sight.plans).map(|_| Kept::default())?,
        })
    })
}
