//! The head of the overview: what the dossier is, what came last, and how much there is.

use crate::{
    app::{ByPointer, use_frame},
    ui::common::{link::Link, names::open_event, when::when},
};
use demarche::{
    format_number::grouped,
    overview::Turns,
    query::{Facet, label},
    view::{Accounts, Action, Tab},
};
use yew::prelude::*;

/// What [`TitleBlock`] needs.
#[derive(PartialEq, Properties)]
pub struct TitleBlockProps {
    /// Where the channels stand.
    pub turns: ByPointer<Turns>,
}

/// A title of more letters is set smaller, so that what came last stays in sight.
const LONG_TITLE: usize = 120;

/// What the dossier is, what came last, and how much there is of everything.
#[component]
pub fn TitleBlock(props: &TitleBlockProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let latest = (props.turns.latest()).and_then(|row| dossier.events.get(row));
    let fact = |count: usize, one: &str, many: &str, action: Action| {
        if count == 0 {
            return Html::default();
        }
        let words = if count == 1 { one } else { many };
        html! { <li><Link {action}><b>{ grouped(count as f64) }</b>{ " " }{ words }</Link></li> }
    };
    let sources = dossier.sources.len();
    let is_long = dossier.metadata.title.chars().count() > LONG_TITLE;
    html! {
        <header class="title-block">
            <div>
                <h2 dir="auto" class={is_long.then_some("is-long")}>{ &dossier.metadata.title }</h2>
                <p class="standfirst" dir="auto">{ &dossier.metadata.summary }</p>
            </div>
            <div class="title-side">
                if let Some(event) = latest {
                    <div class="latest">
                        <p class="fine"><b>{ "Latest" }</b>{ " · " }{ when(&event.date) }{ " · " }<bdi>{ label(dossier, Facet::Channel, event.channel.as_str()) }</bdi></p>
                        <p class="latest-title"><Link action={open_event(&event.id)}>{ &event.title }</Link></p>
                    </div>
                }
                <ul class="tally" aria-label="What the dossier has">
                    { fact(dossier.events.len(), "event", "events", Action::Show(Tab::Timeline)) }
                    { fact(dossier.statements.len(), "statement", "statements", Action::Accounts(Accounts::Statements)) }
                    { fact(dossier.plans.len(), "plan", "plans", Action::Show(Tab::Plans)) }
                    { fact(dossier.disagreements.len(), "disputed point", "disputed points", Action::Accounts(Accounts::Points)) }
                    { fact(dossier.positions.len(), "position", "positions", Action::Show(Tab::Positions)) }
                    if sources > 0 {
                        <li><span><b>{ grouped(sources as f64) }</b>{ if sources == 1 { " source" } else { " sources" } }</span></li>
                    }
                </ul>
            </div>
        </header>
    }
}
