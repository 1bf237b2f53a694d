//! The part of the dialog about the dossier with what is wrong with its file.

use crate::{app::Opened, ui::common::long_list::LongList};
use demarche::load::{Problem, Severity};
use std::rc::Rc;
use yew::prelude::*;

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
    let opened = &props.opened;
    let entry = {
        let opened = opened.clone();
        Callback::from(move |nth: usize| problem(&opened.problems[nth]))
    };
    html! {
        <section class="problems">
            <h3>{ format!("Problems in this file: {}", opened.problems.len()) }</h3>
            <p>{ match opened.set_aside {
                0 => "All records were sound enough to open.".to_owned(),
                1 => "1 record was set aside; everything else is open.".to_owned(),
                n => format!("{n} records were set aside; everything else is open."),
            } }</p>
            <LongList len={opened.problems.len()} {entry} entry_px={PROBLEM_PX} entry_class="problem" />
        </section>
    }
}

fn problem(problem: &Problem) -> Html {
    let word = match problem.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    html! {
        <>
            <strong>{ word }</strong>{ " " }
            if let Some(record) = &problem.record { { format!("{record}: ") } }
            { &problem.message }
            if let Some(hint) = &problem.hint { { format!(" — {hint}") } }
            <code>{ if problem.pointer.is_empty() { "the whole file" } else { &problem.pointer } }</code>
        </>
    }
}
