//! Plans at a glance: what each says on each topic, in a few words or a number.
//! Open it when another term, or other words, should stand for a topic.

use super::terms::{ByKey, Difference, by_key, condition, difference_of};
use crate::{
    align::{is_editors_mark, lineage},
    model::{Dossier, Provision, ProvisionRow, Term, TermValue, Topic},
    order,
};
use std::ops::Range;

/// What a plan says on a topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying<'d> {
    /// Where it says so.
    pub provision: ProvisionRow,
    /// What it says.
    pub words: Words<'d>,
    /// How it stands to the plan that this one is based on; none where there is no such plan,
    /// it says the same, or nobody knows what it says.
    pub difference: Option<Difference>,
}

/// The few words of a plan on a topic.
#[derive(Clone, Debug, PartialEq)]
pub enum Words<'d> {
    /// A term.
    Term {
        /// The term.
        term: &'d Term,
        /// Under which condition it holds, or how wide.
        condition: Option<&'d str>,
        /// Whether it is the one that stands for the topic; another says what it is.
        is_main: bool,
        /// Whether an editor says that the text was struck out.
        is_struck_out: bool,
    },
    /// The heading of a provision, or the beginning of its text, where it has no term on the topic.
    Heading(&'d str),
}

/// A topic, and what each of the plans says on it.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicRow<'d> {
    /// The topic.
    pub topic: &'d Topic,
    /// What each of the plans says, in their order.
    pub cells: Vec<Option<Saying<'d>>>,
}

impl TopicRow<'_> {
    /// Whether a plan says something else than the one it is based on.
    pub fn differs(&self) -> bool {
        let mut sayings = self.cells.iter().flatten();
        sayings.any(|saying| saying.difference.is_some())
    }
}

/// Topics by plans.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Glance<'d> {
    /// Rows of the plans: families one after the other, in each the order of dates.
    pub plans: Vec<usize>,
    /// The columns of each family: a plan and what was made from it. The first of a family of
    /// several is what the others come from.
    pub families: Vec<Range<usize>>,
    /// The topics on which a plan says something: those that most plans speak of first.
    pub rows: Vec<TopicRow<'d>>,
}

impl<'d> Glance<'d> {
    /// What all plans say in the provisions for which `is_shown` holds.
    pub fn new(dossier: &'d Dossier, is_shown: impl Fn(ProvisionRow) -> bool) -> Glance<'d> {
        let (plans, families) = columns(dossier);
        let terms: Vec<ByKey> = (0..dossier.plans.len())
            .map(|plan| by_key(dossier, plan))
            .collect();
        let rows = dossier.topics.iter().map(|topic| TopicRow {
            topic,
            cells: (plans.iter())
                .map(|&plan| saying(dossier, &terms, plan, topic, &is_shown))
                .collect(),
        });
        let mut rows: Vec<TopicRow> = rows.collect();
        let count = |row: &TopicRow| row.cells.iter().flatten().count();
        rows.retain(|row| count(row) > 0);
        // Stable: topics of as many plans stay as the dossier has them.
        order::sort_by_key(&mut rows, |row| std::cmp::Reverse(count(row)));
        Glance {
            plans,
            families,
            rows,
        }
    }

    /// The row of the plan that the plans of a family were made from; none where one stands by itself.
    pub fn base_of_family(&self, family: usize) -> Option<usize> {
        let family = self.families.get(family)?;
        (family.len() > 1).then(|| self.plans[family.start])
    }
}

/// The plans family by family, and where each family stands.
fn columns(dossier: &Dossier) -> (Vec<usize>, Vec<Range<usize>>) {
    let nodes = lineage(dossier);
    let mut families: Vec<Vec<usize>> = Vec::new();
    for node in &nodes {
        match families.last_mut() {
            Some(family) if node.depth > 0 => family.push(node.plan),
            _ => families.push(vec![node.plan]),
        }
    }
    let date = |plan: usize| &dossier.plans[plan].date;
    for family in &mut families {
        // The one that the others come from stays first, whatever its date.
        order::sort_by_key(&mut family[1..], |&plan| (date(plan), plan));
    }
    // Those of one plan behind the others.
    order::sort_by_key(&mut families, |family| {
        (family.len() == 1, date(family[0]), family[0])
    });
    let mut ranges = Vec::with_capacity(families.len());
    let mut start = 0;
    for family in &families {
        ranges.push(start..start + family.len());
        start += family.len();
    }
    (families.concat(), ranges)
}

/// The provisions of a plan on a topic, those that are about it before all first.
fn on_topic<'d>(
    dossier: &'d Dossier,
    plan: usize,
    topic: &Topic,
) -> Vec<(ProvisionRow, &'d Provision)> {
    let all = dossier.plans[plan].provisions.iter().enumerate();
    let all = all.map(|(provision, of)| (ProvisionRow { plan, provision }, of));
    let mut all: Vec<_> = all
        .filter(|(_, of)| of.topics.contains(&topic.id))
        .collect();
    order::sort_by_key(&mut all, |(_, of)| of.topics.first() != Some(&topic.id));
    all
}

/// The term that says most of a topic: the one that stands for it, else a number, else the first. What
/// stands for another topic is that topic's.
fn best_term<'d>(
    dossier: &'d Dossier,
    topic: &Topic,
    provisions: &[(ProvisionRow, &'d Provision)],
) -> Option<(ProvisionRow, &'d Term)> {
    let main = topic.main_term.as_deref();
    let is_of_another = |key: &str| {
        let mut others = dossier.topics.iter().filter(|other| other.id != topic.id);
        others.any(|other| other.main_term.as_deref() == Some(key))
    };
    let terms = provisions
        .iter()
        .flat_map(|(place, of)| of.terms.iter().map(move |term| (*place, term)));
    terms
        .filter(|(_, term)| !is_of_another(&term.key))
        .min_by_key(|(_, term)| {
            let is_main = main == Some(&*term.key);
            let is_number = matches!(term.value, TermValue::Number(_));
            (!is_main, !is_number)
        })
}

fn saying<'d>(
    dossier: &'d Dossier,
    terms: &[ByKey],
    plan: usize,
    topic: &'d Topic,
    is_shown: impl Fn(ProvisionRow) -> bool,
) -> Option<Saying<'d>> {
    let mut provisions = on_topic(dossier, plan, topic);
    provisions.retain(|(place, _)| is_shown(*place));
    if let Some((provision, term)) = best_term(dossier, topic, &provisions) {
        return Some(Saying {
            provision,
            words: Words::Term {
                term,
                condition: condition(dossier, provision, &term.key),
                is_main: topic.main_term.as_deref() == Some(&*term.key),
                is_struck_out: is_editors_mark(&term.value),
            },
            difference: difference_of(dossier, terms, plan, term),
        });
    }
    let &(provision, of) = provisions.first()?;
    let heading = heading(of);
    let base = dossier.base_of(plan);
    let difference = base.and_then(|base| {
        let before = on_topic(dossier, base, topic);
        match before.is_empty() {
            true => (!dossier.plans[base].is_partial()).then_some(Difference::New),
            false => {
                let same = |of: &Provision| heading_is(of, heading);
                let is_kept = before.iter().any(|(_, of)| same(of));
                (!is_kept).then_some(Difference::Changed)
            }
        }
    });
    Some(Saying {
        provision,
        words: Words::Heading(heading),
        difference,
    })
}

fn heading(provision: &Provision) -> &str {
    match provision.title.is_empty() {
        true => first_words(&provision.text),
        false => &provision.title,
    }
}

fn heading_is(provision: &Provision, words: &str) -> bool {
    heading(provision).trim().to_lowercase() == words.trim().to_lowercase()
}

/// So many words of a text stand for it.
const FEW: usize = 8;

fn first_words(text: &str) -> &str {
    let text = text.trim();
    let words = text.split_whitespace().take(FEW);
    let last = words.last();
    let end = last.map(|word| word.as_ptr() as usize - text.as_ptr() as usize + word.len());
    &text[..end.unwrap_or(0)]
}
