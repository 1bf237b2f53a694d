//! The controls above the timeline: what lanes stand for, zoom and pan, the dates in view.

use crate::{
    app::use_frame,
    browser::dates::{self, Style},
    ui::common::link::Link,
};
use demarche::{
    model::date::DateRange,
    timeline::viewport::{Limits, Viewport},
    view::{Action, Grouping, day_bounds, day_text},
};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What [`Controls`] needs.
#[derive(PartialEq, Properties)]
pub struct ControlsProps {
    /// The window in view.
    pub viewport: Viewport,
    /// The window that is shown when nothing moves.
    pub shown: Viewport,
    /// The range of dates that the window in view would be committed as.
    pub range: DateRange,
    /// How far the window may go.
    pub limits: Limits,
    /// Called with a new window.
    pub on_window: Callback<Viewport>,
    /// Whether the window is where the timeline began.
    pub is_home: bool,
}

/// What stands above the timeline: grouping, zoom and dates.
#[component]
pub fn Controls(props: &ControlsProps) -> Html {
    let frame = use_frame();
    let ControlsProps {
        viewport,
        shown,
        range,
        limits,
        on_window,
        is_home,
    } = props;
    let range = *range;
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
    let typed = |is_from: bool| {
        let frame = frame.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let Some(bounds) = day_bounds(&input.value()) else {
                return;
            };
            let range = if is_from {
                DateRange {
                    from: Some(bounds.0),
                    ..range
                }
            } else {
                DateRange {
                    to: Some(bounds.1),
                    ..range
                }
            };
            if range.from < range.to {
                input.set_custom_validity("");
                frame.act(Action::Range(range));
            } else {
                input.set_custom_validity("The range would end before it starts.");
                input.report_validity();
            }
        })
    };
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
            <span class="typed">
                <label><span class="visually-hidden">{ "Shown from" }</span>
                    <input type="date" value={day_text(viewport.from)} onchange={typed(true)} /></label>
                { " – " }
                <label><span class="visually-hidden">{ "Shown to" }</span>
                    <input type="date" value={day_text(viewport.to - 1)} onchange={typed(false)} /></label>
                <span class="visually-hidden" role="status">{ format!("Shown: {}", dates::range(Style::Day, shown.from, shown.to - 1)) }</span>
            </span>
        </div>
    }
}
