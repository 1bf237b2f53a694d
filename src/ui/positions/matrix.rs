//! Actors by topics as a table. Rows and columns are drawn as far as they are in sight.

use super::{Matrix, keys};
use crate::{
    app::{Frame, texts, use_frame},
    browser::scroll::{on_change, seen_across},
    locale::messages,
    ui::common::{
        find::FindHint,
        labels,
        link::Link,
        more::{printed_part, use_is_printing},
        names::{actor_short_name, party_mark},
        virtual_rows::{List, gap_key, gap_row, use_virtual_rows},
        when::when_short,
    },
};
use demarche::{
    model::{
        ActorId, Dossier, Topic,
        date::{DAY, civil_from_days},
    },
    query::{Facet, label},
    view::{Action, Selected},
    virtual_list::{Piece, RowHeights},
};
use std::{cell::RefCell, ops::Range, rc::Rc};
use web_sys::Element;
use yew::prelude::*;

/// So many actors are drawn whole.
const WHOLE: usize = 60;
/// So many topics are.
const WHOLE_ACROSS: usize = 16;
/// About how high a row is before it was drawn.
const ROW_PX: f64 = 44.0;
/// About how wide a column is before it was drawn.
const COLUMN_PX: f64 = 70.0;
/// So many pixels to the left and the right of what is seen are drawn as well.
const MORE_PX: f64 = 140.0;
/// The columns that are drawn: those in sight, of few all.
#[hook]
fn use_columns(scroller: &NodeRef, len: usize, is_whole: bool) -> Range<usize> {
    let drawn = use_state_eq(|| 0..0);
    let all = is_whole || len <= WHOLE_ACROSS;
    {
        let (drawn, scroller) = (drawn.clone(), scroller.clone());
        use_effect_with((len, all), move |&(len, all)| {
            let last = RefCell::new((*drawn).clone());
            let set = drawn.setter();
            let look = move || {
                let scroller = scroller.cast::<Element>();
                let row = (scroller.as_ref())
                    .and_then(|of| of.query_selector(".positions thead tr").ok().flatten());
                let (Some(scroller), Some(row)) = (scroller, row) else {
                    return;
                };
                let head = row.first_element_child();
                let lead = head.map_or(0.0, |head| head.get_bounding_client_rect().width());
                let width = row.get_bounding_client_rect().width() - lead;
                let each = if width > 0.0 {
                    width / len as f64
                } else {
                    COLUMN_PX
                };
                let seen = seen_across(&row, &scroller);
                // The name of the actor stands before the first, and stays in sight.
                let seen = seen.start..(seen.end - lead).max(seen.start);
                let columns = RowHeights::new(vec![each; len]);
                let next = columns.window(&last.borrow(), &seen, MORE_PX);
                last.replace(next.clone());
                set.set(next);
            };
            let guards = (!all).then(|| {
                look();
                on_change(look)
            });
            move || drop(guards)
        });
    }
    match all {
        true => 0..len,
        // Before anything was measured.
        false if drawn.is_empty() => 0..len.min(WHOLE_ACROSS / 2),
        false => drawn.start.min(len)..drawn.end.min(len),
    }
}

/// A line of the table.
#[derive(Clone, Copy)]
enum Line {
    /// The head of so many actors of a party, from this place on.
    Party { first: usize, actors: usize },
    /// The actor of this place.
    Actor(usize),
}

/// The lines of the table: the actors of a party stand under its head, where there are several.
fn lines(dossier: &Dossier, matrix: &Matrix) -> Vec<Line> {
    let places: Vec<usize> = (0..matrix.actors.len()).collect();
    let party = |place: usize| {
        let party = dossier.party_of(matrix.actors[place].as_str());
        party.map(|party| &party.id)
    };
    let groups = places.chunk_by(|&a, &b| party(a).is_some() && party(a) == party(b));
    let lines = groups.flat_map(|group| {
        let head = (group.len() > 1).then(|| Line::Party {
            first: group[0],
            actors: group.len(),
        });
        let actors = group.iter().copied().map(Line::Actor);
        head.into_iter().chain(actors).collect::<Vec<_>>()
    });
    lines.collect()
}

/// What [`PartyRow`] needs.
#[derive(PartialEq, Properties)]
struct PartyRowProps {
    /// The place of its line.
    line: usize,
    /// An actor of the party.
    actor: ActorId,
    /// How many stand below it.
    actors: usize,
    /// How many topics there are.
    topics: usize,
}

/// The head of the actors of a party.
#[component]
fn PartyRow(props: &PartyRowProps) -> Html {
    let frame = use_frame();
    let Some(party) = frame.dossier().party_of(props.actor.as_str()) else {
        return Html::default();
    };
    html! {
        <tr data-row={props.line.to_string()} aria-rowindex={(props.line + 2).to_string()} class="of-party">
            <th scope="rowgroup" colspan={(props.topics + 1).to_string()}>
                <span>{ party_mark(Some(party)) }<b dir="auto" lang={texts::lang(&party.name)}>{ &party.name }</b>{ " " }<span class="fine">{ props.actors }</span></span>
            </th>
        </tr>
    }
}

/// Columns that are not drawn.
fn column_gap(columns: &Range<usize>) -> Html {
    html! { <td key={gap_key(columns)} class="gap" colspan={columns.len().to_string()} aria-hidden="true" /> }
}

/// What [`ActorRow`] needs.
#[derive(PartialEq, Properties)]
struct ActorRowProps {
    matrix: Matrix,
    /// The place of its line.
    line: usize,
    /// The place of the actor.
    row: usize,
    /// The columns that are drawn.
    across: Rc<Vec<Piece>>,
    /// The year of the focus: in it days need no year.
    year: Option<i64>,
}

/// The positions of an actor. A component of its own, so that scrolling draws only the rows that come.
#[component]
fn ActorRow(props: &ActorRowProps) -> Html {
    let frame = &use_frame();
    let dossier = frame.dossier();
    let (matrix, row) = (&props.matrix, props.row);
    let cell = |column: usize| {
        let index = (column + 2).to_string();
        let Some(cell) = matrix.cell(row, column) else {
            return html! { <td key={column} class="is-empty" aria-colindex={index}><span class="visually-hidden">{ messages::positions_none_known() }</span></td> };
        };
        let position = &dossier.positions[cell.latest];
        let selected = Selected::Position(position.actor.clone(), position.topic.clone());
        let is_current = frame.view.selected.as_ref() == Some(&selected);
        html! {
            <td key={column} aria-colindex={index}
                class={classes!("cell", format!("stance-{}", position.stance.code()), is_current.then_some("is-current"))}>
                <Link action={Action::Select(Some(selected))} title={position.summary.clone()} current={is_current}>
                    <span class="sign" aria-hidden="true">{ position.stance.sign() }</span>
                    { when_short(&position.date, props.year) }
                    if cell.earlier > 0 { <span class="earlier fine" title={messages::positions_earlier(cell.earlier)}>{ format!("+{}", cell.earlier) }</span> }
                    <span class="word">{ labels::stance(position.stance) }</span>
                </Link>
            </td>
        }
    };
    let cells = props.across.iter().map(|piece| match piece {
        Piece::Gap(columns) => column_gap(columns),
        &Piece::Row(column) => cell(column),
    });
    html! {
        <tr data-row={props.line.to_string()} aria-rowindex={(props.line + 2).to_string()}>
            <th key="actor" scope="row" aria-colindex="1">{ actor_short_name(frame, &matrix.actors[row]) }</th>{ for cells }
        </tr>
    }
}

/// What [`Table`] needs.
#[derive(PartialEq, Properties)]
pub struct TableProps {
    /// The positions.
    pub matrix: Matrix,
}

/// The place of the selected cell, if one is.
fn selected_cell(frame: &Frame, matrix: &Matrix) -> Option<(usize, usize)> {
    let Some(Selected::Position(actor, topic)) = &frame.view.selected else {
        return None;
    };
    let row = matrix.actors.iter().position(|of| of == actor)?;
    Some((row, matrix.topics.iter().position(|of| of == topic)?))
}

/// The table.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let frame = &use_frame();
    let (dossier, matrix) = (frame.dossier(), &props.matrix);
    let focus = dossier.metadata.focus.as_ref();
    let year = focus.map(|focus| civil_from_days(focus.span().anchor().div_euclid(DAY)).0);
    let is_printing = use_is_printing();
    let scroller = use_node_ref();
    let is_whole = use_state(|| false);
    let on_whole = use_callback(is_whole.setter(), |(), whole| whole.set(true));
    let columns = use_columns(&scroller, matrix.topics.len(), *is_whole || is_printing);
    let selected = selected_cell(frame, matrix);
    let lines = lines(dossier, matrix);
    let selected_line = selected.and_then(|(actor, _)| {
        (lines.iter()).position(|line| matches!(line, Line::Actor(place) if *place == actor))
    });
    let rows = use_virtual_rows(
        frame,
        List {
            rows: matrix.clone(),
            look: (),
            len: lines.len(),
            estimate: &|_| ROW_PX,
            whole_up_to: WHOLE,
            is_whole: *is_whole,
            selected: selected_line,
        },
    );
    // The same columns in every row: those in sight, and that of what is selected.
    let others: Vec<usize> = selected.map(|cell| cell.1).into_iter().collect();
    let across = (*use_memo(
        (columns, others, matrix.topics.len()),
        |(columns, others, len)| {
            Rc::new(RowHeights::new(vec![COLUMN_PX; *len]).pieces(columns, others))
        },
    ))
    .clone();
    let heads = across.iter().map(|piece| match piece {
        Piece::Gap(columns) => column_gap(columns),
        &Piece::Row(column) => {
            let id = matrix.topics[column].as_str();
            let name = label(dossier, Facet::Topic, id);
            let short = dossier.topic(id).map_or(name, Topic::short_name);
            html! {
                <th key={column} scope="col" aria-colindex={(column + 2).to_string()}><span dir="auto" lang={texts::lang(short)} title={(short != name).then(|| name.to_owned())}>{ short }</span></th>
            }
        }
    });
    let topics = matrix.topics.len();
    let body = rows.pieces.iter().map(|piece| match piece {
        Piece::Gap(rows) => gap_row(rows),
        &Piece::Row(line) => match lines[line] {
            Line::Actor(row) => html! { <ActorRow key={line} matrix={matrix.clone()} {line} {row} across={across.clone()} {year} /> },
            Line::Party { first, actors } => html! { <PartyRow key={line} {line} actor={matrix.actors[first].clone()} {actors} {topics} /> },
        },
    });
    html! {
        <>
            <FindHint all={matrix.actors.len()} whole_up_to={if *is_whole { usize::MAX } else { WHOLE }} on_whole={on_whole} />
            <div ref={scroller} class="scroller" tabindex="0" role="region" aria-label={messages::positions_by_topic()}>
                <table class="positions" aria-rowcount={(lines.len() + 1).to_string()} aria-colcount={(topics + 1).to_string()}
                    onkeydown={Callback::from(keys::go)}>
                    <caption class="visually-hidden">{ messages::positions_table() }</caption>
                    <colgroup><col class="of-actor" />{ for (0..topics).map(|_| html! { <col class="of-topic" /> }) }</colgroup>
                    <thead><tr aria-rowindex="1"><th key="actor" scope="col" aria-colindex="1">{ messages::positions_actor() }</th>{ for heads }</tr></thead>
                    <tbody ref={rows.container.clone()} class="virtual">{ for body }</tbody>
                </table>
            </div>
            if is_printing { { printed_part(matrix.actors.len()) } }
        </>
    }
}
