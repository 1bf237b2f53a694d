//! Plans at a glance: what each says on each topic, in a few words or a number; what differs from the
//! text that it was made from is tinted.

use super::reading::ReadingTools;
use crate::{
    app::{ByPointer, Frame, texts, use_frame},
    browser::media_query,
    locale::messages,
    ui::{
        common::{
            find::FindHint,
            labels,
            link::Link,
            names::party_marks,
            virtual_rows::{List, gap_row, use_virtual_rows},
            when::when,
        },
        filters::as_of::plans_later,
    },
};
use demarche::{
    model::{Dossier, Plan, Term},
    overview::{self, Difference, Figure, Saying, TopicRow, Words},
    view::{Action, Selected, beside_base},
    virtual_list::Piece,
};
use yew::prelude::*;

/// Up to so many topics are drawn whole.
const WHOLE: usize = 60;

/// About how high a topic is before it was drawn, in pixels.
const ROW_PX: f64 = 64.0;

/// About how high what a plan says is where the topics are cards, in pixels.
const CELL_PX: f64 = 32.0;

/// So many rows stand above those of topics.
const HEAD_ROWS: usize = 2;

/// Whether a topic is a card, with a line for each plan (`static/css/plans.css`).
fn is_in_cards() -> bool {
    media_query::matches("(max-width: 719.98px)")
}

/// What is shown at a glance, and of how many topics.
pub fn shown(frame: &Frame) -> (overview::Glance<'_>, usize) {
    let shown = frame.opened.provisions_at(&frame.selection.rows);
    let mut glance = overview::Glance::new(frame.dossier(), |place| shown.contains(&place));
    let all = glance.rows.len();
    if frame.view.differing {
        glance.rows.retain(TopicRow::differs);
    }
    (glance, all)
}

/// What [`Glance`] needs.
#[derive(PartialEq, Properties)]
pub struct GlanceProps {
    /// Called where the reader wants to compare texts of their own.
    pub on_own: Callback<()>,
}

/// Topics by plans.
#[component]
pub fn Glance(props: &GlanceProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let (glance, all) = shown(&frame);
    let glance = &glance;
    let columns = glance.plans.len();
    let row_px = if is_in_cards() {
        CELL_PX * columns as f64
    } else {
        ROW_PX
    };
    let is_whole = use_state(|| false);
    let on_whole = use_callback(is_whole.setter(), |(), whole| whole.set(true));
    let virtual_rows = use_virtual_rows(
        &frame,
        List {
            rows: (
                ByPointer::of(&frame.opened),
                ByPointer::of(&frame.selection),
                frame.view.differing,
            ),
            look: (),
            len: glance.rows.len(),
            estimate: &|_| row_px,
            whole_up_to: WHOLE,
            is_whole: *is_whole,
            selected: None,
        },
    );
    let heads = glance
        .families
        .iter()
        .enumerate()
        .flat_map(|(nth, family)| {
            let columns = family.clone().map(move |column| (column, nth));
            columns.collect::<Vec<_>>()
        });
    let heads = heads.map(|(column, nth)| {
        let plan = &dossier.plans[glance.plans[column]];
        html! { <PlanHead key={plan.id.to_string()} plan={glance.plans[column]} class={column_class(glance, column, nth)} /> }
    });
    let families = (glance.families.iter().enumerate()).map(|(nth, family)| {
        let plan = &dossier.plans[glance.plans[family.start]];
        let base = glance.base_of_family(nth).map(|base| &*dossier.plans[base].short);
        let words = labels::family(base);
        html! { <th key={plan.id.to_string()} scope="colgroup" colspan={family.len().to_string()}><span>{ words }</span></th> }
    });
    let rows = virtual_rows.pieces.iter().map(|piece| match piece {
        Piece::Gap(gap) => gap_row(gap),
        &Piece::Row(place) => topic_row(&frame, glance, place),
    });
    html! {
        <div class="plans" key="glance">
            <h2 class="visually-hidden">{ messages::plans_at_a_glance() }</h2>
            <ReadingTools on_own={props.on_own.clone()}>
                <span class="glance-key"><span class="swatch" aria-hidden="true" />{ messages::plans_key_of_tint() }
                    if has_partial(dossier) { { " · " }{ messages::plans_key_of_unknown() } }</span>
                <span class="count" role="status">{ topics(glance.rows.len(), all) }</span>
            </ReadingTools>
            { plans_later(&frame) }
            if glance.rows.is_empty() {
                <div class="nothing">
                    <p>{ if all == 0 { messages::plans_no_topic() } else { messages::plans_none_differs() } }</p>
                    <div class="row">
                        if all > 0 { <Link class="button" action={Action::Differing(false)}>{ messages::common_show_all_topics() }</Link> }
                        if frame.selection.rows.count() < frame.selection.rows.len() {
                            <Link class="button" action={Action::DropAll}>{ messages::common_remove_all_filters() }</Link>
                        }
                    </div>
                </div>
            } else {
                <FindHint all={glance.rows.len()} whole_up_to={if *is_whole { usize::MAX } else { WHOLE }} {on_whole} />
                <div class="glance-scroll" role="region" aria-label={messages::plans_at_a_glance()} tabindex="0">
                    <table class="glance" role="table" aria-rowcount={(glance.rows.len() + HEAD_ROWS).to_string()}>
                        <caption class="visually-hidden">{ messages::plans_at_a_glance_table() }</caption>
                        <thead role="rowgroup">
                            <tr role="row" class="families"><td role="cell" />{ for families }</tr>
                            <tr role="row"><th role="columnheader" scope="col"><span class="visually-hidden">{ messages::plans_topic() }</span></th>{ for heads }</tr>
                        </thead>
                        <tbody ref={virtual_rows.container.clone()} class="virtual" role="rowgroup">{ for rows }</tbody>
                    </table>
                </div>
            }
        </div>
    }
}

/// How many topics are shown, in words.
fn topics(some: usize, all: usize) -> AttrValue {
    match some == all {
        true => messages::plans_topics(all),
        false => messages::plans_topics_of(some, all),
    }
}

fn has_partial(dossier: &Dossier) -> bool {
    dossier.plans.iter().any(Plan::is_partial)
}

/// The class of a column: what a family comes from is washed, and a new family is set apart.
fn column_class(glance: &overview::Glance, column: usize, family: usize) -> Classes {
    let family = &glance.families[family];
    let is_first = column == family.start;
    classes!(
        (is_first && family.len() > 1).then_some("is-base"),
        is_first.then_some("begins")
    )
}

/// What [`PlanHead`] needs.
#[derive(PartialEq, Properties)]
struct PlanHeadProps {
    /// Row of the plan.
    plan: usize,
    /// The class of its column.
    class: Classes,
}

/// The head of the column of a plan: its name, which leads to it point by point, and its date.
#[component]
fn PlanHead(props: &PlanHeadProps) -> Html {
    let frame = use_frame();
    let dossier = frame.dossier();
    let Some(plan) = dossier.plans.get(props.plan) else {
        return Html::default();
    };
    let plans = beside_base(dossier, props.plan);
    html! {
        <th role="columnheader" scope="col" class={props.class.clone()}>
            <Link action={Action::Compare(plans)} title={messages::plans_point_by_point(&plan.name)} lang={texts::lang(&plan.short)}>{ &plan.short }</Link>
            <span class="fine">{ party_marks(dossier, &plan.proposers) }{ when(&plan.date) }</span>
            if plan.is_partial() { <span class="fine">{ labels::points(&plan.known_points()) }</span> }
        </th>
    }
}

/// What all plans say on a topic.
fn topic_row(frame: &Frame, glance: &overview::Glance, place: usize) -> Html {
    let row = &glance.rows[place];
    let dossier = frame.dossier();
    let cells = glance
        .families
        .iter()
        .enumerate()
        .flat_map(|(nth, family)| family.clone().map(move |column| (column, nth)));
    let cells = cells.map(|(column, nth)| {
        let plan = &dossier.plans[glance.plans[column]];
        let class = column_class(glance, column, nth);
        let head = html! { <bdi class="cell-plan" aria-hidden="true" lang={texts::lang(&plan.short)}>{ &plan.short }</bdi> };
        match &row.cells[column] {
            Some(saying) => saying_cell(frame, plan, class, head, saying),
            None if plan.is_partial() => html! {
                <td role="cell" key={column} class={classes!(class, "is-absent")}>{ head }<span title={messages::plans_unknown_in_plan_hint()} aria-hidden="true">{ "?" }</span>
                    <span class="visually-hidden">{ messages::plans_unknown_in_plan() }</span></td>
            },
            None => html! {
                <td role="cell" key={column} class={classes!(class, "is-absent")}>{ head }<span aria-hidden="true">{ "–" }</span>
                    <span class="visually-hidden">{ messages::plans_not_in_plan() }</span></td>
            },
        }
    });
    let main =
        (row.topic.main_term.as_deref()).map(|key| dossier.short_term_name(key).into_owned());
    html! {
        <tr role="row" key={row.topic.id.to_string()} data-row={place.to_string()} aria-rowindex={(place + 1 + HEAD_ROWS).to_string()}>
            <th role="rowheader" scope="row" dir="auto" lang={texts::lang(&row.topic.name)}>{ &row.topic.name }if let Some(main) = main { <span class="fine">{ main }</span> }</th>
            { for cells }
        </tr>
    }
}

/// What a plan says on a topic; it opens the provision.
fn saying_cell(frame: &Frame, plan: &Plan, class: Classes, head: Html, saying: &Saying) -> Html {
    let dossier = frame.dossier();
    let name = dossier.provision_ref(saying.provision);
    let selected = Selected::Provision(name);
    let is_selected = frame.view.selected.as_ref() == Some(&selected);
    let base = dossier.base_of(saying.provision.plan);
    let base = base.map_or("", |base| &*dossier.plans[base].short);
    let difference = saying.difference.map(|difference| match difference {
        Difference::Changed => messages::plans_differs_from(base),
        Difference::New => messages::plans_not_in(base),
    });
    let title = dossier.provision(saying.provision);
    let title = match title.title.is_empty() {
        true => messages::plans_point(&plan.short, &title.number),
        false => messages::plans_point_titled(&plan.short, &title.number, &title.title),
    };
    let words = match &saying.words {
        Words::Heading(heading) => html! { { heading.to_string() } },
        Words::Term {
            term,
            condition,
            is_main,
            is_struck_out,
        } => html! {
            <>
                if !is_main { <span class="fine">{ dossier.short_term_name(&term.key).into_owned() }</span> }
                if *is_struck_out { <span class="fine">{ messages::common_struck_out() }</span> } else { { value(term, *condition) } }
            </>
        },
    };
    html! {
        <td role="cell" key={saying.provision.plan} class={classes!(class, difference.as_ref().map(|_| "is-changed"))}>
            { head }
            <Link class="saying" action={Action::Select(Some(selected))} current={is_selected} {title}>
                { words }
                if let Some(difference) = difference { <span class="visually-hidden">{ " " }{ difference }</span> }
            </Link>
        </td>
    }
}

/// A term: a number large, what it counts or when it holds below.
fn value(term: &Term, condition: Option<&str>) -> Html {
    match labels::figure(&Figure::of(term, condition)) {
        (None, words) => html! { { words } },
        (Some(number), words) => {
            html! { <><strong class="figure-large">{ number }</strong><span class="fine">{ words }</span></> }
        }
    }
}
