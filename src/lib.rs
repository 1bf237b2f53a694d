//! Demarche: a dossier of a negotiation, and everything that can be computed
//! from it without a browser.
//!
//! The rooms, and what each must not know, are mapped in `ARCHITECTURE.md`:
//!
//! - [`model`]: the dossier and its records; dates as EDTF. No JSON, no pixels.
//! - [`timeline`]: from spans of time to marks in pixels. No DOM, no dossier.
//!
//! The browser page and the `demarche` command are the two faces of the binary
//! in `main.rs`; the library has no web types.

pub mod model;
pub mod timeline;
