//! What simpler methods reach on the same pairs. Their thresholds are the best
//! for all pairs together, found by trying: they are measured at their best.

use super::score::{Labels, Pair};
use demarche::outline::Point;
use std::collections::{BTreeSet, HashMap};

/// By place, by the ratio of matching words as in Python's difflib, and by
/// TF-IDF of words and of runs of four characters with an optimal assignment.
pub fn all(a: &[Point], b: &[Point]) -> [Labels; 4] {
    [
        by_place(a, b),
        by_ratio(a, b),
        by_tf_idf(a, b, words, LEAST_COSINE),
        by_tf_idf(a, b, grams, LEAST_OF_GRAMS),
    ]
}

/// The names of these methods.
pub const NAMES: [&str; 4] = ["place", "ratio", "tf-idf", "4-gram"];

/// The threshold of the ratio of words.
const LEAST_RATIO: f64 = 0.34;
/// The thresholds of the cosines of words and of runs of characters.
const LEAST_COSINE: f64 = 0.16;
const LEAST_OF_GRAMS: f64 = 0.12;

fn words(point: &Point) -> Vec<String> {
    let text = format!("{} {}", point.title, point.text).to_lowercase();
    (text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Runs of four characters within words and their bounds.
fn grams(point: &Point) -> Vec<String> {
    (words(point).iter())
        .flat_map(|word| {
            let chars: Vec<char> = format!(" {word} ").chars().collect();
            let runs: Vec<String> = (chars.windows(chars.len().min(4)))
                .map(|run| run.iter().collect())
                .collect();
            runs
        })
        .collect()
}

fn by_place(a: &[Point], b: &[Point]) -> Labels {
    let number = |point: &Point| point.number.clone();
    let found = (a.iter().enumerate()).filter_map(|(row, point)| {
        Some((
            row,
            b.iter().position(|other| number(other) == number(point))?,
        ))
    });
    labels(a.len(), b.len(), found.map(|(a, b)| (a, b, 1.0)).collect())
}

/// Every point with the one of the highest ratio that is left.
fn by_ratio(a: &[Point], b: &[Point]) -> Labels {
    let (a, b): (Vec<_>, Vec<_>) = (a.iter().map(words).collect(), b.iter().map(words).collect());
    let scores = matrix(&a, &b, |a, b| {
        2.0 * matching(a, b) as f64 / (a.len() + b.len()).max(1) as f64
    });
    labels(a.len(), b.len(), greedy(&scores, LEAST_RATIO))
}

/// The words in matching blocks: the longest, then those before and behind it
/// (Ratcliff and Obershelp).
fn matching(a: &[String], b: &[String]) -> usize {
    if a.is_empty() || b.is_empty() {
        return 0;
    }
    let mut best = (0, 0, 0);
    let mut lengths = vec![0_usize; b.len() + 1];
    for (i, word) in a.iter().enumerate() {
        let mut next = vec![0; b.len() + 1];
        for (j, other) in b.iter().enumerate() {
            if word == other {
                next[j + 1] = lengths[j] + 1;
                if next[j + 1] > best.2 {
                    best = (i + 1 - next[j + 1], j + 1 - next[j + 1], next[j + 1]);
                }
            }
        }
        lengths = next;
    }
    let (i, j, length) = best;
    if length == 0 {
        return 0;
    }
    length + matching(&a[..i], &b[..j]) + matching(&a[i + length..], &b[j + length..])
}

fn by_tf_idf(a: &[Point], b: &[Point], features: fn(&Point) -> Vec<String>, least: f64) -> Labels {
    let read = |side: &[Point]| -> Vec<Vec<String>> { side.iter().map(features).collect() };
    let (a, b) = (read(a), read(b));
    let mut spread: HashMap<&str, usize> = HashMap::new();
    for words in a.iter().chain(&b) {
        for word in words.iter().map(|word| &**word).collect::<BTreeSet<&str>>() {
            *spread.entry(word).or_insert(0) += 1;
        }
    }
    let all = (a.len() + b.len()) as f64;
    let vector = |words: &Vec<String>| -> HashMap<String, f64> {
        let mut vector: HashMap<String, f64> = HashMap::new();
        for word in words {
            // As scikit-learn weighs by default.
            *vector.entry(word.clone()).or_insert(0.0) +=
                ((1.0 + all) / (1.0 + spread[&**word] as f64)).ln() + 1.0;
        }
        let length = vector
            .values()
            .map(|weight| weight * weight)
            .sum::<f64>()
            .sqrt();
        vector.values_mut().for_each(|weight| *weight /= length);
        vector
    };
    let (a, b): (Vec<_>, Vec<_>) = (
        a.iter().map(vector).collect(),
        b.iter().map(vector).collect(),
    );
    let scores = matrix(&a, &b, |a, b| {
        a.iter()
            .filter_map(|(word, weight)| Some(weight * b.get(word)?))
            .sum()
    });
    let rows: Vec<Vec<f64>> = scores;
    labels(
        a.len(),
        b.len(),
        optimal(&rows)
            .into_iter()
            .filter(|link| link.2 >= least)
            .collect(),
    )
}

fn matrix<T>(a: &[T], b: &[T], score: impl Fn(&T, &T) -> f64) -> Vec<Vec<f64>> {
    a.iter()
        .map(|a| b.iter().map(|b| score(a, b)).collect())
        .collect()
}

fn greedy(scores: &[Vec<f64>], least: f64) -> Vec<(usize, usize, f64)> {
    let mut links: Vec<(usize, usize, f64)> = (scores.iter().enumerate())
        .flat_map(|(a, row)| row.iter().enumerate().map(move |(b, &score)| (a, b, score)))
        .filter(|link| link.2 >= least)
        .collect();
    links.sort_by(|x, y| y.2.total_cmp(&x.2));
    let (mut of_a, mut of_b) = (BTreeSet::new(), BTreeSet::new());
    links.retain(|link| {
        let is_free = !of_a.contains(&link.0) && !of_b.contains(&link.1);
        if is_free {
            of_a.insert(link.0);
            of_b.insert(link.1);
        }
        is_free
    });
    links
}

/// The assignment of the greatest sum (the Hungarian method).
fn optimal(scores: &[Vec<f64>]) -> Vec<(usize, usize, f64)> {
    let (rows, columns) = (scores.len(), scores.first().map_or(0, Vec::len));
    let size = rows.max(columns);
    let cost = |row: usize, column: usize| -> f64 {
        if row < rows && column < columns {
            -scores[row][column]
        } else {
            0.0
        }
    };
    let (mut u, mut v) = (vec![0.0; size + 1], vec![0.0; size + 1]);
    let (mut row_of, mut way) = (vec![0; size + 1], vec![0; size + 1]);
    for row in 1..=size {
        row_of[0] = row;
        let mut column = 0;
        let mut least = vec![f64::INFINITY; size + 1];
        let mut used = vec![false; size + 1];
        loop {
            used[column] = true;
            let (at, mut delta, mut next) = (row_of[column], f64::INFINITY, 0);
            for j in 1..=size {
                if used[j] {
                    continue;
                }
                let reduced = cost(at - 1, j - 1) - u[at] - v[j];
                if reduced < least[j] {
                    (least[j], way[j]) = (reduced, column);
                }
                if least[j] < delta {
                    (delta, next) = (least[j], j);
                }
            }
            for j in 0..=size {
                if used[j] {
                    u[row_of[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
            if row_of[column] == 0 {
                break;
            }
        }
        while column != 0 {
            row_of[column] = row_of[way[column]];
            column = way[column];
        }
    }
    (1..=size)
        .map(|column| (row_of[column] - 1, column - 1))
        .filter(|&(row, column)| row < rows && column < columns)
        .map(|(row, column)| (row, column, scores[row][column]))
        .collect()
}

/// Links as labels: the same words are kept, others are modified.
fn labels(len_a: usize, len_b: usize, links: Vec<(usize, usize, f64)>) -> Labels {
    let mut pairs: Vec<Pair> = Vec::new();
    let (mut of_a, mut of_b) = (vec![false; len_a], vec![false; len_b]);
    for (a, b, score) in links {
        (of_a[a], of_b[b]) = (true, true);
        pairs.push(Pair {
            from: vec![a],
            to: vec![b],
            change: "modified".into(),
            score: score as f32,
        });
    }
    for row in (0..len_a).filter(|&row| !of_a[row]) {
        pairs.push(Pair {
            from: vec![row],
            to: vec![],
            change: "removed".into(),
            score: 1.0,
        });
    }
    for row in (0..len_b).filter(|&row| !of_b[row]) {
        pairs.push(Pair {
            from: vec![],
            to: vec![row],
            change: "added".into(),
            score: 1.0,
        });
    }
    Labels { pairs }
}
