//! Events or statements as a table, for those who prefer reading and for screen readers.

mod statements;

use crate::{
    app::{ByPointer, Frame, texts, use_frame},
    locale::{self, messages},
    ui::{
        common::{
            find::FindHint,
            labels,
            link::Link,
            more::{PART, use_more},
            names::{actor_name, open_event},
            part::part,
            switch::{Choice, Switch},
            virtual_rows::{List, gap_row, use_virtual_rows},
            when::when,
        },
        filters::{active::range_words, as_of::day_words},
    },
};
use demarche::{
    model::{date::Answer, date::DateRange},
    query::{Bits, Facet, Subject, count, fold, label},
    view::{Action, Listed, Selected, Sort, SortKey},
    virtual_list::Piece,
};
use statements::StatementTable;
pub use statements::ordered as ordered_statements;
use yew::prelude::*;

/// About how high a row is before it was drawn.
const ROW_PX: f64 = 88.0;

part! {
    /// The table.
    pub static TABLE: Part<()> = TableView in tables;
}

/// The rows that pass, in the order asked for, the first `most` of them.
pub fn ordered(frame: &Frame, most: usize) -> Vec<usize> {
    let index = frame.opened.index(Subject::Events);
    let dates = index.dates();
    let places = dates.places_of(&frame.selection.rows);
    let is_down = frame.view.sort.descending;
    let facet = match frame.view.sort.key {
        SortKey::Date => None,
        SortKey::Title => return by_title(frame, &places, most),
        SortKey::Kind => Some(Facet::Kind),
        SortKey::Channel => Some(Facet::Channel),
        SortKey::Confidence => Some(Facet::Confidence),
    };
    // Value by value in the order of their names, each in the order of time.
    let sets = match facet {
        None => vec![places],
        Some(facet) => {
            let column = index.column(facet);
            let values = column.values();
            let name = |nth: usize| labels::value(frame.dossier(), facet, values.get(nth as u32));
            let mut by_name: Vec<usize> = (0..values.len()).collect();
            let names: Vec<AttrValue> = (0..values.len()).map(name).collect();
            by_name.sort_by(|&a, &b| locale::compare(&names[a], &names[b]));
            let mut set_of = vec![0; values.len()];
            for (set, &value) in (0..).zip(&by_name) {
                set_of[value] = set;
            }
            let sets = column.spread(&frame.selection.rows, &set_of, values.len());
            sets.iter().map(|rows| dates.places_of(rows)).collect()
        }
    };
    let row = |place: usize| dates.row(place);
    if !is_down {
        return (sets.iter().flat_map(Bits::iter).map(row).take(most)).collect();
    }
    let mut rows = Vec::new();
    for set in sets.iter().rev() {
        let mut before = index.len();
        while rows.len() < most
            && let Some(place) = set.last_before(before)
        {
            rows.push(row(place));
            before = place;
        }
    }
    rows
}

/// Of more rows than these, titles are compared letter by letter: asking the browser for the
/// order of the language takes a thousand times as long.
const MOST_COLLATED: usize = 20_000;

/// The first of the rows by their titles. Of many, most are compared but once:
/// with the last of the first that is known so far.
fn by_title(frame: &Frame, places: &Bits, most: usize) -> Vec<usize> {
    let dates = frame.opened.index(Subject::Events).dates();
    let is_down = frame.view.sort.descending;
    let is_collated = places.count() <= MOST_COLLATED;
    let compare = |a: &str, b: &str| {
        let (a, b) = if is_down { (b, a) } else { (a, b) };
        match is_collated {
            true => locale::compare(a, b),
            false => a.cmp(b),
        }
    };
    let mut first: Vec<(String, usize)> = Vec::new();
    let mut is_full = false;
    let cut = |all: &mut Vec<(String, usize)>| {
        all.sort_by(|a, b| compare(&a.0, &b.0));
        all.truncate(most);
    };
    for place in places.iter() {
        let row = dates.row(place);
        let Some((title, _)) = frame.opened.title(row) else {
            continue;
        };
        let title = match is_collated {
            true => title.to_owned(),
            false => fold(title),
        };
        if is_full && compare(&first[most - 1].0, &title).is_le() {
            continue;
        }
        first.push((title, row));
        if first.len() >= 2 * most {
            cut(&mut first);
            is_full = true;
        }
    }
    cut(&mut first);
    first.into_iter().map(|(_, row)| row).collect()
}

fn heading(frame: &Frame, key: SortKey) -> Html {
    let sort = frame.view.sort;
    let is_key = sort.key == key;
    let next = Sort {
        key,
        descending: is_key && !sort.descending,
    };
    let is_aside = !matches!(key, SortKey::Date | SortKey::Title);
    ordering(
        messages::table_sorted(key.code()),
        is_key.then_some(sort.descending),
        next,
        is_aside.then_some("aside"),
    )
}

/// The head of a column that orders the table. Where it is ordered by it, `is_descending` is whether the last
/// stands first.
fn ordering(
    label: AttrValue,
    is_descending: Option<bool>,
    next: Sort,
    class: Option<&'static str>,
) -> Html {
    let (order, arrow) = match is_descending {
        None => (None, ""),
        Some(false) => (Some("ascending"), " ▲"),
        Some(true) => (Some("descending"), " ▼"),
    };
    html! {
        <th scope="col" aria-sort={order} {class}>
            <Link action={Action::Sort(next)}>{ label }<span aria-hidden="true">{ arrow }</span></Link>
        </th>
    }
}

/// What a table is of, in the words for the dates alone or in those for the dates and the day
/// that the reader looks from.
fn caption(
    frame: &Frame,
    words: fn(AttrValue) -> AttrValue,
    words_as_of: fn(AttrValue, String) -> AttrValue,
) -> AttrValue {
    let filter = &frame.view.filter;
    let dates = range_words(&filter.range);
    match filter.as_of {
        None => words(dates),
        Some(to) => words_as_of(dates, day_words(to)),
    }
}

/// So many rows stand above those of records.
const HEAD_ROWS: usize = 1;

/// The table of what is listed, and the switch to what else can be.
#[component]
pub fn TableView() -> Html {
    let frame = &use_frame();
    let listed = frame.view.listed;
    let choices = Listed::ALL.iter().map(|&other| {
        let subject = match other {
            Listed::Events => Subject::Events,
            Listed::Statements => Subject::Statements,
        };
        let is_current = other == listed;
        Choice {
            action: Action::List(other),
            label: messages::table_listed(other.code()),
            count: Some(match is_current {
                true => frame.selection.rows.count(),
                false => count(frame.opened.index(subject), &frame.view.filter),
            }),
            is_current,
        }
    });
    let choices: Vec<Choice> = choices.collect();
    let has_statements = !frame.dossier().statements.is_empty();
    html! {
        <>
            if has_statements || listed == Listed::Statements {
                <div class="table-switch"><Switch label={messages::common_what_is_listed()} {choices} /></div>
            }
            if listed == Listed::Statements { <StatementTable /> } else { <Table /> }
        </>
    }
}

/// The events that pass, as a table.
#[component]
fn Table() -> Html {
    let frame = &use_frame();
    let more = use_more(PART);
    let most = more.most;
    let is_whole = use_state(|| false);
    let on_whole = use_callback(is_whole.setter(), |(), whole| whole.set(true));
    let (sort, selection) = (frame.view.sort, ByPointer::of(&frame.selection));
    let order = use_memo((selection.clone(), sort, most), |_| ordered(frame, most));
    let dossier = frame.dossier();
    let selected = match &frame.view.selected {
        Some(Selected::Event(id)) => (frame.opened.event_row(id.as_str()))
            .and_then(|row| order.iter().position(|&of| of == row)),
        _ => None,
    };
    let rows = use_virtual_rows(
        frame,
        List {
            rows: (selection, sort),
            look: (),
            len: order.len(),
            estimate: &|_| ROW_PX,
            whole_up_to: PART,
            is_whole: *is_whole,
            selected,
        },
    );
    let range = frame.view.filter.range;
    if frame.selection.rows.is_empty() {
        // The line above says why.
        return Html::default();
    }
    let pieces = rows.pieces.iter().filter_map(|piece| {
        let place = match piece {
            Piece::Gap(gap) => return Some(gap_row(gap)),
            Piece::Row(place) => *place,
        };
        let row = *order.get(place)?;
        let event = frame.opened.event(row)?;
        let is_current = frame.view.selected == Some(Selected::Event(event.id.clone()));
        let only_possibly = range != DateRange::default()
            && event.date.span().overlaps(&range) == Answer::Possibly;
        let channel = label(dossier, Facet::Channel, event.channel.as_str());
        let place_of = (event.place.as_ref())
            .map(|place| label(dossier, Facet::Place, place.as_str()).to_owned());
        let place_words = (place_of.as_ref()).map_or_else(String::new, |place| format!(" · {place}"));
        let actors = event.participants.iter().map(|participant| {
            html! { <li>{ actor_name(frame, &participant.actor) }</li> }
        });
        Some(html! {
            <tr key={event.id.to_string()} data-row={place.to_string()} aria-rowindex={(place + 1 + HEAD_ROWS).to_string()}
                class={is_current.then_some("is-current")} aria-current={is_current.then_some("true")}>
                <td class="date">{ when(&event.date) }
                    <code class="edtf">{ event.date.to_string() }</code>
                    if only_possibly { <span class="fine">{ messages::table_possibly_in_range() }</span> }</td>
                <td class="what"><Link action={open_event(&event.id)} current={is_current} lang={texts::lang(&event.title)}>{ &event.title }</Link>
                    <p dir="auto" lang={texts::lang(&event.summary)}>{ &event.summary }</p>
                    <p class="in-line fine">{ format!("{} · {channel}{place_words} · {}", labels::kind(event.kind), labels::confidence(event.confidence)) }</p></td>
                <td class="aside">{ labels::kind(event.kind) }</td>
                <td class="aside">{ channel }</td>
                <td class="who"><ul class="plain">{ for actors }</ul></td>
                <td class="aside">{ place_of }</td>
                <td class="aside">{ labels::confidence(event.confidence) }</td>
                <td class="aside numeric">{ dossier.statements_of_event(row).len() }</td>
                <td class="aside numeric">{ event.sources.len() }</td>
            </tr>
        })
    });
    let count = frame.selection.rows.count();
    html! {
        <>
        <FindHint all={count} whole_up_to={if *is_whole { usize::MAX } else { PART }} on_whole={on_whole} />
        <div class="scroller" tabindex="0" role="region" aria-label={messages::table_events()}>
            <table class="events" aria-rowcount={(count + HEAD_ROWS).to_string()}>
                <caption>{ caption(frame, messages::table_caption_events, messages::table_caption_events_as_of) }{ " " }{ messages::table_headings_order() }</caption>
                <thead><tr aria-rowindex="1">
                    { heading(frame, SortKey::Date) }
                    { heading(frame, SortKey::Title) }
                    { heading(frame, SortKey::Kind) }
                    { heading(frame, SortKey::Channel) }
                    <th scope="col" class="who">{ messages::table_taking_part() }</th>
                    <th scope="col" class="aside">{ messages::common_place() }</th>
                    { heading(frame, SortKey::Confidence) }
                    <th scope="col" class="aside numeric">{ messages::table_statements_of_event() }</th>
                    <th scope="col" class="aside numeric">{ messages::table_sources() }</th>
                </tr></thead>
                <tbody ref={rows.container.clone()} class="virtual">{ for pieces }</tbody>
            </table>
            { more.below(count) }
        </div>
        </>
    }
}
