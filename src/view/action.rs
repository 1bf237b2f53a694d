//! Everything a reader can do, as named actions, and the view that each leads to
//! ([`reduce`]). Open it when the page gets something new to do.

use super::{
    address::{MAX_MATCHES, MAX_PLANS, MAX_WORDS},
    state::{
        Accounts, ChangeFilter, Feed, Grouping, Listed, Positions, Reading, RowOrder, Selected,
        Sort, Tab, View,
    },
};
use crate::{
    messages::Locale,
    model::{
        DisagreementId, Match, PlanId,
        date::{DateRange, Instant},
    },
    query::{Constraint, Facet},
};

/// Something a reader does to the view.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Opens a view.
    Show(Tab),
    /// Chooses a value of a facet, or takes the choice back.
    Toggle(Facet, String),
    /// Makes a value the only choice in its facet.
    Only(Facet, String),
    /// Takes a constraint back.
    Drop(Constraint),
    /// Takes all constraints back.
    DropAll,
    /// Searches for words.
    Search(String),
    /// Shows a range of dates.
    Range(DateRange),
    /// Leaves out what only may fall in the range, or not.
    Certain(bool),
    /// Groups the lanes.
    Group(Grouping),
    /// Shows details, or none.
    Select(Option<Selected>),
    /// Opens the plans, to be read so.
    Read(Reading),
    /// Opens the plans view with these plans, point by point.
    Compare(Vec<PlanId>),
    /// Shows only the rows that differ, or all.
    Differing(bool),
    /// Compares each plan with the one before it, or all with the base.
    Stepwise(bool),
    /// Orders the rows of the plans.
    Rows(RowOrder),
    /// Shows rows of this change, or takes that back.
    ToggleChange(ChangeFilter),
    /// Shows rows of every change.
    AllChanges,
    /// Shows this plan beside the base where only one has room, or the first.
    Beside(Option<PlanId>),
    /// Says what answers what; what was said of the same provisions gives way. Where
    /// a link could not hold it as well, nothing happens.
    Match(Vec<Match>),
    /// Takes back what was said of these provisions.
    Unmatch(Match),
    /// Shows everything as it was known before a moment, or up to the end.
    AsOf(Option<Instant>),
    /// Orders the table.
    Sort(Sort),
    /// Opens the table with records of this kind.
    List(Listed),
    /// Opens the positions, to be read so.
    Positions(Positions),
    /// Opens the accounts with records of this kind.
    Accounts(Accounts),
    /// Opens all statements, grouped.
    Feed(Feed),
    /// Lists only the points on which several parties speak, or all.
    Opposed(bool),
    /// Opens the points on which accounts differ, this one first.
    Point(DisagreementId),
    /// Opens the dossier of this name beside the page, with nothing else kept.
    Open(Option<String>),
    /// Asks for a language of the interface, or leaves it to what was chosen before.
    Speak(Option<Locale>),
    /// Shows a whole view, as an address gives it.
    Go(Box<View>),
}

/// How an action is kept in the history of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// A new entry: Back leads to the view before.
    Push,
    /// In place of the last entry: a step of a longer movement.
    Replace,
}

/// Whether a link can hold what an action does: it holds at most [`MAX_MATCHES`] matches set by hand.
pub fn has_room(view: &View, action: &Action) -> bool {
    match action {
        Action::Match(all) => said(&view.matches, all).is_some(),
        _ => true,
    }
}

/// What is said of matches once `all` is said as well; none where that is more than
/// a link holds.
fn said(before: &[Match], all: &[Match]) -> Option<Vec<Match>> {
    let mut matches = before.to_vec();
    for matched in all {
        retract(&mut matches, matched);
    }
    for matched in all {
        let is_empty = matched.from.is_empty() && matched.to.is_empty();
        if !is_empty && !matches.contains(matched) {
            matches.push(matched.clone());
        }
    }
    (matches.len() <= MAX_MATCHES).then_some(matches)
}

/// The view that an action leads to.
pub fn reduce(view: &View, action: Action) -> View {
    let mut next = view.clone();
    match action {
        Action::Show(tab) => {
            // Who comes to the plans without any chosen sees all of them first.
            if tab == Tab::Plans && view.tab != tab && view.plans.is_empty() {
                next.reading = Reading::Glance;
            }
            next.tab = tab;
        }
        Action::Read(reading) => {
            next.tab = Tab::Plans;
            next.reading = reading;
        }
        Action::Toggle(facet, value) if view.filter.has(facet, &value) => {
            next.filter.drop(facet, &value);
        }
        Action::Toggle(facet, value) => next.filter.choose(facet, &value),
        Action::Only(facet, value) => {
            next.filter.drop_facet(facet);
            next.filter.choose(facet, &value);
        }
        Action::Drop(Constraint::Facet(facet)) => next.filter.drop_facet(facet),
        Action::Drop(Constraint::Text) => next.filter.text.clear(),
        Action::Drop(Constraint::Range) => next.filter.range = DateRange::default(),
        Action::DropAll => next.filter = Default::default(),
        Action::Search(mut text) => {
            let end = text.char_indices().nth(MAX_WORDS);
            text.truncate(end.map_or(text.len(), |(end, _)| end));
            next.filter.text = text;
        }
        Action::Range(range) => match (range.from, range.to) {
            (Some(from), Some(to)) if from >= to => {}
            _ => next.filter.range = range,
        },
        Action::Certain(certain) => next.filter.certain = certain,
        Action::Group(group) => next.group = group,
        Action::Select(selected) => next.selected = selected,
        Action::Compare(asked) => {
            let mut plans: Vec<PlanId> = Vec::new();
            for plan in asked {
                if plans.len() < MAX_PLANS && !plans.contains(&plan) {
                    plans.push(plan);
                }
            }
            next.beside = next.beside.filter(|plan| plans.contains(plan));
            next.tab = Tab::Plans;
            next.reading = Reading::Points;
            next.plans = plans;
        }
        Action::Stepwise(stepwise) => next.stepwise = stepwise,
        Action::Rows(rows) => next.rows = rows,
        Action::ToggleChange(change) => {
            let before = next.changes.len();
            next.changes.retain(|other| *other != change);
            if next.changes.len() == before {
                next.changes.push(change);
            }
        }
        Action::AllChanges => next.changes.clear(),
        Action::Beside(plan) => next.beside = plan,
        Action::Match(all) => {
            if let Some(matches) = said(&view.matches, &all) {
                next.matches = matches;
            }
        }
        Action::Unmatch(matched) => retract(&mut next.matches, &matched),
        Action::Differing(differing) => next.differing = differing,
        Action::AsOf(as_of) => next.filter.as_of = as_of,
        Action::Sort(sort) => next.sort = sort,
        Action::List(listed) => {
            next.tab = Tab::Table;
            next.listed = listed;
        }
        Action::Positions(positions) => {
            next.tab = Tab::Positions;
            next.positions = positions;
        }
        Action::Accounts(accounts) => {
            next.tab = Tab::Accounts;
            next.accounts = accounts;
        }
        Action::Feed(feed) => {
            next.tab = Tab::Accounts;
            next.accounts = Accounts::Statements;
            next.feed = feed;
        }
        Action::Opposed(opposed) => next.opposed = opposed,
        Action::Point(point) => {
            next.tab = Tab::Accounts;
            next.accounts = Accounts::Points;
            next.point = Some(point);
        }
        Action::Open(dossier) => {
            next = View {
                dossier,
                tab: view.tab,
                embedded: view.embedded,
                locale: view.locale,
                ..View::default()
            };
        }
        Action::Speak(locale) => next.locale = locale,
        Action::Go(view) => next = *view,
    }
    next
}

/// Takes back what was said of any of these provisions between these plans.
fn retract(matches: &mut Vec<Match>, matched: &Match) {
    let shares = |a: &[String], b: &[String]| a.iter().any(|number| b.contains(number));
    matches.retain(|said| {
        let (from, to) =
            if (&said.from_plan, &said.to_plan) == (&matched.from_plan, &matched.to_plan) {
                (&said.from, &said.to)
            } else if (&said.to_plan, &said.from_plan) == (&matched.from_plan, &matched.to_plan) {
                (&said.to, &said.from)
            } else {
                return true;
            };
        !shares(from, &matched.from) && !shares(to, &matched.to)
    });
}
