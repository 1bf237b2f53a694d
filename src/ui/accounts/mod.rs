//! Where accounts differ, as opposing columns by party, and all that was said, by day or by
//! speaker. What stands in a column or a group is found in [`demarche::accounts`].

mod feed;
mod point;
mod points;
mod said;

use crate::{
    app::{Frame, use_frame},
    ui::common::{link::Link, part::part},
};
use demarche::{
    query::{Subject, count},
    view::{Accounts, Action, Feed, Listed},
};
use feed::Statements;
use points::Points;
use web_sys::HtmlInputElement;
use yew::prelude::*;

part! {
    /// The view of accounts.
    pub static ACCOUNTS: Part<()> = AccountsView in accounts;
}

/// A switch between the two lists, with how many of each there are.
fn lists(frame: &Frame) -> Html {
    let filter = &frame.view.filter;
    let links = Accounts::ALL.iter().map(|&accounts| {
        let subject = match accounts {
            Accounts::Points => Subject::Disagreements,
            Accounts::Statements => Subject::Statements,
        };
        let count = match frame.view.accounts == accounts {
            true => frame.selection.rows.count(),
            false => count(frame.opened.index(subject), filter),
        };
        html! {
            <li><Link action={Action::Accounts(accounts)} current={frame.view.accounts == accounts}>
                { accounts.label() }<span class="number">{ format!(" {count}") }</span></Link></li>
        }
    });
    html! { <ul class="switch" aria-label="What is listed">{ for links }</ul> }
}

/// How the statements are grouped.
fn groupings(frame: &Frame) -> Html {
    let links = Feed::ALL.iter().map(|&feed| {
        html! { <li><Link action={Action::Feed(feed)} current={frame.view.feed == feed}>{ feed.label() }</Link></li> }
    });
    html! { <ul class="switch" aria-label="How statements are grouped">{ for links }</ul> }
}

/// Where accounts differ, and all that was said.
#[component]
pub fn AccountsView() -> Html {
    let frame = use_frame();
    let on_opposed = {
        let frame = frame.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            frame.act(Action::Opposed(input.checked()));
        })
    };
    let (tools, list) = match frame.view.accounts {
        Accounts::Points => (
            html! {
                <label class="check"><input type="checkbox" checked={frame.view.opposed} onchange={on_opposed} />
                    { "Only where several parties speak" }</label>
            },
            html! { <Points /> },
        ),
        Accounts::Statements => (
            html! {
                <>{ groupings(&frame) }<Link class="as-table" action={Action::List(Listed::Statements)}>{ "As a table" }</Link></>
            },
            html! { <Statements /> },
        ),
    };
    html! {
        <div class="accounts-view">
            <div class="view-tools">{ lists(&frame) }{ tools }</div>
            { list }
        </div>
    }
}
