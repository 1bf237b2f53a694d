//! The parts that details are made of.

use super::statement::statement_card;
use crate::app::Frame;
use demarche::model::Disagreement;
use yew::prelude::*;

/// A part of the details under a heading.
pub fn section(heading: &str, body: Html) -> Html {
    html! { <section><h3>{ heading }</h3>{ body }</section> }
}

/// The frame around accounts that differ.
pub fn differ(items: Vec<Html>) -> Html {
    html! { <section class="differ"><h3>{ "Accounts differ" }</h3>{ items }</section> }
}

/// Accounts that differ on one point, those who disagree beside each other.
pub fn account(heading: Html, text: &str, cards: Vec<Html>) -> Html {
    html! {
        <section class="disagreement">
            <h4>{ heading }</h4>
            <p>{ text }</p>
            <div class="side-by-side">{ cards }</div>
        </section>
    }
}

/// Statements in turn by stance, so that those that disagree stand beside each other.
fn facing(frame: &Frame, mut left: Vec<usize>) -> Vec<usize> {
    let stance = |row: usize| frame.dossier().statements[row].stance;
    let mut turned = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let last = turned.last().map(|&row| stance(row));
        let place = (left.iter().position(|&row| Some(stance(row)) != last)).unwrap_or(0);
        turned.push(left.remove(place));
    }
    turned
}

/// A disagreement of the dossier, with the statements that take part in it.
pub fn disagreement(frame: &Frame, disagreement: &Disagreement) -> Html {
    let rows = (disagreement.statements.iter())
        .filter_map(|id| frame.dossier().statement_row(id.as_str()))
        .collect();
    let cards = facing(frame, rows).into_iter();
    account(
        html! { { &disagreement.title } },
        &disagreement.text,
        cards.map(|row| statement_card(frame, row, true)).collect(),
    )
}
