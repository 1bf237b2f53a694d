//! How likely it is that two provisions answer each other, from what they say:
//! candidates are found by shared rare words and weighed by several measures. Where
//! they stand is no part of it, because drafts are renumbered and reordered.

use super::{
    clause::Read,
    concepts::Concepts,
    tokens::stem,
    vector_space::{Feature, Space, cosine, feature},
};

/// Two provisions that may answer each other.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// Row of the first side.
    pub a: usize,
    /// Row of the second side.
    pub b: usize,
    /// What speaks for it, see [`Evidence`].
    pub evidence: Evidence,
    /// How likely it is: 0 to 1.
    pub score: f32,
}

/// What speaks for a match, each from 0 to 1.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    /// Likeness in words.
    pub words: f32,
    /// Likeness in runs of four characters, which sees through inflection.
    pub grams: f32,
    /// Likeness in what the words stand for.
    pub concepts: f32,
    /// How much of the lesser one stands in the other, by rarity.
    pub contained: f32,
    /// How much rare wording they share at all, against chance.
    pub shared: f32,
    /// Likeness of the headings.
    pub titles: f32,
    /// By how much it is better than the next best of either side.
    pub margin: f32,
}

/// So many candidates of a provision are looked at where there are many.
const MOST: usize = 24;
/// Less alike than this in both spaces, two provisions are no candidates.
const LEAST: f32 = 0.04;

/// The spaces in which two sides are compared.
#[derive(Debug)]
pub struct Spaces {
    /// Of words.
    pub words: Space,
    /// Of runs of characters.
    pub grams: Space,
    /// Of what words stand for.
    pub concepts: Space,
}

impl Spaces {
    /// Weighs two sides.
    pub fn new(a: &[Read], b: &[Read]) -> Spaces {
        let space = |pick: &dyn Fn(&Read) -> Vec<Feature>| -> Space {
            let of = |side: &[Read]| -> Vec<Vec<Feature>> { side.iter().map(pick).collect() };
            Space::new(&of(a), &of(b))
        };
        let concepts = Concepts::get();
        Spaces {
            words: space(&Read::stems),
            grams: space(&Read::grams),
            concepts: space(&|read| read.concepts(concepts)),
        }
    }
}

/// The candidates of all provisions, in the order of rows.
/// Rows that are not free are no candidates.
pub fn candidates(
    [a, b]: [&[Read]; 2],
    spaces: &Spaces,
    free: (&[bool], &[bool]),
) -> Vec<Candidate> {
    let content = |space: &Space, side: &[super::vector_space::Vector]| -> Vec<f32> {
        side.iter().map(|vector| space.content(vector)).collect()
    };
    let (content_a, content_b) = (
        content(&spaces.words, &spaces.words.a),
        content(&spaces.words, &spaces.words.b),
    );
    let titles = Titles::new(a, b);
    let mut found: Vec<Candidate> = Vec::new();
    let (mut words, mut shared) = (vec![0.0; b.len()], vec![0.0; b.len()]);
    let (mut grams, mut unused) = (vec![0.0; b.len()], vec![0.0; b.len()]);
    let mut concepts = vec![0.0; b.len()];
    for row in (0..a.len()).filter(|&row| free.0[row]) {
        for list in [
            &mut words,
            &mut shared,
            &mut grams,
            &mut concepts,
            &mut unused,
        ] {
            list.fill(0.0);
        }
        spaces.words.compare(row, &mut words, &mut shared);
        spaces.grams.compare(row, &mut grams, &mut unused);
        spaces.concepts.compare(row, &mut concepts, &mut unused);
        for other in (0..b.len()).filter(|&row| free.1[row]) {
            let (words, grams, concepts) = (words[other], grams[other], concepts[other]);
            if words < LEAST && grams < LEAST && concepts < LEAST {
                continue;
            }
            let lesser = content_a[row].min(content_b[other]).max(1.0);
            let evidence = Evidence {
                words,
                grams,
                concepts,
                contained: (shared[other] / lesser).min(1.0),
                shared: shared[other] / (shared[other] + 12.0),
                titles: titles.likeness(row, other),
                margin: 0.0,
            };
            found.push(Candidate {
                a: row,
                b: other,
                evidence,
                score: 0.0,
            });
        }
    }
    if a.len().max(b.len()) > MOST {
        found = strongest(found, a.len(), b.len());
    }
    weigh(&mut found, a.len(), b.len());
    found
}

/// What counts before margins are known.
fn first(evidence: &Evidence) -> f32 {
    0.2 * evidence.words + 0.3 * evidence.grams + 0.7 * evidence.concepts + 0.3 * evidence.titles
}

/// Keeps the strongest candidates of every provision of either side.
fn strongest(found: Vec<Candidate>, len_a: usize, len_b: usize) -> Vec<Candidate> {
    let limit = |len: usize, row: &dyn Fn(&Candidate) -> usize| -> Vec<f32> {
        let mut of_row: Vec<Vec<f32>> = vec![Vec::new(); len];
        for candidate in &found {
            of_row[row(candidate)].push(first(&candidate.evidence));
        }
        (of_row.iter_mut())
            .map(|scores| {
                if scores.len() <= MOST {
                    return 0.0;
                }
                let at = scores.len() - MOST;
                *scores.select_nth_unstable_by(at, f32::total_cmp).1
            })
            .collect()
    };
    let (limits_a, limits_b) = (limit(len_a, &|c| c.a), limit(len_b, &|c| c.b));
    let is_strong = |c: &Candidate| {
        let score = first(&c.evidence);
        score >= limits_a[c.a] || score >= limits_b[c.b]
    };
    found.into_iter().filter(is_strong).collect()
}

/// Gives every candidate its margin and its score, seen among these alone.
pub fn weigh(found: &mut [Candidate], len_a: usize, len_b: usize) {
    // The best and the next best of every row.
    let mut best_a = vec![(0.0_f32, 0.0_f32); len_a];
    let mut best_b = vec![(0.0_f32, 0.0_f32); len_b];
    let raise = |best: &mut (f32, f32), score: f32| {
        if score > best.0 {
            *best = (score, best.0);
        } else if score > best.1 {
            best.1 = score;
        }
    };
    for candidate in found.iter() {
        let score = first(&candidate.evidence);
        raise(&mut best_a[candidate.a], score);
        raise(&mut best_b[candidate.b], score);
    }
    for candidate in found.iter_mut() {
        let score = first(&candidate.evidence);
        let other = |best: (f32, f32)| if score >= best.0 { best.1 } else { best.0 };
        let margin = |best| score - other(best);
        candidate.evidence.margin = margin(best_a[candidate.a]).min(margin(best_b[candidate.b]));
        candidate.score = likelihood(&candidate.evidence);
    }
}

/// The likelihood of a match: a logistic regression on the labelled pairs
/// (`tests/align/`). What words stand for and being by far the best for both sides count most.
fn likelihood(evidence: &Evidence) -> f32 {
    let sum = -2.2
        + 1.3 * evidence.grams
        + 10.5 * evidence.concepts
        + 1.9 * evidence.titles
        + 10.8 * evidence.margin;
    1.0 / (1.0 + (-sum).exp())
}

/// The likeness of headings, where both have one.
struct Titles {
    space: Space,
}

impl Titles {
    fn new(a: &[Read], b: &[Read]) -> Titles {
        let of = |side: &[Read]| -> Vec<Vec<Feature>> {
            (side.iter())
                .map(|read| {
                    read.title
                        .iter()
                        .map(|token| feature(stem(&token.word)))
                        .collect()
                })
                .collect()
        };
        Titles {
            space: Space::new(&of(a), &of(b)),
        }
    }

    fn likeness(&self, a: usize, b: usize) -> f32 {
        let (a, b) = (&self.space.a[a], &self.space.b[b]);
        if a.is_empty() || b.is_empty() {
            0.0
        } else {
            cosine(a, b)
        }
    }
}
