//! An excerpt of a dossier: the records that are shown, as a dossier of its own,
//! with the sources, actors, channels and so on that they need and no others.

use super::{Shown, Stamp};
use crate::model::{
    About, Actor, ActorId, Citation, Completeness, Dossier, Match, Metadata, Plan, ProvisionRef,
    Records, SaidPoints, TopicId,
};
use std::collections::HashSet;

/// What is shown as a dossier, which can be saved and opens without problems
/// if the whole does. A statement brings its event with it; a plan that a
/// record names comes without its provisions, unless those are shown. Links to
/// other events, statements and provisions that were cut are taken out; a plan of which
/// provisions were cut is a partial one. A disagreement stays where anything it names does; a
/// match, where it keeps a provision on each side that had one. Records whose
/// own file was broken (that name a channel, an actor or a source without a
/// record) could not be opened again: they are left out, and the notes say how
/// many. The stamp is the last paragraph of the notes.
pub fn excerpt(dossier: &Dossier, shown: &Shown, stamp: &Stamp) -> Dossier {
    let mut kept = Kept::new(dossier);
    let mut left_out = 0;
    for &row in &shown.events {
        left_out += usize::from(!kept.event(row));
    }
    for &row in &shown.statements {
        left_out += usize::from(!kept.statement(row));
    }
    for row in &shown.provisions {
        left_out += usize::from(!kept.provision(row.plan, row.provision));
    }
    for &row in &shown.positions {
        left_out += usize::from(!kept.position(row));
    }
    kept.named_plans();
    for (row, of) in dossier.disagreements.iter().enumerate() {
        kept.disagreements[row] = of.events.iter().any(|id| kept.has_event(id.as_str()))
            || (of.statements.iter()).any(|id| kept.has_statement(id.as_str()))
            || of.plans.iter().any(|id| kept.has_plan(id.as_str()))
            || of.provisions.iter().any(|name| kept.has_provision(name));
    }
    // What channels, places, topics and actors cite is known when no more of them come.
    kept.about_subjects();
    Dossier::new(kept.records(stamp, left_out))
}

/// Whether each row of each kind of record is kept.
struct Kept<'d> {
    dossier: &'d Dossier,
    parties: Vec<bool>,
    sources: Vec<bool>,
    actors: Vec<bool>,
    channels: Vec<bool>,
    topics: Vec<bool>,
    places: Vec<bool>,
    events: Vec<bool>,
    statements: Vec<bool>,
    plans: Vec<bool>,
    provisions: Vec<Vec<bool>>,
    positions: Vec<bool>,
    disagreements: Vec<bool>,
}

fn mark(rows: &mut [bool], row: Option<usize>) {
    if let Some(row) = row {
        rows[row] = true;
    }
}

fn is_marked(rows: &[bool], row: Option<usize>) -> bool {
    row.is_some_and(|row| rows[row])
}

/// The records at the rows kept.
fn of_kept<'d, T>(records: &'d [T], kept: &[bool]) -> impl Iterator<Item = &'d T> {
    let both = records.iter().zip(kept);
    both.filter(|(_, is_kept)| **is_kept)
        .map(|(record, _)| record)
}

impl<'d> Kept<'d> {
    fn new(dossier: &'d Dossier) -> Self {
        let none = |len| vec![false; len];
        Kept {
            dossier,
            parties: none(dossier.parties.len()),
            sources: none(dossier.sources.len()),
            actors: none(dossier.actors.len()),
            channels: none(dossier.channels.len()),
            topics: none(dossier.topics.len()),
            places: none(dossier.places.len()),
            events: none(dossier.events.len()),
            statements: none(dossier.statements.len()),
            plans: none(dossier.plans.len()),
            provisions: (dossier.plans.iter())
                .map(|plan| none(plan.provisions.len()))
                .collect(),
            positions: none(dossier.positions.len()),
            disagreements: none(dossier.disagreements.len()),
        }
    }

    // Whether a record stands in the cut.

    fn has_event(&self, id: &str) -> bool {
        is_marked(&self.events, self.dossier.event_row(id))
    }

    fn has_statement(&self, id: &str) -> bool {
        is_marked(&self.statements, self.dossier.statement_row(id))
    }

    fn has_plan(&self, id: &str) -> bool {
        is_marked(&self.plans, self.dossier.plan_row(id))
    }

    fn has_provision(&self, name: &ProvisionRef) -> bool {
        (self.dossier.provision_row(name))
            .is_some_and(|row| self.provisions[row.plan][row.provision])
    }

    // Whether a record can be opened again.

    fn is_cited(&self, citations: &[Citation]) -> bool {
        (citations.iter()).any(|one| self.dossier.source(one.source.as_str()).is_some())
    }

    /// Whether an actor has a record, and its party too.
    fn is_actor(&self, id: &ActorId) -> bool {
        self.dossier.party_of(id.as_str()).is_some()
    }

    // What a record needs.

    fn cite(&mut self, citations: &[Citation]) {
        for citation in citations {
            mark(
                &mut self.sources,
                self.dossier.source_row(citation.source.as_str()),
            );
        }
    }

    fn topics(&mut self, topics: &[TopicId]) {
        for topic in topics {
            mark(&mut self.topics, self.dossier.topic_row(topic.as_str()));
        }
    }

    /// An actor, and what it belongs to, to the top.
    fn actor(&mut self, id: &'d ActorId) {
        let mut next = Some(id);
        while let Some(id) = next.take().filter(|id| self.is_actor(id)) {
            let row = self.dossier.actor_row(id.as_str());
            if is_marked(&self.actors, row) {
                break;
            }
            mark(&mut self.actors, row);
            if let Some(actor) = self.dossier.actor(id.as_str()) {
                let party = self.dossier.party_row(actor.party.as_str());
                mark(&mut self.parties, party);
                next = actor.affiliation.as_ref();
            }
        }
    }

    fn actors(&mut self, ids: &'d [ActorId]) {
        for id in ids {
            self.actor(id);
        }
    }

    // The records shown; false for one that is left out.

    fn event(&mut self, row: usize) -> bool {
        let dossier = self.dossier;
        let Some(event) = dossier.events.get(row) else {
            return true;
        };
        let channel = dossier.channel_row(event.channel.as_str());
        if channel.is_none() || !self.is_cited(&event.sources) {
            return false;
        }
        self.events[row] = true;
        mark(&mut self.channels, channel);
        if let Some(place) = &event.place {
            mark(&mut self.places, dossier.place_row(place.as_str()));
        }
        for participant in &event.participants {
            self.actor(&participant.actor);
        }
        self.topics(&event.topics);
        self.cite(&event.sources);
        true
    }

    fn statement(&mut self, row: usize) -> bool {
        let dossier = self.dossier;
        let Some(said) = dossier.statements.get(row) else {
            return true;
        };
        let event = dossier.event_row(said.event.as_str());
        if !self.is_actor(&said.speaker)
            || !self.is_cited(&said.sources)
            || !event.is_some_and(|event| self.event(event))
        {
            return false;
        }
        self.statements[row] = true;
        self.actor(&said.speaker);
        self.actors(&said.joint_with);
        for about in &said.about {
            if let About::Actor(actor) = about {
                self.actor(actor);
            }
        }
        self.topics(&said.topics);
        self.cite(&said.sources);
        if let Some(original) = &said.original {
            self.cite(&original.sources);
        }
        true
    }

    fn provision(&mut self, plan_row: usize, row: usize) -> bool {
        let dossier = self.dossier;
        let Some(plan) = dossier.plans.get(plan_row) else {
            return true;
        };
        let Some(provision) = plan.provisions.get(row) else {
            return true;
        };
        if !self.is_cited(&provision.sources) {
            return false;
        }
        self.plan(Some(plan_row));
        self.provisions[plan_row][row] = true;
        self.actors(&provision.obliges);
        self.actors(&provision.benefits);
        self.actors(&provision.contested_by);
        self.topics(&provision.topics);
        self.cite(&provision.sources);
        true
    }

    fn plan(&mut self, row: Option<usize>) {
        let dossier = self.dossier;
        if let Some(plan) = row.and_then(|row| dossier.plans.get(row)) {
            mark(&mut self.plans, row);
            self.actors(&plan.proposers);
            self.cite(&plan.sources);
            if let Some(points) = &plan.points {
                self.cite(&points.sources);
            }
        }
    }

    /// The plans that the events and statements kept name.
    fn named_plans(&mut self) {
        let dossier = self.dossier;
        for (row, event) in dossier.events.iter().enumerate() {
            if self.events[row] {
                for plan in &event.plans {
                    self.plan(dossier.plan_row(plan.as_str()));
                }
            }
        }
        for (row, said) in dossier.statements.iter().enumerate() {
            for about in &said.about {
                if let About::Plan(plan) = about
                    && self.statements[row]
                {
                    self.plan(dossier.plan_row(plan.as_str()));
                }
            }
        }
    }

    fn position(&mut self, row: usize) -> bool {
        let dossier = self.dossier;
        let Some(position) = dossier.positions.get(row) else {
            return true;
        };
        let topic = dossier.topic_row(position.topic.as_str());
        if !self.is_actor(&position.actor) || topic.is_none() || !self.is_cited(&position.sources) {
            return false;
        }
        self.positions[row] = true;
        mark(&mut self.topics, topic);
        self.actor(&position.actor);
        self.cite(&position.sources);
        true
    }

    /// The sources of what the records shown are about.
    fn about_subjects(&mut self) {
        let dossier = self.dossier;
        let mut citations: Vec<&[Citation]> = Vec::new();
        let of = of_kept(&dossier.actors, &self.actors);
        citations.extend(of.map(|actor| &*actor.sources));
        let of = of_kept(&dossier.channels, &self.channels);
        citations.extend(of.map(|channel| &*channel.sources));
        let of = of_kept(&dossier.topics, &self.topics);
        citations.extend(of.map(|topic| &*topic.sources));
        let of = of_kept(&dossier.places, &self.places);
        citations.extend(of.map(|place| &*place.sources));
        for sources in citations {
            self.cite(sources);
        }
    }

    /// How many plans are kept without their provisions.
    fn only_named(&self) -> usize {
        (self.plans.iter().zip(&self.provisions))
            .filter(|(is_kept, provisions)| {
                **is_kept && !provisions.is_empty() && !provisions.contains(&true)
            })
            .count()
    }

    /// The records kept, without links to what is cut.
    fn records(&self, stamp: &Stamp, left_out: usize) -> Records {
        let dossier = self.dossier;
        let mut records = Records {
            version: dossier.version,
            metadata: metadata(&dossier.metadata, stamp, left_out, self.only_named()),
            parties: of_kept(&dossier.parties, &self.parties).cloned().collect(),
            sources: of_kept(&dossier.sources, &self.sources).cloned().collect(),
            actors: of_kept(&dossier.actors, &self.actors).cloned().collect(),
            channels: of_kept(&dossier.channels, &self.channels)
                .cloned()
                .collect(),
            topics: of_kept(&dossier.topics, &self.topics).cloned().collect(),
            terms: dossier.terms.clone(),
            places: of_kept(&dossier.places, &self.places).cloned().collect(),
            events: of_kept(&dossier.events, &self.events).cloned().collect(),
            statements: of_kept(&dossier.statements, &self.statements)
                .cloned()
                .collect(),
            plans: of_kept(&dossier.plans, &self.plans).cloned().collect(),
            positions: of_kept(&dossier.positions, &self.positions)
                .cloned()
                .collect(),
            disagreements: of_kept(&dossier.disagreements, &self.disagreements)
                .cloned()
                .collect(),
            matches: (dossier.matches.iter())
                .filter_map(|matched| self.matched(matched))
                .collect(),
        };
        let is_source = |citation: &Citation| {
            is_marked(&self.sources, dossier.source_row(citation.source.as_str()))
        };
        let is_actor = |id: &ActorId| is_marked(&self.actors, dossier.actor_row(id.as_str()));
        let is_topic = |id: &TopicId| is_marked(&self.topics, dossier.topic_row(id.as_str()));
        for actor in &mut records.actors {
            let Actor { affiliation, .. } = actor;
            *affiliation = affiliation.take().filter(&is_actor);
            actor.sources.retain(&is_source);
        }
        for channel in &mut records.channels {
            channel.sources.retain(&is_source);
        }
        for topic in &mut records.topics {
            topic.sources.retain(&is_source);
        }
        for place in &mut records.places {
            place.sources.retain(&is_source);
        }
        for event in &mut records.events {
            // A file has no empty texts, and rows of a table have some.
            if event.summary.is_empty() {
                event.summary.clone_from(&event.title);
            }
            for participant in &mut event.participants {
                if participant.role.is_empty() {
                    participant.role = "participant".into();
                }
            }
            let place = event.place.take();
            event.place = place.filter(|id| dossier.place_row(id.as_str()).is_some());
            event.participants.retain(|one| is_actor(&one.actor));
            event.topics.retain(&is_topic);
            (event.related).retain(|related| self.has_event(related.event.as_str()));
            event.plans.retain(|plan| self.has_plan(plan.as_str()));
            event.sources.retain(&is_source);
        }
        for said in &mut records.statements {
            said.joint_with.retain(&is_actor);
            said.topics.retain(&is_topic);
            said.about.retain(|about| match about {
                About::Actor(id) => is_actor(id),
                About::Plan(id) => self.has_plan(id.as_str()),
            });
            said.sources.retain(&is_source);
            said.original = said.original.take().and_then(|mut original| {
                original.sources.retain(&is_source);
                (!original.sources.is_empty()).then_some(original)
            });
        }
        for plan in &mut records.plans {
            plan.proposers.retain(&is_actor);
            let based_on = plan.based_on.take();
            plan.based_on = based_on.filter(|id| self.has_plan(id.as_str()));
            plan.sources.retain(&is_source);
            if let Some(points) = &mut plan.points {
                points.sources.retain(&is_source);
            }
            if let Some(row) = dossier.plan_row(plan.id.as_str()) {
                let provisions = of_kept(&dossier.plans[row].provisions, &self.provisions[row]);
                plan.provisions = provisions.cloned().collect();
                if plan.provisions.len() < dossier.plans[row].provisions.len() {
                    cut(plan, &dossier.plans[row]);
                }
            }
            for provision in &mut plan.provisions {
                provision.topics.retain(&is_topic);
                provision.obliges.retain(&is_actor);
                provision.benefits.retain(&is_actor);
                provision.contested_by.retain(&is_actor);
                provision.sources.retain(&is_source);
            }
        }
        let keys: HashSet<&str> = (records.plans.iter())
            .flat_map(|plan| &plan.provisions)
            .flat_map(|provision| &provision.terms)
            .map(|term| &*term.key)
            .collect();
        records.terms.retain(|term| keys.contains(&*term.key));
        for topic in &mut records.topics {
            topic.main_term = (topic.main_term.take()).filter(|key| keys.contains(&**key));
        }
        for position in &mut records.positions {
            position.sources.retain(&is_source);
        }
        for of in &mut records.disagreements {
            of.events.retain(|id| self.has_event(id.as_str()));
            of.statements.retain(|id| self.has_statement(id.as_str()));
            of.plans.retain(|id| self.has_plan(id.as_str()));
            of.provisions.retain(|name| self.has_provision(name));
        }
        records
    }

    /// A match of the provisions kept. With one side cut it would say that the
    /// other has no answer, which nobody said.
    fn matched(&self, matched: &Match) -> Option<Match> {
        let mut matched = matched.clone();
        if !self.has_plan(matched.from_plan.as_str()) || !self.has_plan(matched.to_plan.as_str()) {
            return None;
        }
        for (plan, numbers) in [
            (&matched.from_plan, &mut matched.from),
            (&matched.to_plan, &mut matched.to),
        ] {
            let had = !numbers.is_empty();
            numbers.retain(|number| {
                self.has_provision(&ProvisionRef {
                    plan: plan.clone(),
                    number: number.clone(),
                })
            });
            if had && numbers.is_empty() {
                return None;
            }
        }
        (!matched.from.is_empty() || !matched.to.is_empty()).then_some(matched)
    }
}

/// Says of a plan that some of its provisions are not in the file, and how many there are.
fn cut(plan: &mut Plan, whole: &Plan) {
    plan.completeness = Some(Completeness::Partial);
    if let Some(points) = &mut plan.points {
        let left = u32::try_from(plan.provisions.len()).unwrap_or(u32::MAX);
        points.known = points.known.map(|known| known.min(left));
    } else if whole.completeness == Some(Completeness::Complete) {
        plan.points = u32::try_from(whole.provisions.len())
            .ok()
            .map(|count| SaidPoints {
                count,
                known: None,
                sources: plan.sources.clone(),
            });
    }
}

fn metadata(whole: &Metadata, stamp: &Stamp, left_out: usize, only_named: usize) -> Metadata {
    let mut metadata = whole.clone();
    if metadata.summary.trim().is_empty() {
        // The file must have one.
        metadata.summary = String::from("What was shown of a dossier.");
    }
    for (count, words) in [
        (
            left_out,
            " of the records shown are not in this file: what they name was set aside when the whole was opened.",
        ),
        (
            only_named,
            " of the plans are only named here: their provisions are not in this file.",
        ),
    ] {
        if count > 0 {
            metadata.notes.push(format!("{count}{words}"));
        }
    }
    metadata.notes.push(stamp.sentence());
    metadata
}
