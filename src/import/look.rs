//! What the values of a row say, each by what its column means.

use super::{
    compose::{self, Address},
    flaw::Flaw,
    plan::{Names, Plan},
    report::Problems,
    values::Values,
};
use crate::model::{Confidence, EventKind};

/// A row that is looked at.
pub(super) struct Look<'r, 'p> {
    pub(super) plan: &'p Plan,
    pub(super) values: Values<'r>,
    /// The number of the row.
    pub(super) number: u32,
    pub(super) problems: &'p mut Problems,
}

impl<'r> Look<'r, '_> {
    /// Notes what is wrong with the value of a column.
    pub(super) fn note(&mut self, column: usize, value: &str, flaw: Flaw) {
        self.problems.add(self.number, Some(column), value, flaw);
    }

    /// The first value of some columns; empty where there is none.
    pub(super) fn first(&self, columns: &[usize]) -> &'r str {
        self.values.first(columns).map_or("", |(_, value)| value)
    }

    /// What sort of event it is. Where that is none of the closed list, it is a
    /// topic.
    pub(super) fn kind(&self, topics: &mut Vec<&'r str>) -> EventKind {
        let of = |value| (self.plan.format).map_or(EventKind::Other, |format| format.kind(value));
        let mut columns = self.plan.kind.iter();
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
            Some(_) => compose::add_names(value, column, topics),
            None => compose::add_name(value, topics),
        };
        of(value)
    }

    /// Adds the names in some columns, each once.
    pub(super) fn names(&mut self, columns: &[Names], into: &mut Vec<&'r str>) {
        for column in columns {
            let value = self.values.get(column.column);
            if compose::add_names(value, column, into) {
                self.note(column.column, value, Flaw::ManyNames);
            }
        }
    }

    /// The name of the place.
    pub(super) fn place<'b>(&self, buffer: &'b mut String) -> &'b str
    where
        'r: 'b,
    {
        match &*self.plan.place {
            [] => "",
            [column] => self.values.get(*column),
            columns => {
                compose::place(self.values, columns, buffer);
                buffer
            }
        }
    }

    /// Degrees north and east.
    pub(super) fn coordinates(&mut self) -> Option<(f64, f64)> {
        let (north, east) = (self.plan.latitude?, self.plan.longitude?);
        match degrees(self.values.get(north), self.values.get(east)) {
            Ok(found) => found,
            Err(is_north) => {
                let column = if is_north { north } else { east };
                self.note(column, self.values.get(column), Flaw::NoCoordinates);
                None
            }
        }
    }

    /// An address of http or https.
    pub(super) fn url<'b>(&mut self, buffer: &'b mut String) -> &'b str
    where
        'r: 'b,
    {
        let Some((column, value)) = self.values.first(&self.plan.url) else {
            return "";
        };
        match compose::address(value) {
            Address::Web(url) => url,
            Address::More(url) => {
                self.note(column, value, Flaw::MoreAddresses);
                url
            }
            Address::Loud(scheme, rest) => {
                buffer.clear();
                buffer.push_str(scheme);
                buffer.push_str(rest);
                buffer
            }
            Address::Other => {
                self.note(column, value, Flaw::NoAddress);
                ""
            }
        }
    }

    /// How sure it is.
    pub(super) fn confidence(&mut self) -> Confidence {
        let format = self.plan.format;
        let usual = format.map_or(Confidence::Reported, |format| format.confidence());
        let Some((column, value)) = self.values.first(&self.plan.confidence) else {
            return usual;
        };
        let mut all = Confidence::ALL.iter();
        match all.find(|word| value.eq_ignore_ascii_case(word.code())) {
            Some(word) => *word,
            None => {
                self.note(column, value, Flaw::NoConfidence);
                usual
            }
        }
    }

    /// What happened.
    pub(super) fn description<'b>(&self, buffer: &'b mut String) -> &'b str
    where
        'r: 'b,
    {
        match &*self.plan.description {
            [] => "",
            [piece] if piece.label.is_none() => self.values.get(piece.column),
            pieces => {
                compose::description(self.values, pieces, buffer);
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
        let is_known = self.plan.format.is_some();
        let sentence = compose::first_sentence(description);
        if !is_known && !sentence.is_empty() {
            return compose::one_line(sentence, into);
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
        compose::title(sort, actors, self.first(&self.plan.place), into);
        if compose::is_ragged(into) {
            let made = std::mem::take(into);
            compose::one_line(&made, into);
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
        compose::number(text).filter(|number| (-most..=most).contains(number))
    };
    let north = within(north, 90.0).ok_or(true)?;
    Ok(Some((north, within(east, 180.0).ok_or(false)?)))
}
