//! Media queries of CSS, kept in step with the window.

use crate::browser::media_query;
use yew::prelude::*;

/// Whether a media query holds, kept in step with the window.
#[hook]
pub fn use_media(query: &'static str) -> bool {
    let holds = use_state(|| media_query::matches(query));
    {
        let holds = holds.clone();
        use_effect_with((), move |()| {
            let guard = media_query::on_change(query, move |matches| holds.set(matches));
            move || drop(guard)
        });
    }
    *holds
}
