//! What stands where a comparison is not there yet.

use crate::{
    app::{Compared, Frame},
    locale::messages,
};
use yew::prelude::*;

/// How far the worker is, or why it stopped; nothing where all is there.
pub fn waiting(frame: &Frame, compared: &Compared, retry: &Callback<()>) -> Html {
    let comparer = frame.opened.comparer.clone();
    let on_stop = Callback::from(move |_: MouseEvent| comparer.stop());
    let retry = retry.clone();
    let on_retry = Callback::from(move |_: MouseEvent| retry.emit(()));
    let again = html! { <button type="button" onclick={on_retry}>{ messages::plans_compare_again() }</button> };
    match compared {
        Compared::Done(_) => Html::default(),
        Compared::Working(done, all) => html! {
            <div class="hint waiting" role="status">
                { if *all > 1 { messages::plans_comparing_pairs(*done, *all) } else { messages::plans_comparing() } }
                { " " }<button type="button" onclick={on_stop}>{ messages::common_stop() }</button>
            </div>
        },
        Compared::Stopped => {
            html! { <div class="hint" role="status">{ messages::plans_stopped() }{ " " }{ again }</div> }
        }
        Compared::Failed(reason) => html! {
            <div class="hint" role="alert">{ messages::plans_failed(reason) }{ " " }{ again }</div>
        },
    }
}
