//! How likely a match is when all is known of it: what both sides say, whether they stand in the same order as the
//! others, and whether they oblige alike. It changes nothing of which provision answers which.

use super::{
    order::{self, by_order},
    regression::{likelihood, to_logit},
};

/// What the likelihood by words counts, in logits: of texts that weights were fitted on it is told with more
/// confidence than others bear out (Guo and others, On calibration of modern neural networks, 2017).
const BY_WORDS: f32 = 0.75;
/// That one provision answers one, in logits; and each way in which they oblige otherwise: of what two provisions on the same
/// thing say, most differs where they are not the same provision.
const ONE_TO_ONE: f32 = 0.45;
const DIFFERING: f32 = -0.75;

/// What is known of a match.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    /// How likely it is by what both sides say, from 0 to 1.
    pub by_words: f32,
    /// Whether it stands out of order.
    pub is_moved: bool,
    /// In how many ways it obliges otherwise (`Signs::differing`); none where a provision was split or merged.
    pub differing: Option<usize>,
}

/// How likely each match of two plans is, from 0 to 1.
///
/// Who drafts anew leaves most where it was: the more of the others stand in order, the likelier one is mistaken that
/// does not, and the less so one that does. Where much has moved, that tells nothing (Bayes' rule, with what is
/// known of the other matches).
pub fn confidence(matches: &[Match]) -> Vec<f32> {
    let all = order::sum(matches.iter().map(|one| one.by_words));
    let moved = matches.iter().filter(|one| one.is_moved);
    let all_moved = order::sum(moved.map(|one| one.by_words));
    let of = |one: &Match| {
        let others = all - one.by_words;
        let others_moved = all_moved - if one.is_moved { one.by_words } else { 0.0 };
        let by_order = by_order(one.is_moved, others, others_moved);
        let by_force = (one.differing).map_or(0.0, |count| ONE_TO_ONE + DIFFERING * count as f32);
        likelihood(BY_WORDS * to_logit(one.by_words) + by_order + by_force)
    };
    matches.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::{Match, confidence};

    fn matches(moved: &[bool]) -> Vec<Match> {
        let of = |&is_moved| Match {
            by_words: 0.95,
            is_moved,
            differing: None,
        };
        moved.iter().map(of).collect()
    }

    #[test]
    fn what_stands_out_of_order_is_less_sure_where_all_else_stands_in_it() {
        let one = confidence(&matches(&[false, false, false, false, false, false, true]));
        assert!(one[6] < 0.8 && one[0] > 0.95, "{one:?}");
        let most = confidence(&matches(&[false, true, true, true, true, true, true]));
        assert!(most[6] > one[6] + 0.1, "{most:?}");
    }

    #[test]
    fn each_way_in_which_they_oblige_otherwise_makes_a_match_less_sure() {
        let by_count = [0, 1, 2].map(|differing| {
            let one = Match {
                by_words: 0.95,
                is_moved: false,
                differing: Some(differing),
            };
            confidence(&[one])[0]
        });
        assert!(
            by_count.is_sorted_by(|more, less| more > less),
            "{by_count:?}"
        );
    }

    #[test]
    fn what_is_certain_stays_a_likelihood() {
        let certain = Match {
            by_words: 1.0,
            is_moved: false,
            differing: Some(0),
        };
        let impossible = Match {
            by_words: 0.0,
            ..certain
        };
        for likely in confidence(&[certain, impossible]) {
            assert!((0.0..=1.0).contains(&likely), "{likely}");
        }
        assert!(confidence(&[]).is_empty());
    }
}
