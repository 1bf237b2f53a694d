//! Plans side by side: columns are plans, rows are matched provisions, and
//! everything is told against the first plan, the base. How provisions match
//! is the library's work; nothing here compares texts.

mod comparison;
pub mod evidence;
mod head;
mod lineage;
mod picker;
mod row;
mod strip;
pub mod terms;
pub mod words;

use crate::{app::use_frame, ui::link::Link};
use comparison::{Comparison, chosen};
use demarche::view::Action;
use head::head;
use lineage::lineage;
use picker::picker;
use row::row;
use std::rc::Rc;
use strip::{Strip, legend};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Plans side by side.
#[component]
pub fn Plans() -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let comparison = {
        let opened = frame.opened.clone();
        use_memo(
            (
                Rc::as_ptr(&frame.opened),
                chosen(dossier, &frame.view.plans),
            ),
            move |(_, plans)| Comparison::new(&opened.dossier, plans.clone()),
        )
    };
    // The column beside the base where only one has room.
    let beside = use_state(|| 1_usize);
    let columns = comparison.plans.len();
    let beside_now = (*beside).clamp(1, columns.saturating_sub(1).max(1));

    if dossier.plans.is_empty() {
        return html! { <p class="nothing">{ "This dossier holds no plans to compare." }</p> };
    }
    let shown = comparison.shown(&frame.selection.rows, frame.view.differing);
    let rows: Vec<usize> = (0..shown.len()).filter(|&row| shown[row]).collect();
    let on_differing = {
        let frame = frame.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            frame.act(Action::Differing(input.checked()));
        })
    };
    let count = match (rows.len(), shown.len()) {
        (some, all) if some == all => format!("{all} rows"),
        (some, all) => format!("{some} of {all} rows"),
    };
    let switch = (1..columns).map(|column| {
        let beside = beside.clone();
        let onclick = Callback::from(move |_: MouseEvent| beside.set(column));
        let is_on = column == beside_now;
        html! {
            <button type="button" key={column} aria-pressed={is_on.to_string()} {onclick}>
                { &comparison.plan(dossier, column).short }
            </button>
        }
    });
    let body = rows
        .iter()
        .map(|&nth| row(&frame, &comparison, nth, beside_now));
    html! {
        <div class="plans">
            <h2 class="visually-hidden">{ "Plans side by side" }</h2>
            <div class="plans-top">
                <div>
                    { picker(&frame, &comparison) }
                    if columns > 1 {
                        { legend(&frame, &comparison) }
                        <Strip comparison={comparison.clone()} shown={shown.clone()} />
                    } else {
                        <p class="hint">{ "This dossier holds one plan only; there is none to compare it with." }</p>
                    }
                </div>
                { lineage(&frame) }
            </div>
            <div class="view-tools plans-tools">
                <label class="check"><input type="checkbox" checked={frame.view.differing} onchange={on_differing} />{ " Only what differs" }</label>
                <span class="count" role="status">{ count }</span>
            </div>
            if columns > 2 {
                <div class="beside-switch" role="group" aria-label="Plan beside the base">
                    <span class="fine">{ format!("{} beside", comparison.plan(dossier, 0).short) }</span>{ for switch }
                </div>
            }
            if rows.is_empty() {
                <div class="nothing">
                    <p>{ nothing_words(frame.view.differing, frame.selection.rows.is_empty()) }</p>
                    <div class="row">
                        if frame.view.differing { <Link class="button" action={Action::Differing(false)}>{ "Show all rows" }</Link> }
                        if frame.selection.rows.count() < frame.selection.rows.len() {
                            <Link class="button" action={Action::DropAll}>{ "Remove all filters" }</Link>
                        }
                    </div>
                </div>
            } else {
                <table class={classes!("plans-table", format!("of-{columns}"))}>
                    <caption class="visually-hidden">{ "Plans side by side. Every row holds provisions that match; changes are told against the first plan." }</caption>
                    { head(&frame, &comparison, beside_now) }
                    <tbody>{ for body }</tbody>
                </table>
            }
        </div>
    }
}

/// Why no row is left.
fn nothing_words(differing: bool, nothing_passes: bool) -> &'static str {
    match (differing, nothing_passes) {
        (_, true) => "No provision of any plan fits the filters.",
        (true, false) => "Among the provisions of these plans that fit the filters, none differs.",
        (false, false) => "No provision of these plans fits the filters; those of other plans do.",
    }
}
