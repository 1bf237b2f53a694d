//! What is shown, as files for other programs: tables as CSV ([`csv`]), a smaller
//! dossier ([`excerpt`]), a calendar ([`ics`]), linked data ([`jsonld`]), citations
//! ([`cite`]), and pictures of the timeline, of plans and of positions ([`picture`],
//! [`png`]). Every file names the filters, the dossier and the link that made it
//! ([`Stamp`]). Open this to add a format: it gets the rows that are shown
//! ([`Shown`]) and gives a text. Knows no views and no browser.

pub mod cite;
pub mod csv;
mod days;
pub mod excerpt;
pub mod ics;
pub mod jsonld;
pub mod picture;
pub mod png;
mod uri;
mod wording;

use crate::model::{Citation, Dossier, ProvisionRow, Source};
use serde::Serialize;
use uri::uri_part;

/// Where a file comes from: what every export must name, so that it can be
/// made again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// The title of what is exported, usually that of the dossier.
    pub title: String,
    /// The filters, as a sentence.
    pub filters: String,
    /// The hash of the dossier's file, with the name of the hash:
    /// `sha256-…`.
    pub dossier_hash: String,
    /// The link that shows the same.
    pub link: String,
    /// The address of the page, up to where `event=ID` can be put behind it:
    /// `https://example.org/talks/#of=1a2b3c4d&`. Empty where nobody else can open
    /// the dossier.
    pub page: String,
    /// The day it was made, in ISO 8601: `2025-12-22`.
    pub made_on: String,
    /// Whether its pictures run from right to left, as the page of their reader does.
    pub is_rtl: bool,
    /// The stamp as a paragraph in the language of the reader, for pictures and paper; empty where that is
    /// English.
    pub told: String,
}

/// The rows shown, in the order in which they are to be written. Rows that the
/// dossier does not have are passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Rows in [`Records::events`](crate::model::Records::events).
    pub events: Vec<usize>,
    /// Rows in [`Records::statements`](crate::model::Records::statements).
    pub statements: Vec<usize>,
    /// Where the provisions stand.
    pub provisions: Vec<ProvisionRow>,
    /// Rows in [`Records::positions`](crate::model::Records::positions).
    pub positions: Vec<usize>,
}

impl Shown {
    /// Everything in a dossier, in the order of its file.
    pub fn all(dossier: &Dossier) -> Shown {
        Shown {
            events: (0..dossier.events.len()).collect(),
            statements: (0..dossier.statements.len()).collect(),
            provisions: dossier.provision_rows().collect(),
            positions: (0..dossier.positions.len()).collect(),
        }
    }
}

impl Stamp {
    /// The link to one record, by the words of the page's links: `event` and its id,
    /// `provision`, its plan and its number. Without a [`page`](Stamp::page), the link
    /// that shows the same.
    pub fn link_to(&self, key: &str, parts: &[&str]) -> String {
        if self.page.is_empty() {
            return self.link.clone();
        }
        let parts: Vec<String> = parts.iter().map(|part| uri_part(part)).collect();
        format!("{}{key}={}", self.page, parts.join(","))
    }

    /// The stamp as a paragraph for people, in their language.
    pub fn told(&self) -> String {
        match &*self.told {
            "" => self.sentence(),
            told => told.to_owned(),
        }
    }

    /// The stamp as a paragraph in English, for formats that have one place for it.
    pub fn sentence(&self) -> String {
        format!(
            "Cut from “{}”. Filters: {}. Dossier: {}. Made on {} by {}",
            self.title,
            self.filters.trim_end_matches('.'),
            self.dossier_hash,
            self.made_on,
            self.link
        )
    }
}

/// The sources of what is shown, each once and in the order of their file.
pub fn sources<'d>(dossier: &'d Dossier, shown: &Shown) -> Vec<&'d Source> {
    let mut all: Vec<&[Citation]> = Vec::new();
    for &row in &shown.events {
        if let Some(event) = dossier.events.get(row) {
            all.push(&event.sources);
        }
    }
    for &row in &shown.statements {
        if let Some(said) = dossier.statements.get(row) {
            all.push(&said.sources);
        }
    }
    for row in &shown.provisions {
        if let Some(plan) = dossier.plans.get(row.plan)
            && let Some(provision) = plan.provisions.get(row.provision)
        {
            all.push(&plan.sources);
            all.push(&provision.sources);
        }
    }
    for &row in &shown.positions {
        if let Some(position) = dossier.positions.get(row) {
            all.push(&position.sources);
        }
    }
    let mut is_cited = vec![false; dossier.sources.len()];
    for citation in all.into_iter().flatten() {
        if let Some(row) = dossier.source_row(citation.source.as_str()) {
            is_cited[row] = true;
        }
    }
    let rows = (0..is_cited.len()).filter(|&row| is_cited[row]);
    rows.map(|row| &dossier.sources[row]).collect()
}

/// JSON as the text of a file.
fn json_text(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value);
    debug_assert!(text.is_ok(), "texts and numbers alone: {text:?}");
    text.unwrap_or_default() + "\n"
}
