//! What stands around the timeline: grouping, zoom buttons, dates, the legend.

use super::{glyph, snapped};
use crate::{
    app::Frame,
    browser::dates::{self, Style},
    ui::{link::Link, names::party_mark},
};
use demarche::{
    model::{EventKind, date::DateRange},
    query::Facet,
    timeline::viewport::{Limits, Viewport},
    view::{Action, Grouping, day_bounds, day_text},
};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Grouping, zoom and dates.
pub fn controls(
    frame: &Frame,
    viewport: Viewport,
    limits: Limits,
    on_window: &Callback<Viewport>,
    is_home: bool,
) -> Html {
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
        let (frame, range) = (frame.clone(), snapped(viewport));
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
                frame.act(Action::Range(range));
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
                if !is_home { <Link class="button" action={Action::Range(DateRange::default())} title="Back to where the timeline began (0)">{ "Home" }</Link> }
            </span>
            <span class="typed">
                <label><span class="visually-hidden">{ "Shown from" }</span>
                    <input type="date" value={day_text(viewport.from)} onchange={typed(true)} /></label>
                { " – " }
                <label><span class="visually-hidden">{ "Shown to" }</span>
                    <input type="date" value={day_text(viewport.to - 1)} onchange={typed(false)} /></label>
                <span class="visually-hidden" role="status">{ format!("Shown: {}", dates::range(Style::Day, viewport.from, viewport.to - 1)) }</span>
            </span>
        </div>
    }
}

/// What shapes and colours mean; a click filters.
pub fn legend(frame: &Frame) -> Html {
    let filter = &frame.view.filter;
    let index = &frame.opened.events;
    let kinds = (EventKind::ALL.iter())
        .filter(|kind| index.values(Facet::Kind).iter().any(|value| value == kind.code()))
        .map(|kind| {
            let current = filter.has(Facet::Kind, kind.code());
            html! {
                <li><Link action={Action::Toggle(Facet::Kind, kind.code().into())} {current} title="Filter by this kind">
                    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path class="glyph" d={glyph::path(*kind)} /></svg>
                    { kind.label() }
                </Link></li>
            }
        });
    let parties = frame.dossier().parties.iter().map(|party| {
        let id = party.id.as_str().to_owned();
        let current = filter.has(Facet::Party, &id);
        html! {
            <li><Link action={Action::Toggle(Facet::Party, id)} {current} title="Filter by this party">{ party_mark(Some(party)) }{ &party.name }</Link></li>
        }
    });
    html! {
        <div class="legends">
            <ul class="legend" aria-label="Shapes: kinds of event">{ for kinds }</ul>
            <ul class="legend" aria-label="Colours: party of the first taking part, the rim that of the second">{ for parties }</ul>
            <p class="fine">{ "Fading ends: the date is not certain there. Dashed rim: reported by an outlet or unnamed sources only. “!”: a party concerned contests it." }</p>
        </div>
    }
}
