//! The panel with the details of what is selected: on the right of a wide window, a sheet
//! from below on a narrow one. What it shows of each kind of record is in a file of its own.

mod accounts;
mod counterparts;
mod event;
mod position;
mod provision;
mod stances;
mod term_history;

use crate::{
    app::{Frame, use_frame, use_pairings},
    ui::{common::part::part, filters::as_of::selected_later},
};
use counterparts::pairs;
use demarche::{
    query::Subject,
    view::{Action, Listed, Selected, Tab},
};
use event::EventDetails;
use position::PositionDetails;
use provision::ProvisionDetails;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

part! {
    /// What stands in the panel.
    pub static DETAILS: Part<()> = Content in details;
}

/// What [`Details`] needs.
#[derive(PartialEq, Properties)]
pub struct DetailsProps {
    /// Whether the window is wide.
    pub is_wide: bool,
    /// Whether they are unfolded.
    pub is_open: bool,
    /// Called to fold or unfold them.
    pub on_fold: Callback<bool>,
}

/// The event shown when the reader has selected nothing: the latest that passes.
fn latest(frame: &Frame) -> Option<usize> {
    let dossier = frame.dossier();
    let dates = frame.opened.index(Subject::Events).dates();
    let places = dates.places_of(&frame.selection.rows);
    let has_range = frame.view.filter.range != Default::default();
    let focus = (dossier.metadata.focus.as_ref()).filter(|_| !has_range);
    let in_focus = focus.map_or(dates.len(), |focus| dates.place_at(focus.span().end_latest));
    (places
        .last_before(in_focus)
        .or_else(|| places.last_before(dates.len())))
    .map(|place| dates.row(place))
}

/// Whether there is something to tell. A sheet over the view must be asked for.
fn is_something(frame: &Frame, is_wide: bool) -> bool {
    match (&frame.view.selected, frame.view.tab) {
        (Some(_), _) => true,
        (None, _) if !is_wide => false,
        (None, Tab::Overview | Tab::Accounts) => false,
        (None, Tab::Table) if frame.view.listed == Listed::Statements => false,
        (None, Tab::Timeline | Tab::Table) => latest(frame).is_some(),
        (None, Tab::Plans | Tab::Positions) => true,
    }
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
        None => match frame.view.tab {
            Tab::Overview | Tab::Accounts => None,
            Tab::Timeline | Tab::Table => {
                let row = latest(frame)?;
                Some(html! {
                    <>
                        <p class="fine">{ "The most recent of these events. Select another to read about it." }</p>
                        <EventDetails {row} />
                    </>
                })
            }
            Tab::Plans => Some(
                html! { <p class="hint">{ "Select a provision to see who said what on it and which events moved it." }</p> },
            ),
            Tab::Positions => {
                Some(html! { <p class="hint">{ "Select a cell to see what it rests on." }</p> })
            }
        },
    }
}

/// The details of what is selected.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let frame = use_frame();
    let panel = use_node_ref();
    let is_wide = props.is_wide;
    {
        let panel = panel.clone();
        use_effect_with(
            (frame.view.selected.clone(), is_wide),
            move |(selected, is_wide)| {
                if let Some(panel) = panel.cast::<HtmlElement>() {
                    panel.set_scroll_top(0);
                    if selected.is_some() && !is_wide {
                        panel.focus().ok();
                    }
                }
            },
        );
    }
    let on_close = {
        let (frame, on_fold) = (frame.clone(), props.on_fold.clone());
        Callback::from(move |()| {
            if is_wide {
                on_fold.emit(false);
            } else {
                frame.act(Action::Select(None));
            }
        })
    };
    let on_key = {
        let (frame, on_close) = (frame.clone(), on_close.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                if is_wide {
                    frame.act(Action::Select(None));
                } else {
                    on_close.emit(());
                }
            }
        })
    };
    if !is_something(&frame, is_wide) {
        return Html::default();
    }
    if is_wide && !props.is_open {
        let unfold = props.on_fold.reform(|_: MouseEvent| true);
        return html! { <button type="button" class="unfold" onclick={unfold}>{ "Details" }</button> };
    }
    // Not printed, because nobody asked for it.
    let is_unasked = frame.view.selected.is_none().then_some("is-unasked");
    html! {
        <aside ref={panel} class={classes!("details", is_unasked)} aria-label="Details" tabindex="-1" onkeydown={on_key}>
            <div class="panel-head">
                <button type="button" class="quiet" onclick={on_close.reform(|_: MouseEvent| ())}>
                    { if is_wide { "Fold" } else { "Close" } }
                </button>
            </div>
            { DETAILS.show(()) }
        </aside>
    }
}
