//! The dossier that is open, with everything derived from it once.

use demarche::{
    load::{Loaded, Problem},
    model::Dossier,
    query::{Index, Subject},
};

/// Where a dossier came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The file of this name beside the page; `None` is the one the page ships.
    Beside(Option<String>),
    /// A file of this name that the reader gave; it never leaves the tab.
    Given(String),
}

/// The name of the dossier file that the page ships.
pub const SHIPPED: &str = "dossier.json";

impl Origin {
    /// The name of the file.
    pub fn file_name(&self) -> &str {
        match self {
            Origin::Beside(None) => SHIPPED,
            Origin::Beside(Some(name)) | Origin::Given(name) => name,
        }
    }
}

/// An open dossier.
#[derive(Debug)]
pub struct Opened {
    /// Where it came from.
    pub origin: Origin,
    /// Its records.
    pub dossier: Dossier,
    /// What is wrong with the file.
    pub problems: Vec<Problem>,
    /// How many records were set aside.
    pub set_aside: usize,
    /// Its events, ready to be filtered.
    pub events: Index,
    /// Its provisions, ready to be filtered.
    pub provisions: Index,
    /// Its positions, ready to be filtered.
    pub positions: Index,
}

impl Opened {
    /// Derives what the page needs from a loaded file.
    pub fn new(origin: Origin, loaded: Loaded) -> Self {
        Opened {
            events: Index::events(&loaded.dossier),
            provisions: Index::provisions(&loaded.dossier),
            positions: Index::positions(&loaded.dossier),
            origin,
            dossier: loaded.dossier,
            problems: loaded.problems,
            set_aside: loaded.set_aside,
        }
    }

    /// The index of a kind of record.
    pub fn index(&self, subject: Subject) -> &Index {
        match subject {
            Subject::Events => &self.events,
            Subject::Provisions => &self.provisions,
            Subject::Positions => &self.positions,
        }
    }
}
