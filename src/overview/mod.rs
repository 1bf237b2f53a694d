//! What a dossier says at a glance: where its channels stand ([`Turns`]), which of the terms
//! of its plans differ ([`Terms`]), what every plan says on every topic ([`Glance`]) and where the plans come from ([`Strip`]). The points on
//! which accounts differ are in [`accounts`](crate::accounts). Nothing is written for it:
//! every value is a record's. Knows no filters (it gets the rows that are shown), no pixels
//! and no browser.

mod age;
mod figure;
mod glance;
mod histogram;
mod lineage;
mod terms;
#[cfg(test)]
mod tests;
mod turns;

pub use age::{Ages, COLUMNS};
pub use figure::{Beside, Figure};
pub use glance::{Glance, Saying, TopicRow, Words};
pub use histogram::{HEIGHT, Histogram};
pub use lineage::{Node, Strip};
pub use terms::{Cell, Difference, TermRow, Terms};
pub use turns::{Turn, Turns};

/// So many channels stand on the overview of a phone; the others are on the timeline.
pub const FEW_CHANNELS: usize = 7;

/// So many of the points on which accounts differ stand on the overview.
pub const POINTS: usize = 4;

/// So many of the terms that differ stand on the overview.
pub const TERMS: usize = 7;

/// So many plans stand there beside each other where there is little room, and where there is much.
pub const TERM_PLANS: (usize, usize) = (3, 6);
