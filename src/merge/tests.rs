use super::*;
use crate::load::{read, save_as_read};
use proptest::{collection::vec, prelude::*};

fn json(text: &str) -> Json {
    serde_json::from_str(text).expect("it is JSON")
}

fn events(items: &str) -> Json {
    json(&format!(r#"{{"demarche": 1, "events": [{items}]}}"#))
}

/// What was merged, as text, and the places of the conflicts.
fn merged(base: Option<&Json>, ours: &Json, theirs: &Json) -> (String, Vec<String>) {
    let Merged { dossier, conflicts } = merge(base, ours, theirs);
    let places = conflicts.iter().map(|conflict| conflict.place.to_string());
    let text = serde_json::to_string(&dossier).expect("it can be written");
    (text, places.collect())
}

#[test]
fn what_one_side_changed_is_taken() {
    let base = events(r#"{"id": "a", "title": "A", "date": "2025"}, {"id": "b", "title": "B"}"#);
    let ours = events(r#"{"id": "a", "title": "A!", "date": "2025"}, {"id": "b", "title": "B"}"#);
    let theirs = events(
        r#"{"id": "new", "title": "N"}, {"id": "a", "title": "A", "date": "2025-12"}, {"id": "c", "title": "C"}"#,
    );
    let (text, conflicts) = merged(Some(&base), &ours, &theirs);
    assert_eq!(conflicts, [""; 0]);
    assert_eq!(
        text,
        r#"{"demarche":1,"events":[{"id":"new","title":"N"},{"id":"a","title":"A!","date":"2025-12"},{"id":"c","title":"C"}]}"#
    );
}

#[test]
fn what_both_changed_differently_is_a_conflict_with_both_values() {
    let base = events(r#"{"id": "a", "title": "A"}"#);
    let ours = events(r#"{"id": "a", "title": "Ours"}"#);
    let theirs = events(r#"{"id": "a", "title": "Theirs"}"#);
    let Merged { dossier, conflicts } = merge(Some(&base), &ours, &theirs);
    assert_eq!(dossier, ours);
    let [conflict] = &conflicts[..] else {
        panic!("{conflicts:?}");
    };
    assert_eq!(conflict.place.to_string(), "events a, title");
    assert_eq!(conflict.base, Some(Json::Text("A".into())));
    assert_eq!(conflict.ours, Some(Json::Text("Ours".into())));
    assert_eq!(conflict.theirs, Some(Json::Text("Theirs".into())));
}

#[test]
fn a_record_that_one_removed_and_the_other_changed_stays_until_a_person_chose() {
    let base = events(r#"{"id": "a", "title": "A"}"#);
    let removed = events("");
    let changed = events(r#"{"id": "a", "title": "A!"}"#);
    for (ours, theirs) in [(&removed, &changed), (&changed, &removed)] {
        let Merged { dossier, conflicts } = merge(Some(&base), ours, theirs);
        assert_eq!(dossier, changed);
        assert_eq!(conflicts[0].place.to_string(), "events a");
    }
}

#[test]
fn every_conflict_is_decided_by_itself() {
    let of = |a: &str, b: &str| events(&[a, b].map(str::to_owned).concat());
    let base = of(
        r#"{"id": "a", "title": "A"}"#,
        r#", {"id": "b", "title": "B"}"#,
    );
    let ours = of(r#"{"id": "a", "title": "A of ours"}"#, "");
    let theirs = of(
        r#"{"id": "a", "title": "A of theirs"}"#,
        r#", {"id": "b", "title": "B of theirs"}"#,
    );
    let merged = merge(Some(&base), &ours, &theirs);
    assert_eq!(merged.conflicts.len(), 2);
    let settled = |sides: [Side; 2]| merged.settled(|nth| sides[nth]);
    assert_eq!(settled([Side::Ours, Side::Ours]), ours);
    assert_eq!(settled([Side::Theirs, Side::Theirs]), theirs);
    assert_eq!(
        settled([Side::Theirs, Side::Ours]),
        events(r#"{"id": "a", "title": "A of theirs"}"#)
    );
}

#[test]
fn without_a_base_nothing_is_taken_for_removed() {
    let ours = events(r#"{"id": "a", "title": "A"}, {"id": "b", "title": "B"}"#);
    let theirs =
        events(r#"{"id": "b", "title": "B!", "place": "bern"}, {"id": "c", "title": "C"}"#);
    let (text, conflicts) = merged(None, &ours, &theirs);
    assert_eq!(conflicts, ["events b, title"]);
    assert!(
        text.contains(r#"{"id":"b","title":"B","place":"bern"},{"id":"c""#),
        "{text}"
    );
}

#[test]
fn references_are_brought_together_and_chains_are_not() {
    let base = events(r#"{"id": "a", "topics": ["x"], "reported_by": ["TASS"]}"#);
    let ours = events(r#"{"id": "a", "topics": ["x", "y"], "reported_by": ["TASS", "Reuters"]}"#);
    let theirs = events(r#"{"id": "a", "topics": ["z"], "reported_by": ["RIA"]}"#);
    let (text, conflicts) = merged(Some(&base), &ours, &theirs);
    assert!(text.contains(r#""topics":["z","y"]"#), "{text}");
    assert_eq!(conflicts, ["events a, reported_by"]);
}

#[test]
fn items_that_cannot_be_told_apart_are_one_value() {
    let base = events(r#"{"id": "a", "title": "A"}"#);
    let ours = events(r#"{"id": "a", "title": "A"}, {"id": "a", "title": "again"}"#);
    let theirs = events(r#"{"id": "a", "title": "A!"}"#);
    let (text, conflicts) = merged(Some(&base), &ours, &theirs);
    assert_eq!(conflicts, ["events"]);
    assert!(text.contains("again"), "{text}");
}

#[test]
fn a_field_that_stands_twice_loses_nothing() {
    let base = json(r#"{"title": "A"}"#);
    let ours = json(r#"{"title": "A", "title": "B"}"#);
    let theirs = json(r#"{"title": "C"}"#);
    let (text, conflicts) = merged(Some(&base), &ours, &theirs);
    assert_eq!(text, r#"{"title":"A","title":"B"}"#);
    assert_eq!(conflicts, [""]);
}

#[test]
fn changes_are_told_field_by_field() {
    let before = json(
        r#"{"plans": [{"id": "p", "provisions": [{"number": "1", "title": "Toll"}, {"number": "2"}]}], "positions": [{"actor": "a", "topic": "t", "date": "2025", "stance": "supports"}]}"#,
    );
    let after = json(
        r#"{"plans": [{"id": "p", "provisions": [{"number": "1", "title": "Tolls", "topics": ["x"]}]}], "positions": [{"actor": "a", "topic": "t", "date": "2025", "stance": "opposes"}]}"#,
    );
    let told: Vec<String> = (diff(&before, &after).iter())
        .map(|change| {
            let kind = match (&change.before, &change.after) {
                (None, _) => '+',
                (_, None) => '-',
                _ => '~',
            };
            format!("{kind} {}", change.place)
        })
        .collect();
    assert_eq!(
        told,
        [
            "~ plans p, provisions 1, title",
            "+ plans p, provisions 1, topics",
            "- plans p, provisions 2",
            "~ positions a t 2025, stance",
        ]
    );
}

#[test]
fn a_file_is_saved_as_it_was_read() {
    let shipped = include_str!("../../static/dossier.json");
    let again = |text: &str| save_as_read(&read(text.as_bytes()).expect("it is a dossier"));
    let saved = again(shipped);
    assert_eq!(saved, again(&saved));
    assert_eq!(diff(&json(shipped), &json(&saved)), []);
}

/// A small dossier: records by a number, each with two fields.
fn dossiers() -> impl Strategy<Value = Json> {
    let record = (0..6_u8, 0..3_u8, 0..3_u8);
    vec(record, 0..6).prop_map(|records| {
        let mut items: Vec<(String, Json)> = Vec::new();
        for (id, title, date) in records {
            let id = format!("e{id}");
            let text = |value: u8| Json::Text(value.to_string());
            let item = Json::Object(vec![
                ("id".into(), Json::Text(id.clone())),
                ("title".into(), text(title)),
                ("date".into(), text(date)),
            ]);
            if items.iter().all(|(known, _)| *known != id) {
                items.push((id, item));
            }
        }
        let items = items.into_iter().map(|(_, item)| item).collect();
        Json::Object(vec![("events".into(), Json::Array(items))])
    })
}

/// Whether two dossiers hold the same records, in whatever order.
fn same(a: &Json, b: &Json) -> bool {
    diff(a, b).is_empty()
}

proptest! {
    #[test]
    fn merging_with_what_did_not_change_gives_the_other(base in dossiers(), changed in dossiers()) {
        for (ours, theirs) in [(&changed, &base), (&base, &changed)] {
            let Merged { dossier, conflicts } = merge(Some(&base), ours, theirs);
            prop_assert_eq!(conflicts, vec![]);
            prop_assert!(same(&dossier, &changed));
        }
        prop_assert_eq!(&merge(None, &changed, &changed).dossier, &changed);
    }

    #[test]
    fn both_sides_find_the_same_conflicts(base in dossiers(), ours in dossiers(), theirs in dossiers()) {
        let one = merge(Some(&base), &ours, &theirs);
        let other = merge(Some(&base), &theirs, &ours);
        let places = |merged: &Merged| {
            let mut places: Vec<Place> = merged.conflicts.iter().map(|of| of.place.clone()).collect();
            places.sort();
            places
        };
        prop_assert_eq!(places(&one), places(&other));
        if one.conflicts.is_empty() {
            prop_assert!(same(&one.dossier, &other.dossier));
        }
    }

    #[test]
    fn what_was_chosen_stands_whoever_merges(base in dossiers(), ours in dossiers(), theirs in dossiers()) {
        let one = merge(Some(&base), &ours, &theirs);
        let other = merge(Some(&base), &theirs, &ours);
        prop_assert!(same(&one.settled(|_| Side::Theirs), &other.settled(|_| Side::Ours)));
        // What is decided is no conflict any more.
        for side in [Side::Ours, Side::Theirs] {
            let settled = one.settled(|_| side);
            for conflict in &one.conflicts {
                let pointer = conflict.place.pointer_in(&settled);
                prop_assert_eq!(pointer.is_some(), conflict.of(side).is_some());
            }
        }
    }

    #[test]
    fn without_a_base_every_record_stays(ours in dossiers(), theirs in dossiers()) {
        let merged = merge(None, &ours, &theirs).dossier;
        for change in diff(&merged, &theirs).iter().chain(&diff(&merged, &ours)) {
            prop_assert!(change.before.is_some());
        }
    }

    #[test]
    fn there_is_no_change_only_between_the_same(a in dossiers(), b in dossiers()) {
        prop_assert_eq!(diff(&a, &b).is_empty(), diff(&b, &a).is_empty());
        prop_assert!(diff(&a, &a).is_empty());
    }
}
