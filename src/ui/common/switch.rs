//! A switch between a few ways to see the same: links side by side, of which one is current.

use super::link::Link;
use demarche::view::Action;
use yew::prelude::*;

/// One of the ways.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// Leads there.
    pub action: Action,
    /// What it is called.
    pub label: AttrValue,
    /// How many records it shows, where that is told.
    pub count: Option<usize>,
    /// Whether it is what is seen.
    pub is_current: bool,
}

/// What [`Switch`] needs.
#[derive(PartialEq, Properties)]
pub struct SwitchProps {
    /// What is chosen.
    pub label: AttrValue,
    /// The ways to choose from.
    pub choices: Vec<Choice>,
}

/// The switch.
#[component]
pub fn Switch(props: &SwitchProps) -> Html {
    let links = props.choices.iter().map(|choice| {
        html! {
            <li key={choice.label.to_string()}>
                <Link action={choice.action.clone()} current={choice.is_current}>
                    { &choice.label }if let Some(count) = choice.count { <span class="number">{ format!(" {count}") }</span> }
                </Link>
            </li>
        }
    });
    html! { <ul class="switch" aria-label={props.label.clone()}>{ for links }</ul> }
}
