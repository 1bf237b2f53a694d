//! What the order of two plans says of matches: who drafts anew leaves most where it was. It counts only as much as
//! the other matches bear out, so that where much has moved it tells nothing.

use super::{
    Group,
    moved::moved,
    regression::{likelihood, to_logit},
    similarity::Candidate,
};

/// So many of the wrong matches stand out of order, where there are many others.
const OF_WRONG: f32 = 0.7;
/// Before a text is seen, one right match in so many stands out of order; that counts as much as so many matches.
const ONE_IN: f32 = 5.0;
/// In no text fewer right matches than this stand out of order: where all others of a hundred stand in it, one may still
/// have moved.
const SOME_MOVE: f32 = 0.05;
/// What order says counts so much beside what the words say, of which provision answers which.
const WEIGHT: f32 = 0.5;

/// What it says of a match that it stands out of order, or in it, in logits: the more of the others stand in order, the
/// likelier one is mistaken that does not, and the less so one that does; where as many moved as of the wrong ones stand
/// out of order, it says nothing (Bayes' rule, with what is known of the others). How many others there are and how many
/// of them moved counts each by its likelihood.
pub fn by_order(is_moved: bool, others: f32, others_moved: f32) -> f32 {
    let moves = ((others_moved + 1.0) / (others + ONE_IN)).clamp(SOME_MOVE, OF_WRONG);
    // Of two matches neither can be said to have moved.
    let may_move = others / (others + 1.0);
    let ratio = match is_moved {
        true => moves / OF_WRONG,
        false => (1.0 - may_move * moves) / (1.0 - may_move * OF_WRONG),
    };
    ratio.ln()
}

/// The likelihoods of matches added up, in whole numbers: so either side gives the same.
pub fn sum(likelihoods: impl Iterator<Item = f32>) -> f32 {
    const UNIT: f32 = 1_048_576.0;
    let units = likelihoods.map(|likelihood| (likelihood * UNIT) as i64);
    units.sum::<i64>() as f32 / UNIT
}

/// How likely each candidate is by its words and by the order of matches that were found by words alone; both sides
/// have so many provisions.
pub fn likelihoods(
    candidates: &[Candidate],
    matches: &[Group],
    lengths: (usize, usize),
) -> Vec<f32> {
    let order = Order::of(matches, lengths);
    (candidates.iter())
        .map(|one| likelihood(to_logit(one.score) + WEIGHT * order.says(one.a, one.b)))
        .collect()
}

/// The order of matches one to one. What counts stands twice: of all, and of those that have moved.
struct Order {
    /// How likely all are together.
    all: [f32; 2],
    /// How likely the match of each provision is; 0 where it has none.
    of_a: Vec<[f32; 2]>,
    of_b: Vec<[f32; 2]>,
    /// With which provision of the second side each of the first is matched.
    other: Vec<Option<usize>>,
    /// The matches that have not moved, in the order of both sides.
    staying: Vec<(usize, usize)>,
}

impl Order {
    fn of(matches: &[Group], (len_a, len_b): (usize, usize)) -> Order {
        let places: Vec<(usize, usize, usize)> = (matches.iter())
            .map(|one| (one.a[0], one.b[0], (one.score * 1_000.0) as usize))
            .collect();
        let mut of_a = vec![[0.0; 2]; len_a];
        let mut of_b = vec![[0.0; 2]; len_b];
        let mut other = vec![None; len_a];
        let mut staying = Vec::new();
        for ((one, is_moved), &(a, b, _)) in matches.iter().zip(moved(&places)).zip(&places) {
            let counted = [one.score, if is_moved { one.score } else { 0.0 }];
            (of_a[a], of_b[b], other[a]) = (counted, counted, Some(b));
            if !is_moved {
                staying.push((a, b));
            }
        }
        staying.sort_unstable();
        Order {
            all: [0, 1].map(|nth: usize| sum(of_a.iter().map(|counted| counted[nth]))),
            of_a,
            of_b,
            other,
            staying,
        }
    }

    /// What it says of a match, in logits. What shares a provision with it, or is it, is none of the others.
    fn says(&self, a: usize, b: usize) -> f32 {
        let is_match = self.other[a] == Some(b);
        let [others, others_moved] = [0, 1].map(|nth: usize| {
            let of_b = if is_match { 0.0 } else { self.of_b[b][nth] };
            // Both first, so that either side gives the same.
            (self.all[nth] - (self.of_a[a][nth] + of_b)).max(0.0)
        });
        let (before, behind) =
            (self.staying).split_at(self.staying.partition_point(|one| one.0 < a));
        let last = before.iter().rev().find(|one| one.1 != b);
        let next = behind.iter().find(|one| one.0 != a && one.1 != b);
        let is_moved = last.is_some_and(|one| one.1 > b) || next.is_some_and(|one| one.1 < b);
        by_order(is_moved, others, others_moved)
    }
}

#[cfg(test)]
mod tests {
    use super::{Group, Order, by_order};
    use proptest::prelude::*;

    fn matches(places: &[(usize, usize)]) -> Vec<Group> {
        let of = |&(a, b): &(usize, usize)| Group {
            a: vec![a],
            b: vec![b],
            score: 0.95,
        };
        places.iter().map(of).collect()
    }

    #[test]
    fn where_all_else_stands_in_order_it_speaks_for_what_does_and_against_what_does_not() {
        let places: Vec<(usize, usize)> = (0..12)
            .filter(|row| *row != 5)
            .map(|row| (row, row))
            .collect();
        let order = Order::of(&matches(&places), (12, 12));
        assert!(order.says(5, 5) > 0.8, "{}", order.says(5, 5));
        assert!(order.says(5, 9) < -1.5, "{}", order.says(5, 9));
    }

    #[test]
    fn where_much_has_moved_it_says_little() {
        let places: Vec<(usize, usize)> = (0..12).map(|row| (row, row * 5 % 12)).collect();
        let order = Order::of(&matches(&places), (12, 12));
        for (a, b) in [(5, 1), (5, 5), (0, 0), (0, 7)] {
            assert!(
                order.says(a, b).abs() < 0.7,
                "{a} {b}: {}",
                order.says(a, b)
            );
        }
        assert_eq!(Order::of(&[], (1, 1)).says(0, 0), by_order(false, 0.0, 0.0));
        assert!(by_order(false, 0.0, 0.0).abs() < 1e-6);
    }

    proptest! {
        #[test]
        fn what_it_says_is_bounded(others in 0.0_f32..10_000.0, share in 0.0_f32..=1.0) {
            for (is_moved, range) in [(false, -0.001..1.25), (true, -2.7..0.001)] {
                let says = by_order(is_moved, others, others * share);
                prop_assert!(range.contains(&says), "{}", says);
            }
        }
    }
}
