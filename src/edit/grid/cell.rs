//! The text of a cell: what a field of a record says, so that it can be read, changed and copied, and the same text says the same.

use super::{
    items::{is_list, joined, one},
    names::Names,
};
use crate::{
    edit::format::{Content, Field},
    load::Json,
};

/// What a code of a closed list is called: in the words of the interface.
pub type Label<'l> = &'l dyn Fn(&'static [&'static str], &'static str) -> String;

/// What the texts of cells are made with.
#[derive(Clone, Copy)]
pub(super) struct Cells<'c> {
    pub(super) dossier: &'c Json,
    pub(super) names: &'c Names,
    pub(super) label: Label<'c>,
}

const SOURCES: &[&str] = &["sources"];

impl Cells<'_> {
    /// What a field says.
    pub(super) fn text(&self, value: &Json, content: &Content) -> String {
        match (content, value) {
            (_, Json::Null) => String::new(),
            (Content::Word(codes), Json::Text(text)) => self.word(codes, text),
            (Content::Reference(lists), Json::Text(id)) => {
                self.names.written(self.dossier, lists, id)
            }
            (_, Json::Array(items)) if is_list(content) => {
                joined(items.iter().map(|item| self.parts(item, content)))
            }
            (_, Json::Text(text)) => text.clone(),
            (_, Json::Number(number)) => number.to_string(),
            (_, other) => as_json(other),
        }
    }

    /// An item of a field that holds several, as it stands in its cell.
    pub(super) fn item(&self, item: &Json, content: &Content) -> String {
        one(&self.parts(item, content))
    }

    fn parts(&self, item: &Json, content: &Content) -> Vec<String> {
        let name = |lists: &[&str], id: &str| self.names.written(self.dossier, lists, id);
        let text = |value: Option<&Json>| match value {
            Some(Json::Text(text)) => text.clone(),
            None => String::new(),
            Some(other) => as_json(other),
        };
        match (content, item) {
            (Content::References(lists), Json::Text(id)) => vec![name(lists, id)],
            (Content::Citations, Json::Text(id)) => vec![name(SOURCES, id)],
            (Content::Citations, Json::Object(_)) => vec![
                name(SOURCES, &text(item.get("source"))),
                text(item.get("note")),
            ],
            (Content::Records(fields), Json::Object(_)) => {
                let part = |field: &Field| match item.get(field.name) {
                    Some(value) => self.text(value, &field.content),
                    None => String::new(),
                };
                written(fields).map(part).collect()
            }
            (_, item) => vec![text(Some(item))],
        }
    }

    fn word(&self, codes: &'static [&'static str], text: &str) -> String {
        match codes.iter().find(|code| **code == text) {
            Some(code) => (self.label)(codes, code),
            None => text.to_owned(),
        }
    }
}

/// The fields of an item that stand in its text. Translations do not: they stay while the text is the same.
pub(super) fn written(fields: &[Field]) -> impl Iterator<Item = &Field> {
    (fields.iter()).filter(|field| field.content != Content::Translations)
}

fn as_json(value: &Json) -> String {
    // What was read as JSON can be written.
    serde_json::to_string(value).unwrap_or_default()
}
