//! Finds the matches that stand elsewhere in the order of the second plan: all but the
//! heaviest run of matches that rise on both sides (Fredman, 1975, with weights).

/// For each match (place on either side, length of its text), whether it has
/// moved. Among runs of as many matches the one with more text stays, so
/// that either side gives the same answer.
pub fn moved(places: &[(usize, usize, usize)]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|&at| (places[at].0, std::cmp::Reverse(places[at].1)));
    let columns = places.iter().map(|place| place.1 + 1).max().unwrap_or(0);
    // The best run that ends at or before a place of the second side, in a
    // Fenwick tree of greatest weights.
    let mut tree: Vec<(i64, usize)> = vec![(0, usize::MAX); columns + 1];
    let mut before: Vec<usize> = vec![usize::MAX; places.len()];
    let mut best = (0, usize::MAX);
    for &at in &order {
        let (_, b, length) = places[at];
        let mut below = (0, usize::MAX);
        let mut node = b;
        while node > 0 {
            below = heavier(below, tree[node]);
            node -= node & node.wrapping_neg();
        }
        before[at] = below.1;
        let weight = below.0 + (1 << 40) + length as i64;
        best = heavier(best, (weight, at));
        let mut node = b + 1;
        while node <= columns {
            tree[node] = heavier(tree[node], (weight, at));
            node += node & node.wrapping_neg();
        }
    }
    let mut moved = vec![true; places.len()];
    let mut at = best.1;
    while at != usize::MAX {
        moved[at] = false;
        at = before[at];
    }
    moved
}

fn heavier(a: (i64, usize), b: (i64, usize)) -> (i64, usize) {
    if b.0 > a.0 { b } else { a }
}
