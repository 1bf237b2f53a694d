//! The head of the overview: what the dossier is, what came last, and how much there is.

use crate::{
    app::{ByPointer, texts, use_frame},
    locale::{self, messages},
    ui::common::{link::Link, names::open_event, when::when},
};
use demarche::{
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
    let number = |count: usize| html! { <b>{ locale::number(count as f64) }</b> };
    let fact = |count: usize, words: fn(Html, usize) -> Html, action: Action| {
        if count == 0 {
            return Html::default();
        }
        html! { <li><Link {action}>{ words(number(count), count) }</Link></li> }
    };
    let sources = dossier.sources.len();
    let is_long = dossier.metadata.title.chars().count() > LONG_TITLE;
    html! {
        <header class="title-block">
            <div>
                <h2 dir="auto" lang={texts::lang(&dossier.metadata.title)} class={is_long.then_some("is-long")}>{ &dossier.metadata.title }</h2>
                <p class="standfirst" dir="auto" lang={texts::lang(&dossier.metadata.summary)}>{ &dossier.metadata.summary }</p>
            </div>
            <div class="title-side">
                if let Some(event) = latest {
                    <div class="latest">
                        <p class="fine"><b>{ messages::overview_latest() }</b>{ " · " }{ when(&event.date) }{ " · " }<bdi>{ label(dossier, Facet::Channel, event.channel.as_str()) }</bdi></p>
                        <p class="latest-title"><Link action={open_event(&event.id)} lang={texts::lang(&event.title)}>{ &event.title }</Link></p>
                    </div>
                }
                <ul class="tally" aria-label={messages::overview_tally()}>
                    { fact(dossier.events.len(), messages::overview_tally_events, Action::Show(Tab::Timeline)) }
                    { fact(dossier.statements.len(), messages::overview_tally_statements, Action::Accounts(Accounts::Statements)) }
                    { fact(dossier.plans.len(), messages::overview_tally_plans, Action::Show(Tab::Plans)) }
                    { fact(dossier.disagreements.len(), messages::overview_tally_points, Action::Accounts(Accounts::Points)) }
                    { fact(dossier.positions.len(), messages::overview_tally_positions, Action::Show(Tab::Positions)) }
                    if sources > 0 {
                        <li><span>{ messages::overview_tally_sources(number(sources), sources) }</span></li>
                    }
                </ul>
            </div>
        </header>
    }
}
