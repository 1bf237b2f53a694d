//! Why an edit was not done, in words for the person who writes.

use super::{
    format,
    path::{Path, Step},
};
use crate::load::{Json, RecordName};
use std::fmt;

/// Why an edit was not done; lower-case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is nothing at a place.
    NoPlace {
        /// The place.
        path: String,
    },
    /// What should be a list is none.
    NoList {
        /// Where it stands.
        path: String,
    },
    /// It has no id that others could refer to.
    NoId {
        /// The record.
        path: String,
    },
    /// A text is no id.
    WrongId {
        /// The text.
        id: String,
    },
    /// Another record has that id.
    IdTaken {
        /// The id.
        id: String,
        /// The record that has it.
        by: RecordName,
    },
    /// Others refer to it.
    ReferredTo {
        /// What they refer to, such as ``source `gazette` ``.
        what: RecordName,
        /// Where they do.
        by: Vec<Path>,
        /// The records that do, such as ``event `first-meeting` ``, each once.
        names: Vec<RecordName>,
    },
    /// The two cannot become one.
    NotAlike,
}

/// So many records are named.
const NAMED: usize = 3;

impl Refused {
    /// The records that are named of all that refer to one, and how many there are besides.
    pub fn named(names: &[RecordName]) -> (&[RecordName], usize) {
        let first = names.get(..NAMED).unwrap_or(names);
        (first, names.len() - first.len())
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::NoPlace { path } => write!(f, "there is nothing at `{path}`"),
            Refused::NoList { path } => write!(f, "what stands at `{path}` is no list"),
            Refused::NoId { path } => write!(f, "what stands at `{path}` has no id"),
            Refused::WrongId { id } => write!(
                f,
                "`{id}` is no id: at most 64 letters a to z, digits, `-`, `_` and `.`"
            ),
            Refused::IdTaken { id, by } => write!(f, "the id `{id}` is that of {by}"),
            Refused::ReferredTo { what, names, .. } => {
                let (first, more) = Refused::named(names);
                let first: Vec<String> = first.iter().map(ToString::to_string).collect();
                write!(f, "{}", first.join(", "))?;
                if more > 0 {
                    write!(f, " and {more} more")?;
                }
                match names.len() {
                    1 => write!(f, " refers to the {what}"),
                    _ => write!(f, " refer to the {what}"),
                }
            }
            Refused::NotAlike => f.write_str("only two records of one list, with ids, become one"),
        }
    }
}

pub(super) fn nothing_at(path: &Path) -> Refused {
    Refused::NoPlace {
        path: path.to_string(),
    }
}

/// What a record is called in messages: ``event `first-meeting` ``.
pub(super) fn record_name(dossier: &Json, path: &Path) -> RecordName {
    let Some((name, row)) = path.list_and_row() else {
        return match path.steps().first() {
            Some(Step::Field(name)) if name == "metadata" => RecordName::Metadata,
            Some(Step::Field(name)) => RecordName::Member(name.clone()),
            _ => RecordName::Whole,
        };
    };
    let Some(one) = format::list(name).map(|list| list.one) else {
        return RecordName::Member(name.to_owned());
    };
    match Path::record(name, row).field("id").text(dossier) {
        Some(id) => RecordName::Id(one, id.to_owned()),
        None => RecordName::Nth(one, row + 1),
    }
}
