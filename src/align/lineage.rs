//! Which plan was made from which, as a family tree, and one term followed through all
//! versions by date.

use crate::model::{Dossier, Term};
use crate::order;

/// A plan in the family of versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineageNode {
    /// Row of the plan.
    pub plan: usize,
    /// Row of the plan it was made from.
    pub parent: Option<usize>,
    /// How many generations it is from the first.
    pub depth: usize,
}

/// All plans as families: each before those made from it, siblings by date.
pub fn lineage(dossier: &Dossier) -> Vec<LineageNode> {
    let parent_of = |plan: usize| {
        let parent = dossier.plans[plan].based_on.as_ref()?;
        dossier.plan_row(parent.as_str())
    };
    let by_date =
        |rows: &mut Vec<usize>| order::sort_by_key(rows, |&plan| &dossier.plans[plan].date);
    let mut nodes: Vec<LineageNode> = Vec::new();
    let mut roots: Vec<usize> = (0..dossier.plans.len())
        .filter(|&plan| parent_of(plan).is_none())
        .collect();
    by_date(&mut roots);
    let mut open: Vec<(usize, Option<usize>, usize)> = roots
        .into_iter()
        .rev()
        .map(|plan| (plan, None, 0))
        .collect();
    while let Some((plan, parent, depth)) = open.pop() {
        nodes.push(LineageNode {
            plan,
            parent,
            depth,
        });
        let mut children: Vec<usize> = (0..dossier.plans.len())
            .filter(|&other| parent_of(other) == Some(plan))
            .collect();
        by_date(&mut children);
        open.extend(
            children
                .into_iter()
                .rev()
                .map(|child| (child, Some(plan), depth + 1)),
        );
    }
    nodes
}

/// A term in one version.
#[derive(Clone, Debug, PartialEq)]
pub struct TermVersion<'a> {
    /// Row of the plan.
    pub plan: usize,
    /// Row of the provision in it.
    pub provision: usize,
    /// The term.
    pub term: &'a Term,
}

/// A term through all versions, by date.
pub fn term_history<'a>(dossier: &'a Dossier, key: &str) -> Vec<TermVersion<'a>> {
    let mut plans: Vec<usize> = (0..dossier.plans.len()).collect();
    order::sort_by_key(&mut plans, |&plan| &dossier.plans[plan].date);
    let mut versions = Vec::new();
    for plan in plans {
        for (provision, of_plan) in dossier.plans[plan].provisions.iter().enumerate() {
            let terms = of_plan.terms.iter().filter(|term| term.key == key);
            versions.extend(terms.map(|term| TermVersion {
                plan,
                provision,
                term,
            }));
        }
    }
    versions
}
