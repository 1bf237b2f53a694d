//! A table on the page while it arrives: puts the pieces together that the
//! [`Collector`](super::Collector) of the worker sends.

use super::{
    Table,
    answer::{Piece, RowDates, Rows},
    texts::Texts,
};
use crate::{
    import::{Names, named_records},
    model::Records,
    query::{Column, ColumnFilling, Dates, Facet, Index, Subject, Words},
};

/// A table of which some pieces arrived.
#[derive(Debug, Default)]
pub struct TableBuilder {
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

impl TableBuilder {
    /// Adds a piece; the pieces must come in the order in which they were sent.
    pub fn add(&mut self, piece: Piece) {
        match piece {
            Piece::Rows(rows) => self.add_rows(*rows),
            Piece::Dates(RowDates {
                spans,
                of_row,
                order,
                written,
            }) => {
                self.dates = Dates::new(&spans, &of_row);
                self.order = order;
                self.written = written.into_iter().map(Into::into).collect();
                self.finish_columns();
            }
            Piece::Words(words) => self.words = words,
            Piece::RowsOfWords(rows) => self.words.add_rows(&rows),
        }
    }

    fn add_rows(&mut self, rows: Rows) {
        self.numbers.extend(rows.numbers);
        for (column, rows) in self.columns.iter_mut().zip(rows.columns) {
            column.add(rows);
        }
        self.titles.add(rows.titles);
        self.descriptions.add(rows.descriptions);
        self.addresses.add(rows.addresses);
        self.degrees.extend(rows.degrees);
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
        let records = named_records(file, &self.names.unwrap_or_default());
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
