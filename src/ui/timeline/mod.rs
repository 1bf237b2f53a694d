//! Events in lanes over time.

use yew::prelude::*;

/// Events in lanes over time.
#[component]
pub fn Timeline() -> Html {
    Html::default()
}
