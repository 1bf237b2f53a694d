//! Linked data: JSON-LD 1.1 in the terms of schema.org, one graph of what is
//! shown and what it names. A date that is none of ISO 8601 has the type of an
//! EDTF date that the Library of Congress gave it.

use super::{Shown, Stamp, cited, is_web, term_line, uri, uri_part, when::is_iso};
use crate::{
    format_number::plain,
    model::{
        About, ActorKind, Citation, Confidence, Dossier, Event, Position, Relation, Statement,
        date::Edtf,
    },
    writer::Writer,
};

/// What is shown as JSON-LD: a `Dataset` that carries the stamp and names what
/// is shown (as its parts, and events, which can be none, as what it is about), then an
/// `Event` for every event, a `Claim` for every statement and position, a
/// `CreativeWork` for every plan with its provisions; and once each, the
/// actors, places, topics and sources they name. The context is
/// `https://schema.org/`. Everything has an IRI under the address of the page,
/// made of the dossier's hash and the id; without a web address it is relative.
pub fn graph(dossier: &Dossier, shown: &Shown, stamp: &Stamp) -> String {
    let mut graph = Graph::new(dossier, stamp);
    graph.json.open('{');
    graph.json.text("@context", "https://schema.org/");
    graph.json.key("@graph");
    graph.json.open('[');
    graph.dataset(shown);
    for event in shown
        .events
        .iter()
        .filter_map(|&row| dossier.events.get(row))
    {
        graph.event(event);
    }
    let rows = shown.statements.iter();
    for said in rows.filter_map(|&row| dossier.statements.get(row)) {
        graph.statement(said);
    }
    graph.plans(shown);
    for &row in &shown.positions {
        graph.position(row);
    }
    graph.subjects();
    graph.json.close(']');
    graph.json.close('}');
    graph.json.out.push('\n');
    graph.json.out
}

/// A graph that is being written, and what it has named so far.
struct Graph<'d> {
    json: Writer,
    dossier: &'d Dossier,
    stamp: &'d Stamp,
    /// What every IRI of this graph begins with.
    base: String,
    actors: Vec<bool>,
    topics: Vec<bool>,
    places: Vec<bool>,
    sources: Vec<bool>,
}

impl<'d> Graph<'d> {
    fn new(dossier: &'d Dossier, stamp: &'d Stamp) -> Self {
        let mut base = String::new();
        if is_web(&stamp.link) {
            let page = stamp.link.split(['#', '?']).next().unwrap_or_default();
            base.push_str(&uri(page));
        }
        base.push('#');
        base.push_str(&uri_part(&stamp.dossier_hash));
        Graph {
            json: Writer::default(),
            dossier,
            stamp,
            base,
            actors: vec![false; dossier.actors.len()],
            topics: vec![false; dossier.topics.len()],
            places: vec![false; dossier.places.len()],
            sources: vec![false; dossier.sources.len()],
        }
    }

    fn iri(&self, kind: &str, id: &str) -> String {
        let mut iri = self.base.clone();
        iri.push('/');
        iri.push_str(kind);
        iri.push('/');
        iri.push_str(&uri_part(id));
        iri
    }

    /// Begins a thing.
    fn begin(&mut self, of_type: &str, iri: &str) {
        self.json.open('{');
        self.json.text("@type", of_type);
        self.json.text("@id", iri);
    }

    /// Names of other things, as a member; nothing where there are none.
    fn links(&mut self, key: &str, iris: &[String]) {
        if !iris.is_empty() {
            self.json.list(key, iris.len(), &|json, nth| {
                json.text("@id", &iris[nth]);
            });
        }
    }

    fn date(&mut self, key: &str, date: &Edtf) {
        if is_iso(date) && !date.as_str().contains('/') {
            self.json.text(key, date.as_str());
        } else {
            self.json.list(key, 1, &|json, _| {
                json.text("@type", "http://id.loc.gov/datatypes/edtf/EDTF");
                json.text("@value", date.as_str());
            });
        }
    }

    /// The IRI of an actor that will be in the graph.
    fn actor(&mut self, id: &str) -> Option<String> {
        let row = self.dossier.actor_row(id)?;
        self.actors[row] = true;
        Some(self.iri("actor", id))
    }

    fn topic(&mut self, id: &str) -> Option<String> {
        let row = self.dossier.topic_row(id)?;
        self.topics[row] = true;
        Some(self.iri("topic", id))
    }

    fn place(&mut self, id: &str) -> Option<String> {
        let row = self.dossier.place_row(id)?;
        self.places[row] = true;
        Some(self.iri("place", id))
    }

    fn cite(&mut self, key: &str, citations: &[Citation]) {
        let mut iris = Vec::new();
        for (source, _) in cited(self.dossier, citations) {
            if let Some(row) = self.dossier.source_row(source.id.as_str()) {
                self.sources[row] = true;
            }
            iris.push(self.iri("source", source.id.as_str()));
        }
        self.links(key, &iris);
    }

    fn dataset(&mut self, shown: &Shown) {
        let (stamp, dossier) = (self.stamp, self.dossier);
        let base = self.base.clone();
        self.begin("Dataset", &base);
        self.json.text("name", &stamp.title);
        self.json.text("description", &stamp.sentence());
        self.json.text("identifier", &stamp.dossier_hash);
        self.json.text("dateModified", &stamp.made_on);
        self.json.text("inLanguage", &dossier.metadata.language);
        if is_web(&stamp.link) {
            self.json.text("url", &uri(&stamp.link));
        }
        let (mut about, mut parts) = (Vec::new(), Vec::new());
        for &row in &shown.events {
            if let Some(event) = dossier.events.get(row) {
                about.push(self.iri("event", event.id.as_str()));
            }
        }
        self.links("about", &about);
        for &row in &shown.statements {
            if let Some(said) = dossier.statements.get(row) {
                parts.push(self.iri("statement", said.id.as_str()));
            }
        }
        for (nth, rows) in of_plans(dossier, shown).iter().enumerate() {
            if !rows.is_empty() {
                parts.push(self.iri("plan", dossier.plans[nth].id.as_str()));
            }
        }
        for &row in &shown.positions {
            parts.extend(self.position_iri(row));
        }
        self.links("hasPart", &parts);
        self.json.close('}');
    }

    fn event(&mut self, event: &'d Event) {
        let iri = self.iri("event", event.id.as_str());
        self.begin("Event", &iri);
        self.json.text("identifier", event.id.as_str());
        self.json.text("name", &event.title);
        self.json.text("description", &event.summary);
        let text = event.date.as_str();
        let (start, end) = text.split_once('/').unwrap_or((text, text));
        for (key, end) in [("startDate", start), ("endDate", end)] {
            // What is open or not known has no date.
            if let Ok(date) = end.parse() {
                self.date(key, &date);
            }
        }
        let mut words = vec![event.kind.label().to_owned()];
        let channel = self.dossier.channel(event.channel.as_str());
        words.extend(channel.map(|channel| channel.name.clone()));
        self.json.texts("keywords", &words);
        let mut confidence = String::from("Confidence: ");
        confidence.push_str(event.confidence.label());
        confidence.push_str(match event.confidence {
            Confidence::Confirmed => ".",
            Confidence::Reported => ". It is known from an outlet or unnamed sources only.",
            Confidence::Disputed => ". A party concerned contests it.",
        });
        self.json.text("disambiguatingDescription", &confidence);
        let place = event.place.as_ref().and_then(|id| self.place(id.as_str()));
        self.links("location", place.as_slice());
        let mut attendees = Vec::new();
        for participant in &event.participants {
            if let Some(actor) = self.actor(participant.actor.as_str()) {
                attendees.push((actor, &participant.role));
            }
        }
        if !attendees.is_empty() {
            // As schema.org has it: what stands between two things repeats the property.
            self.json.list("attendee", attendees.len(), &|json, nth| {
                json.text("@type", "Role");
                if !attendees[nth].1.is_empty() {
                    json.text("roleName", attendees[nth].1);
                }
                json.list("attendee", 1, &|json, _| {
                    json.text("@id", &attendees[nth].0)
                });
            });
        }
        let about: Vec<String> = (event.topics.iter())
            .filter_map(|topic| self.topic(topic.as_str()))
            .collect();
        self.links("about", &about);
        let above: Vec<String> = (event.related.iter())
            .filter(|related| related.relation == Relation::PartOf)
            .filter(|related| self.dossier.event(related.event.as_str()).is_some())
            .map(|related| self.iri("event", related.event.as_str()))
            .collect();
        self.links("superEvent", &above);
        self.cite("subjectOf", &event.sources);
        self.json.close('}');
    }

    fn statement(&mut self, said: &'d Statement) {
        let iri = self.iri("statement", said.id.as_str());
        self.begin("Claim", &iri);
        self.json.text("identifier", said.id.as_str());
        self.json.text("name", &said.summary);
        self.json
            .text("text", said.quote.as_ref().unwrap_or(&said.summary));
        self.date("dateCreated", &said.date);
        self.json
            .texts("keywords", &[said.stance.label().to_owned()]);
        let speakers = [&said.speaker].into_iter().chain(&said.joint_with);
        let authors: Vec<String> = speakers
            .filter_map(|actor| self.actor(actor.as_str()))
            .collect();
        self.links("author", &authors);
        let mut about: Vec<String> = (said.topics.iter())
            .filter_map(|topic| self.topic(topic.as_str()))
            .collect();
        for one in &said.about {
            about.extend(match one {
                About::Actor(id) => self.actor(id.as_str()),
                About::Plan(id) => {
                    (self.dossier.plan(id.as_str())).map(|plan| self.iri("plan", plan.id.as_str()))
                }
            });
        }
        if self.dossier.event(said.event.as_str()).is_some() {
            about.push(self.iri("event", said.event.as_str()));
        }
        self.links("about", &about);
        self.cite("appearance", &said.sources);
        self.json.close('}');
    }

    /// The provisions shown, each under its plan.
    fn plans(&mut self, shown: &Shown) {
        let dossier = self.dossier;
        let of_plan = of_plans(dossier, shown);
        for (plan, rows) in dossier.plans.iter().zip(of_plan) {
            if rows.is_empty() {
                continue;
            }
            let plan_iri = self.iri("plan", plan.id.as_str());
            self.begin("CreativeWork", &plan_iri);
            self.json.text("identifier", plan.id.as_str());
            self.json.text("name", &plan.name);
            self.json.text("alternateName", &plan.short);
            self.date("dateCreated", &plan.date);
            self.json.text("creativeWorkStatus", &plan.status);
            let authors: Vec<String> = (plan.proposers.iter())
                .filter_map(|actor| self.actor(actor.as_str()))
                .collect();
            self.links("author", &authors);
            let before = plan.based_on.as_ref();
            let before = before
                .filter(|id| dossier.plan(id.as_str()).is_some())
                .map(|id| self.iri("plan", id.as_str()));
            self.links("isBasedOn", before.as_slice());
            self.cite("citation", &plan.sources);
            self.json.key("hasPart");
            self.json.open('[');
            for row in rows {
                let provision = &plan.provisions[row];
                let mut iri = plan_iri.clone();
                iri.push('/');
                iri.push_str(&uri_part(&provision.number));
                self.begin("CreativeWork", &iri);
                self.json.text("position", &provision.number);
                if !provision.title.is_empty() {
                    self.json.text("name", &provision.title);
                }
                self.json.text("text", &provision.text);
                let terms: Vec<String> = provision.terms.iter().map(term_line).collect();
                if !terms.is_empty() {
                    self.json.texts("keywords", &terms);
                }
                let about: Vec<String> = (provision.topics.iter())
                    .filter_map(|topic| self.topic(topic.as_str()))
                    .collect();
                self.links("about", &about);
                self.cite("citation", &provision.sources);
                self.json.close('}');
            }
            self.json.close(']');
            self.json.close('}');
        }
    }

    /// Named by what it says of whom and when: its row is another in a part of the dossier.
    fn position_iri(&self, row: usize) -> Option<String> {
        let positions = &self.dossier.positions;
        let position = positions.get(row)?;
        let mut iri = self.iri("position", position.actor.as_str());
        for part in [position.topic.as_str(), position.date.as_str()] {
            iri.push('/');
            iri.push_str(&uri_part(part));
        }
        let is_same = |other: &&Position| {
            other.actor == position.actor
                && other.topic == position.topic
                && other.date == position.date
        };
        let before = positions[..row].iter().filter(is_same).count();
        if before > 0 {
            iri.push('/');
            iri.push_str(&before.to_string());
        }
        Some(iri)
    }

    fn position(&mut self, row: usize) {
        let Some(position) = self.dossier.positions.get(row) else {
            return;
        };
        let iri = self.position_iri(row).unwrap_or_default();
        self.begin("Claim", &iri);
        self.json.text("text", &position.summary);
        self.date("dateCreated", &position.date);
        self.json
            .texts("keywords", &[position.stance.label().to_owned()]);
        let actor = self.actor(position.actor.as_str());
        self.links("author", actor.as_slice());
        let topic = self.topic(position.topic.as_str());
        self.links("about", topic.as_slice());
        self.cite("appearance", &position.sources);
        self.json.close('}');
    }

    /// What the records shown have named: actors, topics, places, sources.
    fn subjects(&mut self) {
        let dossier = self.dossier;
        // What one belongs to is named with it.
        for row in 0..dossier.actors.len() {
            let mut next = Some(row).filter(|&row| self.actors[row]);
            while let Some(above) = next
                .and_then(|row| dossier.actors[row].affiliation.as_ref())
                .and_then(|id| dossier.actor_row(id.as_str()))
            {
                next = (!self.actors[above]).then_some(above);
                self.actors[above] = true;
            }
        }
        for (row, actor) in dossier.actors.iter().enumerate() {
            if !self.actors[row] {
                continue;
            }
            let (of_type, above) = match actor.kind {
                ActorKind::Person => ("Person", "affiliation"),
                ActorKind::GovernmentBody => ("GovernmentOrganization", "parentOrganization"),
                _ => ("Organization", "parentOrganization"),
            };
            let iri = self.iri("actor", actor.id.as_str());
            if actor.kind == ActorKind::State {
                // A place alone can neither say anything nor take part.
                self.json.open('{');
                let types = ["Country", of_type].map(str::to_owned);
                self.json.texts("@type", &types);
                self.json.text("@id", &iri);
            } else {
                self.begin(of_type, &iri);
            }
            self.json.text("identifier", actor.id.as_str());
            self.json.text("name", &actor.name);
            if let Some(id) =
                (actor.affiliation.as_ref()).filter(|id| dossier.actor(id.as_str()).is_some())
            {
                let iri = self.iri("actor", id.as_str());
                self.links(above, &[iri]);
            }
            if actor.kind == ActorKind::Person && !actor.roles.is_empty() {
                let titles: Vec<String> =
                    actor.roles.iter().map(|role| role.title.clone()).collect();
                self.json.texts("jobTitle", &titles);
            }
            if let Some(party) = dossier.party(actor.party.as_str()) {
                self.json.text("disambiguatingDescription", &party.name);
            }
            self.json.close('}');
        }
        for (row, topic) in dossier.topics.iter().enumerate() {
            if self.topics[row] {
                let iri = self.iri("topic", topic.id.as_str());
                self.begin("DefinedTerm", &iri);
                self.json.text("termCode", topic.id.as_str());
                self.json.text("name", &topic.name);
                self.json.text("description", &topic.description);
                self.json.close('}');
            }
        }
        for (row, place) in dossier.places.iter().enumerate() {
            if self.places[row] {
                let iri = self.iri("place", place.id.as_str());
                self.begin("Place", &iri);
                self.json.text("name", &place.name);
                if let (Some(lat), Some(lon)) = (degrees(place.lat), degrees(place.lon)) {
                    self.json.list("geo", 1, &|json, _| {
                        json.text("@type", "GeoCoordinates");
                        json.raw("latitude", &lat);
                        json.raw("longitude", &lon);
                    });
                }
                if let Some(country) = &place.country {
                    self.json.list("address", 1, &|json, _| {
                        json.text("@type", "PostalAddress");
                        json.text("addressCountry", country);
                    });
                }
                self.json.close('}');
            }
        }
        for (row, source) in dossier.sources.iter().enumerate() {
            if self.sources[row] {
                let iri = self.iri("source", source.id.as_str());
                // What sort of text it is, nobody said.
                let url = source.url.as_ref().filter(|url| is_web(url));
                self.begin(url.map_or("CreativeWork", |_| "WebPage"), &iri);
                self.json.text("headline", &source.title);
                if let Some(url) = url {
                    self.json.text("url", &uri(url));
                }
                if let Some(date) = source.date() {
                    self.date("datePublished", date);
                }
                self.json.list("publisher", 1, &|json, _| {
                    json.text("@type", "Organization");
                    json.text("name", &source.publisher);
                });
                self.json.text("inLanguage", &source.language);
                self.json.close('}');
            }
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

/// Degrees as a number of JSON.
fn degrees(value: Option<f64>) -> Option<String> {
    value.filter(|degrees| degrees.abs() <= 180.0).map(plain)
}
