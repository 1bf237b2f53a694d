//! Makes an event of a row: reads its date, has its values interpreted, and notes what
//! is wrong with it.

use super::{
    Row,
    date_reader::DateReader,
    defect::Defect,
    derived::{self, recycled},
    event_columns::EventColumns,
    interpreter::Interpreter,
    markup,
    report::Problems,
    tokenizer::{self, Field},
    values::{Undoubled, Values},
};
use crate::when::Habits;
use std::mem::take;

/// A row as it lies in the text.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a> {
    pub(super) number: u32,
    pub(super) text: &'a str,
    pub(super) fields: &'a [Field],
    /// Notes on how it is written.
    pub(super) notes: [Option<Defect>; 2],
}

/// Reads rows by a columns.
#[derive(Debug)]
pub(super) struct RowReader {
    columns: EventColumns,
    pub(super) dates: DateReader,
    pub(super) problems: Problems,
    // What is used for every row anew, to ask for no memory.
    undoubled: Undoubled,
    title: String,
    last_title: String,
    description: String,
    long: String,
    place: String,
    url: String,
    urls: Vec<&'static str>,
    actors: Vec<&'static str>,
    topics: Vec<&'static str>,
}

impl RowReader {
    pub(super) fn new(columns: EventColumns, habits: Habits, headings: Vec<String>) -> Self {
        RowReader {
            dates: DateReader::new(columns.dates.clone(), habits),
            columns,
            problems: Problems::new(headings),
            undoubled: Undoubled::default(),
            title: String::new(),
            last_title: String::new(),
            description: String::new(),
            long: String::new(),
            place: String::new(),
            url: String::new(),
            urls: Vec::new(),
            actors: Vec::new(),
            topics: Vec::new(),
        }
    }

    /// Notes that a row is left out.
    pub(super) fn leave_out(&mut self, row: u32, text: &str, defect: Defect) {
        self.problems.report.rows += 1;
        self.problems.add(row, None, text, defect);
    }

    /// Reads a row. An error is one of the whole row, which is not noted yet.
    pub(super) fn read(&mut self, raw: Raw, sink: &mut dyn FnMut(&Row)) -> Result<(), Defect> {
        let Raw {
            number,
            text,
            fields,
            notes,
        } = raw;
        let columns = &self.columns;
        self.undoubled.read(text, fields);
        let values = Values {
            row: text,
            fields,
            undoubled: &self.undoubled,
        };
        let mut extra = columns.width..fields.len();
        if extra.any(|column| !values.get(column).is_empty()) {
            return Err(Defect::ExtraFields);
        }
        let is_short = fields.len() < columns.width;
        // The fields of several rows, parted where a later quote happened to
        // close an open one.
        if is_short && tokenizer::line_end(text.as_bytes(), 0).is_some() {
            return Err(Defect::OpenQuote);
        }
        let title = values.first(&columns.title);
        if let Some(column) = columns.title_rows
            && values.get(column).eq_ignore_ascii_case("title")
        {
            let report = &mut self.problems.report;
            report.title = title.map(|(_, title)| markup::without_tags(title).into_owned());
            let text = (columns.description.iter()).map(|piece| values.get(piece.column));
            report.summary = text
                .into_iter()
                .find(|text| !text.is_empty())
                .map(|text| markup::without_tags(text).into_owned());
            return Ok(());
        }
        let date = self.dates.of(|column| values.get(column));
        let dated = match date {
            // Programs write such lines below the last row.
            Err(wrong) if wrong.defect == Defect::NoDate && values.is_empty() => return Ok(()),
            Err(wrong) if wrong.defect == Defect::NoDate && is_short => {
                return Err(Defect::MissingFields);
            }
            _ if is_short && title.is_none() && !columns.title.is_empty() => {
                return Err(Defect::MissingFields);
            }
            Err(wrong) => {
                self.problems.report.rows += 1;
                let value = wrong.column.map_or("", |column| values.get(column));
                self.problems.add(number, wrong.column, value, wrong.defect);
                return Ok(());
            }
            Ok(dated) => dated,
        };
        let problems = &mut self.problems;
        for defect in notes.into_iter().flatten() {
            problems.add(number, None, text, defect);
        }
        if is_short {
            problems.add(number, None, text, Defect::FewFields);
        }
        if let Some(note) = dated.note {
            let value = note.column.map_or("", |column| values.get(column));
            problems.add(number, note.column, value, note.defect);
        }
        let date = dated.date;

        let mut topics: Vec<&str> = recycled(take(&mut self.topics));
        let mut actors: Vec<&str> = recycled(take(&mut self.actors));
        let mut urls: Vec<&str> = recycled(take(&mut self.urls));
        let mut interpreter = Interpreter {
            columns,
            values,
            number,
            problems,
        };
        let kind = interpreter.kind(&mut topics);
        interpreter.names(&columns.topics, &mut topics);
        interpreter.names(&columns.actors, &mut actors);
        let place = interpreter.place(&mut self.place);
        let coordinates = interpreter.coordinates();
        interpreter.urls(&mut self.url, &mut urls);
        let confidence = interpreter.confidence();
        let channel = interpreter.first(&columns.channel);
        let description = interpreter.description(&mut self.description);
        let (title, description) = match title {
            Some((column, title)) if title.len() > derived::TITLE_BYTES => {
                interpreter.note(column, title, Defect::LongTitle);
                let end = title.floor_char_boundary(derived::TITLE_BYTES);
                derived::one_line(&title[..end], &mut self.title);
                self.title.push('…');
                self.long.clear();
                self.long.push_str(title);
                if !description.is_empty() {
                    self.long.push('\n');
                    self.long.push_str(description);
                }
                (&*self.title, &*self.long)
            }
            Some((_, title)) if columns.has_tags() && title.contains(['<', '&']) => {
                derived::one_line(&markup::without_tags(title), &mut self.title);
                (&*self.title, description)
            }
            Some((_, title)) if derived::is_ragged(title) => {
                derived::one_line(title, &mut self.title);
                (&*self.title, description)
            }
            Some((_, title)) => (title, description),
            None => {
                interpreter.make_title(kind, &topics, &actors, description, &mut self.title);
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
        let source = interpreter.first(&columns.source);
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
            urls: &urls,
            confidence,
        });
        self.urls = recycled(urls);
        self.actors = recycled(actors);
        self.topics = recycled(topics);
        Ok(())
    }
}
