//! The first view of a dossier that has plans or statements: what it is about, where it
//! stands, which terms differ, on what accounts differ, and where the plans come from. What
//! it shows is found in [`demarche::overview`] and [`demarche::accounts`]; every block leads
//! into the view that has all of it.

mod differ;
mod lineage;
mod stands;
mod tally;
mod terms;

use crate::{
    app::{ByPointer, Frame, use_frame},
    browser::direction::is_rtl,
    ui::common::{link::Link, turns::use_turns},
};
use demarche::{
    overview::Turns,
    view::{Action, reduce},
};
use differ::Differ;
use lineage::Lineage;
use stands::Stands;
use tally::TitleBlock;
use terms::DifferingTerms;
use yew::prelude::*;

/// The view that several actions lead to, one after the other.
fn through(frame: &Frame, actions: impl IntoIterator<Item = Action>) -> Action {
    let view =
        (actions.into_iter()).fold((*frame.view).clone(), |view, action| reduce(&view, action));
    Action::Go(Box::new(view))
}

/// What [`BlockHead`] needs.
#[derive(PartialEq, Properties)]
struct BlockHeadProps {
    /// The id of the heading, by which the block is labelled.
    id: AttrValue,
    /// The heading.
    title: AttrValue,
    /// What stands beside it, smaller.
    #[prop_or_default]
    note: AttrValue,
    /// Leads to all of it.
    action: Action,
    /// The words of what leads there.
    more: AttrValue,
}

/// The head of a block: what it is, and the way to all of it.
#[component]
fn BlockHead(props: &BlockHeadProps) -> Html {
    html! {
        <div class="block-head">
            <h3 id={props.id.clone()}>{ &props.title }</h3>
            if !props.note.is_empty() { <p class="fine">{ &props.note }</p> }
            <Link class="to-all" action={props.action.clone()}>{ &props.more }<span aria-hidden="true">{ if is_rtl() { " ‹" } else { " ›" } }</span></Link>
        </div>
    }
}

/// The first view of a dossier.
#[component]
pub fn Overview() -> Html {
    let frame = use_frame();
    let drawn = use_turns(5);
    let keys = (
        ByPointer::of(&frame.opened),
        ByPointer::of(&frame.selection),
    );
    let turns = use_memo(keys, |_| {
        Turns::new(frame.dossier(), frame.selection.rows.iter())
    });
    let turns = ByPointer::of(&turns);
    html! {
        <div class="dossier-overview">
            <TitleBlock turns={turns.clone()} />
            <div class="two">
                if drawn > 1 { <Stands {turns} /> }
                if drawn > 2 { <DifferingTerms /> }
            </div>
            if drawn > 3 { <Differ /> }
            if drawn > 4 { <Lineage /> }
        </div>
    }
}
