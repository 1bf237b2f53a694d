//! Where a value stands in a dossier: the steps of a JSON Pointer (RFC 6901).

use crate::load::Json;
use std::{convert::Infallible, fmt, str::FromStr};

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Into a field of an object.
    Field(String),
    /// To an item of a list.
    Item(usize),
}

/// The way from the dossier to a value; as text it is a JSON Pointer, in which whole numbers are
/// places of lists (no field of the format is a number).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Step>);

impl Path {
    /// The record at a row of a list of the dossier.
    pub fn record(list: &str, row: usize) -> Path {
        Path::default().field(list).item(row)
    }

    /// On into a field.
    #[must_use]
    pub fn field(&self, name: &str) -> Path {
        self.then(Step::Field(name.to_owned()))
    }

    /// On to an item of a list.
    #[must_use]
    pub fn item(&self, place: usize) -> Path {
        self.then(Step::Item(place))
    }

    /// On by a step.
    #[must_use]
    pub fn then(&self, step: Step) -> Path {
        Path(self.0.iter().cloned().chain([step]).collect())
    }

    /// The steps from the dossier to the value.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// What it stands in, and the last step; none of the dossier itself.
    pub fn split_last(&self) -> Option<(Path, &Step)> {
        let (last, before) = self.0.split_last()?;
        Some((Path(before.to_vec()), last))
    }

    /// The list of the dossier and the row that it is in or at.
    pub fn list_and_row(&self) -> Option<(&str, usize)> {
        match &self.0[..] {
            [Step::Field(list), Step::Item(row), ..] => Some((list, *row)),
            _ => None,
        }
    }

    /// Whether it is the other, or within it.
    pub fn is_within(&self, other: &Path) -> bool {
        self.0.starts_with(&other.0)
    }

    /// What stands there.
    pub fn get<'j>(&self, dossier: &'j Json) -> Option<&'j Json> {
        (self.0.iter()).try_fold(dossier, |value, step| match (step, value) {
            (Step::Field(name), Json::Object(_)) => value.get(name),
            (Step::Item(place), Json::Array(items)) => items.get(*place),
            _ => None,
        })
    }

    /// What stands there, to be changed.
    pub fn get_mut<'j>(&self, dossier: &'j mut Json) -> Option<&'j mut Json> {
        (self.0.iter()).try_fold(dossier, |value, step| match (step, value) {
            (Step::Field(name), Json::Object(members)) => {
                (members.iter_mut().find(|(of, _)| of == name)).map(|(_, value)| value)
            }
            (Step::Item(place), Json::Array(items)) => items.get_mut(*place),
            _ => None,
        })
    }

    /// The text that stands there.
    pub fn text<'j>(&self, dossier: &'j Json) -> Option<&'j str> {
        match self.get(dossier) {
            Some(Json::Text(text)) => Some(text),
            _ => None,
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.0 {
            match step {
                Step::Field(name) => write!(f, "/{}", name.replace('~', "~0").replace('/', "~1"))?,
                Step::Item(place) => write!(f, "/{place}")?,
            }
        }
        Ok(())
    }
}

impl FromStr for Path {
    type Err = Infallible;

    fn from_str(pointer: &str) -> Result<Path, Infallible> {
        let steps = pointer.split('/').skip(1).map(|step| match step.parse() {
            Ok(place) => Step::Item(place),
            Err(_) => Step::Field(step.replace("~1", "/").replace("~0", "~")),
        });
        Ok(Path(steps.collect()))
    }
}
