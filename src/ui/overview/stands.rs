//! Where it stands: the last turn of every channel, with how much went on in it when.

use super::{BlockHead, through};
use crate::{
    app::{ByPointer, Frame, texts, use_frame},
    browser::dates::{self, Style},
    locale::messages,
    ui::common::{
        link::Link,
        names::{open_event, party_mark},
        when::when,
    },
};
use demarche::{
    overview::{COLUMNS, FEW_CHANNELS, HEIGHT, Histogram, Turn, Turns},
    query::{Facet, label},
    view::{Action, Selected, Tab},
};
use yew::prelude::*;

/// The marks of so many parties stand before a turn.
const PARTIES: usize = 3;

/// How much went on in a channel when; the last column is told apart.
fn histogram(turns: &Turns, turn: &Turn) -> Html {
    let Histogram {
        seams,
        columns,
        last,
    } = Histogram::of(turns, turn);
    html! {
        <svg class="histogram" viewBox={format!("0 0 {COLUMNS} {HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
            <path class="seams" d={seams} />
            <path class="columns" d={columns} />
            <path class="last" d={last} />
        </svg>
    }
}

/// The dates at which the scale changes.
fn axis(turns: &Turns) -> Html {
    let ticks = turns.ages.seams().map(|(nth, moment)| {
        let x = format!("{:.1}%", nth as f64 / COLUMNS as f64 * 100.0);
        html! { <text {x} y="11">{ dates::text(Style::ShortMonth, moment) }</text> }
    });
    html! { <li class="axis" aria-hidden="true"><span /><svg>{ for ticks }</svg></li> }
}

/// A channel with its last turn.
fn turn(frame: &Frame, turns: &Turns, turn: &Turn) -> Html {
    let dossier = frame.dossier();
    let Some(event) = dossier.events.get(turn.last) else {
        return Html::default();
    };
    let channel = turn.channel.as_str();
    let to_channel = [
        Action::Show(Tab::Timeline),
        Action::Only(Facet::Channel, channel.to_owned()),
    ];
    let is_current = frame.view.selected == Some(Selected::Event(event.id.clone()));
    html! {
        <li key={channel.to_owned()} class={is_current.then_some("is-current")}>
            <span class="channel">
                <Link action={through(frame, to_channel)} lang={texts::lang(label(dossier, Facet::Channel, channel))}>{ label(dossier, Facet::Channel, channel) }</Link>
                <span class="fine">{ " " }{ turn.count }<span class="visually-hidden">{ " " }{ messages::common_events_behind_number(turn.count) }</span></span>
            </span>
            { histogram(turns, turn) }
            { when(&event.date) }
            <span class="turn">
                <span class="marks">{ for dossier.parties_at(event).into_iter().take(PARTIES).map(|party| party_mark(Some(party))) }</span>
                <Link action={open_event(&event.id)} current={is_current} lang={texts::lang(&event.title)}>{ &event.title }</Link>
            </span>
        </li>
    }
}

/// What [`Stands`] needs.
#[derive(PartialEq, Properties)]
pub struct StandsProps {
    /// Where the channels stand.
    pub turns: ByPointer<Turns>,
}

/// Where it stands: the last turn of every channel, the newest first.
#[component]
pub fn Stands(props: &StandsProps) -> Html {
    let frame = use_frame();
    let turns = &props.turns;
    if turns.turns.is_empty() {
        return Html::default();
    }
    let count = turns.turns.len();
    html! {
        <section class="stands" aria-labelledby="where-it-stands">
            <BlockHead id="where-it-stands" title={messages::overview_where_it_stands()} note={messages::overview_where_it_stands_note()}
                action={Action::Show(Tab::Timeline)} more={messages::overview_to_timeline()} />
            <ul class="turns">
                if turns.ages.seams().next().is_some() { { axis(turns) } }
                { for turns.turns.iter().map(|of| turn(&frame, turns, of)) }
            </ul>
            if count > FEW_CHANNELS {
                <p class="rest"><Link class="button" action={Action::Show(Tab::Timeline)}>{ messages::overview_all_channels(count) }</Link></p>
            }
        </section>
    }
}
