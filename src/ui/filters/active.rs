//! What is asked for: how many results there are, each part in words and removable by
//! itself, and what to drop where nothing is left.

use super::as_of::{self, NothingYet};
use crate::{
    app::{Frame, use_frame},
    browser::dates::{self, Style},
    locale::messages,
    ui::common::link::Link,
};
use demarche::{
    model::date::{DAY, DateRange},
    query::{Constraint, Facet, Filter, Relaxation, Subject, count, label},
    view::{Action, Tab},
};
use yew::prelude::*;

/// A range of dates in words.
pub fn range_words(range: &DateRange) -> AttrValue {
    let is_day = |moment: i64| moment.rem_euclid(DAY) == 0;
    match (range.from, range.to) {
        (None, None) => messages::filters_all_dates(),
        (Some(from), None) => messages::filters_dates_from(dates::text(Style::Day, from)),
        (None, Some(to)) => messages::filters_dates_up_to(dates::text(Style::Day, to - 1)),
        (Some(from), Some(to)) if is_day(from) && is_day(to) => {
            dates::range(Style::Day, from, to - 1).into()
        }
        (Some(from), Some(to)) => dates::range(Style::DayAndClock, from, to).into(),
    }
}

#[derive(PartialEq, Properties)]
struct ChipProps {
    /// What removes it.
    action: Action,
    /// What it is called where it is to be removed.
    what: AttrValue,
    /// Whether it bears on the open view.
    #[prop_or(true)]
    applies: bool,
    /// Its words.
    children: Html,
}

/// One part of what is asked for, which a click removes.
#[component]
fn Chip(props: &ChipProps) -> Html {
    let ChipProps {
        action,
        what,
        applies,
        children,
    } = props;
    let title = if *applies {
        format!("Remove {what}")
    } else {
        format!("{what} does not bear on this view. Remove it")
    };
    html! {
        <li class={classes!("chip", (!*applies).then_some("is-idle"))}>
            <Link action={action.clone()} {title}>
                { children.clone() }<span class="visually-hidden">{ ", remove" }</span><span aria-hidden="true">{ " ×" }</span>
            </Link>
        </li>
    }
}

/// A chip for every part of what is asked for.
fn chips(frame: &Frame) -> Vec<Html> {
    let filter = &frame.view.filter;
    let subject = frame.view.subject();
    let mut chips: Vec<Html> = (filter.all_chosen())
        .map(|(facet, value)| {
            let words = label(frame.dossier(), facet, value);
            let action = Action::Toggle(facet, value.to_owned());
            html! {
                <Chip {action} what={format!("{}: {words}", facet.label())} applies={subject.has(facet)}>
                    <span class="chip-facet">{ facet.label() }{ ": " }</span>{ words }
                </Chip>
            }
        })
        .collect();
    if !filter.text.trim().is_empty() {
        let action = Action::Drop(Constraint::Text);
        chips.push(html! {
            <Chip {action} what="the search">{ format!("“{}”", filter.text.trim()) }</Chip>
        });
    }
    if filter.range != DateRange::default() {
        let words = range_words(&filter.range);
        let action = Action::Drop(Constraint::Range);
        chips.push(html! {
            <Chip {action} what={words.clone()} applies={subject.has_dates()}>{ words }</Chip>
        });
    }
    if let Some(moment) = filter.as_of {
        let words = format!("As of {}", as_of::day_words(moment));
        let action = Action::AsOf(None);
        chips.push(html! { <Chip {action} what={words.clone()}>{ words }</Chip> });
    }
    chips
}

fn constraint_words(frame: &Frame, constraint: &Constraint) -> String {
    let filter = &frame.view.filter;
    match constraint {
        Constraint::Facet(facet) => {
            let values: Vec<_> = (filter.chosen(*facet))
                .map(|value| label(frame.dossier(), *facet, value))
                .collect();
            format!("{}: {}", facet.label(), values.join(" or "))
        }
        Constraint::Text => format!("the search “{}”", filter.text.trim()),
        Constraint::Range => format!("the dates {}", range_words(&filter.range)),
    }
}

/// Why nothing is left, and what to drop.
#[component]
fn NothingLeft() -> Html {
    let frame = use_frame();
    let subject = frame.view.subject();
    let filter = &frame.view.filter;
    let way = |count: usize, words: String, action: Action| {
        html! {
            <li><span>{ format!("{count} {} hidden by ", subject.noun(count)) }<em>{ &words }</em></span>
                <Link class="button" {action}>{ "Remove" }<span class="visually-hidden">{ format!(" {words}") }</span></Link></li>
        }
    };
    let relaxations = Relaxation::list(frame.opened.index(subject), filter);
    let mut ways: Vec<Html> = (relaxations.into_iter())
        .map(|relaxation| {
            let words = constraint_words(&frame, &relaxation.constraint);
            way(relaxation.count, words, Action::Drop(relaxation.constraint))
        })
        .collect();
    let later = filter.as_of.and_then(|moment| {
        let mut later = filter.clone();
        later.as_of = None;
        let count = count(frame.whole.index(subject), &later);
        let words = format!("the date {}", as_of::day_words(moment));
        (count > 0).then(|| way(count, words, Action::AsOf(None)))
    });
    ways.extend(later);
    let is_search = !filter.text.trim().is_empty();
    html! {
        <div class="nothing">
            <h2>{ format!("No {} fit all of this.", subject.noun(0)) }</h2>
            if ways.is_empty() {
                <p>{ "No single filter hides them: each of several does." }</p>
            } else {
                <ul class="ways">{ for ways }</ul>
            }
            if is_search {
                <p class="fine">{ "Searched were titles, summaries, quotes and names. Fewer words, or another spelling, may find more." }</p>
            }
            <p><Link class="button" action={Action::DropAll}>{ "Remove all filters" }</Link></p>
        </div>
    }
}

/// The views by what they list, for who looks for what a dossier has.
const LISTS: [(Tab, Subject); 4] = [
    (Tab::Timeline, Subject::Events),
    (Tab::Plans, Subject::Provisions),
    (Tab::Accounts, Subject::Disagreements),
    (Tab::Positions, Subject::Positions),
];

/// What stands in a view of which the dossier has nothing: what it has instead.
#[component]
fn NothingOfTheKind() -> Html {
    let frame = use_frame();
    let nouns = match frame.view.subject() {
        Subject::Disagreements => "points on which accounts differ",
        subject => subject.noun(0),
    };
    let others = LISTS.iter().filter_map(|&(tab, subject)| {
        let count = frame.whole.index(subject).len();
        let words = format!("{}: {count} {}", tab.label(), subject.noun(count));
        (count > 0).then(
            || html! { <li><Link class="button" action={Action::Show(tab)}>{ words }</Link></li> },
        )
    });
    let others: Vec<Html> = others.collect();
    html! {
        <div class="nothing">
            <h2>{ format!("This dossier has no {nouns}.") }</h2>
            if !others.is_empty() {
                <p>{ "What it has:" }</p>
                <ul class="row">{ for others }</ul>
            }
        </div>
    }
}

/// How many results there are.
#[component]
pub fn Count() -> Html {
    let frame = use_frame();
    let subject = frame.view.subject();
    let found = frame.selection.rows.count();
    let (all, known) = known(&frame);
    let known = known.map_or_else(String::new, |day| format!(" known on {day}"));
    let counts_here = !matches!(frame.view.tab, Tab::Plans);
    let (number, of) = match found == all {
        true if all == 0 && known.is_empty() => ("No".to_owned(), String::new()),
        true => (all.to_string(), String::new()),
        false => (found.to_string(), format!(" of {all}")),
    };
    html! {
        <p class="count" role="status">
            <b>{ number }</b>{ of }{ " " }{ subject.noun(all) }{ known }{ if counts_here { "" } else { " in all plans" } }
        </p>
    }
}

/// How many records there are, and the day that they were known on.
fn known(frame: &Frame) -> (usize, Option<String>) {
    let index = frame.opened.index(frame.view.subject());
    match frame.view.filter.as_of {
        None => (index.len(), None),
        Some(moment) => {
            let mut known = Filter::default();
            known.as_of = Some(moment);
            (count(index, &known), Some(as_of::day_words(moment)))
        }
    }
}

/// Whether the dossier has any record of the kind that the open view lists.
pub fn has_any(frame: &Frame) -> bool {
    !frame.whole.index(frame.view.subject()).is_empty()
}

/// What an earlier day keeps from sight, and the way back.
fn later_words(frame: &Frame, known: usize) -> Html {
    let later = frame.whole.index(frame.view.subject()).len() - known;
    if frame.view.filter.as_of.is_none() || later == 0 || known == 0 {
        return Html::default();
    }
    let (noun, are) = match later {
        1 => (frame.view.subject().noun(1), "is"),
        _ => (frame.view.subject().noun(later), "are"),
    };
    html! {
        <p class="later-note">{ format!("{later} later {noun} {are} not shown. ") }
            <Link action={Action::AsOf(None)}>{ "Back to the latest" }</Link></p>
    }
}

/// The line above every view: what is asked for, where anything is, and what to drop where
/// nothing is left.
#[component]
pub fn ActiveFilters() -> Html {
    let frame = use_frame();
    let found = frame.selection.rows.count();
    let (all, _) = known(&frame);
    let chips = chips(&frame);
    let has_any = has_any(&frame);
    // The overview shows what there is, and the plans say themselves that there are none.
    let says_none = !has_any && !matches!(frame.view.tab, Tab::Overview | Tab::Plans);
    if chips.is_empty() && (found > 0 || !(has_any || says_none)) {
        return Html::default();
    }
    let several = chips.len() > 1;
    html! {
        <div class="active">
            if !chips.is_empty() {
                <ul class="chips" aria-label="Active filters">{ for chips }</ul>
            }
            if several { <Link class="clear" action={Action::DropAll}>{ "Remove all" }</Link> }
            { later_words(&frame, all) }
            if found == 0 && all > 0 { <NothingLeft /> }
            if all == 0 && has_any { <NothingYet /> }
            if says_none { <NothingOfTheKind /> }
        </div>
    }
}

/// Facets that bear on the open view.
pub fn facets_here(frame: &Frame) -> impl Iterator<Item = Facet> {
    let subject = frame.view.subject();
    let index = frame.opened.index(subject);
    Facet::ALL
        .into_iter()
        .filter(move |&facet| subject.has(facet) && !index.column(facet).values().is_empty())
}
