//! What a filter lets through, what every other choice would give, and what to
//! drop when nothing is left.

use super::{Bits, Facet, Filter, Index, fold::words};
use crate::{
    model::date::{Answer, DateRange},
    order::sorted_rows,
};

/// What a filter lets through of an index.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// The rows that pass.
    pub rows: Bits,
    /// For each facet, for each of [`Index::values`]: how many results have
    /// the value when all other facets hold.
    pub counts: [Vec<usize>; Facet::ALL.len()],
}

impl Selection {
    /// How many results a value would give: those that have it among the
    /// results of all other facets, text and dates.
    pub fn count(&self, index: &Index, facet: Facet, value: &str) -> usize {
        (index.column(facet).number(value)).map_or(0, |nth| self.counts[facet as usize][nth])
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
}

impl Passing {
    fn new(index: &Index, filter: &Filter) -> Self {
        let facets = Facet::ALL.map(|facet| {
            let applies = index.subject.has(facet) && filter.bears_on(facet);
            applies.then(|| {
                let column = index.column(facet);
                let mut rows = Bits::none(index.len());
                for value in filter.chosen(facet) {
                    if let Some(number) = column.number(value) {
                        rows.unite(&column.rows[number]);
                    }
                }
                rows
            })
        });
        Passing {
            facets,
            text: with_words(index, &words(&filter.text)),
            range: in_range(index, &filter.range, filter.certain),
        }
    }

    /// The rows that pass all but one constraint.
    fn all_but(&self, left_out: Option<&Constraint>, len: usize) -> Bits {
        let mut rows = Bits::all(len);
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

fn with_words(index: &Index, words: &[String]) -> Option<Bits> {
    (!words.is_empty()).then(|| {
        let mut rows = Bits::none(index.len());
        for row in 0..index.len() {
            let text = index.text(row);
            if words.iter().all(|word| text.contains(&**word)) {
                rows.insert(row);
            }
        }
        rows
    })
}

fn in_range(index: &Index, range: &DateRange, certain: bool) -> Option<Bits> {
    let applies = index.subject.has_dates() && *range != DateRange::default();
    applies.then(|| {
        let least = if certain {
            Answer::Certainly
        } else {
            Answer::Possibly
        };
        let mut rows = Bits::none(index.len());
        for row in 0..index.len() {
            if index.span(row).overlaps(range) >= least {
                rows.insert(row);
            }
        }
        rows
    })
}

/// Filters an index and counts what every value would give.
pub fn select(index: &Index, filter: &Filter) -> Selection {
    let passing = Passing::new(index, filter);
    let rows = passing.all_but(None, index.len());
    let counts = Facet::ALL.map(|facet| {
        let column = index.column(facet);
        let without;
        let others = if passing.facets[facet as usize].is_some() {
            without = passing.all_but(Some(&Constraint::Facet(facet)), index.len());
            &without
        } else {
            &rows
        };
        (column.rows.iter())
            .map(|rows| rows.count_common(others))
            .collect()
    });
    Selection { rows, counts }
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
        let list: Vec<_> = facets
            .chain(text)
            .chain(range)
            .map(|constraint| Relaxation {
                count: passing.all_but(Some(&constraint), index.len()).count(),
                constraint,
            })
            .filter(|relaxation| relaxation.count > 0)
            .collect();
        let order = sorted_rows(list.len(), &mut |a, b| list[b].count.cmp(&list[a].count));
        order.into_iter().map(|row| list[row].clone()).collect()
    }
}
