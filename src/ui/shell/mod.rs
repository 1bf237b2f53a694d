//! What stands around every view: the header with the tabs, the notices above
//! the view, the columns of the page, and the page while nothing is open yet.

mod header;
mod layout;
mod notices;
mod opening;
mod root;

pub use root::mount;
