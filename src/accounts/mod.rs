//! Who says what of the same thing: the points on which accounts differ, with what each
//! party says of them beside each other ([`columns`], [`facing`]), and all statements in
//! groups ([`by_day`], [`by_speaker`]). Only what a dossier says; who is right is no
//! question here. Knows no filters: it gets the rows that are shown. Knows no browser.

mod chain;
mod feed;
mod point;
#[cfg(test)]
mod tests;

pub use chain::{chain, role};
pub use feed::{Group, Head, by_day, by_speaker};
pub use point::{
    Account, Column, Facing, columns, concerned, facing, last_date, newest, provisions,
};
