//! The dossier that the page ships, the one of the tests, and the one of the
//! documentation.

use crate::{SHIPPED, SMALL, loaded, problems};
use demarche::{
    edit::{Edit, Json, Path, apply},
    load::{read, save, save_as_read},
    model::Records,
};
use expect_test::expect;
use serde_json::Value;

const FORMAT: &str = include_str!("../../docs/dossier.md");

fn counts(records: &Records) -> String {
    let provisions: usize = records.plans.iter().map(|plan| plan.provisions.len()).sum();
    let Records {
        version: _,
        metadata: _,
        parties,
        sources,
        actors,
        channels,
        topics,
        terms,
        places,
        events,
        statements,
        plans,
        positions,
        disagreements,
        matches: _,
    } = records;
    format!(
        "parties {}, sources {}, actors {}, channels {}, topics {}, terms {}, places {}, events {}, statements {}, \
        plans {}, provisions {provisions}, positions {}, disagreements {}",
        parties.len(),
        sources.len(),
        actors.len(),
        channels.len(),
        topics.len(),
        terms.len(),
        places.len(),
        events.len(),
        statements.len(),
        plans.len(),
        positions.len(),
        disagreements.len()
    )
}

#[test]
fn the_shipped_dossier_is_whole() {
    assert_eq!(problems(SHIPPED), "");
    expect!["parties 5, sources 259, actors 92, channels 13, topics 27, terms 82, places 31, events 120, statements 122, plans 8, provisions 128, positions 65, disagreements 19"].assert_eq(&counts(&loaded(SHIPPED).dossier));
}

#[test]
fn the_documented_dossier_is_sound() {
    let (_, rest) = FORMAT.split_once("```json\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    assert_eq!(problems(example), "");
}

#[test]
fn what_was_saved_is_loaded_back() {
    for json in [SHIPPED, SMALL] {
        let dossier = loaded(json).dossier;
        let saved = save(&dossier);
        assert!(saved.starts_with("{\n \"demarche\": 1,\n"));
        assert_eq!(problems(&saved), "");
        assert!(loaded(&saved).dossier == dossier);
    }
}

/// What the reader took from a file is all that stood in it.
#[test]
fn nothing_is_lost() {
    for json in [SHIPPED, SMALL] {
        let file: Value = serde_json::from_str(json).unwrap();
        let saved: Value = serde_json::from_str(&save(&loaded(json).dossier)).unwrap();
        assert!(without_empty(file) == without_empty(saved));
    }
}

/// A value in which lists that are empty are left out, and numbers are one type.
fn without_empty(value: Value) -> Value {
    match value {
        Value::Object(members) => (members.into_iter())
            .filter(|(_, value)| *value != Value::Array(Vec::new()))
            .map(|(key, value)| (key, without_empty(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_empty).collect(),
        Value::Number(number) => number.as_f64().into(),
        other => other,
    }
}

#[test]
fn every_disagreement_of_the_shipped_dossier_shows_at_a_record() {
    let dossier = loaded(SHIPPED).dossier;
    for disagreement in &dossier.disagreements {
        let id = &disagreement.id;
        assert!(!disagreement.events.is_empty(), "{id}");
        for statement in &disagreement.statements {
            assert!(dossier.statement(statement.as_str()).is_some(), "{id}");
        }
        for provision in &disagreement.provisions {
            assert!(dossier.provision_row(provision).is_some(), "{id}");
        }
    }
}

#[test]
fn names_fall_back() {
    let dossier = loaded(SMALL).dossier;
    let actor = |id| dossier.actor(id).unwrap().short_name();
    assert_eq!((actor("town"), actor("mayor")), ("North", "A. Mayor"));
    assert_eq!(dossier.term_name("toll"), "Toll for crossing");
    assert_eq!(dossier.short_term_name("toll"), "Toll");
    assert_eq!(dossier.term_name("ferry-hours"), "Ferry hours");
    assert_eq!(dossier.main_term("toll"), Some("toll"));
    assert_eq!(dossier.main_term("ferry"), None);
    let known = |plan: usize| dossier.plans[plan].known_points().to_string();
    assert_eq!(known(0), "2 of 5 points known");
    assert_eq!(known(1), "1 point");
}

#[test]
fn every_key_of_the_shipped_dossier_has_a_name() {
    let dossier = loaded(SHIPPED).dossier;
    let provisions = dossier.plans.iter().flat_map(|plan| &plan.provisions);
    for term in provisions.flat_map(|provision| &provision.terms) {
        assert!(dossier.term_row(&term.key).is_some(), "{}", term.key);
    }
    let known = |plan: &str| dossier.plan(plan).unwrap().known_points().to_string();
    assert_eq!(known("us-28"), "28 points");
    assert_eq!(known("geneva-19"), "3 of 19 points known");
    assert_eq!(known("eu-24"), "20 of 24 points known");
    assert_eq!(known("us-dec-leak"), "7 points known");
}

#[test]
fn a_changed_field_is_a_changed_line() {
    let dossier = read(SHIPPED.as_bytes()).unwrap();
    let saved = save_as_read(&dossier);
    for pointer in [
        "/metadata/title",
        "/events/5/summary",
        "/statements/2/reported_by/0",
        "/plans/0/provisions/3/text",
        "/positions/0/stance",
    ] {
        let mut changed = dossier.clone();
        let Ok(path) = pointer.parse::<Path>();
        assert!(path.text(&changed).is_some(), "{pointer}");
        let edit = Edit::Set {
            path,
            value: Some(Json::Text("Another".into())),
        };
        apply(&mut changed, &edit).unwrap();
        let again = save_as_read(&changed);
        assert_eq!(again.lines().count(), saved.lines().count(), "{pointer}");
        let lines = again.lines().zip(saved.lines());
        assert_eq!(lines.filter(|(a, b)| a != b).count(), 1, "{pointer}");
    }
}
