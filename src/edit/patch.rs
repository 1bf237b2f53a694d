//! The few things that are done to a file as it is written. Each has an inverse that
//! puts everything back where it was, so that the file is the same byte for byte.

use super::{
    path::{Path, Step},
    refusal::Refused,
};
use crate::load::{Json, Touch};

/// Something done at one place of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Patch {
    /// The value there becomes another.
    Put {
        /// Where it stands.
        path: Path,
        /// What it becomes.
        value: Json,
    },
    /// An item comes into a list.
    InsertItem {
        /// The list.
        list: Path,
        /// Its place.
        at: usize,
        /// The item.
        item: Json,
    },
    /// A field comes into an object.
    InsertField {
        /// The object.
        object: Path,
        /// Its place among the fields.
        at: usize,
        /// Its name.
        name: String,
        /// What it says.
        value: Json,
    },
    /// An item or a field is taken out.
    Take {
        /// Where it stands.
        path: Path,
    },
    /// An item goes to another place of its list.
    Shift {
        /// The list.
        list: Path,
        /// Its place.
        from: usize,
        /// Its place once it was moved.
        to: usize,
    },
}

impl Patch {
    /// Does it, and gives back what undoes it.
    ///
    /// # Errors
    /// There is no such place; nothing was done.
    pub(super) fn apply(&self, dossier: &mut Json) -> Result<Patch, Refused> {
        self.done(dossier).ok_or_else(|| Refused::NoPlace {
            path: self.place().to_string(),
        })
    }

    fn place(&self) -> &Path {
        match self {
            Patch::Put { path, .. } | Patch::Take { path } => path,
            Patch::InsertItem { list, .. } | Patch::Shift { list, .. } => list,
            Patch::InsertField { object, .. } => object,
        }
    }

    fn done(&self, dossier: &mut Json) -> Option<Patch> {
        match self {
            Patch::Put { path, value } => {
                let before = std::mem::replace(path.get_mut(dossier)?, value.clone());
                Some(Patch::Put {
                    path: path.clone(),
                    value: before,
                })
            }
            Patch::InsertItem { list, at, item } => {
                let items = items(list, dossier)?;
                if *at > items.len() {
                    return None;
                }
                items.insert(*at, item.clone());
                Some(Patch::Take {
                    path: list.item(*at),
                })
            }
            Patch::InsertField {
                object,
                at,
                name,
                value,
            } => {
                let Json::Object(members) = object.get_mut(dossier)? else {
                    return None;
                };
                // What stands there already would be taken out in its place.
                if *at > members.len() || members[..*at].iter().any(|(of, _)| of == name) {
                    return None;
                }
                members.insert(*at, (name.clone(), value.clone()));
                Some(Patch::Take {
                    path: object.field(name),
                })
            }
            Patch::Take { path } => {
                let (parent, last) = path.split_last()?;
                match (parent.get_mut(dossier)?, last) {
                    (Json::Array(items), Step::Item(at)) if *at < items.len() => {
                        let item = items.remove(*at);
                        Some(Patch::InsertItem {
                            list: parent,
                            at: *at,
                            item,
                        })
                    }
                    (Json::Object(members), Step::Field(name)) => {
                        let at = members.iter().position(|(of, _)| of == name)?;
                        let (name, value) = members.remove(at);
                        Some(Patch::InsertField {
                            object: parent,
                            at,
                            name,
                            value,
                        })
                    }
                    _ => None,
                }
            }
            Patch::Shift { list, from, to } => {
                let items = items(list, dossier)?;
                if (*from).max(*to) >= items.len() {
                    return None;
                }
                let item = items.remove(*from);
                items.insert(*to, item);
                Some(Patch::Shift {
                    list: list.clone(),
                    from: *to,
                    to: *from,
                })
            }
        }
    }

    /// What it touches of the lists of the dossier.
    pub(super) fn touch(&self) -> Touch {
        let of_list =
            |list: &Path, touch: fn(String, usize) -> Touch, row: usize| match list.steps() {
                [Step::Field(name)] => touch(name.clone(), row),
                _ => of_record(list),
            };
        match self {
            Patch::Put { path, .. } => of_record(path),
            Patch::InsertField { object, .. } => of_record(object),
            Patch::InsertItem { list, at, .. } => of_list(list, Touch::Inserted, *at),
            Patch::Take { path } => match path.steps() {
                [Step::Field(list), Step::Item(row)] => Touch::Taken(list.clone(), *row),
                _ => match path.split_last() {
                    Some((parent, _)) => of_record(&parent),
                    None => Touch::All,
                },
            },
            Patch::Shift { list, from, to } => match list.steps() {
                [Step::Field(name)] => Touch::Moved(name.clone(), *from, *to),
                _ => of_record(list),
            },
        }
    }
}

fn of_record(path: &Path) -> Touch {
    match path.steps() {
        [Step::Field(name), Step::Item(row), ..] => Touch::Record(name.clone(), *row),
        [Step::Field(name), _, ..] if name == "metadata" => Touch::Metadata,
        [Step::Field(name)] if name == "metadata" => Touch::Metadata,
        _ => Touch::All,
    }
}

fn items<'j>(list: &Path, dossier: &'j mut Json) -> Option<&'j mut Vec<Json>> {
    match list.get_mut(dossier)? {
        Json::Array(items) => Some(items),
        _ => None,
    }
}
