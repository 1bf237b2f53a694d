//! The part of the dialog about the dossier with what is wrong with its file.

use crate::{app::Opened, locale::messages, ui::common::long_list::LongList};
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
            <h3>{ messages::about_problems(opened.problems.len()) }</h3>
            <p>{ messages::about_set_aside(opened.set_aside) }</p>
            <LongList len={opened.problems.len()} {entry} entry_px={PROBLEM_PX} entry_class="problem" />
        </section>
    }
}

/// What is wrong, where, and what was probably meant.
pub fn problem(problem: &Problem) -> Html {
    let word = match problem.severity {
        Severity::Error => messages::about_error(),
        Severity::Warning => messages::about_warning(),
    };
    html! {
        <>
            <strong>{ word }</strong>{ " " }
            if let Some(record) = &problem.record { { messages::about_problem_of_record(record) }{ " " } }
            <span lang="en" dir="auto">{ &problem.message }</span>
            if let Some(hint) = &problem.hint { { " " }{ messages::about_problem_hint(hint) } }
            <code>{ if problem.pointer.is_empty() { messages::about_whole_file() } else { problem.pointer.clone().into() } }</code>
        </>
    }
}
