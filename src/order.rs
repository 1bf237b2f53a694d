//! Sorting rows. One function for all: every sort of another type would add
//! some 2 KB of code to the page.

use std::cmp::Ordering;

/// Sorts rows by a comparison, equal ones staying in their order.
pub fn sort_rows(rows: &mut [usize], compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    rows.sort_by(|&a, &b| compare(a, b));
}

/// The rows of a list of `len`, sorted by a comparison.
pub fn sorted_rows(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut rows: Vec<usize> = (0..len).collect();
    sort_rows(&mut rows, compare);
    rows
}
