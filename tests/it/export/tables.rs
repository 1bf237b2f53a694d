//! Tables, read by the reader of CSV that most of Rust uses.

use super::{all, stamp};
use crate::{SMALL, loaded};
use demarche::{
    export::{
        Shown, Stamp,
        cite::{Cited, bibtex},
        csv,
        excerpt::excerpt,
        ics, jsonld,
    },
    import::{Gathered, Importer, records, sketch},
    load::{load, save},
    model::Dossier,
};

/// A table as its reader has it: a map from column to text for every record.
fn table(text: &str) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = ::csv::ReaderBuilder::new().from_reader(text.as_bytes());
    reader.deserialize().map(|record| record.unwrap()).collect()
}

/// A text without the apostrophes that guard it.
fn bare(text: &str) -> String {
    text.replace('\'', "")
}

/// The four tables of a dossier.
fn tables(dossier: &Dossier, shown: &Shown, stamp: &Stamp) -> [String; 4] {
    [
        csv::events(dossier, shown, stamp),
        csv::statements(dossier, shown, stamp),
        csv::provisions(dossier, shown, stamp),
        csv::positions(dossier, shown, stamp),
    ]
}

#[test]
fn tables_are_read_by_others() {
    for (dossier, stamp) in all() {
        let shown = Shown::all(&dossier);
        let events = table(&csv::events(&dossier, &shown, &stamp));
        assert_eq!(events.len(), dossier.events.len());
        for (read, event) in events.iter().zip(&dossier.events) {
            assert_eq!(read["id"], event.id.as_str());
            assert_eq!(read["date"], event.date.as_str());
            assert_eq!(bare(&read["title"]), bare(&event.title));
            assert_eq!(bare(&read["summary"]), bare(&event.summary));
            assert_eq!(read["confidence"], event.confidence.code());
            assert_eq!(bare(&read["filters"]), bare(&stamp.filters));
            assert_eq!(bare(&read["dossier"]), bare(&stamp.dossier_hash));
            assert_eq!(bare(&read["link"]), bare(&stamp.link));
        }
        let statements = table(&csv::statements(&dossier, &shown, &stamp));
        assert_eq!(statements.len(), dossier.statements.len());
        for (read, said) in statements.iter().zip(&dossier.statements) {
            assert_eq!(bare(&read["summary"]), bare(&said.summary));
            let quote = said.quote.clone().unwrap_or_default();
            assert_eq!(bare(&read["quote"]), bare(&quote));
        }
        let provisions = table(&csv::provisions(&dossier, &shown, &stamp));
        assert_eq!(provisions.len(), shown.provisions.len());
        for (read, &row) in provisions.iter().zip(&shown.provisions) {
            assert_eq!(bare(&read["text"]), bare(&dossier.provision(row).text));
            let plan = &dossier.plans[row.plan];
            assert_eq!(read["plan_completeness"] == "partial", plan.is_partial());
            let said = plan.points.as_ref().map(|points| points.count);
            assert_eq!(read["plan_points"].parse().ok(), said);
        }
        let positions = table(&csv::positions(&dossier, &shown, &stamp));
        assert_eq!(positions.len(), dossier.positions.len());
        for (read, position) in positions.iter().zip(&dossier.positions) {
            assert_eq!(read["actor_id"], position.actor.as_str());
            assert_eq!(bare(&read["summary"]), bare(&position.summary));
        }
    }
}

/// Whatever a program takes for the end of a cell: a spreadsheet set to another
/// language than English parts cells by semicolons, and knows no quotes within them.
#[test]
fn no_cell_is_a_formula() {
    let mut cells = 0;
    for (dossier, stamp) in all() {
        for text in tables(&dossier, &Shown::all(&dossier), &stamp) {
            for (delimiter, quoting) in [
                (b',', true),
                (b';', true),
                (b';', false),
                (b'\t', true),
                (b'\t', false),
            ] {
                let mut reader = (::csv::ReaderBuilder::new()
                    .flexible(true)
                    .has_headers(false))
                .delimiter(delimiter)
                .quoting(quoting)
                .from_reader(text.as_bytes());
                for cell in reader.records().flat_map(|record| {
                    record
                        .unwrap()
                        .iter()
                        .map(str::to_owned)
                        .collect::<Vec<_>>()
                }) {
                    cells += 1;
                    if delimiter == b',' {
                        assert!(!cell.starts_with(['\t', '\r', '\n']), "{cell:?}");
                    }
                    let seen =
                        cell.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200b}');
                    assert!(
                        !seen.starts_with(['=', '+', '-', '@']),
                        "{cell:?} in {text}"
                    );
                }
            }
        }
    }
    assert!(cells > 10_000, "{cells}");
}

#[test]
fn an_empty_table_has_its_stamp_and_excel_knows_its_letters() {
    let dossier = loaded(SMALL).dossier;
    for text in tables(&dossier, &Shown::default(), &stamp()) {
        assert!(text.starts_with('\u{feff}'));
        let read = table(&text);
        assert_eq!(read.len(), 1);
        let filled: Vec<_> = read[0]
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .collect();
        assert_eq!(filled.len(), 3, "{filled:?}");
        assert_eq!(read[0]["filters"], stamp().filters);
        assert_eq!(read[0]["dossier"], stamp().dossier_hash);
        assert_eq!(read[0]["link"], stamp().link);
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

/// A table as a dossier.
fn imported(text: &[u8]) -> Dossier {
    let sketch = sketch(text, true).unwrap();
    let mut importer = Importer::new(&sketch, sketch.mapping.clone()).unwrap();
    let mut rows = Gathered::default();
    importer.push(text, |row| rows.add(row));
    importer.finish(|row| rows.add(row));
    let mut records = records("ev.csv", rows, importer.dates(), importer.report());
    // As the page makes the events of a table.
    for event in &mut records.events {
        event.summary.clear();
        for participant in &mut event.participants {
            participant.role.clear();
        }
    }
    Dossier::new(records)
}

/// What a table of the reader's own does not say, its files do not say either.
#[test]
fn of_an_own_table_nothing_is_invented() {
    let text = b"date,title,actors,url\n2025-05-01,Met,Ann; Bob,\n2025-05-02,Left,Ann,https://x.example/1\n";
    let dossier = imported(text);
    let (shown, stamp) = (Shown::all(&dossier), stamp());
    let met = &table(&csv::events(&dossier, &shown, &stamp))[0];
    assert_eq!(met["participants"], "Ann; Bob");
    assert_eq!(met["sources"], "ev.csv, “ev.csv” (row 1)");
    let calendar = ics::calendar(&dossier, &shown, &stamp).replace("\r\n ", "");
    assert!(calendar.contains("Participants: Ann\\; Bob.\\nSources:\\n- ev.csv\\, “ev.csv”\r\n"));
    let graph = jsonld::graph(&dossier, &shown, &stamp);
    assert!(!graph.contains("datePublished") && !graph.contains("roleName"));
    let cited = bibtex(&dossier, &[Cited::Event(0), Cited::Event(1)], &stamp);
    assert!(!cited.contains("Published") && !cited.contains("month = "));
    let part = save(&excerpt(&dossier, &shown, &stamp));
    assert_eq!(load(part.as_bytes()).unwrap().problems, []);
}
