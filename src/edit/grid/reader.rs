//! What a text that is typed or pasted into a cell becomes: names become ids, dates EDTF, the words of closed lists their codes. What
//! cannot be read is kept as it is written, and is told beside the cell as `check` tells it; only a name that is none of the
//! dossier's is refused, because an id cannot be guessed, or its record is made.

use super::{
    Grid,
    cell::{Cells, written},
    items::{is_list, one, parted},
    names::Found,
};
use crate::{
    edit::{
        Edit, Path,
        format::{self, Content, Field},
        id::{FreeIds, id_of_name, latin},
    },
    load::Json,
    model::date::Edtf,
    when::{Answer, Habits, read},
};
use std::collections::{HashMap, HashSet};

/// Why a cell was left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No record has this name or id.
    Unknown(String),
    /// Several records have this name.
    Several(String),
    /// An id is that of one record alone: it is neither filled down nor cleared.
    OneId,
    /// Another record has this id.
    IdTaken(String),
    /// A text is no id.
    WrongId(String),
    /// More ids that others refer to would become others than do at once.
    ManyIds,
}

/// A cell that was left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The place of its row in the order; behind the last for a row that is new.
    pub place: usize,
    /// The field of its column.
    pub field: &'static str,
    /// Why.
    pub fault: Fault,
}

/// Reads the texts of cells, and makes the records that they name.
pub(super) struct Reader<'r> {
    grid: Grid<'r>,
    /// Whether a record that is not there is to be made.
    may_make: &'r dyn Fn(&str) -> bool,
    /// What makes them.
    pub(super) made: Vec<Edit>,
    /// The ids that texts named.
    pub(super) used: HashSet<String>,
    by_name: HashMap<(&'static str, String), String>,
    free: HashMap<&'static str, FreeIds>,
    labels: HashMap<(&'static str, String), &'static str>,
}

impl<'r> Reader<'r> {
    pub(super) fn new(grid: Grid<'r>, may_make: &'r dyn Fn(&str) -> bool) -> Reader<'r> {
        Reader {
            grid,
            may_make,
            made: Vec::new(),
            used: HashSet::new(),
            by_name: HashMap::new(),
            free: HashMap::new(),
            labels: HashMap::new(),
        }
    }

    /// The ids that a list has left.
    pub(super) fn free(&mut self, list: &'static str) -> &mut FreeIds {
        let dossier = self.grid.dossier;
        self.free
            .entry(list)
            .or_insert_with(|| FreeIds::of(dossier, list))
    }

    fn cells(&self) -> Cells<'r> {
        Cells {
            dossier: self.grid.dossier,
            names: self.grid.names,
            label: self.grid.label,
        }
    }

    /// What a text says as the value of a field; nothing where it is empty. What the field says now stays byte for byte where
    /// the text is that of its cell, and so does every item of it.
    pub(super) fn read(
        &mut self,
        field: &'static Field,
        text: &str,
        now: Option<&Json>,
        habits: &Habits,
    ) -> Result<Option<Json>, Fault> {
        let content = &field.content;
        if let Some(now) = now
            && self.cells().text(now, content) == text
        {
            return Ok(Some(now.clone()));
        }
        if text.trim().is_empty() {
            return Ok(None);
        }
        if !is_list(content) {
            return self.scalar(content, text, habits).map(Some);
        }
        let items = match now {
            Some(Json::Array(items)) => &items[..],
            _ => &[],
        };
        let cells = self.cells();
        let mut same: HashMap<String, &Json> = HashMap::new();
        for item in items {
            same.entry(cells.item(item, content)).or_insert(item);
        }
        let mut read = Vec::new();
        for parts in parted(text) {
            read.push(match same.get(&one(&parts)) {
                Some(item) => (*item).clone(),
                None => self.item(content, &parts, habits)?,
            });
        }
        Ok((!read.is_empty()).then_some(Json::Array(read)))
    }

    fn item(
        &mut self,
        content: &'static Content,
        parts: &[String],
        habits: &Habits,
    ) -> Result<Json, Fault> {
        let whole = || parts.join(" | ");
        Ok(match content {
            Content::References(lists) => Json::Text(self.id(lists, &whole())?),
            Content::Citations => {
                let (source, note) = parts
                    .split_first()
                    .map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
                // A title may have the sign in it that stands before a note.
                let (id, note) = match self.id(&["sources"], source) {
                    Err(fault @ Fault::Unknown(_)) if !note.is_empty() => {
                        match self
                            .grid
                            .names
                            .find(self.grid.dossier, &["sources"], &whole())
                        {
                            Found::Record(id) => {
                                self.used.insert(id.clone());
                                (id, String::new())
                            }
                            _ => return Err(fault),
                        }
                    }
                    found => (found?, note.join(" | ")),
                };
                match note.is_empty() {
                    true => Json::Text(id),
                    false => Json::Object(vec![
                        ("source".into(), Json::Text(id)),
                        ("note".into(), Json::Text(note)),
                    ]),
                }
            }
            Content::Records(fields) => {
                let mut members = Vec::new();
                let fields: Vec<&Field> = written(fields).collect();
                for (nth, field) in fields.iter().enumerate() {
                    let is_last = nth + 1 == fields.len();
                    let part = match (is_last, parts.get(nth..)) {
                        (true, Some(rest)) => rest.join(" | "),
                        (false, Some([part, ..])) => part.clone(),
                        _ => String::new(),
                    };
                    if !part.is_empty() {
                        let value = self.scalar(&field.content, &part, habits)?;
                        members.push((field.name.to_owned(), value));
                    }
                }
                Json::Object(members)
            }
            _ => Json::Text(whole()),
        })
    }

    /// One thing that a field holds.
    fn scalar(
        &mut self,
        content: &'static Content,
        text: &str,
        habits: &Habits,
    ) -> Result<Json, Fault> {
        let trimmed = text.trim();
        Ok(match content {
            Content::Date => Json::Text(date(trimmed, habits)),
            Content::Number | Content::Value => match trimmed.replace(',', ".").parse::<f64>() {
                Ok(number) if number.is_finite() => Json::Number(number),
                _ => Json::Text(trimmed.to_owned()),
            },
            Content::Word(codes) => Json::Text(self.code(codes, trimmed)),
            Content::Reference(lists) => Json::Text(self.id(lists, trimmed)?),
            Content::Text => Json::Text(text.replace("\r\n", "\n").replace('\r', "\n")),
            // A line has none within it.
            _ => Json::Text(trimmed.split(['\r', '\n']).collect::<Vec<_>>().join(" ")),
        })
    }

    /// The code that a text is or stands for; a text that is none as it is.
    fn code(&mut self, codes: &'static [&'static str], text: &str) -> String {
        let Some(first) = codes.first() else {
            return text.to_owned();
        };
        let wanted = latin(text);
        if !self.labels.contains_key(&(*first, latin(first))) {
            for code in codes {
                let label = latin(&(self.grid.label)(codes, code));
                self.labels.entry((first, label)).or_insert(code);
                // A code is what it is, whatever another is called.
                self.labels.insert((first, latin(code)), code);
            }
        }
        let known = self.labels.get(&(*first, wanted));
        known.map_or(text, |code| code).to_owned()
    }

    /// The id of the record that a text names, which is made where that is wanted.
    fn id(&mut self, lists: &[&'static str], name: &str) -> Result<String, Fault> {
        let name = name.trim();
        match self.grid.names.find(self.grid.dossier, lists, name) {
            Found::Record(id) => {
                self.used.insert(id.clone());
                return Ok(id);
            }
            Found::Several => return Err(Fault::Several(name.to_owned())),
            Found::None => {}
        }
        // The likeliest of several lists is the last: a statement is about actors more often than plans.
        let Some(list) = lists.last().and_then(|list| format::list(list)) else {
            return Err(Fault::Unknown(name.to_owned()));
        };
        let key = (list.name, latin(name));
        if let Some(id) = self.by_name.get(&key) {
            return Ok(id.clone());
        }
        if name.is_empty() || !(self.may_make)(name) {
            return Err(Fault::Unknown(name.to_owned()));
        }
        let id = self.free(list.name).take(&id_of_name(name));
        let text = |text: &str| Json::Text(text.to_owned());
        self.made.push(Edit::Add {
            list: Path::default().field(list.name),
            at: None,
            item: Json::Object(vec![
                ("id".into(), text(&id)),
                (list.title.into(), text(name)),
            ]),
        });
        self.by_name.insert(key, id.clone());
        Ok(id)
    }
}

/// A date in EDTF, where it can be read in one way; else as it is written.
fn date(text: &str, habits: &Habits) -> String {
    if text.parse::<Edtf>().is_ok() {
        return text.to_owned();
    }
    match read(text, habits) {
        Answer::Sure(reading) => reading.date.to_string(),
        _ => text.to_owned(),
    }
}
