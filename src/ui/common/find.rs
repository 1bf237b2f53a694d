//! A hint for who searches with the browser in a list of which not everything is drawn.

use crate::{
    browser::{document, window},
    locale::messages,
    ui::common::more::PRINTED,
};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// The page's own field for searching.
const FIELD: &str = ".tools input[type=search]";

/// What [`FindHint`] needs.
#[derive(PartialEq, Properties)]
pub struct FindHintProps {
    /// How many rows the list has.
    pub all: usize,
    /// How many rows a list may have to be drawn whole.
    pub whole_up_to: usize,
    /// Whether the page's own search finds what is not drawn.
    #[prop_or(true)]
    pub is_searched: bool,
    /// Called to have all rows drawn.
    pub on_whole: Callback<()>,
}

/// Where the reader asks the browser to find something and some rows are not drawn: says so, and leads to the
/// page's own search or has all rows drawn. It does not stand in the way of the browser's search.
#[component]
pub fn FindHint(props: &FindHintProps) -> Html {
    let is_told = use_state_eq(|| false);
    let has_undrawn = props.all > props.whole_up_to;
    {
        let is_told = is_told.setter();
        use_effect_with(has_undrawn, move |has_undrawn| {
            let listener = has_undrawn.then(|| {
                EventListener::new(&window(), "keydown", move |event| {
                    let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                        return;
                    };
                    if (event.ctrl_key() || event.meta_key())
                        && event.key().eq_ignore_ascii_case("f")
                    {
                        is_told.set(true);
                    }
                })
            });
            move || drop(listener)
        });
    }
    let on_close = {
        let is_told = is_told.setter();
        Callback::from(move |_: MouseEvent| is_told.set(false))
    };
    let field =
        || -> Option<HtmlElement> { document().query_selector(FIELD).ok()??.dyn_into().ok() };
    let on_search = {
        let is_told = is_told.setter();
        Callback::from(move |_: MouseEvent| {
            is_told.set(false);
            if let Some(field) = field() {
                field.focus().ok();
            }
        })
    };
    let on_whole = {
        let (is_told, on_whole) = (is_told.setter(), props.on_whole.clone());
        Callback::from(move |_: MouseEvent| {
            is_told.set(false);
            on_whole.emit(());
        })
    };
    html! {
        <div class="find-hint" role="status">
            if *is_told && has_undrawn {
                <p>
                    { messages::common_find_drawn(props.all) }
                    if props.is_searched { { " " }{ messages::common_find_search() } }
                </p>
                <p class="row">
                    if props.is_searched && field().is_some() { <button type="button" onclick={on_search}>{ messages::common_search_all_rows() }</button> }
                    if props.all <= PRINTED { <button type="button" onclick={on_whole}>{ messages::common_draw_all_rows(props.all) }</button> }
                    <button type="button" class="quiet" onclick={on_close}>{ messages::common_close() }</button>
                </p>
            }
        </div>
    }
}
