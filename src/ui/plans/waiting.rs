//! What stands where a comparison is not there yet.

use crate::app::{Compared, Frame};
use yew::prelude::*;

/// How far the worker is, or why it stopped; nothing where all is there.
pub fn waiting(frame: &Frame, compared: &Compared, retry: &Callback<()>) -> Html {
    let comparer = frame.opened.comparer.clone();
    let on_stop = Callback::from(move |_: MouseEvent| comparer.stop());
    let retry = retry.clone();
    let on_retry = Callback::from(move |_: MouseEvent| retry.emit(()));
    let again = html! { <button type="button" onclick={on_retry}>{ "Compare again" }</button> };
    match compared {
        Compared::Done(_) => Html::default(),
        Compared::Working(done, all) => html! {
            <div class="hint waiting" role="status">
                { if *all > 1 { format!("Comparing plans: {done} of {all} pairs…") } else { "Comparing plans…".to_owned() } }
                { " " }<button type="button" onclick={on_stop}>{ "Stop" }</button>
            </div>
        },
        Compared::Stopped => {
            html! { <div class="hint" role="status">{ "Comparing was stopped. " }{ again }</div> }
        }
        Compared::Failed(reason) => html! {
            <div class="hint" role="alert">{ format!("The plans could not be compared: {reason}. ") }{ again }</div>
        },
    }
}
