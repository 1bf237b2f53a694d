//! Fits a view to a dossier: ids that the dossier does not have are left out, and a
//! notice names each.

use super::{
    address::HASH_DIGITS,
    notice::{Notice, Why},
    state::{RowOrder, Selected, Tab, View},
};
use crate::{
    model::{Confidence, Disagreement, Dossier, EventKind, PlanId, ProvisionRef, Stance},
    query::Facet,
};

/// Leaves out of a view what the dossier does not have, and says what that was.
/// `hash` is the whole hash of the dossier, where it is known: what was made from
/// another is told by a [notice](Notice::is_of_change), and the view has the short one
/// from then on. `is_event` tells whether there is an event with an id.
pub fn resolve(
    mut view: View,
    dossier: &Dossier,
    hash: Option<&str>,
    is_event: &dyn Fn(&str) -> bool,
) -> (View, Vec<Notice>) {
    let mut notices = Vec::new();
    if let Some(hash) = hash {
        if let Some(made_of) = &view.made_of
            && !hash.starts_with(&**made_of)
        {
            notices.push(Notice::of_change(made_of));
        }
        view.made_of = hash.get(..HASH_DIGITS).map(str::to_owned);
    }
    if !view.tab.is_of(dossier) {
        view.tab = Tab::first(dossier);
    }
    if let Some(point) = view.point.take_if(|point| {
        let is_it = |of: &Disagreement| of.id == *point;
        !dossier.disagreements.iter().any(is_it)
    }) {
        notices.push(Notice::new(
            format!("point={point}"),
            Why::NotThere("point"),
        ));
    }
    let chosen: Vec<(Facet, String)> = (view.filter.all_chosen())
        .map(|(facet, value)| (facet, value.to_owned()))
        .collect();
    for (facet, value) in chosen {
        if !is_known(dossier, facet, &value) {
            view.filter.drop(facet, &value);
            let part = format!("{}={value}", facet.code());
            notices.push(Notice::new(part, Why::NotThere(facet.code())));
        }
    }
    view.plans.retain(|plan| {
        let known = dossier.plan(plan.as_str()).is_some();
        if !known {
            notices.push(Notice::new(format!("plans={plan}"), Why::NotThere("plan")));
        }
        known
    });
    if let RowOrder::Plan(plan) = &view.rows
        && dossier.plan(plan.as_str()).is_none()
    {
        notices.push(Notice::new(
            format!("rows=plan,{plan}"),
            Why::NotThere("plan"),
        ));
        view.rows = RowOrder::Base;
    }
    if let Some(plan) = view
        .beside
        .take_if(|plan| dossier.plan(plan.as_str()).is_none())
    {
        notices.push(Notice::new(format!("beside={plan}"), Why::NotThere("plan")));
    }
    view.matches.retain(|matched| {
        let has = |plan: &PlanId, numbers: &[String]| {
            // One that answers nothing has no numbers on its other side.
            let is_plan = dossier.plan(plan.as_str()).is_some();
            is_plan
                && numbers.iter().all(|number| {
                    let name = ProvisionRef {
                        plan: plan.clone(),
                        number: number.clone(),
                    };
                    dossier.provision_row(&name).is_some()
                })
        };
        let known = has(&matched.from_plan, &matched.from) && has(&matched.to_plan, &matched.to);
        if !known {
            notices.push(Notice::new(
                format!("match={},{}", matched.from_plan, matched.to_plan),
                Why::NotThere("provisions"),
            ));
        }
        known
    });
    let missing = match &view.selected {
        Some(Selected::Event(id)) if !is_event(id.as_str()) => {
            Some((format!("event={id}"), "event"))
        }
        Some(Selected::Statement(id)) if dossier.statement(id.as_str()).is_none() => {
            Some((format!("statement={id}"), "statement"))
        }
        Some(Selected::Provision(name)) if dossier.provision_row(name).is_none() => Some((
            format!("provision={},{}", name.plan, name.number),
            "provision",
        )),
        Some(Selected::Position(actor, topic)) => {
            let is_there = (dossier.positions.iter())
                .any(|position| position.actor == *actor && position.topic == *topic);
            (!is_there).then(|| (format!("position={actor},{topic}"), "position"))
        }
        _ => None,
    };
    if let Some((part, what)) = missing {
        view.selected = None;
        notices.push(Notice::new(part, Why::NotThere(what)));
    }
    (view, notices)
}

fn is_known(dossier: &Dossier, facet: Facet, value: &str) -> bool {
    match facet {
        Facet::Party => dossier.party(value).is_some(),
        Facet::Actor => dossier.actor(value).is_some(),
        Facet::Channel => dossier.channel(value).is_some(),
        Facet::Kind => EventKind::from_code(value).is_some(),
        Facet::Topic => dossier.topic(value).is_some(),
        Facet::Place => dossier.place(value).is_some(),
        Facet::Stance => Stance::from_code(value).is_some(),
        Facet::Confidence => Confidence::from_code(value).is_some(),
        Facet::Source => dossier.source(value).is_some(),
    }
}
