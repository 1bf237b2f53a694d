//! What each actor holds, topic by topic: stance, sentence, date.

use super::Matrix;
use crate::{
    app::{texts, use_frame},
    locale::messages,
    ui::common::{
        find::FindHint,
        labels,
        link::Link,
        more::{printed_part, use_is_printing},
        names::actor_name,
        virtual_rows::{List, gap_item, use_virtual_rows},
        when::when,
    },
};
use demarche::{
    query::{Facet, label},
    view::{Action, Selected},
    virtual_list::Piece,
};
use yew::prelude::*;

/// So many lines are drawn whole.
const WHOLE: usize = 200;
/// About how high a line is before it was drawn.
const LINE_PX: f64 = 46.0;

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Line {
    /// A topic, by its place, over what is held on it.
    Topic(usize),
    /// What is held: the row of a position, and how many there are before it.
    Position { row: usize, earlier: usize },
}

/// What [`InWords`] needs.
#[derive(PartialEq, Properties)]
pub struct InWordsProps {
    /// The positions.
    pub matrix: Matrix,
}

/// The lines: topics as the table has them, on each the actors as it has them.
fn lines(matrix: &Matrix) -> Vec<Line> {
    let of_topic = |topic: usize| {
        let cells = (0..matrix.actors.len()).filter_map(move |actor| matrix.cell(actor, topic));
        let positions = cells.map(|cell| Line::Position {
            row: cell.latest,
            earlier: cell.earlier,
        });
        [Line::Topic(topic)].into_iter().chain(positions)
    };
    (0..matrix.topics.len()).flat_map(of_topic).collect()
}

/// The positions in words.
#[component]
pub fn InWords(props: &InWordsProps) -> Html {
    let frame = &use_frame();
    let dossier = frame.dossier();
    let matrix = &props.matrix;
    let is_printing = use_is_printing();
    let is_whole = use_state(|| false);
    let on_whole = use_callback(is_whole.setter(), |(), whole| whole.set(true));
    let lines = use_memo(matrix.clone(), lines);
    let is_selected = |line: &Line| match (line, &frame.view.selected) {
        (Line::Position { row, .. }, Some(Selected::Position(actor, topic))) => {
            let position = &dossier.positions[*row];
            position.actor == *actor && position.topic == *topic
        }
        _ => false,
    };
    let rows = use_virtual_rows(
        frame,
        List {
            rows: matrix.clone(),
            look: (),
            len: lines.len(),
            estimate: &|_| LINE_PX,
            whole_up_to: WHOLE,
            is_whole: *is_whole,
            selected: lines.iter().position(is_selected),
        },
    );
    let line = |nth: usize| match lines[nth] {
        Line::Topic(topic) => {
            let id = matrix.topics[topic].as_str();
            html! {
                <li key={nth} data-row={nth.to_string()} class="topic"><h2 dir="auto" lang={texts::lang(label(dossier, Facet::Topic, id))}>{ label(dossier, Facet::Topic, id) }</h2></li>
            }
        }
        Line::Position { row, earlier } => {
            let position = &dossier.positions[row];
            let selected = Selected::Position(position.actor.clone(), position.topic.clone());
            let is_current = frame.view.selected.as_ref() == Some(&selected);
            html! {
                <li key={nth} data-row={nth.to_string()}
                    class={classes!("position", format!("stance-{}", position.stance.code()), is_current.then_some("is-current"))}>
                    <span class="who">{ actor_name(frame, &position.actor) }</span>
                    <span class="stance"><span class="sign" aria-hidden="true">{ position.stance.sign() }</span>{ labels::stance(position.stance) }</span>
                    <span class="what" dir="auto"><Link action={Action::Select(Some(selected))} current={is_current} lang={texts::lang(&position.summary)}>{ &position.summary }</Link></span>
                    <span class="fine">{ when(&position.date) }if earlier > 0 { { " · " }{ messages::positions_earlier(earlier) } }</span>
                </li>
            }
        }
    };
    let body = rows.pieces.iter().map(|piece| match piece {
        Piece::Gap(rows) => gap_item(rows),
        &Piece::Row(nth) => line(nth),
    });
    html! {
        <>
            <FindHint all={lines.len()} whole_up_to={if *is_whole { usize::MAX } else { WHOLE }} on_whole={on_whole} />
            <ul ref={rows.container.clone()} class="positions-in-words virtual" aria-label={messages::positions_by_topic()}>{ for body }</ul>
            if is_printing { { printed_part(lines.len()) } }
        </>
    }
}
