//! The controls above the timeline, in one line: what lanes stand for, zoom and pan, what lies before
//! and behind the window, and the parties by their colours.

use crate::{app::use_frame, browser::direction::arrows, locale::messages, ui::common::link::Link};
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
    let step = |name: AttrValue, key: &'static str, there: Viewport| {
        let onclick = on_window.reform(move |_: MouseEvent| there);
        let title = messages::timeline_by_key(&name, key);
        html! { <button type="button" aria-label={name} {title} {onclick}>{ key }</button> }
    };
    let [back, onward] = arrows();
    let extent = limits.extent;
    let on_all = on_window.reform(move |_: MouseEvent| extent);
    let to_home = || messages::timeline_by_key(messages::timeline_back_home(), "0");
    let groups = Grouping::ALL.iter().map(|&group| {
        html! { <option value={group.code()} selected={frame.view.group == group}>{ messages::timeline_lane_of(group.code()) }</option> }
    });
    html! {
        <div class="view-tools">
            <label>{ messages::timeline_lanes_by() }{ " " }<select onchange={on_group}>{ for groups }</select></label>
            <span class="buttons" role="group" aria-label={messages::timeline_zoom()}>
                { step(messages::timeline_zoom_in(), "+", viewport.zoom(middle, 2.0)) }
                { step(messages::timeline_zoom_out(), "−", viewport.zoom(middle, 0.5)) }
                { step(messages::timeline_to_earlier(), back, viewport.pan(-0.5)) }
                { step(messages::timeline_to_later(), onward, viewport.pan(0.5)) }
                <button type="button" title={messages::timeline_all_events()} onclick={on_all}>{ messages::timeline_all() }</button>
                if !*is_home { <Link class="button" action={Action::Range(DateRange::default())} title={to_home()}>{ messages::timeline_home() }</Link> }
            </span>
            { children.clone() }
        </div>
    }
}
