//! Sorting of short lists. The standard library's sort is compiled anew, some 9 KB, for every
//! kind of thing that is sorted; this is compiled once. Open it when a list that the first view
//! sorts is not a hot one; what sorts a million rows uses the standard library's.

use std::cmp::Ordering;

/// Sorts as `[T]::sort_by` does: what compares equal stays in its order.
///
/// ```
/// let mut words = ["talks", "call", "visit"];
/// demarche::order::sort_by(&mut words, |a, b| a.len().cmp(&b.len()));
/// assert_eq!(words, ["call", "talks", "visit"]);
/// ```
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut order: Vec<usize> = (0..items.len()).collect();
    sort_places(&mut order, &|a, b| compare(&items[a], &items[b]));
    for nth in 0..items.len() {
        // What stood there has been swapped on, perhaps several times.
        let mut from = order[nth];
        while from < nth {
            from = order[from];
        }
        items.swap(nth, from);
    }
}

/// Sorts as `[T]::sort_by_key` does: what has the same key stays in its order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

#[inline(never)]
fn sort_places(places: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    places.sort_by(|&a, &b| compare(a, b));
}

#[cfg(test)]
mod tests {
    use super::{sort_by, sort_by_key};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library(items in prop::collection::vec((0..9_u8, any::<u16>()), 0..60)) {
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(&ours, &theirs);
            sort_by(&mut ours, |a, b| b.cmp(a));
            theirs.sort_by(|a, b| b.cmp(a));
            prop_assert_eq!(&ours, &theirs);
        }
    }
}
