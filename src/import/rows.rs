//! From the values of a row to an event.

use super::{
    DateOrder, Row,
    compose::{self, Address, recycled},
    flaw::Flaw,
    plan::Plan,
    report::Problems,
    scan::Field,
    values::{Undoubled, Values},
    when::Dates,
};
use crate::model::{Confidence, EventKind};
use std::mem::take;

/// A row as it lies in the text.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a> {
    pub(super) number: u32,
    pub(super) text: &'a str,
    pub(super) fields: &'a [Field],
    /// Notes on how it is written.
    pub(super) notes: [Option<Flaw>; 2],
}

/// Reads rows by a plan.
#[derive(Debug)]
pub(super) struct Rows {
    plan: Plan,
    pub(super) dates: Dates,
    pub(super) problems: Problems,
    // What is used for every row anew, to ask for no memory.
    undoubled: Undoubled,
    title: String,
    description: String,
    place: String,
    url: String,
    actors: Vec<&'static str>,
    topics: Vec<&'static str>,
}

impl Rows {
    pub(super) fn new(plan: Plan, order: Option<DateOrder>, columns: Vec<String>) -> Self {
        Rows {
            dates: Dates::new(plan.when.clone(), order),
            plan,
            problems: Problems::new(columns),
            undoubled: Undoubled::default(),
            title: String::new(),
            description: String::new(),
            place: String::new(),
            url: String::new(),
            actors: Vec::new(),
            topics: Vec::new(),
        }
    }

    /// Notes that a row is left out.
    pub(super) fn leave_out(&mut self, row: u32, text: &str, flaw: Flaw) {
        self.problems.report.rows += 1;
        self.problems.add(row, None, text, flaw);
    }

    /// Reads a row. An error is one of the whole row, which is not noted yet.
    pub(super) fn read(&mut self, raw: Raw, sink: &mut dyn FnMut(&Row)) -> Result<(), Flaw> {
        let Raw {
            number,
            text,
            fields,
            notes,
        } = raw;
        let plan = &self.plan;
        self.undoubled.read(text, fields);
        let values = Values {
            row: text,
            fields,
            undoubled: &self.undoubled,
        };
        let mut extra = plan.width..fields.len();
        if extra.any(|column| !values.get(column).is_empty()) {
            return Err(Flaw::ExtraFields);
        }
        let title = values.first(&plan.title);
        let date = self.dates.of(|column| values.get(column));
        let is_short = fields.len() < plan.width;
        let date = match date {
            // Programs write such lines below the last row.
            Err(wrong) if wrong.flaw == Flaw::NoDate && values.is_empty() => return Ok(()),
            Err(wrong) if wrong.flaw == Flaw::NoDate && is_short => {
                return Err(Flaw::MissingFields);
            }
            _ if is_short && title.is_none() && !plan.title.is_empty() => {
                return Err(Flaw::MissingFields);
            }
            Err(wrong) => {
                self.problems.report.rows += 1;
                let value = wrong.column.map_or("", |column| values.get(column));
                self.problems.add(number, wrong.column, value, wrong.flaw);
                return Ok(());
            }
            Ok(date) => date,
        };
        let problems = &mut self.problems;
        for flaw in notes.into_iter().flatten() {
            problems.add(number, None, text, flaw);
        }
        if is_short {
            problems.add(number, None, text, Flaw::FewFields);
        }

        // Kind, topics and actors.
        let mut topics: Vec<&str> = recycled(take(&mut self.topics));
        let mut actors: Vec<&str> = recycled(take(&mut self.actors));
        let mut kind = plan.known.map_or(EventKind::Other, |known| known.kind(""));
        let mut kinds = plan.kind.iter();
        if let Some(column) = kinds.find(|column| !values.get(column.column).is_empty()) {
            let value = values.get(column.column);
            let all = EventKind::ALL.iter();
            let mut named = all.filter(|kind| is_named(**kind, value));
            match named.next() {
                Some(named) => kind = *named,
                None => {
                    kind = plan
                        .known
                        .map_or(EventKind::Other, |known| known.kind(value));
                    match column.words {
                        Some(_) => compose::add_names(value, column, &mut topics),
                        None => compose::add_name(value, &mut topics),
                    };
                }
            }
        }
        for (columns, into) in [(&plan.topics, &mut topics), (&plan.actors, &mut actors)] {
            for column in columns {
                if compose::add_names(values.get(column.column), column, into) {
                    let value = values.get(column.column);
                    problems.add(number, Some(column.column), value, Flaw::ManyNames);
                }
            }
        }

        // Where.
        let place = match &*plan.place {
            [] => "",
            [column] => values.get(*column),
            columns => {
                compose::place(values, columns, &mut self.place);
                &self.place
            }
        };
        let coordinates = match (plan.latitude, plan.longitude) {
            (Some(north), Some(east)) => {
                let found = degrees(values.get(north), values.get(east));
                found.unwrap_or_else(|is_north| {
                    let column = if is_north { north } else { east };
                    let value = values.get(column);
                    problems.add(number, Some(column), value, Flaw::NoCoordinates);
                    None
                })
            }
            _ => None,
        };

        // By whom, and how sure.
        let source = values.first(&plan.source).map_or("", |(_, value)| value);
        let mut url = "";
        if let Some((column, value)) = values.first(&plan.url) {
            url = match compose::address(value) {
                Address::Web(url) => url,
                Address::More(url) => {
                    problems.add(number, Some(column), value, Flaw::MoreAddresses);
                    url
                }
                Address::Loud(scheme, rest) => {
                    self.url.clear();
                    self.url.push_str(scheme);
                    self.url.push_str(rest);
                    &self.url
                }
                Address::Other => {
                    problems.add(number, Some(column), value, Flaw::NoAddress);
                    ""
                }
            };
        }
        let mut confidence = plan
            .known
            .map_or(Confidence::Reported, |known| known.confidence());
        if let Some((column, value)) = values.first(&plan.confidence) {
            let mut all = Confidence::ALL.iter();
            match all.find(|word| value.eq_ignore_ascii_case(word.code())) {
                Some(word) => confidence = *word,
                None => problems.add(number, Some(column), value, Flaw::NoConfidence),
            }
        }

        // What.
        let mut description = match &*plan.description {
            [] => "",
            [piece] if piece.label.is_none() => values.get(piece.column),
            pieces => {
                compose::description(values, pieces, &mut self.description);
                &self.description
            }
        };
        let long;
        let title = match title {
            Some((column, title)) if title.len() > compose::TITLE_BYTES => {
                problems.add(number, Some(column), title, Flaw::LongTitle);
                long = match description {
                    "" => title.to_owned(),
                    description => format!("{title}\n{description}"),
                };
                description = &long;
                let end = title.floor_char_boundary(compose::TITLE_BYTES);
                compose::one_line(&title[..end], &mut self.title);
                self.title.push('…');
                &*self.title
            }
            Some((_, title)) if compose::is_ragged(title) => {
                compose::one_line(title, &mut self.title);
                &*self.title
            }
            Some((_, title)) => title,
            None => {
                let is_known = plan.known.is_some();
                let sort = topics.last().filter(|_| is_known).copied();
                let sort = sort.unwrap_or(match kind {
                    EventKind::Other => topics.first().copied().unwrap_or_default(),
                    kind => kind.label(),
                });
                let first = values.first(&plan.place).map_or("", |(_, place)| place);
                let sentence = compose::first_sentence(description).trim();
                if !is_known && !sentence.is_empty() {
                    compose::one_line(sentence, &mut self.title);
                } else {
                    let mut made = take(&mut self.title);
                    compose::title(sort, &actors, first, &mut made);
                    self.title.clear();
                    compose::one_line(&made, &mut self.title);
                }
                if self.title.is_empty() {
                    let channel = values
                        .first(&plan.channel)
                        .map_or("Event", |(_, name)| name);
                    let date = self.dates.list.get(date as usize);
                    self.title.push_str(channel);
                    self.title.push_str(", ");
                    self.title.push_str(date.map_or("", |date| date.as_str()));
                }
                &*self.title
            }
        };
        problems.report.rows += 1;
        problems.report.good += 1;
        sink(&Row {
            number,
            date,
            title,
            description,
            kind,
            channel: values.first(&plan.channel).map_or("", |(_, name)| name),
            actors: &actors,
            topics: &topics,
            place,
            coordinates,
            source,
            url,
            confidence,
        });
        self.actors = recycled(actors);
        self.topics = recycled(topics);
        Ok(())
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
