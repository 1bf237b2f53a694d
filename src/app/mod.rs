//! The state of the page and what happens around it: the address, the open dossier, files
//! on their way, the service worker. Components render from it and send it messages; how
//! anything looks is not known here.

mod by_pointer;
mod comparer;
mod frame;
mod history;
mod importing;
mod language;
pub mod link;
mod made_words;
mod note;
mod offline;
mod open;
mod opened;
mod page;
mod pairings;
pub mod reasons;
mod selection;
mod session;
pub mod texts;
mod writing;

pub use by_pointer::ByPointer;
pub use comparer::{Compared, Key, Readings, key, run_task};
pub use frame::{Frame, use_frame};
pub use importing::{Importing, Step};
pub use note::Note;
pub use opened::{FileProblem, Opened, Origin};
pub use pairings::use_pairings;
pub use session::use_session;
pub use writing::to_stored;
