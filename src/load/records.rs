//! One reader for each kind of record. Lists are read in an order in which
//! what a record refers to has been read before it.

use super::{
    Loaded,
    check::{Link, circles},
    fields::{Fields, Ids, Problems},
    json::Json,
    problem::{Place, Problem, Severity},
};
use crate::model::*;
use std::collections::{HashMap, HashSet};

/// Records still with their rows in the file.
pub(super) type Rows<T> = Vec<(usize, T)>;

/// The ids of all kinds of record.
struct AllIds<'a> {
    parties: Ids<'a>,
    sources: Ids<'a>,
    actors: Ids<'a>,
    channels: Ids<'a>,
    topics: Ids<'a>,
    places: Ids<'a>,
    plans: Ids<'a>,
    events: Ids<'a>,
    statements: Ids<'a>,
    disagreements: Ids<'a>,
}

/// The file while it is read.
struct Reader<'a> {
    members: &'a [(String, Json)],
    known: Vec<&'static str>,
    problems: Problems,
    set_aside: usize,
}

impl<'a> Reader<'a> {
    fn value(&mut self, key: &'static str) -> Option<&'a Json> {
        self.known.push(key);
        (self.members.iter().find(|(k, _)| k == key)).map(|(_, value)| value)
    }

    fn items(&mut self, key: &'static str) -> &'a [Json] {
        match self.value(key) {
            None | Some(Json::Null) => &[],
            Some(Json::Array(items)) => items,
            Some(other) => {
                let message = format!("a list is wanted here, and this is {}", other.kind());
                self.problems
                    .add(Severity::Error, &Place::top(key), None, message, None);
                &[]
            }
        }
    }

    /// The ids that a list declares; the first row of each.
    fn declare(&self, key: &str, kind: &'static str) -> Ids<'a> {
        let mut ids = Ids {
            kind,
            ..Ids::default()
        };
        let list = self.members.iter().find(|(k, _)| k == key).map(|(_, v)| v);
        if let Some(Json::Array(items)) = list {
            for (row, item) in items.iter().enumerate() {
                if let Some(Json::Text(id)) = item.get("id") {
                    ids.declared.entry(id).or_insert(row);
                }
            }
        }
        ids
    }

    /// Reads a list; what is broken is set aside and its id remembered.
    fn list<T>(
        &mut self,
        key: &'static str,
        ids: &mut Ids<'a>,
        mut read: impl FnMut(&mut Fields<'a, '_>, &Ids<'a>, usize) -> Option<T>,
    ) -> Rows<T> {
        let items = self.items(key);
        let place = Place::top(key);
        let mut rows = Vec::with_capacity(items.len());
        let mut lost = Vec::new();
        for (row, item) in items.iter().enumerate() {
            let id = match item.get("id") {
                Some(Json::Text(id)) => Some(&**id),
                _ => None,
            };
            let name = match id {
                Some(id) => format!("{} `{id}`", ids.kind),
                None => format!("{} {}", ids.kind, row + 1),
            };
            let record = Fields::of(item, place.item(row), name, &mut self.problems).and_then(
                |mut fields| {
                    let record = read(&mut fields, ids, row);
                    let is_sound = fields.finish();
                    record.filter(|_| is_sound)
                },
            );
            match record {
                Some(record) => rows.push((row, record)),
                None => {
                    self.set_aside += 1;
                    // A second record of the same id leaves the first standing.
                    lost.extend(id.filter(|id| ids.declared.get(id) == Some(&row)));
                }
            }
        }
        // Not before: links within the list are looked at when it is whole.
        ids.set_aside.extend(lost);
        rows
    }

    /// Checks the links within a list that has been read: sets aside what
    /// closes a circle, and warns of what leads to a record set aside.
    fn settle<T>(
        &mut self,
        rows: Rows<T>,
        key: &'static str,
        ids: &mut Ids<'a>,
        id: impl Fn(&T) -> &str,
        links: impl Fn(&T) -> Vec<Link>,
        words: &str,
    ) -> Rows<T> {
        let named: Vec<(usize, &str)> = (rows.iter())
            .map(|(row, record)| (*row, id(record)))
            .collect();
        let links: Vec<Vec<Link>> = rows.iter().map(|(_, record)| links(record)).collect();
        let mut is_kept = self
            .settle_links(&named, &links, key, ids, words)
            .into_iter();
        let mut rows = rows;
        rows.retain(|_| is_kept.next().unwrap_or(true));
        rows
    }

    /// The same for rows and ids, once for all kinds of record: which are kept.
    fn settle_links(
        &mut self,
        named: &[(usize, &str)],
        links: &[Vec<Link>],
        key: &'static str,
        ids: &mut Ids<'a>,
        words: &str,
    ) -> Vec<bool> {
        let list = Place::top(key);
        let name = |id: &str| format!("{} `{id}`", ids.kind);
        let closing = circles(named, links);
        for ((row, id), closing) in named.iter().zip(&closing) {
            if let Some(link) = closing {
                let to = match &*link.to {
                    to if to == *id => "itself".to_owned(),
                    to => format!("`{to}`"),
                };
                let message = format!("{words} {to} closes a circle");
                let item = list.item(*row);
                self.add_link(Severity::Error, &item, link, name(id), message);
                self.set_aside += 1;
                let own = ids.declared.get_key_value(*id).map(|(id, _)| *id);
                ids.set_aside.extend(own);
            }
        }
        for (nth, (row, id)) in named.iter().enumerate() {
            for link in &links[nth] {
                if closing[nth].is_none() && ids.set_aside.contains(&*link.to) {
                    let message = format!("the {} was set aside", name(&link.to));
                    let item = list.item(*row);
                    self.add_link(Severity::Warning, &item, link, name(id), message);
                }
            }
        }
        closing.iter().map(Option::is_none).collect()
    }

    fn add_link(
        &mut self,
        severity: Severity,
        record: &Place,
        link: &Link,
        name: String,
        message: String,
    ) {
        self.problems.list.push(Problem {
            severity,
            pointer: record.pointer() + &link.path,
            record: Some(name),
            message,
            hint: None,
        });
    }
}

/// Ids as the kind of id they are.
fn all<I: for<'t> From<&'t str>>(ids: Vec<&str>) -> Vec<I> {
    ids.into_iter().map(I::from).collect()
}

fn records<T>(rows: Rows<T>) -> Vec<T> {
    rows.into_iter().map(|(_, record)| record).collect()
}

/// Reads the members of a dossier file.
pub(super) fn read(members: &[(String, Json)]) -> Loaded {
    let mut reader = Reader {
        members,
        known: vec!["demarche", "$schema"],
        problems: Problems::default(),
        set_aside: 0,
    };
    let metadata = metadata(&mut reader);
    let mut ids = AllIds {
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
    let parties = reader.list("parties", &mut ids.parties, party);
    let sources = reader.list("sources", &mut ids.sources, source);
    let actors = {
        let AllIds {
            actors,
            parties,
            sources,
            ..
        } = &mut ids;
        let rows = reader.list("actors", actors, |f, own, row| {
            actor(f, own, row, parties, sources)
        });
        let affiliation = |a: &Actor| {
            let other = a.affiliation.as_ref();
            let link = other.map(|id| Link {
                path: "/affiliation".to_owned(),
                to: id.to_string(),
                is_above: true,
            });
            link.into_iter().collect()
        };
        reader.settle(
            rows,
            "actors",
            actors,
            |a| a.id.as_str(),
            affiliation,
            "its affiliation with",
        )
    };
    let channels = {
        let AllIds {
            channels, sources, ..
        } = &mut ids;
        reader.list("channels", channels, |f, own, row| {
            channel(f, own, row, sources)
        })
    };
    let topics = {
        let AllIds {
            topics, sources, ..
        } = &mut ids;
        reader.list("topics", topics, |f, own, row| topic(f, own, row, sources))
    };
    let places = {
        let AllIds {
            places, sources, ..
        } = &mut ids;
        reader.list("places", places, |f, own, row| place(f, own, row, sources))
    };
    let plans = {
        let AllIds {
            plans,
            actors,
            topics,
            sources,
            ..
        } = &mut ids;
        let mut lost = 0;
        let rows = reader.list("plans", plans, |f, own, row| {
            plan(f, own, row, actors, topics, sources, &mut lost)
        });
        reader.set_aside += lost;
        let based_on = |p: &Plan| {
            let other = p.based_on.as_ref();
            let link = other.map(|id| Link {
                path: "/based_on".to_owned(),
                to: id.to_string(),
                is_above: true,
            });
            link.into_iter().collect()
        };
        reader.settle(
            rows,
            "plans",
            plans,
            |p| p.id.as_str(),
            based_on,
            "being based on",
        )
    };
    let mut events_ids = std::mem::take(&mut ids.events);
    let events = {
        let rows = reader.list("events", &mut events_ids, |f, own, row| {
            event(f, own, row, &ids)
        });
        let related = |e: &Event| {
            let links = e.related.iter().enumerate().map(|(nth, r)| Link {
                path: format!("/related/{nth}/event"),
                to: r.event.to_string(),
                is_above: r.relation == Relation::PartOf,
            });
            links.collect()
        };
        reader.settle(
            rows,
            "events",
            &mut events_ids,
            |e| e.id.as_str(),
            related,
            "being part of",
        )
    };
    ids.events = events_ids;
    let mut statement_ids = std::mem::take(&mut ids.statements);
    let statements = reader.list("statements", &mut statement_ids, |f, own, row| {
        statement(f, own, row, &ids)
    });
    ids.statements = statement_ids;
    let mut none = Ids {
        kind: "position",
        ..Ids::default()
    };
    let positions = reader.list("positions", &mut none, |f, _, _| position(f, &ids));
    let plan_items = reader.value("plans");
    let mut disagreement_ids = std::mem::take(&mut ids.disagreements);
    let disagreements = reader.list("disagreements", &mut disagreement_ids, |f, own, row| {
        disagreement(f, own, row, &ids, &plans, plan_items)
    });
    name_unknown(&mut reader);
    let dossier = Dossier::new(Records {
        version: FORMAT_VERSION,
        metadata,
        parties: records(parties),
        sources: records(sources),
        actors: records(actors),
        channels: records(channels),
        topics: records(topics),
        places: records(places),
        events: records(events),
        statements: records(statements),
        plans: records(plans),
        positions: records(positions),
        disagreements: records(disagreements),
    });
    Loaded {
        dossier,
        problems: reader.problems.list,
        set_aside: reader.set_aside,
    }
}

/// Names the members of the file that nothing asked for, or that stand twice.
fn name_unknown(reader: &mut Reader) {
    let mut seen = HashSet::new();
    for (key, _) in reader.members {
        let place = Place::top(key);
        if !seen.insert(&**key) {
            let message = format!("the field `{key}` stands twice; the first was read");
            reader
                .problems
                .add(Severity::Error, &place, None, message, None);
        } else if !reader.known.contains(&&**key) {
            let known = reader.known.iter().copied();
            let hint = reader.problems.did_you_mean(key, known);
            let message = format!("the field `{key}` is not part of the format and was left out");
            reader
                .problems
                .add(Severity::Warning, &place, None, message, hint);
        }
    }
}

fn metadata(reader: &mut Reader) -> Metadata {
    let mut metadata = Metadata {
        title: "A dossier without a title".into(),
        summary: String::new(),
        language: "en".into(),
        focus: None,
        compiled: None,
        notes: Vec::new(),
        gaps: Vec::new(),
    };
    let place = Place::top("metadata");
    let Some(value) = reader.value("metadata") else {
        let message = "the field `metadata` is missing: it gives the title".to_owned();
        reader
            .problems
            .add(Severity::Error, &place, None, message, None);
        return metadata;
    };
    let Some(mut fields) = Fields::of(value, place, "metadata".into(), &mut reader.problems) else {
        return metadata;
    };
    let or = |text: &str, other: String| {
        if text.is_empty() {
            other
        } else {
            text.to_owned()
        }
    };
    metadata.title = or(fields.text("title"), metadata.title);
    metadata.summary = or(fields.text("summary"), metadata.summary);
    metadata.language = or(fields.text("language"), metadata.language);
    metadata.focus = fields.date_opt("focus");
    metadata.compiled = fields.date_opt("compiled");
    metadata.notes = fields.texts("notes");
    metadata.gaps = fields.texts("gaps");
    fields.finish();
    metadata
}

/// Citations; a record without any is broken, or warned of where the format
/// can do without.
fn citations<'a>(
    fields: &mut Fields<'a, '_>,
    sources: &Ids<'a>,
    is_required: bool,
) -> Vec<Citation> {
    let at = fields.place;
    let at = at.key("sources");
    let items = fields.list("sources");
    let mut found = Vec::with_capacity(items.len());
    for (nth, item) in items.iter().enumerate() {
        let item_place = at.item(nth);
        if let Json::Text(_) = item {
            let source = fields.id_at(&item_place, item, sources).map(Into::into);
            found.extend(source.map(|source| Citation { source, note: None }));
            continue;
        }
        let Json::Object(_) = item else {
            fields.wrong(&item_place, "the id of a source or an object", item);
            continue;
        };
        let record = fields.record.clone();
        let Some(mut inner) = Fields::of(item, item_place, record, fields.problems) else {
            continue;
        };
        let source = inner.id("source", sources).map(Into::into);
        let note = inner.text_opt("note").map(str::to_owned);
        let is_sound = inner.finish();
        fields.is_broken |= !is_sound;
        found.extend(source.map(|source| Citation { source, note }));
    }
    // What is no list has been named already.
    if items.is_empty() && fields.is_list_or_absent("sources") {
        let message = "it cites no source".to_owned();
        if is_required {
            fields.error_at(&at, message, None);
        } else {
            fields.warn_at(&at, message, None);
        }
    }
    found
}

fn party<'a>(fields: &mut Fields<'a, '_>, ids: &Ids<'a>, row: usize) -> Option<Party> {
    let id = fields.own_id(ids, row).into();
    let name = fields.text("name").to_owned();
    let colour = fields
        .word("colour", PartyColour::CODES)
        .map(|nth| PartyColour::ALL[nth]);
    Some(Party {
        id,
        name,
        colour: colour?,
    })
}

fn source<'a>(fields: &mut Fields<'a, '_>, ids: &Ids<'a>, row: usize) -> Option<Source> {
    let id = fields.own_id(ids, row).into();
    let publisher = fields.text("publisher").to_owned();
    let title = fields.text("title").to_owned();
    let url = fields.text_opt("url").map(str::to_owned);
    if let Some(url) = &url {
        let is_web = (url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://")))
        .is_some_and(|rest| {
            !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
        });
        if !is_web {
            fields.error(
                "url",
                "an address begins with https:// or http:// and has no spaces".into(),
                None,
            );
        }
    }
    let published = fields.date("published");
    let language = fields.text("language").to_owned();
    let note = fields.text_opt("note").map(str::to_owned);
    Some(Source {
        id,
        publisher,
        title,
        url,
        published: published?,
        language,
        note,
    })
}

fn country(fields: &mut Fields) -> Option<String> {
    let code = fields.text_opt("country")?;
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        fields.error(
            "country",
            format!("`{code}` is no country code: two capitals, as in ISO 3166-1"),
            None,
        );
    }
    Some(code.to_owned())
}

fn actor<'a>(
    fields: &mut Fields<'a, '_>,
    ids: &Ids<'a>,
    row: usize,
    parties: &Ids<'a>,
    sources: &Ids<'a>,
) -> Option<Actor> {
    let id = fields.own_id(ids, row).into();
    let name = fields.text("name").to_owned();
    let kind = fields
        .word("kind", ActorKind::CODES)
        .map(|nth| ActorKind::ALL[nth]);
    let party = fields.id("party", parties).map(Into::into);
    let affiliation = fields.id_opt("affiliation", ids).map(Into::into);
    let roles = fields.inner("roles", |role| {
        let title = role.text("title").to_owned();
        Some(Role {
            title,
            date: role.date_opt("date"),
        })
    });
    let country = country(fields);
    let sources = citations(fields, sources, false);
    Some(Actor {
        id,
        name,
        kind: kind?,
        party: party?,
        affiliation,
        roles,
        country,
        sources,
    })
}

fn channel<'a>(
    fields: &mut Fields<'a, '_>,
    ids: &Ids<'a>,
    row: usize,
    sources: &Ids<'a>,
) -> Option<Channel> {
    Some(Channel {
        id: fields.own_id(ids, row).into(),
        name: fields.text("name").to_owned(),
        description: fields.text("description").to_owned(),
        sources: citations(fields, sources, false),
    })
}

fn topic<'a>(
    fields: &mut Fields<'a, '_>,
    ids: &Ids<'a>,
    row: usize,
    sources: &Ids<'a>,
) -> Option<Topic> {
    Some(Topic {
        id: fields.own_id(ids, row).into(),
        name: fields.text("name").to_owned(),
        description: fields.text("description").to_owned(),
        pax: fields.text_opt("pax").map(str::to_owned),
        cameo: fields.text_opt("cameo").map(str::to_owned),
        sources: citations(fields, sources, false),
    })
}

fn place<'a>(
    fields: &mut Fields<'a, '_>,
    ids: &Ids<'a>,
    row: usize,
    sources: &Ids<'a>,
) -> Option<crate::model::Place> {
    Some(crate::model::Place {
        id: fields.own_id(ids, row).into(),
        name: fields.text("name").to_owned(),
        country: country(fields),
        lat: fields.number_opt("lat", -90.0, 90.0),
        lon: fields.number_opt("lon", -180.0, 180.0),
        sources: citations(fields, sources, false),
    })
}

fn event<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
) -> Option<Event> {
    let id: EventId = fields.own_id(own, row).into();
    let date = fields.date("date");
    let title = fields.text("title").to_owned();
    let summary = fields.text("summary").to_owned();
    let kind = fields
        .word("kind", EventKind::CODES)
        .map(|nth| EventKind::ALL[nth]);
    let channel = fields.id("channel", &ids.channels).map(Into::into);
    let place = fields.id_opt("place", &ids.places).map(Into::into);
    let participants = fields.inner("participants", |participant| {
        let actor = participant.id("actor", &ids.actors).map(Into::into);
        let role = participant.text("role").to_owned();
        Some(Participant {
            actor: actor?,
            role,
        })
    });
    let topics = all(fields.ids("topics", &ids.topics));
    let related = fields.inner("related", |related| {
        let event: Option<EventId> = related.id("event", own).map(Into::into);
        if event.as_ref() == Some(&id) {
            related.error("event", "an event is not related to itself".into(), None);
        }
        let relation = related
            .word("relation", Relation::CODES)
            .map(|nth| Relation::ALL[nth]);
        Some(Related {
            event: event?,
            relation: relation?,
        })
    });
    let plans = all(fields.ids("plans", &ids.plans));
    let confidence = fields
        .word("confidence", Confidence::CODES)
        .map(|nth| Confidence::ALL[nth]);
    let sources = citations(fields, &ids.sources, true);
    Some(Event {
        id,
        date: date?,
        title,
        summary,
        kind: kind?,
        channel: channel?,
        place,
        participants,
        topics,
        related,
        plans,
        confidence: confidence?,
        sources,
    })
}

fn statement<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
) -> Option<Statement> {
    let id = fields.own_id(own, row).into();
    let date = fields.date("date");
    let speaker = fields.id("speaker", &ids.actors).map(Into::into);
    let joint_with = all(fields.ids("joint_with", &ids.actors));
    let event = fields.id("event", &ids.events).map(Into::into);
    let topics = all(fields.ids("topics", &ids.topics));
    let about = about(fields, ids);
    let stance = fields
        .word("stance", Stance::CODES)
        .map(|nth| Stance::ALL[nth]);
    let summary = fields.text("summary").to_owned();
    let quote = fields.text_opt("quote").map(str::to_owned);
    let reported_by = fields.texts("reported_by");
    if fields.list("reported_by").is_empty() && fields.is_list_or_absent("reported_by") {
        fields.error(
            "reported_by",
            "it does not say through whom it is known".into(),
            None,
        );
    }
    let sources = citations(fields, &ids.sources, true);
    Some(Statement {
        id,
        date: date?,
        speaker: speaker?,
        joint_with,
        event: event?,
        topics,
        about,
        stance: stance?,
        summary,
        quote,
        reported_by,
        sources,
    })
}

/// What a statement is about: actors and plans by id.
fn about<'a>(fields: &mut Fields<'a, '_>, ids: &AllIds<'a>) -> Vec<About> {
    let at = fields.place;
    let at = at.key("about");
    let mut found = Vec::new();
    for (nth, item) in fields.list("about").iter().enumerate() {
        let item_place = at.item(nth);
        match item {
            Json::Text(id) if ids.plans.declared.contains_key(&**id) => {
                found.extend(
                    fields
                        .id_at(&item_place, item, &ids.plans)
                        .map(|id| About::Plan(id.into())),
                );
            }
            Json::Text(id) if !ids.actors.declared.contains_key(&**id) => {
                let all = ids.actors.declared.keys().chain(ids.plans.declared.keys());
                let hint = fields.problems.did_you_mean(id, all.copied());
                fields.error_at(
                    &item_place,
                    format!("there is no actor or plan `{id}`"),
                    hint,
                );
            }
            _ => found.extend(
                fields
                    .id_at(&item_place, item, &ids.actors)
                    .map(|id| About::Actor(id.into())),
            ),
        }
    }
    found
}

fn plan<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    actors: &Ids<'a>,
    topics: &Ids<'a>,
    sources: &Ids<'a>,
    lost: &mut usize,
) -> Option<Plan> {
    let id: PlanId = fields.own_id(own, row).into();
    let name = fields.text("name").to_owned();
    let short = fields.text("short").to_owned();
    let proposers = all(fields.ids("proposers", actors));
    let date = fields.date("date");
    let status = fields.text("status").to_owned();
    let based_on: Option<PlanId> = fields.id_opt("based_on", own).map(Into::into);
    let notes = fields.text_opt("notes").map(str::to_owned);
    let at = fields.place;
    let at = at.key("provisions");
    let mut provisions: Vec<Provision> = Vec::new();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    // A provision with an error is set aside within its plan, which stands.
    for (nth, item) in fields.required_list("provisions").iter().enumerate() {
        let (first, record) = match item.get("number") {
            Some(Json::Text(number)) => (
                Some(*numbers.entry(number).or_insert(nth)),
                format!("provision `{number}` of plan `{id}`"),
            ),
            _ => (None, format!("provision {} of plan `{id}`", nth + 1)),
        };
        let provision =
            Fields::of(item, at.item(nth), record, fields.problems).and_then(|mut inner| {
                let provision = provision(&mut inner, actors, topics, sources);
                if let Some(first) = first.filter(|first| *first != nth) {
                    let message =
                        format!("the number stands already at `{}/{first}`", at.pointer());
                    inner.error("number", message, None);
                }
                let is_sound = inner.finish();
                provision.filter(|_| is_sound)
            });
        match provision {
            Some(provision) => provisions.push(provision),
            None => *lost += 1,
        }
    }
    let sources = citations(fields, sources, false);
    Some(Plan {
        id,
        name,
        short,
        proposers,
        date: date?,
        status,
        based_on,
        notes,
        provisions,
        sources,
    })
}

fn provision<'a>(
    fields: &mut Fields<'a, '_>,
    actors: &Ids<'a>,
    topics: &Ids<'a>,
    sources: &Ids<'a>,
) -> Option<Provision> {
    let number = fields.text("number").to_owned();
    let title = fields.text("title").to_owned();
    let text = fields.text("text").to_owned();
    let topics = all(fields.ids("topics", topics));
    let terms = fields.inner("terms", term);
    let obliges = all(fields.ids("obliges", actors));
    let benefits = all(fields.ids("benefits", actors));
    let conditions = fields.text_opt("conditions").map(str::to_owned);
    let contested_by = all(fields.ids("contested_by", actors));
    let sources = citations(fields, sources, true);
    let verification = fields
        .word("verification", Verification::CODES)
        .map(|nth| Verification::ALL[nth]);
    Some(Provision {
        number,
        title,
        text,
        topics,
        terms,
        obliges,
        benefits,
        conditions,
        contested_by,
        sources,
        verification: verification?,
    })
}

fn term(fields: &mut Fields) -> Option<Term> {
    let key = fields.text("key").to_owned();
    let comparator = fields
        .word("comparator", Comparator::CODES)
        .map(|nth| Comparator::ALL[nth]);
    let value = match fields.value("value") {
        Some(Json::Number(number)) => Some(TermValue::Number(*number)),
        Some(value @ Json::Text(_)) => {
            let place = fields.place;
            let text = fields.text_at(&place.key("value"), value);
            text.map(|text| TermValue::Text(text.to_owned()))
        }
        Some(other) => {
            fields.error(
                "value",
                format!(
                    "a number or a text is wanted here, and this is {}",
                    other.kind()
                ),
                None,
            );
            None
        }
        None => {
            fields.error("value", "the field `value` is missing".into(), None);
            None
        }
    };
    let unit = fields.text_opt("unit").map(str::to_owned);
    Some(Term {
        key,
        comparator: comparator?,
        value: value?,
        unit,
    })
}

fn position<'a>(fields: &mut Fields<'a, '_>, ids: &AllIds<'a>) -> Option<Position> {
    let actor = fields.id("actor", &ids.actors).map(Into::into);
    let topic = fields.id("topic", &ids.topics).map(Into::into);
    let date = fields.date("date");
    let stance = fields
        .word("stance", Stance::CODES)
        .map(|nth| Stance::ALL[nth]);
    let summary = fields.text("summary").to_owned();
    let sources = citations(fields, &ids.sources, true);
    Some(Position {
        actor: actor?,
        topic: topic?,
        date: date?,
        stance: stance?,
        summary,
        sources,
    })
}

/// Whether a plan of the file, sound or not, has a provision of this number.
fn has_number(plans: Option<&Json>, row: usize, number: &str) -> bool {
    let plan = match plans {
        Some(Json::Array(plans)) => plans.get(row),
        _ => None,
    };
    match plan.and_then(|plan| plan.get("provisions")) {
        Some(Json::Array(provisions)) => (provisions.iter())
            .any(|item| matches!(item.get("number"), Some(Json::Text(text)) if text == number)),
        _ => false,
    }
}

fn disagreement<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
    plans: &Rows<Plan>,
    plan_items: Option<&Json>,
) -> Option<Disagreement> {
    let id = fields.own_id(own, row).into();
    let title = fields.text("title").to_owned();
    let text = fields.text("text").to_owned();
    let events = all(fields.ids("events", &ids.events));
    let statements = all(fields.ids("statements", &ids.statements));
    let plan_ids = all(fields.ids("plans", &ids.plans));
    let provisions = fields.inner("provisions", |inner| {
        let plan: Option<PlanId> = inner.id("plan", &ids.plans).map(Into::into);
        let number = inner.text("number").to_owned();
        let plan = plan?;
        let row = ids.plans.declared.get(plan.as_str()).copied();
        let is_declared = row.is_some_and(|row| has_number(plan_items, row, &number));
        let kept = row.and_then(|row| plans.binary_search_by_key(&row, |(of, _)| *of).ok());
        let is_kept =
            kept.is_none_or(|nth| plans[nth].1.provisions.iter().any(|p| p.number == number));
        if !number.is_empty() && !is_declared {
            let message = format!("plan `{plan}` has no provision `{number}`");
            inner.error("number", message, None);
        } else if !number.is_empty() && !is_kept {
            let message = format!("provision `{number}` of plan `{plan}` was set aside");
            let place = inner.place;
            inner.warn_at(&place.key("number"), message, None);
        }
        Some(ProvisionRef { plan, number })
    });
    Some(Disagreement {
        id,
        title,
        text,
        events,
        statements,
        plans: plan_ids,
        provisions,
    })
}
