//! The components of the page. They render from the [frame](crate::app::Frame)
//! and send it actions; nothing here computes what the library can.
//!
//! Every view is a folder with its parts beside it; what several views use is in
//! [`common`], and what stands around them in [`shell`].

mod about;
mod accounts;
mod common;
mod details;
mod edit;
mod filters;
mod import;
mod overview;
mod parts;
mod plans;
mod positions;
mod share;
mod shell;
mod table;
mod timeline;

pub use shell::mount;
