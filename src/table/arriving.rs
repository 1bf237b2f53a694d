//! The side of the page: pieces become an index, and what else is told of rows.

use super::{Table, piece, texts::Texts};
use crate::{
    model::Records,
    query::{ColumnFilling, Dates, Facet, Index, Subject, Words},
    wire::Reader,
};

/// A table while its pieces arrive.
#[derive(Debug, Default)]
pub struct Arriving {
    columns: [ColumnFilling; Facet::ALL.len()],
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
            }
            piece::WORDS => self.words = Words::read(reader),
            piece::ROWS_OF_WORDS => self.words.take(reader),
            _ => {}
        }
    }

    /// How many rows arrived so far.
    pub fn rows(&self) -> usize {
        self.numbers.len()
    }

    /// The records that the rows name, the index of the rows, and what else is
    /// told of them.
    pub fn finish(self, file: &str) -> (Records, Index, Table) {
        let last = self.written.last().and_then(|date| date.parse().ok());
        let records = super::records::records(file, &self.columns, &self.degrees, last);
        let columns = self.columns.map(|column| column.finish(&self.order));
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
