//! Linked data: JSON-LD 1.1 in the terms of schema.org, one graph of what is
//! shown and what it names. Open this to change which things of a dossier are in the
//! graph, and what is said of each; how that is written is in [`terms`].

mod terms;

use super::{
    Shown, Stamp, json_text,
    uri::{is_web, uri, uri_part},
    wording::{cited, term_line},
};
use crate::model::{
    About, Actor, ActorId, ActorKind, Citation, Confidence, Dossier, Event, Place, Plan, Position,
    Relation, Source, Statement, TopicId, Translations,
};
use std::collections::HashSet;
use terms::{
    Attendee, Date, Document, GeoCoordinates, InLanguage, Link, Organization, PostalAddress,
    Properties, Thing, Types, Words,
};

/// What is shown as JSON-LD: a `Dataset` that carries the stamp and names what
/// is shown (as its parts, and events, which can be none, as what it is about), then an
/// `Event` for every event, a `Claim` for every statement and position, a
/// `CreativeWork` for every plan with its provisions; and once each, the
/// actors, places, topics and sources they name. The context is
/// `https://schema.org/`. A text that is there in several languages is given in each with `@language`. Everything has an IRI under the address of the page,
/// made of the dossier's hash and the id; without a web address it is relative.
pub fn graph(dossier: &Dossier, shown: &Shown, stamp: &Stamp) -> String {
    let mut graph = Graph::new(dossier, stamp);
    let mut things = vec![graph.dataset(shown)];
    let events = shown
        .events
        .iter()
        .filter_map(|&row| dossier.events.get(row));
    things.extend(events.map(|event| graph.event(event)));
    let statements = shown.statements.iter();
    let statements = statements.filter_map(|&row| dossier.statements.get(row));
    things.extend(statements.map(|said| graph.statement(said)));
    for (plan, provisions) in dossier.plans.iter().zip(of_plans(dossier, shown)) {
        if !provisions.is_empty() {
            things.push(graph.plan(plan, &provisions));
        }
    }
    let positions = shown.positions.iter();
    things.extend(positions.filter_map(|&row| graph.position(row)));
    // At the end, because everything before adds to what is named.
    things.extend(graph.actors());
    things.extend(graph.topics());
    things.extend(graph.places());
    things.extend(graph.sources());
    json_text(&Document {
        context: "https://schema.org/",
        graph: things,
    })
}

/// Makes the things of a graph, and remembers what they have named: the rows of
/// actors, topics, places and sources.
struct Graph<'d> {
    dossier: &'d Dossier,
    stamp: &'d Stamp,
    /// What every IRI of this graph begins with.
    base: String,
    actors: HashSet<usize>,
    topics: HashSet<usize>,
    places: HashSet<usize>,
    sources: HashSet<usize>,
}

impl<'d> Graph<'d> {
    fn new(dossier: &'d Dossier, stamp: &'d Stamp) -> Self {
        let page = match is_web(&stamp.link) {
            true => stamp.link.split(['#', '?']).next().unwrap_or_default(),
            false => "",
        };
        Graph {
            dossier,
            stamp,
            base: format!("{}#{}", uri(page), uri_part(&stamp.dossier_hash)),
            actors: HashSet::new(),
            topics: HashSet::new(),
            places: HashSet::new(),
            sources: HashSet::new(),
        }
    }

    fn iri(&self, kind: &str, id: &str) -> String {
        format!("{}/{kind}/{}", self.base, uri_part(id))
    }

    fn link(&self, kind: &str, id: &str) -> Link {
        let iri = self.iri(kind, id);
        Link { iri }
    }

    /// A text of a record in all languages in which it is there.
    fn words(&self, text: &'d str, field: &str, translations: &'d Translations) -> Words<'d> {
        let others = translations.all.iter().filter_map(|translation| {
            let text = translation.text(field)?.parts().first()?;
            Some((&**text, &*translation.language))
        });
        self.all_words(text, others)
    }

    /// A text, and what it is in other languages.
    fn all_words(
        &self,
        text: &'d str,
        others: impl Iterator<Item = (&'d str, &'d str)>,
    ) -> Words<'d> {
        let own = (text, &*self.dossier.metadata.language);
        let all = [own].into_iter().chain(others);
        let mut all: Vec<InLanguage<'d>> = all
            .map(|(value, language)| InLanguage { value, language })
            .collect();
        match all.len() {
            1 => Words::Plain(text),
            _ => {
                all.retain(|of| !of.value.is_empty());
                Words::Several(all)
            }
        }
    }

    /// The quote of a statement, or what it was, in all languages in which it is there.
    fn said(&self, said: &'d Statement) -> Words<'d> {
        let Some(quote) = &said.quote else {
            return self.words(&said.summary, "summary", &said.translations);
        };
        let original = said.original.iter();
        let original = original.map(|original| (&*original.text, &*original.language));
        let translated = said.translations.all.iter().filter_map(|translation| {
            let text = translation.text("quote")?.parts().first()?;
            Some((&**text, &*translation.language))
        });
        self.all_words(quote, original.chain(translated))
    }

    // Links to what will be in the graph; none to what has no record.

    fn actor_link(&mut self, id: &ActorId) -> Option<Link> {
        self.actors.insert(self.dossier.actor_row(id.as_str())?);
        Some(self.link("actor", id.as_str()))
    }

    fn actor_links<'i>(&mut self, ids: impl IntoIterator<Item = &'i ActorId>) -> Vec<Link> {
        let ids = ids.into_iter();
        ids.filter_map(|id| self.actor_link(id)).collect()
    }

    fn topic_links(&mut self, ids: &[TopicId]) -> Vec<Link> {
        (ids.iter())
            .filter_map(|id| {
                self.topics.insert(self.dossier.topic_row(id.as_str())?);
                Some(self.link("topic", id.as_str()))
            })
            .collect()
    }

    fn place_link(&mut self, id: &str) -> Option<Link> {
        self.places.insert(self.dossier.place_row(id)?);
        Some(self.link("place", id))
    }

    fn source_links(&mut self, citations: &[Citation]) -> Vec<Link> {
        (cited(self.dossier, citations).into_iter())
            .map(|(source, _)| {
                let id = source.id.as_str();
                self.sources.extend(self.dossier.source_row(id));
                self.link("source", id)
            })
            .collect()
    }

    // What is shown.

    fn dataset(&self, shown: &Shown) -> Thing<'d> {
        let (stamp, dossier) = (self.stamp, self.dossier);
        let events = shown
            .events
            .iter()
            .filter_map(|&row| dossier.events.get(row));
        let statements = shown.statements.iter();
        let statements = statements.filter_map(|&row| dossier.statements.get(row));
        let plans = dossier.plans.iter().zip(of_plans(dossier, shown));
        let plans = plans.filter(|(_, provisions)| !provisions.is_empty());
        let positions = shown.positions.iter();
        let positions = positions.filter_map(|&row| self.position_iri(row));
        Thing {
            of_type: Types::One("Dataset"),
            iri: self.base.clone(),
            properties: Properties::Dataset {
                name: &stamp.title,
                description: stamp.sentence(),
                identifier: &stamp.dossier_hash,
                date_modified: &stamp.made_on,
                in_language: &dossier.metadata.language,
                url: is_web(&stamp.link).then(|| uri(&stamp.link)),
                about: events
                    .map(|event| self.link("event", event.id.as_str()))
                    .collect(),
                has_part: statements
                    .map(|said| self.link("statement", said.id.as_str()))
                    .chain(plans.map(|(plan, _)| self.link("plan", plan.id.as_str())))
                    .chain(positions.map(|iri| Link { iri }))
                    .collect(),
            },
        }
    }

    fn event(&mut self, event: &'d Event) -> Thing<'d> {
        let dossier = self.dossier;
        let text = event.date.as_str();
        let (start, end) = text.split_once('/').unwrap_or((text, text));
        // What is open or not known has no date.
        let date = |text: &'d str| Some(Date::written(&text.parse().ok()?, text));
        let channel = dossier.channel(event.channel.as_str());
        let confidence = match event.confidence {
            Confidence::Confirmed => "",
            Confidence::Reported => " It is known from an outlet or unnamed sources only.",
            Confidence::Disputed => " A party concerned contests it.",
        };
        let related = event.related.iter();
        let above = related
            .filter(|related| related.relation == Relation::PartOf)
            .filter(|related| dossier.event(related.event.as_str()).is_some());
        Thing {
            of_type: Types::One("Event"),
            iri: self.iri("event", event.id.as_str()),
            properties: Properties::Event {
                identifier: event.id.as_str(),
                name: self.words(&event.title, "title", &event.translations),
                description: self.words(&event.summary, "summary", &event.translations),
                start_date: date(start),
                end_date: date(end),
                keywords: [event.kind.label()]
                    .into_iter()
                    .chain(channel.map(|channel| &*channel.name))
                    .collect(),
                disambiguating_description: format!(
                    "Confidence: {}.{confidence}",
                    event.confidence.label()
                ),
                location: (event.place.as_ref()).and_then(|id| self.place_link(id.as_str())),
                attendee: (event.participants.iter())
                    .filter_map(|participant| {
                        Some(Attendee {
                            role_name: &participant.role,
                            attendee: self.actor_link(&participant.actor)?,
                        })
                    })
                    .collect(),
                about: self.topic_links(&event.topics),
                super_event: above
                    .map(|related| self.link("event", related.event.as_str()))
                    .collect(),
                subject_of: self.source_links(&event.sources),
            },
        }
    }

    fn statement(&mut self, said: &'d Statement) -> Thing<'d> {
        let dossier = self.dossier;
        let mut about = self.topic_links(&said.topics);
        for one in &said.about {
            about.extend(match one {
                About::Actor(id) => self.actor_link(id),
                About::Plan(id) => {
                    let plan = dossier.plan(id.as_str());
                    plan.map(|plan| self.link("plan", plan.id.as_str()))
                }
            });
        }
        let event = dossier.event(said.event.as_str());
        about.extend(event.map(|event| self.link("event", event.id.as_str())));
        Thing {
            of_type: Types::One("Claim"),
            iri: self.iri("statement", said.id.as_str()),
            properties: Properties::Claim {
                identifier: Some(said.id.as_str()),
                name: Some(self.words(&said.summary, "summary", &said.translations)),
                text: self.said(said),
                date_created: Date::of(&said.date),
                keywords: [said.stance.label()],
                author: self.actor_links([&said.speaker].into_iter().chain(&said.joint_with)),
                about,
                appearance: self.source_links(&said.sources),
            },
        }
    }

    /// A plan with those of its provisions that are shown.
    fn plan(&mut self, plan: &'d Plan, provisions: &[usize]) -> Thing<'d> {
        let id = plan.id.as_str();
        let based_on = (plan.based_on.as_ref()).and_then(|id| self.dossier.plan(id.as_str()));
        Thing {
            of_type: Types::One("CreativeWork"),
            iri: self.iri("plan", id),
            properties: Properties::Plan {
                identifier: id,
                name: self.words(&plan.name, "name", &plan.translations),
                alternate_name: self.words(&plan.short, "short", &plan.translations),
                date_created: Date::of(&plan.date),
                creative_work_status: &plan.status,
                author: self.actor_links(&plan.proposers),
                is_based_on: based_on.map(|plan| self.link("plan", plan.id.as_str())),
                citation: self.source_links(&plan.sources),
                has_part: (provisions.iter())
                    .map(|&row| self.provision(plan, row))
                    .collect(),
            },
        }
    }

    fn provision(&mut self, plan: &'d Plan, row: usize) -> Thing<'d> {
        let provision = &plan.provisions[row];
        let plan_iri = self.iri("plan", plan.id.as_str());
        Thing {
            of_type: Types::One("CreativeWork"),
            iri: format!("{plan_iri}/{}", uri_part(&provision.number)),
            properties: Properties::Provision {
                position: &provision.number,
                name: self.words(&provision.title, "title", &provision.translations),
                text: self.words(&provision.text, "text", &provision.translations),
                keywords: provision.terms.iter().map(term_line).collect(),
                about: self.topic_links(&provision.topics),
                citation: self.source_links(&provision.sources),
            },
        }
    }

    /// Named by what it says of whom and when: its row is another in a part of the dossier.
    fn position_iri(&self, row: usize) -> Option<String> {
        let positions = &self.dossier.positions;
        let position = positions.get(row)?;
        let iri = format!(
            "{}/{}/{}",
            self.iri("position", position.actor.as_str()),
            uri_part(position.topic.as_str()),
            uri_part(position.date.as_str())
        );
        let is_same = |other: &&Position| {
            other.actor == position.actor
                && other.topic == position.topic
                && other.date == position.date
        };
        match positions[..row].iter().filter(is_same).count() {
            0 => Some(iri),
            before => Some(format!("{iri}/{before}")),
        }
    }

    fn position(&mut self, row: usize) -> Option<Thing<'d>> {
        let position = self.dossier.positions.get(row)?;
        Some(Thing {
            of_type: Types::One("Claim"),
            iri: self.position_iri(row)?,
            properties: Properties::Claim {
                identifier: None,
                name: None,
                text: self.words(&position.summary, "summary", &position.translations),
                date_created: Date::of(&position.date),
                keywords: [position.stance.label()],
                author: self.actor_links([&position.actor]),
                about: self.topic_links(std::slice::from_ref(&position.topic)),
                appearance: self.source_links(&position.sources),
            },
        })
    }

    // What the things shown have named.

    fn actors(&mut self) -> Vec<Thing<'d>> {
        let dossier = self.dossier;
        // What one belongs to is named with it.
        for mut row in self.actors.clone() {
            while let Some(above) = (dossier.actors[row].affiliation.as_ref())
                .and_then(|id| dossier.actor_row(id.as_str()))
                && self.actors.insert(above)
            {
                row = above;
            }
        }
        (dossier.actors.iter().enumerate())
            .filter(|(row, _)| self.actors.contains(row))
            .map(|(_, actor)| self.actor(actor))
            .collect()
    }

    fn actor(&self, actor: &'d Actor) -> Thing<'d> {
        let dossier = self.dossier;
        let above = (actor.affiliation.as_ref()).and_then(|id| dossier.actor(id.as_str()));
        let above = above.map(|actor| self.link("actor", actor.id.as_str()));
        let is_person = actor.kind == ActorKind::Person;
        let (affiliation, parent_organization) = match is_person {
            true => (above, None),
            false => (None, above),
        };
        let roles = actor.roles.iter().filter(|_| is_person);
        Thing {
            of_type: match actor.kind {
                ActorKind::Person => Types::One("Person"),
                ActorKind::GovernmentBody => Types::One("GovernmentOrganization"),
                // A place alone can neither say anything nor take part.
                ActorKind::State => Types::Two(["Country", "Organization"]),
                _ => Types::One("Organization"),
            },
            iri: self.iri("actor", actor.id.as_str()),
            properties: Properties::Actor {
                identifier: actor.id.as_str(),
                name: self.words(&actor.name, "name", &actor.translations),
                affiliation,
                parent_organization,
                job_title: roles.map(|role| &*role.title).collect(),
                disambiguating_description: (dossier.party(actor.party.as_str()))
                    .map(|party| &*party.name),
            },
        }
    }

    fn topics(&self) -> impl Iterator<Item = Thing<'d>> {
        let topics = self.dossier.topics.iter().enumerate();
        let topics = topics.filter(|(row, _)| self.topics.contains(row));
        topics.map(|(_, topic)| Thing {
            of_type: Types::One("DefinedTerm"),
            iri: self.iri("topic", topic.id.as_str()),
            properties: Properties::Topic {
                term_code: topic.id.as_str(),
                name: self.words(&topic.name, "name", &topic.translations),
                description: self.words(&topic.description, "description", &topic.translations),
            },
        })
    }

    fn places(&self) -> impl Iterator<Item = Thing<'d>> {
        let places = self.dossier.places.iter().enumerate();
        let places = places.filter(|(row, _)| self.places.contains(row));
        places.map(|(_, place)| Thing {
            of_type: Types::One("Place"),
            iri: self.iri("place", place.id.as_str()),
            properties: Properties::Place {
                name: self.words(&place.name, "name", &place.translations),
                geo: coordinates(place),
                address: (place.country.as_ref())
                    .map(|address_country| PostalAddress { address_country }),
            },
        })
    }

    fn sources(&self) -> impl Iterator<Item = Thing<'d>> {
        let sources = self.dossier.sources.iter().enumerate();
        let sources = sources.filter(|(row, _)| self.sources.contains(row));
        sources.map(|(_, source)| self.source(source))
    }

    fn source(&self, source: &'d Source) -> Thing<'d> {
        let url = source.url.as_ref().filter(|url| is_web(url));
        Thing {
            // What sort of text it is, nobody said.
            of_type: Types::One(url.map_or("CreativeWork", |_| "WebPage")),
            iri: self.iri("source", source.id.as_str()),
            properties: Properties::Source {
                headline: &source.title,
                url: url.map(|url| uri(url)),
                date_published: source.date().map(Date::of),
                publisher: Organization {
                    name: &source.publisher,
                },
                in_language: &source.language,
            },
        }
    }
}

/// The provisions shown of each plan.
fn of_plans(dossier: &Dossier, shown: &Shown) -> Vec<Vec<usize>> {
    let mut of_plan: Vec<Vec<usize>> = vec![Vec::new(); dossier.plans.len()];
    for row in &shown.provisions {
        if let Some(rows) = of_plan.get_mut(row.plan)
            && row.provision < dossier.plans[row.plan].provisions.len()
        {
            rows.push(row.provision);
        }
    }
    of_plan
}

/// Where a place is, if that can be on a globe.
fn coordinates(place: &Place) -> Option<GeoCoordinates> {
    let degrees = |value: Option<f64>| value.filter(|degrees| degrees.abs() <= 180.0);
    Some(GeoCoordinates {
        latitude: degrees(place.lat)?,
        longitude: degrees(place.lon)?,
    })
}
