//! Writing a dossier: changes as values, applied to a file as it is written, so that what the
//! format does not know, and records that are not finished, are not lost.
//!
//! An [`Edit`] is what a writer does. [`apply`] does it and gives back what undoes it, or says why
//! it cannot be done; [`History`] keeps both, step by step; [`changes`] lists what is
//! other than in another copy, and how each is taken back; [`Merging`] brings such a copy in. Which fields records have, in which order, and
//! what they refer to is a table: [`format`]. [`grid`] is the same in rows and columns. Open `patch` for the few things that are done to a file,
//! `steps` for what an edit is made of.

mod changes;
mod doubles;
pub mod format;
pub mod grid;
mod history;
mod id;
mod merging;
mod patch;
mod path;
mod picking;
pub mod plan_text;
mod record;
mod record_merge;
mod references;
mod refusal;
mod removal;
pub mod sources;
mod steps;
#[cfg(test)]
mod tests;
mod unfinished;

pub use crate::load::Json;
pub use changes::{Revision, changes};
pub use doubles::{Doubles, Likeness, doubles};
pub use history::History;
pub use id::{free_id, id_of_name, latin};
pub use merging::Merging;
pub use patch::Patch;
pub use path::{Path, Step};
pub use picking::{Fit, Typed, taken_first};
pub use record::{new_record, wished_id};
pub use references::references;
pub use refusal::Refused;
pub use removal::remove_rows;
pub use unfinished::{empty, from_file, to_file};

use crate::load::{Checker, Touch};

/// Something done to a dossier.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// An item comes into a list, which is made where there is none.
    Add {
        /// The list.
        list: Path,
        /// Its place there; none is the end.
        at: Option<usize>,
        /// The item.
        item: Json,
    },
    /// A field, or an item of a list, becomes another; none takes it out. What a field stands in is
    /// made where it is missing.
    Set {
        /// What becomes another.
        path: Path,
        /// What it becomes.
        value: Option<Json>,
    },
    /// A record is taken out.
    Remove {
        /// The record.
        record: Path,
        /// Whether what refers to it no longer does; else it stays as long as something does.
        with_references: bool,
    },
    /// An item goes to another place of its list.
    Move {
        /// The item.
        item: Path,
        /// Its place once it was moved.
        to: usize,
    },
    /// A record gets another id, a provision another number, a name of a term another key, and so does all that
    /// refers to it.
    Rename {
        /// The record.
        record: Path,
        /// Its new id.
        to: String,
    },
    /// Two records of a list become one: what the first does not say is taken from the second, and
    /// what refers to the second refers to the first.
    Merge {
        /// The record that stays.
        keep: Path,
        /// The record that is taken into it.
        other: Path,
    },
    /// Several, one after the other; all of them or none.
    All(Vec<Edit>),
    /// What undoes another edit.
    Patches(Vec<Patch>),
}

/// An edit that was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// Undoes it: the dossier is then byte for byte what it was.
    pub inverse: Edit,
    /// What it touched, in the order in which that was done.
    pub touched: Vec<Touch>,
}

/// Does something to a dossier as [`read`](crate::load::read) read it.
///
/// # Errors
/// Why it cannot be done; the dossier is as it was.
///
/// ```
/// use demarche::edit::{Edit, Json, apply};
///
/// let mut dossier: Json = serde_json::from_str(r#"{"demarche": 1, "parties": [{"id": "north"}]}"#)?;
/// let edit = Edit::Set { path: "/parties/0/name".parse()?, value: Some(Json::Text("North".into())) };
/// let before = dossier.clone();
/// let applied = apply(&mut dossier, &edit).expect("there is such a party");
/// assert_eq!(serde_json::to_string(&dossier)?, r#"{"demarche":1,"parties":[{"id":"north","name":"North"}]}"#);
/// apply(&mut dossier, &applied.inverse).expect("what was done can be undone");
/// assert_eq!(dossier, before);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn apply(dossier: &mut Json, edit: &Edit) -> Result<Applied, Refused> {
    applied(dossier, edit, None)
}

/// Does the same; where a checker knows the dossier as it is, what refers to a record is found by it.
fn applied(dossier: &mut Json, edit: &Edit, known: Option<&Checker>) -> Result<Applied, Refused> {
    let mut inverse = Vec::new();
    let mut touched = Vec::new();
    match steps::run(dossier, edit, known, &mut inverse, &mut touched) {
        Ok(()) => {
            inverse.reverse();
            Ok(Applied {
                inverse: Edit::Patches(inverse),
                touched,
            })
        }
        Err(refused) => {
            for patch in inverse.iter().rev() {
                // What undoes a patch that was done can be done.
                patch.apply(dossier).ok();
            }
            Err(refused)
        }
    }
}
