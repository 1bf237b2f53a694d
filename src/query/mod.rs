//! Filters over the records of a dossier: facets, free text and dates, with
//! the number of results that every value would give.
//!
//! Within a facet any of the chosen values is enough; across facets, text and
//! dates all must hold. Knows no address, no pixels, no browser.

mod bits;
mod column;
mod dates;
mod disagreement;
mod facet;
mod filter;
mod fold;
mod index;
mod interner;
mod label;
mod select;
mod spelling;
#[cfg(test)]
mod tests;
mod words;

pub use bits::{Bits, Ranked};
pub use column::{Column, ColumnFilling, ColumnRows};
pub use dates::{Dates, by_time};
pub use disagreement::{disagreement_span, statements_of};
pub use facet::{Facet, Subject};
pub use filter::Filter;
pub use fold::{fold, fold_into};
pub use index::{Filling, Index};
pub use interner::Interner;
pub use label::label;
pub use select::{Constraint, Relaxation, Selection, count, passing, select};
pub use words::{Words, WordsFilling, words};
