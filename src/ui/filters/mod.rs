//! The filters: the facets, every value with the number of results it would give. A rail
//! beside the view, or a sheet from below.

pub mod active;
pub mod as_of;
mod facet;

use crate::{
    app::use_frame,
    locale::messages,
    ui::common::{
        icon::{Icon, icon},
        link::Link,
    },
};
use active::facets_here;
use demarche::{query::Subject, view::Action};
use facet::FacetValues;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What messages call a kind of record.
pub fn kind(subject: Subject) -> &'static str {
    match subject {
        Subject::Events => "events",
        Subject::Provisions => "provisions",
        Subject::Positions => "positions",
        Subject::Statements => "statements",
        Subject::Disagreements => "points",
    }
}

/// What [`Filters`] needs.
#[derive(PartialEq, Properties)]
pub struct FiltersProps {
    /// Called when the reader is done.
    pub on_close: Callback<()>,
    /// Whether they lie over the view.
    pub is_over: bool,
}

/// The filters.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let frame = use_frame();
    let head = use_node_ref();
    {
        let head = head.clone();
        use_effect_with(props.is_over, move |&is_over| {
            // What lies over the view opens where the reader is.
            if is_over && let Some(head) = head.cast::<HtmlElement>() {
                head.focus().ok();
            }
        });
    }
    let on_close = props.on_close.reform(|_: MouseEvent| ());
    let subject = frame.view.subject();
    let found = frame.selection.rows.count();
    let has_chosen = frame.view.filter.all_chosen().next().is_some();
    html! {
        <>
            <div class="panel-head">
                <h2 ref={head} tabindex="-1">{ messages::filters_title() }</h2>
                if has_chosen { <Link class="clear" action={Action::DropAll}>{ messages::filters_clear() }</Link> }
                <button type="button" class="bare" onclick={on_close.clone()} aria-label={messages::filters_close()}>{ icon(Icon::Close) }</button>
            </div>
            { for facets_here(&frame).map(|facet| html! { <FacetValues key={facet.code()} {facet} /> }) }
            <div class="rail-foot">
                <button type="button" class="solid" onclick={on_close}>{ messages::filters_show_records(kind(subject), found, found) }</button>
            </div>
        </>
    }
}
