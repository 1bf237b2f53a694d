//! What a reader can do: named actions, and the view each leads to.

use super::{
    address::MAX_PLANS,
    state::{Grouping, Selected, Sort, Tab, View},
};
use crate::{
    model::{
        PlanId,
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
    /// Opens the plans view with these plans.
    Compare(Vec<PlanId>),
    /// Shows only the rows that differ, or all.
    Differing(bool),
    /// Shows positions up to a date.
    AsOf(Option<Instant>),
    /// Orders the table.
    Sort(Sort),
    /// Opens the dossier of this name beside the page, with nothing else kept.
    Open(Option<String>),
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

/// The view that an action leads to.
pub fn reduce(view: &View, action: Action) -> View {
    let mut next = view.clone();
    match action {
        Action::Show(tab) => next.tab = tab,
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
        Action::Search(text) => next.filter.text = text,
        Action::Range(range) => match (range.from, range.to) {
            (Some(from), Some(to)) if from >= to => {}
            _ => next.filter.range = range,
        },
        Action::Certain(certain) => next.filter.certain = certain,
        Action::Group(group) => next.group = group,
        Action::Select(selected) => next.selected = selected,
        Action::Compare(mut plans) => {
            plans.truncate(MAX_PLANS);
            next.tab = Tab::Plans;
            next.plans = plans;
        }
        Action::Differing(differing) => next.differing = differing,
        Action::AsOf(as_of) => next.as_of = as_of,
        Action::Sort(sort) => next.sort = sort,
        Action::Open(dossier) => {
            next = View {
                dossier,
                tab: view.tab,
                ..View::default()
            };
        }
        Action::Go(view) => next = *view,
    }
    next
}
