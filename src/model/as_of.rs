//! A dossier as it was known at a moment: what came later is left out, wherever it is
//! named.

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
