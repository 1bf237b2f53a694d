//! Demarche: a dossier of a negotiation, and everything that can be computed
//! from it without a browser.
//!
//! The rooms, and what each must not know, are mapped in `ARCHITECTURE.md`:
//!
//! - [`model`]: the records of a dossier; dates as EDTF.
//! - [`accounts`]: who says what of the same thing.
//! - [`align`]: which provision answers which, and what changed.
//! - [`edit`]: writing a dossier: changes that can be undone.
//! - [`export`]: what is shown, as files for other programs.
//! - [`format_number`]: numbers as a reader sees them.
//! - [`formula`]: what a spreadsheet could take for a formula.
//! - [`merge`]: two copies of a dossier brought together, and what tells them apart.
//! - [`messages`]: what the interface says, with places for what changes.
//! - [`import`]: from the bytes of a table to events.
//! - [`load`]: from the bytes of a file to a dossier and a list of problems.
//! - [`intake`]: from an article to drafts of statements and events.
//! - [`language_tag`]: tags of languages.
//! - [`unavailable`]: why a file could not be had.
//! - [`publish`]: a site that can be read before the page runs.
//! - [`quantity`]: numbers as terms, out of the text of a provision.
//! - [`order`]: short lists sorted, with one copy of the code that does it.
//! - [`outline`]: from the text of a plan or treaty to its numbered provisions.
//! - [`overview`]: what a dossier says at a glance.
//! - [`query`]: filters, and what every other choice would give.
//! - [`entities`]: HTML entities.
//! - [`roman`]: Roman numerals.
//! - [`table`]: events of a table at scale, and their way from the worker to the page.
//! - [`timeline`]: from spans of time to positions in pixels.
//! - [`view`]: the view state, equal to the address.
//! - [`virtual_list`]: which rows of a long list are drawn.
//! - [`when`]: dates as people write them.
//! - [`wire`]: messages between the page and its workers, as bytes.
//! - `command`: the `demarche` command (native only).
//!
//! The page and the `demarche` command are the two faces of the binary in
//! `main.rs`; the library has no web types, no panics on any input, and a
//! look-up in a dossier may always come back empty.

pub mod accounts;
pub mod align;
mod codes;
#[cfg(not(target_arch = "wasm32"))]
pub mod command;
pub mod edit;
pub mod entities;
pub mod export;
pub mod format_number;
pub mod formula;
pub mod import;
pub mod intake;
pub mod language_tag;
pub mod load;
pub mod merge;
pub mod messages;
pub mod model;
pub mod order;
pub mod outline;
pub mod overview;
pub mod publish;
pub mod quantity;
pub mod query;
pub mod roman;
pub mod table;
pub mod text_width;
pub mod timeline;
pub mod unavailable;
pub mod view;
pub mod virtual_list;
pub mod when;
pub mod wire;
