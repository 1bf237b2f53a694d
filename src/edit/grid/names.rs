//! The names of records in cells: which record a name or id that somebody typed is, and which text leads back to a record.

use super::items::{is_list, one};
use crate::{
    edit::{
        format::{self, Content, LISTS},
        id::latin,
    },
    load::Json,
};
use std::{cell::OnceCell, collections::HashMap};

/// The names and ids of the records of a dossier, looked up list by list when they are asked for. They are those of one state of it:
/// after a change they are made anew.
#[derive(Debug, Default)]
pub struct Names([OnceCell<Known>; LISTS.len()]);

#[derive(Debug, Default)]
struct Known {
    ids: HashMap<String, usize>,
    /// By name and by short name, as they are written.
    names: HashMap<String, Vec<usize>>,
    /// The same in small Latin letters.
    latin: OnceCell<HashMap<String, Vec<usize>>>,
}

/// What a text says of a record.
#[derive(Debug, PartialEq)]
pub(super) enum Found {
    /// It is that of the record with this id.
    Record(String),
    /// It is that of none.
    None,
    /// It is that of several.
    Several,
}

fn items<'j>(dossier: &'j Json, list: &str) -> &'j [Json] {
    match dossier.get(list) {
        Some(Json::Array(items)) => items,
        _ => &[],
    }
}

fn text<'j>(item: &'j Json, field: &str) -> Option<&'j str> {
    match item.get(field) {
        Some(Json::Text(text)) if !text.trim().is_empty() => Some(text.trim()),
        _ => None,
    }
}

impl Names {
    fn known(&self, dossier: &Json, list: &str) -> Option<&Known> {
        let nth = LISTS.iter().position(|of| of.name == list)?;
        let known = self.0.get(nth)?;
        Some(known.get_or_init(|| Known::of(items(dossier, list), LISTS[nth].title)))
    }

    /// What the record of some lists with an id is called; none where there is none, or it has no name.
    pub fn title<'j>(&self, dossier: &'j Json, lists: &[&str], id: &str) -> Option<&'j str> {
        let (list, row) = lists.iter().find_map(|list| {
            let row = self.known(dossier, list)?.ids.get(id)?;
            Some((*list, *row))
        })?;
        text(items(dossier, list).get(row)?, format::list(list)?.title)
    }

    /// The row of the record of a list with an id.
    pub(super) fn row(&self, dossier: &Json, list: &str, id: &str) -> Option<usize> {
        self.known(dossier, list)?.ids.get(id).copied()
    }

    /// What stands in a cell for the record of some lists with an id: its name, where that leads back to it.
    pub(super) fn written(&self, dossier: &Json, lists: &[&str], id: &str) -> String {
        match self.title(dossier, lists, id) {
            Some(title) if self.exactly(dossier, lists, title) == Found::Record(id.to_owned()) => {
                title.to_owned()
            }
            _ => id.to_owned(),
        }
    }

    /// The same as it stands in the cell of a field, where it may be one of several.
    pub fn in_cell(&self, dossier: &Json, content: &Content, lists: &[&str], id: &str) -> String {
        let name = self.written(dossier, lists, id);
        match is_list(content) {
            true => one(&[name]),
            false => name,
        }
    }

    /// The record that a text is the id or the name of: as it is written, or else in whatever letters.
    pub(super) fn find(&self, dossier: &Json, lists: &[&str], name: &str) -> Found {
        match self.exactly(dossier, lists, name) {
            Found::None => {}
            found => return found,
        }
        let wanted = latin(name);
        self.only(dossier, lists, |known, list| {
            let by = known.latin.get_or_init(|| {
                let mut by: HashMap<String, Vec<usize>> = HashMap::new();
                for (name, rows) in &known.names {
                    let all = by.entry(latin(name)).or_default();
                    all.extend(
                        rows.iter()
                            .filter(|row| !all.contains(row))
                            .copied()
                            .collect::<Vec<_>>(),
                    );
                }
                by
            });
            by.get(&wanted).map(|rows| (list, &**rows))
        })
    }

    fn exactly(&self, dossier: &Json, lists: &[&str], name: &str) -> Found {
        let has_id = |list: &&&str| {
            self.known(dossier, list)
                .is_some_and(|known| known.ids.contains_key(name))
        };
        if lists.iter().any(|list| has_id(&list)) {
            return Found::Record(name.to_owned());
        }
        self.only(dossier, lists, |known, list| {
            known.names.get(name).map(|rows| (list, &**rows))
        })
    }

    /// The one record among those that are found in some lists.
    fn only<'l, 'n>(
        &'n self,
        dossier: &Json,
        lists: &[&'l str],
        find: impl Fn(&'n Known, &'l str) -> Option<(&'l str, &'n [usize])>,
    ) -> Found {
        let found = lists
            .iter()
            .filter_map(|list| find(self.known(dossier, list)?, list));
        let mut ids = found.flat_map(|(list, rows)| {
            let items = items(dossier, list);
            rows.iter().filter_map(|row| text(items.get(*row)?, "id"))
        });
        match (ids.next(), ids.next()) {
            (Some(id), None) => Found::Record(id.to_owned()),
            (Some(_), Some(_)) => Found::Several,
            (None, _) => Found::None,
        }
    }
}

impl Known {
    fn of(items: &[Json], title: &str) -> Known {
        let mut known = Known::default();
        for (row, item) in items.iter().enumerate() {
            let Some(Json::Text(id)) = item.get("id") else {
                continue;
            };
            // Of two with one id the first is the one that is meant.
            if known.ids.contains_key(id) {
                continue;
            }
            known.ids.insert(id.clone(), row);
            let (name, short) = (text(item, title), text(item, "short"));
            for name in name
                .into_iter()
                .chain(short.filter(|short| Some(*short) != name))
            {
                known.names.entry(name.to_owned()).or_default().push(row);
            }
        }
        known
    }
}
