//! What a reader is looking at: one immutable value, equal to the address of
//! the page, and the actions that lead from one to the next. Knows no browser.

mod action;
mod address;
mod chosen;
mod confirmed;
mod migrate;
mod notice;
pub mod packed;
mod percent;
mod resolve;
mod sentence;
mod state;
#[cfg(test)]
mod tests;

pub use action::{Action, Trace, reduce, refusal};
pub use address::{LONGEST, MAX_PLANS, MAX_WORDS, day_bounds, day_text, decode, encode, share};
pub use chosen::{chosen, latest};
pub use confirmed::confirmed;
pub use notice::Notice;
pub use resolve::resolve;
pub use sentence::filters;
pub use state::{ChangeFilter, Grouping, RowOrder, Selected, Sort, SortKey, Tab, View};
