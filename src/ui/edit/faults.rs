//! What is wrong at a place, beside the field.

use super::session::Editor;
use crate::{locale::messages, ui::common::problems};
use demarche::{
    edit::Path,
    load::{Problem, Severity},
};
use yew::prelude::*;

/// What is wrong there as texts beside the field, and whether anything is an error.
pub struct Faults {
    /// The texts; nothing where nothing is wrong.
    pub html: Html,
    /// Whether the record is not finished for it.
    pub is_error: bool,
}

/// What is wrong at a place; `id` is that of the element that says it.
pub fn faults(editor: &Editor, path: &Path, id: &AttrValue) -> Faults {
    let found = editor.faults(path);
    let is_error = found
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    let lines = found
        .iter()
        .map(|problem| html! { <span>{ words(problem) }</span> });
    let class = classes!("edit-fault", is_error.then_some("is-error"));
    // The element stays, so that what comes into it is told.
    let html = html! { <span {id} {class} aria-live="polite">{ for lines }</span> };
    Faults { html, is_error }
}

/// What is wrong, with what was probably meant.
pub fn words(problem: &Problem) -> AttrValue {
    let fault = problems::fault(&problem.fault);
    match &problem.hint {
        Some(hint) => messages::edit_fault_and_hint(fault, problems::hint(hint)),
        None => fault,
    }
}

/// An id for an element that belongs to a place.
pub fn id_of(path: &Path, what: &str) -> AttrValue {
    format!("edit{}-{what}", path.to_string().replace('/', "-")).into()
}
