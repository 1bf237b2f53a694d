//! Reads the list `matches`: which provisions of two plans answer each other because an editor says
//! so. Open it for what such a match must name.

use super::disagreement::has_number;
use crate::{
    load::{
        fault::{Fault, Hint},
        fields::Fields,
        json::Json,
        lists::AllIds,
    },
    model::Match,
};

pub(in crate::load) fn matched<'a>(
    fields: &mut Fields<'a, '_>,
    ids: &AllIds<'a>,
    plan_items: Option<&Json>,
) -> Option<Match> {
    let mut side = |plan_key: &'static str, key: &'static str| {
        let plan = fields.id(plan_key, &ids.plans);
        let numbers = fields.texts(key);
        let row = plan.and_then(|plan| ids.plans.declared.row(plan));
        for number in &numbers {
            if let (Some(plan), Some(row)) = (plan, row)
                && !has_number(plan_items, row, number)
            {
                let fault = Fault::NoProvision(plan.to_owned(), number.clone());
                fields.error(key, fault, None);
            }
        }
        (plan, numbers)
    };
    let (from_plan, from) = side("from_plan", "from");
    let (to_plan, to) = side("to_plan", "to");
    if from.is_empty() && to.is_empty() {
        let hint = Some(Hint::NameProvisions);
        fields.error("from", Fault::NothingMatched, hint);
    }
    Some(Match {
        from_plan: from_plan?.into(),
        from,
        to_plan: to_plan?.into(),
        to,
    })
}
