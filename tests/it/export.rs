//! What is exported, read by readers that others wrote.

mod cited;
mod linked;

use crate::{SHIPPED, SMALL, loaded};
use demarche::{
    export::{Shown, Stamp, csv, cut::cut, ics},
    load::{load, save},
    model::{Dossier, Relation},
};
use proptest::prelude::*;
use std::sync::LazyLock;

static WHOLE: LazyLock<Dossier> = LazyLock::new(|| loaded(SHIPPED).dossier);

/// Texts that try to be something else.
const HOSTILE: [&str; 12] = [
    "=HYPERLINK(\"http://evil.example\")",
    " \u{200b}+1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\ttab",
    "\rreturn",
    "one\rtwo\r\nthree\nfour",
    "quote \" comma , semicolon ; colon : back \\ slash",
    "braces } { @misc{x, y = \"z\"} $ & # % _ ^ ~",
    "nul \u{0} bell \u{7} escape \u{1b} delete \u{7f} next \u{85} line \u{2028}",
    "bidi \u{202e}gnirts\u{202c} \u{2066}x\u{2069} \u{feff}",
    "BEGIN:VEVENT\r\nEND:VCALENDAR\r\n</script><!--",
    "dashes -- and --- quotes '' and `` Київ 北京 🕊️ é e\u{301} \u{10ffff}",
];

fn stamp() -> Stamp {
    Stamp {
        title: "Peace talks".into(),
        filters: "Channel: Direct; from 2025-12-01.".into(),
        dossier_hash: "sha256-0123456789abcdef".into(),
        link: "https://example.org/demarche/#/timeline?channel=direct&q=a%20b".into(),
        made_on: "2026-01-02".into(),
    }
}

/// The small dossier, with every text of its records hostile.
fn hostile(text: &str) -> Dossier {
    let mut records = (*loaded(SMALL).dossier).clone();
    let text = || text.to_owned();
    for event in &mut records.events {
        (event.title, event.summary) = (text(), text());
        for participant in &mut event.participants {
            participant.role = text();
        }
    }
    for said in &mut records.statements {
        (said.summary, said.quote) = (text(), Some(text()));
        said.reported_by = vec![text(), text()];
    }
    for plan in &mut records.plans {
        (plan.name, plan.short) = (text(), text());
        for provision in &mut plan.provisions {
            (provision.title, provision.text) = (text(), text());
        }
    }
    for position in &mut records.positions {
        position.summary = text();
    }
    for source in &mut records.sources {
        (source.title, source.publisher) = (text(), text());
        let rest = text().replace(|c: char| c.is_whitespace() || c.is_control(), "");
        source.url = Some(format!("https://example.org/{rest}"));
    }
    for actor in &mut records.actors {
        actor.name = text();
    }
    for topic in &mut records.topics {
        topic.name = text();
    }
    for place in &mut records.places {
        place.name = text();
    }
    records.metadata.title = text();
    Dossier::new(records)
}

fn hostile_stamp(text: &str) -> Stamp {
    Stamp {
        title: text.into(),
        filters: text.into(),
        dossier_hash: text.into(),
        link: text.into(),
        made_on: text.into(),
    }
}

/// Both dossiers of the tests and the hostile ones, with their stamps.
fn all() -> Vec<(Dossier, Stamp)> {
    let sound = [SHIPPED, SMALL].map(|json| (loaded(json).dossier, stamp()));
    let hostile = HOSTILE.map(|text| (hostile(text), hostile_stamp(text)));
    sound.into_iter().chain(hostile).collect()
}

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

/// A dossier written and opened again; nothing is wrong with it.
fn opened(dossier: &Dossier) -> Dossier {
    let loaded = load(save(dossier).as_bytes()).unwrap();
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    assert_eq!(loaded.set_aside, 0);
    loaded.dossier
}

#[test]
fn a_cut_of_everything_keeps_every_record_that_is_used() {
    let cut = opened(&cut(&WHOLE, &Shown::all(&WHOLE), &stamp()));
    assert_eq!(cut.events, WHOLE.events);
    assert_eq!(cut.statements, WHOLE.statements);
    assert_eq!(cut.plans, WHOLE.plans);
    assert_eq!(cut.positions, WHOLE.positions);
    assert_eq!(cut.matches, WHOLE.matches);
    assert_eq!(cut.disagreements, WHOLE.disagreements);
    let notes = cut.metadata.notes.last().unwrap();
    for part in [
        "Channel: Direct; from 2025-12-01.",
        "sha256-0123456789abcdef",
        "&q=a%20b",
    ] {
        assert!(notes.contains(part), "{notes}");
    }
}

#[test]
fn a_cut_has_what_it_needs_and_no_more() {
    let dossier = loaded(SMALL).dossier;
    let said = dossier.statement_row("unfair").unwrap();
    let shown = Shown {
        statements: vec![said, 77],
        ..Shown::default()
    };
    let cut = opened(&cut(&dossier, &shown, &stamp()));
    let events: Vec<&str> = cut.events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(events, ["denial"]);
    assert!(cut.events[0].related.is_empty());
    let actors: Vec<&str> = cut.actors.iter().map(|actor| actor.id.as_str()).collect();
    assert_eq!(actors, ["envoy"]);
    assert_eq!((cut.parties.len(), cut.channels.len()), (1, 1));
    assert!(cut.plans.is_empty() && cut.topics.is_empty() && cut.places.is_empty());
    assert_eq!(cut.disagreements.len(), 1);
    assert!(cut.disagreements[0].provisions.is_empty());
    // The channel cites the Gazette.
    assert_eq!(cut.sources.len(), 2);
}

#[test]
fn a_cut_of_hostile_texts_opens() {
    for (dossier, stamp) in all() {
        let cut = opened(&cut(&dossier, &Shown::all(&dossier), &stamp));
        assert_eq!(cut.events, dossier.events);
    }
}

/// What names a record that was set aside could not be opened again.
#[test]
fn what_is_broken_is_left_out_and_counted() {
    let mut records = (*loaded(SMALL).dossier).clone();
    records.events[0].channel = "gone".into();
    records.events[1].place = Some("gone".into());
    records.actors[1].party = "gone".into();
    records.sources.remove(0);
    let dossier = Dossier::new(records);
    let cut = cut(&dossier, &Shown::all(&dossier), &stamp());
    let loaded = load(save(&cut).as_bytes()).unwrap();
    assert_eq!(loaded.set_aside, 0);
    assert!(cut.event("round").is_none() && cut.event("meeting").is_some());
    assert!(
        cut.metadata
            .notes
            .iter()
            .any(|note| note.starts_with("4 of the records"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn every_cut_opens_without_problems(
        events in prop::collection::vec(0..400_usize, 0..30),
        statements in prop::collection::vec(0..400_usize, 0..9),
        provisions in prop::collection::vec(0..400_usize, 0..30),
        positions in prop::collection::vec(0..100_usize, 0..9),
    ) {
        let rows: Vec<_> = WHOLE.provision_rows().collect();
        let shown = Shown {
            events,
            statements,
            provisions: provisions.iter().filter_map(|&row| rows.get(row).copied()).collect(),
            positions,
        };
        let cut = opened(&cut(&WHOLE, &shown, &stamp()));
        for &row in &shown.events {
            if let Some(event) = WHOLE.events.get(row) {
                prop_assert!(cut.event(event.id.as_str()).is_some());
            }
        }
        for event in &cut.events {
            for related in event.related.iter().filter(|one| one.relation == Relation::PartOf) {
                prop_assert!(cut.event(related.event.as_str()).is_some());
            }
        }
        let count: usize = cut.plans.iter().map(|plan| plan.provisions.len()).sum();
        let mut asked = shown.provisions.clone();
        asked.sort();
        asked.dedup();
        prop_assert_eq!(count, asked.len());
    }
}

/// A text as a calendar gives it back: one sort of line break, no control characters.
fn in_calendar(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.replace(
        |c: char| c != '\n' && c != '\t' && (c < ' ' || c == '\u{7f}'),
        "\u{fffd}",
    )
}

/// The events of a calendar as its reader has them, and the calendar's description.
fn calendar(text: &str) -> (Vec<icalendar::Event>, String) {
    let calendar: icalendar::Calendar = text.parse().unwrap();
    let about = calendar.get_description().unwrap_or_default().to_owned();
    let events = calendar.components.iter().map(|component| match component {
        icalendar::CalendarComponent::Event(event) => event.clone(),
        other => panic!("{other:?}"),
    });
    (events.collect(), about)
}

#[test]
fn calendars_are_read_by_others() {
    use icalendar::{Component, EventLike};
    for (dossier, stamp) in all() {
        let text = ics::calendar(&dossier, &Shown::all(&dossier), &stamp);
        assert!(text.ends_with("\r\n"));
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
        }
        let (events, about) = calendar(&text);
        assert_eq!(events.len(), dossier.events.len());
        assert!(
            about.contains(&in_calendar(stamp.filters.trim_end_matches('.'))),
            "{about:?}"
        );
        assert!(about.contains(&in_calendar(&stamp.link)), "{about:?}");
        let mut uids = Vec::new();
        for (read, event) in events.iter().zip(&dossier.events) {
            assert_eq!(read.get_summary().unwrap(), in_calendar(&event.title));
            let description = read.get_description().unwrap();
            assert!(
                description.starts_with(&in_calendar(&event.summary)),
                "{description:?}"
            );
            let edtf = read.property_value("X-EDTF");
            assert_eq!(edtf.is_some(), description.contains("Date as known: "));
            assert!(edtf.is_none_or(|edtf| edtf == event.date.as_str()));
            assert_eq!(
                read.get_status() == Some(icalendar::EventStatus::Confirmed),
                event.confidence == demarche::model::Confidence::Confirmed
            );
            let place = event
                .place
                .as_ref()
                .and_then(|id| dossier.place(id.as_str()));
            assert_eq!(
                read.get_location().map(str::to_owned),
                place.map(|place| in_calendar(&place.name))
            );
            assert!(read.get_start().is_some());
            uids.push(read.get_uid().unwrap().to_owned());
        }
        uids.sort();
        uids.dedup();
        assert_eq!(uids.len(), dossier.events.len());
    }
}

#[test]
fn a_calendar_says_what_it_loses() {
    use icalendar::Component;
    let of = |date: &str| {
        let mut records = (*loaded(SMALL).dossier).clone();
        records.events.truncate(1);
        records.events[0].date = date.parse().unwrap();
        let dossier = Dossier::new(records);
        let (events, about) = calendar(&ics::calendar(&dossier, &Shown::all(&dossier), &stamp()));
        let Some(event) = events.first() else {
            return about.lines().last().unwrap().to_owned();
        };
        let value = |name| event.property_value(name).unwrap_or("-").to_owned();
        let description = value("DESCRIPTION");
        let lost = description
            .lines()
            .find(|line| line.starts_with("Date as known"));
        format!(
            "{} {} {}",
            value("DTSTART"),
            value("DTEND"),
            lost.unwrap_or("-")
        )
    };
    let shows = "The calendar shows all of it:";
    for (date, wanted) in [
        ("2025-12-31", "20251231 - -".to_owned()),
        ("2025-12-30/2025-12-31", "20251230 20260101 -".to_owned()),
        (
            "2024-02~",
            format!("20240201 20240301 Date as known: 2024-02~, about February 2024. {shows} 2024-02-01 to 2024-02-29."),
        ),
        (
            "2025-12-20?",
            format!("20251220 - Date as known: 2025-12-20?, 20 December 2025 (uncertain). {shows} 2025-12-20."),
        ),
        (
            "2025-12-XX",
            format!("20251201 20260101 Date as known: 2025-12-XX, some day in December 2025. {shows} 2025-12-01 to 2025-12-31."),
        ),
        (
            "2025",
            format!("20250101 20260101 Date as known: 2025, 2025. {shows} 2025-01-01 to 2025-12-31."),
        ),
        (
            "2025-21",
            format!("20250301 20250601 Date as known: 2025-21, spring 2025. {shows} 2025-03-01 to 2025-05-31."),
        ),
        (
            "2025-12-20T23:30:00Z",
            format!("20251220 - Date as known: 2025-12-20T23:30:00Z, 20 December 2025, 23:30:00 UTC. {shows} 2025-12-20."),
        ),
        (
            "2025-12-20/..",
            "20251220 - Date as known: 2025-12-20/.., from 20 December 2025, open. The end is open, and the calendar shows the first day alone: 2025-12-20.".to_owned(),
        ),
        (
            "/2025-11",
            "20251130 - Date as known: /2025-11, up to November 2025, start unknown. The start is not known, and the calendar shows the last day alone: 2025-11-30.".to_owned(),
        ),
        ("-0044-03-15", "Left out, having no day in a calendar: 1".to_owned()),
        ("9999-12", "Left out, having no day in a calendar: 1".to_owned()),
    ] {
        assert_eq!(of(date), wanted);
    }
}
