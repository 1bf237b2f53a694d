//! The heads of the columns: what each plan is.

use super::comparison::Comparison;
use crate::{
    app::{Frame, texts, use_frame},
    locale::messages,
    ui::common::{
        labels,
        names::{actor_list, party_marks},
        sources::Sources,
        when::when,
    },
};
use std::rc::Rc;
use yew::prelude::*;

/// The class of a cell in a column: whether it is the base, and whether it is
/// the one beside the base where only one has room.
pub fn column_class(column: usize, beside: usize) -> Classes {
    classes!(
        "column",
        (column == 0).then_some("is-base"),
        (column == beside).then_some("is-beside"),
    )
}

/// So many rows stand above those of provisions.
pub const HEAD_ROWS: usize = 1;

/// What [`Head`] needs.
#[derive(PartialEq, Properties)]
pub struct HeadProps {
    /// The comparison.
    pub comparison: Rc<Comparison>,
    /// The column beside the base where only one has room.
    pub beside: usize,
}

/// Names that stay in sight, and under them what each plan is.
#[component]
pub fn Head(props: &HeadProps) -> Html {
    let (frame, beside) = (&use_frame(), props.beside);
    let comparison = &*props.comparison;
    let dossier = frame.dossier();
    let columns = 0..comparison.plans.len();
    let names = columns.map(|column| {
        let plan = comparison.plan(dossier, column);
        html! {
            <th scope="col" class={column_class(column, beside)}>
                <span class="column-name">{ party_marks(dossier, &plan.proposers) }<bdi lang={texts::lang(&plan.short)}>{ &plan.short }</bdi></span>
                <span class="fine">{ when(&plan.date) }
                    if let Some(against) = comparison.against(dossier, column) { { " · " }{ against } }
                    if plan.is_partial() { { format!(" · {}", labels::points(&plan.known_points())) } }</span>
                { facts(frame, comparison.plans[column]) }
            </th>
        }
    });
    html! {
        <thead>
            <tr class="names" aria-rowindex="1"><td class="fold" />{ for names }</tr>
        </thead>
    }
}

/// What a plan is, folded: its whole name, who put it forward, what became of it, and its sources.
fn facts(frame: &Frame, row: usize) -> Html {
    let dossier = frame.dossier();
    let plan = &dossier.plans[row];
    let parent = dossier.base_of(row).map(|base| &*dossier.plans[base].short);
    html! {
        <details class="plan-facts">
            <summary><span class="visually-hidden">{ messages::plans_what_it_is(&plan.short) }</span></summary>
            <div class="plan-facts-body">
                <p><strong dir="auto" lang={texts::lang(&plan.name)}>{ &plan.name }</strong></p>
                if !plan.proposers.is_empty() {
                    <p><span class="fine">{ messages::plans_put_forward_by() }{ " " }</span>{ actor_list(frame, &plan.proposers) }</p>
                }
                <p dir="auto" lang={texts::lang(&plan.status)}>{ &plan.status }</p>
                if let Some(parent) = parent { <p class="fine">{ messages::plans_based_on(parent) }</p> }
                if let Some(notes) = &plan.notes { <p dir="auto" lang={texts::lang(notes)}>{ notes }</p> }
                <Sources citations={plan.sources.clone()} />
            </div>
        </details>
    }
}
