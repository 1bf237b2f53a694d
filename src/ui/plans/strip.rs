//! The whole comparison at a glance: a cell for every provision, and the counts
//! of changes.

use super::jump;
use crate::app::Frame;
use demarche::align::{Alignment, Change};
use yew::prelude::*;

/// The cells of one plan.
fn cells(frame: &Frame, plan: usize, column: usize, alignment: &Alignment) -> Html {
    let dossier = frame.dossier();
    let cells = alignment.rows.iter().enumerate().filter_map(|(nth, row)| {
        let change = row.change(column);
        let number =
            row.cells[column].map(|cell| &*dossier.plans[plan].provisions[cell.provision].number);
        if number.is_none() && change.is_none() {
            return None;
        }
        let (class, sign, words) = match change {
            Some(change) => (
                format!("is-{}", change.code()),
                change.sign(),
                change.label(),
            ),
            None => ("is-base".to_owned(), "", "base"),
        };
        let label = format!(
            "{}: {words}",
            number.map_or_else(|| "missing here".to_owned(), |n| format!("Provision {n}"))
        );
        let onclick = Callback::from(move |_: MouseEvent| jump(nth));
        Some(html! {
            <li><button type="button" {class} title={label.clone()} aria-label={label} {onclick}>
                <span class="sign" aria-hidden="true">{ sign }</span>
                <span aria-hidden="true">{ number.unwrap_or("·") }</span>
            </button></li>
        })
    });
    html! { <ul class="cells">{ for cells }</ul> }
}

/// The cells of all plans, and what their signs mean.
pub fn strip(frame: &Frame, plans: &[usize], alignment: &Alignment) -> Html {
    let dossier = frame.dossier();
    // The base has no changes to show.
    let lines = plans.iter().enumerate().skip(1).map(|(column, &plan)| {
        let counts = &alignment.counts[column];
        let words = Change::ALL.into_iter().filter(|change| counts.changes[*change as usize] > 0).map(|change| {
            html! { <span class={format!("badge-{0} is-{0}", change.code())}>{ format!("{} {} {}", change.sign(), counts.changes[change as usize], change.label().to_lowercase()) }</span> }
        });
        html! {
            <div class="strip-line">
                <p><strong>{ &dossier.plans[plan].short }</strong>
                    <span class="fine">{ format!("against {}:", dossier.plans[plans[0]].short) }</span>
                    { for words }
                    if counts.moved > 0 { <span class="fine">{ format!("{} elsewhere in the order", counts.moved) }</span> }
                </p>
                { cells(frame, plan, column, alignment) }
            </div>
        }
    });
    html! { <section class="strip" aria-label="All provisions at a glance">{ for lines }
    <p class="fine">{ "The texts are retold by the editors of this dossier, so words may differ where the terms do not: that is “reworded”." }</p></section> }
}
