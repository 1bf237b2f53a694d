//! A box to check that acts on the view.

use crate::app::use_frame;
use demarche::view::Action;
use yew::prelude::*;

/// What [`Check`] needs.
#[derive(PartialEq, Properties)]
pub struct CheckProps {
    /// What it says.
    pub words: AttrValue,
    /// Whether it is checked.
    pub is_on: bool,
    /// What turning it to the other does.
    pub action: Action,
    /// Its classes besides.
    #[prop_or_default]
    pub class: Classes,
}

/// A box to check with what it says.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let frame = use_frame();
    let action = props.action.clone();
    let onchange = Callback::from(move |_: Event| frame.act(action.clone()));
    html! {
        <label class={classes!("check", props.class.clone())}>
            <input type="checkbox" checked={props.is_on} {onchange} />{ " " }{ &props.words }
        </label>
    }
}
