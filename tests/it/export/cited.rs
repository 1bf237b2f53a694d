//! Citations, read by the readers of Typst.

use super::{HOSTILE, WHOLE, all, stamp};
use biblatex::{Bibliography, ChunksExt};
use citationberg::json::{DateValue, Item, Value};
use demarche::{
    export::cite::{Cited, bibtex, csl_json, words},
    model::{Dossier, ProvisionRef, ProvisionRow, Source},
    view::Selected,
};

/// Every record that can be cited, with its sources in the dossier.
fn records(dossier: &Dossier) -> Vec<(Cited, String, Vec<&Source>)> {
    let sources = |citations: &[demarche::model::Citation]| -> Vec<&Source> {
        let mut found: Vec<&Source> = Vec::new();
        for source in citations
            .iter()
            .filter_map(|one| dossier.source(one.source.as_str()))
        {
            if !found.contains(&source) {
                found.push(source);
            }
        }
        found
    };
    let events = (dossier.events.iter().enumerate()).map(|(row, event)| {
        (
            Cited::Event(row),
            event.title.clone(),
            sources(&event.sources),
        )
    });
    let said = (dossier.statements.iter().enumerate()).map(|(row, said)| {
        let title = said.quote.as_ref().unwrap_or(&said.summary);
        (Cited::Statement(row), title.clone(), sources(&said.sources))
    });
    let provisions = dossier.provision_rows().map(|row| {
        let (plan, provision) = (&dossier.plans[row.plan], dossier.provision(row));
        (
            Cited::Provision(row),
            plan.name.clone(),
            sources(&provision.sources),
        )
    });
    events.chain(said).chain(provisions).collect()
}

/// What the link to a record selects.
fn selected(dossier: &Dossier, record: Cited) -> Selected {
    match record {
        Cited::Event(row) => Selected::Event(dossier.events[row].id.clone()),
        Cited::Statement(row) => Selected::Statement(dossier.statements[row].id.clone()),
        Cited::Provision(row) => Selected::Provision(ProvisionRef {
            plan: dossier.plans[row.plan].id.clone(),
            number: dossier.provision(row).number.clone(),
        }),
    }
}

/// A text as TeX can have it.
fn in_tex(text: &str) -> String {
    let breaks = |c| matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let text = text.replace(breaks, " ");
    text.replace(|c: char| c < ' ' || c == '\u{7f}', "\u{fffd}")
}

/// White space is nothing to TeX but a gap.
fn gaps(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn bibtex_is_read_by_others() {
    for (dossier, stamp) in all() {
        for (record, title, sources) in records(&dossier) {
            let text = bibtex(&dossier, &[record], &stamp);
            let read = Bibliography::parse(&text).unwrap();
            let entries: Vec<_> = read.iter().collect();
            // Keys that were there twice would be one.
            assert_eq!(entries.len(), 1 + sources.len(), "{text}");
            for entry in &entries {
                assert!(
                    entry
                        .key
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b"-._:".contains(&b))
                );
            }
            let read_title = gaps(&entries[0].title().unwrap().format_verbatim());
            let read_title = read_title.trim_start_matches('“').trim_start();
            assert!(
                read_title.starts_with(&gaps(&in_tex(&title))),
                "{read_title} {title}\n{text}"
            );
            let container = entries[0].get("howpublished").unwrap().format_verbatim();
            assert_eq!(gaps(&container), gaps(&in_tex(&stamp.title)));
            let note = gaps(&entries[0].note().unwrap().format_verbatim());
            assert!(
                note.contains(&gaps(&in_tex(&stamp.dossier_hash))),
                "{note}\n{text}"
            );
            if stamp == super::stamp() {
                let led_to = super::led_to(&entries[0].url().unwrap());
                assert_eq!(led_to, Some(selected(&dossier, record)));
                assert_eq!(
                    entries[0].get_as::<String>("urldate").unwrap(),
                    "2026-01-02"
                );
            }
            for (entry, source) in entries[1..].iter().zip(sources) {
                let title = entry.title().unwrap().format_verbatim();
                assert_eq!(gaps(&title), gaps(&in_tex(&source.title)));
                let author = entry.get("author").unwrap().format_verbatim();
                assert_eq!(gaps(&author), gaps(&in_tex(&source.publisher)));
                assert_eq!(entry.url().is_ok(), source.url.is_some());
                if stamp == super::stamp() {
                    // This reader makes dashes in addresses too, where BibLaTeX makes none.
                    let url = source.url.as_ref().map(|url| url.replace("--", "–"));
                    assert_eq!(entry.url().ok(), url);
                }
            }
        }
    }
}

#[test]
fn csl_is_read_by_others() {
    for (dossier, stamp) in all() {
        for (record, title, sources) in records(&dossier) {
            let text = csl_json(&dossier, &[record], &stamp);
            let items: Vec<Item> = serde_json::from_str(&text).unwrap();
            assert_eq!(items.len(), 1 + sources.len());
            let of = |item: &Item, key: &str| match item.0.get(key) {
                Some(Value::String(text)) => text.clone(),
                other => panic!("{key}: {other:?}"),
            };
            assert!(of(&items[0], "title").contains(&title));
            assert!(of(&items[0], "note").contains(&stamp.dossier_hash));
            for (item, source) in items[1..].iter().zip(sources) {
                assert_eq!(of(item, "title"), source.title);
                assert_eq!(of(item, "container-title"), source.publisher);
                assert!(
                    matches!(item.0.get("issued"), Some(Value::Date(_))),
                    "{text}"
                );
            }
            if stamp == super::stamp() {
                let led_to = super::led_to(&of(&items[0], "URL"));
                assert_eq!(led_to, Some(selected(&dossier, record)));
                let accessed = items[0].0.get("accessed");
                let Some(Value::Date(DateValue::DateParts { date_parts, .. })) = accessed else {
                    panic!("{accessed:?}");
                };
                assert_eq!(date_parts.0.len(), 1);
            }
        }
    }
}

#[test]
fn citations_as_they_are() {
    let dossier = crate::loaded(crate::SMALL).dossier;
    expect_test::expect!["“The mayors meet”, 12 March 2025. In: Peace talks. https://example.org/demarche/#of=01234567&event=meeting (accessed 2 January 2026). Filters: Channel: Direct; from 2025-12-01. Dossier: sha256-0123456789abcdef. Sources: The Gazette, “Mayors meet”, 13 March 2025, https://example.org/mayors; The Herald, “No deal”, about 14 March 2025."].assert_eq(&words(&dossier, Cited::Event(1), &stamp()));
    expect_test::expect!["A. Mayor, North Town: “a fair draft”, 12 March 2025. In: Peace talks. https://example.org/demarche/#of=01234567&statement=fair (accessed 2 January 2026). Filters: Channel: Direct; from 2025-12-01. Dossier: sha256-0123456789abcdef. Sources: The Gazette, “Mayors meet”, 13 March 2025, https://example.org/mayors."].assert_eq(&words(&dossier, Cited::Statement(0), &stamp()));
    let row = ProvisionRow {
        plan: 0,
        provision: 0,
    };
    expect_test::expect![[r#"
        @misc{demarche-01234567-provision-draft-1,
          author = {{A. Mayor}},
          title = {{First draft, 1: Toll, 12 March 2025}},
          howpublished = {{Peace talks}},
          url = {https://example.org/demarche/#of=01234567&provision=draft,1},
          urldate = {2026-01-02},
          note = {Filters: Channel: Direct; from 2025-12-01. Dossier: sha256-0123456789abcdef.}
        }
        @misc{demarche-01234567-source-gazette,
          author = {{The Gazette}},
          title = {{Mayors meet}},
          year = {2025},
          month = mar,
          day = {13},
          url = {https://example.org/mayors},
          urldate = {2026-01-02}
        }
    "#]]
    .assert_eq(&bibtex(&dossier, &[Cited::Provision(row)], &stamp()));
    expect_test::expect![[r#"
        [
          {
            "id": "demarche-01234567-event-denial",
            "type": "webpage",
            "title": "A denial, 14 March 2025 (uncertain)",
            "container-title": "Peace talks",
            "event-date": {
              "date-parts": [
                [
                  2025,
                  3,
                  14
                ]
              ],
              "circa": true
            },
            "accessed": {
              "date-parts": [
                [
                  2026,
                  1,
                  2
                ]
              ]
            },
            "URL": "https://example.org/demarche/#of=01234567&event=denial",
            "language": "en",
            "note": "Filters: Channel: Direct; from 2025-12-01. Dossier: sha256-0123456789abcdef."
          },
          {
            "id": "demarche-01234567-source-herald",
            "type": "document",
            "title": "No deal",
            "container-title": "The Herald",
            "publisher": "The Herald",
            "issued": {
              "date-parts": [
                [
                  2025,
                  3,
                  14
                ]
              ],
              "circa": true
            },
            "accessed": {
              "date-parts": [
                [
                  2026,
                  1,
                  2
                ]
              ]
            },
            "language": "en",
            "note": "Seen in print."
          }
        ]
    "#]]
    .assert_eq(&csl_json(&dossier, &[Cited::Event(2)], &stamp()));
}

#[test]
fn in_words_a_citation_is_one_line() {
    for (dossier, stamp) in all() {
        for (record, _, sources) in records(&dossier) {
            let text = words(&dossier, record, &stamp);
            assert_eq!(text.lines().count(), 1);
            assert!(!text.contains('\r') && text.contains("accessed"));
            assert!(
                sources
                    .iter()
                    .all(|source| text.contains(&gaps(&source.published.human())))
            );
        }
    }
}

#[test]
fn of_what_is_not_there_there_is_no_citation() {
    for record in [
        Cited::Event(9999),
        Cited::Statement(9999),
        Cited::Provision(ProvisionRow {
            plan: 0,
            provision: 9999,
        }),
        Cited::Provision(ProvisionRow {
            plan: 9999,
            provision: 0,
        }),
    ] {
        assert_eq!(bibtex(&WHOLE, &[record], &stamp()), "");
        assert_eq!(words(&WHOLE, record, &stamp()), "");
        assert_eq!(csl_json(&WHOLE, &[record], &stamp()).trim(), "[]");
    }
}

/// A program that keeps references rejects keys that are there twice.
#[test]
fn one_file_cites_all_that_is_shown() {
    for (dossier, stamp) in all() {
        let records = records(&dossier);
        let cited: Vec<Cited> = records.iter().map(|(record, ..)| *record).collect();
        let sources: std::collections::BTreeSet<&str> = (records.iter())
            .flat_map(|(_, _, sources)| sources.iter().map(|source| source.id.as_str()))
            .collect();
        let text = bibtex(&dossier, &cited, &stamp);
        let read = Bibliography::parse(&text).unwrap();
        assert_eq!(read.len(), records.len() + sources.len());
        let keys: std::collections::BTreeSet<String> =
            read.iter().map(|entry| entry.key.to_lowercase()).collect();
        assert_eq!(keys.len(), read.len());
        let items: Vec<Item> = serde_json::from_str(&csl_json(&dossier, &cited, &stamp)).unwrap();
        assert_eq!(items.len(), read.len());
        // Of another dossier the keys are others.
        let other = super::Stamp {
            dossier_hash: "sha256-fedcba9876543210".into(),
            ..super::stamp()
        };
        let other = Bibliography::parse(&bibtex(&dossier, &cited, &other)).unwrap();
        assert!(
            other
                .iter()
                .all(|entry| !keys.contains(&entry.key.to_lowercase()))
        );
    }
}

#[test]
fn keys_are_one_each() {
    let mut records = (*crate::loaded(crate::SMALL).dossier).clone();
    for (source, id) in records.sources.iter_mut().zip(["A", "a"]) {
        source.id = id.into();
    }
    for (citation, id) in records.events[1].sources.iter_mut().zip(["A", "a"]) {
        citation.source = id.into();
    }
    records.plans[0].provisions[0].number = HOSTILE.concat();
    let dossier = Dossier::new(records);
    let read = Bibliography::parse(&bibtex(&dossier, &[Cited::Event(1)], &stamp())).unwrap();
    let keys: Vec<&str> = read.iter().map(|entry| &*entry.key).collect();
    assert_eq!(
        keys,
        [
            "demarche-01234567-event-meeting",
            "demarche-01234567-source-A",
            "demarche-01234567-source-a:2"
        ]
    );
    let row = ProvisionRow {
        plan: 0,
        provision: 0,
    };
    let read = Bibliography::parse(&bibtex(&dossier, &[Cited::Provision(row)], &stamp())).unwrap();
    assert!(read.iter().next().unwrap().key.len() < 100);
}
