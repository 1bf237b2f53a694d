//! The components of the page. They render from the [frame](crate::app::Frame)
//! and send it actions; nothing here computes what the library can.

mod about;
mod active;
mod as_of;
mod choice;
mod details;
mod filters;
mod header;
mod import;
mod layout;
mod link;
mod more;
mod names;
mod notes;
mod opening;
mod plans;
mod positions;
mod section;
mod share;
mod sources;
mod statement;
mod table;
mod timeline;
mod when;

pub use import::Import;
pub use layout::{Layout, offline_words};
pub use notes::notes;
pub use opening::opening;
