//! What an edit is made of: the patches that do it, one after the other.

use super::{
    Edit,
    format::place_of_field,
    id::is_id,
    patch::Patch,
    path::{Path, Step},
    record_merge::merge_records,
    references::{Named, named},
    refusal::{Refused, nothing_at},
    removal::removal,
};
use crate::load::{Checker, Json, Touch};

/// Does an edit; what undoes it and what it touched is added to the lists, patch by patch,
/// also where a later one cannot be done. `known` is what is known of the dossier before anything was touched.
pub(super) fn run(
    dossier: &mut Json,
    edit: &Edit,
    known: Option<&Checker>,
    inverse: &mut Vec<Patch>,
    touched: &mut Vec<Touch>,
) -> Result<(), Refused> {
    // What was touched is no longer what was known.
    let known = known.filter(|_| touched.is_empty());
    let patches = match edit {
        Edit::All(edits) => {
            for edit in edits {
                run(dossier, edit, known, inverse, touched)?;
            }
            return Ok(());
        }
        Edit::Patches(patches) => patches.clone(),
        Edit::Add { list, at, item } => add(dossier, list, *at, item)?,
        Edit::Set { path, value } => set(dossier, path, value.as_ref())?,
        Edit::Remove {
            record,
            with_references,
        } => removal(dossier, record, *with_references, known)?,
        Edit::Move { item, to } => shift(dossier, item, *to)?,
        Edit::Rename { record, to } => rename(dossier, record, to, known)?,
        Edit::Merge { keep, other } => merge_records(dossier, keep, other, known)?,
    };
    for patch in patches {
        inverse.push(patch.apply(dossier)?);
        touched.push(patch.touch());
    }
    Ok(())
}

fn add(dossier: &Json, list: &Path, at: Option<usize>, item: &Json) -> Result<Vec<Patch>, Refused> {
    match list.get(dossier) {
        Some(Json::Array(items)) => Ok(vec![Patch::InsertItem {
            list: list.clone(),
            at: at.unwrap_or(items.len()).min(items.len()),
            item: item.clone(),
        }]),
        None => set(dossier, list, Some(&Json::Array(vec![item.clone()]))),
        Some(_) => Err(Refused::NoList {
            path: list.to_string(),
        }),
    }
}

fn set(dossier: &Json, path: &Path, value: Option<&Json>) -> Result<Vec<Patch>, Refused> {
    let (parent, last) = path.split_last().ok_or_else(|| nothing_at(path))?;
    let Some(value) = value else {
        let there = path.get(dossier).is_some();
        return Ok(match there {
            true => vec![Patch::Take { path: path.clone() }],
            false => Vec::new(),
        });
    };
    match (path.get(dossier), parent.get(dossier), last) {
        (Some(before), ..) if before == value => Ok(Vec::new()),
        (Some(_), ..) => Ok(vec![Patch::Put {
            path: path.clone(),
            value: value.clone(),
        }]),
        (None, Some(Json::Object(members)), Step::Field(name)) => Ok(vec![Patch::InsertField {
            at: place_of_field(&parent, name, members),
            object: parent,
            name: name.clone(),
            value: value.clone(),
        }]),
        (None, Some(Json::Array(items)), Step::Item(at)) if *at == items.len() => {
            Ok(vec![Patch::InsertItem {
                list: parent,
                at: *at,
                item: value.clone(),
            }])
        }
        // What it stands in is made with it.
        (None, None, Step::Field(name)) => {
            let object = Json::Object(vec![(name.clone(), value.clone())]);
            set(dossier, &parent, Some(&object))
        }
        (None, None, Step::Item(0)) => {
            set(dossier, &parent, Some(&Json::Array(vec![value.clone()])))
        }
        _ => Err(nothing_at(path)),
    }
}

fn shift(dossier: &Json, item: &Path, to: usize) -> Result<Vec<Patch>, Refused> {
    let nothing = || nothing_at(item);
    let (list, Step::Item(from)) = item.split_last().ok_or_else(nothing)? else {
        return Err(nothing());
    };
    let Some(Json::Array(items)) = list.get(dossier) else {
        return Err(nothing());
    };
    if *from >= items.len() {
        return Err(nothing());
    }
    let (from, to) = (*from, to.min(items.len() - 1));
    Ok(match from == to {
        true => Vec::new(),
        false => vec![Patch::Shift { list, from, to }],
    })
}

fn rename(
    dossier: &Json,
    record: &Path,
    to: &str,
    known: Option<&Checker>,
) -> Result<Vec<Patch>, Refused> {
    let named = named(dossier, record).ok_or_else(|| Refused::NoId {
        path: record.to_string(),
    })?;
    if named.text == to {
        return Ok(Vec::new());
    }
    let is_right = match named.of {
        Named::Record(_) => is_id(to),
        Named::Provision(_) | Named::Key => !to.trim().is_empty(),
    };
    if !is_right {
        return Err(Refused::WrongId { id: to.to_owned() });
    }
    if let Some(by) = named.taken_by(dossier, to) {
        return Err(Refused::IdTaken {
            id: to.to_owned(),
            by,
        });
    }
    let references = named.references(dossier, known);
    let all = [named.path.clone()].into_iter().chain(references);
    let mut paths: Vec<Path> = all.collect();
    paths.sort();
    paths.dedup();
    let puts = paths.into_iter().map(|path| Patch::Put {
        path,
        value: Json::Text(to.to_owned()),
    });
    Ok(puts.collect())
}
