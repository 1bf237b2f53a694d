//! Another copy brought into a dossier that is being written: what comes from where, what a person has to choose, and the one
//! edit that does it.

use super::{Edit, patch::Patch, path::Path};
use crate::{
    load::Json,
    merge::{Change, Merged, Side, diff, merge},
};

/// Two copies of a dossier, before anything is chosen. All of them are as [`from_file`](super::from_file) gives them.
///
/// ```
/// use demarche::{edit::{Json, Merging, apply}, merge::Side};
///
/// let dossier = |text: &str| serde_json::from_str::<Json>(text);
/// let base = dossier(r#"{"demarche": 1, "metadata": {"title": "Talks", "language": "en"}}"#)?;
/// let mut ours = dossier(r#"{"demarche": 1, "metadata": {"title": "Our talks", "language": "en"}}"#)?;
/// let theirs = dossier(r#"{"demarche": 1, "metadata": {"title": "Talks", "language": "fr"}}"#)?;
/// let merging = Merging::new(Some(&base), &ours, &theirs);
/// assert_eq!((merging.merged.conflicts.len(), merging.taken.len(), merging.kept.len()), (0, 1, 1));
/// let edit = merging.edit(|_| Side::Ours).expect("something changes");
/// apply(&mut ours, &edit).expect("it can be done");
/// assert_eq!(ours, dossier(r#"{"demarche": 1, "metadata": {"title": "Our talks", "language": "fr"}}"#)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Merging {
    /// The dossier that is written.
    ours: Json,
    /// Both; its conflicts are what a person has to choose.
    pub merged: Merged,
    /// What comes from the other copy: what is written beside what becomes of it.
    pub taken: Vec<Change>,
    /// What the other copy does not have: what it says beside what stays.
    pub kept: Vec<Change>,
}

impl Merging {
    /// Brings the other copy in; `base` is what both were made from, if it is known.
    pub fn new(base: Option<&Json>, ours: &Json, theirs: &Json) -> Merging {
        let merged = merge(base, ours, theirs);
        let is_open = |change: &Change| {
            let at = change.place.steps();
            let mut conflicts = merged.conflicts.iter();
            conflicts.any(|conflict| at.starts_with(conflict.place.steps()))
        };
        let sure = |before: &Json| {
            let mut changes = diff(before, &merged.dossier);
            changes.retain(|change| !is_open(change));
            changes
        };
        Merging {
            taken: sure(ours),
            kept: sure(theirs),
            ours: ours.clone(),
            merged,
        }
    }

    /// What brings the other copy in, as one edit; `chosen` says of every conflict, by its number, whose value
    /// stands. None where nothing would change.
    pub fn edit(&self, chosen: impl Fn(usize) -> Side) -> Option<Edit> {
        let dossier = self.merged.settled(chosen);
        let put = |value| Patch::Put {
            path: Path::default(),
            value,
        };
        (dossier != self.ours).then(|| Edit::Patches(vec![put(dossier)]))
    }
}
