//! Two to four plans side by side: rows of provisions that answer each other,
//! put together from pairings of two plans each.

use super::{Change, Pairing};

/// Provisions that answer each other, over all plans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// For each plan, its provisions, ascending; none where it has no answer.
    pub cells: Vec<Vec<usize>>,
    /// For each plan, the links of its pairing that lie in this row.
    pub links: Vec<Vec<usize>>,
}

/// How many links of a plan changed how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// In the order of [`Change::ALL`].
    pub changes: [usize; Change::ALL.len()],
    /// How many stand elsewhere in the order.
    pub moved: usize,
    /// How many are unsure.
    pub perhaps: usize,
}

/// A pairing of two columns, by their places.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// The column compared with.
    pub base: usize,
    /// The column compared.
    pub column: usize,
    /// How they answer each other, seen from `base`.
    pub pairing: &'a Pairing,
}

fn root(parents: &mut [usize], mut at: usize) -> usize {
    while parents[at] != at {
        parents[at] = parents[parents[at]];
        at = parents[at];
    }
    at
}

/// The rows of plans with so many provisions each, in the order of the plan
/// `by`; what it does not have stands behind what it follows in its own plan.
/// Every provision stands in exactly one row.
pub fn rows(lengths: &[usize], compared: &[Compared], by: usize) -> Vec<Row> {
    let mut offsets = vec![0; lengths.len() + 1];
    for (nth, length) in lengths.iter().enumerate() {
        offsets[nth + 1] = offsets[nth] + length;
    }
    let all = offsets[lengths.len()];
    let mut parents: Vec<usize> = (0..all).collect();
    for each in compared {
        for link in &each.pairing.links {
            let mut nodes = (link.from.iter().map(|&row| offsets[each.base] + row))
                .chain(link.to.iter().map(|&row| offsets[each.column] + row))
                .filter(|&node| node < all);
            if let Some(first) = nodes.next() {
                for node in nodes {
                    let (a, b) = (root(&mut parents, first), root(&mut parents, node));
                    parents[b] = a;
                }
            }
        }
    }
    // The order, as a chain: the row behind each, 0 being before the first.
    let mut next: Vec<usize> = vec![0];
    let mut row_of: Vec<usize> = vec![0; all];
    let mut found: Vec<Row> = vec![Row::default()];
    let columns = std::iter::once(by)
        .chain(0..lengths.len())
        .filter(|&column| column < lengths.len());
    for column in columns {
        let mut last = 0;
        for provision in 0..lengths[column] {
            let node = offsets[column] + provision;
            let at = root(&mut parents, node);
            if row_of[at] == 0 {
                let row = found.len();
                row_of[at] = row;
                found.push(Row {
                    cells: vec![Vec::new(); lengths.len()],
                    links: vec![Vec::new(); lengths.len()],
                });
                next.push(next[last]);
                next[last] = row;
            }
            last = row_of[at];
            let cell = &mut found[last].cells[column];
            if !cell.contains(&provision) {
                cell.push(provision);
            }
        }
    }
    for each in compared {
        for (nth, link) in each.pairing.links.iter().enumerate() {
            let node = (link.from.first().map(|&row| offsets[each.base] + row))
                .or(link.to.first().map(|&row| offsets[each.column] + row));
            if let Some(node) = node.filter(|&node| node < all) {
                let at = root(&mut parents, node);
                found[row_of[at]].links[each.column].push(nth);
            }
        }
    }
    let mut ordered = Vec::with_capacity(found.len());
    let mut at = next[0];
    while at != 0 {
        ordered.push(std::mem::take(&mut found[at]));
        at = next[at];
    }
    ordered
}

/// Orders rows by a rank of theirs, equal ones staying as they are.
pub fn sorted(mut rows: Vec<Row>, rank: impl Fn(&Row) -> usize) -> Vec<Row> {
    rows.sort_by_cached_key(rank);
    rows
}

/// Counts the changes of a pairing; `changes` has what changed in each link.
pub fn count(pairing: &Pairing, changes: &[Change]) -> Counts {
    let mut counts = Counts::default();
    for (link, &change) in pairing.links.iter().zip(changes) {
        counts.changes[change as usize] += 1;
        counts.moved += usize::from(link.is_moved);
        counts.perhaps += usize::from(link.is_perhaps());
    }
    counts
}
