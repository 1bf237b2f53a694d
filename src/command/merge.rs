//! `demarche merge`: two copies of a dossier brought together; usable as git's merge driver.

use super::{
    USAGE,
    arguments::Merge,
    diff::{brief, bytes, dossier, parsed},
};
use crate::{
    load::{Json, Problem, Severity, load_read, save_as_read},
    merge::{Conflict, Side, merge as bring_together},
};
use std::{
    collections::HashSet,
    fs,
    io::{self, Write},
    path::Path,
};

/// Writes one dossier of two. The exit status: 1 if a person has something to choose
/// or to mend.
pub(super) fn merge(merge: &Merge, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let base = match &merge.base {
        Some(path) => base(path),
        None => Ok(None),
    };
    let (base, ours, theirs) = match (base, dossier(&merge.ours), dossier(&merge.theirs)) {
        (Ok(base), Ok(ours), Ok(theirs)) => (base, ours, theirs),
        (Err(words), _, _) | (_, Err(words), _) | (_, _, Err(words)) => {
            writeln!(err, "error: {words}")?;
            return Ok(USAGE);
        }
    };
    let merged = bring_together(base.as_ref(), &ours, &theirs);
    let dossier = match merge.chosen {
        None => merged.dossier.clone(),
        Some(side) => merged.settled(|_| side),
    };
    let text = save_as_read(&dossier);
    match &merge.output {
        None => out.write_all(text.as_bytes())?,
        Some(path) => {
            if let Err(error) = fs::write(path, &text) {
                writeln!(err, "error: {} cannot be written: {error}", path.display())?;
                return Ok(USAGE);
            }
        }
    }
    for conflict in &merged.conflicts {
        tell(conflict, err)?;
    }
    let new = new_errors(&dossier, [&ours, &theirs]);
    for problem in &new {
        writeln!(err, "{problem}")?;
    }
    if !merged.conflicts.is_empty() {
        let count = merged.conflicts.len();
        let places = if count == 1 { "place" } else { "places" };
        let stands = match merge.chosen {
            None => "ours stands there until it is chosen",
            Some(Side::Ours) => "ours was chosen",
            Some(Side::Theirs) => "theirs was chosen",
        };
        writeln!(
            err,
            "both copies changed {count} {places} differently; {stands}"
        )?;
    }
    let is_open = merge.chosen.is_none() && !merged.conflicts.is_empty();
    Ok(u8::from(is_open || !new.is_empty()))
}

/// What both were made from. git hands over an empty file where there is nothing.
fn base(path: &Path) -> Result<Option<Json>, String> {
    let bytes = bytes(path)?;
    match bytes.is_empty() {
        true => Ok(None),
        false => parsed(path, &bytes).map(Some),
    }
}

fn tell(conflict: &Conflict, err: &mut dyn Write) -> io::Result<()> {
    writeln!(err, "conflict: {}", conflict.place)?;
    let removed = || "not there".to_owned();
    for (whose, value) in [("ours", &conflict.ours), ("theirs", &conflict.theirs)] {
        let said = value.as_ref().map_or_else(removed, brief);
        writeln!(err, "  {whose:<6} {said}")?;
    }
    if let Some(base) = &conflict.base {
        writeln!(err, "  base   {}", brief(base))?;
    }
    Ok(())
}

/// Errors of what was merged that neither copy has: a reference to what the other removed.
fn new_errors(merged: &Json, copies: [&Json; 2]) -> Vec<Problem> {
    let errors = |dossier: &Json| -> Vec<Problem> {
        let mut problems = load_read(dossier).problems;
        problems.retain(|problem| problem.severity == Severity::Error);
        problems
    };
    // By what is said: the places of records are others in each copy.
    let known: HashSet<String> = (copies.into_iter().flat_map(errors))
        .map(|problem| problem.fault.to_string())
        .collect();
    let mut new = errors(merged);
    new.retain(|problem| !known.contains(&problem.fault.to_string()));
    new
}
