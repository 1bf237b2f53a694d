//! How likely it is that two provisions answer each other, from what they say:
//! candidates are found by shared rare words and weighed by several measures. Where
//! they stand is no part of it (`order`).

use super::{
    clause::Read,
    meaning::{Likest, Meanings},
    pieces::Pieces,
    regression::{likelihood, logit},
    thesaurus::Thesaurus,
    vector_space::{Feature, FeatureSet, Rarity, Space, cosine, feature, shared_features},
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
    /// How like each word of both the likest of the other is, where it is known what they mean.
    pub likest: [Likest; 2],
}

/// What speaks for a match, each from 0 to 1 but for what is said otherwise.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    /// Likeness in runs of four characters, which sees through inflection.
    pub grams: f32,
    /// Likeness in what the words stand for.
    pub concepts: f32,
    /// Likeness in the themes of what they say.
    pub themes: f32,
    /// Likeness of the headings.
    pub titles: f32,
    /// Likeness of their likest pieces.
    pub piece: f32,
    /// How much of what the one says that says less the other says too, by rarity.
    pub contained: f32,
    /// How rare the second rarest is of what both say: one rare word may be shared by chance,
    /// two seldom are. In quarters of what a natural logarithm gives.
    pub second: f32,
    /// Likeness of what they mean, and of what their likest pieces mean, each from −1 to 1; 0 where that is
    /// not known.
    pub meaning: [f32; 2],
    /// How much of what either says has its like in the other, word by word: of the first, and of the second,
    /// each from 0 to 1; 0 where that is not known.
    pub covered: [f32; 2],
    /// By how much it is better than the next best of the provision of either side, the lesser first; in logits.
    pub margins: [f32; 2],
}

impl Evidence {
    /// What speaks for it before margins are known, after a constant: what the weights are of.
    pub fn features(&self) -> [f32; 12] {
        let [of_a, of_b] = self.covered;
        [
            1.0,
            self.grams,
            self.concepts,
            self.piece,
            self.titles,
            self.themes,
            self.contained,
            self.second,
            self.meaning[0],
            self.meaning[1],
            (of_a + of_b) / 2.0,
            of_a.max(of_b),
        ]
    }
}

/// So many candidates of a provision are looked at where there are many.
const MOST: usize = 24;
/// Fewer where meaning helps to tell which, and takes its time.
const MOST_MEANT: usize = 4;
/// Less alike than this in both spaces, two provisions are no candidates, unless they mean nearly the same.
const LEAST: f32 = 0.02;
/// Nearer than this in what they mean, they are candidates whatever their words.
const LEAST_MEANT: f32 = 0.25;

/// The spaces in which two sides are compared.
#[derive(Debug)]
pub struct Spaces<'w> {
    /// How rare words are.
    pub words: Rarity,
    /// Of runs of characters.
    pub grams: Space,
    /// Of what words stand for.
    pub concepts: Space,
    /// Of the themes under which the thesaurus has what words stand for.
    pub themes: Space,
    /// Whether the sides are in different languages.
    pub is_across: bool,
    /// What provisions mean, where that is asked.
    pub meanings: Option<Meanings<'w>>,
}

/// The features of provisions, with one in place of all that only this side has: across
/// languages a word that the other side does not have tells little of what it says, but
/// that there are such words makes it less sure.
fn shared(mut sides: [Vec<Vec<Feature>>; 2]) -> [Vec<Vec<Feature>>; 2] {
    let has: [FeatureSet; 2] =
        [0, 1].map(|nth: usize| sides[nth].iter().flatten().copied().collect());
    for (nth, features) in sides.iter_mut().flatten().enumerate() {
        let count = features.len();
        features.retain(|feature| has.iter().all(|side| side.contains(feature)));
        if features.len() < count {
            features.push(feature(&format!("\u{8}{nth}")));
        }
    }
    sides
}

/// The themes of what a provision says, as features.
fn themes(read: &Read) -> Vec<Feature> {
    let thesaurus = Thesaurus::get();
    let concepts = read.all_senses().filter_map(|sense| sense.concept);
    let concepts = concepts.map(|number| thesaurus.concept(number));
    (concepts.filter(|concept| !concept.is_name))
        .map(|concept| Feature::from(concept.theme))
        .collect()
}

impl<'w> Spaces<'w> {
    /// Weighs two sides.
    #[inline(never)]
    pub fn new(
        a: &[Read],
        b: &[Read],
        is_across: bool,
        meanings: Option<Meanings<'w>>,
    ) -> Spaces<'w> {
        let space = |pick: &dyn Fn(&Read) -> Vec<Feature>| -> Space {
            let of = |side: &[Read]| -> Vec<Vec<Feature>> { side.iter().map(pick).collect() };
            Space::new(&of(a), &of(b))
        };
        let of = |side: &[Read]| side.iter().map(Read::concepts).collect();
        let mut concepts = [of(a), of(b)];
        if is_across {
            concepts = shared(concepts);
        }
        Spaces {
            words: Rarity::new(a.iter().chain(b).map(Read::stems)),
            grams: space(&Read::grams),
            concepts: Space::new(&concepts[0], &concepts[1]),
            themes: space(&themes),
            is_across,
            meanings,
        }
    }
}

/// Two provisions at a first look, which is quick: there are many.
#[derive(Clone, Copy)]
struct Look {
    a: usize,
    b: usize,
    grams: f32,
    concepts: f32,
    titles: f32,
    meaning: f32,
    /// How likely they match, in logits.
    logit: f32,
}

impl Look {
    /// What is seen of them.
    fn evidence(&self) -> Evidence {
        Evidence {
            grams: self.grams,
            concepts: self.concepts,
            titles: self.titles,
            meaning: [self.meaning, 0.0],
            ..Evidence::default()
        }
    }
}

/// The candidates of all provisions, in the order of rows.
/// Rows that are not free are no candidates.
#[inline(never)]
pub fn candidates(
    [a, b]: [&[Read]; 2],
    spaces: &Spaces,
    pieces: &Pieces,
    free: (&[bool], &[bool]),
) -> Vec<Candidate> {
    let weights = Weights::of(spaces);
    let mut seen = looks([a, b], spaces, free, weights);
    let most = spaces.meanings.as_ref().map_or(MOST, |_| MOST_MEANT);
    if a.len().max(b.len()) > most {
        seen = strongest(seen, (a.len(), b.len()), most);
    }
    let content = [&spaces.concepts.a, &spaces.concepts.b].map(|side| -> Vec<f32> {
        side.iter()
            .map(|vector| spaces.concepts.content(vector))
            .collect()
    });
    let candidate = |look: Look| {
        let (a, b) = (look.a, look.b);
        let (shared, second) = shared_rarity(&spaces.concepts, a, b);
        let mut candidate = Candidate {
            a,
            b,
            evidence: Evidence {
                contained: shared / content[0][a].min(content[1][b]).max(1.0),
                second: second / 4.0,
                themes: cosine(&spaces.themes.a[a], &spaces.themes.b[b]),
                piece: pieces.likest(&spaces.concepts, a, b),
                ..look.evidence()
            },
            score: 0.0,
            likest: Default::default(),
        };
        if let Some(meanings) = &spaces.meanings {
            candidate.evidence.meaning[1] = meanings.likest(a, b);
            candidate.likest = meanings.likest_words(a, b);
            candidate.evidence.covered = meanings.covered(a, b, &candidate.likest);
        }
        candidate
    };
    let mut found: Vec<Candidate> = seen.into_iter().map(candidate).collect();
    weigh(&mut found, weights, (a.len(), b.len()));
    found
}

/// All pairs of free rows that may answer each other, at a first look.
#[inline(never)]
fn looks(
    [a, b]: [&[Read]; 2],
    spaces: &Spaces,
    free: (&[bool], &[bool]),
    weights: &Weights,
) -> Vec<Look> {
    let headings = Titles::new(a, b);
    let mut seen: Vec<Look> = Vec::new();
    let (mut grams, mut concepts) = (vec![0.0; b.len()], vec![0.0; b.len()]);
    for row in (0..a.len()).filter(|&row| free.0[row]) {
        grams.fill(0.0);
        concepts.fill(0.0);
        spaces.grams.compare(row, &mut grams);
        spaces.concepts.compare(row, &mut concepts);
        for other in (0..b.len()).filter(|&row| free.1[row]) {
            let (grams, concepts) = (grams[other], concepts[other]);
            let meanings = spaces.meanings.as_ref();
            let meaning = meanings.map_or(0.0, |meanings| meanings.likeness(row, other));
            if grams < LEAST && concepts < LEAST && meaning < LEAST_MEANT {
                continue;
            }
            let mut look = Look {
                a: row,
                b: other,
                grams,
                concepts,
                titles: headings.likeness(row, other),
                meaning,
                logit: 0.0,
            };
            look.logit = weights.first(&look.evidence());
            seen.push(look);
        }
    }
    seen
}

/// How rare all is together that a provision of either side shares, and how rare the second rarest.
fn shared_rarity(space: &Space, a: usize, b: usize) -> (f32, f32) {
    let (mut sum, mut first, mut second) = (0.0_f32, 0.0_f32, 0.0_f32);
    for feature in shared_features(&space.a[a], &space.b[b]) {
        let rarity = space.rarity[feature as usize];
        sum += rarity;
        if rarity > first {
            (first, second) = (rarity, first);
        } else {
            second = second.max(rarity);
        }
    }
    (sum, second)
}

/// What each of [`Evidence::features`] counts for.
struct Weights {
    /// Before margins are known.
    first: [f32; 12],
    /// With them.
    second: [f32; 12],
    /// Of the margins: being by far the best for both sides counts most.
    margins: [f32; 2],
    /// A rival less likely than this at a first look is none, in logits.
    rival: f32,
}

const WITHIN: Weights = Weights {
    first: [-5.7, 2.1, 4.0, 3.9, 1.7, 1.7, 4.7, 1.4, 0.0, 0.0, 0.0, 0.0],
    second: [-0.9, 1.2, 0.3, 0.7, 0.9, 0.8, 1.1, 0.1, 0.0, 0.0, 0.0, 0.0],
    margins: [0.45, 0.45],
    rival: -6.0,
};
/// The same where it is known what provisions mean.
const WITH_MEANING: Weights = Weights {
    first: [-4.7, 0.0, 5.5, 0.2, 0.4, 0.0, 0.8, 0.4, 3.6, 2.7, 2.5, 2.1],
    second: [-2.8, 0.0, 0.0, 0.0, 0.8, 0.6, 0.2, 1.0, 0.0, 1.6, 1.6, 2.1],
    margins: [0.41, 0.54],
    rival: -3.0,
};
/// For two languages, where runs of characters say little; five pairs are too few to fit what is
/// contained as well.
const ACROSS: Weights = Weights {
    first: [-4.0, 0.4, 4.0, 4.0, 0.3, 1.9, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    second: [-1.1, 0.2, 0.6, 0.8, 0.1, 0.4, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    margins: [0.42, 0.42],
    rival: -6.0,
};

impl Weights {
    fn of(spaces: &Spaces) -> &'static Weights {
        match (spaces.is_across, &spaces.meanings) {
            (true, _) => &ACROSS,
            (false, Some(_)) => &WITH_MEANING,
            (false, None) => &WITHIN,
        }
    }

    /// How likely a match is at a first look, in logits.
    fn first(&self, evidence: &Evidence) -> f32 {
        logit(&self.first, &evidence.features())
    }

    /// The likelihood of a match.
    fn likelihood(&self, evidence: &Evidence) -> f32 {
        let [less, more] = evidence.margins;
        let sum = logit(&self.second, &evidence.features());
        likelihood(sum + self.margins[0] * less + self.margins[1] * more)
    }
}

/// Keeps the likeliest of every provision of either side.
#[inline(never)]
fn strongest(seen: Vec<Look>, (len_a, len_b): (usize, usize), most: usize) -> Vec<Look> {
    // Of each provision the likelihood of the last that is kept.
    let limits = |len: usize, row: &dyn Fn(&Look) -> usize| -> Vec<f32> {
        let mut kept = vec![f32::NEG_INFINITY; len * most];
        for look in &seen {
            // In their order, the least likely first.
            let kept = &mut kept[row(look) * most..][..most];
            let place = kept.partition_point(|&logit| logit < look.logit);
            if let Some(least) = kept[..place].first_mut() {
                *least = look.logit;
                kept[..place].rotate_left(1);
            }
        }
        kept.into_iter().step_by(most).collect()
    };
    let (limits_a, limits_b) = (limits(len_a, &|look| look.a), limits(len_b, &|look| look.b));
    let is_strong = |look: &Look| look.logit >= limits_a[look.a] || look.logit >= limits_b[look.b];
    seen.into_iter().filter(is_strong).collect()
}

/// Gives every candidate its margins and its score.
#[inline(never)]
fn weigh(found: &mut [Candidate], weights: &Weights, (len_a, len_b): (usize, usize)) {
    // The best and the next best of every row.
    let mut best_a = vec![(weights.rival, weights.rival); len_a];
    let mut best_b = vec![(weights.rival, weights.rival); len_b];
    let raise = |best: &mut (f32, f32), score: f32| {
        if score > best.0 {
            *best = (score, best.0);
        } else if score > best.1 {
            best.1 = score;
        }
    };
    for candidate in found.iter() {
        let score = weights.first(&candidate.evidence).max(weights.rival);
        raise(&mut best_a[candidate.a], score);
        raise(&mut best_b[candidate.b], score);
    }
    for candidate in found.iter_mut() {
        let score = weights.first(&candidate.evidence).max(weights.rival);
        let other = |best: (f32, f32)| if score >= best.0 { best.1 } else { best.0 };
        let margin = |best| score - other(best);
        let (of_a, of_b) = (margin(best_a[candidate.a]), margin(best_b[candidate.b]));
        candidate.evidence.margins = [of_a.min(of_b), of_a.max(of_b)];
        candidate.score = weights.likelihood(&candidate.evidence);
    }
}

/// The likeness of headings, where both have one.
struct Titles {
    space: Space,
}

impl Titles {
    fn new(a: &[Read], b: &[Read]) -> Titles {
        let of = |side: &[Read]| -> Vec<Vec<Feature>> {
            let senses = side.iter().map(Read::title_senses);
            senses
                .map(|senses| senses.iter().map(|sense| sense.feature).collect())
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
