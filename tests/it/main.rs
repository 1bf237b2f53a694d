//! Integration tests of the library, all in one binary.
#![allow(clippy::unwrap_used)]

mod accept;
mod addresses;
mod align;
mod archive;
mod command;
mod compare;
mod corpora;
mod export;
mod import;
mod import_found;
mod import_kin;
mod in_language;
mod intake;
mod interface_words;
mod known;
mod links;
mod matches;
mod merging;
mod mutations;
mod outline;
mod points;
mod policy;
mod problems;
mod publish;
mod refusals;
mod rooms;
mod schema;
mod shipped;
mod translations;
mod typography;
mod when;
mod workbooks;

use demarche::{
    align::{Clause, Confirmed, Pairing, WordVectors},
    load::{Loaded, load},
};

/// A small made-up dossier that has every field.
const SMALL: &str = include_str!("data/small.json");

/// The dossier that the page ships.
const SHIPPED: &str = include_str!("../../static/dossier.json");

/// Loads what must not be refused.
fn loaded(json: &str) -> Loaded {
    load(json.as_bytes()).unwrap()
}

/// The problems of a file, a line each.
fn problems(json: &str) -> String {
    let loaded = loaded(json);
    let mut lines: String = (loaded.problems.iter()).map(|p| format!("{p}\n")).collect();
    lines += &match loaded.set_aside {
        0 => String::new(),
        count => format!("set aside: {count}\n"),
    };
    lines
}

/// The small dossier with one piece of its text replaced.
fn small_with(old: &str, new: &str) -> String {
    assert_eq!(SMALL.matches(old).count(), 1, "`{old}` stands not once");
    SMALL.replacen(old, new, 1)
}

/// Two plans compared as the page does it.
fn compare(a: &[Clause], b: &[Clause], confirmed: &[Confirmed]) -> Pairing {
    demarche::align::compare(a, b, confirmed, WordVectors::shipped())
}
