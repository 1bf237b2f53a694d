//! `demarche intake`: what an article says, as drafts of records.

use super::{
    USAGE,
    arguments::{Format, Intake as Arguments},
};
use crate::{
    intake::{Draft, EventDraft, Field, FoundDate, Intake, StatementDraft, read},
    load::load,
    model::Dossier,
};
use serde::Serialize;
use std::{
    fs,
    io::{self, Write},
    ops::Range,
    path::Path,
};

/// A draft as `--format json` prints it.
#[derive(Serialize)]
#[serde(tag = "record", rename_all = "lowercase")]
enum Record<'a> {
    Statement(Statement<'a>),
    Event(Event<'a>),
}

#[derive(Serialize)]
struct Statement<'a> {
    /// The id of the dossier's actor, or the name as the text has it.
    speaker: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    joint_with: Vec<&'a str>,
    quote: Option<&'a str>,
    date: &'a str,
    stance: &'static str,
    reported_by: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    topics: Vec<&'a str>,
    span: [usize; 2],
    perhaps: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<&'a str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    contradicts: &'a [String],
    fields: Vec<Evidence>,
}

#[derive(Serialize)]
struct Event<'a> {
    kind: &'static str,
    date: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    actors: Vec<&'a str>,
    title: &'a str,
    span: [usize; 2],
    perhaps: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<&'a str>,
    fields: Vec<Evidence>,
}

/// Where a field comes from.
#[derive(Serialize)]
struct Evidence {
    field: &'static str,
    span: [usize; 2],
    confidence: f32,
    reason: &'static str,
}

#[derive(Serialize)]
struct Date<'a> {
    text: &'a str,
    date: &'a str,
    span: [usize; 2],
    reading: String,
}

#[derive(Serialize)]
struct Report<'a> {
    language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    byline: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outlet: Option<&'a str>,
    drafts: Vec<Record<'a>>,
    dates: Vec<Date<'a>>,
    /// The text that places count in, where it is not the file's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

/// Reads an article and prints what was found.
pub(super) fn intake(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let dossier = match arguments.dossier.as_deref().map(dossier).transpose() {
        Ok(dossier) => dossier,
        Err(words) => return failed(&words, err),
    };
    let text = match fs::read(&arguments.article) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => {
            let path = arguments.article.display();
            return failed(&format!("{path}: {error}"), err);
        }
    };
    let found = match read(&text, &arguments.date, dossier.as_ref()) {
        Ok(found) => found,
        Err(error) => return failed(&error.to_string(), err),
    };
    match arguments.format {
        Format::Json => {
            let report = report(&found, &text);
            let json = serde_json::to_string_pretty(&report).map_err(io::Error::other)?;
            writeln!(out, "{json}")?;
        }
        Format::Text => tell(&found, out)?,
    }
    Ok(0)
}

fn failed(words: &str, err: &mut dyn Write) -> io::Result<u8> {
    writeln!(err, "error: {words}")?;
    Ok(USAGE)
}

fn dossier(path: &Path) -> Result<Dossier, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let loaded = load(&bytes).map_err(|refusal| format!("{}: {refusal}", path.display()))?;
    Ok(loaded.dossier)
}

fn report<'a>(found: &'a Intake, given: &str) -> Report<'a> {
    Report {
        language: found.language.tag(),
        title: found.title.as_deref(),
        byline: found.byline.as_deref(),
        outlet: found.outlet.as_deref(),
        drafts: found.drafts.iter().map(record).collect(),
        dates: found.dates.iter().map(date).collect(),
        text: (found.text != given).then_some(&*found.text),
    }
}

fn date(found: &FoundDate) -> Date<'_> {
    Date {
        text: &found.text,
        date: found.date.as_str(),
        span: span(&found.span),
        reading: found.date.human(),
    }
}

fn span(range: &Range<usize>) -> [usize; 2] {
    [range.start, range.end]
}

fn record(draft: &Draft) -> Record<'_> {
    match draft {
        Draft::Statement(draft) => Record::Statement(statement(draft)),
        Draft::Event(draft) => Record::Event(event(draft)),
    }
}

fn evidence<T>(name: &'static str, field: &Field<T>) -> Evidence {
    Evidence {
        field: name,
        span: span(&field.span),
        confidence: (field.confidence * 100.0).round() / 100.0,
        reason: field.reason.words(),
    }
}

fn values(fields: &[Field<String>]) -> Vec<&str> {
    fields.iter().map(|field| &*field.value).collect()
}

fn statement(draft: &StatementDraft) -> Statement<'_> {
    let mut fields = vec![evidence("speaker", &draft.speaker)];
    fields.extend(
        draft
            .joint_with
            .iter()
            .map(|field| evidence("joint_with", field)),
    );
    fields.extend(draft.verb.iter().map(|field| evidence("verb", field)));
    fields.extend(draft.quote.iter().map(|field| evidence("quote", field)));
    fields.push(evidence("date", &draft.date));
    fields.push(evidence("stance", &draft.stance));
    fields.extend(
        draft
            .reported_by
            .iter()
            .map(|field| evidence("reported_by", field)),
    );
    fields.extend(draft.topics.iter().map(|field| evidence("topics", field)));
    Statement {
        speaker: draft.actor.as_deref().unwrap_or(&draft.speaker.value),
        joint_with: values(&draft.joint_with),
        quote: draft.quote.as_ref().map(|quote| &*quote.value),
        date: draft.date.value.as_str(),
        stance: draft.stance.value.code(),
        reported_by: values(&draft.reported_by),
        topics: values(&draft.topics),
        span: span(&draft.span),
        perhaps: draft.is_perhaps(),
        known: draft.known.as_deref(),
        contradicts: &draft.contradicts,
        fields,
    }
}

fn event(draft: &EventDraft) -> Event<'_> {
    let mut fields = vec![evidence("kind", &draft.kind), evidence("date", &draft.date)];
    fields.extend(draft.place.iter().map(|field| evidence("place", field)));
    fields.extend(draft.actors.iter().map(|field| evidence("actors", field)));
    fields.push(evidence("title", &draft.title));
    Event {
        kind: draft.kind.value.code(),
        date: draft.date.value.as_str(),
        place: draft.place.as_ref().map(|place| &*place.value),
        actors: (draft.actors.iter().enumerate())
            .map(|(nth, actor)| {
                let id = draft.actor_ids.get(nth).and_then(Option::as_deref);
                id.unwrap_or(&actor.value)
            })
            .collect(),
        title: &draft.title.value,
        span: span(&draft.span),
        perhaps: draft.is_perhaps(),
        known: draft.known.as_deref(),
        fields,
    }
}

/// Drafts for people, a line or two each.
fn tell(found: &Intake, out: &mut dyn Write) -> io::Result<()> {
    for draft in &found.drafts {
        match draft {
            Draft::Statement(draft) => {
                let mut speakers = vec![&*draft.speaker.value];
                speakers.extend(values(&draft.joint_with));
                let perhaps = if draft.is_perhaps() { " (perhaps)" } else { "" };
                write!(
                    out,
                    "{}  {}{perhaps}",
                    draft.date.value,
                    speakers.join(" and ")
                )?;
                if !draft.reported_by.is_empty() {
                    write!(out, ", by {}", values(&draft.reported_by).join(" > "))?;
                }
                match &draft.quote {
                    Some(quote) => writeln!(out, ": “{}”", quote.value)?,
                    None => writeln!(out, ": {}", draft.content.value)?,
                }
            }
            Draft::Event(draft) => {
                let perhaps = if draft.is_perhaps() { " (perhaps)" } else { "" };
                let kind = draft.kind.value.code();
                writeln!(
                    out,
                    "{}  [{kind}]{perhaps} {}: {}",
                    draft.date.value,
                    values(&draft.actors).join(", "),
                    draft.title.value
                )?;
            }
        }
    }
    let count = found.drafts.len();
    writeln!(out, "{count} drafts, to be checked by a person")
}
