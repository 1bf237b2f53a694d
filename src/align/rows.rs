//! Two to four plans in rows: the base first, the others beside it.

use super::{
    change::{Change, change},
    matching::pair,
};
use crate::model::Plan;

/// A provision in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its row in its plan.
    pub provision: usize,
    /// How it stands to the base; none in the base itself.
    pub change: Option<Change>,
    /// Whether it stands elsewhere in the order than in the base.
    pub is_moved: bool,
}

/// Provisions that answer each other, a cell for each plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The cells; none where a plan has no such provision.
    pub cells: Vec<Option<Cell>>,
}

impl Row {
    /// How the provision of a plan stands to the base: also where it is missing.
    pub fn change(&self, plan: usize) -> Option<Change> {
        match (self.cells.first()?, self.cells.get(plan)?) {
            (_, Some(cell)) => cell.change,
            (Some(_), None) => Some(Change::Removed),
            (None, None) => None,
        }
    }

    /// Whether the plans differ here.
    pub fn differs(&self) -> bool {
        let others = 1..self.cells.len();
        self.cells.first().is_some_and(Option::is_none)
            || others.into_iter().any(|plan| {
                self.change(plan)
                    .is_some_and(|change| change != Change::Kept)
            })
    }
}

/// How many provisions of a plan stand to the base in each way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By [`Change::ALL`].
    pub changes: [usize; 5],
    /// How many stand elsewhere in the order.
    pub moved: usize,
}

/// Plans in rows. Every provision of every plan stands in exactly one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alignment {
    /// In the order of the base; what only others have stands after what
    /// precedes it there.
    pub rows: Vec<Row>,
    /// For each plan; nothing for the base.
    pub counts: Vec<Counts>,
}

/// Aligns plans with the first of them.
pub fn align(plans: &[&Plan]) -> Alignment {
    let Some((base, others)) = plans.split_first() else {
        return Alignment {
            rows: Vec::new(),
            counts: Vec::new(),
        };
    };
    let cell = |provision| Cell {
        provision,
        change: None,
        is_moved: false,
    };
    let mut rows: Vec<Row> = (0..base.provisions.len())
        .map(|provision| {
            let mut cells = vec![None; plans.len()];
            cells[0] = Some(cell(provision));
            Row { cells }
        })
        .collect();
    for (nth, plan) in (1..).zip(others) {
        // For each provision of this plan the row that it answers.
        let mut row_of: Vec<Option<usize>> = vec![None; plan.provisions.len()];
        for found in pair(base, plan) {
            row_of[found.b] = rows
                .iter()
                .position(|row| row.cells[0].is_some_and(|c| c.provision == found.a));
        }
        // What the base does not have may answer another plan.
        for (before, earlier) in (1..nth).zip(others) {
            for found in pair(earlier, plan) {
                let place = rows.iter().position(|row| {
                    row.cells[0].is_none()
                        && row.cells[nth].is_none()
                        && row.cells[before].is_some_and(|c| c.provision == found.a)
                });
                if let (None, Some(place)) = (row_of[found.b], place)
                    && !row_of.contains(&Some(place))
                {
                    row_of[found.b] = Some(place);
                }
            }
        }
        let moved = moved(&row_of);
        let mut previous = None;
        for (provision, is_moved) in moved.into_iter().enumerate() {
            let place = match row_of[provision] {
                Some(place) => place,
                None => {
                    let place = previous.map_or(0, |row: usize| row + 1);
                    rows.insert(
                        place,
                        Row {
                            cells: vec![None; plans.len()],
                        },
                    );
                    // What stands behind it has moved down by one.
                    for other in row_of.iter_mut().flatten().filter(|row| **row >= place) {
                        *other += 1;
                    }
                    place
                }
            };
            let change = match rows[place].cells[0] {
                Some(of_base) => change(
                    &base.provisions[of_base.provision],
                    &plan.provisions[provision],
                ),
                None => Change::Added,
            };
            rows[place].cells[nth] = Some(Cell {
                provision,
                change: Some(change),
                is_moved,
            });
            previous = Some(place);
        }
    }
    let counts = (0..plans.len()).map(|plan| count(&rows, plan)).collect();
    Alignment { rows, counts }
}

fn count(rows: &[Row], plan: usize) -> Counts {
    let mut counts = Counts::default();
    if plan == 0 {
        return counts;
    }
    for row in rows {
        if let Some(change) = row.change(plan) {
            counts.changes[change as usize] += 1;
        }
        counts.moved += usize::from(row.cells[plan].is_some_and(|cell| cell.is_moved));
    }
    counts
}

/// Which matched provisions stand out of order: all but a longest run of
/// increasing rows (Fredman, 1975, by the plain quadratic way).
fn moved(row_of: &[Option<usize>]) -> Vec<bool> {
    let matched: Vec<(usize, usize)> = (row_of.iter().enumerate())
        .filter_map(|(provision, row)| row.map(|row| (provision, row)))
        .collect();
    let mut length = vec![1_usize; matched.len()];
    let mut before: Vec<Option<usize>> = vec![None; matched.len()];
    for i in 0..matched.len() {
        for j in 0..i {
            if matched[j].1 < matched[i].1 && length[j] + 1 > length[i] {
                length[i] = length[j] + 1;
                before[i] = Some(j);
            }
        }
    }
    let mut moved = vec![false; row_of.len()];
    for &(provision, _) in &matched {
        moved[provision] = true;
    }
    let mut at = (0..matched.len()).rev().max_by_key(|&i| length[i]);
    while let Some(i) = at {
        moved[matched[i].0] = false;
        at = before[i];
    }
    moved
}
