//! What each draft was made by, and whether it is right: what the confidence of drafts is counted from.

use demarche::intake::{EventDraft, Intake, StatementDraft};

/// Whether `INTAKE_EVIDENCE` asks for it.
fn is_asked() -> bool {
    std::env::var_os("INTAKE_EVIDENCE").is_some()
}

/// How many sentences before a draft, of how many.
fn place(found: &Intake, start: usize) -> usize {
    found.sentences.iter().filter(|span| span.end <= start).count()
}

/// Prints a line for a draft of a statement.
pub fn of_statement(name: &str, found: &Intake, draft: &StatementDraft, is_right: bool) {
    if is_asked() {
        println!(
            "evidence statement {} {name} {} {:.2} {} {} {}",
            if is_right { "right" } else { "wrong" },
            draft.speaker.reason.code(),
            draft.speaker.confidence,
            if draft.quote.is_some() { "quote" } else { "reported" },
            draft.verb.as_ref().map_or("-", |verb| &*verb.value),
            place(found, draft.span.start),
        );
    }
}

/// Prints a line for a draft of an event.
pub fn of_event(name: &str, found: &Intake, draft: &EventDraft, is_right: bool) {
    if is_asked() {
        let least = draft.actors.iter().map(|actor| actor.confidence).fold(1.0, f32::min);
        println!(
            "evidence event {} {name} {} {:.2} {:.2} {} {} {least:.2} {} {}",
            if is_right { "right" } else { "wrong" },
            draft.kind.value.code(),
            draft.confidence,
            draft.date.confidence,
            draft.date.reason.code(),
            draft.actors.len(),
            place(found, draft.span.start),
            draft.also.len(),
        );
    }
}
