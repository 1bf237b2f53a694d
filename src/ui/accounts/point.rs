//! A point on which accounts differ: what each party says of it, as columns beside each
//! other; where they do not say enough, the texts concerned.

use super::said::{Said, Told, role_of, speakers, stance};
use crate::{
    app::{Frame, texts, use_frame},
    locale::messages,
    ui::{
        common::{
            link::Link,
            names::{actor_name, open_event, party_mark},
            when::when,
        },
        share::copy::CopyLink,
    },
};
use demarche::{
    accounts::{Account, Column, columns, concerned, last_date, provisions},
    model::{Disagreement, Dossier, ProvisionRow},
    view::{Action, Selected, Tab, View},
};
use yew::prelude::*;

fn account(frame: &Frame, account: Account) -> Html {
    let dossier = frame.dossier();
    match account {
        Account::Statement(row) => {
            let Some(statement) = dossier.statements.get(row) else {
                return Html::default();
            };
            let is_current = frame.view.selected == Some(Selected::Statement(statement.id.clone()));
            html! {
                <li class={is_current.then_some("is-current")}>
                    <p class="speaker">{ speakers(frame, statement) }{ stance(statement.stance) }</p>
                    if let Some(role) = role_of(dossier, statement) { <p class="fine" dir="auto" lang={texts::lang(&role)}>{ role }</p> }
                    <Said {row} />
                </li>
            }
        }
        Account::Event(row) => {
            let Some(event) = dossier.events.get(row) else {
                return Html::default();
            };
            html! {
                <li>
                    if let Some(speaker) = account.speaker(dossier) { <p class="speaker">{ actor_name(frame, speaker) }</p> }
                    <Told event={event.clone()} />
                </li>
            }
        }
    }
}

/// What a party says.
fn column(frame: &Frame, column: &Column) -> Html {
    let party = column
        .party
        .and_then(|row| frame.dossier().parties.get(row));
    let colour = party.map(|party| format!("colour-{}", party.colour.code()));
    let name = party.map_or_else(messages::accounts_of_no_party, |party| {
        party.name.clone().into()
    });
    html! {
        <section class={classes!("column", colour)}>
            <h3>{ party_mark(party) }<bdi>{ name }</bdi></h3>
            <ul>{ for column.accounts.iter().map(|&of| account(frame, of)) }</ul>
        </section>
    }
}

/// What a text says that a point names.
fn text(frame: &Frame, row: ProvisionRow) -> Html {
    let dossier = frame.dossier();
    let (plan, provision) = (&dossier.plans[row.plan], dossier.provision(row));
    let party = (plan.proposers.first()).and_then(|actor| dossier.party_of(actor.as_str()));
    let to_text = Action::Go(Box::new(View {
        tab: Tab::Plans,
        plans: vec![plan.id.clone()],
        selected: Some(Selected::Provision(dossier.provision_ref(row))),
        ..(*frame.view).clone()
    }));
    html! {
        <section class="column is-text">
            <h3>{ party_mark(party) }<bdi lang={texts::lang(&plan.short)}>{ &plan.short }</bdi><span class="fine">{ " " }<Link action={to_text}>{ messages::accounts_point_of_plan(&provision.number) }</Link></span></h3>
            <p class="retold" dir="auto" lang={texts::lang(&provision.text)}>{ &provision.text }</p>
        </section>
    }
}

/// The events that a point names, and its plans as a whole.
fn named(frame: &Frame, dossier: &Dossier, disagreement: &Disagreement) -> Html {
    let events = concerned(dossier, disagreement);
    if events.is_empty() {
        return Html::default();
    }
    let count = messages::accounts_events_concerned(events.len());
    let events = events.into_iter().filter_map(|row| dossier.events.get(row)).map(|event| {
        let is_current = frame.view.selected == Some(Selected::Event(event.id.clone()));
        html! { <li><Link action={open_event(&event.id)} current={is_current} lang={texts::lang(&event.title)}>{ &event.title }</Link><span class="fine">{ " " }{ when(&event.date) }</span></li> }
    });
    html! { <details><summary>{ count }</summary><ul>{ for events }</ul></details> }
}

/// What [`Point`] needs.
#[derive(PartialEq, Properties)]
pub struct PointProps {
    /// The row of the point.
    pub row: usize,
    /// Whether the reader asked for it.
    pub is_current: bool,
}

/// A point on which accounts differ.
#[component]
pub fn Point(props: &PointProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let Some(disagreement) = dossier.disagreements.get(props.row) else {
        return Html::default();
    };
    let columns = columns(dossier, disagreement);
    let speaks = columns.len() > 1;
    let texts = provisions(dossier, disagreement);
    let texts = texts.into_iter().filter(|_| !speaks);
    let title = format!("point-{}", disagreement.id);
    html! {
        <article class={classes!("point", props.is_current.then_some("is-asked"))} aria-labelledby={title.clone()}>
            <p class="over">if let Some(date) = last_date(dossier, disagreement) { { when(date) } }</p>
            <h2 id={title} dir="auto" lang={texts::lang(&disagreement.title)}>{ &disagreement.title }</h2>
            <p class="lede" dir="auto" lang={texts::lang(&disagreement.text)}>{ &disagreement.text }</p>
            <div class="columns">
                { for columns.iter().map(|of| column(&frame, of)) }
                { for texts.map(|row| text(&frame, row)) }
            </div>
            <div class="foot">
                { named(&frame, dossier, disagreement) }
                <CopyLink to={Action::Point(disagreement.id.clone())} what={messages::accounts_to_this_point()} />
            </div>
        </article>
    }
}
