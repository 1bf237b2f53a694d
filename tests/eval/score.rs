//! Labels and how well one set of them agrees with another.

use demarche::{align::PERHAPS, outline::Point};
use std::collections::BTreeMap;

/// Points that answer each other, as rows of both sides.
#[derive(Clone, Debug)]
pub struct Pair {
    pub from: Vec<usize>,
    pub to: Vec<usize>,
    pub change: String,
    pub score: f32,
}

/// All pairs of two texts.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    pub pairs: Vec<Pair>,
}

impl Labels {
    /// Reads labels; panics with what is wrong with them.
    pub fn read(name: &str, json: &str, a: &[Point], b: &[Point]) -> Labels {
        let value: serde_json::Value =
            serde_json::from_str(json).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut seen = (vec![0; a.len()], vec![0; b.len()]);
        let rows =
            |value: &serde_json::Value, points: &[Point], seen: &mut Vec<i32>| -> Vec<usize> {
                (value.as_array().into_iter().flatten())
                    .map(|number| {
                        let number = number.as_str().unwrap_or_default();
                        let row = points.iter().position(|point| point.number == number);
                        let row = row.unwrap_or_else(|| {
                            panic!(
                                "{name}: no point {number} among {:?}",
                                points.iter().map(|p| &*p.number).collect::<Vec<_>>()
                            )
                        });
                        seen[row] += 1;
                        row
                    })
                    .collect()
            };
        let pairs = (value["pairs"].as_array().into_iter().flatten())
            .map(|pair| Pair {
                from: rows(&pair["from"], a, &mut seen.0),
                to: rows(&pair["to"], b, &mut seen.1),
                change: pair["change"].as_str().unwrap_or_default().to_owned(),
                score: 1.0,
            })
            .collect();
        for (side, seen) in [(a, &seen.0), (b, &seen.1)] {
            for (point, count) in side.iter().zip(seen) {
                assert_eq!(
                    *count, 1,
                    "{name}: point {} is labelled {count} times",
                    point.number
                );
            }
        }
        Labels { pairs }
    }

    /// All single links with how sure they are.
    pub fn links(&self) -> Vec<(usize, usize, f32)> {
        (self.pairs.iter())
            .flat_map(|pair| {
                (pair.from.iter())
                    .flat_map(move |&a| pair.to.iter().map(move |&b| (a, b, pair.score)))
            })
            .collect()
    }

    /// How many pairs that are labelled modified were found reworded.
    pub fn wrong_rewordings(&self, found: &Labels) -> usize {
        (found.pairs.iter())
            .filter(|pair| pair.change == "reworded")
            .filter(|pair| {
                (self.pairs.iter()).any(|gold| {
                    gold.from == pair.from && gold.to == pair.to && gold.change == "modified"
                })
            })
            .count()
    }
}

/// How well found labels agree with given ones.
#[derive(Clone, Debug, Default)]
pub struct Score {
    given: usize,
    found: usize,
    right: usize,
    /// For each change: given, found, right.
    changes: BTreeMap<String, [usize; 3]>,
    /// How sure each link was, and whether it was right.
    sure: Vec<(f32, bool)>,
}

impl Score {
    pub fn of(gold: &Labels, found: &Labels) -> Score {
        let (given, links) = (gold.links(), found.links());
        let is_right = |link: &(usize, usize, f32)| {
            given
                .iter()
                .any(|other| (other.0, other.1) == (link.0, link.1))
        };
        let mut score = Score {
            given: given.len(),
            found: links.len(),
            right: links.iter().filter(|link| is_right(link)).count(),
            sure: links.iter().map(|link| (link.2, is_right(link))).collect(),
            ..Score::default()
        };
        for pair in &gold.pairs {
            score.changes.entry(pair.change.clone()).or_default()[0] += 1;
        }
        for pair in &found.pairs {
            let counts = score.changes.entry(pair.change.clone()).or_default();
            counts[1] += 1;
            let is_right = (gold.pairs.iter()).any(|other| {
                other.from == pair.from && other.to == pair.to && other.change == pair.change
            });
            counts[2] += usize::from(is_right);
        }
        score
    }

    pub fn add(&mut self, other: &Score) {
        self.given += other.given;
        self.found += other.found;
        self.right += other.right;
        self.sure.extend(&other.sure);
        for (change, counts) in &other.changes {
            let sums = self.changes.entry(change.clone()).or_default();
            sums.iter_mut()
                .zip(counts)
                .for_each(|(sum, count)| *sum += count);
        }
    }

    /// Which share of the links that are told without “perhaps” is right.
    pub fn right_among_sure(&self) -> f64 {
        let sure = self.sure.iter().filter(|link| link.0 >= PERHAPS);
        let (right, all) = sure.fold((0_usize, 0_usize), |(right, all), link| {
            (right + usize::from(link.1), all + 1)
        });
        right as f64 / all.max(1) as f64
    }

    /// Which share of the wrong links is told as “perhaps”, and how many wrong ones there are.
    pub fn marked_among_wrong(&self) -> (f64, usize) {
        let wrong: Vec<f32> = (self.sure.iter().filter(|link| !link.1))
            .map(|link| link.0)
            .collect();
        let marked = wrong.iter().filter(|score| **score < PERHAPS).count();
        (marked as f64 / wrong.len().max(1) as f64, wrong.len())
    }

    /// How many links are labelled.
    pub fn given(&self) -> usize {
        self.given
    }

    pub fn precision(&self) -> f64 {
        self.right as f64 / self.found.max(1) as f64
    }

    pub fn recall(&self) -> f64 {
        self.right as f64 / self.given.max(1) as f64
    }

    pub fn f1(&self) -> f64 {
        f1([self.given, self.found, self.right])
    }

    /// The mean of the F1 of each change that is there.
    pub fn macro_f1(&self) -> f64 {
        let each = self.by_change();
        each.iter().map(|(_, f1)| f1).sum::<f64>() / each.len().max(1) as f64
    }

    pub fn by_change(&self) -> Vec<(&str, f64)> {
        (self.changes.iter())
            .filter(|(_, counts)| counts[0] > 0)
            .map(|(change, counts)| (&**change, f1(*counts)))
            .collect()
    }

    /// How often links of a range of scores are right, and how many there are.
    pub fn right_between(&self, least: f32, below: f32) -> (f64, usize) {
        let links = (self.sure.iter()).filter(|link| link.0 >= least && link.0 < below);
        let (right, all) = links.fold((0_usize, 0_usize), |(right, all), link| {
            (right + usize::from(link.1), all + 1)
        });
        (right as f64 / all.max(1) as f64, all)
    }
}

fn f1([given, found, right]: [usize; 3]) -> f64 {
    if given + found == 0 {
        return 0.0;
    }
    2.0 * right as f64 / (given + found) as f64
}
