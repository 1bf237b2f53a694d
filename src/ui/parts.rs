//! The list of the parts of the page that are fetched apart from its first view: whoever
//! makes a view a part of its own adds it here.

use super::{
    about, accounts,
    common::part::{Prefetch, prefetch},
    details, import, plans, positions, share,
    shell::{keys_dialog, time_control::dates},
    table, timeline,
};

/// What is fetched apart from the first view. What is named here
/// is fetched before it is needed; the likeliest come first. The editor is not: it is as large as all the others together, and who
/// writes can wait for it.
const PARTS: &[&dyn Prefetch] = &[
    &timeline::TIMELINE,
    &details::DETAILS,
    &dates::DATES,
    &plans::PLANS,
    &accounts::ACCOUNTS,
    &positions::POSITIONS,
    &table::TABLE,
    &share::SHARE,
    &share::PRINT_FOOT,
    &about::ABOUT,
    &import::IMPORT,
    &keys_dialog::KEYS,
];

/// Fetches all parts, when the browser is idle.
pub fn prefetch_parts() {
    prefetch(PARTS);
}
