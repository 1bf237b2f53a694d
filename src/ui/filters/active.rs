//! What is asked for: how many results there are, each part in words and removable by
//! itself, and what to drop where nothing is left.

use super::{
    as_of::{self, NothingYet},
    kind,
};
use crate::{
    app::{Frame, use_frame},
    browser::dates::{self, Style},
    locale::{self, messages},
    ui::common::labels,
    ui::common::link::Link,
};
use demarche::{
    model::date::{DAY, DateRange},
    query::{Constraint, Facet, Filter, Relaxation, Subject, count},
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
        messages::filters_remove(what)
    } else {
        messages::filters_remove_idle(what)
    };
    html! {
        <li class={classes!("chip", (!*applies).then_some("is-idle"))}>
            <Link action={action.clone()} {title}>
                { children.clone() }<span class="visually-hidden">{ messages::filters_chip_removes() }</span><span aria-hidden="true">{ " ×" }</span>
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
            let words = labels::value(frame.dossier(), facet, value);
            let action = Action::Toggle(facet, value.to_owned());
            let lang = labels::value_lang(facet, &words);
            html! {
                <Chip {action} what={messages::filters_facet_value(labels::facet(facet), &words)} applies={subject.has(facet)}>
                    <span class="chip-facet">{ messages::filters_facet_before_value(labels::facet(facet)) }{ " " }</span><bdi {lang}>{ words }</bdi>
                </Chip>
            }
        })
        .collect();
    if !filter.text.trim().is_empty() {
        let action = Action::Drop(Constraint::Text);
        chips.push(html! {
            <Chip {action} what={messages::filters_the_search()}>{ messages::filters_searched(filter.text.trim()) }</Chip>
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
        let words = messages::filters_as_of(as_of::day_words(moment));
        let action = Action::AsOf(None);
        chips.push(html! { <Chip {action} what={words.clone()}>{ words }</Chip> });
    }
    chips
}

fn constraint_words(frame: &Frame, constraint: &Constraint) -> AttrValue {
    let filter = &frame.view.filter;
    match constraint {
        Constraint::Facet(facet) => {
            let values = (filter.chosen(*facet))
                .map(|value| labels::value(frame.dossier(), *facet, value))
                .reduce(messages::filters_or);
            messages::filters_facet_value(labels::facet(*facet), values.unwrap_or_default())
        }
        Constraint::Text => messages::filters_the_search_for(filter.text.trim()),
        Constraint::Range => messages::filters_the_dates(range_words(&filter.range)),
    }
}

/// Why nothing is left, and what to drop.
#[component]
fn NothingLeft() -> Html {
    let frame = use_frame();
    let subject = frame.view.subject();
    let filter = &frame.view.filter;
    let way = |count: usize, words: AttrValue, action: Action| {
        let hidden = html! { <span class="visually-hidden">{ &words }</span> };
        let filter = html! { <em>{ words }</em> };
        html! {
            <li><span>{ messages::filters_hidden_by(kind(subject), count, count, filter) }</span>
                <Link class="button" {action}>{ messages::filters_remove_one(hidden) }</Link></li>
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
        let words = messages::filters_the_date(as_of::day_words(moment));
        (count > 0).then(|| way(count, words, Action::AsOf(None)))
    });
    ways.extend(later);
    let is_search = !filter.text.trim().is_empty();
    html! {
        <div class="nothing">
            <h2>{ messages::filters_none_left(kind(subject)) }</h2>
            if ways.is_empty() {
                <p>{ messages::filters_no_single() }</p>
            } else {
                <ul class="ways">{ for ways }</ul>
            }
            if is_search {
                <p class="fine">{ messages::filters_searched_where() }</p>
            }
            <p><Link class="button" action={Action::DropAll}>{ messages::common_remove_all_filters() }</Link></p>
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
    let others = LISTS.iter().filter_map(|&(tab, subject)| {
        let count = frame.whole.index(subject).len();
        let words =
            messages::filters_records_of_view(labels::view(tab), kind(subject), count, count);
        (count > 0).then(
            || html! { <li><Link class="button" action={Action::Show(tab)}>{ words }</Link></li> },
        )
    });
    let others: Vec<Html> = others.collect();
    html! {
        <div class="nothing">
            <h2>{ messages::filters_none_of_kind(kind(frame.view.subject())) }</h2>
            if !others.is_empty() {
                <p>{ messages::filters_what_it_has() }</p>
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
    let kind = kind(subject);
    let number = html! { <b>{ locale::number(found as f64) }</b> };
    let words = match (found == all, known) {
        (true, None) if all == 0 => {
            messages::filters_count_none(kind, html! { <b>{ messages::filters_no() }</b> })
        }
        (true, None) => messages::filters_count(kind, all, number),
        (true, Some(day)) => messages::filters_count_known(kind, all, number, day),
        (false, None) => messages::filters_count_of(number, kind, all, all),
        (false, Some(day)) => messages::filters_count_of_known(number, kind, all, all, day),
    };
    html! { <p class="count" role="status">{ words }</p> }
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
    html! {
        <p class="later-note">{ messages::filters_later(kind(frame.view.subject()), later) }{ " " }
            <Link action={Action::AsOf(None)}>{ messages::filters_to_latest() }</Link></p>
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
                <ul class="chips" aria-label={messages::filters_active()}>{ for chips }</ul>
            }
            if several { <Link class="clear" action={Action::DropAll}>{ messages::filters_remove_chips() }</Link> }
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
