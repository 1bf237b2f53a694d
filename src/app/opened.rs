//! The dossier that is open: where it came from, its records, and everything that is
//! derived from them once, such as the indices of the filters.

use super::{comparer::Comparer, made_words};
use crate::{browser::web_worker::WebWorker, locale::messages};
use demarche::{
    import::{Reason, RowProblem},
    load::{Loaded, Problem},
    model::{
        Dossier, Event, EventId, ProvisionRow, Records,
        date::{Edtf, Instant},
    },
    query::{Bits, Index, Subject},
    table::Table,
    timeline::viewport::Limits,
};
use js_sys::Uint8Array;
use std::{
    borrow::Cow,
    cell::{OnceCell, RefCell},
    collections::HashSet,
    rc::Rc,
};
use web_sys::File;
use yew::AttrValue;

/// Where a dossier came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The file of this name beside the page; `None` is the one the page ships.
    Beside(Option<String>),
    /// A file of this name that the reader gave; it never leaves the tab.
    Own(String),
    /// It stood packed in the address.
    Packed(Rc<str>),
}

/// The name of the dossier file that the page ships.
pub const SHIPPED: &str = "dossier.json";

impl Origin {
    /// The name of the file; without one, what the dossier is called.
    pub fn file_name(&self) -> AttrValue {
        match self {
            Origin::Beside(None) => SHIPPED.into(),
            Origin::Beside(Some(name)) | Origin::Own(name) => name.clone().into(),
            Origin::Packed(_) => messages::app_dossier_in_link(),
        }
    }
}

/// A file of the reader's own.
#[derive(Clone, Debug)]
pub struct OwnFile {
    /// The file.
    pub file: File,
    /// What its columns mean, where it is a table and that was said: an encoded
    /// [`Mapping`](demarche::import::Mapping).
    pub mapping: Option<Uint8Array>,
    /// The number it is kept under in this browser, where it was opened from there.
    pub stored: Option<f64>,
    /// Whether it is kept there only until it is open.
    pub is_passing: bool,
}

impl OwnFile {
    /// A file that nothing is known of yet.
    pub fn new(file: File) -> OwnFile {
        OwnFile {
            file,
            mapping: None,
            stored: None,
            is_passing: false,
        }
    }
}

/// Something wrong with the file that is open.
#[derive(Clone, Debug)]
pub enum FileProblem {
    /// In a dossier.
    Dossier(Problem),
    /// In a row of a table.
    Row(RowProblem),
    /// In many rows of a table, of which only the first are listed.
    Rows(Reason),
}

/// An open dossier.
pub struct Opened {
    /// Where it came from.
    pub origin: Origin,
    /// The SHA-256 of its file, in hexadecimal; of a table it comes later, and there
    /// is none where the browser gives none.
    pub hash: OnceCell<String>,
    /// The file of the reader's own that it was read from.
    pub own_file: Option<OwnFile>,
    /// The worker that hashes its file.
    pub hashing: RefCell<Option<WebWorker>>,
    /// Its records; those of a table have no events.
    pub dossier: Dossier,
    /// Which texts of the records are in the language of the page, where they are put into it.
    pub translated: Option<Rc<HashSet<Box<str>>>>,
    /// The same in the language in which it is written, where the records are put into another.
    written: Option<Rc<Opened>>,
    /// What is told of the events of a table.
    pub table: Option<Table>,
    /// What is wrong with the file.
    pub problems: Vec<FileProblem>,
    /// How many records were set aside.
    pub set_aside: usize,
    /// How its plans answer each other, as far as that was asked.
    pub comparer: Rc<Comparer>,
    /// How far the timeline may go.
    pub limits: Limits,
    events: Index,
    // Those of the other records are made when they are first asked for.
    provisions: OnceCell<Index>,
    positions: OnceCell<Index>,
    statements: OnceCell<Index>,
    disagreements: OnceCell<Index>,
}

impl Opened {
    /// Derives what the page needs from a loaded file.
    pub fn new(origin: Origin, loaded: Loaded, hash: Option<String>) -> Self {
        let events = Index::events(&loaded.dossier);
        Opened {
            hash: hash.map_or_else(OnceCell::new, OnceCell::from),
            problems: (loaded.problems.into_iter())
                .map(FileProblem::Dossier)
                .collect(),
            set_aside: loaded.set_aside,
            ..Opened::of(
                origin,
                made_words::of_own_texts(loaded.dossier),
                events,
                None,
            )
        }
    }

    /// Derives what the page needs from a table.
    pub fn of_table(origin: Origin, records: Records, events: Index, table: Table) -> Self {
        Opened::of(origin, Dossier::new(records), events, Some(table))
    }

    fn of(origin: Origin, dossier: Dossier, events: Index, table: Option<Table>) -> Self {
        Opened {
            limits: Limits::around(events.dates().spans().iter().copied()),
            comparer: Comparer::new(),
            origin,
            hash: OnceCell::new(),
            own_file: None,
            hashing: RefCell::default(),
            dossier,
            translated: None,
            written: None,
            table,
            problems: Vec::new(),
            set_aside: 0,
            events,
            provisions: OnceCell::new(),
            positions: OnceCell::new(),
            statements: OnceCell::new(),
            disagreements: OnceCell::new(),
        }
    }

    /// What of it was known before a moment; the timeline may still go on to the
    /// end. Of a table nothing is left out here: a filter cuts its rows.
    pub fn known(self: &Rc<Self>, before: Instant) -> Rc<Opened> {
        if self.table.is_some() {
            return self.clone();
        }
        let dossier = self.dossier.known(before);
        let row = |id: &str| self.dossier.plan_row(id).unwrap_or(0);
        let rows = (dossier.plans.iter().map(|plan| row(plan.id.as_str()))).collect();
        let events = Index::events(&dossier);
        Rc::new(Opened {
            hash: self.hash.clone(),
            limits: self.limits,
            comparer: self.comparer.of_plans(rows),
            ..Opened::of(self.origin.clone(), dossier, events, None)
        })
    }

    /// It in a language, as far as it is translated; itself where nothing is, as in its own.
    pub fn in_language(self: &Rc<Self>, tag: &str) -> Rc<Opened> {
        let Some(told) = self.dossier.in_language(tag) else {
            return self.clone();
        };
        let events = Index::events(&told.dossier);
        Rc::new(Opened {
            hash: self.hash.clone(),
            limits: self.limits,
            // Other words are other pairings.
            comparer: match told.has_provisions {
                true => Comparer::new(),
                false => self.comparer.clone(),
            },
            translated: Some(Rc::new(told.texts)),
            written: Some(self.clone()),
            ..Opened::of(self.origin.clone(), told.dossier, events, None)
        })
    }

    /// The records in the language in which they are written.
    pub fn written(&self) -> &Dossier {
        self.written
            .as_ref()
            .map_or(&self.dossier, |written| &written.dossier)
    }

    /// The name of the file beside the page that it is, other than the shipped one.
    pub fn beside(&self) -> Option<String> {
        match &self.origin {
            Origin::Beside(name) => name.clone(),
            Origin::Own(_) | Origin::Packed(_) => None,
        }
    }

    /// The index of a kind of record.
    pub fn index(&self, subject: Subject) -> &Index {
        type Make = fn(&Dossier) -> Index;
        let (index, make): (_, Make) = match subject {
            Subject::Events => return &self.events,
            Subject::Provisions => (&self.provisions, Index::provisions),
            Subject::Positions => (&self.positions, Index::positions),
            Subject::Statements => (&self.statements, Index::statements),
            Subject::Disagreements => (&self.disagreements, Index::disagreements),
        };
        index.get_or_init(|| make(&self.dossier))
    }

    /// Where the provisions at these rows of their index stand.
    pub fn provisions_at(&self, rows: &Bits) -> HashSet<ProvisionRow> {
        let places = self.dossier.provision_rows().enumerate();
        let places = places.filter(|(row, _)| rows.contains(*row));
        places.map(|(_, place)| place).collect()
    }

    /// The event of a row.
    pub fn event(&self, row: usize) -> Option<Cow<'_, Event>> {
        match &self.table {
            None => self.dossier.events.get(row).map(Cow::Borrowed),
            Some(table) => table.event(&self.events, row).map(Cow::Owned),
        }
    }

    /// The id of the event of a row.
    pub fn event_id(&self, row: usize) -> Option<EventId> {
        match &self.table {
            None => self.dossier.events.get(row).map(|event| event.id.clone()),
            Some(table) => Some(table.id(row)),
        }
    }

    /// The title of the event of a row, and its date.
    pub fn title(&self, row: usize) -> Option<(&str, Cow<'_, Edtf>)> {
        match &self.table {
            None => (self.dossier.events.get(row))
                .map(|event| (&*event.title, Cow::Borrowed(&event.date))),
            Some(table) => Some((table.title(row), Cow::Owned(table.date(&self.events, row)?))),
        }
    }

    /// The row of an event.
    pub fn event_row(&self, id: &str) -> Option<usize> {
        match &self.table {
            None => self.dossier.event_row(id),
            Some(table) => table.row(id),
        }
    }
}
