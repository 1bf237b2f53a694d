//! All rows of the comparison at a glance, a column of small cells each, and
//! a way to jump; and what the tints mean.

use super::{
    comparison::Comparison,
    minimap::{Minimap, StripProps, row_words},
    words::{class, meaning},
};
use crate::{
    app::use_frame,
    browser::{direction, document},
    locale::messages,
    ui::common::labels,
    ui::common::link::Link,
};
use demarche::{
    align::Change,
    view::{Action, ChangeFilter},
};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// More rows than these are drawn as a map, not as a cell each.
const CELLS: usize = 150;

fn cell_id(row: usize) -> String {
    format!("plan-cell-{row}")
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// All rows at a glance: a cell for each, with a small one for each plan; arrow keys go along, Enter jumps. Of many
/// rows, a map.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let comparison = &*props.comparison;
    // The cell that the keys are at.
    let current = use_state_eq(|| 0_usize);
    let rows = comparison.rows.len();
    let current_row = (*current).min(rows.saturating_sub(1));
    if rows > CELLS {
        let StripProps {
            comparison,
            shown,
            on_jump,
        } = props;
        return html! {
            <Minimap comparison={comparison.clone()} shown={shown.clone()} on_jump={on_jump.clone()} />
        };
    }
    let on_key = {
        let current = current.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = match &*direction::key(&event) {
                "ArrowRight" => (current_row + 1).min(rows.saturating_sub(1)),
                "ArrowLeft" => current_row.saturating_sub(1),
                "Home" => 0,
                "End" => rows.saturating_sub(1),
                _ => return,
            };
            event.prevent_default();
            current.set(next);
            if let Some(cell) = element(&cell_id(next)) {
                cell.focus().ok();
            }
        })
    };
    let cells = (0..rows).map(|row| {
        let is_shown = props.shown.get(row).copied().unwrap_or(true);
        let title = row_words(dossier, comparison, row, is_shown);
        let minis = (0..comparison.plans.len()).map(|column| {
            let links = comparison.links(row, column);
            match (links.first(), comparison.rows[row].cells[column].first()) {
                (Some((_, change)), _) => html! { <span class={classes!("mini", class(*change))}>{ change.sign() }</span> },
                (None, Some(&provision)) => {
                    html! { <span class="mini is-base">{ &comparison.provision(dossier, column, provision).number }</span> }
                }
                (None, None) => html! { <span class="mini is-absent" /> },
            }
        });
        let onclick = {
            let (current, on_jump) = (current.clone(), props.on_jump.clone());
            Callback::from(move |_: MouseEvent| {
                current.set(row);
                if is_shown {
                    on_jump.emit(row);
                }
            })
        };
        html! {
            <button type="button" key={row} id={cell_id(row)} class={classes!("strip-cell", (!is_shown).then_some("is-out"))}
                title={title.clone()} aria-label={title} aria-disabled={(!is_shown).then_some("true")}
                tabindex={if row == current_row { "0" } else { "-1" }} {onclick}>
                { for minis }
            </button>
        }
    });
    html! {
        <div class="strip" role="toolbar" aria-label={messages::plans_jump_to_row()} onkeydown={on_key}>{ for cells }</div>
    }
}

/// What [`Legend`] needs.
#[derive(PartialEq, Properties)]
pub struct LegendProps {
    /// The comparison.
    pub comparison: Rc<Comparison>,
}

/// How many provisions of each plan changed how: each count shows only those.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let (frame, comparison) = (use_frame(), &*props.comparison);
    let dossier = frame.dossier();
    let filter = |wanted: ChangeFilter, tint: Option<String>, sign: &'static str, count: usize| {
        let is_on = frame.view.changes.contains(&wanted);
        html! {
            <li><Link class={classes!("change", tint, is_on.then_some("is-on"))} action={Action::ToggleChange(wanted)} current={is_on} title={messages::plans_change(wanted.code())}>
                <span class="change-sign" aria-hidden="true">{ sign }</span>
                <span class="change-word">{ messages::plans_change(wanted.code()) }{ " " }</span><span class="number">{ count }</span>
            </Link></li>
        }
    };
    let columns = (1..comparison.plans.len()).filter_map(|column| {
        let of = comparison.column(column)?;
        let changes = (Change::ALL.into_iter().zip(of.counts.changes))
            .filter(|&(_, count)| count > 0)
            .filter_map(|(change, count)| {
                let wanted = ChangeFilter::from_code(change.code())?;
                Some(filter(wanted, Some(class(change)), change.sign(), count))
            });
        let others = [
            (ChangeFilter::Moved, "↕", of.counts.moved),
            (ChangeFilter::Perhaps, "?", of.counts.perhaps),
        ];
        let others = (others.into_iter().filter(|other| other.2 > 0))
            .map(|(wanted, sign, count)| filter(wanted, None, sign, count));
        Some(html! {
            <div class="counts">
                <h3><bdi>{ &comparison.plan(dossier, column).short }</bdi><span class="visually-hidden">{ messages::plans_counted_against(&comparison.plan(dossier, of.base).short) }</span></h3>
                <ul>{ for changes }{ for others }</ul>
            </div>
        })
    });
    html! {
        <div class="plan-legend">
            { for columns }
            if !frame.view.changes.is_empty() { <Link class="button" action={Action::AllChanges}>{ messages::plans_show_every_change() }</Link> }
        </div>
    }
}

/// What the signs of changes mean, and how they are found.
pub fn meanings() -> Html {
    let meanings = Change::ALL.into_iter().map(|change| {
        html! { <li><strong>{ format!("{} {}", change.sign(), labels::change(change)) }</strong>{ ": " }{ meaning(change) }</li> }
    });
    html! {
        <>
            <ul class="plain">{ for meanings }</ul>
            <p class="fine">{ messages::plans_method() }</p>
        </>
    }
}
