//! The part of the dialog about the dossier with what is wrong with its file.

use crate::{
    app::{FileProblem, Opened},
    locale::messages,
    ui::common::{long_list::LongList, problems},
};
use demarche::{
    import::Defect,
    load::{Problem, Severity},
};
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
        Callback::from(move |nth: usize| of_file(&opened.problems[nth]))
    };
    html! {
        <section class="problems">
            <h3>{ messages::about_problems(opened.problems.len()) }</h3>
            <p>{ messages::about_set_aside(opened.set_aside) }</p>
            <LongList len={opened.problems.len()} {entry} entry_px={PROBLEM_PX} entry_class="problem" />
        </section>
    }
}

/// What is wrong with the file, and where.
fn of_file(found: &FileProblem) -> Html {
    match found {
        FileProblem::Dossier(found) => problem(found),
        FileProblem::Row(row) => {
            let place = messages::about_row_and_column(row.row.to_string(), column(&row.column));
            let value = (!row.value.is_empty()).then(|| messages::app_value(&row.value));
            line(row.is_lost(), value, row.reason, None, place)
        }
        FileProblem::Rows(rows) => {
            let first = messages::about_first_listed_below();
            let count = messages::about_rows(rows.count);
            let place = column(&rows.column);
            line(rows.is_lost(), Some(count), rows.reason, Some(first), place)
        }
    }
}

fn column(name: &str) -> AttrValue {
    match name {
        "" => messages::about_whole_row(),
        name => name.to_owned().into(),
    }
}

/// A problem of a table: `of` is the value concerned, or how many rows are.
fn line(
    is_lost: bool,
    of: Option<AttrValue>,
    defect: Defect,
    hint: Option<AttrValue>,
    place: AttrValue,
) -> Html {
    let severity = match is_lost {
        true => Severity::Error,
        false => Severity::Warning,
    };
    told(
        severity,
        of,
        messages::fault_row(defect.code()),
        hint,
        place,
    )
}

/// What is wrong with a dossier, where, and what was probably meant.
pub fn problem(problem: &Problem) -> Html {
    let place = match &*problem.pointer {
        "" => messages::about_whole_file(),
        pointer => pointer.to_owned().into(),
    };
    let record = problem.record.as_ref().map(problems::record);
    let hint = problem.hint.as_ref().map(problems::hint);
    told(
        problem.severity,
        record,
        problems::fault(&problem.fault),
        hint,
        place,
    )
}

fn told(
    severity: Severity,
    record: Option<AttrValue>,
    fault: AttrValue,
    hint: Option<AttrValue>,
    place: AttrValue,
) -> Html {
    let word = match severity {
        Severity::Error => messages::about_error(),
        Severity::Warning => messages::about_warning(),
    };
    html! {
        <>
            <strong>{ word }</strong>{ " " }
            if let Some(record) = record { { messages::about_problem_of_record(record) }{ " " } }
            <span dir="auto">{ fault }</span>
            if let Some(hint) = hint { { " " }{ messages::about_problem_hint(hint) } }
            <code dir="auto">{ place }</code>
        </>
    }
}
