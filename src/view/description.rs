//! Says of what a view is cut, for the head of every file made from it: as values, and in
//! English. Who says it in another language puts the values into words of it.

use super::{
    address::{first_moment, last_moment},
    shown_records::compared_plans,
    state::{Accounts, ChangeFilter, Feed, Grouping, Reading, RowOrder, Sort, Tab, View},
};
use crate::{
    model::{
        Dossier, Plan,
        date::{DateRange, Instant},
    },
    query::{Facet, label},
};
use std::fmt;

/// One thing that bears on what a view shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked<'a> {
    /// The plans that are compared, by their short names.
    Plans(Vec<&'a str>),
    /// Each of them against the one before.
    Stepwise,
    /// Values of a facet, by their codes or ids.
    Facet(Facet, Vec<&'a str>),
    /// A stretch of time, and whether only what certainly falls there is shown.
    Dates(DateRange, bool),
    /// Words that are searched.
    Words(&'a str),
    /// What was known up to a moment, itself left out.
    AsOf(Instant),
    /// Only topics or provisions in which plans differ.
    DifferingPlans,
    /// Only topics on which stances differ.
    DifferingStances,
    /// What the lanes of the timeline stand for.
    Lanes(Grouping),
    /// Only points on which several parties speak.
    Opposed,
    /// How statements are grouped.
    Feed(Feed),
    /// The order of the table.
    Sorted(Sort),
    /// What became of provisions.
    Changes(Vec<ChangeFilter>),
    /// Rows of a comparison by their topics.
    RowsByTopic,
    /// Rows of a comparison in the order of a plan, by its short name.
    RowsOf(&'a str),
    /// So many matches are the reader's.
    Matches(usize),
}

/// One of them in English.
struct Said<'a>(&'a Asked<'a>, &'a Dossier);

impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Said(asked, dossier) = self;
        match asked {
            Asked::Plans(names) => write!(f, "plans: {}", names.join(", ")),
            Asked::Stepwise => write!(f, "each against the one before"),
            Asked::Facet(facet, values) => {
                let values = values.iter().map(|value| label(dossier, *facet, value));
                let values: Vec<&str> = values.collect();
                write!(f, "{}: {}", facet.label(), values.join(", "))
            }
            Asked::Dates(range, is_certain) => {
                let from = (range.from).map(|from| format!("from {}", first_moment(from)));
                let to = range.to.map(|to| format!("to {}", last_moment(to)));
                let dates: Vec<String> = from.into_iter().chain(to).collect();
                write!(f, "{}", dates.join(" "))?;
                match is_certain {
                    true => write!(f, ", only what certainly falls there"),
                    false => Ok(()),
                }
            }
            Asked::Words(words) => write!(f, "words “{words}”"),
            Asked::AsOf(moment) => write!(f, "as known on {}", last_moment(*moment)),
            Asked::DifferingPlans => write!(f, "only what differs"),
            Asked::DifferingStances => write!(f, "only where stances differ"),
            Asked::Lanes(group) => write!(f, "lanes by {}", group.label()),
            Asked::Opposed => write!(f, "only points on which several parties speak"),
            Asked::Feed(feed) => write!(f, "{}", feed.label().to_ascii_lowercase()),
            Asked::Sorted(sort) => {
                write!(f, "in the order of {}", sort.key.label())?;
                match sort.descending {
                    true => write!(f, ", the last first"),
                    false => Ok(()),
                }
            }
            Asked::Changes(changes) => {
                let changes: Vec<&str> = changes.iter().map(|change| change.label()).collect();
                write!(f, "changes: {}", changes.join(", "))
            }
            Asked::RowsByTopic => write!(f, "rows by topic"),
            Asked::RowsOf(plan) => write!(f, "rows in the order of {plan}"),
            Asked::Matches(count) => write!(f, "with matches that the reader set: {count}"),
        }
    }
}

/// What bears on what a view shows, in English, with dates as ISO 8601 has them:
/// `Channel: US–Ukraine; from 2025-12-19 to 2025-12-21`. Without anything, `none`.
pub fn filters(view: &View, dossier: &Dossier) -> String {
    let parts = asked(view, dossier);
    if parts.is_empty() {
        return "none".into();
    }
    let parts = parts.iter().map(|part| Said(part, dossier).to_string());
    parts.collect::<Vec<_>>().join("; ")
}

/// What bears on what a view shows. Filters that are kept for other views are not among it.
pub fn asked<'a>(view: &'a View, dossier: &'a Dossier) -> Vec<Asked<'a>> {
    let (filter, subject) = (&view.filter, view.subject());
    let mut parts = Vec::new();
    if view.tab == Tab::Plans && view.reading == Reading::Points {
        let plans = compared_plans(dossier, &view.plans);
        let names: Vec<&str> = plans
            .iter()
            .map(|&row| &*dossier.plans[row].short)
            .collect();
        let count = names.len();
        if count > 0 {
            parts.push(Asked::Plans(names));
        }
        if view.stepwise && count > 2 {
            parts.push(Asked::Stepwise);
        }
    }
    for facet in Facet::ALL {
        let values: Vec<&str> = filter.chosen(facet).collect();
        if !values.is_empty() && subject.has(facet) {
            parts.push(Asked::Facet(facet, values));
        }
    }
    if filter.range != DateRange::default() && subject.has_dates() {
        parts.push(Asked::Dates(filter.range, filter.certain));
    }
    if !filter.text.trim().is_empty() {
        parts.push(Asked::Words(filter.text.trim()));
    }
    parts.extend(filter.as_of.map(Asked::AsOf));
    match view.tab {
        Tab::Plans => of_plans(view, dossier, &mut parts),
        Tab::Positions if view.differing => parts.push(Asked::DifferingStances),
        Tab::Timeline if view.group != Grouping::Channel => {
            parts.push(Asked::Lanes(view.group));
        }
        Tab::Accounts => match view.accounts {
            Accounts::Points if view.opposed => parts.push(Asked::Opposed),
            Accounts::Statements if view.feed != Feed::default() => {
                parts.push(Asked::Feed(view.feed));
            }
            _ => {}
        },
        Tab::Table if view.sort != Sort::default() => {
            parts.push(Asked::Sorted(view.sort));
        }
        _ => {}
    }
    parts
}

fn of_plans<'a>(view: &'a View, dossier: &'a Dossier, parts: &mut Vec<Asked<'a>>) {
    if view.differing {
        parts.push(Asked::DifferingPlans);
    }
    // At a glance all plans stand side by side, as they come.
    if view.reading == Reading::Glance {
        return;
    }
    if !view.changes.is_empty() {
        parts.push(Asked::Changes(view.changes.clone()));
    }
    match &view.rows {
        RowOrder::Base => {}
        RowOrder::Topic => parts.push(Asked::RowsByTopic),
        RowOrder::Plan(id) => {
            let plan: Option<&Plan> = dossier.plan(id.as_str());
            parts.push(Asked::RowsOf(plan.map_or(id.as_str(), |plan| &plan.short)));
        }
    }
    if !view.matches.is_empty() {
        parts.push(Asked::Matches(view.matches.len()));
    }
}

#[cfg(test)]
mod tests {
    use crate::{load::load, model::Dossier, view::decode};

    fn check(address: &str, words: &str) {
        let dossier: Dossier = load(include_bytes!("../../static/dossier.json"))
            .expect("a dossier")
            .dossier;
        assert_eq!(super::filters(&decode(address).0, &dossier), words);
    }

    #[test]
    fn in_words() {
        check("view=table", "none");
        check("kind=talks&q=+peace+", "Kind: Talks; words “peace”");
        check(
            "from=2025-12-19&to=2025-12-21&certain=1",
            "from 2025-12-19 to 2025-12-21, only what certainly falls there",
        );
        check("to=2025-12-21", "to 2025-12-21");
        check("asof=2025-12-01", "as known on 2025-12-01");
        check(
            "from=2025-12-19T13:00&to=2025-12-19T15:30",
            "from 2025-12-19T13:00 to 2025-12-19T15:30",
        );
        check("group=kind", "lanes by Kind");
        check(
            "view=table&sort=-kind",
            "in the order of Kind, the last first",
        );
        check("view=table&group=kind", "none");
    }

    #[test]
    fn of_plans() {
        check(
            "view=plans&plans=us-28,draft-20&change=added,perhaps",
            "plans: US 28-point, 20-point draft; changes: Added, Perhaps",
        );
        check(
            "view=plans&plans=us-28,draft-20&differ=1&rows=topic",
            "plans: US 28-point, 20-point draft; only what differs; rows by topic",
        );
        check(
            "view=plans&plans=us-28,e3-28,draft-20&against=previous&rows=plan,draft-20&match=us-28,draft-20;1;2",
            "plans: US 28-point, E3 counter, 20-point draft; each against the one before; rows in the order of 20-point draft; with matches that the reader set: 1",
        );
    }

    #[test]
    fn of_plans_at_a_glance() {
        check(
            "view=plans&read=glance&plans=us-28,draft-20&change=added&rows=topic&topic=nato",
            "Topic: NATO and alliances",
        );
        check("view=plans&read=glance&differ=1", "only what differs");
        check("view=positions&differ=1", "only where stances differ");
    }

    /// What the page marks as not bearing on a view.
    #[test]
    fn what_does_not_bear_on_the_view_is_not_named() {
        check(
            "view=positions&kind=talks&channel=us-ua&stance=opposes",
            "Stance: Opposes",
        );
        check(
            "view=plans&plans=us-28,draft-20&kind=talks&from=2025-12-19&certain=1",
            "plans: US 28-point, 20-point draft",
        );
    }
}
