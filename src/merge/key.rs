//! What makes two items of two lists the same one: an id, where there is one,
//! else the fields that tell records of the list apart.

use crate::load::Json;
use std::collections::HashSet;

/// The fields that tell the records of a list apart, by the name of the list;
/// those of any other list are told apart by `id`.
const KEYS: [(&str, &[&str]); 5] = [
    ("participants", &["actor"]),
    ("positions", &["actor", "topic", "date"]),
    ("provisions", &["number"]),
    ("sources", &["source"]),
    ("terms", &["key"]),
];

/// Lists whose order says something, so that they are one value.
const ORDERED: [&str; 2] = ["reported_by", "notes"];

/// The keys of a list's items, in their order; none where the list is one value,
/// because its order matters or two of its items cannot be told apart.
pub(super) fn keys(list: &str, items: &[Json]) -> Option<Vec<String>> {
    if ORDERED.contains(&list) {
        return None;
    }
    let keys: Vec<String> = items
        .iter()
        .map(|item| key(list, item))
        .collect::<Option<_>>()?;
    let distinct: HashSet<&String> = keys.iter().collect();
    (distinct.len() == keys.len()).then_some(keys)
}

/// Whether a value is an object whose fields can be told apart: none is there twice.
pub(super) fn has_fields(value: &Json) -> bool {
    let Json::Object(members) = value else {
        return false;
    };
    let distinct: HashSet<&String> = members.iter().map(|(name, _)| name).collect();
    distinct.len() == members.len()
}

fn key(list: &str, item: &Json) -> Option<String> {
    match item {
        // A reference, or a word.
        Json::Text(text) => Some(text.clone()),
        Json::Object(_) => text(item, "id").or_else(|| {
            let (_, fields) = KEYS.iter().find(|(name, _)| *name == list)?;
            let values: Option<Vec<String>> =
                (fields.iter()).map(|field| text(item, field)).collect();
            Some(values?.join(" "))
        }),
        _ => None,
    }
}

fn text(item: &Json, field: &str) -> Option<String> {
    match item.get(field) {
        Some(Json::Text(text)) => Some(text.clone()),
        _ => None,
    }
}
