//! Finds which provisions of two texts answer each other, from their words alone, in one
//! language or across two: by a thesaurus that a person can read and, in six of them, by what words
//! mean to a model of sentences.
//!
//! The steps, in the order in which [`compare`] takes them: every provision is read
//! once (`clause`, `tokens`, without its `function_words`), and what its words stand for is
//! looked up (`sense`, `thesaurus`, `transliteration`), and what its numbers say (`amounts`); pairs that share rare words
//! become candidates and are weighed, as a whole and piece by piece (`similarity`,
//! `pieces`, by `vector_space` and `meaning`); the best one-to-one matching is found
//! (`assignment`), first wherever they stand, then by what the `order` of the first says as well; what covers a further piece, because a provision
//! was split or merged, is attached to it, the likelier where it stands beside another part
//! (`groups`). What is left then has no answer: to pair it among
//! itself makes more wrong links than right ones. Then
//! each match is described: what kind of change it is (`classification`, by `sign_words`,
//! `force`, `bearers`, `numerals` and `content`), whether it moved (`moved`), how sure it is (`confidence`), which words and numbers changed (`diff`, `figures`), and what speaks
//! for it (`reasons`).
//!
//! Each step is a function of its own in what is built as well (`#[inline(never)]`): a browser optimizes hot code
//! a function at a time, beside what is drawn, and all steps in one took it a third of a second.

pub mod amounts;
pub mod assignment;
pub mod bearers;
pub mod classification;
pub mod clause;
pub mod compare;
pub mod confidence;
pub mod content;
pub mod diff;
pub mod figures;
pub mod force;
pub mod function_words;
pub mod groups;
pub mod languages;
pub mod meaning;
pub mod moved;
pub mod names;
pub mod numerals;
pub mod order;
pub mod pieces;
pub mod reasons;
pub mod regression;
pub mod sense;
pub mod sign_words;
pub mod similarity;
pub mod thesaurus;
pub mod tokens;
pub mod transliteration;
pub mod vector_space;
mod word_table;

pub use clause::{Clause, Read};
pub use compare::{Confirmed, asked_words, compare, compare_traced};
pub use groups::Group;
pub use languages::Language;
pub use meaning::WordVectors;

use assignment::{Edge, assign};
use names::Names;
use pieces::Pieces;
use similarity::{Candidate, Spaces, candidates};
use std::collections::HashMap;
use vector_space::{ByFeature, feature_of_row};

/// Below this likelihood two provisions do not match.
pub const LEAST: f32 = 0.4;
/// The same where it is known what provisions mean.
pub const LEAST_MEANT: f32 = 0.6;
/// Below this likelihood a provision is no further part of another.
pub const LEAST_PART: f32 = 0.45;

/// What was looked at, for tuning.
#[derive(Debug, Default)]
pub struct Trace {
    /// All candidates.
    pub candidates: Vec<Candidate>,
    /// The matches one to one by words alone: the order of provisions is no part of them.
    pub by_words: Vec<(usize, usize)>,
    /// All parts considered.
    pub parts: Vec<(usize, usize, groups::Part)>,
    /// What was seen of every match one to one.
    pub signs: Vec<(usize, usize, classification::Signs)>,
}

/// The matches of two sides; provisions in none of them have no answer. Rows
/// that are not free are left out. Where they stand may count beside what they say.
pub fn pair(
    reads: [&[Read]; 2],
    spaces: &Spaces,
    names: &Names,
    mut free: (Vec<bool>, Vec<bool>),
    counts_order: bool,
    trace: &mut Trace,
) -> Vec<Group> {
    let [a, b] = reads;
    let mut groups = same(a, b, &mut free);
    let closed = groups.len();
    let pieces = Pieces::new(reads, &spaces.concepts);
    let found = candidates(reads, spaces, &pieces, (&free.0, &free.1));
    let ranks = ranks(reads);
    let least = match spaces.meanings {
        Some(_) => LEAST_MEANT,
        None => LEAST,
    };
    let by_words: Vec<f32> = found.iter().map(|one| one.score).collect();
    groups.extend(assigned(&found, &by_words, &ranks, least));
    trace.by_words = groups.iter().map(|one| (one.a[0], one.b[0])).collect();
    if counts_order {
        let likely = order::likelihoods(&found, &groups, (a.len(), b.len()));
        groups.truncate(closed);
        groups.extend(assigned(&found, &likely, &ranks, least));
    }
    groups::attach(
        (reads, spaces),
        (&pieces, names),
        (&mut groups, closed),
        (&found, &ranks),
        LEAST_PART,
        &mut |a, b, part| trace.parts.push((a, b, *part)),
    );
    trace.candidates = found;
    groups
}

/// Where each provision stands among those of both sides by length and words, from 1 to
/// one more than [`RANKS`]: of two ways to match that are equally good, the one is taken that puts long ones to
/// long ones, whatever their order and whichever side comes first.
fn ranks(reads: [&[Read]; 2]) -> [Vec<i64>; 2] {
    let [a, b] = reads;
    let all: Vec<&Read> = a.iter().chain(b).collect();
    let words = |row: usize| all[row].words().map(|token| &*token.word);
    let lengths: Vec<usize> = (0..all.len())
        .map(|row| words(row).map(|word| word.len() + 1).sum())
        .collect();
    let order =
        |x: usize, y: usize| (lengths[x].cmp(&lengths[y])).then_with(|| words(x).cmp(words(y)));
    let mut rows: Vec<usize> = (0..all.len()).collect();
    rows.sort_unstable_by(|&x, &y| order(x, y));
    let alike: Vec<&[usize]> = rows.chunk_by(|&x, &y| order(x, y).is_eq()).collect();
    let last = alike.len().saturating_sub(1).max(1);
    let mut ranks = vec![0; all.len()];
    for (nth, rows) in alike.into_iter().enumerate() {
        // Not 0: then all that the shortest text could answer would be equal.
        rows.iter()
            .for_each(|&row| ranks[row] = (1 + nth * RANKS / last) as i64);
    }
    let of_b = ranks.split_off(a.len());
    [ranks, of_b]
}

/// How far ranks reach.
const RANKS: usize = 1_000;

/// The best matches one to one, of candidates that are so likely. What is told of each is how likely it is by its words.
fn assigned(
    found: &[Candidate],
    likely: &[f32],
    [ranks_a, ranks_b]: &[Vec<i64>; 2],
    least: f32,
) -> Vec<Group> {
    // Ranks decide only between what is equal to a ten-thousandth.
    const UNIT: i64 = 1 << 30;
    let possible = || (found.iter().zip(likely)).filter(|(_, likely)| **likely > least);
    let edges: Vec<Edge> = possible()
        .map(|(c, likely)| {
            let gain = ((likely - least) * 10_000.0) as i64 + 1;
            Edge {
                a: c.a,
                b: c.b,
                gain: gain * UNIT + ranks_a[c.a] * ranks_b[c.b],
            }
        })
        .collect();
    let scores: HashMap<(usize, usize), f32> =
        possible().map(|(c, _)| ((c.a, c.b), c.score)).collect();
    let found = (assign(ranks_a.len(), ranks_b.len(), &edges).into_iter()).enumerate();
    let pairs = found.filter_map(|(row, other)| Some((row, other?)));
    pairs
        .map(|pair| Group {
            a: vec![pair.0],
            b: vec![pair.1],
            score: scores.get(&pair).copied().unwrap_or_default(),
        })
        .collect()
}

/// Provisions that are the same, word by word, answer each other in their order.
fn same(a: &[Read], b: &[Read], free: &mut (Vec<bool>, Vec<bool>)) -> Vec<Group> {
    let words = |read: &Read| feature_of_row(read.words().map(|token| token.feature));
    let mut of_words: ByFeature<Vec<usize>> = ByFeature::default();
    for row in (0..b.len()).rev().filter(|&row| free.1[row]) {
        of_words.entry(words(&b[row])).or_default().push(row);
    }
    let mut groups = Vec::new();
    for (row, read) in a.iter().enumerate() {
        if free.0[row]
            && let Some(other) = of_words.get_mut(&words(read)).and_then(Vec::pop)
        {
            (free.0[row], free.1[other]) = (false, false);
            groups.push(Group {
                a: vec![row],
                b: vec![other],
                score: 1.0,
            });
        }
    }
    groups
}
