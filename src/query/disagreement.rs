//! When a point on which accounts differ was one: it has no date of its own, and takes that
//! of what it names.

use crate::model::{
    Disagreement, Dossier, ProvisionRef, Statement,
    date::{ALL_TIME, Span},
};

/// The statements that a disagreement names, in its order.
pub fn statements_of<'d>(
    dossier: &'d Dossier,
    disagreement: &'d Disagreement,
) -> impl Iterator<Item = &'d Statement> {
    (disagreement.statements.iter()).filter_map(|id| dossier.statement(id.as_str()))
}

/// From the first of the events and statements that a disagreement names to the last of them;
/// where it names none, from the first of its plans to the last. What names nothing with a
/// date may have been at any time.
pub fn disagreement_span(dossier: &Dossier, disagreement: &Disagreement) -> Span {
    let events = (disagreement.events.iter())
        .filter_map(|id| dossier.event(id.as_str()))
        .map(|event| event.date.span());
    let said = statements_of(dossier, disagreement).map(|said| said.date.span());
    let plan_of = |name: &'_ ProvisionRef| name.plan.clone();
    let plans = (disagreement.plans.iter().cloned())
        .chain(disagreement.provisions.iter().map(plan_of))
        .filter_map(|id| dossier.plan(id.as_str()))
        .map(|plan| plan.date.span());
    (events.chain(said).reduce(around))
        .or_else(|| plans.reduce(around))
        .unwrap_or(ALL_TIME)
}

/// From when either of two begins to when both have ended.
fn around(a: Span, b: Span) -> Span {
    Span {
        start_earliest: a.start_earliest.min(b.start_earliest),
        start_latest: a.start_latest.min(b.start_latest),
        end_earliest: a.end_earliest.max(b.end_earliest),
        end_latest: a.end_latest.max(b.end_latest),
    }
}
