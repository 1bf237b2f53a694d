//! Where accounts differ, as opposing columns by party, and all that was said, by day or by
//! speaker. What stands in a column or a group is found in [`demarche::accounts`].

mod feed;
mod point;
mod points;
mod said;

use crate::{
    app::{Frame, use_frame},
    locale::messages,
    ui::common::{
        check::Check,
        link::Link,
        part::part,
        switch::{Choice, Switch},
    },
};
use demarche::{
    query::{Subject, count},
    view::{Accounts, Action, Feed, Listed},
};
use feed::Statements;
use points::Points;
use yew::prelude::*;

part! {
    /// The view of accounts.
    pub static ACCOUNTS: Part<()> = AccountsView in accounts;
}

/// The two lists, with how many of each there are.
fn lists(frame: &Frame) -> Vec<Choice> {
    let filter = &frame.view.filter;
    let choices = Accounts::ALL.iter().map(|&accounts| {
        let subject = match accounts {
            Accounts::Points => Subject::Disagreements,
            Accounts::Statements => Subject::Statements,
        };
        let is_current = frame.view.accounts == accounts;
        Choice {
            action: Action::Accounts(accounts),
            label: messages::accounts_listed(accounts.code()),
            count: Some(match is_current {
                true => frame.selection.rows.count(),
                false => count(frame.opened.index(subject), filter),
            }),
            is_current,
        }
    });
    choices.collect()
}

/// How the statements are grouped.
fn groupings(frame: &Frame) -> Vec<Choice> {
    let choices = Feed::ALL.iter().map(|&feed| Choice {
        action: Action::Feed(feed),
        label: messages::accounts_feed(feed.code()),
        count: None,
        is_current: frame.view.feed == feed,
    });
    choices.collect()
}

/// Where accounts differ, and all that was said.
#[component]
pub fn AccountsView() -> Html {
    let frame = use_frame();
    let (tools, list) = match frame.view.accounts {
        Accounts::Points => (
            html! {
                <Check words={messages::accounts_only_opposed()} is_on={frame.view.opposed} action={Action::Opposed(!frame.view.opposed)} />
            },
            html! { <Points /> },
        ),
        Accounts::Statements => (
            html! {
                <><Switch label={messages::accounts_how_grouped()} choices={groupings(&frame)} /><Link class="as-table" action={Action::List(Listed::Statements)}>{ messages::accounts_as_table() }</Link></>
            },
            html! { <Statements /> },
        ),
    };
    html! {
        <div class="accounts-view">
            <div class="view-tools"><Switch label={messages::common_what_is_listed()} choices={lists(&frame)} />{ tools }</div>
            { list }
        </div>
    }
}
