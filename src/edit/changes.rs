//! What is other than in the copy that was opened, by record and field, and the edits that take each back.

use super::{Edit, path::Path};
use crate::{
    load::Json,
    merge::{Change, Step, diff},
};

/// A change since a dossier was opened, and where it stands now.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// What was changed: its place by ids, old and new value.
    pub change: Change,
    /// What the field or record is in: of what was taken out, where it stood.
    parent: Path,
    /// The last step now, or as it was.
    at: Path,
}

/// What changed from one copy of a dossier to the other, in the order of the first.
pub fn changes(opened: &Json, now: &Json) -> Vec<Revision> {
    let found = diff(opened, now).into_iter().filter_map(|change| {
        let side = if change.after.is_some() { now } else { opened };
        let at: Path = change.place.pointer_in(side)?.parse().ok()?;
        let parent_place = change.place.parent()?;
        let parent: Path = parent_place.pointer_in(now)?.parse().ok()?;
        Some(Revision { change, parent, at })
    });
    found.collect()
}

impl Revision {
    /// Where it stands now; of what was taken out, what it was in.
    pub fn path(&self) -> &Path {
        match self.change.after {
            Some(_) => &self.at,
            None => &self.parent,
        }
    }

    /// What takes this change back and leaves all others.
    pub fn taken_back(&self) -> Edit {
        match (
            &self.change.before,
            &self.change.after,
            self.change.place.steps().last(),
        ) {
            (Some(before), None, Some(Step::Record(_))) => Edit::Add {
                list: self.parent.clone(),
                at: match self.at.steps().last() {
                    Some(super::Step::Item(at)) => Some(*at),
                    _ => None,
                },
                item: before.clone(),
            },
            (Some(before), None, Some(Step::Field(name))) => Edit::Set {
                path: self.parent.field(name),
                value: Some(before.clone()),
            },
            (None, ..) => Edit::Remove {
                record: self.at.clone(),
                with_references: false,
            },
            (before, ..) => Edit::Set {
                path: self.at.clone(),
                value: before.clone(),
            },
        }
    }
}
