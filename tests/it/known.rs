//! The dossier as it was known at a moment.
use demarche::{
    load::{Severity, load},
    model::{
        Dossier, Records,
        date::{DAY, Edtf, Instant, days_from_civil},
    },
};
use proptest::prelude::*;
use std::sync::LazyLock;

static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| {
    let bytes = crate::SHIPPED;
    crate::loaded(bytes).dossier
});

fn end_of(day: &str) -> Instant {
    day.parse::<Edtf>().expect(day).span().end_latest
}

/// Every record of a dossier that a later one keeps: its kind and its name.
fn names(records: &Records) -> Vec<String> {
    let events = records.events.iter().map(|r| format!("event {}", r.id));
    let said = records.statements.iter().map(|r| format!("said {}", r.id));
    let plans = records.plans.iter().map(|r| format!("plan {}", r.id));
    let positions =
        (records.positions.iter()).map(|r| format!("position {} {} {}", r.actor, r.topic, r.date));
    let disagreements = records.disagreements.iter().map(|r| format!("on {}", r.id));
    (events.chain(said).chain(plans))
        .chain(positions.chain(disagreements))
        .collect()
}

#[test]
fn on_the_first_of_december() {
    let known = DOSSIER.known(end_of("2025-12-01"));
    let plans: Vec<_> = known.plans.iter().map(|plan| plan.id.as_str()).collect();
    assert!(
        plans.contains(&"us-28") && !plans.contains(&"draft-20"),
        "{plans:?}"
    );
    assert!(known.event("2025-11-23-geneva-talks").is_some());
    assert!(known.event("2025-12-02-putin-witkoff-kushner").is_none());
    // It was under way when it came.
    assert!(
        DOSSIER
            .known(end_of("2025-12-19"))
            .event("2025-12-19-miami-us-ukraine-europe")
            .is_some()
    );
}

#[test]
fn what_is_said_later_of_an_event_is_not_known() {
    let (event, said) = (
        "2025-12-11-ukraine-sends-20",
        "st-2025-12-21-ukraine-20-purpose",
    );
    let known = DOSSIER.known(end_of("2025-12-15"));
    assert!(known.event(event).is_some() && known.statement(said).is_none());
    assert!(
        DOSSIER
            .known(end_of("2025-12-21"))
            .statement(said)
            .is_some()
    );
    // Nor is what was said before at an event that came later.
    let (event, said) = ("2025-11-18-axios-report", "st-2025-11-17-dmitriev-heard");
    let known = DOSSIER.known(end_of("2025-11-17"));
    assert!(known.event(event).is_none() && known.statement(said).is_none());
}

#[test]
fn nothing_that_stays_names_what_came_later() {
    for day in [
        "2025-11-19",
        "2025-12-01",
        "2025-12-20",
        "2025-12-26",
        "2026-02-01",
    ] {
        let known = DOSSIER.known(end_of(day));
        let file = serde_json::to_vec(&*known).expect("a file");
        let loaded = load(&file).expect("a dossier");
        let errors: Vec<_> = (loaded.problems.iter())
            .filter(|problem| problem.severity == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{day}: {errors:#?}");
        assert_eq!(loaded.dossier, known, "{day}");
    }
}

#[test]
fn after_everything_nothing_changes() {
    assert_eq!(DOSSIER.known(end_of("2100-01-01")), *DOSSIER);
    let nothing = DOSSIER.known(end_of("1900-01-01"));
    assert_eq!(names(&nothing), Vec::<String>::new());
    assert_eq!(nothing.actors, DOSSIER.actors);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn what_is_known_stays_known(day in 0_i64..760, later in 0_i64..760) {
        let base = days_from_civil(2024, 6, 1);
        let at = |day: i64| (base + day) * DAY;
        let (first, then) = (DOSSIER.known(at(day)), DOSSIER.known(at(day + later)));
        let known = names(&then);
        for name in names(&first) {
            prop_assert!(known.contains(&name), "{name}");
        }
        // What is known of what was known is what was known.
        prop_assert_eq!(then.known(at(day)), first);
    }
}
