//! The plans compared and how their provisions match: made once for a dossier
//! and a choice of plans.

use super::evidence::Evidence;
use demarche::{
    align::{Alignment, Cell, Change, align, change},
    model::{Dossier, Plan, PlanId, Provision, ProvisionRow},
    query::Bits,
    view::MAX_PLANS,
};

/// The rows of the plans to compare, the base first: those asked for; a single
/// one beside the one it is based on; or the first three.
pub fn chosen(dossier: &Dossier, asked: &[PlanId]) -> Vec<usize> {
    let mut plans: Vec<usize> = Vec::new();
    for plan in asked {
        if let Some(row) = dossier.plan_row(plan.as_str())
            && !plans.contains(&row)
            && plans.len() < MAX_PLANS
        {
            plans.push(row);
        }
    }
    match plans[..] {
        [] => (0..dossier.plans.len().min(3)).collect(),
        [only] => {
            let parent = (dossier.plans[only].based_on.as_ref())
                .and_then(|parent| dossier.plan_row(parent.as_str()))
                .filter(|&parent| parent != only);
            let other = (0..dossier.plans.len()).find(|&row| row != only);
            match (parent, other) {
                (Some(parent), _) => vec![parent, only],
                (None, Some(other)) => vec![only, other],
                (None, None) => vec![only],
            }
        }
        _ => plans,
    }
}

/// Plans, and how their provisions match.
#[derive(Debug)]
pub struct Comparison {
    /// Rows of the plans, the base first.
    pub plans: Vec<usize>,
    /// How their provisions match.
    pub alignment: Alignment,
    /// What bears on each provision, in the order of rows and plans.
    evidence: Vec<Vec<Evidence>>,
    /// The number of the first provision of each plan of the dossier among all.
    offsets: Vec<usize>,
}

impl Comparison {
    /// Compares plans of a dossier.
    pub fn new(dossier: &Dossier, plans: Vec<usize>) -> Self {
        let compared: Vec<&Plan> = plans.iter().map(|&row| &dossier.plans[row]).collect();
        let alignment = align(&compared);
        let evidence = (alignment.rows.iter())
            .map(|row| {
                (row.cells.iter().zip(&plans))
                    .map(|(cell, &plan)| match *cell {
                        Some(Cell { provision, .. }) => {
                            Evidence::gather(dossier, ProvisionRow { plan, provision })
                        }
                        None => Evidence::default(),
                    })
                    .collect()
            })
            .collect();
        let offsets = (dossier.plans.iter())
            .scan(0, |next, plan| {
                let first = *next;
                *next += plan.provisions.len();
                Some(first)
            })
            .collect();
        Comparison {
            plans,
            alignment,
            evidence,
            offsets,
        }
    }

    /// The plan of a column.
    pub fn plan<'a>(&self, dossier: &'a Dossier, column: usize) -> &'a Plan {
        &dossier.plans[self.plans[column]]
    }

    /// The cell of a row and column, if its plan has such a provision.
    pub fn cell(&self, row: usize, column: usize) -> Option<Cell> {
        *self.alignment.rows[row].cells.get(column)?
    }

    /// Where the provision of a row and column stands.
    pub fn place(&self, row: usize, column: usize) -> Option<ProvisionRow> {
        Some(ProvisionRow {
            plan: self.plans[column],
            provision: self.cell(row, column)?.provision,
        })
    }

    /// The provision of a row and column.
    pub fn provision<'a>(
        &self,
        dossier: &'a Dossier,
        row: usize,
        column: usize,
    ) -> Option<&'a Provision> {
        Some(dossier.provision(self.place(row, column)?))
    }

    /// How the cell of a row and column differs from the base.
    pub fn change(&self, row: usize, column: usize) -> Option<Change> {
        self.alignment.rows[row].change(column)
    }

    /// How the cell of a row and column differs from the column before, where
    /// that is not the base.
    pub fn change_from_previous(
        &self,
        dossier: &Dossier,
        row: usize,
        column: usize,
    ) -> Option<Change> {
        let previous = column.checked_sub(1).filter(|&previous| previous > 0)?;
        match (
            self.provision(dossier, row, previous),
            self.provision(dossier, row, column),
        ) {
            (Some(before), Some(after)) => Some(change(before, after)),
            (None, Some(_)) => Some(Change::Added),
            (Some(_), None) => Some(Change::Removed),
            (None, None) => None,
        }
    }

    /// What bears on the provision of a row and column.
    pub fn evidence(&self, row: usize, column: usize) -> &Evidence {
        &self.evidence[row][column]
    }

    /// Number and title of a row: those of the first plan that has it.
    pub fn heading(&self, dossier: &Dossier, row: usize) -> String {
        (0..self.plans.len())
            .find_map(|column| self.provision(dossier, row, column))
            .map(|provision| format!("{} {}", provision.number, provision.title))
            .unwrap_or_default()
    }

    /// Whether a filter lets a row through: one of its provisions passes.
    fn passes(&self, row: usize, passing: &Bits) -> bool {
        (0..self.plans.len()).any(|column| {
            self.place(row, column)
                .is_some_and(|place| passing.contains(self.offsets[place.plan] + place.provision))
        })
    }

    /// The rows to show, for each of all rows.
    pub fn shown(&self, passing: &Bits, differing: bool) -> Vec<bool> {
        (self.alignment.rows.iter().enumerate())
            .map(|(nth, row)| self.passes(nth, passing) && (!differing || row.differs()))
            .collect()
    }
}
