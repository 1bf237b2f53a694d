//! The heads of the columns: what each plan is.

use super::comparison::Comparison;
use crate::{
    app::use_frame,
    ui::common::{names::actor_list, sources::Sources, when::when},
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
pub const HEAD_ROWS: usize = 2;

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
    let names = columns.clone().map(|column| {
        let plan = comparison.plan(dossier, column);
        html! {
            <th scope="col" class={column_class(column, beside)}>
                <span class="column-name">{ &plan.name }</span>
                <span class="fine">{ when(&plan.date) }{ comparison.against(dossier, column) }</span>
            </th>
        }
    });
    let facts = columns.map(|column| {
        let plan = comparison.plan(dossier, column);
        let parent = (plan.based_on.as_ref())
            .and_then(|id| dossier.plan(id.as_str()))
            .map(|parent| &*parent.short);
        let count = plan.sources.len();
        html! {
            <td class={column_class(column, beside)}>
                if !plan.proposers.is_empty() {
                    <p><span class="fine">{ "Put forward by " }</span>{ actor_list(frame, &plan.proposers) }</p>
                }
                <p>{ &plan.status }</p>
                if let Some(parent) = parent { <p class="fine">{ format!("Based on {parent}") }</p> }
                <details>
                    <summary>
                        { if plan.notes.is_some() { "Notes and " } else { "" } }
                        { format!("{count} {}", if count == 1 { "source" } else { "sources" }) }
                        <span class="visually-hidden">{ format!(" of {}", plan.short) }</span>
                    </summary>
                    if let Some(notes) = &plan.notes { <p>{ notes }</p> }
                    <Sources citations={plan.sources.clone()} />
                </details>
            </td>
        }
    });
    html! {
        <thead>
            <tr class="names" aria-rowindex="1"><td class="fold" />{ for names }</tr>
            <tr class="plan-facts" aria-rowindex="2"><td class="fold" />{ for facts }</tr>
        </thead>
    }
}
