//! The words in which several exports say the same: a source in a line, a term, who took
//! part, and the names behind ids. What one export alone says is in its own file.

use crate::{
    format_number::plain,
    model::{Citation, Dossier, Participant, Source, Term, TermValue},
};
use std::collections::HashSet;

/// The sources of citations, each once and in their order, with what each
/// stands for.
pub(super) fn cited<'d>(
    dossier: &'d Dossier,
    citations: &'d [Citation],
) -> Vec<(&'d Source, Option<&'d str>)> {
    let mut seen = HashSet::new();
    (citations.iter())
        .filter(|citation| seen.insert(citation.source.as_str()))
        .filter_map(|citation| {
            let source = dossier.source(citation.source.as_str())?;
            Some((source, citation.note.as_deref()))
        })
        .collect()
}

/// A source in a line: `The Gazette, “Mayors meet”, 13 March 2025`.
pub(super) fn source_line(source: &Source) -> String {
    let line = format!("{}, “{}”", source.publisher, source.title);
    match source.date() {
        Some(date) => format!("{line}, {}", date.human()),
        None => line,
    }
}

/// A source in a line, with its address.
pub(super) fn source_line_with_url(source: &Source) -> String {
    match &source.url {
        Some(url) => format!("{}, {url}", source_line(source)),
        None => source_line(source),
    }
}

/// Words with others in brackets behind them; nothing where there are none.
pub(super) fn with_brackets(text: &str, words: &str) -> String {
    match words {
        "" => text.to_owned(),
        _ => format!("{text} ({words})"),
    }
}

/// Who took part, and as what, if that is said.
pub(super) fn participant_words(dossier: &Dossier, participant: &Participant) -> String {
    let name = actor_name(dossier, participant.actor.as_str());
    with_brackets(name, &participant.role)
}

/// What a provision fixes, in words: `toll <= 2 francs`.
pub(super) fn term_line(term: &Term) -> String {
    let value = match &term.value {
        TermValue::Number(number) => &plain(*number),
        TermValue::Text(words) => words,
    };
    let line = format!("{} {} {value}", term.key, term.comparator.code());
    match &term.unit {
        Some(unit) => format!("{line} {unit}"),
        None => line,
    }
}

/// The name of an actor; of one without a record, its id.
pub(super) fn actor_name<'d>(dossier: &'d Dossier, id: &'d str) -> &'d str {
    dossier.actor(id).map_or(id, |actor| &actor.name)
}

/// The name of a topic; of one without a record, its id.
pub(super) fn topic_name<'d>(dossier: &'d Dossier, id: &'d str) -> &'d str {
    dossier.topic(id).map_or(id, |topic| &topic.name)
}
