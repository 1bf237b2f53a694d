//! Plans side by side.

use yew::prelude::*;

/// Plans side by side.
#[component]
pub fn Plans() -> Html {
    Html::default()
}
