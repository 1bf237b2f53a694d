//! Tables, read by the reader of CSV that most of Rust uses.

use super::{all, stamp};
use crate::{SMALL, loaded};
use demarche::{
    export::{Shown, csv},
    model::Dossier,
};

/// A table as its reader has it: a map from column to text for every record.
fn table(text: &str) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = ::csv::ReaderBuilder::new().from_reader(text.as_bytes());
    reader.deserialize().map(|record| record.unwrap()).collect()
}

#[test]
fn tables_are_read_by_others() {
    for (dossier, stamp) in all() {
        let shown = Shown::all(&dossier);
        let guarded = |text: &str| match text.chars().next() {
            Some('\'') => text[1..].to_owned(),
            _ => text.to_owned(),
        };
        let events = table(&csv::events(&dossier, &shown, &stamp));
        assert_eq!(events.len(), dossier.events.len());
        for (read, event) in events.iter().zip(&dossier.events) {
            assert_eq!(read["id"], event.id.as_str());
            assert_eq!(read["date"], event.date.as_str());
            assert_eq!(guarded(&read["title"]), event.title);
            assert_eq!(guarded(&read["summary"]), event.summary);
            assert_eq!(read["confidence"], event.confidence.code());
            assert_eq!(guarded(&read["filters"]), stamp.filters);
            assert_eq!(guarded(&read["dossier"]), stamp.dossier_hash);
            assert_eq!(guarded(&read["link"]), stamp.link);
        }
        let statements = table(&csv::statements(&dossier, &shown, &stamp));
        assert_eq!(statements.len(), dossier.statements.len());
        for (read, said) in statements.iter().zip(&dossier.statements) {
            assert_eq!(guarded(&read["summary"]), said.summary);
            assert_eq!(
                guarded(&read["quote"]),
                said.quote.clone().unwrap_or_default()
            );
        }
        let provisions = table(&csv::provisions(&dossier, &shown, &stamp));
        assert_eq!(provisions.len(), shown.provisions.len());
        for (read, &row) in provisions.iter().zip(&shown.provisions) {
            assert_eq!(guarded(&read["text"]), dossier.provision(row).text);
        }
        let positions = table(&csv::positions(&dossier, &shown, &stamp));
        assert_eq!(positions.len(), dossier.positions.len());
        for (read, position) in positions.iter().zip(&dossier.positions) {
            assert_eq!(read["actor_id"], position.actor.as_str());
            assert_eq!(guarded(&read["summary"]), position.summary);
        }
    }
}

#[test]
fn no_cell_is_a_formula() {
    for (dossier, stamp) in all() {
        let shown = Shown::all(&dossier);
        for text in [
            csv::events(&dossier, &shown, &stamp),
            csv::statements(&dossier, &shown, &stamp),
            csv::provisions(&dossier, &shown, &stamp),
            csv::positions(&dossier, &shown, &stamp),
        ] {
            for cell in table(&text).iter().flat_map(|record| record.values()) {
                assert!(!cell.starts_with(['\t', '\r', '\n']), "{cell:?}");
                let seen = cell.trim_start_matches(['\u{200b}', ' ']);
                assert!(!seen.starts_with(['=', '+', '-', '@']), "{cell:?}");
            }
        }
    }
}

#[test]
fn a_table_of_sources_and_plain_numbers() {
    let mut records = (*loaded(SMALL).dossier).clone();
    records.events[1].title = "-5.25".into();
    records.events[2].title = "-5 or more".into();
    let dossier = Dossier::new(records);
    let shown = Shown {
        events: vec![1, 99, 2],
        ..Shown::default()
    };
    let text = csv::events(&dossier, &shown, &stamp());
    let read = table(&text);
    assert_eq!(read.len(), 2);
    assert_eq!(read[0]["title"], "-5.25");
    assert_eq!(read[1]["title"], "'-5 or more");
    assert_eq!(read[0]["participants"], "A. Mayor (host); B. Envoy (guest)");
    assert_eq!(read[0]["source_urls"], "https://example.org/mayors");
    assert_eq!(
        read[0]["sources"],
        "The Gazette, “Mayors meet”, 13 March 2025 (time and place); The Herald, “No deal”, about 14 March 2025"
    );
    assert!(text.ends_with("\r\n") && text.lines().count() == 3);
}
