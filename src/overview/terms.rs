//! The terms that differ: what the plans say of the same thing, where at least one of them
//! has a number for it.

use crate::{
    align::is_editors_mark,
    model::{Dossier, ProvisionRow, Term, TermValue},
    order,
};
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

/// How a term stands to that of the plan that its own is based on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// That one has another value.
    Changed,
    /// That one has none.
    New,
}

/// What a plan says of something.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell<'d> {
    /// Where it says so.
    pub provision: ProvisionRow,
    /// The term.
    pub term: &'d Term,
    /// Under which condition, or how wide: the value of a term of the same provision whose
    /// key goes on from that of this one (`armed-forces-cap`, `armed-forces-cap-scope`).
    pub condition: Option<&'d str>,
    /// Whether an editor says that the text was struck out.
    pub is_struck_out: bool,
    /// How it stands to the plan that this one is based on; none where there is no such plan
    /// or it says the same.
    pub difference: Option<Difference>,
}

/// What all plans say of something.
#[derive(Clone, Debug, PartialEq)]
pub struct TermRow<'d> {
    /// The key of the terms.
    pub key: &'d str,
    /// What each of the plans says, in their order.
    pub cells: Vec<Option<Cell<'d>>>,
}

/// Terms by plans.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms<'d> {
    /// Rows of the plans, in the order of their dates.
    pub plans: Vec<usize>,
    /// Which of these plans have most of the terms: they stand where only few have room.
    pub first: Vec<usize>,
    /// The terms, those that most plans have first.
    pub rows: Vec<TermRow<'d>>,
    /// How many more there are.
    pub left_out: usize,
}

/// Terms of a plan by their keys: of several, the first with a number.
pub(super) type ByKey<'d> = HashMap<&'d str, (ProvisionRow, &'d Term)>;

/// What a plan has by the keys of its terms.
pub(super) fn by_key(dossier: &Dossier, plan: usize) -> ByKey<'_> {
    let is_number = |term: &Term| matches!(term.value, TermValue::Number(_));
    let mut terms: ByKey = HashMap::new();
    for (provision, of) in dossier.plans[plan].provisions.iter().enumerate() {
        let place = ProvisionRow { plan, provision };
        for term in &of.terms {
            let first = terms.entry(&term.key).or_insert((place, term));
            if is_number(term) && !is_number(first.1) {
                *first = (place, term);
            }
        }
    }
    terms
}

/// Under which condition a term holds: the words of a term of the same provision whose key goes on
/// from that of this one.
pub(super) fn condition<'d>(
    dossier: &'d Dossier,
    provision: ProvisionRow,
    key: &str,
) -> Option<&'d str> {
    (dossier.provision(provision).terms.iter()).find_map(|other| {
        let goes_on = other.key.strip_prefix(key)?.starts_with('-');
        match &other.value {
            TermValue::Text(words) if goes_on && !is_editors_mark(&other.value) => Some(&**words),
            _ => None,
        }
    })
}

/// How a term of a plan stands to that of the plan which this one is based on. Of a plan that is known
/// only in part nobody can say that it has no such term.
pub(super) fn difference_of(
    dossier: &Dossier,
    terms: &[ByKey],
    plan: usize,
    term: &Term,
) -> Option<Difference> {
    let base = dossier.base_of(plan)?;
    match terms[base].get(&*term.key) {
        None => (!dossier.plans[base].is_partial()).then_some(Difference::New),
        Some((_, before)) => {
            let is_same = before.value == term.value && before.unit == term.unit;
            (!is_same).then_some(Difference::Changed)
        }
    }
}

fn cell<'d>(dossier: &'d Dossier, terms: &[ByKey<'d>], plan: usize, key: &str) -> Option<Cell<'d>> {
    let &(provision, term) = terms[plan].get(key)?;
    Some(Cell {
        provision,
        term,
        condition: condition(dossier, provision, key),
        is_struck_out: is_editors_mark(&term.value),
        difference: difference_of(dossier, terms, plan, term),
    })
}

impl<'d> Terms<'d> {
    /// The terms of the provisions for which `is_shown` holds: of those that differ, `most`
    /// at the most, and of the plans that have them `wide`, `few` of which stand first.
    ///
    /// A term differs unless several plans have it and all say the same.
    pub fn new(
        dossier: &'d Dossier,
        is_shown: impl Fn(ProvisionRow) -> bool,
        most: usize,
        (few, wide): (usize, usize),
    ) -> Terms<'d> {
        let mut plans: Vec<usize> = (0..dossier.plans.len()).collect();
        order::sort_by_key(&mut plans, |&plan| (&dossier.plans[plan].date, plan));
        let of_plans: Vec<ByKey> = (0..dossier.plans.len())
            .map(|plan| by_key(dossier, plan))
            .collect();
        let (mut keys, mut seen) = (Vec::new(), HashSet::new());
        for place in dossier.provision_rows().filter(|&place| is_shown(place)) {
            for term in &dossier.provision(place).terms {
                let is_number = matches!(term.value, TermValue::Number(_));
                if is_number && seen.insert(&*term.key) {
                    keys.push(&*term.key);
                }
            }
        }
        let rows = keys.into_iter().map(|key| TermRow {
            key,
            cells: plans
                .iter()
                .map(|&plan| cell(dossier, &of_plans, plan, key))
                .collect(),
        });
        let mut rows: Vec<TermRow> = rows.filter(differs).collect();
        order::sort_by_key(&mut rows, |row| Reverse(row.cells.iter().flatten().count()));
        // Columns by how many of the terms their plan has, in the order of time.
        let mut by_terms: Vec<usize> = (0..plans.len()).collect();
        let has = |column: usize| {
            rows.iter()
                .filter(|row| row.cells[column].is_some())
                .count()
        };
        by_terms.retain(|&column| has(column) > 0);
        order::sort_by_key(&mut by_terms, |&column| Reverse(has(column)));
        by_terms.truncate(wide);
        let first = |column: &usize| by_terms.iter().take(few).any(|of| of == column);
        // What none of the few has would leave a row empty where only they have room.
        let before = rows.len();
        rows.retain(|row| {
            (0..plans.len()).any(|column| first(&column) && row.cells[column].is_some())
        });
        rows.truncate(most);
        let mut columns = by_terms.clone();
        columns.sort_unstable();
        for row in &mut rows {
            row.cells = columns
                .iter()
                .map(|&column| row.cells[column].take())
                .collect();
        }
        Terms {
            first: columns
                .iter()
                .filter(|column| first(column))
                .map(|&column| plans[column])
                .collect(),
            plans: columns.iter().map(|&column| plans[column]).collect(),
            left_out: before - rows.len(),
            rows,
        }
    }
}

/// Whether plans say different things of a term.
fn differs(row: &TermRow) -> bool {
    let mut said = row
        .cells
        .iter()
        .flatten()
        .map(|cell| (&cell.term.value, &cell.term.unit));
    let Some(first) = said.next() else {
        return false;
    };
    let mut others = said.peekable();
    others.peek().is_none() || others.any(|other| other != first)
}
