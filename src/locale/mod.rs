//! The language of the interface: what it says ([`messages`]), and how it writes
//! numbers and counts by them ([`language`]).

pub mod language;
pub mod messages;
