//! What the grid shows: which kind of record, in which order, and what their cells say.

use crate::ui::edit::{faults, session::Editor, words::word_name};
use demarche::{
    edit::{
        Path, Step,
        format::{Field, List},
        grid::{self, Bounds, Cursor, Grid, Names, Sort},
    },
    load::Severity,
};
use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
    rc::Rc,
};
use yew::AttrValue;

/// So many rows are a page.
const PAGE: usize = 15;

/// What a code is called.
pub fn label(codes: &'static [&'static str], code: &'static str) -> String {
    word_name(codes, code).to_string()
}

/// The records of a kind as the grid shows them, at a turn of the editor.
#[derive(Clone)]
pub struct Looked {
    /// The editor.
    pub editor: Editor,
    /// What records are called.
    pub names: Rc<Names>,
    /// The list.
    pub list: &'static List,
    /// Its columns.
    pub columns: Rc<Vec<&'static Field>>,
    /// Its rows in the order in which they stand.
    pub order: Rc<Vec<usize>>,
}

impl Looked {
    /// Looks at the dossier.
    pub fn with<T>(&self, look: impl FnOnce(&Grid<'_>) -> T) -> T {
        let dossier = self.editor.dossier();
        look(&Grid {
            dossier: &dossier,
            names: &self.names,
            list: self.list,
            columns: &self.columns,
            order: &self.order,
            label: &label,
        })
    }

    /// How large the grid is.
    pub fn bounds(&self) -> Bounds {
        Bounds {
            rows: self.order.len(),
            columns: self.columns.len(),
            page: PAGE,
        }
    }

    /// The record at a place of the order.
    pub fn path(&self, place: usize) -> Option<Path> {
        let row = self.order.get(place)?;
        Some(Path::record(self.list.name, *row))
    }
}

/// Which rows are shown, and by which column they stand.
#[derive(Clone, PartialEq)]
pub struct Shown {
    /// The name of the list.
    pub list: &'static str,
    /// The words that its records have.
    pub filter: AttrValue,
    /// Whether only what is not finished is shown.
    pub only_unfinished: bool,
    /// The column.
    pub sort: Option<Sort>,
}

impl Shown {
    /// All rows of a list, as they stand in the file.
    pub fn all_of(list: &'static str) -> Shown {
        Shown {
            list,
            filter: AttrValue::default(),
            only_unfinished: false,
            sort: None,
        }
    }
}

thread_local! {
    /// Where the writer was last in the grid, and of which dossier, by the number that it is kept under.
    static LAST: RefCell<Option<(f64, Shown, Cursor)>> = const { RefCell::new(None) };
}

/// Where the writer was last in the grid of this dossier: whoever has looked at a form goes on there.
pub fn last_place(editor: &Editor) -> Option<(Shown, Cursor)> {
    let number = editor.session().kept_as;
    LAST.with_borrow(|last| match last {
        Some((of, shown, cursor)) if *of == number => Some((shown.clone(), *cursor)),
        _ => None,
    })
}

/// Keeps where the writer is.
pub fn keep_place(editor: &Editor, shown: &Shown, cursor: Cursor) {
    let number = editor.session().kept_as;
    LAST.replace(Some((number, shown.clone(), cursor)));
}

/// The order that rows have kept since they were filtered or sorted: what is typed moves and hides no row, and a row that is
/// added stands last.
#[derive(Default)]
pub struct KeptOrder {
    of: Option<(Shown, usize)>,
    order: Rc<Vec<usize>>,
    /// Whether the rows that come next are added by the writer here, behind the others.
    is_adding: bool,
}

impl KeptOrder {
    /// Says that the writer adds rows.
    pub fn will_add(&mut self) {
        self.is_adding = true;
    }

    /// The order of so many rows.
    pub fn order(&mut self, shown: &Shown, len: usize, looked: Looked) -> Rc<Vec<usize>> {
        let is_adding = std::mem::take(&mut self.is_adding);
        match &self.of {
            Some((of, before)) if of == shown && *before == len => {
                return self.order.clone();
            }
            Some((of, before)) if of == shown && *before < len && is_adding => {
                Rc::make_mut(&mut self.order).extend(*before..len);
            }
            _ => {
                let mut order = looked.with(|grid| grid::order(grid, &shown.filter, shown.sort));
                if shown.only_unfinished {
                    let rows = looked.editor.unfinished(shown.list);
                    let rows: HashSet<usize> = rows.into_iter().collect();
                    order.retain(|row| rows.contains(row));
                }
                self.order = Rc::new(order);
            }
        }
        self.of = Some((shown.clone(), len));
        self.order.clone()
    }
}

/// What is wrong in a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct CellFault {
    /// In words.
    pub words: AttrValue,
    /// Whether the record is not finished for it.
    pub is_error: bool,
}

/// What is wrong with the records of a list, by row and field; with a record as a whole, by no field.
pub type Faults = HashMap<(usize, String), CellFault>;

/// Finds what is wrong with the records of a list.
pub fn faults_of(editor: &Editor, list: &str) -> Faults {
    let mut found = Faults::new();
    let (problems, _) = editor.faults_within(&Path::default().field(list));
    for problem in &problems {
        let Ok(path) = problem.pointer.parse::<Path>();
        let Some((_, row)) = path.list_and_row() else {
            continue;
        };
        let field = match path.steps().get(2) {
            Some(Step::Field(field)) => field.clone(),
            _ => String::new(),
        };
        let fault = found.entry((row, field)).or_insert(CellFault {
            words: AttrValue::default(),
            is_error: false,
        });
        let words = faults::words(problem);
        fault.words = match fault.words.is_empty() {
            true => words,
            false => format!("{} {words}", fault.words).into(),
        };
        fault.is_error |= problem.severity == Severity::Error;
    }
    found
}
