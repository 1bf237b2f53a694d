//! A dossier as a file, written by hand: what `load::save` writes on the
//! command line would bring serde_json to the page.

use crate::{
    model::{About, ActorId, Citation, Records, Source, TermValue, TopicId, date::Edtf},
    writer::Writer,
};

/// The file of a dossier, in JSON, which opens as it was. What is empty and may
/// be left out is left out. A number keeps 15 significant digits.
pub fn file(records: &Records) -> String {
    let mut json = Writer::default();
    json.open('{');
    json.raw("demarche", &records.version.to_string());
    metadata(&mut json, records);
    list(&mut json, "parties", records.parties.len(), &|json, row| {
        let party = &records.parties[row];
        json.text("id", party.id.as_str());
        json.text("name", &party.name);
        json.text("colour", party.colour.code());
    });
    list(&mut json, "sources", records.sources.len(), &|json, row| {
        source(json, &records.sources[row]);
    });
    list(&mut json, "actors", records.actors.len(), &|json, row| {
        let actor = &records.actors[row];
        json.text("id", actor.id.as_str());
        json.text("name", &actor.name);
        json.text("kind", actor.kind.code());
        json.text("party", actor.party.as_str());
        maybe(
            json,
            "affiliation",
            actor.affiliation.as_ref().map(|id| id.as_str()),
        );
        list(json, "roles", actor.roles.len(), &|json, nth| {
            json.text("title", &actor.roles[nth].title);
            maybe_date(json, "date", actor.roles[nth].date.as_ref());
        });
        maybe(json, "country", actor.country.as_deref());
        cites(json, &actor.sources);
    });
    list(
        &mut json,
        "channels",
        records.channels.len(),
        &|json, row| {
            let channel = &records.channels[row];
            json.text("id", channel.id.as_str());
            json.text("name", &channel.name);
            json.text("description", &channel.description);
            cites(json, &channel.sources);
        },
    );
    list(&mut json, "topics", records.topics.len(), &|json, row| {
        let topic = &records.topics[row];
        json.text("id", topic.id.as_str());
        json.text("name", &topic.name);
        json.text("description", &topic.description);
        maybe(json, "pax", topic.pax.as_deref());
        maybe(json, "cameo", topic.cameo.as_deref());
        cites(json, &topic.sources);
    });
    list(&mut json, "places", records.places.len(), &|json, row| {
        let place = &records.places[row];
        json.text("id", place.id.as_str());
        json.text("name", &place.name);
        maybe(json, "country", place.country.as_deref());
        for (key, degrees) in [("lat", place.lat), ("lon", place.lon)] {
            if let Some(degrees) = degrees {
                json.number(key, degrees);
            }
        }
        cites(json, &place.sources);
    });
    events(&mut json, records);
    statements(&mut json, records);
    plans(&mut json, records);
    list(
        &mut json,
        "positions",
        records.positions.len(),
        &|json, row| {
            let position = &records.positions[row];
            json.text("actor", position.actor.as_str());
            json.text("topic", position.topic.as_str());
            json.text("date", position.date.as_str());
            json.text("stance", position.stance.code());
            json.text("summary", &position.summary);
            cites(json, &position.sources);
        },
    );
    list(
        &mut json,
        "disagreements",
        records.disagreements.len(),
        &|json, row| {
            let of = &records.disagreements[row];
            json.text("id", of.id.as_str());
            json.text("title", &of.title);
            json.text("text", &of.text);
            texts(json, "events", of.events.len(), &|nth| {
                of.events[nth].as_str()
            });
            texts(json, "statements", of.statements.len(), &|nth| {
                of.statements[nth].as_str()
            });
            texts(json, "plans", of.plans.len(), &|nth| of.plans[nth].as_str());
            list(json, "provisions", of.provisions.len(), &|json, nth| {
                json.text("plan", of.provisions[nth].plan.as_str());
                json.text("number", &of.provisions[nth].number);
            });
        },
    );
    list(&mut json, "matches", records.matches.len(), &|json, row| {
        let matched = &records.matches[row];
        json.text("from_plan", matched.from_plan.as_str());
        json.texts("from", &matched.from);
        json.text("to_plan", matched.to_plan.as_str());
        json.texts("to", &matched.to);
    });
    json.close('}');
    json.out.push('\n');
    json.out
}

fn metadata(json: &mut Writer, records: &Records) {
    let metadata = &records.metadata;
    json.key("metadata");
    json.open('{');
    json.text("title", &metadata.title);
    json.text("summary", &metadata.summary);
    json.text("language", &metadata.language);
    maybe_date(json, "focus", metadata.focus.as_ref());
    maybe_date(json, "compiled", metadata.compiled.as_ref());
    texts(json, "notes", metadata.notes.len(), &|nth| {
        &metadata.notes[nth]
    });
    texts(json, "gaps", metadata.gaps.len(), &|nth| {
        &metadata.gaps[nth]
    });
    json.close('}');
}

fn source(json: &mut Writer, source: &Source) {
    json.text("id", source.id.as_str());
    json.text("publisher", &source.publisher);
    json.text("title", &source.title);
    maybe(json, "url", source.url.as_deref());
    json.text("published", source.published.as_str());
    json.text("language", &source.language);
    maybe(json, "note", source.note.as_deref());
}

fn events(json: &mut Writer, records: &Records) {
    list(json, "events", records.events.len(), &|json, row| {
        let event = &records.events[row];
        json.text("id", event.id.as_str());
        json.text("date", event.date.as_str());
        json.text("title", &event.title);
        json.text("summary", said(&event.summary, &event.title));
        json.text("kind", event.kind.code());
        json.text("channel", event.channel.as_str());
        maybe(json, "place", event.place.as_ref().map(|id| id.as_str()));
        list(
            json,
            "participants",
            event.participants.len(),
            &|json, nth| {
                json.text("actor", event.participants[nth].actor.as_str());
                json.text("role", said(&event.participants[nth].role, "participant"));
            },
        );
        topics(json, &event.topics);
        list(json, "related", event.related.len(), &|json, nth| {
            json.text("event", event.related[nth].event.as_str());
            json.text("relation", event.related[nth].relation.code());
        });
        texts(json, "plans", event.plans.len(), &|nth| {
            event.plans[nth].as_str()
        });
        json.text("confidence", event.confidence.code());
        cites(json, &event.sources);
    });
}

fn statements(json: &mut Writer, records: &Records) {
    list(
        json,
        "statements",
        records.statements.len(),
        &|json, row| {
            let said = &records.statements[row];
            json.text("id", said.id.as_str());
            json.text("date", said.date.as_str());
            json.text("speaker", said.speaker.as_str());
            actors(json, "joint_with", &said.joint_with);
            json.text("event", said.event.as_str());
            topics(json, &said.topics);
            texts(
                json,
                "about",
                said.about.len(),
                &|nth| match &said.about[nth] {
                    About::Actor(id) => id.as_str(),
                    About::Plan(id) => id.as_str(),
                },
            );
            json.text("stance", said.stance.code());
            json.text("summary", &said.summary);
            maybe(json, "quote", said.quote.as_deref());
            json.texts("reported_by", &said.reported_by);
            cites(json, &said.sources);
        },
    );
}

fn plans(json: &mut Writer, records: &Records) {
    list(json, "plans", records.plans.len(), &|json, row| {
        let plan = &records.plans[row];
        json.text("id", plan.id.as_str());
        json.text("name", &plan.name);
        json.text("short", &plan.short);
        actors(json, "proposers", &plan.proposers);
        json.text("date", plan.date.as_str());
        json.text("status", &plan.status);
        maybe(
            json,
            "based_on",
            plan.based_on.as_ref().map(|id| id.as_str()),
        );
        maybe(json, "notes", plan.notes.as_deref());
        // It must be there, empty or not.
        json.list("provisions", plan.provisions.len(), &|json, nth| {
            let provision = &plan.provisions[nth];
            json.text("number", &provision.number);
            maybe(
                json,
                "title",
                Some(&*provision.title).filter(|title| !title.is_empty()),
            );
            json.text("text", &provision.text);
            topics(json, &provision.topics);
            list(json, "terms", provision.terms.len(), &|json, nth| {
                let term = &provision.terms[nth];
                json.text("key", &term.key);
                json.text("comparator", term.comparator.code());
                match &term.value {
                    TermValue::Number(number) => json.number("value", *number),
                    TermValue::Text(words) => json.text("value", words),
                }
                maybe(json, "unit", term.unit.as_deref());
            });
            actors(json, "obliges", &provision.obliges);
            actors(json, "benefits", &provision.benefits);
            maybe(json, "conditions", provision.conditions.as_deref());
            actors(json, "contested_by", &provision.contested_by);
            cites(json, &provision.sources);
            json.text("verification", provision.verification.code());
        });
        cites(json, &plan.sources);
    });
}

/// A list of objects, unless it is empty.
fn list(json: &mut Writer, key: &str, len: usize, item: &dyn Fn(&mut Writer, usize)) {
    if len > 0 {
        json.list(key, len, item);
    }
}

/// A list of texts, unless it is empty.
fn texts<'t>(json: &mut Writer, key: &str, len: usize, text: &dyn Fn(usize) -> &'t str) {
    if len > 0 {
        json.key(key);
        json.open('[');
        for nth in 0..len {
            json.item(text(nth));
        }
        json.close(']');
    }
}

fn actors(json: &mut Writer, key: &str, ids: &[ActorId]) {
    texts(json, key, ids.len(), &|nth| ids[nth].as_str());
}

fn topics(json: &mut Writer, ids: &[TopicId]) {
    texts(json, "topics", ids.len(), &|nth| ids[nth].as_str());
}

fn maybe(json: &mut Writer, key: &str, text: Option<&str>) {
    if let Some(text) = text {
        json.text(key, text);
    }
}

fn maybe_date(json: &mut Writer, key: &str, date: Option<&Edtf>) {
    maybe(json, key, date.map(Edtf::as_str));
}

/// Citations, one without a note as the id of its source alone.
fn cites(json: &mut Writer, citations: &[Citation]) {
    if citations.is_empty() {
        return;
    }
    json.key("sources");
    json.open('[');
    for citation in citations {
        match &citation.note {
            None => json.item(citation.source.as_str()),
            Some(note) => {
                json.open('{');
                json.text("source", citation.source.as_str());
                json.text("note", note);
                json.close('}');
            }
        }
    }
    json.close(']');
}

/// A text, or where it is empty another: a dossier has no empty ones, and events of a
/// table that the page made have some.
fn said<'t>(text: &'t str, other: &'t str) -> &'t str {
    if text.is_empty() { other } else { text }
}
