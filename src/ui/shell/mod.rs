//! What stands around every view: the header with the tabs, the notices above
//! the view, the columns of the page, and the page while nothing is open yet.

mod header;
pub mod keys_dialog;
mod layout;
mod menu;
mod notices;
mod opening;
mod root;
mod shortcuts;
pub mod time_control;

pub use root::mount;
