//! What stands above the rows: their order, what they are compared with,
//! folding, and how many there are.

use super::comparison::Comparison;
use crate::app::use_frame;
use demarche::view::{Action, RowOrder};
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What [`Tools`] needs.
#[derive(PartialEq, Properties)]
pub struct ToolsProps {
    /// The comparison.
    pub comparison: Rc<Comparison>,
    /// How many rows are shown.
    pub rows: usize,
    /// Called to unfold all rows, or to fold them.
    pub on_fold_all: Callback<bool>,
}

/// The tools above the rows.
#[component]
pub fn Tools(props: &ToolsProps) -> Html {
    let (frame, comparison) = (use_frame(), &*props.comparison);
    let on_open = props.on_fold_all.reform(|_: MouseEvent| true);
    let on_close = props.on_fold_all.reform(|_: MouseEvent| false);
    let dossier = frame.dossier();
    let check = |words: &'static str, is_on: bool, action: fn(bool) -> Action| {
        let frame = frame.clone();
        let onchange = Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            frame.act(action(input.checked()));
        });
        html! { <label class="check"><input type="checkbox" checked={is_on} {onchange} />{ " " }{ words }</label> }
    };
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
        html! { <option selected={value == now} value={value.clone()}>{ format!("as in {}", comparison.plan(dossier, column).short) }</option> }
    });
    let count = match (props.rows, comparison.rows.len()) {
        (some, all) if some == all => format!("{all} rows"),
        (some, all) => format!("{some} of {all} rows"),
    };
    html! {
        <div class="view-tools plans-tools">
            <label>{ "Order " }<select onchange={on_order}>
                { for orders }
                <option value="topic" selected={now == "topic"}>{ "by topic" }</option>
            </select></label>
            if comparison.plans.len() > 2 { { check("Each against the one before", frame.view.stepwise, Action::Stepwise) } }
            { check("Only what differs", frame.view.differing, Action::Differing) }
            <button type="button" onclick={on_open}>{ "Unfold all" }</button>
            <button type="button" onclick={on_close}>{ "Fold all" }</button>
            <span class="count" role="status">{ count }</span>
        </div>
    }
}
