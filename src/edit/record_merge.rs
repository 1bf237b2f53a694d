//! Two records that are the same made one.

use super::{
    format,
    patch::Patch,
    path::{Path, Step},
    references::named,
    refusal::{Refused, nothing_at},
    removal::takes,
};
use crate::load::{Checker, Json};

/// The patches that merge two records of a list.
pub(super) fn merge_records(
    dossier: &Json,
    keep: &Path,
    other: &Path,
    known: Option<&Checker>,
) -> Result<Vec<Patch>, Refused> {
    let (kept, merged) = match (keep.get(dossier), other.get(dossier)) {
        (Some(kept), Some(merged)) => (kept, merged),
        (None, _) => return Err(nothing_at(keep)),
        (_, None) => return Err(nothing_at(other)),
    };
    let are_alike =
        keep.steps().len() == 2 && keep != other && keep.steps().first() == other.steps().first();
    let (Some(from), Some(to), true) = (named(dossier, other), named(dossier, keep), are_alike)
    else {
        return Err(Refused::NotAlike);
    };
    let references = from.references(dossier, known);
    let text = Json::Text(to.text.to_owned());
    let (mut puts, mut gone) = (Vec::new(), vec![other.clone()]);
    for path in &references {
        if path.is_within(keep) || path.is_within(other) {
            continue;
        }
        if is_there(dossier, path, from.text, to.text) {
            gone.push(super::removal::whole(path));
        } else {
            puts.push(Patch::Put {
                path: path.clone(),
                value: text.clone(),
            });
        }
    }
    let value = united(kept, merged, keep, (from.text, to.text));
    puts.push(Patch::Put {
        path: keep.clone(),
        value,
    });
    puts.extend(takes(gone));
    Ok(puts)
}

/// Whether the list in which an id stands has the other as well, so that it would stand there twice.
fn is_there(dossier: &Json, path: &Path, from: &str, to: &str) -> bool {
    let item = match path.split_last() {
        Some((_, Step::Item(_))) => path.clone(),
        Some((parent, Step::Field(_))) => parent,
        None => return false,
    };
    let Some((list, Step::Item(at))) = item.split_last() else {
        return false;
    };
    // A record of the dossier is not its references.
    if list.steps().len() < 2 {
        return false;
    }
    let Some(Json::Array(items)) = list.get(dossier) else {
        return false;
    };
    let Some(renamed) = items.get(*at).map(|item| replaced(item, from, to)) else {
        return false;
    };
    items
        .iter()
        .enumerate()
        .any(|(nth, item)| nth != *at && (*item == renamed || cites_same(item, &renamed)))
}

/// Whether both are citations of one source.
fn cites_same(a: &Json, b: &Json) -> bool {
    let source = |item: &Json| match item {
        Json::Text(text) => Some(text.clone()),
        _ => match item.get("source") {
            Some(Json::Text(text)) => Some(text.clone()),
            _ => None,
        },
    };
    source(a).is_some() && source(a) == source(b)
}

/// A value with one id in place of another.
fn replaced(value: &Json, from: &str, to: &str) -> Json {
    match value {
        Json::Text(text) if text == from => Json::Text(to.to_owned()),
        Json::Object(members) => Json::Object(
            (members.iter())
                .map(|(name, value)| match value {
                    Json::Text(text) if text == from => (name.clone(), Json::Text(to.to_owned())),
                    other => (name.clone(), other.clone()),
                })
                .collect(),
        ),
        other => other.clone(),
    }
}

/// What two records say together; where they say different things, the first.
fn united(keep: &Json, other: &Json, at: &Path, ids: (&str, &str)) -> Json {
    let (Json::Object(kept), Json::Object(new)) = (keep, other) else {
        return keep.clone();
    };
    let mut members: Vec<(String, Json)> = kept.clone();
    for (name, value) in new {
        match members.iter_mut().find(|(of, _)| of == name) {
            None => {
                let place = format::place_of_field(at, name, &members);
                members.insert(place, (name.clone(), value.clone()));
            }
            Some((_, mine @ (Json::Null | Json::Text(_)))) if is_empty(mine) => {
                *mine = value.clone();
            }
            Some((_, Json::Array(mine))) => {
                let Json::Array(items) = value else { continue };
                for item in items {
                    if !mine.iter().any(|of| of == item || cites_same(of, item)) {
                        mine.push(item.clone());
                    }
                }
            }
            Some(_) => {}
        }
    }
    // Neither refers to the other any more.
    let (from, to) = ids;
    let is_self = |value: &Json| match value {
        Json::Text(text) => text == from || text == to,
        _ => false,
    };
    let refers = |name: &str, value: &Json| match format::content_at(&at.field(name)) {
        Some(format::Content::Reference(lists)) => {
            lists
                .iter()
                .any(|list| at.list_and_row().is_some_and(|(of, _)| of == *list))
                && is_self(value)
        }
        _ => false,
    };
    members.retain(|(name, value)| !refers(name, value));
    for (name, value) in &mut members {
        let Json::Array(items) = value else { continue };
        if let Some(format::Content::Records(_)) = format::content_at(&at.field(name)) {
            items.retain(|item| !(name == "related" && item.get("event").is_some_and(is_self)));
        }
    }
    Json::Object(members)
}

fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}
