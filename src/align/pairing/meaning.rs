//! What provisions mean, by the words in them: whether two say the same in other words.
//! Words are directions in a few dimensions ([`WordVectors`], made by
//! `tools/word_vectors`), a provision the sum of its words, and what all provisions
//! have in common is taken off (Mu and Viswanath, All-but-the-top, 2018). Word by word it is
//! compared as well how much of the one has its like in the other (as in Zhang and others, BERTScore,
//! 2020). Six languages have such words; without them, and in others, provisions are compared
//! by what the thesaurus knows.

use super::{
    clause::Read,
    languages::Language,
    pieces::{likest, or_whole, runs},
    tokens::{Token, stem},
    vector_space::{ByFeature, feature},
};
use crate::wire;
use serde::Deserialize;
#[cfg(not(target_arch = "wasm32"))]
use std::sync::OnceLock;

/// Directions have a multiple of so many numbers.
const LANES: usize = 16;

/// Words of a language as directions, as a file beside the page has them.
#[derive(Debug)]
pub struct WordVectors {
    /// Whose words they are.
    pub language: Language,
    /// Whether the words are stems, each for all forms of a word.
    is_stems: bool,
    /// Where each word stands among the scales.
    places: ByFeature<u32>,
    dimensions: usize,
    scales: Vec<u8>,
    codes: Vec<u8>,
}

/// The file: the words in lines, a scale for each, and two numbers in a byte: one of the first half of the dimensions,
/// and one of the second.
#[derive(Deserialize)]
struct Written<'b> {
    dimensions: u8,
    is_stems: bool,
    words: &'b str,
    #[serde(with = "serde_bytes")]
    scales: Vec<u8>,
    #[serde(with = "serde_bytes")]
    codes: Vec<u8>,
}

impl WordVectors {
    /// Those that come with this version, for all that has the sources beside it. The page fetches them.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn shipped() -> &'static [WordVectors] {
        static SHIPPED: OnceLock<Vec<WordVectors>> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            let of = |language: Language| -> &'static [u8] {
                match language {
                    Language::English => include_bytes!("../../../static/words/en.bin"),
                    Language::Ukrainian => include_bytes!("../../../static/words/uk.bin"),
                    Language::Russian => include_bytes!("../../../static/words/ru.bin"),
                    Language::French => include_bytes!("../../../static/words/fr.bin"),
                    Language::German => include_bytes!("../../../static/words/de.bin"),
                    Language::Spanish => include_bytes!("../../../static/words/es.bin"),
                    Language::Arabic | Language::Chinese => &[],
                }
            };
            (Language::ALL.into_iter())
                .filter(|language| language.is_meant())
                .map(|language| WordVectors::read(language, of(language)).expect("it is whole"))
                .collect()
        })
    }

    /// The file of a language, where it lies beside the page.
    pub fn file(language: Language) -> String {
        format!("words/{}.bin", language.tag())
    }

    /// Reads a file that `tools/word_vectors` makes; none where the bytes are something
    /// else.
    pub fn read(language: Language, bytes: &[u8]) -> Option<WordVectors> {
        let written: Written = wire::decode(bytes)?;
        let dimensions = usize::from(written.dimensions);
        let mut places: ByFeature<u32> = ByFeature::default();
        places.reserve(written.scales.len());
        places.extend((written.words.lines().zip(0..)).map(|(word, place)| (feature(word), place)));
        let is_whole = places.len() == written.scales.len()
            && dimensions > 0
            && dimensions.is_multiple_of(LANES)
            && places.len() * dimensions == written.codes.len() * 2;
        is_whole.then_some(WordVectors {
            language,
            is_stems: written.is_stems,
            places,
            dimensions,
            scales: written.scales,
            codes: written.codes,
        })
    }

    /// The place of a word, which may be possessive.
    fn place(&self, word: &str) -> Option<usize> {
        let word = word.trim_end_matches("'s").trim_end_matches("’s");
        let word = if self.is_stems { stem(word) } else { word };
        self.places.get(&feature(word)).map(|&place| place as usize)
    }

    /// Adds a word to a sum, in whole numbers: it is the same whatever the order.
    fn add(&self, place: usize, sum: &mut [i32]) {
        let scale = i32::from(self.scales[place]);
        let half = self.dimensions / 2;
        let codes = &self.codes[place * half..][..half];
        let (first, second) = sum.split_at_mut(half);
        for ((first, second), code) in first.iter_mut().zip(second).zip(codes) {
            // Each from −7 to 7.
            *first += scale * i32::from((code << 4) as i8 >> 4);
            *second += scale * i32::from(*code as i8 >> 4);
        }
    }

    /// The places of words, in their order; none for those that are not known.
    fn places(&self, words: &[Token]) -> Vec<Option<usize>> {
        words.iter().map(|token| self.place(&token.word)).collect()
    }

    /// The words of some places, added.
    fn sum(&self, places: impl IntoIterator<Item = usize>) -> Vec<i32> {
        let mut sum = vec![0; self.dimensions];
        for place in places {
            self.add(place, &mut sum);
        }
        sum
    }
}

/// Where a sum of words points, of length 1, and how long it is: both 0 where there are none.
fn direction(sum: &[i32]) -> (Vec<f32>, f32) {
    let mut direction: Vec<f32> = sum.iter().map(|&one| one as f32).collect();
    let length = to_length_one(&mut direction);
    (direction, length)
}

/// Makes a direction of length 1, and says how long it was.
fn to_length_one(direction: &mut [f32]) -> f32 {
    let length = product(direction, direction).sqrt();
    if length > 0.0 {
        direction.iter_mut().for_each(|one| *one /= length);
    }
    length
}

/// How near two directions are: the cosine, where both are of length 1.
pub fn product(a: &[f32], b: &[f32]) -> f32 {
    // Side by side, because a processor adds so many at once.
    let mut sums = [0.0_f32; LANES];
    let (a, b) = (a.as_chunks::<LANES>().0, b.as_chunks::<LANES>().0);
    for (a, b) in a.iter().zip(b) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    sums.iter().sum()
}

/// Where a provision points, as a whole, piece by piece and word by word.
#[derive(Debug, Default)]
struct Meaning {
    whole: Vec<f32>,
    /// None where it is one piece.
    pieces: Vec<Vec<f32>>,
    telling: Telling,
}

/// The words of a provision that count most, each with its place among all words and its share of what
/// they count together.
type Telling = Vec<(u32, f32)>;

/// So many words of a provision are compared word by word.
const MOST_TELLING: usize = 16;

/// How like each of these words the likest of another provision is, from 0 to 1.
pub type Likest = [f32; MOST_TELLING];

/// All words of both sides that are known, each once.
#[derive(Debug, Default)]
struct Known {
    /// Which of them each word of the file is, counted from 1; 0 for none.
    which: Vec<u32>,
    /// Where they point, of length 1, one after the other.
    directions: Vec<f32>,
    /// How much each counts in any text.
    weights: Vec<f32>,
    /// So many provisions have each.
    provisions: Vec<f32>,
}

impl Known {
    /// The words of a provision, by their places in the file, each with how often it stands there.
    fn read(&mut self, places: impl Iterator<Item = usize>, words: &WordVectors) -> Telling {
        let mut found: Telling = Vec::new();
        for place in places {
            if self.which[place] == 0 {
                let (direction, weight) = direction(&words.sum([place]));
                self.directions.extend(direction);
                self.weights.push(weight);
                self.provisions.push(0.0);
                self.which[place] = self.weights.len() as u32;
            }
            let own = self.which[place] - 1;
            match found.iter_mut().find(|(word, _)| *word == own) {
                Some((_, count)) => *count += 1.0,
                None => {
                    found.push((own, 1.0));
                    self.provisions[own as usize] += 1.0;
                }
            }
        }
        found
    }

    /// Where a word points.
    fn direction(&self, word: u32) -> &[f32] {
        let dimensions = self.directions.len() / self.weights.len();
        &self.directions[word as usize * dimensions..][..dimensions]
    }

    /// How alike two words are: the cosine; 1 for the same.
    fn likeness(&self, a: u32, b: u32) -> f32 {
        if a == b {
            1.0
        } else {
            product(self.direction(a), self.direction(b))
        }
    }

    /// Turns counts to shares, of the words that count most among so many provisions.
    fn weigh(&self, telling: &mut Telling, provisions: usize) {
        for (word, count) in telling.iter_mut() {
            let word = *word as usize;
            let rarity = (provisions as f32 + 1.0) / (self.provisions[word] + 0.5);
            *count *= self.weights[word] * rarity.ln();
        }
        if telling.len() > MOST_TELLING {
            // Stable: of two that count as much the first stays, whichever side it is of.
            telling.sort_by(|one, other| other.1.total_cmp(&one.1));
            telling.truncate(MOST_TELLING);
        }
        let all: f32 = telling.iter().map(|(_, weight)| weight).sum();
        if all > 0.0 {
            telling.iter_mut().for_each(|(_, weight)| *weight /= all);
        }
    }
}

/// What the provisions of two sides mean.
#[derive(Debug)]
pub struct Meanings<'w> {
    /// By what words mean.
    words: &'w WordVectors,
    sides: [Vec<Meaning>; 2],
    known: Known,
}

/// So many provisions that point nowhere count among all: what the few of two short texts have in
/// common is what they say.
const NEUTRAL: usize = 4;
/// Sums of directions are made in whole numbers, so that the order plays no part.
const UNIT: f32 = 16_777_216.0;

impl<'w> Meanings<'w> {
    /// Reads two sides.
    #[inline(never)]
    pub fn new(reads: [&[Read]; 2], words: &'w WordVectors) -> Meanings<'w> {
        let mut known = Known {
            which: vec![0; words.scales.len()],
            ..Known::default()
        };
        let mut of = |read: &Read| -> Meaning {
            let (title, text) = (words.places(&read.title), words.places(read.tokens()));
            let all = title.iter().chain(&text).copied().flatten();
            let runs = runs(read);
            let pieces: Vec<Vec<i32>> = (runs.iter())
                .map(|piece| words.sum(text[piece.clone()].iter().copied().flatten()))
                .collect();
            // The pieces are the beginning of the text, one after the other.
            let rest = &text[runs.last().map_or(0, |last| last.end)..];
            let mut whole = words.sum(title.iter().chain(rest).copied().flatten());
            for piece in &pieces {
                whole
                    .iter_mut()
                    .zip(piece)
                    .for_each(|(sum, one)| *sum += one);
            }
            Meaning {
                telling: known.read(all, words),
                whole: direction(&whole).0,
                pieces: pieces.iter().map(|piece| direction(piece).0).collect(),
            }
        };
        let mut sides = reads.map(|side| side.iter().map(&mut of).collect::<Vec<Meaning>>());
        let provisions = reads.iter().map(|side| side.len()).sum::<usize>();
        let mut common = vec![0_i64; words.dimensions];
        for meaning in sides.iter().flatten() {
            for (sum, one) in common.iter_mut().zip(&meaning.whole) {
                *sum += (one * UNIT) as i64;
            }
        }
        let count = provisions + NEUTRAL;
        let common: Vec<f32> = (common.into_iter())
            .map(|sum| (sum as f64 / count as f64) as f32 / UNIT)
            .collect();
        for meaning in sides.iter_mut().flatten() {
            known.weigh(&mut meaning.telling, provisions);
            let all = std::iter::once(&mut meaning.whole).chain(&mut meaning.pieces);
            for direction in all.filter(|direction| direction.iter().any(|&one| one != 0.0)) {
                for (one, common) in direction.iter_mut().zip(&common) {
                    *one -= common;
                }
                to_length_one(direction);
            }
        }
        Meanings {
            words,
            sides,
            known,
        }
    }

    /// Where a folded word of one of the sides points: of length 1; none where it is not known.
    pub fn direction_of(&self, word: &str) -> Option<&[f32]> {
        let which = self.known.which[self.words.place(word)?];
        Some(self.known.direction(which.checked_sub(1)?))
    }

    /// How alike two provisions are as a whole, from −1 to 1.
    pub fn likeness(&self, a: usize, b: usize) -> f32 {
        product(&self.sides[0][a].whole, &self.sides[1][b].whole)
    }

    /// How like each word of two provisions, one of either side, the likest word of the other is.
    pub fn likest_words(&self, a: usize, b: usize) -> [Likest; 2] {
        let (a, b) = (&self.sides[0][a].telling, &self.sides[1][b].telling);
        let [mut of_a, mut of_b] = [Likest::default(); 2];
        for (&(word, _), of_word) in a.iter().zip(&mut of_a) {
            for (&(other, _), of_other) in b.iter().zip(&mut of_b) {
                let like = self.known.likeness(word, other);
                *of_word = of_word.max(like);
                *of_other = of_other.max(like);
            }
        }
        [of_a, of_b]
    }

    /// How much of what each of two provisions says has its like in the other, by how like the likest words are: of the
    /// first, and of the second, each from 0 to 1.
    pub fn covered(&self, a: usize, b: usize, [of_a, of_b]: &[Likest; 2]) -> [f32; 2] {
        [(0, a, of_a), (1, b, of_b)].map(|(side, row, likest)| {
            let words = self.sides[side][row].telling.iter().zip(likest);
            words.map(|((_, weight), likest)| weight * likest).sum()
        })
    }

    /// How much of a provision of a side has its like in a part rather than in others: by how much what is likest there is
    /// liker, from 0 to 1.
    pub fn gained<'l>(
        &self,
        (side, row): (usize, usize),
        in_others: impl Iterator<Item = &'l Likest>,
        in_part: &Likest,
    ) -> f32 {
        let mut before = Likest::default();
        for likest in in_others {
            before
                .iter_mut()
                .zip(likest)
                .for_each(|(one, &other)| *one = one.max(other));
        }
        let words = self.sides[side][row]
            .telling
            .iter()
            .zip(in_part.iter().zip(before));
        words
            .map(|((_, weight), (likest, before))| weight * (likest - before).max(0.0))
            .sum()
    }

    /// How alike their likest pieces are, from −1 to 1; of one that is one piece, the whole.
    pub fn likest(&self, a: usize, b: usize) -> f32 {
        let [a, b] =
            [&self.sides[0][a], &self.sides[1][b]].map(|one| or_whole(&one.pieces, &one.whole));
        likest(a, b, |a, b| product(a, b))
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Meanings, WordVectors, product};
    use crate::align::pairing::clause::Read;

    fn words(language: Language) -> &'static WordVectors {
        let mut all = WordVectors::shipped().iter();
        all.find(|words| words.language == language)
            .expect("it is known")
    }

    fn nearness(language: Language, a: &str, b: &str) -> f32 {
        let (one, other) = ([Read::new("", a)], [Read::new("", b)]);
        let meanings = Meanings::new([&one, &other], words(language));
        let [a, b] = [a, b].map(|word| meanings.direction_of(word).expect("it is known"));
        product(a, b)
    }

    /// How much of what either says the other says too.
    fn covered(meanings: &Meanings, a: usize, b: usize) -> [f32; 2] {
        meanings.covered(a, b, &meanings.likest_words(a, b))
    }

    #[test]
    fn words_of_one_meaning_are_near() {
        let near = |a, b| nearness(Language::English, a, b);
        assert!(near("ceasefire", "truce") > 0.5);
        assert!(near("soldiers", "troops") > 0.5);
        assert!(near("ceasefire", "fish") < 0.3);
        assert!((near("treaty", "treaty") - 1.0).abs() < 1e-5);
        for (language, one, other, unlike) in [
            (Language::German, "gefangene", "haftlinge", "steuern"),
            (Language::French, "soldats", "troupes", "impots"),
            (Language::Spanish, "soldados", "ejercito", "impuestos"),
            (Language::Russian, "войска", "армия", "налогов"),
            (Language::Ukrainian, "війська", "армії", "податків"),
        ] {
            let [near, far] = [other, unlike].map(|word| nearness(language, one, word));
            assert!(near > far + 0.2, "{one}: {near}, {far}");
        }
    }

    #[test]
    fn possessives_are_known_and_names_that_nobody_has_are_not() {
        let words = words(Language::English);
        assert!(words.place("country's").is_some());
        assert!(words.place("xyzzyqua").is_none());
    }

    #[test]
    fn what_is_said_in_other_words_is_likest() {
        let side = |texts: &[&str]| -> Vec<Read> {
            texts.iter().map(|text| Read::new("", text)).collect()
        };
        let a = side(&[
            "Soldiers leave the city within a week.",
            "Captives are set free.",
            "The bridge is repaired.",
        ]);
        let b = side(&[
            "Prisoners shall be released.",
            "Repair of the crossing begins at once.",
            "Troops are to withdraw from the town.",
        ]);
        let meanings = Meanings::new([&a, &b], words(Language::English));
        for (row, answer) in [(0, 2), (1, 0), (2, 1)] {
            let best = (0..3).max_by(|&x, &y| {
                meanings
                    .likeness(row, x)
                    .total_cmp(&meanings.likeness(row, y))
            });
            assert_eq!(best, Some(answer), "{row}");
        }
        // Word by word as well, of which what both say is covered whole.
        for (row, answer) in [(0, 2), (1, 0), (2, 1)] {
            let both = |other: usize| -> f32 { covered(&meanings, row, other).iter().sum() };
            let best = (0..3).max_by(|&x, &y| both(x).total_cmp(&both(y)));
            assert_eq!(best, Some(answer), "{row}");
        }
        let same = Meanings::new([&a, &a], words(Language::English));
        let whole = covered(&same, 1, 1);
        assert!(
            whole.iter().all(|share| (share - 1.0).abs() < 1e-5),
            "{whole:?}"
        );
        // Nothing that is known is like nothing.
        let unknown = side(&["Xyzzyqua."]);
        let meanings = Meanings::new([&a, &unknown], words(Language::English));
        assert_eq!(meanings.likest(0, 0), 0.0);
        assert_eq!(covered(&meanings, 0, 0), [0.0, 0.0]);
    }

    #[test]
    fn the_order_plays_no_part() {
        let texts = [
            "Ships pass freely.",
            "No fee is due.",
            "Pilots are on board.",
        ];
        let reads = texts.map(|text| Read::new("", text));
        let turned: Vec<Read> = texts.iter().rev().map(|text| Read::new("", text)).collect();
        let words = words(Language::English);
        let straight = Meanings::new([&reads, &reads], words);
        let otherwise = Meanings::new([&turned, &reads], words);
        assert_eq!(straight.likeness(0, 1), otherwise.likeness(2, 1));
    }

    #[test]
    fn another_file_is_none() {
        let is_none = |bytes: &[u8]| WordVectors::read(Language::English, bytes).is_none();
        assert!(is_none(b""));
        assert!(is_none(b"<!doctype html><title>404</title>"));
        let file = include_bytes!("../../../static/words/en.bin");
        assert!(is_none(&file[..file.len() - 1]));
    }
}
