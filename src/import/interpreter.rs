//! Interprets the values of one row, each by the role of its column: the kind of the
//! event, its place and coordinates, its address, how sure it is.

use super::{
    defect::Defect,
    derived::{self, Address},
    event_columns::{EventColumns, Names},
    markup,
    report::Problems,
    values::Values,
};
use crate::model::{Confidence, EventKind};
use std::borrow::Cow;

/// A row that is looked at.
pub(super) struct Interpreter<'r, 'p> {
    pub(super) columns: &'p EventColumns,
    pub(super) values: Values<'r>,
    /// The number of the row.
    pub(super) number: u32,
    pub(super) problems: &'p mut Problems,
}

impl<'r> Interpreter<'r, '_> {
    /// Notes what is wrong with the value of a column.
    pub(super) fn note(&mut self, column: usize, value: &str, defect: Defect) {
        self.problems.add(self.number, Some(column), value, defect);
    }

    /// The first value of some columns; empty where there is none.
    pub(super) fn first(&self, columns: &[usize]) -> &'r str {
        self.values.first(columns).map_or("", |(_, value)| value)
    }

    /// What sort of event it is. Where that is none of the closed list, it is a
    /// topic.
    pub(super) fn kind(&self, topics: &mut Vec<&'r str>) -> EventKind {
        let of =
            |value| (self.columns.format).map_or(EventKind::Other, |format| format.kind(value));
        let mut columns = self.columns.kind.iter();
        let value = |column: &Names| self.values.get(column.column);
        let Some(column) = columns.find(|column| !value(column).is_empty()) else {
            return of("");
        };
        let value = value(column);
        let mut all = EventKind::ALL.iter();
        if let Some(kind) = all.find(|kind| is_named(**kind, value)) {
            return *kind;
        }
        match column.words {
            Some(_) => derived::add_names(value, column, topics),
            None => derived::add_name(value, topics),
        };
        of(value)
    }

    /// Adds the names in some columns, each once.
    pub(super) fn names(&mut self, columns: &[Names], into: &mut Vec<&'r str>) {
        for column in columns {
            let value = self.values.get(column.column);
            if derived::add_names(value, column, into) {
                self.note(column.column, value, Defect::ManyNames);
            }
        }
    }

    /// The name of the place.
    pub(super) fn place<'b>(&self, buffer: &'b mut String) -> &'b str
    where
        'r: 'b,
    {
        match &*self.columns.place {
            [] => "",
            [column] => self.values.get(*column),
            columns => {
                derived::place(self.values, columns, buffer);
                buffer
            }
        }
    }

    /// Degrees north and east.
    pub(super) fn coordinates(&mut self) -> Option<(f64, f64)> {
        let (north, east) = (self.columns.latitude?, self.columns.longitude?);
        match degrees(self.values.get(north), self.values.get(east)) {
            Ok(found) => found,
            Err(is_north) => {
                let column = if is_north { north } else { east };
                self.note(column, self.values.get(column), Defect::NoCoordinates);
                None
            }
        }
    }

    /// Addresses of http or https, each once. One in capitals is written into the buffer.
    pub(super) fn urls<'b>(&mut self, buffer: &'b mut String, into: &mut Vec<&'b str>)
    where
        'r: 'b,
    {
        let Some((column, value)) = self.values.first(&self.columns.url) else {
            return;
        };
        let mut loud = None;
        for part in derived::address_list(value) {
            match derived::address(part) {
                Address::Web(url) => {
                    derived::add_name(url, into);
                }
                // Behind it stands no other address, or there would be a part for it.
                Address::More(url) => {
                    self.note(column, value, Defect::MoreAddresses);
                    derived::add_name(url, into);
                }
                Address::Loud(scheme, rest) => loud = loud.or(Some((scheme, rest))),
                Address::Other => self.note(column, part, Defect::NoAddress),
            }
        }
        if let Some((scheme, rest)) = loud {
            buffer.clear();
            buffer.push_str(scheme);
            buffer.push_str(rest);
            into.push(buffer);
        }
    }

    /// How sure it is.
    pub(super) fn confidence(&mut self) -> Confidence {
        let format = self.columns.format;
        let usual = format.map_or(Confidence::Reported, |format| format.confidence());
        let Some((column, value)) = self.values.first(&self.columns.confidence) else {
            return usual;
        };
        let mut all = Confidence::ALL.iter();
        match all.find(|word| value.eq_ignore_ascii_case(word.code())) {
            Some(word) => *word,
            None => {
                self.note(column, value, Defect::NoConfidence);
                usual
            }
        }
    }

    /// What happened.
    pub(super) fn description<'b>(&self, buffer: &'b mut String) -> &'b str
    where
        'r: 'b,
    {
        match &*self.columns.description {
            [] => "",
            [piece] if piece.label.is_none() && !self.columns.has_tags() => {
                self.values.get(piece.column)
            }
            pieces => {
                derived::description(self.values, pieces, buffer);
                if self.columns.has_tags()
                    && let Cow::Owned(plain) = markup::without_tags(buffer)
                {
                    *buffer = plain;
                }
                buffer
            }
        }
    }

    /// Makes up a title: of the description, or, in formats that are format, of
    /// what happened, who took part and where.
    pub(super) fn make_title(
        &self,
        kind: EventKind,
        topics: &[&str],
        actors: &[&str],
        description: &str,
        into: &mut String,
    ) {
        let is_known = self.columns.format.is_some();
        let sentence = derived::first_sentence(description);
        if !is_known && !sentence.is_empty() {
            return derived::one_line(sentence, into);
        }
        // In the formats that are format the last topic is the most exact.
        let topic = if is_known {
            topics.last()
        } else {
            topics.first()
        };
        let sort = match (kind, topic) {
            (EventKind::Other, topic) => topic.copied().unwrap_or_default(),
            (_, Some(topic)) if is_known => topic,
            (kind, _) => kind.label(),
        };
        derived::title(sort, actors, self.first(&self.columns.place), into);
        if derived::is_ragged(into) {
            let made = std::mem::take(into);
            derived::one_line(&made, into);
        }
    }
}

/// Whether a value is the code or the label of a kind.
fn is_named(kind: EventKind, value: &str) -> bool {
    value.eq_ignore_ascii_case(kind.code()) || value.eq_ignore_ascii_case(kind.label())
}

/// Degrees north and east; the error says whether it is the first that is wrong.
fn degrees(north: &str, east: &str) -> Result<Option<(f64, f64)>, bool> {
    if north.is_empty() && east.is_empty() {
        return Ok(None);
    }
    let within = |text: &str, most: f64| {
        derived::number(text).filter(|number| (-most..=most).contains(number))
    };
    let north = within(north, 90.0).ok_or(true)?;
    Ok(Some((north, within(east, 180.0).ok_or(false)?)))
}
