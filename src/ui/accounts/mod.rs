//! Where accounts differ, and all that was said.

use crate::{app::use_frame, ui::common::part::part};
use yew::prelude::*;

part! {
    /// The view of accounts.
    pub static ACCOUNTS: Part<()> = Accounts in accounts;
}

/// Where accounts differ, and all that was said.
#[component]
pub fn Accounts() -> Html {
    let frame = use_frame();
    html! { <p>{ &frame.dossier().metadata.summary }</p> }
}
