//! The event model: what a dossier holds. Knows no JSON, no pixels, no browser.

pub mod date;
