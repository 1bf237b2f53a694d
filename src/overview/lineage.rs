//! Where the plans come from, as a strip: a box a plan, from left to right in the order of
//! time, in rows so that no line passes behind a box.

use crate::order;
use crate::{align::lineage, model::Dossier};

/// A plan on the strip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Row of the plan.
    pub plan: usize,
    /// The plan it was made from: its place on the strip.
    pub parent: Option<usize>,
    /// How many generations it is from the first.
    pub depth: usize,
    /// Its column, from 0.
    pub column: usize,
    /// Its row, from 0.
    pub row: usize,
}

/// All plans in columns and rows.
///
/// A plan has its row to itself from its own column to that before its last child's: there
/// the line to its children runs, and leaves it in the gap before a child's column.
///
/// ```text
///  [a]──┬──[b]
///       └──[c]─────[d]
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strip {
    /// The plans: families one after the other, each plan before those made from it.
    pub nodes: Vec<Node>,
    /// How many columns there are.
    pub columns: usize,
    /// How many rows there are.
    pub rows: usize,
}

/// So many plans stand in a column at most.
const TALL: usize = 3;

/// More columns than that are too narrow for their names.
const MOST_COLUMNS: usize = 8;

/// So many rows have places.
const MOST_ROWS: usize = 6;

impl Strip {
    /// Whether it is drawn as a strip: the styles have places for so many columns and rows
    /// (`static/css/overview.css`). Else it is an indented list.
    pub fn has_places(&self) -> bool {
        self.columns <= MOST_COLUMNS && self.rows <= MOST_ROWS
    }

    /// The plans of a dossier.
    pub fn new(dossier: &Dossier) -> Strip {
        let family = lineage(dossier);
        let place_of = |plan: usize| family.iter().position(|node| node.plan == plan);
        let mut nodes: Vec<Node> = (family.iter())
            .map(|node| Node {
                plan: node.plan,
                parent: node.parent.and_then(place_of),
                depth: node.depth,
                column: 0,
                row: 0,
            })
            .collect();
        let mut order: Vec<usize> = (0..nodes.len()).collect();
        // A plan is never before the one it was made from, whatever their dates.
        order::sort_by_key(&mut order, |&node| {
            (&dossier.plans[nodes[node].plan].date, node)
        });
        order::sort_by_key(&mut order, |&node| latest_ancestor(dossier, &nodes, node));
        let columns = into_columns(&mut nodes, &order);
        let rows = into_rows(&mut nodes, &order);
        Strip {
            nodes,
            columns,
            rows,
        }
    }
}

/// The place in the order of dates of a plan or, where one that it comes from is later, of that.
fn latest_ancestor<'d>(
    dossier: &'d Dossier,
    nodes: &[Node],
    node: usize,
) -> (&'d crate::model::date::Edtf, usize) {
    let mut latest = (&dossier.plans[nodes[node].plan].date, nodes[node].depth);
    let mut at = node;
    while let Some(parent) = nodes[at].parent {
        let date = &dossier.plans[nodes[parent].plan].date;
        if *date > *latest.0 {
            latest.0 = date;
        }
        at = parent;
    }
    latest
}

/// Gives every plan the first column that is none before that of an earlier plan, is behind its
/// parent's, and has room; tells how many columns there are.
fn into_columns(nodes: &mut [Node], order: &[usize]) -> usize {
    let (mut column, mut in_column) = (0, 0);
    for &node in order {
        let least = (nodes[node].parent).map_or(0, |parent| nodes[parent].column + 1);
        if column < least || in_column == TALL {
            (column, in_column) = (least.max(column + 1), 0);
        }
        in_column += 1;
        nodes[node].column = column;
    }
    if order.is_empty() { 0 } else { column + 1 }
}

/// Gives every plan the nearest row to its parent's that is free as long as it needs it; tells
/// how many rows there are.
fn into_rows(nodes: &mut [Node], order: &[usize]) -> usize {
    // For each row, the first column that is free in it.
    let mut free: Vec<usize> = Vec::new();
    for &node in order {
        let column = nodes[node].column;
        let children = nodes.iter().filter(|of| of.parent == Some(node));
        let last_child = children.map(|child| child.column).max();
        let until = last_child.map_or(column + 1, |last| last.max(column + 1));
        let wanted = nodes[node].parent.map_or(0, |parent| nodes[parent].row);
        let row = (0..free.len())
            .filter(|&row| free[row] <= column)
            .min_by_key(|&row| row.abs_diff(wanted));
        let row = row.unwrap_or_else(|| {
            free.push(0);
            free.len() - 1
        });
        free[row] = until;
        nodes[node].row = row;
    }
    free.len()
}
