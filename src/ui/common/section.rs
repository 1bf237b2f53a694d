//! A part of the details under a heading.

use yew::prelude::*;

/// What [`Section`] needs.
#[derive(PartialEq, Properties)]
pub struct SectionProps {
    /// Its heading.
    pub heading: AttrValue,
    /// What stands below.
    pub children: Html,
}

/// A part of the details under a heading.
#[component]
pub fn Section(props: &SectionProps) -> Html {
    html! { <section><h3>{ &props.heading }</h3>{ props.children.clone() }</section> }
}
