//! All that was said, by day or by speaker.

use super::said::{Said, role_of, speakers, stance};
use crate::{
    app::{ByPointer, Frame, texts, use_frame},
    locale::messages,
    ui::common::{
        labels,
        link::Link,
        more::use_more,
        names::{actor_name, party_mark},
        when::when,
    },
};
use demarche::{
    accounts::{Group, Head, by_day, by_speaker},
    query::{Facet, Subject, label},
    view::{Action, Feed, Selected},
};
use yew::prelude::*;

/// So many statements are drawn at first.
const FIRST: usize = 60;

/// The parties and stances, each with how many statements choosing it would give.
fn choices(frame: &Frame) -> Html {
    let (dossier, index) = (frame.dossier(), frame.opened.index(Subject::Statements));
    let choice = |facet: Facet, value: &str, mark: Html| {
        let count = frame.selection.count(index, facet, value);
        let is_chosen = frame.view.filter.has(facet, value);
        html! {
            <li><Link class="choice" action={Action::Toggle(facet, value.to_owned())} current={is_chosen}>
                { mark }{ labels::value(dossier, facet, value) }<span class="number">{ format!(" {count}") }</span></Link></li>
        }
    };
    let has = |facet: Facet, value: &str| index.column(facet).values().find(value).is_some();
    let parties = (dossier.parties.iter())
        .filter(|party| has(Facet::Party, party.id.as_str()))
        .map(|party| choice(Facet::Party, party.id.as_str(), party_mark(Some(party))));
    let stances = (demarche::model::Stance::ALL.iter())
        .filter(|stance| has(Facet::Stance, stance.code()))
        .map(|stance| choice(Facet::Stance, stance.code(), Html::default()));
    html! { <ul class="choices" aria-label={messages::accounts_parties_and_stances()}>{ for parties }{ for stances }</ul> }
}

fn statement(frame: &Frame, row: usize, by: Feed) -> Html {
    let dossier = frame.dossier();
    let Some(statement) = dossier.statements.get(row) else {
        return Html::default();
    };
    let is_current = frame.view.selected == Some(Selected::Statement(statement.id.clone()));
    let topics = statement.topics.iter().enumerate().map(|(nth, topic)| {
        let name = label(dossier, Facet::Topic, topic.as_str());
        html! { <>if nth > 0 { { ", " } }<Link action={Action::Only(Facet::Topic, topic.as_str().to_owned())}>{ name.to_owned() }</Link></> }
    });
    let lead = match by {
        Feed::Day => html! {
            <><p class="speaker">{ speakers(frame, statement) }</p>
            if let Some(role) = role_of(dossier, statement) { <p class="fine" dir="auto" lang={texts::lang(&role)}>{ role }</p> }</>
        },
        Feed::Speaker => html! { <p class="fine">{ when(&statement.date) }</p> },
    };
    html! {
        <li key={statement.id.to_string()} class={classes!("entry", is_current.then_some("is-current"))}>
            <div class="lead">{ lead }</div>
            <div><Said {row} is_dated={false} /></div>
            <div class="aside">{ stance(statement.stance) }<p class="fine">{ for topics }</p></div>
        </li>
    }
}

fn group(frame: &Frame, group: &Group, rows: &[usize], by: Feed) -> Html {
    let head = match &group.head {
        Head::Day(day) => when(day),
        Head::Speaker(speaker) => html! {
            <>{ actor_name(frame, speaker) }<span class="fine">{ format!(" {}", group.rows.len()) }</span></>
        },
    };
    let key = match &group.head {
        Head::Day(day) => day.to_string(),
        Head::Speaker(speaker) => speaker.to_string(),
    };
    html! {
        <section {key} class={classes!("group", format!("by-{}", by.code()))}>
            <h2>{ head }</h2>
            <ol>{ for rows.iter().map(|&row| statement(frame, row, by)) }</ol>
        </section>
    }
}

/// The statements that pass.
#[component]
pub fn Statements() -> Html {
    let frame = use_frame();
    let by = frame.view.feed;
    let more = use_more(FIRST);
    let most = more.most;
    let keys = (
        ByPointer::of(&frame.opened),
        ByPointer::of(&frame.selection),
        by,
    );
    let groups = use_memo(keys, |_| {
        let rows = frame.selection.rows.iter();
        match by {
            Feed::Day => by_day(frame.dossier(), rows),
            Feed::Speaker => by_speaker(frame.dossier(), rows),
        }
    });
    if frame.dossier().statements.is_empty() && frame.view.filter.as_of.is_none() {
        // Said above the view.
        return Html::default();
    }
    let count = frame.selection.rows.count();
    let mut left = most;
    let shown = groups.iter().map_while(|of| {
        let rows = &of.rows[..of.rows.len().min(left)];
        left -= rows.len();
        (!rows.is_empty()).then(|| group(&frame, of, rows, by))
    });
    let shown: Vec<Html> = shown.collect();
    html! {
        <div class="statements">
            { choices(&frame) }
            { for shown }
            { more.below(count) }
        </div>
    }
}
