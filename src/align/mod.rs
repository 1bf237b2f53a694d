//! Which provisions of one plan answer which of another, and what changed
//! between them. Knows no view and no browser.
//!
//! `pairing` compares two plans by what they say; the page has it done in its
//! worker and gets a [`Pairing`] back. Everything else here is what the page
//! makes of pairings: rows of several plans, the family of versions, terms.

mod change;
mod clauses;
mod format;
mod known;
mod lineage;
mod link;
pub mod pairing;
mod rows;
pub mod task;

pub use change::{Change, Partial, TermChange, TermKind, is_editors_mark, terms};
pub use clauses::{clauses, clauses_of};
pub use format::{format_number, format_ratio, format_term};
pub use known::{change_of, changes, known_changes};
pub use lineage::{LineageNode, TermVersion, lineage, term_history};
pub use link::{Figure, FigureKind, Link, Op, OpKind, PERHAPS, Pairing, Reason, ReasonKind};
pub use pairing::{Clause, Confirmed, Language, WordVectors, compare};
pub use rows::{Compared, Counts, Row, count, rows, sorted};
