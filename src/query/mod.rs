//! Filters over the records of a dossier: facets, free text and dates, with
//! the number of results that every value would give.
//!
//! Within a facet any of the chosen values is enough; across facets, text and
//! dates all must hold. Knows no address, no pixels, no browser.

mod bits;
mod facet;
mod filter;
mod fold;
mod index;
mod label;
mod select;
#[cfg(test)]
mod tests;

pub use bits::Bits;
pub use facet::{Facet, Subject};
pub use filter::Filter;
pub use fold::{fold, words};
pub use index::Index;
pub use label::label;
pub use select::{Constraint, Relaxation, Selection, select};
