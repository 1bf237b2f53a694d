//! Hundreds of rows of the comparison at a glance: a line for each plan, in which every row has a thin stroke,
//! and a way to jump, by pointer and as a slider by keys.

use super::{comparison::Comparison, words::class};
use crate::{
    app::{ByPointer, use_frame},
    browser::direction::{self, from_start},
    locale::{self, messages},
    ui::common::labels,
};
use demarche::{align::Change, model::Dossier};
use std::{fmt::Write, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

/// How high the line of a plan is.
const LINE: usize = 16;
/// By so many rows the keys for pages go along.
const PAGE: usize = 20;

/// What [`Minimap`] needs, and the strip of single rows that stands in its place where there are few.
#[derive(PartialEq, Properties)]
pub struct StripProps {
    /// The comparison.
    pub comparison: Rc<Comparison>,
    /// For each of its rows whether it is shown below.
    pub shown: Rc<Vec<bool>>,
    /// Called with a row to go to it.
    pub on_jump: Callback<usize>,
}

/// In words: a row, what became of it in each plan, and whether it is shown.
pub fn row_words(
    dossier: &Dossier,
    comparison: &Comparison,
    row: usize,
    is_shown: bool,
) -> AttrValue {
    let changes = (1..comparison.plans.len()).map(|column| {
        let plan = &comparison.plan(dossier, column).short;
        let links = comparison.links(row, column);
        let of = links
            .iter()
            .map(|(_, change)| labels::change_within(*change));
        let of: Vec<AttrValue> = of.collect();
        match of.is_empty() {
            true => String::new(),
            false => format!("; {plan}: {}", locale::row(&of)),
        }
    });
    let changes: String = changes.collect();
    let words = comparison.heading(dossier, row) + &changes;
    match is_shown {
        true => words.into(),
        false => messages::plans_row_not_shown(words),
    }
}

/// The strokes of a column as one path for each way to change, so that thousands of rows are a few elements.
/// Strokes of what was kept, or is not known, are short, so that changes are told by their height as well as by colour.
fn strokes(
    comparison: &Comparison,
    column: usize,
    shown: &[bool],
) -> Vec<(Option<Change>, String, bool)> {
    let mut paths: Vec<(Option<Change>, String, bool)> = Vec::new();
    let bottom = (column + 1) * LINE - 2;
    for (row, of) in comparison.rows.iter().enumerate() {
        let change = comparison.links(row, column).first().map(|link| link.1);
        if change.is_none() && of.cells[column].is_empty() {
            continue;
        }
        let is_out = !shown.get(row).copied().unwrap_or(true);
        let high = match change {
            Some(change) if change.is_difference() => LINE - 4,
            _ => LINE / 3,
        };
        let known = paths
            .iter()
            .position(|(of, _, out)| *of == change && *out == is_out);
        let nth = known.unwrap_or_else(|| {
            paths.push((change, String::new(), is_out));
            paths.len() - 1
        });
        // Writing to a string cannot fail.
        write!(paths[nth].1, "M{row} {bottom}h1v-{high}h-1z").ok();
    }
    paths
}

/// All rows as a map.
#[component]
pub fn Minimap(props: &StripProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let comparison = &*props.comparison;
    let (rows, plans) = (comparison.rows.len(), comparison.plans.len());
    let current = use_state_eq(|| 0_usize);
    let row = (*current).min(rows.saturating_sub(1));
    let pointed = use_state_eq(|| None::<usize>);
    let lines = {
        let (comparison, shown) = (props.comparison.clone(), props.shown.clone());
        use_memo(
            (ByPointer::of(&comparison), ByPointer::of(&shown)),
            move |_| {
                let columns = (0..comparison.plans.len()).flat_map(|column| {
                    let strokes = strokes(&comparison, column, &shown);
                    strokes.into_iter().map(|(change, d, is_out)| {
                        let tint = change.map_or_else(|| "is-base".to_owned(), class);
                        html! { <path class={classes!("stroke", tint, is_out.then_some("is-out"))} {d} /> }
                    }).collect::<Vec<Html>>()
                });
                columns.collect::<Html>()
            },
        )
    };
    let go = {
        let (on_jump, shown) = (props.on_jump.clone(), props.shown.clone());
        move |row: usize| {
            // Where the row itself is not shown, the next that is.
            let is_shown = |row: &usize| shown.get(*row).copied().unwrap_or_default();
            if let Some(row) = (row..rows)
                .find(is_shown)
                .or_else(|| (0..row).rev().find(is_shown))
            {
                on_jump.emit(row);
            }
        }
    };
    let onkeydown = {
        let (current, go) = (current.clone(), go.clone());
        Callback::from(move |event: KeyboardEvent| {
            let last = rows.saturating_sub(1);
            let next = match &*direction::key(&event) {
                "ArrowRight" | "ArrowDown" => (row + 1).min(last),
                "ArrowLeft" | "ArrowUp" => row.saturating_sub(1),
                "PageDown" => (row + PAGE).min(last),
                "PageUp" => row.saturating_sub(PAGE),
                "Home" => 0,
                "End" => last,
                "Enter" | " " => {
                    event.prevent_default();
                    return go(row);
                }
                _ => return,
            };
            event.prevent_default();
            current.set(next);
        })
    };
    let row_at = move |event: &MouseEvent| -> Option<usize> {
        let target: Element = event.current_target()?.unchecked_into();
        let width = target.get_bounding_client_rect().width();
        let share = from_start(&target, event.client_x()) / width.max(1.0);
        Some(((share * rows as f64).max(0.0) as usize).min(rows.saturating_sub(1)))
    };
    let onclick = {
        let current = current.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(row) = row_at(&event) {
                current.set(row);
                go(row);
            }
        })
    };
    let onmousemove = {
        let pointed = pointed.clone();
        Callback::from(move |event: MouseEvent| pointed.set(row_at(&event)))
    };
    let onmouseleave = {
        let pointed = pointed.clone();
        Callback::from(move |_: MouseEvent| pointed.set(None))
    };
    let words = |row: usize| {
        let is_shown = props.shown.get(row).copied().unwrap_or(true);
        row_words(dossier, comparison, row, is_shown)
    };
    let view_box = format!("0 0 {rows} {}", plans * LINE);
    let told = pointed.unwrap_or(row);
    html! {
        <div class="minimap">
            <div class="map" role="slider" tabindex="0" aria-label={messages::plans_jump_to_row()} aria-orientation="horizontal"
                aria-valuemin="1" aria-valuemax={rows.to_string()} aria-valuenow={(row + 1).to_string()} aria-valuetext={words(row)}
                {onkeydown} {onclick} {onmousemove} {onmouseleave}>
                <svg viewBox={view_box.clone()} preserveAspectRatio="none" height={(plans * LINE).to_string()} aria-hidden="true">
                    { (*lines).clone() }
                    <path class="at" d={format!("M{told}.5 0v{}", plans * LINE)} vector-effect="non-scaling-stroke" />
                </svg>
            </div>
            <p class="fine" aria-hidden="true">{ words(told) }</p>
        </div>
    }
}
