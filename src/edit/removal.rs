//! Taking a record out, alone or with what refers to it.

use super::{
    Edit,
    format::{self, Content, List},
    patch::Patch,
    path::{Path, Step},
    references::{named, references_to},
    refusal::{Refused, nothing_at, record_name},
};
use crate::load::{Checker, Json, RecordName};
use std::collections::{BTreeSet, HashMap, HashSet};

/// The patches that take a record out. Where others refer to it, they do no longer: an item of a list
/// goes with its reference, as does an inner record that is nothing without it; of a record of the dossier
/// only the field, so that no other record is lost.
pub(super) fn removal(
    dossier: &Json,
    record: &Path,
    with_references: bool,
    known: Option<&Checker>,
) -> Result<Vec<Patch>, Refused> {
    record.get(dossier).ok_or_else(|| nothing_at(record))?;
    let mut taken = vec![record.clone()];
    if let Some(target) = named(dossier, record) {
        let mut by = target.references(dossier, known);
        by.retain(|path| !path.is_within(record));
        // The key of a term lives on without a name.
        if matches!(target.of, super::references::Named::Key) {
            by.clear();
        }
        if !by.is_empty() && !with_references {
            return Err(referred_to(dossier, target.name(), by));
        }
        taken.extend(by.iter().map(whole));
    }
    Ok(takes(taken))
}

fn referred_to(dossier: &Json, what: RecordName, by: Vec<Path>) -> Refused {
    let mut names: Vec<RecordName> = Vec::new();
    for path in &by {
        let name = record_name(dossier, path);
        if names.last() != Some(&name) {
            names.push(name);
        }
    }
    Refused::ReferredTo { what, by, names }
}

/// What takes several records of a list out at once, as [`Edit::Remove`] does with one.
///
/// # Errors
/// Something else refers to them, and `with_references` is not wanted; a row is not there.
pub fn remove_rows(
    dossier: &Json,
    list: &'static List,
    rows: &[usize],
    with_references: bool,
) -> Result<Edit, Refused> {
    let records: BTreeSet<Path> = rows
        .iter()
        .map(|row| Path::record(list.name, *row))
        .collect();
    let mut ids = HashSet::new();
    // Of two records with one id the first is the one that is meant.
    let mut first = HashMap::new();
    if let (Some(Json::Array(items)), true) = (
        dossier.get(list.name),
        format::field(list.fields, "id").is_some(),
    ) {
        for (row, item) in items.iter().enumerate() {
            if let Some(Json::Text(id)) = item.get("id") {
                first.entry(&**id).or_insert(row);
            }
        }
    }
    for record in &records {
        record.get(dossier).ok_or_else(|| nothing_at(record))?;
        let id = record.field("id");
        if let Some(id) = id.text(dossier)
            && first.get(id).copied() == record.list_and_row().map(|(_, row)| row)
        {
            ids.insert(id);
        }
    }
    let mut by = references_to(dossier, list.name, &ids, None);
    by.retain(|path| {
        let (list, row) = path.list_and_row().unwrap_or_default();
        !records.contains(&Path::record(list, row))
    });
    if !by.is_empty() && !with_references {
        let mut referred: Vec<&str> = by.iter().filter_map(|path| path.text(dossier)).collect();
        referred.sort_unstable();
        referred.dedup();
        let what = match referred[..] {
            [id] => RecordName::Id(list.one, id.to_owned()),
            _ => RecordName::Several(referred.len(), list.name),
        };
        return Err(referred_to(dossier, what, by));
    }
    let taken = records.into_iter().chain(by.iter().map(whole));
    Ok(Edit::Patches(takes(taken.collect())))
}

/// What goes with a reference.
pub(super) fn whole(reference: &Path) -> Path {
    let Some((parent, Step::Field(name))) = reference.split_last() else {
        return reference.clone();
    };
    let is_inner = parent.steps().len() > 2 && matches!(parent.steps().last(), Some(Step::Item(_)));
    // A citation with a note is no record of the format's table, and nothing without its source.
    let is_needed = match format::fields_at(&parent) {
        Some(fields) => format::field(fields, name).is_some_and(|field| field.is_needed),
        None => true,
    };
    if is_inner && is_needed && !is_provision(&parent) {
        parent
    } else {
        reference.clone()
    }
}

fn is_provision(path: &Path) -> bool {
    matches!(path.steps(), [_, _, Step::Field(name), _] if name == "provisions")
        && matches!(format::content_at(&path.field("text")), Some(Content::Text))
}

/// Takes out what stands at some places, the last first, so that the places before stay true.
pub(super) fn takes(mut paths: Vec<Path>) -> Vec<Patch> {
    paths.sort();
    paths.dedup();
    let mut outer: Vec<Path> = Vec::with_capacity(paths.len());
    for path in paths {
        if !outer.last().is_some_and(|before| path.is_within(before)) {
            outer.push(path);
        }
    }
    outer.reverse();
    outer.into_iter().map(|path| Patch::Take { path }).collect()
}
