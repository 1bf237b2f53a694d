//! The best matching of two sides one to one: an assignment of greatest total gain
//! (Kuhn, 1955), by shortest augmenting paths over few candidates. It knows only
//! numbers; what makes a gain is in `similarity`.

use std::{cmp::Reverse, collections::BinaryHeap};

/// A possible match with what it gains; above 0.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    /// Row of the first side.
    pub a: usize,
    /// Row of the second side.
    pub b: usize,
    /// What it gains, in whole units.
    pub gain: i64,
}

/// For each row of the first side, its row of the second, so that the sum of
/// gains is greatest; rows may stay alone.
#[inline(never)]
pub fn assign(len_a: usize, len_b: usize, edges: &[Edge]) -> Vec<Option<usize>> {
    let mut of_row: Vec<Vec<(usize, i64)>> = vec![Vec::new(); len_a];
    for edge in edges {
        of_row[edge.a].push((edge.b, -edge.gain));
    }
    // Every row has a column of its own behind the others, at no gain: staying alone.
    for (row, edges) in of_row.iter_mut().enumerate() {
        edges.push((len_b + row, 0));
    }
    let columns = len_b + len_a;
    let mut row_of: Vec<Option<usize>> = vec![None; columns];
    let mut column_of = vec![0_usize; len_a];
    // Potentials keep reduced costs from falling below 0.
    let mut of_column = vec![0_i64; columns];
    let mut of_a: Vec<i64> = (of_row.iter())
        .map(|edges| edges.iter().map(|edge| edge.1).min().unwrap_or(0))
        .collect();
    for start in 0..len_a {
        augment(
            start,
            &of_row,
            &mut row_of,
            &mut column_of,
            &mut of_a,
            &mut of_column,
        );
    }
    let mut found = vec![None; len_a];
    for (column, row) in row_of.iter().enumerate().take(len_b) {
        if let Some(row) = row {
            found[*row] = Some(column);
        }
    }
    found
}

/// Gives one more row a column, by the cheapest path of changes (Dijkstra).
fn augment(
    start: usize,
    of_row: &[Vec<(usize, i64)>],
    row_of: &mut [Option<usize>],
    column_of: &mut [usize],
    of_a: &mut [i64],
    of_column: &mut [i64],
) {
    const FAR: i64 = i64::MAX;
    // Columns reached, with their distance and the row they were reached from.
    let mut reached: std::collections::HashMap<usize, (i64, usize)> = Default::default();
    let mut settled: Vec<(usize, i64)> = Vec::new();
    let mut heap = BinaryHeap::new();
    let mut rows: Vec<(usize, i64)> = vec![(start, 0)];
    let mut looking = (start, 0_i64);
    let end = loop {
        let (row, so_far) = looking;
        for &(column, cost) in &of_row[row] {
            let distance = so_far + cost - of_a[row] - of_column[column];
            let known = reached.get(&column).map_or(FAR, |known| known.0);
            if distance < known {
                reached.insert(column, (distance, row));
                heap.push(Reverse((distance, column)));
            }
        }
        let next = loop {
            // A row's own column is always there.
            let Some(Reverse((distance, column))) = heap.pop() else {
                return;
            };
            if reached
                .get(&column)
                .is_some_and(|known| known.0 == distance)
            {
                break (column, distance);
            }
        };
        match row_of[next.0] {
            None => break next,
            Some(row) => {
                settled.push(next);
                rows.push((row, next.1));
                looking = (row, next.1);
            }
        }
    };
    for (row, distance) in rows {
        of_a[row] += end.1 - distance;
    }
    for (column, distance) in settled {
        of_column[column] -= end.1 - distance;
    }
    let mut column = end.0;
    loop {
        let Some(&(_, row)) = reached.get(&column) else {
            return;
        };
        row_of[column] = Some(row);
        if row == start {
            column_of[row] = column;
            return;
        }
        // The column this row had before.
        std::mem::swap(&mut column_of[row], &mut column);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The greatest sum, by trying everything.
    fn best(row: usize, len_a: usize, taken: u32, edges: &[Edge]) -> i64 {
        if row == len_a {
            return 0;
        }
        let alone = best(row + 1, len_a, taken, edges);
        (edges.iter())
            .filter(|edge| edge.a == row && taken & (1 << edge.b) == 0)
            .map(|edge| edge.gain + best(row + 1, len_a, taken | (1 << edge.b), edges))
            .fold(alone, i64::max)
    }

    proptest! {
        #[test]
        fn nothing_gains_more(gains in prop::collection::vec((0_usize..6, 0_usize..6, 1_i64..50), 0..20)) {
            let mut edges: Vec<Edge> = Vec::new();
            for (a, b, gain) in gains {
                if !edges.iter().any(|edge| edge.a == a && edge.b == b) {
                    edges.push(Edge { a, b, gain });
                }
            }
            let found = assign(6, 6, &edges);
            let mut taken = std::collections::HashSet::new();
            let mut sum = 0;
            for (a, b) in found.iter().enumerate() {
                let Some(b) = *b else { continue };
                prop_assert!(taken.insert(b));
                sum += edges.iter().find(|edge| edge.a == a && edge.b == b).map_or(0, |edge| edge.gain);
            }
            prop_assert_eq!(sum, best(0, 6, 0, &edges));
        }
    }
}
