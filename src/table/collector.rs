//! A table in the worker while it is read: turns rows into columns and hands
//! them to the page in pieces.

use super::{
    answer::{Piece, RowDates, Rows},
    texts::TextsFilling,
};
use crate::{
    import::{NO_CHANNEL, NO_CHANNEL_NAME, Row, TABLE, id_of},
    model::date::{Edtf, Span},
    query::{ColumnFilling, Dates, Facet, Interner, WordsFilling, by_time},
};

/// So many rows of words are handed on at once.
const ROWS_OF_WORDS: usize = 1 << 20;

/// Gathers the rows of a table as columns.
#[derive(Debug, Default)]
pub struct Collector {
    columns: [ColumnFilling; Facet::ALL.len()],
    /// The names of the values of each column; their numbers are the values'.
    names: [Interner; Facet::ALL.len()],
    words: WordsFilling,
    titles: TextsFilling,
    descriptions: TextsFilling,
    addresses: TextsFilling,
    /// The numbers in the file of the rows that were not handed on yet.
    numbers: Vec<u32>,
    /// Degrees north and east of the places that are new since.
    degrees: Vec<Option<(f64, f64)>>,
    /// The date of every row, also of those handed on.
    dates: Vec<u32>,
    /// What stands for the source of rows that name none.
    file: String,
}

impl Collector {
    /// Gathers the rows of a file.
    pub fn new(file: &str) -> Self {
        Collector {
            file: file.to_owned(),
            ..Collector::default()
        }
    }

    /// Gives the row under way the value with a name; whether it is a new one.
    /// A new one gets an id, if none is given.
    fn value(&mut self, facet: Facet, name: &str, id: Option<&str>) -> bool {
        let column = &mut self.columns[facet as usize];
        let names = &mut self.names[facet as usize];
        let known = names.len();
        let number = names.number(name);
        if number as usize != known {
            column.known(number);
            return false;
        }
        match id {
            Some(id) => column.value(id),
            None => {
                let is_taken = |id: &str| column.has(id) || [TABLE, NO_CHANNEL].contains(&id);
                let id = id_of(name, is_taken);
                column.value(&id)
            }
        };
        column.name(name);
        true
    }

    /// Adds a row.
    pub fn add(&mut self, row: &Row) {
        self.words.text(row.title);
        self.words.text(row.description);
        self.value(Facet::Kind, row.kind.label(), Some(row.kind.code()));
        self.value(
            Facet::Confidence,
            row.confidence.label(),
            Some(row.confidence.code()),
        );
        if row.channel.is_empty() {
            self.value(Facet::Channel, NO_CHANNEL_NAME, Some(NO_CHANNEL));
        } else {
            self.value(Facet::Channel, row.channel, None);
        }
        for actor in row.actors {
            self.value(Facet::Actor, actor, None);
        }
        for topic in row.topics {
            self.value(Facet::Topic, topic, None);
        }
        if !row.place.is_empty() && self.value(Facet::Place, row.place, None) {
            self.degrees.push(row.coordinates);
        }
        if row.source.is_empty() {
            let file = std::mem::take(&mut self.file);
            self.value(Facet::Source, &file, Some(TABLE));
            self.file = file;
        } else {
            self.value(Facet::Source, row.source, None);
        }
        self.titles.push(row.title);
        self.descriptions.push(row.description);
        match row.urls {
            [] => self.addresses.push(""),
            [url] => self.addresses.push(url),
            // No address has a space.
            urls => self.addresses.push(&urls.join(" ")),
        }
        self.numbers.push(row.number);
        self.dates.push(row.date);
        self.words.end_row();
        self.columns.iter_mut().for_each(ColumnFilling::end_row);
    }

    /// How many rows came so far.
    pub fn rows(&self) -> usize {
        self.dates.len()
    }

    /// How many rows wait to be handed on.
    pub fn waiting(&self) -> usize {
        self.numbers.len()
    }

    /// Hands on the rows that wait, as a piece.
    pub fn piece(&mut self) -> Piece {
        Piece::Rows(Box::new(Rows {
            numbers: std::mem::take(&mut self.numbers),
            columns: self.columns.each_mut().map(ColumnFilling::hand_on),
            titles: self.titles.hand_on(),
            descriptions: self.descriptions.hand_on(),
            addresses: self.addresses.hand_on(),
            degrees: std::mem::take(&mut self.degrees),
        }))
    }

    /// Hands on what is known only at the end: the order of time, and in which
    /// rows each word occurs. `dates` are those that rows named.
    pub fn finish(mut self, dates: &[Edtf], mut hand_on: impl FnMut(Piece)) {
        if self.waiting() > 0 {
            hand_on(self.piece());
        }
        let spans: Vec<Span> = dates.iter().map(Edtf::span).collect();
        let sorted = by_time(&spans);
        let mut number = vec![0; spans.len()];
        for (place, &nth) in (0..).zip(&sorted) {
            number[nth] = place;
        }
        for date in &mut self.dates {
            *date = number.get(*date as usize).copied().unwrap_or(0);
        }
        let ordered: Vec<Span> = sorted.iter().map(|&nth| spans[nth]).collect();
        let (in_order, order) = Dates::new(&ordered, &self.dates).in_order();
        hand_on(Piece::Dates(RowDates {
            spans: in_order.spans().to_vec(),
            of_row: in_order.numbers().to_vec(),
            order: order.clone(),
            written: (sorted.iter()).map(|&nth| dates[nth].to_string()).collect(),
        }));
        let (words, rows) = self.words.finish(&order).split();
        hand_on(Piece::Words(words));
        for rows in rows.chunks(ROWS_OF_WORDS) {
            hand_on(Piece::RowsOfWords(rows.to_vec()));
        }
    }
}
