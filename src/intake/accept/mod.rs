//! From a draft that a person accepted to one edit of a dossier: the record with the article as its
//! source and the sentence as the note of that, and the records that it needs and that are not there.
//! Open it when an accepted draft makes the wrong records.
//!
//! Nothing is made up: what the format needs and no article says (the party of somebody new, the
//! channel of a meeting) is a record that says that it is not sorted yet.

mod desk;
mod sort;
#[cfg(test)]
mod tests;

use super::{
    draft::{Draft, EventDraft, StatementDraft},
    lexicon::Language,
};
use crate::{
    edit::{Edit, Json, Path, id_of_name, sources::Found},
    model::{Confidence, EventKind},
    query::fold,
};
use desk::{Desk, member, record, text};
use sort::kind_of;

pub use desk::cites;

/// An article as the source of what is accepted of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// Who publishes it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// Its address; may be empty.
    pub url: String,
    /// The day of publication, in EDTF.
    pub published: String,
    /// Its language, as BCP 47 has it.
    pub language: String,
    /// Who wrote it; may be empty.
    pub byline: String,
    /// The id of its source, where that was made before and may have been changed since.
    pub made: Option<String>,
}

/// A draft with what it was told by.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The article.
    pub article: &'a Article,
    /// Its language.
    pub language: Language,
    /// The draft.
    pub draft: &'a Draft,
    /// The sentence.
    pub sentence: &'a str,
}

/// What is said in the records that are made, in the language of who writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The name of the party of those who are not sorted yet.
    pub party: String,
    /// The name of the channel of what is not sorted yet.
    pub channel: String,
    /// What that channel is.
    pub channel_about: String,
    /// What who speaks does in an event: `speaker`.
    pub speaks: String,
    /// What who took part did in an event.
    pub takes_part: String,
    /// The title of the event in which somebody speaks; `{name}` stands for who.
    pub spoke: String,
    /// The title of accounts that differ; `{one}` and `{other}` stand for the speakers.
    pub differ: String,
}

impl Default for Wording {
    fn default() -> Self {
        let text = str::to_owned;
        Wording {
            party: text("Not sorted yet"),
            channel: text("Not sorted yet"),
            channel_about: text(
                "Events of which nobody has said yet to which channel they belong.",
            ),
            speaks: text("speaker"),
            takes_part: text("took part"),
            spoke: text("{name} speaks"),
            differ: text("{one} and {other} differ"),
        }
    }
}

/// What a person accepted.
#[derive(Clone, Copy, Debug)]
pub struct Accept<'a> {
    /// The draft, and drafts of the same thing in other articles. The first is what is said.
    pub told: &'a [Told<'a>],
    /// Events of the dossier that the same sentence tells of, by id.
    pub events: &'a [String],
    /// Statements of the dossier that say the opposite, by id; where that is to be noted.
    pub differs: &'a [String],
    /// What is said in the records that are made.
    pub wording: &'a Wording,
}

/// What accepting comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// All of it, as one step.
    pub edit: Edit,
    /// The list of the record.
    pub list: &'static str,
    /// Its id.
    pub id: String,
    /// Whether the record was there, and only gets a source.
    pub is_known: bool,
    /// The records that are made on the way: lists, and names.
    pub made: Vec<(&'static str, String)>,
    /// The ids of the sources, in the order of what was told.
    pub sources: Vec<String>,
}

/// What accepting a draft does to a dossier; none where nothing was told.
///
/// What is known gets the article as one more source. All else becomes a record with all that the format
/// needs, so that readers find it.
pub fn accept(dossier: &Json, of: &Accept) -> Option<Accepted> {
    let first = of.told.first()?;
    let mut desk = Desk::new(dossier, of.wording);
    let sources: Vec<String> = of.told.iter().map(|told| source(&mut desk, told)).collect();
    let cited: Vec<(&str, &str)> = (sources.iter().zip(of.told))
        .map(|(id, told)| (&**id, told.sentence))
        .collect();
    let list = first.draft.list();
    let known = of.told.iter().find_map(|told| {
        let id = told.draft.known()?;
        Some((id, desk.row_of(list, id)?))
    });
    let id = match known {
        Some((id, row)) => {
            let path = Path::record(list, row);
            let there = path.get(dossier);
            for (nth, (source, note)) in cited.iter().enumerate() {
                let is_there = there.is_some_and(|record| cites(record, source))
                    || cited[..nth].iter().any(|(before, _)| before == source);
                if !is_there {
                    desk.edits.push(Edit::Add {
                        list: path.field("sources"),
                        at: None,
                        item: citation(source, note),
                    });
                }
            }
            id.to_owned()
        }
        None => match first.draft {
            Draft::Event(draft) => event(&mut desk, first, draft, &cited),
            Draft::Statement(draft) => statement(&mut desk, of, first, draft, &cited),
        },
    };
    if list == "statements" {
        for other in of.differs.iter().filter(|other| **other != id) {
            disagreement(&mut desk, first, &id, other);
        }
    }
    Some(Accepted {
        list,
        id,
        is_known: known.is_some(),
        made: desk.made(known.is_none()),
        edit: Edit::All(desk.edits),
        sources,
    })
}

/// The source that an article is in a dossier, by id: the one that was made of it, or one of the same
/// address, or of the same publisher, title and day.
pub fn source_of(dossier: &Json, article: &Article) -> Option<String> {
    let Some(Json::Array(items)) = dossier.get("sources") else {
        return None;
    };
    if let Some(made) = &article.made
        && items.iter().any(|item| text(item, "id") == made)
    {
        return article.made.clone();
    }
    let found = Found {
        url: article.url.clone(),
        ..Found::default()
    };
    let at = found.known_at(dossier).or_else(|| {
        let title = fold(&article.title);
        items.iter().position(|item| {
            !title.is_empty()
                && fold(text(item, "title")) == title
                && fold(text(item, "publisher")) == fold(&article.publisher)
                && text(item, "published") == article.published
        })
    })?;
    let id = text(&items[at], "id");
    (!id.is_empty()).then(|| id.to_owned())
}

fn source(desk: &mut Desk, told: &Told) -> String {
    let article = told.article;
    let made = |desk: &Desk| {
        let all = desk.added.iter().filter(|(list, _)| *list == "sources");
        let same = all.map(|(_, item)| item).find(|item| {
            text(item, "title") == article.title
                && text(item, "publisher") == article.publisher
                && text(item, "url") == article.url
        });
        same.map(|item| text(item, "id").to_owned())
    };
    if let Some(id) = source_of(desk.dossier, article).or_else(|| made(desk)) {
        return id;
    }
    let found = Found {
        publisher: article.publisher.clone(),
        title: article.title.clone(),
        url: article.url.clone(),
        published: article.published.clone(),
        language: article.language.clone(),
        note: match &*article.byline {
            "" => String::new(),
            byline => format!("By {}.", byline.trim_end_matches('.')),
        },
    };
    let Json::Object(mut members) = found.to_record(desk.dossier) else {
        return String::new();
    };
    let wished = members
        .iter()
        .find(|(name, _)| name == "id")
        .map(|(_, id)| id.clone());
    let wished = match &wished {
        Some(Json::Text(id)) => id.clone(),
        _ => String::new(),
    };
    members.retain(|(name, _)| name != "id");
    desk.add("sources", &wished, members)
}

/// A citation of a source, with what it stands for.
fn citation(source: &str, sentence: &str) -> Json {
    let note = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    match note.is_empty() {
        true => Json::Text(source.to_owned()),
        false => record(vec![("source", source.into()), ("note", note)]),
    }
}

fn citations(cited: &[(&str, &str)]) -> Json {
    let mut all: Vec<Json> = Vec::new();
    for (nth, (source, sentence)) in cited.iter().enumerate() {
        if !cited[..nth].iter().any(|(before, _)| before == source) {
            all.push(citation(source, sentence));
        }
    }
    Json::Array(all)
}

/// Somebody of the dossier, or made: the id.
fn actor(desk: &mut Desk, told: &Told, id: Option<&str>, name: &str, source: &str) -> String {
    if let Some(id) = id.filter(|id| desk.row_of("actors", id).is_some()) {
        return id.to_owned();
    }
    if let Some(id) = desk.actor(name) {
        return id;
    }
    let party = desk.unsorted("parties", vec![("colour", Json::Text("grey".into()))]);
    let kind = kind_of(name, told.language);
    let mut members = members(vec![
        ("name", name.to_owned()),
        ("kind", kind.code().to_owned()),
        ("party", party),
    ]);
    members.push(member(
        "sources",
        Json::Array(vec![Json::Text(source.to_owned())]),
    ));
    desk.add("actors", &id_of_name(name), members)
}

fn place(desk: &mut Desk, name: &str, source: &str) -> String {
    let folded = fold(name);
    let is_same = |item: &Json| {
        let of = fold(text(item, "name"));
        of == folded || of.split([',', '(']).next().map(str::trim) == Some(&folded)
    };
    if let Some(id) = desk.find("places", is_same) {
        return id;
    }
    let mut members = members(vec![("name", name.to_owned())]);
    members.push(member(
        "sources",
        Json::Array(vec![Json::Text(source.to_owned())]),
    ));
    desk.add("places", &id_of_name(name), members)
}

fn members(values: Vec<(&str, String)>) -> Vec<(String, Json)> {
    let written = values.into_iter();
    written
        .map(|(name, value)| (name.to_owned(), Json::Text(value)))
        .collect()
}

/// The day that ids of a date begin with.
fn day(date: &str) -> String {
    let day = date.split('/').next().unwrap_or_default();
    let is_of_day = |c: &char| c.is_ascii_digit() || *c == '-';
    day.chars().take_while(is_of_day).take(10).collect()
}

fn dated_id(before: &str, date: &str, name: &str) -> String {
    let parts = [before.to_owned(), day(date), id_of_name(name)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

/// A sentence without blanks that are too many.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A record with a channel, those who took part, and what it cites.
struct NewEvent<'a> {
    date: &'a str,
    title: String,
    summary: String,
    kind: EventKind,
    place: Option<String>,
    participants: Vec<String>,
    role: String,
    source: &'a str,
    sources: Json,
}

fn add_event(desk: &mut Desk, new: NewEvent) -> String {
    let channel = desk
        .usual_channel(new.kind, &new.participants)
        .unwrap_or_else(|| {
            let about = Json::Text(desk.wording.channel_about.clone());
            let sources = Json::Array(vec![Json::Text(new.source.to_owned())]);
            desk.unsorted(
                "channels",
                vec![("description", about), ("sources", sources)],
            )
        });
    let mut fields = members(vec![
        ("date", new.date.to_owned()),
        ("title", new.title.clone()),
        ("summary", new.summary),
        ("kind", new.kind.code().to_owned()),
        ("channel", channel),
    ]);
    fields.extend(new.place.map(|place| member("place", Json::Text(place))));
    if !new.participants.is_empty() {
        let all = new.participants.into_iter();
        let all = all.map(|actor| record(vec![("actor", actor), ("role", new.role.clone())]));
        fields.push(member("participants", Json::Array(all.collect())));
    }
    fields.push(member(
        "confidence",
        Json::Text(Confidence::Reported.code().to_owned()),
    ));
    fields.push(member("sources", new.sources));
    desk.add("events", &dated_id("", new.date, &new.title), fields)
}

fn event(desk: &mut Desk, told: &Told, draft: &EventDraft, cited: &[(&str, &str)]) -> String {
    let source = cited[0].0;
    let mut participants: Vec<String> = Vec::new();
    for (nth, of) in draft.actors.iter().enumerate() {
        let id = draft.actor_ids.get(nth).and_then(Option::as_deref);
        let id = actor(desk, told, id, &of.value, source);
        if !participants.contains(&id) {
            participants.push(id);
        }
    }
    let place = (draft.place.as_ref()).map(|of| place(desk, &of.value, source));
    let role = desk.wording.takes_part.clone();
    add_event(
        desk,
        NewEvent {
            date: draft.date.value.as_str(),
            title: tidy(&draft.title.value),
            summary: tidy(told.sentence),
            kind: draft.kind.value,
            place,
            participants,
            role,
            source,
            sources: citations(cited),
        },
    )
}

/// The event at which something was said: one that the same sentence tells of, one at which the speaker spoke
/// on that day, or one that is made for it.
fn said_at(
    desk: &mut Desk,
    of: &Accept,
    draft: &StatementDraft,
    speaker: &str,
    cited: &[(&str, &str)],
) -> String {
    let date = draft.date.value.as_str();
    if let Some(id) = (of.events.iter()).find(|id| desk.row_of("events", id).is_some()) {
        return id.clone();
    }
    let spoke = |item: &Json| {
        text(item, "kind") == EventKind::Statement.code()
            && text(item, "date") == date
            && desk::participants(item).any(|actor| actor == speaker)
    };
    if let Some(id) = desk.find("events", spoke) {
        return id;
    }
    let name = &draft.speaker.value;
    let new = NewEvent {
        date,
        title: desk.wording.spoke.replace("{name}", name),
        summary: tidy(&draft.content.value),
        kind: EventKind::Statement,
        place: None,
        participants: vec![speaker.to_owned()],
        role: desk.wording.speaks.clone(),
        source: cited[0].0,
        sources: citations(cited),
    };
    add_event(desk, new)
}

/// The chain of reporting, from the outlet to the person; never only the speaker.
fn chain(told: &Told, draft: &StatementDraft) -> Vec<String> {
    let words = |text: &str| -> Vec<String> {
        let folded = fold(text);
        let words = folded.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let publisher = tidy(&told.article.publisher);
    let of_publisher = words(&publisher);
    let surname = words(&draft.speaker.value).pop().unwrap_or_default();
    let mut chain: Vec<String> = Vec::new();
    if !publisher.is_empty() {
        chain.push(publisher);
    }
    for link in &draft.reported_by {
        let link = tidy(&link.value);
        let of = words(&link);
        let is_publisher = of.iter().all(|word| of_publisher.contains(word));
        // The speaker is the end of the chain, and has a field of its own.
        if !link.is_empty() && !is_publisher && !of.contains(&surname) && !chain.contains(&link) {
            chain.push(link);
        }
    }
    if chain.is_empty() {
        chain.push(tidy(&told.article.title));
    }
    chain
}

fn statement(
    desk: &mut Desk,
    of: &Accept,
    told: &Told,
    draft: &StatementDraft,
    cited: &[(&str, &str)],
) -> String {
    let source = cited[0].0;
    let speaker = actor(
        desk,
        told,
        draft.actor.as_deref(),
        &draft.speaker.value,
        source,
    );
    let mut joint: Vec<Json> = Vec::new();
    for with in &draft.joint_with {
        let id = Json::Text(actor(desk, told, None, &with.value, source));
        if id != Json::Text(speaker.clone()) && !joint.contains(&id) {
            joint.push(id);
        }
    }
    let event = said_at(desk, of, draft, &speaker, cited);
    let date = draft.date.value.as_str();
    let mut topics: Vec<Json> = Vec::new();
    for topic in &draft.topics {
        let id = Json::Text(topic.value.clone());
        if desk.row_of("topics", &topic.value).is_some() && !topics.contains(&id) {
            topics.push(id);
        }
    }
    let mut fields = members(vec![("date", date.to_owned()), ("speaker", speaker)]);
    if !joint.is_empty() {
        fields.push(member("joint_with", Json::Array(joint)));
    }
    fields.push(member("event", Json::Text(event)));
    if !topics.is_empty() {
        fields.push(member("topics", Json::Array(topics)));
    }
    fields.extend(members(vec![
        ("stance", draft.stance.value.code().to_owned()),
        ("summary", tidy(&draft.content.value)),
    ]));
    let quote = draft.quote.as_ref().map(|quote| tidy(&quote.value));
    fields.extend(
        quote
            .filter(|quote| !quote.is_empty())
            .map(|quote| member("quote", Json::Text(quote))),
    );
    let chain = chain(told, draft).into_iter().map(Json::Text).collect();
    fields.push(member("reported_by", Json::Array(chain)));
    fields.push(member("sources", citations(cited)));
    let surname = draft.speaker.value.split_whitespace().next_back();
    let id = dated_id("st", date, surname.unwrap_or_default());
    desk.add("statements", &id, fields)
}

/// Notes that two statements differ.
fn disagreement(desk: &mut Desk, told: &Told, own: &str, other: &str) {
    let Draft::Statement(draft) = told.draft else {
        return;
    };
    let Some(row) = desk.row_of("statements", other) else {
        return;
    };
    let Some(there) = Path::record("statements", row).get(desk.dossier) else {
        return;
    };
    let is_noted = |item: &Json| {
        let Some(Json::Array(ids)) = item.get("statements") else {
            return false;
        };
        let has = |id: &str| ids.contains(&Json::Text(id.to_owned()));
        has(own) && has(other)
    };
    if desk.find("disagreements", is_noted).is_some() {
        return;
    }
    let name = desk.name_of("actors", text(there, "speaker"));
    let one = &draft.speaker.value;
    let title = (desk.wording.differ)
        .replace("{one}", one)
        .replace("{other}", &name);
    let words = format!(
        "{one}: {} {name}: {}",
        tidy(&draft.content.value),
        text(there, "summary")
    );
    let mut fields = members(vec![("title", title.clone()), ("text", words)]);
    let both = [own, other].map(|id| Json::Text(id.to_owned()));
    fields.push(member("statements", Json::Array(both.into())));
    desk.add("disagreements", &id_of_name(&title), fields);
}
