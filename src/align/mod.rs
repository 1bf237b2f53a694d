//! Which provision of one plan answers which of another, and what changed
//! between them. Knows no view and no browser.
//!
//! Matching rests on the topics and the keys of terms that provisions share;
//! their texts are compared only inside a match.

mod change;
mod format;
mod lineage;
mod matching;
mod rows;
#[cfg(test)]
mod tests;
mod words;

pub use change::{Change, TermChange, TermKind, change, is_editors_mark, terms};
pub use format::{format_number, format_ratio, format_term, key_label};
pub use lineage::{LineageNode, TermVersion, lineage, term_history};
pub use matching::{Match, pair};
pub use rows::{Alignment, Cell, Counts, Row, align};
pub use words::{Op, OpKind, words};
