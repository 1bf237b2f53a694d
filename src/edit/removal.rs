//! Taking a record out, alone or with what refers to it.

use super::{
    format::{self, Content},
    patch::Patch,
    path::{Path, Step},
    references::named,
    refused::{Refused, nothing_at, record_name},
};
use crate::load::Json;

/// The patches that take a record out. Where others refer to it, they do no longer: an item of a list
/// goes with its reference, as does an inner record that is nothing without it; of a record of the dossier
/// only the field, so that no other record is lost.
pub(super) fn removal(
    dossier: &Json,
    record: &Path,
    with_references: bool,
) -> Result<Vec<Patch>, Refused> {
    record.get(dossier).ok_or_else(|| nothing_at(record))?;
    let mut taken = vec![record.clone()];
    if let Some(target) = named(dossier, record) {
        let mut by = target.references(dossier);
        by.retain(|path| !path.is_within(record));
        // The key of a term lives on without a name.
        if matches!(target.of, super::references::Named::Key) {
            by.clear();
        }
        if !by.is_empty() && !with_references {
            let mut names: Vec<String> = Vec::new();
            for path in &by {
                let name = record_name(dossier, path);
                if names.last() != Some(&name) {
                    names.push(name);
                }
            }
            return Err(Refused::ReferredTo {
                what: target.name(),
                by,
                names,
            });
        }
        taken.extend(by.iter().map(whole));
    }
    Ok(takes(taken))
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
