//! The range of dates among the filters, as the reader types it.

use crate::app::use_frame;
use demarche::{
    model::date::DateRange,
    view::{Action, day_bounds, day_text},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The range of dates, typed. A component of its own: what else changes on the
/// page must not touch a date that is half typed.
#[component]
pub fn Dates() -> Html {
    let frame = use_frame();
    let range = frame.view.filter.range;
    let edit = |is_from: bool| {
        let frame = frame.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let bounds = day_bounds(&input.value());
            let range = if is_from {
                DateRange {
                    from: bounds.map(|b| b.0),
                    ..range
                }
            } else {
                DateRange {
                    to: bounds.map(|b| b.1),
                    ..range
                }
            };
            if matches!(range, DateRange { from: Some(from), to: Some(to) } if from >= to) {
                input.set_custom_validity("The range would end before it starts.");
                input.report_validity();
            } else {
                input.set_custom_validity("");
                frame.act(Action::Range(range));
            }
        })
    };
    let on_certain = {
        let frame = frame.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            frame.act(Action::Certain(input.checked()));
        })
    };
    html! {
        <fieldset class="dates">
            <legend>{ "Dates" }</legend>
            <label>{ "From" }<input type="date" value={range.from.map(day_text)} onchange={edit(true)} /></label>
            <label>{ "To" }<input type="date" value={range.to.map(|to| day_text(to - 1))} onchange={edit(false)} /></label>
            <label class="check"><input type="checkbox" checked={frame.view.filter.certain} onchange={on_certain} />
                { "Only what certainly falls in these dates" }</label>
        </fieldset>
    }
}
