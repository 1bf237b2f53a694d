//! The panel of the filters: the range of dates, and the facets, every value with the
//! number of results it would give.

pub mod active;
pub mod as_of;
mod dates;
mod facet;

use crate::app::use_frame;
use active::facets_here;
use dates::Dates;
use facet::FacetValues;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What [`Filters`] needs.
#[derive(PartialEq, Properties)]
pub struct FiltersProps {
    /// Called when the reader is done.
    pub on_close: Callback<()>,
    /// Whether they lie over the view.
    pub is_sheet: bool,
}

/// The filters.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let frame = use_frame();
    let head = use_node_ref();
    {
        let head = head.clone();
        use_effect_with(props.is_sheet, move |&is_sheet| {
            // A sheet opens where the reader is.
            if is_sheet && let Some(head) = head.cast::<HtmlElement>() {
                head.focus().ok();
            }
        });
    }
    let on_close = props.on_close.reform(|_: MouseEvent| ());
    html! {
        <>
            <div class="panel-head">
                <h2 ref={head} tabindex="-1">{ "Filters" }</h2>
                <button type="button" class="quiet" onclick={on_close}>{ if props.is_sheet { "Done" } else { "Fold" } }</button>
            </div>
            if frame.view.subject().has_dates() { <Dates /> }
            { for facets_here(&frame).map(|facet| html! { <FacetValues key={facet.code()} {facet} /> }) }
        </>
    }
}
