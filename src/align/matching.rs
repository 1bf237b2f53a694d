//! Matching the provisions of two plans one to one.

use super::change::is_editors_mark;
use crate::{
    model::{Plan, Provision, TopicId},
    order::sorted_rows,
};
use std::collections::HashMap;

/// Two provisions that answer each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Match {
    /// Row in the first plan.
    pub a: usize,
    /// Row in the second plan.
    pub b: usize,
    /// How sure it is: 0 to 1.
    pub score: f64,
}

/// The keys of terms that a provision has. Values that are editor's marks say
/// that something is not there, so they are no sign of likeness.
fn keys(provision: &Provision) -> impl Iterator<Item = &str> {
    (provision.terms.iter())
        .filter(|term| !is_editors_mark(&term.value))
        .map(|term| &*term.key)
}

/// Shared topics as a share of all (Jaccard's index).
fn topics_shared(a: &[TopicId], b: &[TopicId]) -> f64 {
    let shared = a.iter().filter(|topic| b.contains(topic)).count();
    let all = a.len() + b.len() - shared;
    if all == 0 {
        0.0
    } else {
        shared as f64 / all as f64
    }
}

/// How alike two provisions are: 0 where they do not match at all.
fn score(a: &Provision, b: &Provision, counts: &HashMap<&str, usize>, follows: bool) -> f64 {
    // A key that stands in many provisions tells little about any.
    let weight = |key: &str| 2.0 / counts.get(key).map_or(2.0, |&count| count.max(2) as f64);
    let shared: f64 = keys(a)
        .filter(|key| keys(b).any(|k| k == *key))
        .map(weight)
        .sum();
    let all: f64 = keys(a).chain(keys(b)).map(weight).sum::<f64>() - shared;
    let topics = topics_shared(&a.topics, &b.topics);
    // Without a shared key it takes the very same topics, or most of them and
    // the same number in a text that was made from the other.
    let is_like =
        shared > 0.0 || topics == 1.0 || (follows && topics >= 0.5 && a.number == b.number);
    if !is_like {
        return 0.0;
    }
    let terms = if all > 0.0 { shared / all } else { 0.0 };
    0.6 * terms + 0.4 * topics
}

/// Matches the provisions of two plans, the surest first; each stands in at
/// most one match.
pub fn pair(a: &Plan, b: &Plan) -> Vec<Match> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for provision in a.provisions.iter().chain(&b.provisions) {
        for key in keys(provision) {
            *counts.entry(key).or_insert(0) += 1;
        }
    }
    let follows = b.based_on.as_ref() == Some(&a.id) || a.based_on.as_ref() == Some(&b.id);
    let mut found = Vec::new();
    for (row_a, of_a) in a.provisions.iter().enumerate() {
        for (row_b, of_b) in b.provisions.iter().enumerate() {
            let score = score(of_a, of_b, &counts, follows);
            if score > 0.0 {
                found.push(Match {
                    a: row_a,
                    b: row_b,
                    score,
                });
            }
        }
    }
    // Among equals the nearer in place.
    let place = |row: usize, plan: &Plan| row as f64 / plan.provisions.len().max(1) as f64;
    let distance = |m: &Match| (place(m.a, a) - place(m.b, b)).abs();
    let order = sorted_rows(found.len(), &mut |x, y| {
        let (x, y) = (&found[x], &found[y]);
        (y.score.total_cmp(&x.score)).then_with(|| distance(x).total_cmp(&distance(y)))
    });
    let mut taken = (
        vec![false; a.provisions.len()],
        vec![false; b.provisions.len()],
    );
    let mut matches = Vec::new();
    for nth in order {
        let m = found[nth];
        if !taken.0[m.a] && !taken.1[m.b] {
            (taken.0[m.a], taken.1[m.b]) = (true, true);
            matches.push(m);
        }
    }
    matches
}
