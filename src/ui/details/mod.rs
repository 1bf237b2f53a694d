//! The drawer with the details of what is selected, there only while something is: beside
//! the view where there is room, over it, or a sheet from below. What it shows of each kind of record is in a file of its own.

mod accounts;
mod counterparts;
mod event;
mod position;
mod provision;
mod stances;
mod term_history;

use crate::{
    app::{Frame, use_frame, use_pairings},
    browser::document,
    locale::messages,
    ui::{
        common::{
            icon::{Icon, icon},
            part::part,
        },
        filters::as_of::selected_later,
    },
};
use counterparts::pairs;
use demarche::view::{Action, Selected};
use event::EventDetails;
use position::PositionDetails;
use provision::ProvisionDetails;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

part! {
    /// What stands in the panel.
    pub static DETAILS: Part<()> = Content in details;
}

/// What stands in the panel.
#[component]
fn Content() -> Html {
    let frame = use_frame();
    // What answers a selected provision is found in the worker.
    let selected = match &frame.view.selected {
        Some(Selected::Provision(name)) => frame.dossier().provision_row(name),
        _ => None,
    };
    let keys = selected.map_or_else(Vec::new, |row| pairs(&frame, row.plan));
    let (_, retry) = use_pairings(&frame, keys);
    content(&frame, &retry).unwrap_or_default()
}

/// What is selected, or what stands there in its place.
fn content(frame: &Frame, retry: &Callback<()>) -> Option<Html> {
    let dossier = frame.dossier();
    let later = selected_later(frame);
    if later.is_some() {
        return later;
    }
    match &frame.view.selected {
        Some(Selected::Event(id)) => {
            let row = frame.opened.event_row(id.as_str())?;
            Some(html! { <EventDetails {row} /> })
        }
        Some(Selected::Statement(id)) => {
            let statement = dossier.statement(id.as_str())?;
            let row = dossier.event_row(statement.event.as_str())?;
            Some(html! { <EventDetails {row} /> })
        }
        Some(Selected::Provision(name)) => {
            let row = dossier.provision_row(name)?;
            Some(html! { <ProvisionDetails {row} retry={retry.clone()} /> })
        }
        Some(Selected::Position(actor, topic)) => {
            Some(html! { <PositionDetails actor={actor.clone()} topic={topic.clone()} /> })
        }
        None => None,
    }
}

/// What [`Details`] needs.
#[derive(PartialEq, Properties)]
pub struct DetailsProps {
    /// Whether they lie over the view.
    pub is_over: bool,
}

/// What had the focus, if anything had.
fn focused() -> Option<HtmlElement> {
    let element = document().active_element()?;
    let is_body = element.tag_name().eq_ignore_ascii_case("body");
    // Elements of SVG have the methods that are used here as well.
    (!is_body).then(|| element.unchecked_into())
}

/// The details of what is selected: there only while something is.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let frame = use_frame();
    let panel = use_node_ref();
    // Where the reader was when they opened.
    let origin = use_mut_ref(focused);
    let is_over = props.is_over;
    {
        let (panel, origin) = (panel.clone(), origin.clone());
        use_effect_with(
            (frame.view.selected.clone(), is_over),
            move |(_, is_over)| {
                let Some(panel) = panel.cast::<HtmlElement>() else {
                    return;
                };
                panel.set_scroll_top(0);
                let here = focused();
                let is_within = (here.as_ref()).is_some_and(|here| panel.contains(Some(here)));
                if !is_within && here.is_some() {
                    *origin.borrow_mut() = here;
                }
                if *is_over {
                    panel.focus().ok();
                }
            },
        );
    }
    let on_close = {
        let (frame, panel) = (frame.clone(), panel.clone());
        Callback::from(move |()| {
            frame.act(Action::Select(None));
            let is_within = (panel.cast::<HtmlElement>().zip(focused()))
                .is_some_and(|(panel, here)| panel.contains(Some(&here)));
            // The focus goes back with the panel, unless it is elsewhere.
            if is_within || focused().is_none() {
                let origin = origin
                    .borrow()
                    .clone()
                    .filter(|origin| origin.is_connected());
                let origin =
                    origin.or_else(|| document().query_selector("main").ok()??.dyn_into().ok());
                if let Some(origin) = origin {
                    origin.focus().ok();
                }
            }
        })
    };
    let on_key = {
        let on_close = on_close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                on_close.emit(());
            }
        })
    };
    html! {
        <aside ref={panel} class="details" aria-label={messages::details_panel()} tabindex="-1" onkeydown={on_key}>
            <div class="panel-head">
                <button type="button" class="bare" onclick={on_close.reform(|_: MouseEvent| ())} aria-label={messages::details_close()}>{ icon(Icon::Close) }</button>
            </div>
            { DETAILS.show(()) }
        </aside>
    }
}
