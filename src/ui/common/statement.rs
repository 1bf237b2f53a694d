//! The card of a statement: its words, who said them, and the chain of those through whom
//! they came.

use super::{
    labels,
    link::Link,
    long_list::LongList,
    names::{actor_name, actor_name_before, open_event, plan_name},
    quote::{TranslationMark, quote},
    sources::Sources,
    when::when,
};
use crate::{
    app::{texts, use_frame},
    browser::direction::arrows,
    locale::{list, messages},
    ui::share::record_tools::RecordTools,
};
use demarche::{
    model::{About, Dossier, Statement},
    view::{Action, Selected},
};
use std::rc::Rc;
use yew::prelude::*;

/// The chain from the speaker to the source, as a reader follows it.
fn chain(dossier: &Dossier, statement: &Statement) -> String {
    let speaker = dossier.actor(statement.speaker.as_str());
    let name = speaker.map_or(statement.speaker.as_str(), |actor| &*actor.name);
    let mut steps: Vec<&str> = statement.reported_by.iter().rev().map(|s| &**s).collect();
    // In whichever language each of them is named.
    let before = speaker.and_then(|actor| actor.translations.before("name"));
    let is_named = |step: &&str| {
        let mut names = [Some(name), before].into_iter().flatten();
        names.any(|name| step.contains(name.split_whitespace().next_back().unwrap_or(name)))
    };
    // The innermost link of the chain often is the speaker already.
    if !steps.first().is_some_and(is_named) {
        steps.insert(0, name);
    }
    let publishers = (statement.sources.iter())
        .filter_map(|citation| dossier.source(citation.source.as_str()))
        .map(|source| &*source.publisher);
    let mut publishers: Vec<_> = publishers.collect();
    publishers.dedup();
    let publishers = publishers.join("; ");
    steps.push(&publishers);
    steps.join(&format!(" {} ", arrows()[1]))
}

/// What [`StatementCard`] needs.
#[derive(PartialEq, Properties)]
pub struct StatementCardProps {
    /// The row of the statement.
    pub row: usize,
    /// Whether it links to its event, as it does where the card stands elsewhere.
    pub links_event: bool,
}

/// One statement with its speaker, stance, chain and sources.
#[component]
pub fn StatementCard(props: &StatementCardProps) -> Html {
    let frame = &use_frame();
    let dossier = frame.dossier();
    let Some(statement) = dossier.statements.get(props.row) else {
        return Html::default();
    };
    let is_current = frame.view.selected == Some(Selected::Statement(statement.id.clone()));
    let colour = (dossier.party_of(statement.speaker.as_str()))
        .map(|party| format!("colour-{}", party.colour.code()));
    let roles = (dossier.actor(statement.speaker.as_str())).map(|actor| {
        let titles: Vec<_> = actor.roles.iter().map(|role| &*role.title).collect();
        list(&titles)
    });
    let last = statement.about.len().saturating_sub(1);
    let about = statement.about.iter().enumerate().map(|(place, about)| {
        let (comma, space) = if place < last { (",", " ") } else { ("", "") };
        let name = match about {
            About::Actor(actor) => actor_name_before(frame, actor, comma),
            About::Plan(plan) => html! {
                <><Link action={Action::Compare(vec![plan.clone()])}>{ plan_name(dossier, plan) }</Link>{ comma }</>
            },
        };
        html! { <>{ name }{ space }</> }
    });
    let speakers = (statement.joint_with.iter())
        .fold(actor_name(frame, &statement.speaker), |speakers, actor| {
            messages::common_speaker_with(speakers, actor_name(frame, actor))
        });
    html! {
        <article class={classes!("statement", colour, is_current.then_some("is-current"))}>
            <p class="speaker">
                { speakers }
                <span class={classes!("stance", format!("stance-{}", statement.stance.code()))}>{ labels::stance(statement.stance) }</span>
            </p>
            if let Some(roles) = roles { <p class="fine">{ roles }</p> }
            { quote(statement) }
            <p class="said" dir="auto" lang={texts::lang(&statement.summary)}>{ &statement.summary }</p>
            <TranslationMark of={statement.translations.clone()} />
            <p class="fine">
                { when(&statement.date) }
                if !statement.about.is_empty() { { " · " }{ messages::common_about(about.collect()) } }
            </p>
            <p class="chain"><span class="visually-hidden">{ messages::common_reported_through() }{ " " }</span>{ chain(dossier, statement) }</p>
            if props.links_event {
                if let Some(event) = dossier.event(statement.event.as_str()) {
                    <p class="fine">{ messages::common_said_at(html! { <Link action={open_event(&event.id)} lang={texts::lang(&event.title)}>{ &event.title }</Link> }) }</p>
                }
            }
            <details>
                <summary>{ messages::common_sources_counted(statement.sources.len()) }</summary>
                <Sources citations={statement.sources.clone()} />
                if let Some(original) = &statement.original {
                    <h4 class="fine">{ messages::common_words_read_at(labels::verification(original.verification)) }</h4>
                    <Sources citations={original.sources.clone()} />
                }
                <RecordTools selected={Selected::Statement(statement.id.clone())} />
            </details>
        </article>
    }
}

/// About how high a card is before it was drawn.
const CARD_PX: f64 = 210.0;

/// What [`StatementCards`] needs.
#[derive(PartialEq, Properties)]
pub struct StatementCardsProps {
    /// Which list it is.
    pub of: AttrValue,
    /// The rows of the statements.
    pub rows: Rc<Vec<usize>>,
    /// Whether each links to its event.
    pub links_event: bool,
}

/// Statements below each other, however many.
#[component]
pub fn StatementCards(props: &StatementCardsProps) -> Html {
    let frame = use_frame();
    let StatementCardsProps {
        of,
        rows,
        links_event,
    } = props;
    let selected = match &frame.view.selected {
        Some(Selected::Statement(id)) => (frame.dossier().statement_row(id.as_str()))
            .and_then(|selected| rows.iter().position(|&row| row == selected)),
        _ => None,
    };
    let entry = {
        let (rows, links_event) = (rows.clone(), *links_event);
        Callback::from(move |nth: usize| {
            let row = rows[nth];
            html! { <StatementCard key={row} {row} {links_event} /> }
        })
    };
    html! { <LongList of={of.clone()} len={rows.len()} {entry} entry_px={CARD_PX} class="cards" {selected} /> }
}
