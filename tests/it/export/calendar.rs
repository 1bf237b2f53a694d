//! Calendars, read by the crate icalendar.

use super::{all, stamp};
use crate::{SMALL, loaded};
use demarche::{
    export::{Shown, ics},
    model::Dossier,
    view::Selected,
};

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
            if stamp == super::stamp() {
                let led_to = super::led_to(read.get_url().unwrap());
                assert_eq!(led_to, Some(Selected::Event(event.id.clone())));
            }
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

/// A calendar that has an event takes its next version in its place.
#[test]
fn an_event_keeps_its_name_when_the_dossier_changes() {
    use icalendar::Component;
    let uids = |text: &str| -> Vec<String> {
        let (events, _) = calendar(text);
        let uid = |event: &icalendar::Event| event.get_uid().unwrap().to_owned();
        events.iter().map(uid).collect()
    };
    let dossier = loaded(SMALL).dossier;
    let mut records = (*dossier).clone();
    records.events[1].summary = "They spoke for three hours.".into();
    let edited = Dossier::new(records);
    let of = |dossier: &Dossier, hash: &str, title: &str| {
        let stamp = demarche::export::Stamp {
            dossier_hash: hash.into(),
            title: title.into(),
            ..stamp()
        };
        uids(&ics::calendar(dossier, &Shown::all(dossier), &stamp))
    };
    let before = of(&dossier, "sha256-0123", "Talks");
    assert_eq!(before, of(&edited, "sha256-4567", "Talks"));
    assert_eq!(before, of(&edited, "without a hash", "Talks"));
    // The same ids in another dossier are other events.
    let other = of(&dossier, "sha256-0123", "Other talks");
    assert!(
        before
            .iter()
            .all(|uid| !other.contains(uid) && uid.ends_with("@demarche"))
    );
}
