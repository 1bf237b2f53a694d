//! The part of the details that shows where accounts differ: the statements of those who
//! disagree on a point, beside each other.

use crate::{
    app::{texts, use_frame},
    locale::messages,
    ui::common::{long_list::LongList, more::use_more, statement::StatementCard},
};
use demarche::model::{Dossier, Stance};
use yew::prelude::*;

/// About how high a point is before it was drawn.
const POINT_PX: f64 = 420.0;

/// What [`AccountsDiffer`] needs.
#[derive(PartialEq, Properties)]
pub struct AccountsDifferProps {
    /// Of what record.
    pub of: AttrValue,
    /// How many points there are.
    pub len: usize,
    /// A point, by its place.
    pub point: Callback<usize, Html>,
}

/// The part of the details with all points on which accounts differ.
#[component]
pub fn AccountsDiffer(props: &AccountsDifferProps) -> Html {
    let AccountsDifferProps { of, len, point } = props;
    html! {
        <section class="differ">
            <h3>{ messages::common_accounts_differ() }</h3>
            <LongList of={of.clone()} len={*len} entry={point.clone()} entry_px={POINT_PX} />
        </section>
    }
}

/// So many statements on a point are shown at first.
const SIDE_BY_SIDE: usize = 24;

/// What [`DifferingPoint`] needs.
#[derive(PartialEq, Properties)]
pub struct DifferingPointProps {
    /// What the point is called.
    pub heading: Html,
    /// What is said of it.
    pub text: AttrValue,
    /// The rows of the statements on it, in the order in which they stand.
    pub statements: Vec<usize>,
}

/// A point on which accounts differ, with the statements on it beside each other.
#[component]
pub fn DifferingPoint(props: &DifferingPointProps) -> Html {
    let more = use_more(SIDE_BY_SIDE);
    let cards = props.statements.iter().take(more.most).map(|&row| {
        html! { <StatementCard key={row} {row} links_event={true} /> }
    });
    html! {
        <section class="disagreement">
            <h4 dir="auto">{ props.heading.clone() }</h4>
            <p dir="auto" lang={texts::lang(&props.text)}>{ &props.text }</p>
            <div class="side-by-side">{ for cards }</div>
            { more.below(props.statements.len()) }
        </section>
    }
}

/// What [`Disagreement`] needs.
#[derive(PartialEq, Properties)]
pub struct DisagreementProps {
    /// Its place in the dossier.
    pub row: usize,
}

/// A disagreement that the dossier names, with the statements that take part in it.
#[component]
pub fn Disagreement(props: &DisagreementProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let Some(disagreement) = dossier.disagreements.get(props.row) else {
        return Html::default();
    };
    let rows = (disagreement.statements.iter())
        .filter_map(|id| dossier.statement_row(id.as_str()))
        .collect();
    let heading =
        html! { <span lang={texts::lang(&disagreement.title)}>{ &disagreement.title }</span> };
    html! { <DifferingPoint {heading} text={disagreement.text.clone()} statements={facing(dossier, rows)} /> }
}

/// Statements in turn by stance, so that those that disagree stand beside each other.
fn facing(dossier: &Dossier, mut left: Vec<usize>) -> Vec<usize> {
    let mut turned = Vec::with_capacity(left.len());
    let mut last: Option<Stance> = None;
    while !left.is_empty() {
        let stance = |row: usize| Some(dossier.statements[row].stance);
        let place = (left.iter().position(|&row| stance(row) != last)).unwrap_or(0);
        let row = left.remove(place);
        last = stance(row);
        turned.push(row);
    }
    turned
}
