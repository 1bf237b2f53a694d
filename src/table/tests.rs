//! A table on its way from the worker to the page.

use super::{Answer, Collector, Table, TableBuilder, answer::Piece};
use crate::{
    import::{self, Importer, Mapping, Sketch},
    load::{load, save},
    model::{Dossier, Records},
    query::{Facet, Filter, Index, select},
};
use proptest::prelude::*;

/// A table as the page has it, its rows handed on so many at once.
fn arrived(csv: &str, at_once: usize) -> (Records, Index, Table) {
    let sketch: Sketch = import::sketch(csv.as_bytes(), true).expect("a table");
    let mapping: Mapping = sketch.mapping.clone();
    let mut importer = Importer::new(&sketch, mapping).expect("a mapping");
    let mut collector = Collector::new("events.csv");
    let mut builder = TableBuilder::default();
    // On the way it is bytes.
    let mut send = |piece: Piece| {
        let bytes = Answer::Piece(piece).encode();
        match Answer::decode(&bytes) {
            Some(Answer::Piece(piece)) => builder.add(piece),
            other => panic!("{other:?} instead of a piece"),
        }
    };
    let mut add = |row: &import::Row| {
        collector.add(row);
        if collector.waiting() >= at_once {
            send(collector.piece());
        }
    };
    importer.push(csv.as_bytes(), &mut add);
    importer.finish(&mut add);
    collector.finish(importer.dates(), &mut send);
    builder.finish("events.csv")
}

/// The same table as the command makes a dossier of it.
fn dossier(csv: &str) -> Dossier {
    let sketch = import::sketch(csv.as_bytes(), true).expect("a table");
    let mut importer = Importer::new(&sketch, sketch.mapping.clone()).expect("a mapping");
    let mut gathered = import::Gathered::default();
    importer.push(csv.as_bytes(), |row| gathered.add(row));
    importer.finish(|row| gathered.add(row));
    let records = import::records("events.csv", gathered, importer.dates(), importer.report());
    let loaded = load(save(&records).as_bytes()).expect("a dossier");
    assert_eq!(loaded.set_aside, 0, "{:?}", loaded.problems);
    loaded.dossier
}

const CSV: &str = "\
date,end,title,description,kind,actors,channel,place,source,url
2025-12-21,,Last,\"It ended, they say\",talks,Ann; Bob,Paris,Miami,AP,https://example.org/1
2025-12,2026-01,A month or two,,call,Bob,,,,
2025-12-19,2025-12-20,First,,Odd kind,Žofia,Paris,Berlin,AP,
";

#[test]
fn behind_the_last_row_there_is_no_event() {
    let (_, index, table) = arrived(CSV, 2);
    let events = (0..100).map_while(|row| table.event(&index, row));
    assert_eq!(events.count(), 3);
}

#[test]
fn an_event_is_made_from_its_columns() {
    let (records, index, table) = arrived(CSV, 2);
    let titles: Vec<&str> = (0..3).map(|row| table.title(row)).collect();
    // In the order of time, not in that of the file.
    assert_eq!(titles, ["A month or two", "First", "Last"]);
    let last = table.event(&index, 2).expect("an event");
    assert_eq!(last.id.as_str(), "row-1");
    assert_eq!(table.row("row-1"), Some(2));
    assert_eq!(table.row("row-4"), None);
    assert_eq!(last.summary, "It ended, they say");
    assert_eq!(
        table.addresses(2).collect::<Vec<_>>(),
        ["https://example.org/1"]
    );
    let dossier = Dossier::new(records);
    let actors: Vec<&str> = (last.participants.iter())
        .filter_map(|participant| Some(&*dossier.actor(participant.actor.as_str())?.name))
        .collect();
    assert_eq!(actors, ["Ann", "Bob"]);
    let topics = &table.event(&index, 1).expect("an event").topics;
    assert_eq!(
        dossier.topic(topics[0].as_str()).map(|topic| &*topic.name),
        Some("Odd kind")
    );
    // Where a row names no source, the table is it, with the number of the row.
    let month = table.event(&index, 0).expect("an event");
    assert_eq!(month.date.to_string(), "2025-12/2026-01");
    let cited = dossier
        .source(month.sources[0].source.as_str())
        .expect("a source");
    assert_eq!(
        (&*cited.publisher, month.sources[0].note.as_deref()),
        ("events.csv", Some("row 2"))
    );
}

#[test]
fn words_are_found_in_any_column() {
    let (_, index, table) = arrived(CSV, 1);
    let found = |text: &str| -> Vec<&str> {
        let mut filter = Filter::default();
        filter.text = text.into();
        let rows = select(&index, &filter, None).rows;
        rows.iter().map(|row| table.title(row)).collect()
    };
    assert_eq!(found("zofia"), ["First"]);
    assert_eq!(found("ended mia"), ["Last"]);
    assert_eq!(found("bob"), ["A month or two", "Last"]);
    assert_eq!(found("odd"), ["First"]);
}

fn any_csv() -> impl Strategy<Value = String> {
    let row = (
        0..700_u32,
        0..40_u32,
        "[a-c]{1,3} [d-f]{1,3}",
        0..3_usize,
        prop::collection::vec(0..90_u8, 0..3),
        0..4_u8,
    );
    prop::collection::vec(row, 1..80).prop_map(|rows| {
        let mut csv = String::from("date,end,title,kind,actors,channel\n");
        for (day, days, title, kind, actors, channel) in rows {
            let date = |day: u32| {
                format!(
                    "{}-{:02}-{:02}",
                    2020 + day / 336,
                    day / 28 % 12 + 1,
                    day % 28 + 1
                )
            };
            let end = if days % 3 == 0 {
                date(day + days)
            } else {
                String::new()
            };
            let actors: Vec<String> = actors
                .iter()
                .map(|actor| format!("Actor {actor}"))
                .collect();
            let kind = ["talks", "call", "march"][kind];
            let channel = if channel == 0 {
                String::new()
            } else {
                format!("Channel {channel}")
            };
            csv += &format!(
                "{},{end},{title},{kind},{},{channel}\n",
                date(day),
                actors.join(";")
            );
        }
        csv
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// The page and the command tell the same of a table.
    #[test]
    fn a_table_and_the_dossier_made_of_it_are_the_same(csv in any_csv(), at_once in 1_usize..90) {
        let (records, index, table) = arrived(&csv, at_once);
        let page = Dossier::new(records);
        let dossier = dossier(&csv);
        let of_dossier = Index::events(&dossier);
        prop_assert_eq!(index.len(), dossier.events.len());
        for row in 0..index.len() {
            let event = table.event(&index, row).expect("an event");
            let same = dossier.event(event.id.as_str()).expect("the same event");
            prop_assert_eq!((&event.date, &event.title, event.kind), (&same.date, &same.title, same.kind));
            prop_assert_eq!(table.row(event.id.as_str()), Some(row));
            let names = |dossier: &Dossier, event: &crate::model::Event| -> Vec<String> {
                let actors = event.participants.iter().filter_map(|p| Some(dossier.actor(p.actor.as_str())?.name.clone()));
                let topics = event.topics.iter().filter_map(|t| Some(dossier.topic(t.as_str())?.name.clone()));
                let mut names: Vec<String> = actors.chain(topics).collect();
                // Facets know no order among the values of a row.
                names.sort_unstable();
                names
            };
            prop_assert_eq!(names(&page, &event), names(&dossier, same));
        }
        for text in ["a", "actor", "call", "march channel"] {
            let mut filter = Filter::default();
            filter.text = text.into();
            let count = |index: &Index| select(index, &filter, None).rows.count();
            prop_assert_eq!(count(&index), count(&of_dossier), "{}", text);
        }
        for facet in [Facet::Kind, Facet::Actor] {
            prop_assert_eq!(index.column(facet).values().len(), of_dossier.column(facet).values().len());
        }
    }
}
