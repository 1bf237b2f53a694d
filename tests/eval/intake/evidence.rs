//! What each draft was made by, and whether it is right: what the confidence of drafts is counted from.

use demarche::intake::{EventDraft, Sign, StatementDraft};

/// Whether `INTAKE_EVIDENCE` asks for it.
fn is_asked() -> bool {
    std::env::var_os("INTAKE_EVIDENCE").is_some()
}

/// Prints a line for a draft: what it is of, whether it is right, its article, how sure it is told, and its signs.
fn print(of: &str, name: &str, is_right: bool, confidence: f32, signs: &[Sign]) {
    if is_asked() {
        let signs: Vec<&str> = signs.iter().map(|sign| sign.code()).collect();
        let right = if is_right { "right" } else { "wrong" };
        println!(
            "evidence {of} {right} {name} {confidence:.3} {}",
            signs.join(",")
        );
    }
}

/// Prints a line for a draft of a statement.
pub fn of_statement(name: &str, draft: &StatementDraft, is_right: bool) {
    print("statement", name, is_right, draft.confidence, &draft.signs);
}

/// Prints a line for a draft of an event.
pub fn of_event(name: &str, draft: &EventDraft, is_right: bool) {
    print("event", name, is_right, draft.confidence, &draft.signs);
}
