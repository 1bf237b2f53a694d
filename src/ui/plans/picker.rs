//! Choosing the plans to compare.

use super::comparison::Comparison;
use crate::{
    app::{texts, use_frame},
    locale::messages,
    ui::common::link::Link,
};
use demarche::{
    model::PlanId,
    view::{Action, MAX_PLANS},
};
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What [`Picker`] needs.
#[derive(PartialEq, Properties)]
pub struct PickerProps {
    /// The comparison.
    pub comparison: Rc<Comparison>,
}

/// The plans compared, each removable and each fit to be the base, and the
/// others to add.
#[component]
pub fn Picker(props: &PickerProps) -> Html {
    let (frame, comparison) = (use_frame(), &*props.comparison);
    let dossier = frame.dossier();
    let chosen: Vec<PlanId> = (comparison.plans.iter())
        .map(|&row| dossier.plans[row].id.clone())
        .collect();
    let without = |id: &PlanId| -> Vec<PlanId> {
        chosen
            .iter()
            .filter(|other| *other != id)
            .cloned()
            .collect()
    };
    let items = chosen.iter().enumerate().map(|(place, id)| {
        let name = dossier
            .plan(id.as_str())
            .map_or(id.as_str(), |plan| &*plan.short);
        let mut first = vec![id.clone()];
        first.extend(without(id));
        html! {
            <li key={id.to_string()}>
                <span class="picked" dir="auto" lang={texts::lang(name)}>{ name }</span>
                if place == 0 {
                    <span class="base-mark">{ messages::plans_base() }</span>
                } else {
                    <Link class="pick" action={Action::Compare(first)}>
                        { messages::plans_make_base() }<span class="visually-hidden">{ format!(": {name}") }</span>
                    </Link>
                }
                if chosen.len() > 2 {
                    <Link class="pick" action={Action::Compare(without(id))}>
                        { messages::plans_remove() }<span class="visually-hidden">{ format!(" {name}") }</span>
                    </Link>
                }
            </li>
        }
    });
    let others: Vec<_> = (dossier.plans.iter())
        .filter(|plan| !chosen.contains(&plan.id))
        .collect();
    let is_full = chosen.len() >= MAX_PLANS;
    let on_add = {
        let (frame, chosen) = (frame.clone(), chosen.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let id = select.value();
            if !id.is_empty() {
                let mut plans = chosen.clone();
                plans.push(PlanId::from(&*id));
                select.set_value("");
                frame.act(Action::Compare(plans));
            }
        })
    };
    html! {
        <div class="picker">
            <ol aria-label={messages::plans_compared()}>{ for items }</ol>
            if is_full && !others.is_empty() {
                <p class="fine">{ messages::plans_full(MAX_PLANS) }</p>
            } else if !others.is_empty() {
                <select aria-label={messages::plans_add()} onchange={on_add}>
                    <option value="" selected=true>{ messages::plans_add_entry() }</option>
                    { for others.into_iter().map(|plan| html! { <option key={plan.id.to_string()} value={plan.id.to_string()}>{ &plan.name }</option> }) }
                </select>
            }
        </div>
    }
}
