//! JSON as it stands in a file: members keep their order, and a key that
//! stands twice is seen twice.

mod number;
mod read;

#[cfg(test)]
mod tests;

use crate::format_number::plain;

pub(super) use read::{Fault, read};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// What sort of value it is, for messages.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number(_) => "a number",
            Json::Text(_) => "a text",
            Json::Array(_) => "a list",
            Json::Object(_) => "an object",
        }
    }

    /// The value where it is short, else what sort it is.
    pub(super) fn brief(&self) -> String {
        match self {
            Json::Number(number) => plain(*number),
            Json::Text(text) if text.len() <= 40 => {
                // Not by `{:?}`, whose tables would add 3 KB to the page.
                let shown = text.replace(char::is_control, " ");
                format!("the text \"{shown}\"")
            }
            other => other.kind().to_owned(),
        }
    }

    /// The first member of an object with this key.
    pub(super) fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }
}
