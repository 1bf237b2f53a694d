//! The controls above the timeline, in one line: what lanes stand for, zoom and pan, what lies before
//! and behind the window, and the parties by their colours.

use crate::{app::use_frame, ui::common::link::Link};
use demarche::{
    model::date::DateRange,
    timeline::viewport::{Limits, Viewport},
    view::{Action, Grouping},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What [`Controls`] needs.
#[derive(PartialEq, Properties)]
pub struct ControlsProps {
    /// The window in view.
    pub viewport: Viewport,
    /// How far the window may go.
    pub limits: Limits,
    /// Called with a new window.
    pub on_window: Callback<Viewport>,
    /// Whether the window is where the timeline began.
    pub is_home: bool,
    /// What else stands in the line.
    pub children: Html,
}

/// What stands above the timeline: grouping and zoom.
#[component]
pub fn Controls(props: &ControlsProps) -> Html {
    let frame = use_frame();
    let ControlsProps {
        viewport,
        limits,
        on_window,
        is_home,
        children,
    } = props;
    let middle = viewport.from + viewport.span() / 2;
    let on_group = {
        let frame = frame.clone();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            if let Some(group) = Grouping::from_code(&select.value()) {
                frame.act(Action::Group(group));
            }
        })
    };
    let go = |there: Viewport| on_window.reform(move |_: MouseEvent| there);
    let groups = Grouping::ALL.iter().map(|&group| {
        html! { <option value={group.code()} selected={frame.view.group == group}>{ group.label() }</option> }
    });
    html! {
        <div class="view-tools">
            <label>{ "Lanes by " }<select onchange={on_group}>{ for groups }</select></label>
            <span class="buttons" role="group" aria-label="Zoom">
                <button type="button" aria-label="Zoom in" title="Zoom in (+)" onclick={go(viewport.zoom(middle, 2.0))}>{ "+" }</button>
                <button type="button" aria-label="Zoom out" title="Zoom out (−)" onclick={go(viewport.zoom(middle, 0.5))}>{ "−" }</button>
                <button type="button" aria-label="Earlier" title="Earlier (←)" onclick={go(viewport.pan(-0.5))}>{ "←" }</button>
                <button type="button" aria-label="Later" title="Later (→)" onclick={go(viewport.pan(0.5))}>{ "→" }</button>
                <button type="button" title="All events" onclick={go(limits.extent)}>{ "All" }</button>
                if !*is_home { <Link class="button" action={Action::Range(DateRange::default())} title="Back to where the timeline began (0)">{ "Home" }</Link> }
            </span>
            { children.clone() }
        </div>
    }
}
