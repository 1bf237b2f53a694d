//! Reads the list `disagreements`: the points on which sources differ, with the events, statements
//! and provisions concerned. Open it when a disagreement gains a field, or for how a provision is named by its number.

use super::{all, translation::translations};
use crate::{
    load::{
        declared::NO_ROW,
        fault::Fault,
        fields::{Fields, Ids},
        json::Json,
        lists::AllIds,
    },
    model::{Disagreement, PlanId, ProvisionRef},
};

/// Whether a plan of the file, sound or not, has a provision of this number; of a plan that is not
/// finished nobody knows.
pub(super) fn has_number(plans: Option<&Json>, row: usize, number: &str) -> bool {
    if row == NO_ROW {
        return true;
    }
    let plan = match plans {
        Some(Json::Array(plans)) => plans.get(row),
        _ => None,
    };
    match plan.and_then(|plan| plan.get("provisions")) {
        Some(Json::Array(provisions)) => (provisions.iter())
            .any(|item| matches!(item.get("number"), Some(Json::Text(text)) if text == number)),
        _ => false,
    }
}

pub(in crate::load) fn disagreement<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
    is_kept: &dyn Fn(usize, &str) -> bool,
    plan_items: Option<&Json>,
) -> Option<Disagreement> {
    let id = fields.own_id(own, row).into();
    let title = fields.text("title").to_owned();
    let text = fields.text("text").to_owned();
    let events = all(fields.ids("events", &ids.events));
    let statements = all(fields.ids("statements", &ids.statements));
    let plan_ids = all(fields.ids("plans", &ids.plans));
    let provisions = fields.inner("provisions", |inner| {
        let plan: Option<PlanId> = inner.id("plan", &ids.plans).map(Into::into);
        let number = inner.text("number").to_owned();
        let plan = plan?;
        let row = ids.plans.declared.row(plan.as_str());
        let is_declared = row.is_some_and(|row| has_number(plan_items, row, &number));
        let is_kept = row.is_none_or(|row| is_kept(row, &number));
        if !number.is_empty() && !is_declared {
            let fault = Fault::NoProvision(plan.to_string(), number.clone());
            inner.error("number", fault, None);
        } else if !number.is_empty() && !is_kept {
            let fault = Fault::ProvisionSetAside(plan.to_string(), number.clone());
            let place = inner.place;
            inner.warn_at(&place.key("number"), fault, None);
        }
        Some(ProvisionRef { plan, number })
    });
    let translations = translations(fields, Disagreement::TEXTS);
    Some(Disagreement {
        id,
        title,
        text,
        events,
        statements,
        plans: plan_ids,
        provisions,
        translations,
    })
}
