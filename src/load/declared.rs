//! The ids that the records of a list declare, each with the first row that has it: out of a file that is read once, or as they
//! are kept while a dossier is written, so that no change has to look at all of them.

use std::{collections::HashMap, rc::Rc};

/// The row of an id whose record is not finished.
pub(super) const NO_ROW: usize = usize::MAX;

/// The first row of every id of a list, for as long as no id of it changes.
pub(super) type KeptRows = Rc<HashMap<Rc<str>, usize>>;

/// Ids, each with the first row that has it.
pub(super) enum Declared<'a> {
    /// Out of a file.
    Read(HashMap<&'a str, usize>),
    /// As they are kept; and those of records that are not finished, which have no row.
    Kept(KeptRows, Vec<&'a str>),
}

impl Default for Declared<'_> {
    fn default() -> Self {
        Declared::Read(HashMap::new())
    }
}

impl<'a> Declared<'a> {
    /// The first row of an id; none where no record has it.
    pub(super) fn row(&self, id: &str) -> Option<usize> {
        match self {
            Declared::Read(rows) => rows.get(id).copied(),
            Declared::Kept(rows, unfinished) => rows
                .get(id)
                .copied()
                .or_else(|| unfinished.contains(&id).then_some(NO_ROW)),
        }
    }

    /// Whether a record has an id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.row(id).is_some()
    }

    /// All ids, and at once how many they are (`size_hint`).
    pub(super) fn ids(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        match self {
            Declared::Read(rows) => Box::new(rows.keys().copied()),
            Declared::Kept(rows, unfinished) => Box::new(
                rows.keys()
                    .map(|id| &**id)
                    .chain(unfinished.iter().copied()),
            ),
        }
    }

    /// Adds the id of a record that is not finished, if nothing has it.
    pub(super) fn add_unfinished(&mut self, id: &'a str) -> bool {
        if self.has(id) {
            return false;
        }
        match self {
            Declared::Read(rows) => drop(rows.insert(id, NO_ROW)),
            Declared::Kept(_, unfinished) => unfinished.push(id),
        }
        true
    }
}
