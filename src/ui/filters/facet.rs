//! A facet among the filters: its values, to be chosen, each with the number of results it
//! would give.

use super::kind;
use crate::{
    app::{Frame, use_frame},
    locale::{self, messages},
    ui::common::labels,
    ui::common::names::party_mark,
};
use demarche::{order, query::Facet, view::Action};
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

/// How many values of a long facet stand there before the reader asks for all.
const FEW: usize = 8;
/// So many are not worth asking for.
const LONG: usize = 14;

/// What [`FacetValues`] needs.
#[derive(PartialEq, Properties)]
pub struct FacetValuesProps {
    /// The facet.
    pub facet: Facet,
}

/// So many values are listed at all; a search finds the others.
const MOST: usize = 300;

/// The values of a facet in the order a reader looks for them, at most so many:
/// lists of the dossier as they stand there, long ones by what they would give.
fn ordered(frame: &Frame, facet: Facet, most: usize) -> Vec<(String, usize)> {
    let index = frame.opened.index(frame.view.subject());
    let dossier = frame.dossier();
    let values = index.column(facet).values();
    let counts = &frame.selection.counts[facet as usize];
    let value = |nth: usize| (values.get(nth as u32).to_owned(), counts[nth] as usize);
    if values.len() > MOST {
        // As few are shown, most are compared but once: with the last that is.
        let mut first: Vec<usize> = Vec::new();
        for nth in 0..values.len() {
            let is_before = |other: &usize| counts[*other] >= counts[nth];
            if first.len() < most || !first.last().is_none_or(is_before) {
                let at = first.partition_point(is_before);
                first.insert(at, nth);
                first.truncate(most);
            }
        }
        let filter = &frame.view.filter;
        let chosen = filter.chosen(facet).filter_map(|value| values.find(value));
        for nth in chosen.map(|number| number as usize) {
            if !first.contains(&nth) {
                first.push(nth);
            }
        }
        return first.into_iter().map(value).collect();
    }
    let place = |value: &str| match facet {
        Facet::Party => dossier.parties.iter().position(|p| p.id.as_str() == value),
        Facet::Channel => dossier.channels.iter().position(|c| c.id.as_str() == value),
        _ => None,
    };
    let value_of = |nth: usize| values.get(nth as u32);
    let mut order: Vec<usize> = (0..values.len()).collect();
    order::sort_by(&mut order, |&a, &b| {
        let by_place = place(value_of(a)).cmp(&place(value_of(b)));
        let by_count = || counts[b].cmp(&counts[a]);
        let name = |nth: usize| labels::value(dossier, facet, value_of(nth));
        by_place
            .then_with(by_count)
            .then_with(|| locale::compare(&name(a), &name(b)))
    });
    order.into_iter().map(value).collect()
}

/// How long the bar of a count is, in pixels, beside the highest.
fn bar_px(count: usize, highest: usize) -> String {
    let share = count as f64 / highest as f64;
    match count {
        0 => "0".into(),
        _ => format!("{:.1}", (52.0 * share).max(1.5)),
    }
}

/// One facet with its values.
#[component]
pub fn FacetValues(props: &FacetValuesProps) -> Html {
    let frame = use_frame();
    let shows_all = use_state(|| false);
    let facet = props.facet;
    let dossier = frame.dossier();
    let filter = &frame.view.filter;
    let chosen = filter.chosen(facet).count();
    let index = frame.opened.index(frame.view.subject());
    let len = index.column(facet).values().len();
    // Once a facet was open for what is chosen in it, it is not closed under the reader.
    let is_open = use_state(|| matches!(facet, Facet::Party | Facet::Channel));
    let is_shown = *is_open || chosen > 0;
    let on_toggle = {
        let is_open = is_open.clone();
        Callback::from(move |event: Event| {
            let details: HtmlDetailsElement = event.target_unchecked_into();
            is_open.set(details.open());
        })
    };
    // What is folded need not be kept up to date.
    let values = match is_shown {
        true => ordered(&frame, facet, if *shows_all { MOST } else { FEW }),
        false => Vec::new(),
    };
    let highest = values
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(0)
        .max(1);
    let rows = values.into_iter().enumerate().filter_map(|(place, (value, count))| {
        let is_chosen = filter.has(facet, &value);
        if !(*shows_all || len <= LONG || place < FEW || is_chosen) {
            return None;
        }
        let onchange = {
            let (frame, value) = (frame.clone(), value.clone());
            Callback::from(move |_: Event| frame.act(Action::Toggle(facet, value.clone())))
        };
        let mark = match facet {
            Facet::Party => party_mark(dossier.party(&value)),
            Facet::Actor => party_mark(dossier.party_of(&value)),
            _ => Html::default(),
        };
        let title = match facet {
            Facet::Source => dossier.source(&value).map(|source| source.title.clone()),
            Facet::Channel => dossier.channel(&value).map(|channel| channel.description.clone()),
            Facet::Topic => dossier.topic(&value).map(|topic| topic.description.clone()),
            _ => None,
        };
        let name = labels::value(dossier, facet, &value);
        let lang = labels::value_lang(facet, &name);
        Some(html! {
            <li key={value.clone()} class={(count == 0 && !is_chosen).then_some("is-empty")}>
                <label {title}>
                    <input type="checkbox" checked={is_chosen} {onchange} />
                    { mark }<span class="value" dir="auto" {lang}>{ name }</span>
                    <svg class="facet-bar" width="52" height="8" aria-hidden="true"><rect class="of" width="52" height="8" /><rect class="part" width={bar_px(count, highest)} height="8" /></svg>
                    <span class="number"><span aria-hidden="true">{ count }</span><span class="visually-hidden">{ ", " }{ messages::filters_counted(kind(frame.view.subject()), count, count) }</span></span>
                </label>
            </li>
        })
    });
    let toggle = {
        let shows_all = shows_all.clone();
        Callback::from(move |_: MouseEvent| shows_all.set(!*shows_all))
    };
    html! {
        <details class="facet" open={is_shown} ontoggle={on_toggle}>
            <summary>{ labels::facet(facet) }<span class="number">{ if chosen > 0 { messages::filters_chosen_of(chosen, len) } else { locale::number(len as f64).into() } }</span></summary>
            <ul>{ for rows }</ul>
            if len > LONG {
                <button type="button" class="quiet more" onclick={toggle}>
                    { if *shows_all { messages::filters_show_fewer() } else if len > MOST { messages::filters_show_part(MOST, len) } else { messages::common_show_all(len) } }
                </button>
            }
        </details>
    }
}
