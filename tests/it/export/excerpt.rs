//! Dossiers cut down to what is shown, opened again.

use super::{WHOLE, all, stamp};
use crate::{SMALL, loaded};
use demarche::{
    export::{Shown, excerpt::excerpt},
    load::{load, save},
    model::{Dossier, ProvisionRow, Relation},
};
use proptest::prelude::*;

/// A dossier written and opened again; nothing is wrong with it.
fn opened(dossier: &Dossier) -> Dossier {
    let loaded = load(save(dossier).as_bytes()).unwrap();
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    assert_eq!(loaded.set_aside, 0);
    loaded.dossier
}

#[test]
fn a_cut_of_everything_keeps_every_record_that_is_used() {
    let cut = opened(&excerpt(&WHOLE, &Shown::all(&WHOLE), &stamp()));
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
    let cut = opened(&excerpt(&dossier, &shown, &stamp()));
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

/// What the timeline and the table show: no provision, but links to plans.
#[test]
fn a_cut_of_events_keeps_the_plans_they_name() {
    let shown = Shown {
        provisions: Vec::new(),
        positions: Vec::new(),
        ..Shown::all(&WHOLE)
    };
    let cut = opened(&excerpt(&WHOLE, &shown, &stamp()));
    assert_eq!(cut.events, WHOLE.events);
    assert_eq!(cut.statements, WHOLE.statements);
    assert!(cut.plans.iter().all(|plan| plan.provisions.is_empty()));
    let named = |id: &str| {
        WHOLE
            .events
            .iter()
            .any(|event| event.plans.iter().any(|plan| plan.as_str() == id))
    };
    assert!(cut.plans.iter().any(|plan| named(plan.id.as_str())));
    let note = format!("{} of the plans are only named here", cut.plans.len());
    assert!(
        cut.metadata.notes.iter().any(|has| has.starts_with(&note)),
        "{:?}",
        cut.metadata.notes
    );
    // Of one event, only those that it names.
    let row = WHOLE
        .events
        .iter()
        .position(|event| event.plans.len() == 1)
        .unwrap();
    let shown = Shown {
        events: vec![row],
        ..Shown::default()
    };
    let cut = opened(&excerpt(&WHOLE, &shown, &stamp()));
    assert_eq!(cut.events[0].plans, WHOLE.events[row].plans);
    assert_eq!(cut.plans.len(), 1);
}

#[test]
fn the_sources_of_what_is_shown_are_those_it_cites() {
    let dossier = loaded(SMALL).dossier;
    let ids = |shown: &Shown| -> Vec<String> {
        let sources = demarche::export::sources(&dossier, shown);
        sources.iter().map(|source| source.id.to_string()).collect()
    };
    let row = |id: &str| dossier.event_row(id).unwrap();
    let of = |events: Vec<usize>| Shown {
        events,
        ..Shown::default()
    };
    assert_eq!(ids(&of(vec![row("denial"), 99])), ["herald"]);
    assert_eq!(
        ids(&of(vec![row("denial"), row("round"), row("meeting")])),
        ["gazette", "herald"]
    );
    let positions = Shown {
        positions: vec![0, 9],
        ..Shown::default()
    };
    assert_eq!(ids(&positions), ["herald"]);
    let provisions = dossier.provision_rows().take(1).collect();
    assert_eq!(
        ids(&Shown {
            provisions,
            ..Shown::default()
        }),
        ["gazette"]
    );
    assert!(ids(&Shown::default()).is_empty());
}

#[test]
fn a_cut_of_hostile_texts_opens() {
    for (dossier, stamp) in all() {
        let cut = opened(&excerpt(&dossier, &Shown::all(&dossier), &stamp));
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
    let cut = excerpt(&dossier, &Shown::all(&dossier), &stamp());
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

#[test]
fn a_saved_dossier_opens_as_it_was() {
    for (dossier, _) in all() {
        let read = load(save(&dossier).as_bytes()).unwrap();
        assert_eq!(read.dossier, dossier);
        assert!(read.problems.is_empty(), "{:?}", read.problems);
    }
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
        let cut = opened(&excerpt(&WHOLE, &shown, &stamp()));
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
        for event in &cut.events {
            let whole = WHOLE.event(event.id.as_str()).unwrap();
            prop_assert_eq!(&event.plans, &whole.plans);
        }
        let count: usize = cut.plans.iter().map(|plan| plan.provisions.len()).sum();
        let mut asked = shown.provisions.clone();
        asked.sort();
        asked.dedup();
        prop_assert_eq!(count, asked.len());
    }
}

#[test]
fn a_plan_that_was_cut_is_partial() {
    let dossier = loaded(&crate::small_with(
        r#""completeness": "partial", "points": {"count": 5, "known": 2, "sources": ["gazette"]}"#,
        r#""completeness": "complete""#,
    ))
    .dossier;
    let whole = opened(&excerpt(&dossier, &Shown::all(&dossier), &stamp()));
    assert_eq!(whole.plans, dossier.plans);
    assert_eq!(whole.terms, dossier.terms);
    let cut = |provision| {
        let shown = Shown {
            provisions: vec![ProvisionRow { plan: 0, provision }],
            ..Shown::default()
        };
        opened(&excerpt(&dossier, &shown, &stamp()))
    };
    let known = cut(0).plans[0].known_points().to_string();
    assert_eq!(known, "1 of 2 points known");
    // Names of terms go with the terms.
    assert_eq!((cut(0).terms.len(), cut(1).terms.len()), (1, 0));
}
