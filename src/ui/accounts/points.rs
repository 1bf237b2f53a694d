//! The points on which accounts differ: an index of all, and the points themselves, the one
//! that was asked for first.

use super::point::Point;
use crate::{
    app::{ByPointer, Frame, texts, use_frame},
    browser::scroll,
    locale::messages,
    ui::common::{link::Link, more::use_is_printing, names::party_mark, when::when},
};
use demarche::{
    accounts::{columns, last_date, newest},
    view::Action,
};
use yew::prelude::*;

/// So many points are drawn before the reader asks for the others.
const FEW: usize = 4;

/// A point in the index: its name, when it was, and whose accounts differ.
fn entry(frame: &Frame, row: usize, is_current: bool) -> Html {
    let dossier = frame.dossier();
    let point = &dossier.disagreements[row];
    let parties = columns(dossier, point);
    let parties = (parties.iter()).filter_map(|column| dossier.parties.get(column.party?));
    html! {
        <li key={point.id.to_string()}>
            <Link action={Action::Point(point.id.clone())} current={is_current}>
                <span dir="auto" lang={texts::lang(&point.title)}>{ &point.title }</span>
                <span class="fine">if let Some(date) = last_date(dossier, point) { { when(date) }{ " " } }
                    { for parties.map(|party| html! { <>{ party_mark(Some(party)) }<span class="visually-hidden">{ format!(" {}", party.name) }</span></> }) }</span>
            </Link>
        </li>
    }
}

/// The points that pass.
#[component]
pub fn Points() -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let is_whole = use_state(|| false);
    let is_printing = use_is_printing();
    let keys = (
        ByPointer::of(&frame.opened),
        ByPointer::of(&frame.selection),
        frame.view.opposed,
    );
    let rows = use_memo(keys, |_| {
        let mut rows = newest(dossier, frame.selection.rows.iter());
        if frame.view.opposed {
            rows.retain(|&row| columns(dossier, &dossier.disagreements[row]).len() > 1);
        }
        rows
    });
    // Who chooses a point from the index sees it.
    let is_first = use_mut_ref(|| true);
    use_effect_with(frame.view.point.clone(), move |point| {
        if !is_first.replace(false) && point.is_some() {
            scroll::into_view(".accounts-view .point.is-asked h2");
        }
    });
    if dossier.disagreements.is_empty() && frame.view.filter.as_of.is_none() {
        // Said above the view.
        return Html::default();
    }
    let asked = (frame.view.point.as_ref()).and_then(|id| {
        rows.iter()
            .copied()
            .find(|&row| dossier.disagreements[row].id == *id)
    });
    let current = asked.or(rows.first().copied());
    let ordered: Vec<usize> = (current.into_iter())
        .chain(rows.iter().copied().filter(|row| Some(*row) != current))
        .collect();
    let most = match *is_whole || is_printing {
        true => ordered.len(),
        false => FEW,
    };
    let left = ordered.len().saturating_sub(most);
    let on_whole = Callback::from(move |_: MouseEvent| is_whole.set(true));
    let hidden = frame.selection.rows.count() - rows.len();
    html! {
        <div class="points">
            <nav aria-label={messages::accounts_points()}>
                <ol>{ for rows.iter().map(|&row| entry(&frame, row, Some(row) == current)) }</ol>
            </nav>
            <div class="point-list">
                { for ordered.iter().take(most).map(|&row| {
                    let key = dossier.disagreements[row].id.to_string();
                    html! { <Point {key} {row} is_current={Some(row) == current} /> }
                }) }
                if left > 0 {
                    <p><button type="button" class="more" onclick={on_whole}>{ messages::accounts_show_others(left) }</button></p>
                }
                if hidden > 0 {
                    <p class="hint">{ messages::accounts_not_opposed(hidden) }{ " " }<Link action={Action::Opposed(false)}>{ messages::accounts_show_not_opposed() }</Link></p>
                }
            </div>
        </div>
    }
}
