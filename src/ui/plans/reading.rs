//! What stands above the plans in both ways to read them: at a glance or point by point, only what
//! differs, and texts of the reader's own.

use crate::{app::use_frame, ui::common::link::Link};
use demarche::view::{Action, Reading};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`ReadingTools`] needs.
#[derive(PartialEq, Properties)]
pub struct ReadingToolsProps {
    /// Called where the reader wants to compare texts of their own.
    pub on_own: Callback<()>,
    /// What this way to read has besides.
    #[prop_or_default]
    pub children: Html,
}

/// The tools above the plans.
#[component]
pub fn ReadingTools(props: &ReadingToolsProps) -> Html {
    let frame = use_frame();
    // At a glance first: it is what a reader comes to.
    let readings = Reading::ALL.iter().rev().map(|&reading| {
        html! {
            <li key={reading.code()}><Link action={Action::Read(reading)} current={frame.view.reading == reading}>{ reading.label() }</Link></li>
        }
    });
    let onchange = {
        let frame = frame.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            frame.act(Action::Differing(input.checked()));
        })
    };
    let onclick = props.on_own.reform(|_: MouseEvent| ());
    html! {
        <div class="view-tools plans-tools">
            <ul class="choice" aria-label="How to read the plans">{ for readings }</ul>
            { props.children.clone() }
            <label class="check only-differs"><input type="checkbox" checked={frame.view.differing} {onchange} />{ " Only what differs" }</label>
            <button type="button" class="quiet" {onclick}>{ "Compare your own texts…" }</button>
        </div>
    }
}
