//! What stands around every view: the header with the tabs, the notices above
//! the view, the columns of the page, and the page while nothing is open yet.

mod header;
mod layout;
mod notices;
mod opening;

pub use layout::{Layout, offline_words};
pub use notices::notes;
pub use opening::opening;
