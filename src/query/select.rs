//! Applies a filter: which rows pass, how many results every other choice would give,
//! and, where nothing is left, which part of the filter to drop.

use super::{
    Bits, Facet, Filter, Index,
    words::{is_beginning, words},
};
use crate::model::date::{Answer, DateRange};
use crate::order;
use std::cmp::Reverse;

/// What a filter lets through of an index.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// The rows that pass.
    pub rows: Bits,
    /// For each facet, for each of its values: how many results have the value
    /// when all other facets hold.
    pub counts: [Vec<u32>; Facet::ALL.len()],
    /// For each facet that is filtered by, the rows that pass all others.
    without: [Option<Bits>; Facet::ALL.len()],
}

impl Selection {
    /// How many results a value would give: those that have it among the
    /// results of all other facets, text and dates.
    pub fn count(&self, index: &Index, facet: Facet, value: &str) -> usize {
        let number = index.column(facet).values().find(value);
        number.map_or(0, |nth| self.counts[facet as usize][nth as usize] as usize)
    }

    /// The rows among which the values of a facet are counted.
    fn base(&self, facet: Facet) -> &Bits {
        self.without[facet as usize].as_ref().unwrap_or(&self.rows)
    }
}

/// One thing a reader asked for that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// The choices in a facet.
    Facet(Facet),
    /// The words.
    Text,
    /// The dates.
    Range,
}

/// A constraint, and how many results there would be without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxation {
    /// What would be taken back.
    pub constraint: Constraint,
    /// The results without it.
    pub count: usize,
}

/// Everything a filter asks of an index, as sets of rows.
struct Passing {
    facets: [Option<Bits>; Facet::ALL.len()],
    text: Option<Bits>,
    range: Option<Bits>,
    /// What was known; always holds.
    known: Option<Bits>,
}

impl Passing {
    fn new(index: &Index, filter: &Filter) -> Self {
        let facets = Facet::ALL.map(|facet| {
            let applies = index.subject.has(facet) && filter.bears_on(facet);
            applies.then(|| {
                let column = index.column(facet);
                let mut wanted = vec![false; column.values().len()];
                for value in filter.chosen(facet) {
                    if let Some(number) = column.values().find(value) {
                        wanted[number as usize] = true;
                    }
                }
                let mut rows = Bits::none(index.len());
                column.rows_with(&wanted, &mut rows);
                rows
            })
        });
        Passing {
            facets,
            text: with_words(index, &words(&filter.text)),
            range: in_range(index, &filter.range, filter.certain),
            known: (filter.as_of).map(|moment| index.dates().begun_before(moment)),
        }
    }

    /// The rows that pass all but one constraint.
    fn all_but(&self, left_out: Option<&Constraint>, len: usize) -> Bits {
        let mut rows = self.known.clone().unwrap_or_else(|| Bits::all(len));
        for (facet, passing) in Facet::ALL.into_iter().zip(&self.facets) {
            if let Some(passing) = passing
                && left_out != Some(&Constraint::Facet(facet))
            {
                rows.intersect(passing);
            }
        }
        for (constraint, passing) in [
            (Constraint::Text, &self.text),
            (Constraint::Range, &self.range),
        ] {
            if let Some(passing) = passing
                && left_out != Some(&constraint)
            {
                rows.intersect(passing);
            }
        }
        rows
    }
}

/// The rows in whose texts, or the names of whose values, all words occur.
fn with_words(index: &Index, words: &[String]) -> Option<Bits> {
    let (last, _) = words.split_last()?;
    let mut rows = Bits::all(index.len());
    for word in words {
        let is_prefix = is_beginning(word, std::ptr::eq(word, last));
        let mut with = Bits::none(index.len());
        index.words().find(word, is_prefix, &mut with);
        for facet in Facet::ALL {
            (index.column(facet)).rows_named(word, is_prefix, &mut with);
        }
        rows.intersect(&with);
    }
    Some(rows)
}

fn in_range(index: &Index, range: &DateRange, certain: bool) -> Option<Bits> {
    let applies = index.subject.has_dates() && *range != DateRange::default();
    let least = if certain {
        Answer::Certainly
    } else {
        Answer::Possibly
    };
    applies.then(|| index.dates().in_range(range, least))
}

/// The rows that a filter lets through of an index.
pub fn passing(index: &Index, filter: &Filter) -> Bits {
    Passing::new(index, filter).all_but(None, index.len())
}

/// How many rows a filter lets through of an index.
pub fn count(index: &Index, filter: &Filter) -> usize {
    passing(index, filter).count()
}

/// Filters an index and counts what every value would give. `before` is what
/// another filter let through of the same index: a filter that differs little
/// is counted from there.
pub fn select(index: &Index, filter: &Filter, before: Option<&Selection>) -> Selection {
    let passing = Passing::new(index, filter);
    let rows = passing.all_but(None, index.len());
    let without = Facet::ALL.map(|facet| {
        (passing.facets[facet as usize].is_some())
            .then(|| passing.all_but(Some(&Constraint::Facet(facet)), index.len()))
    });
    let mut selection = Selection {
        rows,
        counts: Default::default(),
        without,
    };
    for facet in Facet::ALL {
        let before = before.map(|before| (before.base(facet), &*before.counts[facet as usize]));
        let counts = index.column(facet).counts(selection.base(facet), before);
        selection.counts[facet as usize] = counts;
    }
    selection
}

impl Relaxation {
    /// What each active constraint keeps away, the most telling first; those
    /// whose removal alone would give nothing are left out.
    pub fn list(index: &Index, filter: &Filter) -> Vec<Relaxation> {
        let passing = Passing::new(index, filter);
        let facets = (Facet::ALL.into_iter())
            .filter(|&facet| passing.facets[facet as usize].is_some())
            .map(Constraint::Facet);
        let text = passing.text.is_some().then_some(Constraint::Text);
        let range = passing.range.is_some().then_some(Constraint::Range);
        let mut list: Vec<_> = facets
            .chain(text)
            .chain(range)
            .map(|constraint| Relaxation {
                count: passing.all_but(Some(&constraint), index.len()).count(),
                constraint,
            })
            .filter(|relaxation| relaxation.count > 0)
            .collect();
        order::sort_by_key(&mut list, |relaxation| Reverse(relaxation.count));
        list
    }
}
