//! The order of the rows, what they are compared with, and folding all of them.

use super::comparison::Comparison;
use crate::{app::use_frame, locale::messages, ui::common::check::Check};
use demarche::view::{Action, RowOrder};
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What [`Order`] needs.
#[derive(PartialEq, Properties)]
pub struct OrderProps {
    /// The comparison.
    pub comparison: Rc<Comparison>,
    /// Called to unfold all rows, or to fold them.
    pub on_fold_all: Callback<bool>,
}

/// The order of the rows, what they are compared with, and folding all of them.
#[component]
pub fn Order(props: &OrderProps) -> Html {
    let (frame, comparison) = (use_frame(), &*props.comparison);
    let on_open = props.on_fold_all.reform(|_: MouseEvent| true);
    let on_close = props.on_fold_all.reform(|_: MouseEvent| false);
    let dossier = frame.dossier();
    let ids: Vec<_> = (0..comparison.plans.len())
        .map(|column| comparison.plan(dossier, column).id.clone())
        .collect();
    let on_order = {
        let (frame, ids) = (frame.clone(), ids.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            frame.act(Action::Rows(match select.value().parse::<usize>() {
                Ok(0) => RowOrder::Base,
                Ok(column) => ids
                    .get(column)
                    .cloned()
                    .map_or(RowOrder::Base, RowOrder::Plan),
                Err(_) => RowOrder::Topic,
            }));
        })
    };
    let now = match &frame.view.rows {
        RowOrder::Plan(id) => ids.iter().position(|of| of == id).unwrap_or(0).to_string(),
        RowOrder::Topic => "topic".to_owned(),
        RowOrder::Base => "0".to_owned(),
    };
    let orders = (0..ids.len()).map(|column| {
        let value = column.to_string();
        html! { <option selected={value == now} value={value.clone()}>{ messages::plans_order_of(&comparison.plan(dossier, column).short) }</option> }
    });
    html! {
        <div class="row plans-order">
            <label>{ messages::plans_order() }{ " " }<select onchange={on_order}>
                { for orders }
                <option value="topic" selected={now == "topic"}>{ messages::plans_order_by_topic() }</option>
            </select></label>
            if comparison.plans.len() > 2 {
                <Check words={messages::plans_stepwise()} is_on={frame.view.stepwise} action={Action::Stepwise(!frame.view.stepwise)} />
            }
            <button type="button" onclick={on_open}>{ messages::plans_unfold_all() }</button>
            <button type="button" onclick={on_close}>{ messages::plans_fold_all() }</button>
        </div>
    }
}
