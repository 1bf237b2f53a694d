//! The side of the page: pieces become an index, and what else is told of rows.

use super::{Table, piece, texts::Texts};
use crate::{
    import::{Names, lists},
    model::Records,
    query::{Column, ColumnFilling, Dates, Facet, Index, Subject, Words},
    wire::Reader,
};

/// A table while its pieces arrive.
#[derive(Debug, Default)]
pub struct Arriving {
    columns: [ColumnFilling; Facet::ALL.len()],
    /// The columns, once all rows arrived and their order is known.
    finished: Option<[Column; Facet::ALL.len()]>,
    /// Whom and what the columns name, likewise.
    names: Option<Names>,
    dates: Dates,
    /// The order of coming of each row.
    order: Vec<u32>,
    words: Words,
    numbers: Vec<u32>,
    titles: Texts,
    descriptions: Texts,
    addresses: Texts,
    written: Vec<Box<str>>,
    degrees: Vec<Option<(f64, f64)>>,
}

impl Arriving {
    /// Takes a piece; the pieces must come in the order in which they were
    /// handed on.
    pub fn take(&mut self, bytes: &[u8]) {
        let reader = &mut Reader::new(bytes);
        match reader.byte() {
            piece::ROWS => {
                reader.numbers(&mut self.numbers);
                for column in &mut self.columns {
                    column.take(reader);
                }
                for texts in [
                    &mut self.titles,
                    &mut self.descriptions,
                    &mut self.addresses,
                ] {
                    texts.take(reader);
                }
                for _ in 0..reader.number() {
                    let is_known = reader.byte() != 0;
                    let degrees = (
                        f64::from_bits(reader.number()),
                        f64::from_bits(reader.number()),
                    );
                    self.degrees.push(is_known.then_some(degrees));
                }
            }
            piece::DATES => {
                self.dates = Dates::read(reader);
                reader.numbers(&mut self.order);
                let written = (0..self.dates.spans().len()).map(|_| reader.text().into());
                self.written = written.collect();
                self.finish_columns();
            }
            piece::WORDS => self.words = Words::read(reader),
            piece::ROWS_OF_WORDS => self.words.take(reader),
            _ => {}
        }
    }

    /// Turns the columns into those that filters look at: while the worker still
    /// gathers words.
    fn finish_columns(&mut self) {
        let columns = std::mem::take(&mut self.columns);
        let last = self.written.last().and_then(|date| date.parse().ok());
        self.names = Some(super::records::names(&columns, &self.degrees, last));
        self.finished = Some(columns.map(|column| column.finish(&self.order)));
    }

    /// How many rows arrived so far.
    pub fn rows(&self) -> usize {
        self.numbers.len()
    }

    /// The records that the rows name, the index of the rows, and what else is
    /// told of them.
    pub fn finish(mut self, file: &str) -> (Records, Index, Table) {
        if self.finished.is_none() {
            self.finish_columns();
        }
        let records = lists(file, &self.names.unwrap_or_default());
        let columns = self
            .finished
            .unwrap_or_else(|| self.columns.map(|column| column.finish(&[])));
        let index = Index::of_columns(Subject::Events, columns, self.dates, self.words);
        let table = Table {
            order: self.order,
            numbers: self.numbers,
            titles: self.titles,
            descriptions: self.descriptions,
            addresses: self.addresses,
            written: self.written,
        };
        (records, index, table)
    }
}
