//! Records that are not finished: while a dossier is written they stand in their lists, in a file under a key that readers
//! pass over, so that nobody loses work to a rule and nobody reads half a record.

use super::format::LISTS;
use crate::{
    load::{Json, UNFINISHED},
    model::FORMAT_VERSION,
};
use std::collections::BTreeSet;

/// A dossier with a title, a language and nothing in it.
pub fn empty(title: &str, language: &str) -> Json {
    let text = |text: &str| Json::Text(text.to_owned());
    Json::Object(vec![
        ("demarche".into(), Json::Number(FORMAT_VERSION.into())),
        (
            "metadata".into(),
            Json::Object(vec![
                ("title".into(), text(title)),
                ("language".into(), text(language)),
            ]),
        ),
    ])
}

/// A dossier as it is written to a file: the records at some rows of lists, which are not finished,
/// stand apart.
pub fn to_file(dossier: &Json, unfinished: &[(&str, usize)]) -> Json {
    let Json::Object(members) = dossier else {
        return dossier.clone();
    };
    let apart: BTreeSet<&(&str, usize)> = unfinished.iter().collect();
    let mut kept = Vec::new();
    let members = members.iter().map(|(name, value)| {
        let Json::Array(items) = value else {
            return (name.clone(), value.clone());
        };
        let (mut whole, mut part) = (Vec::with_capacity(items.len()), Vec::new());
        for (row, item) in items.iter().enumerate() {
            match apart.contains(&(&**name, row)) {
                true => part.push(item.clone()),
                false => whole.push(item.clone()),
            }
        }
        if !part.is_empty() {
            kept.push((name.clone(), Json::Array(part)));
        }
        (name.clone(), Json::Array(whole))
    });
    let mut members: Vec<(String, Json)> = members.collect();
    if !kept.is_empty() {
        members.push((UNFINISHED.to_owned(), Json::Object(kept)));
    }
    Json::Object(members)
}

/// A dossier as it is written on: what is not finished comes behind the others of its list.
pub fn from_file(dossier: Json) -> Json {
    let Json::Object(mut members) = dossier else {
        return dossier;
    };
    let Some(at) = members.iter().position(|(name, _)| name == UNFINISHED) else {
        return Json::Object(members);
    };
    let (name, apart) = members.remove(at);
    let is_ours = |(list, value): &(String, Json)| {
        LISTS.iter().any(|of| of.name == list) && matches!(value, Json::Array(_))
    };
    let mut left = Vec::new();
    match apart {
        Json::Object(lists) => {
            for (list, value) in lists {
                let there = members.iter().position(|(of, _)| *of == list);
                let entry = (list, value);
                match (is_ours(&entry), there.and_then(|at| members.get_mut(at))) {
                    (true, Some((_, Json::Array(items)))) => {
                        if let Json::Array(more) = entry.1 {
                            items.extend(more);
                        }
                    }
                    (true, None) => {
                        let path = super::Path::default();
                        let at = super::format::place_of_field(&path, &entry.0, &members);
                        members.insert(at, entry);
                    }
                    _ => left.push(entry),
                }
            }
        }
        other => members.insert(at, (name.clone(), other)),
    }
    // What the format does not know stays.
    if !left.is_empty() {
        members.push((name, Json::Object(left)));
    }
    Json::Object(members)
}
