//! The statements that pass as a table.

use super::{HEAD_ROWS, caption, ordering};
use crate::{
    app::{ByPointer, Frame, texts, use_frame},
    browser::direction::arrows,
    locale::{list, messages},
    ui::common::{
        find::FindHint,
        labels,
        link::Link,
        more::{PART, use_more},
        names::{actor_name, open_event},
        quote::as_said,
        virtual_rows::{List, gap_row, use_virtual_rows},
        when::when,
    },
};
use demarche::{
    accounts::chain,
    query::{Facet, Subject, label},
    view::{Action, Selected, Sort, SortKey},
    virtual_list::Piece,
};
use yew::prelude::*;

/// About how high a row is before it was drawn.
const ROW_PX: f64 = 100.0;

/// The rows that pass, in the order of time or, where that was asked for, the last first.
pub fn ordered(frame: &Frame) -> Vec<usize> {
    let dates = frame.opened.index(Subject::Statements).dates();
    let places = dates.places_of(&frame.selection.rows);
    let mut rows: Vec<usize> = places.iter().map(|place| dates.row(place)).collect();
    if frame.view.sort.descending {
        rows.reverse();
    }
    rows
}

/// A statement in a row.
fn cells(frame: &Frame, row: usize) -> Html {
    let dossier = frame.dossier();
    let said = &dossier.statements[row];
    let action = Action::Select(Some(Selected::Statement(said.id.clone())));
    let is_current = frame.view.selected == Some(Selected::Statement(said.id.clone()));
    let event = dossier.event(said.event.as_str());
    let channel = event.map(|event| label(dossier, Facet::Channel, event.channel.as_str()));
    let topics: Vec<&str> = (said.topics.iter())
        .map(|topic| label(dossier, Facet::Topic, topic.as_str()))
        .collect();
    let topics = list(&topics);
    let steps: Vec<&str> = chain(said).collect();
    let speakers = [&said.speaker].into_iter().chain(&said.joint_with);
    let (words, spoken, retold) = match &said.quote {
        Some(quote) => (texts::quotation(quote), quote, Some(&said.summary)),
        None => (said.summary.clone(), &said.summary, None),
    };
    html! {
        <>
            <td class="date">{ when(&said.date) }<code class="edtf">{ said.date.to_string() }</code></td>
            <td class="who"><ul class="plain">{ for speakers.map(|actor| html! { <li>{ actor_name(frame, actor) }</li> }) }</ul></td>
            <td class="what"><Link {action} current={is_current} lang={texts::lang(spoken)}>{ words }</Link>
                { as_said(said) }
                if let Some(retold) = retold { <p dir="auto" lang={texts::lang(retold)}>{ retold }</p> }
                if let Some(event) = event { <p class="fine">{ messages::common_said_at(html! { <Link class="of-event" action={open_event(&event.id)} lang={texts::lang(&event.title)}>{ &event.title }</Link> }) }</p> }
                <p class="in-line fine">{ format!("{} · {topics}", labels::stance(said.stance)) }</p></td>
            <td class="aside">{ labels::stance(said.stance) }</td>
            <td class="aside">{ topics.clone() }</td>
            <td class="aside">{ for channel }</td>
            <td class="aside">{ steps.join(&format!(" {} ", arrows()[1])) }</td>
            <td class="aside numeric">{ said.sources.len() }</td>
        </>
    }
}

/// The statements that pass, as a table.
#[component]
pub fn StatementTable() -> Html {
    let frame = &use_frame();
    let more = use_more(PART);
    let most = more.most;
    let is_whole = use_state(|| false);
    let on_whole = use_callback(is_whole.setter(), |(), whole| whole.set(true));
    let (is_down, selection) = (frame.view.sort.descending, ByPointer::of(&frame.selection));
    let order = use_memo((selection.clone(), is_down), |_| ordered(frame));
    let shown = order.len().min(most);
    let dossier = frame.dossier();
    let selected = match &frame.view.selected {
        Some(Selected::Statement(id)) => (dossier.statement_row(id.as_str()))
            .and_then(|row| order.iter().position(|&of| of == row)),
        _ => None,
    };
    let rows = use_virtual_rows(
        frame,
        List {
            rows: (selection, is_down),
            look: (),
            len: shown,
            estimate: &|_| ROW_PX,
            whole_up_to: PART,
            is_whole: *is_whole,
            selected: selected.filter(|&place| place < shown),
        },
    );
    if frame.selection.rows.is_empty() {
        // The line above says why.
        return Html::default();
    }
    let pieces = rows.pieces.iter().filter_map(|piece| {
        let place = match piece {
            Piece::Gap(gap) => {
                return Some(gap_row(gap));
            }
            Piece::Row(place) => *place,
        };
        let said = dossier.statements.get(*order.get(place)?)?;
        let is_current = frame.view.selected == Some(Selected::Statement(said.id.clone()));
        Some(html! {
            <tr key={said.id.to_string()} data-row={place.to_string()} aria-rowindex={(place + 1 + HEAD_ROWS).to_string()}
                class={is_current.then_some("is-current")} aria-current={is_current.then_some("true")}>
                { cells(frame, order[place]) }
            </tr>
        })
    });
    let count = order.len();
    let next = Sort {
        key: SortKey::Date,
        descending: !is_down,
    };
    html! {
        <>
        <FindHint all={count} whole_up_to={if *is_whole { usize::MAX } else { PART }} on_whole={on_whole} />
        <div class="scroller" tabindex="0" role="region" aria-label={messages::table_statements()}>
            <table class="events" aria-rowcount={(count + HEAD_ROWS).to_string()}>
                <caption>{ caption(frame, messages::table_caption_statements, messages::table_caption_statements_as_of) }</caption>
                <thead><tr aria-rowindex="1">
                    { ordering(messages::table_sorted(SortKey::Date.code()), Some(is_down), next, None) }
                    <th scope="col" class="who">{ messages::table_speaker() }</th>
                    <th scope="col">{ messages::common_what_was_said() }</th>
                    <th scope="col" class="aside">{ messages::table_stance() }</th>
                    <th scope="col" class="aside">{ messages::common_topics() }</th>
                    <th scope="col" class="aside">{ messages::common_channel() }</th>
                    <th scope="col" class="aside">{ messages::table_through() }</th>
                    <th scope="col" class="aside numeric">{ messages::table_sources() }</th>
                </tr></thead>
                <tbody ref={rows.container.clone()} class="virtual">{ for pieces }</tbody>
            </table>
            { more.below(count) }
        </div>
        </>
    }
}
