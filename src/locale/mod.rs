//! The language of the interface: which it is and how its messages come ([`speak`]), what it
//! says ([`messages`]), and how it writes numbers, lists and names, counts and sorts
//! ([`language`]).

pub mod language;
pub mod messages;
mod speak;

pub use language::{compare, list, measured, money, number};
pub(crate) use messages::row;
pub use speak::{begin, current, has_later, later, speak};
