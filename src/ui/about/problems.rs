//! The part of the dialog about the dossier with what is wrong with its file.

use crate::{
    app::{ByPointer, Opened, use_frame},
    ui::common::virtual_rows::{List, gap_id, gap_key, use_virtual_rows},
};
use demarche::{
    load::{Problem, Severity},
    virtual_list::Piece,
};
use std::rc::Rc;
use yew::prelude::*;

/// So many problems are drawn whole.
const WHOLE: usize = 60;
/// About how high a problem is before it was drawn.
const PROBLEM_PX: f64 = 72.0;

/// What [`Problems`] needs.
#[derive(Properties)]
pub struct ProblemsProps {
    /// What is open.
    pub opened: Rc<Opened>,
}

impl PartialEq for ProblemsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.opened, &other.opened)
    }
}

/// What is wrong with the file that is open.
#[component]
pub fn Problems(props: &ProblemsProps) -> Html {
    let frame = use_frame();
    let opened = &props.opened;
    let problems = &opened.problems;
    let rows = use_virtual_rows(
        &frame,
        List {
            rows: ByPointer::of(opened),
            look: (),
            len: problems.len(),
            estimate: &|_| PROBLEM_PX,
            whole_up_to: WHOLE,
            is_whole: false,
            selected: None,
        },
    );
    let pieces = rows.pieces.iter().map(|piece| match piece {
        Piece::Gap(gap) => html! { <li key={gap_key(gap)} class="gap" data-gap={gap_id(gap)} aria-hidden="true" /> },
        &Piece::Row(nth) => problem(nth, problems),
    });
    html! {
        <section class="problems">
            <h3>{ format!("Problems in this file: {}", opened.problems.len()) }</h3>
            <p>{ match opened.set_aside {
                0 => "All records were sound enough to open.".to_owned(),
                1 => "1 record was set aside; everything else is open.".to_owned(),
                n => format!("{n} records were set aside; everything else is open."),
            } }</p>
            <ul ref={rows.container.clone()} class="virtual">{ for pieces }</ul>
        </section>
    }
}

fn problem(nth: usize, problems: &[Problem]) -> Html {
    let problem = &problems[nth];
    let word = match problem.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    html! {
        <li key={nth} class="problem" data-row={nth.to_string()} aria-setsize={problems.len().to_string()} aria-posinset={(nth + 1).to_string()}>
            <strong>{ word }</strong>{ " " }
            if let Some(record) = &problem.record { { format!("{record}: ") } }
            { &problem.message }
            if let Some(hint) = &problem.hint { { format!(" — {hint}") } }
            <code>{ if problem.pointer.is_empty() { "the whole file" } else { &problem.pointer } }</code>
        </li>
    }
}
