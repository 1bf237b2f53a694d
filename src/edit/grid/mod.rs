//! The records of a kind as rows and columns, as a spreadsheet has them: what stands in a cell as text, and what a text that is
//! typed or pasted there becomes. Whatever is done comes as one [`Edit`], so that it is one step to undo, with the cells that
//! were left as they are and why: nothing is lost without a word.
//!
//! [`Grid`] says which kind is looked at and in which order; `cell` has the texts of cells both ways, `change` what is pasted,
//! filled and cleared, `tsv` the clipboard, `order` filters and sorts, `cursor` is moved by keys.

mod cell;
mod change;
mod cursor;
mod items;
mod names;
mod order;
mod reader;
#[cfg(test)]
mod tests;
mod tsv;

pub use cell::Label;
pub use change::{Changed, LeftOut, MOST_CELLS};
pub use cursor::{Area, Bounds, Cursor, Move};
pub use names::Names;
pub use order::{Sort, order};
pub use reader::{Fault, Refusal};
pub use tsv::{MOST_BYTES, from_tsv, to_tsv};

use super::format::{self, Content, Field, List};
use crate::load::Json;

/// The lists that have a grid.
pub const LISTS: [&str; 5] = ["events", "statements", "actors", "sources", "positions"];

/// The columns of a list: its fields that fit a cell, the id last, because it is made by itself.
pub fn columns(list: &List) -> Vec<&'static Field> {
    let fits = |content: &Content| match content {
        Content::Record(_) | Content::Translations => false,
        Content::Records(inner) => inner.iter().all(|field| {
            !matches!(
                field.content,
                Content::Record(_)
                    | Content::Records(_)
                    | Content::Citations
                    | Content::References(_)
                    | Content::Texts
                    | Content::Provisions(_)
            )
        }),
        _ => true,
    };
    let fields = list.fields.iter().filter(|field| fits(&field.content));
    let (ids, mut others): (Vec<&Field>, Vec<&Field>) =
        fields.partition(|field| field.content == Content::Id);
    others.extend(ids);
    others
}

/// The records of a list as rows and columns.
#[derive(Clone, Copy)]
pub struct Grid<'g> {
    /// The dossier.
    pub dossier: &'g Json,
    /// What its records are called.
    pub names: &'g Names,
    /// The list.
    pub list: &'static List,
    /// Its columns.
    pub columns: &'g [&'static Field],
    /// The rows of the list in the order in which they stand.
    pub order: &'g [usize],
    /// What a code is called.
    pub label: Label<'g>,
}

impl<'g> Grid<'g> {
    /// The record at a place of the order.
    fn record(&self, place: usize) -> Option<(usize, &'g Json)> {
        let row = *self.order.get(place)?;
        Some((row, record(self.dossier, self.list, row)?))
    }

    /// What stands in a cell: of a place of the order and a column.
    pub fn text(&self, place: usize, column: usize) -> String {
        match (self.record(place), self.columns.get(column)) {
            (Some((_, record)), Some(field)) => self.text_of(record, field),
            _ => String::new(),
        }
    }

    fn text_of(&self, record: &Json, field: &Field) -> String {
        let cells = cell::Cells {
            dossier: self.dossier,
            names: self.names,
            label: self.label,
        };
        match record.get(field.name) {
            Some(value) => cells.text(value, &field.content),
            None => String::new(),
        }
    }

    /// The texts of the cells of an area.
    pub fn texts(&self, area: &Area) -> Vec<Vec<String>> {
        let row = |place| {
            area.columns
                .clone()
                .map(move |column| self.text(place, column))
        };
        area.rows
            .clone()
            .map(|place| row(place).collect())
            .collect()
    }
}

fn record<'j>(dossier: &'j Json, list: &List, row: usize) -> Option<&'j Json> {
    match dossier.get(list.name) {
        Some(Json::Array(items)) => items.get(row),
        _ => None,
    }
}

/// The list of this name, where it has a grid.
pub fn list(name: &str) -> Option<&'static List> {
    format::list(name).filter(|list| LISTS.contains(&list.name))
}
