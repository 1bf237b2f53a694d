//! What is pasted, filled down and cleared, as one edit, with the cells that it leaves as they are.

use super::{
    Area, Bounds, Grid, Names,
    reader::{Fault, Reader, Refusal},
};
use crate::{
    edit::{
        Edit, Path,
        format::{self, Content, Field},
        id::is_id,
        record::{wished_id, with_id},
    },
    load::Json,
    when::{Column, Habits},
};
use std::collections::HashSet;

/// So many cells are pasted, filled or cleared at once.
pub const MOST_CELLS: usize = 100_000;

/// So many ids that others refer to become others at once: each leads to all that refers to it.
const MOST_RENAMED: usize = 50;

/// What is to be done, and what is not.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// Does all of it.
    pub edit: Edit,
    /// How many cells say something else then, those of new rows among them.
    pub cells: usize,
    /// How many rows are new.
    pub added: usize,
    /// The cells that are left as they are.
    pub refused: Vec<Refusal>,
    /// What of a block had no room.
    pub left_out: LeftOut,
}

/// What of a block had no room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// So many rows, behind the most that are pasted at once.
    pub rows: usize,
    /// So many columns, behind the last of the grid.
    pub columns: usize,
}

impl Changed {
    /// Whether nothing would be other than it is.
    pub fn is_nothing(&self) -> bool {
        self.cells == 0 && self.added == 0
    }

    /// The names that are no record's and could be one's, each once.
    pub fn unknown(&self) -> Vec<String> {
        let mut seen = HashSet::new();
        let names = self
            .refused
            .iter()
            .filter_map(|refusal| match &refusal.fault {
                Fault::Unknown(name) if !name.is_empty() && seen.insert(name.as_str()) => {
                    Some(name.clone())
                }
                _ => None,
            });
        names.collect()
    }
}

impl<'g> Grid<'g> {
    fn bounds(&self) -> Bounds {
        Bounds {
            rows: self.order.len(),
            columns: self.columns.len(),
            page: 1,
        }
    }

    /// A block of texts at the first cell of an area. A block that goes into the area several times is repeated, one that is
    /// larger goes on to the right and down, and past the last row it adds rows. `may_make` says whether the record of a name
    /// that is none of the dossier's is made; else its cell is refused.
    pub fn pasted(
        &self,
        area: &Area,
        block: &[Vec<String>],
        may_make: &dyn Fn(&str) -> bool,
    ) -> Changed {
        let width = block.iter().map(Vec::len).max().unwrap_or_default();
        let mut changing = Changing::new(*self, may_make);
        if width == 0 || area.columns.start >= self.columns.len() {
            return changing.finish(LeftOut::default());
        }
        let times = |has: usize, all: usize| {
            if all > has && all.is_multiple_of(has) {
                all
            } else {
                has
            }
        };
        let (rows, wide) = (
            times(block.len(), area.rows.len()),
            times(width, area.columns.len()),
        );
        let columns = area.columns.start..(area.columns.start + wide).min(self.columns.len());
        // What nothing stands in is nothing that is lost.
        let lost = (columns.len()..wide).filter(|nth| {
            block.iter().any(|row| {
                row.get(nth % width)
                    .is_some_and(|cell| !cell.trim().is_empty())
            })
        });
        let left_out = LeftOut {
            columns: lost.count(),
            rows: rows.saturating_sub(MOST_CELLS / columns.len().max(1)),
        };
        let habits: Vec<Habits> = (columns.clone().enumerate())
            .map(|(nth, column)| match self.columns[column].content {
                Content::Date => habits(block, nth % width),
                _ => Habits::default(),
            })
            .collect();
        for nth in 0..rows - left_out.rows {
            let texts = &block[nth % block.len()];
            let cells = columns.clone().enumerate().filter_map(|(nth, column)| {
                let text = texts.get(nth % width)?;
                Some((self.columns[column], &**text, &habits[nth]))
            });
            let place = area.rows.start + nth;
            match self.record(place) {
                Some((row, record)) => changing.row(place, row, record, cells),
                None => changing.new_row(place, cells),
            }
        }
        changing.finish(left_out)
    }

    /// The values of the first row of an area in all its rows; of a single row those of the row above it.
    pub fn filled_down(&self, area: &Area) -> Changed {
        let area = area.within(&self.bounds());
        let (from, to) = match area.rows.len() {
            0 | 1 => (area.rows.start.checked_sub(1), area.rows),
            _ => (Some(area.rows.start), area.rows.start + 1..area.rows.end),
        };
        let Some((_, source)) = from.and_then(|from| self.record(from)) else {
            return Changing::new(*self, &|_| false).finish(LeftOut::default());
        };
        let area = Area { rows: to, ..area };
        self.set(&area, |field| source.get(field.name).cloned())
    }

    /// Nothing in the cells of an area.
    pub fn cleared(&self, area: &Area) -> Changed {
        self.set(&area.within(&self.bounds()), |_| None)
    }

    fn set(&self, area: &Area, value: impl Fn(&Field) -> Option<Json>) -> Changed {
        let mut changing = Changing::new(*self, &|_| false);
        let values: Vec<(&'static Field, Option<Json>)> = (self.columns.get(area.columns.clone()))
            .unwrap_or_default()
            .iter()
            .map(|field| (*field, value(field)))
            .collect();
        let most = MOST_CELLS / values.len().max(1);
        for place in area.rows.clone().take(most) {
            let Some((row, record)) = self.record(place) else {
                continue;
            };
            for (field, value) in &values {
                match field.content {
                    Content::Id => changing.refuse(place, field, Fault::OneId),
                    _ => changing.set(row, record, field, value.clone()),
                }
            }
        }
        changing.finish(LeftOut {
            rows: area.rows.len().saturating_sub(most),
            columns: 0,
        })
    }
}

/// How the dates of a column of a block are written, as they tell together.
fn habits(block: &[Vec<String>], column: usize) -> Habits {
    let mut dates = Column::default();
    let mut count = 0;
    for (row, text) in (0..).zip(block.iter().filter_map(|row| row.get(column))) {
        dates.add(row, text);
        count += 1;
    }
    match count {
        0 | 1 => Habits::default(),
        _ => dates.judge().habits,
    }
}

/// Another id for a record.
struct Renaming {
    record: Path,
    /// The id by which others can refer to it; none where it has none, or an earlier record has the same.
    from: Option<String>,
    to: String,
    is_mentioned: bool,
}

/// What is to be done, while it is found out.
struct Changing<'g> {
    grid: Grid<'g>,
    reader: Reader<'g>,
    sets: Vec<Edit>,
    adds: Vec<Edit>,
    renames: Vec<Renaming>,
    /// How many of these lead to other records.
    renamed: usize,
    /// Texts that may refer to a record; made when an id is to become another.
    mentioned: Option<HashSet<&'g str>>,
    refused: Vec<Refusal>,
    cells: usize,
}

impl<'g> Changing<'g> {
    fn new(grid: Grid<'g>, may_make: &'g dyn Fn(&str) -> bool) -> Changing<'g> {
        Changing {
            grid,
            reader: Reader::new(grid, may_make),
            sets: Vec::new(),
            adds: Vec::new(),
            renames: Vec::new(),
            renamed: 0,
            mentioned: None,
            refused: Vec::new(),
            cells: 0,
        }
    }

    fn refuse(&mut self, place: usize, field: &Field, fault: Fault) {
        self.refused.push(Refusal {
            place,
            field: field.name,
            fault,
        });
    }

    fn set(&mut self, row: usize, record: &Json, field: &Field, value: Option<Json>) {
        if record.get(field.name) == value.as_ref() {
            return;
        }
        self.cells += 1;
        self.sets.push(Edit::Set {
            path: Path::record(self.grid.list.name, row).field(field.name),
            value,
        });
    }

    /// Texts for the cells of a row that is there.
    fn row<'t>(
        &mut self,
        place: usize,
        row: usize,
        record: &'g Json,
        cells: impl Iterator<Item = (&'static Field, &'t str, &'t Habits)>,
    ) {
        let mut title = None;
        let mut has_id = false;
        for (field, text, habits) in cells {
            let now = record.get(field.name);
            if field.content == Content::Id {
                has_id |= self.rename(place, row, record, field, text);
                continue;
            }
            match self.reader.read(field, text, now, habits) {
                Ok(value) => {
                    if field.name == self.grid.list.title && now != value.as_ref() {
                        title.clone_from(&value);
                    }
                    self.set(row, record, field, value);
                }
                Err(fault) => self.refuse(place, field, fault),
            }
        }
        // A record that came with an id of its kind has one of its name from now on.
        if let (Some(title), false, Json::Object(members)) = (title, has_id, record) {
            let mut members = members.clone();
            members.retain(|(name, _)| name != self.grid.list.title);
            members.push((self.grid.list.title.to_owned(), title));
            if let Some(wished) = wished_id(self.grid.list.name, &Json::Object(members)) {
                let to = self.reader.free(self.grid.list.name).take(&wished);
                self.push_rename(row, record, to);
            }
        }
    }

    /// Another id for a record, where that is one; whether it was said at all.
    fn rename(
        &mut self,
        place: usize,
        row: usize,
        record: &'g Json,
        field: &'static Field,
        text: &str,
    ) -> bool {
        let to = text.trim();
        if matches!(record.get(field.name), Some(Json::Text(now)) if now == to) {
            return false;
        }
        if to.is_empty() {
            if record.get(field.name).is_some() {
                self.refuse(place, field, Fault::OneId);
            }
            return false;
        }
        if !self.reader.free(self.grid.list.name).take_this(to) {
            let fault = match is_id(to) {
                true => Fault::IdTaken(to.to_owned()),
                false => Fault::WrongId(to.to_owned()),
            };
            self.refuse(place, field, fault);
            return true;
        }
        if !self.push_rename(row, record, to.to_owned()) {
            self.refuse(place, field, Fault::ManyIds);
            return true;
        }
        self.cells += 1;
        true
    }

    fn push_rename(&mut self, row: usize, record: &'g Json, to: String) -> bool {
        let (dossier, list) = (self.grid.dossier, self.grid.list.name);
        let from = match record.get("id") {
            Some(Json::Text(id)) if is_first(self.grid.names, dossier, list, id, row) => Some(id),
            _ => None,
        };
        let mentioned = (self.mentioned).get_or_insert_with(|| mentioned(dossier));
        let is_mentioned = from.is_some_and(|id| mentioned.contains(&**id));
        if is_mentioned && self.renamed == MOST_RENAMED {
            return false;
        }
        self.renamed += usize::from(is_mentioned);
        self.renames.push(Renaming {
            record: Path::record(list, row),
            from: from.cloned(),
            to,
            is_mentioned,
        });
        true
    }

    /// Texts for the cells of a row that is not there yet; one in which nothing stands is none.
    fn new_row<'t>(
        &mut self,
        place: usize,
        cells: impl Iterator<Item = (&'static Field, &'t str, &'t Habits)>,
    ) {
        let list = self.grid.list;
        let (mut said, mut id, mut is_row) = (Vec::new(), None, false);
        for (field, text, habits) in cells {
            is_row |= !text.trim().is_empty();
            if field.content == Content::Id {
                let wished = text.trim();
                match self.reader.free(list.name).take_this(wished) {
                    true => id = Some(wished.to_owned()),
                    false if wished.is_empty() => {}
                    false => {
                        let fault = match is_id(wished) {
                            true => Fault::IdTaken(wished.to_owned()),
                            false => Fault::WrongId(wished.to_owned()),
                        };
                        self.refuse(place, field, fault);
                    }
                }
                continue;
            }
            match self.reader.read(field, text, None, habits) {
                Ok(value) => said.extend(value.map(|value| (field.name.to_owned(), value))),
                Err(fault) => self.refuse(place, field, fault),
            }
        }
        if !is_row {
            return;
        }
        self.cells += said.len() + usize::from(id.is_some());
        let is_named = id.is_some();
        let mut record = with_id(list, || id.unwrap_or_else(|| format!("{}-1", list.one)));
        let Json::Object(members) = &mut record else {
            return;
        };
        members.retain(|(name, _)| !said.iter().any(|(of, _)| of == name));
        members.extend(said);
        let place_of = |name: &str| list.fields.iter().position(|field| field.name == name);
        members.sort_by_key(|(name, _)| place_of(name));
        if !is_named && format::field(list.fields, "id").is_some() {
            let wished = wished_id(list.name, &record).unwrap_or_default();
            let id = self.reader.free(list.name).take(&wished);
            if let Json::Object(members) = &mut record
                && let Some((_, of)) = members.iter_mut().find(|(name, _)| name == "id")
            {
                *of = Json::Text(id);
            }
        }
        self.adds.push(Edit::Add {
            list: Path::default().field(list.name),
            at: None,
            item: record,
        });
    }

    fn finish(self, left_out: LeftOut) -> Changed {
        let added = self.adds.len();
        // Last, so that what was said here of a record by its id goes along; a record that nothing refers to only has another.
        let used = self.reader.used;
        let renames = self.renames.into_iter().map(|renaming| {
            let Renaming { record, to, .. } = renaming;
            let is_used = (renaming.from).is_some_and(|id| used.contains(&id));
            match renaming.is_mentioned || is_used {
                true => Edit::Rename { record, to },
                false => Edit::Set {
                    path: record.field("id"),
                    value: Some(Json::Text(to)),
                },
            }
        });
        let renames: Vec<Edit> = renames.collect();
        let parts = [self.reader.made, self.sets, self.adds, renames];
        Changed {
            edit: Edit::All(parts.into_iter().flatten().collect()),
            cells: self.cells,
            added,
            refused: self.refused,
            left_out,
        }
    }
}

/// Whether a record is the one that its id stands for.
fn is_first(names: &Names, dossier: &Json, list: &str, id: &str, row: usize) -> bool {
    names.row(dossier, list, id) == Some(row)
}

/// The texts of a dossier that may refer to something: all but the ids that records have themselves.
fn mentioned(dossier: &Json) -> HashSet<&str> {
    fn walk<'j>(value: &'j Json, found: &mut HashSet<&'j str>) {
        match value {
            Json::Text(text) => drop(found.insert(text)),
            Json::Array(items) => items.iter().for_each(|item| walk(item, found)),
            Json::Object(members) => members.iter().for_each(|(_, value)| walk(value, found)),
            _ => {}
        }
    }
    let mut found = HashSet::new();
    for list in format::LISTS {
        let Some(Json::Array(items)) = dossier.get(list.name) else {
            continue;
        };
        for item in items {
            if let Json::Object(members) = item {
                let others = members.iter().filter(|(name, _)| name != "id");
                others.for_each(|(_, value)| walk(value, &mut found));
            }
        }
    }
    found
}
