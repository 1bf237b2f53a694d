//! From the values of a row to an event.

use super::{
    DateOrder, Row,
    compose::{self, recycled},
    flaw::Flaw,
    look::Look,
    plan::Plan,
    report::Problems,
    scan::{self, Field},
    values::{Undoubled, Values},
    when::Dates,
};
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
    last_title: String,
    description: String,
    long: String,
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
            last_title: String::new(),
            description: String::new(),
            long: String::new(),
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
        let is_short = fields.len() < plan.width;
        // The fields of several rows, parted where a later quote happened to
        // close an open one.
        if is_short && scan::line_end(text.as_bytes(), 0).is_some() {
            return Err(Flaw::OpenQuote);
        }
        let title = values.first(&plan.title);
        let date = self.dates.of(|column| values.get(column));
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

        let mut topics: Vec<&str> = recycled(take(&mut self.topics));
        let mut actors: Vec<&str> = recycled(take(&mut self.actors));
        let mut look = Look {
            plan,
            values,
            number,
            problems,
        };
        let kind = look.kind(&mut topics);
        look.names(&plan.topics, &mut topics);
        look.names(&plan.actors, &mut actors);
        let place = look.place(&mut self.place);
        let coordinates = look.coordinates();
        let url = look.url(&mut self.url);
        let confidence = look.confidence();
        let channel = look.first(&plan.channel);
        let description = look.description(&mut self.description);
        let (title, description) = match title {
            Some((column, title)) if title.len() > compose::TITLE_BYTES => {
                look.note(column, title, Flaw::LongTitle);
                let end = title.floor_char_boundary(compose::TITLE_BYTES);
                compose::one_line(&title[..end], &mut self.title);
                self.title.push('…');
                self.long.clear();
                self.long.push_str(title);
                if !description.is_empty() {
                    self.long.push('\n');
                    self.long.push_str(description);
                }
                (&*self.title, &*self.long)
            }
            Some((_, title)) if compose::is_ragged(title) => {
                compose::one_line(title, &mut self.title);
                (&*self.title, description)
            }
            Some((_, title)) => (title, description),
            None => {
                look.make_title(kind, &topics, &actors, description, &mut self.title);
                (&*self.title, description)
            }
        };
        let title = match title {
            "" => {
                let date = self.dates.list.get(date as usize);
                self.last_title.clear();
                self.last_title
                    .push_str(if channel.is_empty() { "Event" } else { channel });
                self.last_title.push_str(", ");
                self.last_title
                    .push_str(date.map_or("", |date| date.as_str()));
                &*self.last_title
            }
            title => title,
        };
        let source = look.first(&plan.source);
        self.problems.report.rows += 1;
        self.problems.report.good += 1;
        sink(&Row {
            number,
            date,
            title,
            description,
            kind,
            channel,
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
