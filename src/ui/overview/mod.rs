//! The first view of a dossier: what it is about, at a glance.

use crate::app::use_frame;
use yew::prelude::*;

/// The first view of a dossier.
#[component]
pub fn Overview() -> Html {
    let frame = use_frame();
    html! { <p>{ &frame.dossier().metadata.summary }</p> }
}
