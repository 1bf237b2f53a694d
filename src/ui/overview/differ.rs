//! Accounts differ: the newest points on which parties stand against each other, with the
//! words of two of them.

use super::BlockHead;
use crate::{
    app::{ByPointer, Frame, texts, use_frame},
    locale::{list, messages},
    ui::common::{link::Link, names::party_mark, when::when},
};
use demarche::{
    accounts::{Account, Facing, facing, last_date, newest},
    overview::POINTS,
    query::{Facet, Subject, label, passing},
    view::{Accounts, Action},
};
use yew::prelude::*;

/// The words of one of the two.
fn side(frame: &Frame, party: Option<usize>, account: Account) -> Html {
    let dossier = frame.dossier();
    let party = party.and_then(|row| dossier.parties.get(row));
    let colour = party.map(|party| format!("colour-{}", party.colour.code()));
    let speaker = account.speaker(dossier);
    let name = speaker.map(|id| label(dossier, Facet::Actor, id.as_str()));
    let words = match account {
        Account::Statement(row) => dossier.statements.get(row).map(|said| match &said.quote {
            Some(quote) => {
                html! { <blockquote dir="auto" lang={texts::lang(quote)}>{ texts::quotation(quote) }</blockquote> }
            }
            None => html! { <p class="told" dir="auto" lang={texts::lang(&said.summary)}>{ &said.summary }</p> },
        }),
        Account::Event(row) => (dossier.events.get(row))
            .map(|event| html! { <p class="told" dir="auto" lang={texts::lang(&event.title)}>{ &event.title }</p> }),
    };
    html! {
        <div class={classes!("side", colour)}>
            <p class="who">{ party_mark(party) }<b dir="auto" lang={name.and_then(texts::lang)}>{ name.map(str::to_owned) }</b>
                if let Some(party) = party { <span class="visually-hidden">{ messages::overview_party(&party.name) }</span> }</p>
            { for words }
        </div>
    }
}

fn card(frame: &Frame, facing: &Facing) -> Html {
    let dossier = frame.dossier();
    let point = &dossier.disagreements[facing.point];
    let sides = (facing.sides.iter()).map(|&(party, account)| side(frame, party, account));
    let statements = point.statements.len();
    let others = facing
        .others
        .iter()
        .filter_map(|&row| dossier.parties.get(row));
    let others: Vec<&str> = others.map(|party| &*party.name).collect();
    let others = list(&others);
    html! {
        <li key={point.id.to_string()} class="card">
            <h4><Link action={Action::Point(point.id.clone())} lang={texts::lang(&point.title)}>{ &point.title }</Link></h4>
            <div class="sides">{ for sides }</div>
            <p class="fine">
                if let Some(date) = last_date(dossier, point) { { when(date) }{ " · " } }
                { messages::common_statements_counted(statements) }
                if !facing.others.is_empty() { { " · " }{ messages::overview_others_speak(others) } }
            </p>
        </li>
    }
}

/// The newest points on which parties stand against each other.
#[component]
pub fn Differ() -> Html {
    let frame = use_frame();
    let opened = ByPointer::of(&frame.opened);
    let points = use_memo((opened, frame.view.filter.clone()), |(opened, filter)| {
        let rows = passing(opened.index(Subject::Disagreements), filter);
        newest(&opened.dossier, rows.iter())
    });
    let dossier = frame.dossier();
    let facing: Vec<Facing> = (points.iter())
        .filter_map(|&point| facing(dossier, point))
        .take(POINTS)
        .collect();
    if facing.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="accounts-differ">
            <BlockHead id="accounts-differ" title={messages::common_accounts_differ()} action={Action::Accounts(Accounts::Points)} more={messages::overview_all_of_them(points.len())} />
            <ul class="cards">{ for facing.iter().map(|of| card(&frame, of)) }</ul>
        </section>
    }
}
