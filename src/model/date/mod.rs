//! Dates as EDTF, the Extended Date/Time Format of ISO 8601-2:2019, levels 0
//! to 2: what is known of a date, and no more. Knows nothing of how a date is
//! drawn or filtered.
//!
//! Every date yields the bounds of when the thing may start and end ([`Span`]),
//! so that questions about ranges have three answers ([`Answer`]).

mod civil;
mod description;
mod edtf;
mod fault;
mod human;
mod parse;
mod shape;
mod span;
#[cfg(test)]
mod tests;

pub use civil::{
    DAY, Instant, civil_from_days, date_text, days_from_civil, days_of, weekday, year_text,
};
pub use description::{OpenPart, ToldDate, ToldPart, ToldUnit};
pub use edtf::{DateParts, Edtf};
pub use fault::{EdtfError, EdtfFault};
pub use human::MONTHS;
pub use span::{ALL_TIME, Answer, DateRange, OPEN_FUTURE, OPEN_PAST, Span};
