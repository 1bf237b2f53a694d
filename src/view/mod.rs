//! What a reader is looking at: one immutable value, equal to the address of
//! the page, and the actions that lead from one to the next. Knows no browser.

mod action;
mod address;
mod confirmed_matches;
mod description;
mod mangled;
mod migrate;
mod notice;
pub mod packed;
mod percent;
mod position_matrix;
mod resolve;
mod shown_records;
mod state;
#[cfg(test)]
mod tests;

pub use action::{Action, Trace, has_room, reduce};
pub use address::{
    LONGEST, MAX_MATCHES, MAX_PLANS, MAX_WORDS, day_bounds, day_text, decode, encode, share,
};
pub use confirmed_matches::confirmed;
pub use description::{Asked, asked, filters};
pub use notice::{Notice, Why};
pub use position_matrix::{Cell, PositionMatrix};
pub use resolve::resolve;
pub use shown_records::{beside_base, compared_plans, latest_positions};
pub use state::{
    Accounts, ChangeFilter, Feed, Grouping, Listed, Positions, Reading, RowOrder, Selected, Sort,
    SortKey, Tab, View,
};
