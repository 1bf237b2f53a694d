//! A field for a date, typed: a day, a month or a year, as ISO 8601 and EDTF write them, or as people do (`typed`).

use super::typed;
use demarche::{model::date::Instant, view::day_bounds};
use web_sys::HtmlInputElement;
use yew::{platform::spawn_local, prelude::*};

/// The first and the last moment of what was typed, none where there is nothing; or why it cannot be.
type Bounds = Result<Option<(Instant, Instant)>, AttrValue>;

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
    let take = {
        let (refused, on_date, on_enter) = (
            refused.clone(),
            props.on_date.clone(),
            props.on_enter.clone(),
        );
        move |input: HtmlInputElement, is_enter: bool| {
            let (refused, on_date, on_enter) = (refused.clone(), on_date.clone(), on_enter.clone());
            let settle = move |text: String, bounds: Bounds| {
                let outcome = bounds.and_then(|bounds| on_date.emit(bounds));
                let is_taken = outcome.is_ok();
                refused.set(outcome.err().map(|reason| (text, reason)));
                if is_taken && is_enter {
                    on_enter.emit(());
                }
            };
            let text = input.value();
            match day_bounds(&text) {
                None if !text.trim().is_empty() => spawn_local(async move {
                    let bounds = typed::bounds(&text).await;
                    settle(text, bounds.map(Some));
                }),
                bounds => settle(text, Ok(bounds)),
            }
        }
    };
    let onkeydown = {
        let take = take.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                event.prevent_default();
                take(event.target_unchecked_into(), true);
            }
        })
    };
    let onchange = Callback::from(move |event: Event| take(event.target_unchecked_into(), false));
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
