//! What is done to cells and rows of the grid: each is one step, with a label in words, and what was left as it is is told.

use super::display::Looked;
use crate::{
    locale::{messages, row},
    ui::{
        common::when,
        edit::{
            session::{Offer, refused_words},
            words::field_name,
        },
    },
};
use demarche::{
    edit::{
        self, Edit, Path, Refused,
        format::{Content, Field},
        grid::{Area, Changed, Fault, MOST_CELLS, Refusal},
        new_record,
    },
    model::date::Edtf,
};
use std::rc::Rc;
use yew::AttrValue;

/// So many cells that were left as they are are named.
const NAMED: usize = 4;

/// So many names are named that are not in the dossier.
const NAMES: usize = 6;

/// Texts that are to come into cells.
#[derive(Clone, PartialEq)]
pub struct Block {
    /// The cells.
    pub area: Area,
    /// The texts.
    pub texts: Rc<Vec<Vec<String>>>,
    /// How they come.
    pub how: How,
}

/// How texts come into cells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Typed into one cell.
    Typed,
    /// Typed for all cells that are selected.
    ForAll,
    /// Pasted.
    Pasted,
}

/// Which records are made of names that are not in the dossier.
#[derive(Clone, PartialEq)]
pub enum Make {
    /// These, and whoever writes is asked of the others.
    Asking(Vec<String>),
    /// All.
    All,
    /// None: their cells are left as they are.
    None,
}

/// What came of it.
pub enum Done {
    /// It was done, or it could not be: what is told besides the step.
    Told(AttrValue),
    /// These names are not in the dossier; nothing is done yet.
    Asks(Vec<String>),
}

/// Puts texts into cells.
pub fn put(looked: &Looked, block: &Block, make: &Make) -> Done {
    let may_make = |name: &str| match make {
        Make::Asking(names) => names.iter().any(|of| of == name),
        Make::All => true,
        Make::None => false,
    };
    let changed = looked.with(|grid| grid.pasted(&block.area, &block.texts, &may_make));
    if let Make::Asking(_) = make {
        let unknown = changed.unknown();
        if !unknown.is_empty() {
            return Done::Asks(unknown);
        }
    }
    let words = match block.how {
        How::Typed => match (
            looked.columns.get(block.area.columns.start),
            looked.path(block.area.rows.start),
        ) {
            (Some(field), Some(path)) => {
                messages::edit_step_changed(field_name(field.name), looked.editor.title_of(&path))
            }
            _ => messages::edit_step_cells_set(changed.cells),
        },
        How::ForAll => messages::edit_step_cells_set(changed.cells),
        How::Pasted => messages::edit_step_cells_pasted(changed.cells),
    };
    let mut told = act(looked, &changed, words);
    if block.how == How::Typed
        && let Some(said) = date_said(looked, block)
    {
        told.push(said);
    }
    Done::Told(sentences(told))
}

/// What was read of a date that was typed.
fn date_said(looked: &Looked, block: &Block) -> Option<AttrValue> {
    let field = looked.columns.get(block.area.columns.start)?;
    let path = looked.path(block.area.rows.start)?.field(field.name);
    if field.content != Content::Date {
        return None;
    }
    let date = looked.editor.text(&path).parse::<Edtf>().ok()?;
    Some(messages::edit_date_is(when::words(&date)))
}

/// Fills the first row of cells down.
pub fn fill_down(looked: &Looked, area: &Area) -> AttrValue {
    let changed = looked.with(|grid| grid.filled_down(area));
    let words = messages::edit_step_cells_filled(changed.cells);
    sentences(act(looked, &changed, words))
}

/// Clears cells.
pub fn clear(looked: &Looked, area: &Area) -> AttrValue {
    let changed = looked.with(|grid| grid.cleared(area));
    let words = messages::edit_step_cells_cleared(changed.cells);
    sentences(act(looked, &changed, words))
}

/// Adds a row behind the others.
pub fn add_row(looked: &Looked, words: AttrValue) {
    let item = new_record(&looked.editor.dossier(), looked.list);
    let edit = Edit::Add {
        list: Path::default().field(looked.list.name),
        at: None,
        item,
    };
    looked.editor.act(&edit, words, None);
}

/// Removes the rows of an area; where others refer to them, they stay, and to take the references along is offered.
pub fn remove_rows(looked: &Looked, area: &Area) {
    let rows: Vec<usize> = (area.rows.clone())
        .filter_map(|place| looked.order.get(place).copied())
        .collect();
    let removed = |with_references| {
        edit::remove_rows(
            &looked.editor.dossier(),
            looked.list,
            &rows,
            with_references,
        )
    };
    let words = messages::edit_step_rows_removed(rows.len());
    match (removed(false), removed(true)) {
        (Ok(edit), _) => {
            looked.editor.act(&edit, words, None);
        }
        (Err(refused @ Refused::ReferredTo { .. }), Ok(edit)) => {
            let count = match &refused {
                Refused::ReferredTo { by, .. } => by.len(),
                _ => 0,
            };
            let offer = Offer {
                label: messages::edit_remove_with_references(count),
                edit,
                words,
            };
            let told = refused_words(&refused);
            looked.editor.tell(told, Some(offer));
        }
        (Err(refused), _) => {
            (looked.editor).tell(refused_words(&refused), None);
        }
    }
}

/// Does what is to be done, and says what was not.
fn act(looked: &Looked, changed: &Changed, words: AttrValue) -> Vec<AttrValue> {
    let mut told = Vec::new();
    if !changed.is_nothing() && looked.editor.act(&changed.edit, words.clone(), None) {
        if changed.cells != 1 {
            told.push(format!("{words}.").into());
        }
        if changed.added > 0 {
            told.push(messages::edit_grid_rows_added(changed.added));
        }
    }
    if !changed.refused.is_empty() {
        let named: Vec<AttrValue> = changed.refused.iter().take(NAMED).map(named).collect();
        let mut cells = row(&named).to_string();
        if changed.refused.len() > NAMED {
            cells.push_str(", …");
        }
        told.push(messages::edit_grid_left(changed.refused.len(), cells));
    }
    if changed.left_out.rows > 0 {
        told.push(messages::edit_grid_rows_left_out(
            changed.left_out.rows,
            MOST_CELLS,
        ));
    }
    if changed.left_out.columns > 0 {
        told.push(messages::edit_grid_columns_left_out(
            changed.left_out.columns,
        ));
    }
    told
}

fn sentences(told: Vec<AttrValue>) -> AttrValue {
    told.join(" ").into()
}

fn named(refusal: &Refusal) -> AttrValue {
    let why = match &refusal.fault {
        Fault::Unknown(name) => messages::edit_grid_unknown(name),
        Fault::Several(name) => messages::edit_grid_several(name),
        Fault::OneId => messages::edit_grid_one_id(),
        Fault::IdTaken(id) => messages::edit_grid_id_taken(id),
        Fault::WrongId(id) => messages::edit_grid_wrong_id(id),
        Fault::ManyIds => messages::edit_grid_many_ids(),
    };
    messages::edit_grid_left_cell(cell_name(refusal.field, refusal.place), why)
}

/// What a cell is called.
pub fn cell_name(field: &'static str, place: usize) -> AttrValue {
    messages::edit_grid_cell(field_name(field), place + 1)
}

/// The first of some names.
pub fn first_names(names: &[String]) -> String {
    let first = names.iter().take(NAMES).map(|name| format!("“{name}”"));
    let mut words = row(&first.collect::<Vec<_>>()).to_string();
    if names.len() > NAMES {
        words.push_str(", …");
    }
    words
}

/// Whether a field has a closed list or other records to choose from.
pub fn has_choices(field: &Field) -> bool {
    matches!(
        field.content,
        Content::Word(_) | Content::Reference(_) | Content::References(_) | Content::Citations
    )
}
