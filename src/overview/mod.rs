//! What a dossier says at a glance: where its channels stand ([`Turns`]), which of the terms
//! of its plans differ ([`Terms`]), what every plan says on every topic ([`Glance`]) and where the plans come from ([`Strip`]). The points on
//! which accounts differ are in [`accounts`](crate::accounts). Nothing is written for it:
//! every value is a record's. Knows no filters (it gets the rows that are shown), no pixels
//! and no browser.

mod age;
mod glance;
mod lineage;
mod terms;
#[cfg(test)]
mod tests;
mod turns;

pub use age::{Ages, COLUMNS};
pub use glance::{Glance, Saying, TopicRow, Words};
pub use lineage::{Node, Strip};
pub use terms::{Cell, Difference, TermRow, Terms};
pub use turns::{Turn, Turns};
