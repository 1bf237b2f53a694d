//! The terms that differ: what the plans say of the same thing, numbers large, what differs
//! from the plan it is based on tinted.

use super::{BlockHead, through};
use crate::{
    app::{ByPointer, Frame, texts, use_frame},
    locale::messages,
    ui::common::{labels, link::Link, when::when},
};
use demarche::{
    overview::{Cell, Difference, Figure, TERM_PLANS, TERMS, Terms},
    query::{Subject, passing},
    view::{Action, MAX_PLANS, Selected, Tab, beside_base},
};
use yew::prelude::*;

fn cell(frame: &Frame, plan: usize, cell: &Cell) -> Html {
    let dossier = frame.dossier();
    let name = dossier.provision_ref(cell.provision);
    let action = through(
        frame,
        [
            Action::Compare(beside_base(dossier, plan)),
            Action::Select(Some(Selected::Provision(name))),
        ],
    );
    let difference = match cell.difference {
        None => AttrValue::default(),
        Some(Difference::Changed) => messages::overview_is_changed(),
        Some(Difference::New) => messages::overview_is_new(),
    };
    let (number, words) = labels::figure(&Figure::of(cell.term, cell.condition));
    let is_number = number.is_some();
    let words = if cell.is_struck_out {
        messages::common_struck_out()
    } else {
        words
    };
    html! {
        <Link {action} title={labels::term(cell.term)}>
            if let Some(number) = number { <b>{ number }</b> }
            if !words.is_empty() { <span class={if is_number { "fine" } else { "phrase" }}>{ words }</span> }
            <span class="visually-hidden">{ difference }</span>
        </Link>
    }
}

/// Leads to all the plans that say something of a term, beside each other, as far as there is room.
fn all_of(frame: &Frame, plans: &[usize], cells: &[Option<Cell>]) -> Option<Action> {
    let dossier = frame.dossier();
    let said = || {
        plans
            .iter()
            .zip(cells)
            .filter_map(|(&plan, cell)| Some((plan, cell.as_ref()?)))
    };
    let (_, newest) = said().next_back()?;
    let compared = said()
        .map(|(plan, _)| dossier.plans[plan].id.clone())
        .take(MAX_PLANS);
    let provision = dossier.provision_ref(newest.provision);
    let select = Action::Select(Some(Selected::Provision(provision)));
    Some(through(
        frame,
        [Action::Compare(compared.collect()), select],
    ))
}

/// What the plans say of the same thing, where at least one has a number for it.
#[component]
pub fn DifferingTerms() -> Html {
    let frame = use_frame();
    let opened = ByPointer::of(&frame.opened);
    let shown = use_memo((opened, frame.view.filter.clone()), |(opened, filter)| {
        opened.provisions_at(&passing(opened.index(Subject::Provisions), filter))
    });
    let dossier = frame.dossier();
    let terms = Terms::new(dossier, |place| shown.contains(&place), TERMS, TERM_PLANS);
    if terms.rows.is_empty() {
        return Html::default();
    }
    let is_wide = |plan: &usize| (!terms.first.contains(plan)).then_some("is-wide");
    let heads = terms.plans.iter().map(|&row| {
        let plan = &dossier.plans[row];
        html! {
            <th scope="col" class={is_wide(&row)}>
                <Link action={Action::Compare(beside_base(dossier, row))} title={plan.name.clone()} lang={texts::lang(&plan.short)}>{ &plan.short }</Link>
                <span class="fine">{ when(&plan.date) }</span>
            </th>
        }
    });
    let has_partial = (terms.plans.iter()).any(|&plan| dossier.plans[plan].is_partial());
    let rows = terms.rows.iter().map(|row| {
        let cells = terms.plans.iter().zip(&row.cells).map(|(&plan, of)| {
            let is_changed = (of.as_ref()).is_some_and(|cell| cell.difference.is_some());
            html! {
                <td class={classes!(is_wide(&plan), is_changed.then_some("is-changed"))}>
                    { match of {
                        Some(of) => cell(&frame, plan, of),
                        None if dossier.plans[plan].is_partial() => html! { <span class="none"><span aria-hidden="true">{ "?" }</span><span class="visually-hidden">{ messages::overview_not_known() }</span></span> },
                        None => html! { <span class="none"><span aria-hidden="true">{ "–" }</span><span class="visually-hidden">{ messages::overview_not_in_text() }</span></span> },
                    } }
                </td>
            }
        });
        let name = dossier.term_name(row.key).into_owned();
        html! {
            <tr key={row.key.to_owned()}><th scope="row" dir="auto" lang={texts::lang(&name)}>{ match all_of(&frame, &terms.plans, &row.cells) {
                Some(action) => html! { <Link {action}>{ name }</Link> },
                None => html! { { name } },
            } }</th>{ for cells }</tr>
        }
    });
    html! {
        <section class="differing-terms" aria-labelledby="terms-that-differ">
            <BlockHead id="terms-that-differ" title={messages::overview_terms_that_differ()} action={Action::Show(Tab::Plans)} more={messages::overview_to_all_points()} />
            <table>
                <thead><tr><td />{ for heads }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            <p class="fine key"><span class="swatch" aria-hidden="true" />{ messages::overview_key_of_tint() }
                if has_partial { <span class="of-wide">{ messages::overview_key_of_unknown() }</span> }</p>
        </section>
    }
}
