//! What is shown, as files that other programs read: tables as CSV ([`csv`]), a
//! smaller dossier ([`cut`], written by [`file`]), a calendar ([`ics`]), linked data ([`jsonld`]),
//! and citations of one record ([`cite`]). Every file names the filters, the
//! dossier and the link that made it ([`Stamp`]). Pure functions; knows no
//! views and no browser.

pub mod cite;
pub mod csv;
pub mod cut;
pub mod file;
pub mod ics;
pub mod jsonld;
pub mod picture;
pub mod png;
mod when;

use crate::{
    format_number::plain,
    model::{Citation, Dossier, Participant, ProvisionRow, Source, Term, TermValue},
};

/// Where a file comes from: what every export must name, so that it can be
/// made again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// The title of what is exported, usually that of the dossier.
    pub title: String,
    /// The filters, as a sentence.
    pub filters: String,
    /// The hash of the dossier's file, with the name of the hash:
    /// `sha256-…`.
    pub dossier_hash: String,
    /// The link that shows the same.
    pub link: String,
    /// The address of the page, up to where `event=ID` can be put behind it:
    /// `https://example.org/talks/#of=1a2b3c4d&`. Empty where nobody else can open
    /// the dossier.
    pub page: String,
    /// The day it was made, in ISO 8601: `2025-12-22`.
    pub made_on: String,
}

/// The rows shown, in the order in which they are to be written. Rows that the
/// dossier does not have are passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Rows in [`Records::events`](crate::model::Records::events).
    pub events: Vec<usize>,
    /// Rows in [`Records::statements`](crate::model::Records::statements).
    pub statements: Vec<usize>,
    /// Where the provisions stand.
    pub provisions: Vec<ProvisionRow>,
    /// Rows in [`Records::positions`](crate::model::Records::positions).
    pub positions: Vec<usize>,
}

impl Shown {
    /// Everything in a dossier, in the order of its file.
    pub fn all(dossier: &Dossier) -> Shown {
        Shown {
            events: (0..dossier.events.len()).collect(),
            statements: (0..dossier.statements.len()).collect(),
            provisions: dossier.provision_rows().collect(),
            positions: (0..dossier.positions.len()).collect(),
        }
    }
}

impl Stamp {
    /// The link to one record, by the words of the page's links: `event` and its id,
    /// `provision`, its plan and its number. Without a [`page`](Stamp::page), the link
    /// that shows the same.
    pub fn link_to(&self, key: &str, parts: &[&str]) -> String {
        if self.page.is_empty() {
            return self.link.clone();
        }
        let mut link = self.page.clone();
        link.push_str(key);
        let mut between = '=';
        for part in parts {
            link.push(between);
            link.push_str(&uri_part(part));
            between = ',';
        }
        link
    }

    /// The stamp as a paragraph, for formats that have one place for it.
    pub fn sentence(&self) -> String {
        let mut text = String::from("Cut from “");
        text.push_str(&self.title);
        text.push_str("”. Filters: ");
        text.push_str(self.filters.trim_end_matches('.'));
        text.push_str(". Dossier: ");
        text.push_str(&self.dossier_hash);
        text.push_str(". Made on ");
        text.push_str(&self.made_on);
        text.push_str(" by ");
        text.push_str(&self.link);
        text
    }
}

/// The sources of citations, each once and in their order, with what each
/// stands for.
fn cited<'d>(
    dossier: &'d Dossier,
    citations: &'d [Citation],
) -> Vec<(&'d Source, Option<&'d str>)> {
    let id = |nth: usize| citations[nth].source.as_str();
    let mut sorted: Vec<usize> = (0..citations.len()).collect();
    sorted.sort_by_key(|&nth| id(nth));
    let mut is_again = vec![false; citations.len()];
    for pair in sorted.windows(2) {
        is_again[pair[1]] = id(pair[0]) == id(pair[1]);
    }
    (citations.iter().zip(is_again))
        .filter(|(_, is_again)| !is_again)
        .filter_map(|(citation, _)| {
            let source = dossier.source(citation.source.as_str())?;
            Some((source, citation.note.as_deref()))
        })
        .collect()
}

/// The sources of what is shown, each once and in the order of their file.
pub fn sources<'d>(dossier: &'d Dossier, shown: &Shown) -> Vec<&'d Source> {
    let mut all: Vec<&[Citation]> = Vec::new();
    for &row in &shown.events {
        if let Some(event) = dossier.events.get(row) {
            all.push(&event.sources);
        }
    }
    for &row in &shown.statements {
        if let Some(said) = dossier.statements.get(row) {
            all.push(&said.sources);
        }
    }
    for row in &shown.provisions {
        if let Some(plan) = dossier.plans.get(row.plan)
            && let Some(provision) = plan.provisions.get(row.provision)
        {
            all.push(&plan.sources);
            all.push(&provision.sources);
        }
    }
    for &row in &shown.positions {
        if let Some(position) = dossier.positions.get(row) {
            all.push(&position.sources);
        }
    }
    let mut is_cited = vec![false; dossier.sources.len()];
    for citation in all.into_iter().flatten() {
        if let Some(row) = dossier.source_row(citation.source.as_str()) {
            is_cited[row] = true;
        }
    }
    let rows = (0..is_cited.len()).filter(|&row| is_cited[row]);
    rows.map(|row| &dossier.sources[row]).collect()
}

/// A source in a line: `The Gazette, “Mayors meet”, 13 March 2025`.
fn source_line(source: &Source) -> String {
    let mut text = source.publisher.clone();
    text.push_str(", “");
    text.push_str(&source.title);
    text.push('”');
    if let Some(date) = source.date() {
        text.push_str(", ");
        text.push_str(&date.human());
    }
    text
}

/// Words in brackets after others; nothing where there are none.
fn push_in_brackets(text: &mut String, words: &str) {
    if !words.is_empty() {
        text.push_str(" (");
        text.push_str(words);
        text.push(')');
    }
}

/// Who took part, and as what, if that is said.
fn push_participant(text: &mut String, dossier: &Dossier, participant: &Participant) {
    text.push_str(actor_name(dossier, participant.actor.as_str()));
    push_in_brackets(text, &participant.role);
}

/// What a provision fixes, in words: `toll <= 2 francs`.
fn term_line(term: &Term) -> String {
    let mut text = term.key.clone();
    text.push(' ');
    text.push_str(term.comparator.code());
    text.push(' ');
    match &term.value {
        TermValue::Number(number) => text.push_str(&plain(*number)),
        TermValue::Text(words) => text.push_str(words),
    }
    if let Some(unit) = &term.unit {
        text.push(' ');
        text.push_str(unit);
    }
    text
}

/// The name of an actor; of one without a record, its id.
fn actor_name<'d>(dossier: &'d Dossier, id: &'d str) -> &'d str {
    dossier.actor(id).map_or(id, |actor| &actor.name)
}

/// The name of a topic; of one without a record, its id.
fn topic_name<'d>(dossier: &'d Dossier, id: &'d str) -> &'d str {
    dossier.topic(id).map_or(id, |topic| &topic.name)
}

/// An address fit to stand where a format wants a URI (RFC 3986): what may not
/// stand there is percent-encoded, letters of other scripts too.
fn uri(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    let bytes = address.as_bytes();
    let (mut slashes, mut hashes) = (0, 0);
    for (place, &byte) in bytes.iter().enumerate() {
        slashes += usize::from(byte == b'/');
        hashes += usize::from(byte == b'#');
        let is_plain = match byte {
            b'%' => (bytes.get(place + 1..place + 3))
                .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)),
            b'#' => hashes == 1,
            // Around the number of a host.
            b'[' | b']' => slashes == 2,
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte),
        };
        push_encoded(&mut text, byte, is_plain);
    }
    text
}

/// A text as a part of an address that stands for nothing but itself.
fn uri_part(part: &str) -> String {
    let mut text = String::with_capacity(part.len());
    for byte in part.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        push_encoded(&mut text, byte, is_plain);
    }
    text
}

fn push_encoded(out: &mut String, byte: u8, is_plain: bool) {
    if is_plain {
        out.push(char::from(byte));
        return;
    }
    out.push('%');
    for digit in [byte >> 4, byte & 15] {
        out.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
    }
}

/// Whether an address is one of the web.
fn is_web(address: &str) -> bool {
    crate::model::web_host(address).is_some()
}
