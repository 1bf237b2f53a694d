//! A dossier as it was known at a moment.

use super::{
    Dossier,
    date::{Edtf, Instant},
    id::{EventId, PlanId, StatementId},
    statement::About,
};

impl Dossier {
    /// What of this dossier was known before a moment: events that had begun,
    /// statements made at them by then, plans and positions that were there. A
    /// date that is not wholly known counts from the earliest day it may be, an
    /// interval from when it began. Names of what came later are left out of
    /// the records that stay. A disagreement is known when all that it names is:
    /// its text tells of all of it.
    #[must_use]
    pub fn known(&self, before: Instant) -> Dossier {
        let is_known = |date: &Edtf| date.span().begins_before(before);
        // What has no record is no later than the record that names it.
        let has_event =
            |id: &EventId| (self.event(id.as_str())).is_none_or(|event| is_known(&event.date));
        let has_plan =
            |id: &PlanId| (self.plan(id.as_str())).is_none_or(|plan| is_known(&plan.date));
        let has_statement = |id: &StatementId| {
            (self.statement(id.as_str()))
                .is_none_or(|said| is_known(&said.date) && has_event(&said.event))
        };
        let mut records = (**self).clone();
        records.events.retain(|event| is_known(&event.date));
        for event in &mut records.events {
            event.related.retain(|related| has_event(&related.event));
            event.plans.retain(&has_plan);
        }
        (records.statements).retain(|said| is_known(&said.date) && has_event(&said.event));
        for said in &mut records.statements {
            said.about.retain(|about| match about {
                About::Plan(plan) => has_plan(plan),
                About::Actor(_) => true,
            });
        }
        records.plans.retain(|plan| is_known(&plan.date));
        for plan in &mut records.plans {
            plan.based_on = plan.based_on.take().filter(&has_plan);
        }
        (records.positions).retain(|position| is_known(&position.date));
        records.disagreements.retain(|of| {
            of.events.iter().all(has_event)
                && of.statements.iter().all(has_statement)
                && of.plans.iter().all(has_plan)
                && of.provisions.iter().all(|name| has_plan(&name.plan))
        });
        (records.matches).retain(|of| has_plan(&of.from_plan) && has_plan(&of.to_plan));
        Dossier::new(records)
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        load::load,
        model::{
            Dossier, Records,
            date::{Edtf, Instant},
        },
    };
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static DOSSIER: LazyLock<Dossier> = LazyLock::new(|| {
        let bytes = include_bytes!("../../static/dossier.json");
        load(bytes).expect("the shipped dossier").dossier
    });

    fn end_of(day: &str) -> Instant {
        day.parse::<Edtf>().expect(day).span().end_latest
    }

    /// Every record of a dossier that a later one keeps: its kind and its name.
    fn names(records: &Records) -> Vec<String> {
        let events = records.events.iter().map(|r| format!("event {}", r.id));
        let said = records.statements.iter().map(|r| format!("said {}", r.id));
        let plans = records.plans.iter().map(|r| format!("plan {}", r.id));
        let positions = (records.positions.iter())
            .map(|r| format!("position {} {} {}", r.actor, r.topic, r.date));
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
                .filter(|problem| problem.severity == crate::load::Severity::Error)
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
            let base = crate::model::date::days_from_civil(2024, 6, 1);
            let at = |day: i64| (base + day) * crate::model::date::DAY;
            let (first, then) = (DOSSIER.known(at(day)), DOSSIER.known(at(day + later)));
            let known = names(&then);
            for name in names(&first) {
                prop_assert!(known.contains(&name), "{name}");
            }
            // What is known of what was known is what was known.
            prop_assert_eq!(then.known(at(day)), first);
        }
    }
}
