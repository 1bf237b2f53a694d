//! Two copies of a dossier brought together, and what tells one from another,
//! record by record and field by field. Works on files as they are written, so
//! that what the format does not know, or a record with an error, is not lost.
//!
//! [`diff`] lists changes, [`merge`] makes one of two copies. What both changed
//! differently is a [`Conflict`] with both values, never a silent choice; what a person chose makes one dossier of it
//! ([`Merged::settled`]).
//! Open `key` to see what makes two records of two copies the same one.

mod choice;
mod difference;
mod key;
mod three_way;

#[cfg(test)]
mod tests;

pub use crate::load::Json;
pub use choice::Side;
pub use difference::{Change, diff};
pub use three_way::{Conflict, Merged, merge};

use key::keys;
use std::fmt;

/// Where a value stands in a dossier: names of fields, and keys of records in lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(Vec<Step>);

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into a field of an object.
    Field(String),
    /// Into the record of a list that has this key.
    Record(String),
}

impl Place {
    /// The steps from the dossier to the value.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// What it stands in; none of the dossier itself.
    pub fn parent(&self) -> Option<Place> {
        let (_, before) = self.0.split_last()?;
        Some(Place(before.to_vec()))
    }

    /// Where it stands in a copy, as a JSON Pointer (RFC 6901); none where that copy does not have it.
    pub fn pointer_in(&self, dossier: &Json) -> Option<String> {
        let (mut at, mut list, mut pointer) = (dossier, "", String::new());
        for step in &self.0 {
            match step {
                Step::Field(name) => {
                    at = at.get(name)?;
                    list = name;
                    pointer = pointer + "/" + &name.replace('~', "~0").replace('/', "~1");
                }
                Step::Record(key) => {
                    let Json::Array(items) = at else {
                        return None;
                    };
                    let row = keys(list, items)?.iter().position(|of| of == key)?;
                    at = items.get(row)?;
                    pointer = pointer + "/" + &row.to_string();
                }
            }
        }
        Some(pointer)
    }

    fn field(&self, name: &str) -> Place {
        self.then(Step::Field(name.to_owned()))
    }

    fn record(&self, key: &str) -> Place {
        self.then(Step::Record(key.to_owned()))
    }

    fn then(&self, step: Step) -> Place {
        Place(self.0.iter().cloned().chain([step]).collect())
    }
}

/// `plans us-28, provisions 3, title`
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if nth == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ", {name}")?,
                Step::Record(key) => write!(f, " {key}")?,
            }
        }
        Ok(())
    }
}
