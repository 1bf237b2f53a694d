//! Describes the filters of a view in words, for the head of every file made from it.

use super::{
    address::{first_moment, last_moment},
    shown_records::compared_plans,
    state::{Accounts, Feed, Grouping, Reading, RowOrder, Sort, Tab, View},
};
use crate::{
    model::{Dossier, Plan},
    query::{Facet, label},
};

/// What bears on what a view shows, in words, with dates as ISO 8601 has them:
/// `Channel: US–Ukraine; from 2025-12-19 to 2025-12-21`. Without anything, `none`.
pub fn filters(view: &View, dossier: &Dossier) -> String {
    let (filter, subject) = (&view.filter, view.subject());
    let mut parts: Vec<String> = Vec::new();
    if view.tab == Tab::Plans && view.reading == Reading::Points {
        let plans = compared_plans(dossier, &view.plans);
        let names: Vec<&str> = plans
            .iter()
            .map(|&row| &*dossier.plans[row].short)
            .collect();
        if !names.is_empty() {
            parts.push(format!("plans: {}", names.join(", ")));
        }
        if view.stepwise && names.len() > 2 {
            parts.push("each against the one before".into());
        }
    }
    for facet in Facet::ALL {
        let values: Vec<&str> = (filter.chosen(facet))
            .map(|value| label(dossier, facet, value))
            .collect();
        if !values.is_empty() && subject.has(facet) {
            parts.push(format!("{}: {}", facet.label(), values.join(", ")));
        }
    }
    let from = (filter.range.from).map(|from| format!("from {}", first_moment(from)));
    let to = filter.range.to.map(|to| format!("to {}", last_moment(to)));
    let dates: Vec<String> = from.into_iter().chain(to).collect();
    if !dates.is_empty() && subject.has_dates() {
        let certain = match filter.certain {
            true => ", only what certainly falls there",
            false => "",
        };
        parts.push(format!("{}{certain}", dates.join(" ")));
    }
    if !filter.text.trim().is_empty() {
        parts.push(format!("words “{}”", filter.text.trim()));
    }
    if let Some(as_of) = filter.as_of {
        parts.push(format!("as known on {}", last_moment(as_of)));
    }
    match view.tab {
        Tab::Plans => of_plans(view, dossier, &mut parts),
        Tab::Positions if view.differing => parts.push("only where stances differ".into()),
        Tab::Timeline if view.group != Grouping::Channel => {
            parts.push(format!("lanes by {}", view.group.label()));
        }
        Tab::Accounts => match view.accounts {
            Accounts::Points if view.opposed => {
                parts.push("only points on which several parties speak".into());
            }
            Accounts::Statements if view.feed != Feed::default() => {
                parts.push(view.feed.label().to_ascii_lowercase());
            }
            _ => {}
        },
        Tab::Table if view.sort != Sort::default() => {
            let last = if view.sort.descending {
                ", the last first"
            } else {
                ""
            };
            parts.push(format!("in the order of {}{last}", view.sort.key.label()));
        }
        _ => {}
    }
    if parts.is_empty() {
        return "none".into();
    }
    parts.join("; ")
}

fn of_plans(view: &View, dossier: &Dossier, parts: &mut Vec<String>) {
    if view.differing {
        parts.push("only what differs".into());
    }
    // At a glance all plans stand side by side, as they come.
    if view.reading == Reading::Glance {
        return;
    }
    if !view.changes.is_empty() {
        let changes: Vec<&str> = view.changes.iter().map(|change| change.label()).collect();
        parts.push(format!("changes: {}", changes.join(", ")));
    }
    match &view.rows {
        RowOrder::Base => {}
        RowOrder::Topic => parts.push("rows by topic".into()),
        RowOrder::Plan(id) => {
            let plan: Option<&Plan> = dossier.plan(id.as_str());
            let name = plan.map_or(id.as_str(), |plan| &plan.short);
            parts.push(format!("rows in the order of {name}"));
        }
    }
    if !view.matches.is_empty() {
        let count = view.matches.len();
        parts.push(format!("with matches that the reader set: {count}"));
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
