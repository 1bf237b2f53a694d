//! Points that were split or merged: what one-to-one matching left alone and
//! what says a part of the same.

use super::{
    likeness::Candidate,
    space::{Space, Vector, cosine, sum},
};
use std::collections::HashMap;

/// Provisions that answer each other: rows of both sides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// Of the first side.
    pub a: Vec<usize>,
    /// Of the second side.
    pub b: Vec<usize>,
    /// How likely it is: 0 to 1; of the least likely of its matches.
    pub score: f32,
}

/// What speaks for a further part.
#[derive(Clone, Copy, Debug, Default)]
pub struct Part {
    /// The score of the candidate by itself.
    pub score: f32,
    /// How much of the part stands in the whole, by rarity.
    pub contained: f32,
    /// How much of the whole the part says that the others do not say, by rarity.
    pub covers: f32,
    /// Of what part and whole share, how much the others do not say.
    pub novel: f32,
    /// How much more the parts together are like the whole.
    pub gain: f32,
    /// By how much the whole is more like the part than any other is.
    pub lead: f32,
}

impl Part {
    /// The likelihood that it is a part: a logistic regression on the labelled
    /// pairs (`tests/align/`).
    pub fn likelihood(&self) -> f32 {
        let sum =
            -7.0 + 10.5 * self.contained + 2.2 * self.novel + 10.0 * self.gain + 5.8 * self.lead;
        1.0 / (1.0 + (-sum).exp())
    }
}

/// The share, by rarity, of `part` within `whole`, outside of `others`.
fn overlap(space: &Space, whole: &Vector, part: &Vector, others: Option<&Vector>) -> (f32, f32) {
    let has =
        |vector: &Vector, feature: u32| vector.binary_search_by_key(&feature, |f| f.0).is_ok();
    let (mut all, mut new) = (0.0, 0.0);
    for &(feature, _) in part {
        if has(whole, feature) {
            let rarity = space.rarity[feature as usize];
            all += rarity;
            if !others.is_some_and(|others| has(others, feature)) {
                new += rarity;
            }
        }
    }
    (all, new)
}

/// What speaks for `part` as a further part of `whole` beside `others`.
pub fn part(
    space: &Space,
    whole: &Vector,
    others: &Vector,
    part: &Vector,
    score: f32,
    lead: f32,
) -> Part {
    let (shared, new) = overlap(space, whole, part, Some(others));
    let of_part = space.content(part).max(1.0);
    let of_whole = space.content(whole).max(1.0);
    Part {
        score,
        contained: shared / of_part,
        covers: new / of_whole,
        novel: new / shared.max(1.0),
        gain: cosine(whole, &sum(others, part)) - cosine(whole, others),
        lead,
    }
}

/// Adds to the groups what was left alone and is a part of what another says.
pub fn attach(
    space: &Space,
    groups: &mut [Group],
    candidates: &[Candidate],
    least: f32,
    log: &mut dyn FnMut(usize, usize, &Part),
) {
    let mut of_pair: HashMap<(usize, usize), f32> = HashMap::new();
    for candidate in candidates {
        of_pair.insert((candidate.a, candidate.b), candidate.score);
    }
    let mut by_a: Vec<Vec<(usize, f32)>> = vec![Vec::new(); space.a.len()];
    let mut by_b: Vec<Vec<(usize, f32)>> = vec![Vec::new(); space.b.len()];
    for c in candidates {
        by_a[c.a].push((c.b, c.score));
        by_b[c.b].push((c.a, c.score));
    }
    let lead = |list: &[(usize, f32)], row: usize, score: f32| {
        let other = list
            .iter()
            .filter(|other| other.0 != row)
            .map(|other| other.1)
            .fold(0.0, f32::max);
        score - other
    };
    loop {
        let mut group_a: Vec<Option<usize>> = vec![None; space.a.len()];
        let mut group_b: Vec<Option<usize>> = vec![None; space.b.len()];
        for (nth, group) in groups.iter().enumerate() {
            group.a.iter().for_each(|&row| group_a[row] = Some(nth));
            group.b.iter().for_each(|&row| group_b[row] = Some(nth));
        }
        let joined = |rows: &[usize], vectors: &[Vector]| -> Vector {
            rows.iter()
                .fold(Vector::new(), |all, &row| sum(&all, &vectors[row]))
        };
        // The best of all: its likelihood, the group, and the row to add.
        let mut best: Option<(f32, usize, usize, bool)> = None;
        for c in candidates {
            let (in_a, in_b) = (group_a[c.a], group_b[c.b]);
            let (likelihood, group, row, is_b) = match (in_a, in_b) {
                (Some(group), None) if groups[group].a.len() == 1 => {
                    let others = joined(&groups[group].b, &space.b);
                    let lead = lead(&by_b[c.b], c.a, c.score);
                    let part = part(space, &space.a[c.a], &others, &space.b[c.b], c.score, lead);
                    log(c.a, c.b, &part);
                    (part.likelihood(), group, c.b, true)
                }
                (None, Some(group)) if groups[group].b.len() == 1 => {
                    let others = joined(&groups[group].a, &space.a);
                    let lead = lead(&by_a[c.a], c.b, c.score);
                    let part = part(space, &space.b[c.b], &others, &space.a[c.a], c.score, lead);
                    log(c.a, c.b, &part);
                    (part.likelihood(), group, c.a, false)
                }
                _ => continue,
            };
            if likelihood >= least && best.is_none_or(|best| likelihood > best.0) {
                best = Some((likelihood, group, row, is_b));
            }
        }
        let Some((likelihood, group, row, is_b)) = best else {
            return;
        };
        let group = &mut groups[group];
        if is_b {
            group.b.push(row);
            group.b.sort_unstable();
        } else {
            group.a.push(row);
            group.a.sort_unstable();
        }
        group.score = group.score.min(likelihood);
    }
}
