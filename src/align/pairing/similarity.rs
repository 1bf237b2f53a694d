//! How likely it is that two provisions answer each other, from what they say:
//! candidates are found by shared rare words and weighed by several measures. Where
//! they stand is no part of it, because drafts are renumbered and reordered.

use super::{
    clause::Read,
    concepts::Concepts,
    pieces::Pieces,
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
    /// Likeness in runs of four characters, which sees through inflection.
    pub grams: f32,
    /// Likeness in what the words stand for.
    pub concepts: f32,
    /// Likeness of the headings.
    pub titles: f32,
    /// Likeness of their likest pieces.
    pub piece: f32,
    /// By how much it is better than the next best of the provision of either side.
    pub margins: [f32; 2],
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
    pieces: &Pieces,
    free: (&[bool], &[bool]),
) -> Vec<Candidate> {
    let titles = Titles::new(a, b);
    let mut found: Vec<Candidate> = Vec::new();
    let (mut grams, mut concepts) = (vec![0.0; b.len()], vec![0.0; b.len()]);
    for row in (0..a.len()).filter(|&row| free.0[row]) {
        grams.fill(0.0);
        concepts.fill(0.0);
        spaces.grams.compare(row, &mut grams);
        spaces.concepts.compare(row, &mut concepts);
        for other in (0..b.len()).filter(|&row| free.1[row]) {
            let (grams, concepts) = (grams[other], concepts[other]);
            if grams < LEAST && concepts < LEAST {
                continue;
            }
            found.push(Candidate {
                a: row,
                b: other,
                evidence: Evidence {
                    grams,
                    concepts,
                    titles: titles.likeness(row, other),
                    ..Evidence::default()
                },
                score: 0.0,
            });
        }
    }
    if a.len().max(b.len()) > MOST {
        found = strongest(found, a.len(), b.len());
    }
    for candidate in &mut found {
        candidate.evidence.piece = pieces.likest(&spaces.concepts, candidate.a, candidate.b);
    }
    weigh(&mut found, a.len(), b.len());
    found
}

/// What counts before margins are known: a logistic regression on the labelled pairs
/// (`tests/align/`), its sum moved and scaled so that two provisions with nothing in
/// common have none of it left.
fn first(evidence: &Evidence) -> f32 {
    let sum = -3.6
        + 3.1 * evidence.grams
        + 4.3 * evidence.concepts
        + 4.1 * evidence.piece
        + evidence.titles;
    (sum / 6.0 + 1.0).max(0.0)
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

/// Gives every candidate its margins and its score.
fn weigh(found: &mut [Candidate], len_a: usize, len_b: usize) {
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
        candidate.evidence.margins = [margin(best_a[candidate.a]), margin(best_b[candidate.b])];
        candidate.score = likelihood(&candidate.evidence);
    }
}

/// The likelihood of a match: a logistic regression on the labelled pairs
/// (`tests/align/`). Being by far the best for both sides counts most.
fn likelihood(evidence: &Evidence) -> f32 {
    let [of_a, of_b] = evidence.margins;
    let sum = -1.2
        + 1.1 * evidence.grams
        + 1.3 * evidence.concepts
        + 1.3 * evidence.piece
        + 0.6 * evidence.titles
        + 2.9 * (of_a + of_b);
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
