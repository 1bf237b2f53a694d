//! The events as a table, for those who prefer reading and for screen readers.

use super::{
    active::range_words,
    link::Link,
    names::{actor_name, open_event},
    when::when,
};
use crate::app::Frame;
use demarche::{
    model::{Event, date::Answer, date::DateRange},
    order::sort_rows,
    query::{Facet, fold, label},
    view::{Action, Selected, Sort, SortKey},
};
use yew::prelude::*;

/// The rows that pass, in the order asked for.
fn ordered(frame: &Frame) -> Vec<usize> {
    let dossier = frame.dossier();
    let mut rows: Vec<usize> = frame.selection.rows.iter().collect();
    let text = |event: &Event| match frame.view.sort.key {
        SortKey::Date => String::new(),
        SortKey::Title => fold(&event.title),
        SortKey::Kind => event.kind.label().to_owned(),
        SortKey::Channel => label(dossier, Facet::Channel, event.channel.as_str()).to_owned(),
        SortKey::Confidence => event.confidence.label().to_owned(),
    };
    sort_rows(&mut rows, &mut |a, b| {
        let (a, b) = (&dossier.events[a], &dossier.events[b]);
        text(a).cmp(&text(b)).then_with(|| a.date.cmp(&b.date))
    });
    if frame.view.sort.descending {
        rows.reverse();
    }
    rows
}

fn heading(frame: &Frame, key: SortKey) -> Html {
    let sort = frame.view.sort;
    let is_key = sort.key == key;
    let next = Sort {
        key,
        descending: is_key && !sort.descending,
    };
    let is_aside = !matches!(key, SortKey::Date | SortKey::Title);
    let (order, arrow) = match (is_key, sort.descending) {
        (false, _) => (None, ""),
        (true, false) => (Some("ascending"), " ▲"),
        (true, true) => (Some("descending"), " ▼"),
    };
    html! {
        <th scope="col" aria-sort={order} class={is_aside.then_some("aside")}>
            <Link action={Action::Sort(next)}>{ key.label() }<span aria-hidden="true">{ arrow }</span></Link>
        </th>
    }
}

/// The events that pass, as a table.
pub fn table(frame: &Frame) -> Html {
    let dossier = frame.dossier();
    let range = frame.view.filter.range;
    if frame.selection.rows.is_empty() {
        // The line above says why.
        return Html::default();
    }
    let rows = ordered(frame).into_iter().map(|row| {
        let event = &dossier.events[row];
        let is_current = frame.view.selected == Some(Selected::Event(event.id.clone()));
        let only_possibly = range != DateRange::default()
            && event.date.span().overlaps(&range) == Answer::Possibly;
        let channel = label(dossier, Facet::Channel, event.channel.as_str());
        let place = (event.place.as_ref())
            .map(|place| label(dossier, Facet::Place, place.as_str()).to_owned());
        let place_words = (place.as_ref()).map_or_else(String::new, |place| format!(" · {place}"));
        let actors = event.participants.iter().map(|participant| {
            html! { <li>{ actor_name(frame, &participant.actor) }</li> }
        });
        html! {
            <tr key={event.id.to_string()} class={is_current.then_some("is-current")} aria-current={is_current.then_some("true")}>
                <td class="date">{ when(&event.date) }
                    <code class="edtf">{ event.date.to_string() }</code>
                    if only_possibly { <span class="fine">{ "possibly in range" }</span> }</td>
                <td class="what"><Link action={open_event(&event.id)} current={is_current}>{ &event.title }</Link>
                    <p>{ &event.summary }</p>
                    <p class="in-line fine">{ format!("{} · {channel}{place_words} · {}", event.kind.label(), event.confidence.label()) }</p></td>
                <td class="aside">{ event.kind.label() }</td>
                <td class="aside">{ channel }</td>
                <td class="who"><ul class="plain">{ for actors }</ul></td>
                <td class="aside">{ place }</td>
                <td class="aside">{ event.confidence.label() }</td>
                <td class="aside numeric">{ dossier.statements_of_event(row).len() }</td>
                <td class="aside numeric">{ event.sources.len() }</td>
            </tr>
        }
    });
    html! {
        <div class="scroller" tabindex="0" role="region" aria-label="Events as a table">
            <table class="events">
                <caption>{ format!("Events, {}. Headings order the table.", range_words(&range)) }</caption>
                <thead><tr>
                    { heading(frame, SortKey::Date) }
                    { heading(frame, SortKey::Title) }
                    { heading(frame, SortKey::Kind) }
                    { heading(frame, SortKey::Channel) }
                    <th scope="col">{ "Taking part" }</th>
                    <th scope="col" class="aside">{ "Place" }</th>
                    { heading(frame, SortKey::Confidence) }
                    <th scope="col" class="aside numeric">{ "Statements" }</th>
                    <th scope="col" class="aside numeric">{ "Sources" }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}
