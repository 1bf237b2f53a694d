//! Tables as CSV, a kind of record a table. Open this to change the columns of one.
//!
//! They are written after RFC 4180: a line of names, then a record a line, ended
//! by CRLF, every field quoted, in UTF-8 with the byte order mark by which
//! Excel knows it. Several values in one field are parted by `; `,
//! addresses by a space. `language` is that of the record's own texts; translations stand in columns of
//! their own, `title_uk`, one for each text and language that is translated in any record shown. The last three columns of every record are the stamp:
//! `filters`, `dossier`, `link`. Where nothing is shown, one record holds the
//! stamp alone.
//!
//! A spreadsheet must not take a text for a formula: after OWASP, “CSV
//! Injection”, what could begin one gets an apostrophe before it, at the start
//! of a field and wherever a program set to other separators would begin a cell.

use super::{
    Shown, Stamp,
    wording::{
        actor_name, cited, participant_words, source_line, term_line, topic_name, with_brackets,
    },
};
use crate::formula::{could_be_formula, ends_cell, is_number};
use crate::model::{
    About, ActorId, Citation, Completeness, Dossier, Event, Position, Provision, Statement, Text,
    TextField, TopicId, Translations,
};

/// The events shown: when, what, who and where it is known from.
pub fn events(dossier: &Dossier, shown: &Shown, stamp: &Stamp) -> String {
    let events = || (shown.events.iter()).filter_map(|&row| dossier.events.get(row));
    let languages = Languages::of(Event::TEXTS, events().map(|event| &event.translations));
    let mut table = Table::new(
        "id,date,date_in_words,title,summary,kind,channel_id,channel,place_id,place,\
         participant_ids,participants,topic_ids,topics,plan_ids,confidence",
        &languages,
        stamp,
    );
    for event in events() {
        table.field(event.id.as_str());
        table.field(event.date.as_str());
        table.field(&event.date.human());
        table.field(&event.title);
        table.field(&event.summary);
        table.field(event.kind.code());
        table.field(event.channel.as_str());
        let channel = dossier.channel(event.channel.as_str());
        table.field(channel.map_or("", |channel| &channel.name));
        let place = event.place.as_ref().map_or("", |id| id.as_str());
        table.field(place);
        table.field(dossier.place(place).map_or("", |place| &place.name));
        let participants = event.participants.iter();
        table.list(participants.clone().map(|one| one.actor.as_str()));
        table.list(participants.map(|one| participant_words(dossier, one)));
        table.topics(dossier, &event.topics);
        table.list(event.plans.iter().map(|plan| plan.as_str()));
        table.field(event.confidence.code());
        table.languages(dossier, &languages, &event.translations);
        table.end(dossier, &event.sources);
    }
    table.finish()
}

/// The statements shown: who said what of whom, and through whom it is known.
pub fn statements(dossier: &Dossier, shown: &Shown, stamp: &Stamp) -> String {
    let statements = || (shown.statements.iter()).filter_map(|&row| dossier.statements.get(row));
    let languages = Languages::of(
        Statement::TEXTS,
        statements().map(|said| &said.translations),
    );
    let mut table = Table::new(
        "id,date,date_in_words,speaker_ids,speakers,event_id,event,topic_ids,topics,about,\
         stance,summary,quote,original_quote,original_language,reported_by",
        &languages,
        stamp,
    );
    for said in statements() {
        table.field(said.id.as_str());
        table.field(said.date.as_str());
        table.field(&said.date.human());
        let speakers = [&said.speaker].into_iter().chain(&said.joint_with);
        table.list(speakers.clone().map(|actor| actor.as_str()));
        table.actors(dossier, speakers);
        table.field(said.event.as_str());
        let event = dossier.event(said.event.as_str());
        table.field(event.map_or("", |event| &event.title));
        table.topics(dossier, &said.topics);
        table.list(said.about.iter().map(|about| match about {
            About::Actor(id) => id.as_str(),
            About::Plan(id) => id.as_str(),
        }));
        table.field(said.stance.code());
        table.field(&said.summary);
        table.field(said.quote.as_deref().unwrap_or_default());
        let original = said.original.as_ref();
        table.field(original.map_or("", |original| &original.text));
        table.field(original.map_or("", |original| &original.language));
        table.list(&said.reported_by);
        table.languages(dossier, &languages, &said.translations);
        table.end(dossier, &said.sources);
    }
    table.finish()
}

/// The provisions shown, with their plan and the terms they fix. What a partial plan lacks
/// here may stand in a point of it that nobody has seen: so its completeness is told, and how
/// many points it is said to have.
pub fn provisions(dossier: &Dossier, shown: &Shown, stamp: &Stamp) -> String {
    let provisions = || {
        (shown.provisions.iter()).filter_map(|row| {
            let plan = dossier.plans.get(row.plan)?;
            Some((plan, plan.provisions.get(row.provision)?))
        })
    };
    let languages = Languages::of(
        Provision::TEXTS,
        provisions().map(|(_, of)| &of.translations),
    );
    let mut table = Table::new(
        "plan_id,plan,plan_date,number,title,text,topic_ids,topics,terms,obliges,benefits,\
         contested_by,conditions,verification,plan_completeness,plan_points",
        &languages,
        stamp,
    );
    for (plan, provision) in provisions() {
        table.field(plan.id.as_str());
        table.field(&plan.name);
        table.field(plan.date.as_str());
        table.field(&provision.number);
        table.field(&provision.title);
        table.field(&provision.text);
        table.topics(dossier, &provision.topics);
        table.list(provision.terms.iter().map(term_line));
        table.actors(dossier, &provision.obliges);
        table.actors(dossier, &provision.benefits);
        table.actors(dossier, &provision.contested_by);
        table.field(provision.conditions.as_deref().unwrap_or_default());
        table.field(provision.verification.code());
        table.field(plan.completeness.map_or("", Completeness::code));
        let said = plan.points.as_ref().map(|points| points.count.to_string());
        table.field(&said.unwrap_or_default());
        table.languages(dossier, &languages, &provision.translations);
        table.end(dossier, &provision.sources);
    }
    table.finish()
}

/// The positions shown: who stood where on what.
pub fn positions(dossier: &Dossier, shown: &Shown, stamp: &Stamp) -> String {
    let positions = || (shown.positions.iter()).filter_map(|&row| dossier.positions.get(row));
    let languages = Languages::of(Position::TEXTS, positions().map(|of| &of.translations));
    let mut table = Table::new(
        "actor_id,actor,party,topic_id,topic,date,date_in_words,stance,summary",
        &languages,
        stamp,
    );
    for position in positions() {
        let (actor, topic) = (position.actor.as_str(), position.topic.as_str());
        table.field(actor);
        table.field(actor_name(dossier, actor));
        table.field(dossier.party_of(actor).map_or("", |party| &party.name));
        table.field(topic);
        table.field(topic_name(dossier, topic));
        table.field(position.date.as_str());
        table.field(&position.date.human());
        table.field(position.stance.code());
        table.field(&position.summary);
        table.languages(dossier, &languages, &position.translations);
        table.end(dossier, &position.sources);
    }
    table.finish()
}

/// The columns of translations that a table has: a field and a language each, language by language.
struct Languages(Vec<(&'static str, String)>);

impl Languages {
    fn of<'t>(
        fields: &'static [TextField],
        all: impl Iterator<Item = &'t Translations>,
    ) -> Languages {
        let mut found: Vec<(&str, &'static str)> = Vec::new();
        for translation in all.flat_map(|of| &of.all) {
            for (field, _) in &translation.texts {
                let column = (&*translation.language, *field);
                if !found.contains(&column) {
                    found.push(column);
                }
            }
        }
        let place = |field: &str| fields.iter().position(|of| of.name == field);
        found.sort_by_key(|&(language, field)| (language, place(field)));
        let columns = found.into_iter();
        Languages(
            columns
                .map(|(language, field)| (field, language.to_owned()))
                .collect(),
        )
    }
}

/// A table that is being written.
struct Table<'s> {
    out: String,
    stamp: &'s Stamp,
    /// How many columns stand before the stamp.
    columns: usize,
    is_first: bool,
    is_empty: bool,
}

impl<'s> Table<'s> {
    fn new(columns: &str, languages: &Languages, stamp: &'s Stamp) -> Self {
        let mut table = Table {
            out: String::from('\u{feff}'),
            stamp,
            columns: 0,
            is_first: true,
            is_empty: true,
        };
        let translated = languages
            .0
            .iter()
            .map(|(field, language)| format!("{field}_{language}"));
        let names = (columns.split(',').map(str::to_owned))
            .chain(["language".to_owned()])
            .chain(translated)
            .chain(["source_ids", "sources", "source_urls"].map(str::to_owned));
        for name in names {
            table.field(&name);
            table.columns += 1;
        }
        for name in ["filters", "dossier", "link"] {
            table.field(name);
        }
        table.out.push_str("\r\n");
        table.is_first = true;
        table
    }

    fn field(&mut self, text: &str) {
        self.out.push_str(if self.is_first { "\"" } else { ",\"" });
        self.is_first = false;
        let is_number = is_number(text);
        let mut is_start = true;
        for (at, c) in text.char_indices() {
            let ends = ends_cell(c);
            if is_start && !is_number && (could_be_formula(&text[at..]) || ends && at == 0) {
                self.out.push('\'');
            }
            is_start = ends;
            self.out.push(c);
            if c == '"' {
                self.out.push(c);
            }
        }
        self.out.push('"');
    }

    /// Several of something in one field.
    fn list(&mut self, items: impl IntoIterator<Item = impl AsRef<str>>) {
        self.joined(items, "; ");
    }

    fn joined(&mut self, items: impl IntoIterator<Item = impl AsRef<str>>, between: &str) {
        let mut text = String::new();
        for (nth, item) in items.into_iter().enumerate() {
            if nth > 0 {
                text.push_str(between);
            }
            text.push_str(item.as_ref());
        }
        self.field(&text);
    }

    /// Actors by name.
    fn actors<'i>(&mut self, dossier: &Dossier, ids: impl IntoIterator<Item = &'i ActorId>) {
        let ids = ids.into_iter();
        self.list(ids.map(|id| actor_name(dossier, id.as_str())));
    }

    /// Topics: their ids, then their names.
    fn topics(&mut self, dossier: &Dossier, ids: &[TopicId]) {
        self.list(ids.iter().map(|id| id.as_str()));
        self.list(ids.iter().map(|id| topic_name(dossier, id.as_str())));
    }

    /// The language of the record, and what it says in others.
    fn languages(&mut self, dossier: &Dossier, languages: &Languages, of: &Translations) {
        self.field(&dossier.metadata.language);
        for (field, language) in &languages.0 {
            let translation = of.all.iter().find(|one| one.language == *language);
            let text = translation.and_then(|one| one.text(field));
            self.list(text.map_or(&[][..], Text::parts));
        }
    }

    /// The sources, the stamp and the end of the record.
    fn end(&mut self, dossier: &Dossier, citations: &[Citation]) {
        let sources = cited(dossier, citations);
        self.list(sources.iter().map(|(source, _)| source.id.as_str()));
        let lines = sources
            .iter()
            .map(|(source, note)| with_brackets(&source_line(source), note.unwrap_or_default()));
        self.list(lines);
        let urls = sources.iter().filter_map(|(source, _)| source.url.as_ref());
        self.joined(urls, " ");
        self.stamp();
    }

    fn stamp(&mut self) {
        let stamp = self.stamp;
        self.field(&stamp.filters);
        self.field(&stamp.dossier_hash);
        self.field(&stamp.link);
        self.out.push_str("\r\n");
        self.is_first = true;
        self.is_empty = false;
    }

    fn finish(mut self) -> String {
        if self.is_empty {
            for _ in 0..self.columns {
                self.field("");
            }
            self.stamp();
        }
        self.out
    }
}
