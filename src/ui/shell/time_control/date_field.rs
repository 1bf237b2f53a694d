//! A field for a date, typed: a day, a month or a year, as ISO 8601 and EDTF write them.

use crate::locale::messages;
use demarche::{model::date::Instant, view::day_bounds};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`DateField`] needs.
#[derive(PartialEq, Properties)]
pub struct DateFieldProps {
    /// Its id.
    pub id: &'static str,
    /// What it is called.
    pub label: AttrValue,
    /// The date as it stands.
    pub value: String,
    /// What is seen where there is none.
    #[prop_or_default]
    pub placeholder: String,
    /// Called with the first and the last moment of what was typed; none where the field was
    /// emptied. Returns why it cannot be.
    pub on_date: Callback<Option<(Instant, Instant)>, Result<(), AttrValue>>,
    /// Called after Enter, where what was typed was taken.
    pub on_enter: Callback<()>,
}

/// A field for a date. What is typed and no date stays there, with the reason beneath.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let refused = use_state(|| None::<(String, AttrValue)>);
    // Whether it was taken.
    let take = {
        let (refused, on_date) = (refused.clone(), props.on_date.clone());
        move |input: HtmlInputElement| {
            let text = input.value();
            let bounds = day_bounds(&text);
            let outcome = match bounds {
                None if !text.trim().is_empty() => Err(messages::shell_no_date()),
                bounds => on_date.emit(bounds),
            };
            let is_taken = outcome.is_ok();
            refused.set(outcome.err().map(|reason| (text, reason)));
            is_taken
        }
    };
    let onkeydown = {
        let (take, on_enter) = (take.clone(), props.on_enter.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && take(event.target_unchecked_into()) {
                event.prevent_default();
                on_enter.emit(());
            }
        })
    };
    let onchange = Callback::from(move |event: Event| {
        take(event.target_unchecked_into());
    });
    let value = refused
        .as_ref()
        .map_or_else(|| props.value.clone(), |(text, _)| text.clone());
    let reason = refused.as_ref().map(|(_, reason)| reason.clone());
    let reason_id = format!("{}-reason", props.id);
    html! {
        <div class="date-field">
            <label for={props.id}>{ &props.label }</label>
            <input id={props.id} type="text" inputmode="text" autocomplete="off" spellcheck="false" size="12" {value} placeholder={props.placeholder.clone()}
                {onchange} {onkeydown} aria-invalid={reason.as_ref().map(|_| "true")} aria-describedby={reason.as_ref().map(|_| reason_id.clone())} />
            if let Some(reason) = reason { <p id={reason_id} class="reason" role="alert">{ reason }</p> }
        </div>
    }
}
