//! Any text in any field, and texts of a megabyte.

use super::{hostile, hostile_stamp, stamp};
use demarche::{
    export::{
        Shown, Stamp,
        cite::{Cited, bibtex, csl_json, words},
        csv,
        excerpt::excerpt,
        ics, jsonld,
    },
    load::{load, save},
    model::Dossier,
};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// All files of a dossier, each with what reads it.
fn read_all(dossier: &Dossier, stamp: &Stamp) -> usize {
    let shown = Shown::all(dossier);
    let mut bytes = 0;
    for text in [
        csv::events(dossier, &shown, stamp),
        csv::statements(dossier, &shown, stamp),
        csv::provisions(dossier, &shown, stamp),
        csv::positions(dossier, &shown, stamp),
    ] {
        let mut reader = ::csv::Reader::from_reader(text.as_bytes());
        let width = reader.headers().unwrap().len();
        assert!(
            reader
                .records()
                .all(|record| record.unwrap().len() == width)
        );
        bytes += text.len();
    }
    let text = ics::calendar(dossier, &shown, stamp);
    let calendar: icalendar::Calendar = text.parse().unwrap();
    assert_eq!(calendar.components.len(), dossier.events.len());
    bytes += text.len();
    let text = jsonld::graph(dossier, &shown, stamp);
    let _: serde_json::Value = serde_json::from_str(&text).unwrap();
    bytes += text.len();
    let text = save(&excerpt(dossier, &shown, stamp));
    let loaded = load(text.as_bytes()).unwrap();
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    bytes += text.len();
    for record in [
        Cited::Event(1),
        Cited::Statement(0),
        Cited::Provision(shown.provisions[0]),
    ] {
        let text = bibtex(dossier, &[record], stamp);
        assert!(!biblatex::Bibliography::parse(&text).unwrap().is_empty());
        bytes += text.len();
        let text = csl_json(dossier, &[record], stamp);
        let _: Vec<citationberg::json::Item> = serde_json::from_str(&text).unwrap();
        bytes += text.len() + words(dossier, record, stamp).len();
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn any_text_is_read_back(text in prop_oneof![
        "(?s).{1,40}",
        "[\\\\{}\"'%$#&_^~,;:@=+\\-\r\n\t <>/]{1,30}",
    ]) {
        prop_assume!(!text.trim().is_empty());
        read_all(&hostile(&text), &hostile_stamp(&text));
        read_all(&hostile(&text), &stamp());
    }
}

#[test]
fn long_texts_take_time_in_step_with_their_length() {
    let write_all = |text: &str| {
        let (dossier, stamp) = (hostile(text), stamp());
        let shown = Shown::all(&dossier);
        let start = Instant::now();
        let mut bytes = csv::events(&dossier, &shown, &stamp).len();
        bytes += ics::calendar(&dossier, &shown, &stamp).len();
        bytes += jsonld::graph(&dossier, &shown, &stamp).len();
        bytes += save(&excerpt(&dossier, &shown, &stamp)).len();
        bytes += bibtex(&dossier, &[Cited::Event(1)], &stamp).len();
        bytes += csl_json(&dossier, &[Cited::Event(1)], &stamp).len();
        bytes += words(&dossier, Cited::Event(1), &stamp).len();
        assert!(bytes > text.len());
        start.elapsed()
    };
    for text in ["=\"{\\", "\r\n; ", "北京"] {
        // Some 150 MB are written, in a build that is not optimised.
        let taken = write_all(&text.repeat(1_000_000 / text.len()));
        assert!(taken < Duration::from_secs(60), "{taken:?}");
    }
}
