//! Links to other views of the dossier. Each has a real address, so that it opens in a new
//! tab as well, and is followed without loading the page.

use crate::app::use_frame;
use demarche::view::Action;
use yew::prelude::*;

/// What a [`Link`] is made of.
#[derive(PartialEq, Properties)]
pub struct LinkProps {
    /// Where it leads.
    pub action: Action,
    /// Its words.
    pub children: Html,
    /// Its classes.
    #[prop_or_default]
    pub class: Classes,
    /// What it is called where its words do not say it.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// The language of its words, where the page speaks another.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
    /// Whether it leads to what is shown.
    #[prop_or_default]
    pub current: bool,
}

/// A link to the view that an action leads to.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let frame = use_frame();
    let href = frame.address_of(props.action.clone());
    let action = props.action.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        // With a modifier the reader wants a new tab or window.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            frame.act(action.clone());
        }
    });
    html! {
        // Names and titles run as their own script does, wherever they stand.
        <a {href} dir="auto" lang={props.lang.clone()} class={props.class.clone()} title={props.title.clone()} {onclick}
            aria-current={props.current.then_some("true")}>
            { props.children.clone() }
        </a>
    }
}
