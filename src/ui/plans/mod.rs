//! Plans side by side: columns are plans, rows are provisions that answer each
//! other, and changes are told against the first plan, the base, or against
//! the plan before. How provisions answer each other is found in the worker; nothing here compares texts.

pub mod comparison;
pub mod evidence;
pub mod glance;
mod head;
mod keys;
mod lineage;
mod matching;
mod minimap;
mod own_texts;
mod picker;
mod reading;
mod row;
mod rows;
mod strip;
pub mod terms;
mod tools;
pub mod waiting;
pub mod words;

use crate::{
    app::{ByPointer, Compared, texts, use_frame, use_pairings},
    locale::messages,
    ui::{
        common::{
            find::FindHint,
            link::Link,
            more::{printed_part, use_is_printing},
            part::part,
            turns::Later,
        },
        filters::as_of::plans_later,
    },
};
use comparison::{Comparison, pairs};
use demarche::view::{Action, Reading, compared_plans};
use glance::Glance;
use head::{HEAD_ROWS, Head};
use keys::use_keys;
use lineage::Family;
use own_texts::OwnTexts;
use picker::Picker;
use reading::ReadingTools;
use rows::{Fold, Folds, Rows, WHOLE};
use std::rc::Rc;
use strip::{Legend, Strip, meanings};
use tools::Order;
use yew::prelude::*;

part! {
    /// The view of plans.
    pub static PLANS: Part<()> = Plans in plans;
}

/// The plans view: plans side by side, and the dialog that compares texts of the
/// reader's own, which stays as it is while the plans below it change.
#[component]
pub fn Plans() -> Html {
    let frame = use_frame();
    let compares_own = use_state(|| false);
    let on_own = use_callback(compares_own.setter(), |(), open| open.set(true));
    let on_close = use_callback(compares_own.setter(), |(), open| open.set(false));
    if frame.dossier().plans.is_empty() {
        let is_empty = frame.whole.dossier.plans.is_empty();
        let onclick = on_own.reform(|_: MouseEvent| ());
        return html! {
            <>
                <div class="nothing">
                    if is_empty { <p>{ messages::plans_none() }</p> }
                    { plans_later(&frame) }
                    <button type="button" {onclick}>{ messages::plans_compare_own() }</button>
                </div>
                if *compares_own { <OwnTexts {on_close} /> }
            </>
        };
    }
    html! {
        <>
            { match frame.view.reading {
                Reading::Glance => html! { <Glance {on_own} /> },
                Reading::Points => html! { <SideBySide {on_own} /> },
            } }
            if *compares_own { <OwnTexts {on_close} /> }
        </>
    }
}

/// What [`SideBySide`] needs.
#[derive(PartialEq, Properties)]
struct SideBySideProps {
    /// Called where the reader wants to compare texts of their own.
    on_own: Callback<()>,
}

/// Plans side by side.
#[component]
fn SideBySide(props: &SideBySideProps) -> Html {
    let frame = use_frame();
    let plans = compared_plans(frame.dossier(), &frame.view.plans);
    let (compared, retry) = use_pairings(&frame, pairs(&frame, &plans));
    // The last comparison stays while the next is on its way.
    let last = use_mut_ref(|| None::<Rc<Comparison>>);
    let comparison = {
        let frame = frame.clone();
        let pairings = match &compared {
            Compared::Done(pairings) => Some(pairings.clone()),
            _ => None,
        };
        let pointers =
            (pairings.as_ref()).map(|all| all.iter().map(ByPointer::of).collect::<Vec<_>>());
        let order = (frame.view.rows.clone(), frame.view.stepwise);
        (*use_memo(
            (ByPointer::of(&frame.opened), plans, pointers, order),
            move |(_, plans, ..)| {
                pairings.map(|pairings| Rc::new(Comparison::new(&frame, plans.clone(), &pairings)))
            },
        ))
        .clone()
    };
    let opened_of_last = use_mut_ref(|| None);
    let opened = Some(ByPointer::of(&frame.opened));
    if opened_of_last.replace(opened.clone()) != opened {
        last.take();
    }
    if let Some(comparison) = &comparison {
        *last.borrow_mut() = Some(comparison.clone());
    }
    let shown_comparison = last.borrow().clone();
    let folds = use_reducer(Folds::default);
    // Where the strip leads, and how often it was asked to.
    let go_to = use_state(|| None::<(usize, u32)>);
    let on_jump = use_callback((*go_to, go_to.setter()), |row: usize, (now, set)| {
        let times = now.map_or(0, |(_, times)| times);
        set.set(Some((row, times + 1)));
    });
    let on_fold = use_callback(
        (folds.dispatcher(), shown_comparison.clone()),
        |row: usize, (folds, comparison)| {
            if let Some(name) = comparison.as_ref().and_then(|of| of.names.get(row)) {
                folds.dispatch(Fold::One(name.clone()));
            }
        },
    );
    // Whether the reader wants every row drawn, for the browser's own search.
    let is_whole = use_state(|| false);
    let on_whole = use_callback(is_whole.setter(), |(), set| set.set(true));
    let is_printing = use_is_printing();
    let shown = {
        let frame = frame.clone();
        let comparison = shown_comparison.clone();
        let pointer = comparison.as_ref().map(ByPointer::of);
        let changes = (frame.view.differing, frame.view.changes.clone());
        (*use_memo(
            (pointer, ByPointer::of(&frame.selection), changes),
            move |_| {
                let shown = comparison.map_or_else(Vec::new, |comparison| {
                    comparison.shown(&frame.selection.rows, &frame.view)
                });
                Rc::new(shown)
            },
        ))
        .clone()
    };
    let rows = (*use_memo(ByPointer::of(&shown), |_| {
        let rows = (0..shown.len()).filter(|&row| shown[row]);
        Rc::new(rows.collect::<Vec<usize>>())
    }))
    .clone();

    use_keys(shown_comparison.as_ref(), &rows, &on_jump);

    let waiting = waiting::waiting(&frame, &compared, &retry);
    let Some(comparison) = shown_comparison else {
        // Of its own key: what comes in its place is new, and has not moved from here.
        return html! { <div class="plans" key="waiting"><ReadingTools on_own={props.on_own.clone()} />{ waiting }</div> };
    };
    let dossier = frame.dossier();
    let columns = comparison.plans.len();
    // The column beside the base where only one has room.
    let is_beside =
        |column: &usize| frame.view.beside.as_ref() == Some(&comparison.plan(dossier, *column).id);
    let beside = (1..columns).find(is_beside).unwrap_or(1);
    let switch = (1..columns).map(|column| {
        let plan = comparison.plan(dossier, column);
        let (frame, id) = (frame.clone(), (column > 1).then(|| plan.id.clone()));
        let onclick = Callback::from(move |_: MouseEvent| frame.act(Action::Beside(id.clone())));
        let is_on = column == beside;
        html! {
            <button type="button" key={column} aria-pressed={is_on.to_string()} {onclick}>
                <bdi lang={texts::lang(&plan.short)}>{ &plan.short }</bdi>
            </button>
        }
    });
    let on_fold_all = {
        let (folds, comparison) = (folds.dispatcher(), comparison.clone());
        Callback::from(move |open: bool| {
            let turned = (comparison.names.iter().zip(&comparison.differs))
                .filter(|&(_, differs)| *differs != open)
                .map(|(name, _)| name.clone());
            folds.dispatch(Fold::All(turned.collect()));
        })
    };
    let is_filtered = frame.view.differing || !frame.view.changes.is_empty();
    html! {
        <div class="plans" key="compared" aria-busy={(!matches!(compared, Compared::Done(_))).then_some("true")}>
            <h2 class="visually-hidden">{ messages::plans_side_by_side() }</h2>
            <ReadingTools on_own={props.on_own.clone()}>
                <span class="count" role="status">{ count_words(rows.len(), comparison.rows.len()) }</span>
                <details class="plans-menu">
                    <summary>{ messages::plans_choice_and_order() }</summary>
                    <div class="plans-menu-body">
                        <Later turns=5>
                            <Picker comparison={comparison.clone()} />
                            <Order comparison={comparison.clone()} {on_fold_all} />
                            { meanings() }
                        </Later>
                    </div>
                </details>
            </ReadingTools>
            { waiting }
            { plans_later(&frame) }
            if columns > 1 {
                <div class="plans-map">
                    <Later><Strip comparison={comparison.clone()} shown={shown.clone()} on_jump={on_jump} /></Later>
                    <Later turns=2><Legend comparison={comparison.clone()} /></Later>
                </div>
            } else {
                <p class="hint">{ messages::plans_only_one() }</p>
            }
            if columns > 2 {
                <div class="beside-switch" role="group" aria-label={messages::plans_beside_base()}>
                    <span class="fine">{ messages::plans_base_beside(&comparison.plan(dossier, 0).short) }</span>{ for switch }
                </div>
            }
            // Where nothing of any plan passes, that is said above the view, with what hides it.
            if rows.is_empty() && (is_filtered || !frame.selection.rows.is_empty()) {
                <div class="nothing">
                    <p>{ nothing_words(is_filtered, frame.selection.rows.is_empty()) }</p>
                    <div class="row">
                        if frame.view.differing { <Link class="button" action={Action::Differing(false)}>{ messages::plans_show_all_rows() }</Link> }
                        if !frame.view.changes.is_empty() { <Link class="button" action={Action::AllChanges}>{ messages::plans_show_every_change() }</Link> }
                        if frame.selection.rows.count() < frame.selection.rows.len() {
                            <Link class="button" action={Action::DropAll}>{ messages::common_remove_all_filters() }</Link>
                        }
                    </div>
                </div>
            } else if !rows.is_empty() {
                <FindHint all={rows.len()} whole_up_to={if *is_whole { usize::MAX } else { WHOLE }} on_whole={on_whole} />
                <Later turns=3>
                    <table class={classes!("plans-table", format!("of-{columns}"))} aria-rowcount={(rows.len() + HEAD_ROWS).to_string()}>
                        <caption class="visually-hidden">{ messages::plans_side_by_side_table() }</caption>
                        <Head comparison={comparison.clone()} {beside} />
                        <Later>
                            <Rows comparison={comparison.clone()} shown={rows.clone()} {beside} folds={(*folds).clone()} {on_fold}
                                go_to={*go_to} is_whole={*is_whole} />
                        </Later>
                    </table>
                </Later>
                if is_printing { { printed_part(rows.len()) } }
            }
            <Later turns=6><Family /></Later>
        </div>
    }
}

/// How many rows are shown, in words.
fn count_words(some: usize, all: usize) -> AttrValue {
    match some == all {
        true => messages::plans_rows(all),
        false => messages::plans_rows_of(some, all),
    }
}

/// Why no row is left.
fn nothing_words(is_filtered: bool, nothing_passes: bool) -> AttrValue {
    match (is_filtered, nothing_passes) {
        (_, true) => messages::plans_no_provision(),
        (true, false) => messages::plans_none_changed_so(),
        (false, false) => messages::plans_only_of_others(),
    }
}
