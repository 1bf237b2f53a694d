//! A JSON text as a [`Json`] value. serde_json reads the text; the value is one
//! of our own because `serde_json::Value` forgets what a writer of a dossier
//! must hear of: a key that stands twice, and the order of members. Open this
//! when a file is refused as JSON though it should not be, or the other way round.

mod surrogates;

#[cfg(test)]
mod tests;

use super::fault::{Brief, Sort};
use crate::format_number::plain;
use serde::{
    Serialize, Serializer,
    de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor},
};
use std::fmt;

/// Up to here a double tells all whole numbers apart.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_991.0;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    Array(Vec<Json>),
    /// Members in their order; a key may stand twice.
    Object(Vec<(String, Json)>),
}

/// A place in a text: its line, and how many bytes of that line lie before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LineColumn {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// Reads a text that is one JSON value, and tells where the first lone surrogate
/// ended, if there was one. Such a half of a character (`\ud83d` without the
/// `\ude00` behind it) can stand in no Rust string; it is read as U+FFFD, so that
/// one slip does not cost a whole file.
pub(super) fn read(text: &str) -> serde_json::Result<(Json, Option<LineColumn>)> {
    let (text, lone) = surrogates::replaced(text);
    let json = serde_json::from_str(&text)?;
    Ok((json, lone.map(|at| position(&text, at))))
}

/// The position of a byte.
fn position(text: &str, at: usize) -> LineColumn {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let start_of_line = before.iter().rposition(|byte| *byte == b'\n');
    LineColumn {
        line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
        column: before.len() - start_of_line.map_or(0, |at| at + 1),
    }
}

impl Json {
    /// What sort of value it is, for messages.
    pub(super) fn sort(&self) -> Sort {
        match self {
            Json::Null => Sort::Null,
            Json::Bool(_) => Sort::Bool,
            Json::Number(_) => Sort::Number,
            Json::Text(_) => Sort::Text,
            Json::Array(_) => Sort::List,
            Json::Object(_) => Sort::Object,
        }
    }

    /// The value where it is short, else what sort it is.
    pub(super) fn brief(&self) -> Brief {
        match self {
            Json::Number(number) => Brief::Number(plain(*number)),
            Json::Text(text) if text.len() <= 40 => Brief::Text(text.clone()),
            other => Brief::Other(other.sort()),
        }
    }

    /// The first member of an object with this key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }
}

/// Whole numbers are written without a point, as people write them.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => to.serialize_unit(),
            Json::Bool(value) => to.serialize_bool(*value),
            Json::Number(number) if number.fract() == 0.0 && number.abs() <= LARGEST_WHOLE => {
                to.serialize_i64(*number as i64)
            }
            Json::Number(number) => to.serialize_f64(*number),
            Json::Text(text) => to.serialize_str(text),
            Json::Array(items) => to.collect_seq(items),
            Json::Object(members) => to.collect_map(members.iter().map(|(key, of)| (key, of))),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
