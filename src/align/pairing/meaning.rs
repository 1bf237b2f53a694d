//! What provisions mean, by the words in them: whether two say the same in other words.
//! Words are directions in a few dimensions ([`WordVectors`], made by
//! `tools/word_vectors.py`), a provision the sum of its words, and what all provisions
//! have in common is taken off (Mu and Viswanath, All-but-the-top, 2018). English alone
//! has such words; without them, and in other languages, provisions are compared by what
//! the thesaurus knows.

use super::{
    clause::Read,
    pieces::{likest, or_whole, runs},
    tokens::Token,
    vector_space::{ByFeature, feature},
};
use crate::wire;
use serde::Deserialize;
#[cfg(not(target_arch = "wasm32"))]
use std::sync::OnceLock;

/// Directions have a multiple of so many numbers.
const LANES: usize = 4;

/// Words as directions, as the file beside the page has them.
#[derive(Debug)]
pub struct WordVectors {
    /// Where each word stands among the scales.
    places: ByFeature<u32>,
    dimensions: usize,
    scales: Vec<u8>,
    codes: Vec<u8>,
}

/// The file: the words in lines, a scale for each, and two numbers in a byte.
#[derive(Deserialize)]
struct Written<'b> {
    dimensions: u8,
    words: &'b str,
    #[serde(with = "serde_bytes")]
    scales: Vec<u8>,
    #[serde(with = "serde_bytes")]
    codes: Vec<u8>,
}

impl WordVectors {
    /// Those that come with this version, for all that has the sources beside it. The page fetches the file.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn shipped() -> &'static WordVectors {
        static SHIPPED: OnceLock<WordVectors> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            let file = include_bytes!("../../../static/word-vectors.bin");
            WordVectors::read(file).expect("the file is whole")
        })
    }

    /// Reads the file that `tools/word_vectors.py` makes; none where the bytes are something
    /// else.
    pub fn read(bytes: &[u8]) -> Option<WordVectors> {
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
            places,
            dimensions,
            scales: written.scales,
            codes: written.codes,
        })
    }

    /// The place of a word, which may be possessive.
    fn place(&self, word: &str) -> Option<usize> {
        let word = word.trim_end_matches("'s").trim_end_matches("’s");
        self.places.get(&feature(word)).map(|&place| place as usize)
    }

    /// Adds a word to a sum, in whole numbers: the sum is the same whatever the order.
    fn add(&self, place: usize, sum: &mut [i32]) {
        let scale = i32::from(self.scales[place]);
        let half = self.dimensions / 2;
        let codes = &self.codes[place * half..][..half];
        for (pair, code) in sum.chunks_exact_mut(2).zip(codes) {
            // The lower half first, each from −7 to 7.
            pair[0] += scale * i32::from((code << 4) as i8 >> 4);
            pair[1] += scale * i32::from(*code as i8 >> 4);
        }
    }

    /// Where words point together: of length 1, or 0 where none of them is known.
    fn direction<'t>(&self, words: impl Iterator<Item = &'t Token>) -> Vec<f32> {
        let mut sum = vec![0; self.dimensions];
        for place in words.filter_map(|token| self.place(&token.word)) {
            self.add(place, &mut sum);
        }
        direction(sum)
    }

    /// Where a folded word points: of length 1; none where it is not known.
    pub fn direction_of(&self, word: &str) -> Option<Vec<f32>> {
        let mut sum = vec![0; self.dimensions];
        self.add(self.place(word)?, &mut sum);
        Some(direction(sum))
    }
}

fn direction(sum: Vec<i32>) -> Vec<f32> {
    let mut direction: Vec<f32> = sum.into_iter().map(|one| one as f32).collect();
    to_length_one(&mut direction);
    direction
}

fn to_length_one(direction: &mut [f32]) {
    let length = product(direction, direction).sqrt();
    if length > 0.0 {
        direction.iter_mut().for_each(|one| *one /= length);
    }
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

/// Where a provision points, as a whole and piece by piece.
#[derive(Debug, Default)]
struct Meaning {
    whole: Vec<f32>,
    /// None where it is one piece.
    pieces: Vec<Vec<f32>>,
}

/// What the provisions of two sides mean.
#[derive(Debug)]
pub struct Meanings<'w> {
    /// By what words mean.
    pub words: &'w WordVectors,
    sides: [Vec<Meaning>; 2],
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
        let of = |read: &Read| -> Meaning {
            let pieces = runs(read).into_iter();
            Meaning {
                whole: words.direction(read.words()),
                pieces: pieces
                    .map(|piece| words.direction(read.tokens()[piece].iter()))
                    .collect(),
            }
        };
        let mut sides = reads.map(|side| side.iter().map(of).collect::<Vec<Meaning>>());
        let mut common = vec![0_i64; words.dimensions];
        for meaning in sides.iter().flatten() {
            for (sum, one) in common.iter_mut().zip(&meaning.whole) {
                *sum += (one * UNIT) as i64;
            }
        }
        let count = reads.iter().map(|side| side.len()).sum::<usize>() + NEUTRAL;
        let common: Vec<f32> = (common.into_iter())
            .map(|sum| (sum as f64 / count as f64) as f32 / UNIT)
            .collect();
        for meaning in sides.iter_mut().flatten() {
            let all = std::iter::once(&mut meaning.whole).chain(&mut meaning.pieces);
            for direction in all.filter(|direction| direction.iter().any(|&one| one != 0.0)) {
                for (one, common) in direction.iter_mut().zip(&common) {
                    *one -= common;
                }
                to_length_one(direction);
            }
        }
        Meanings { words, sides }
    }

    /// How alike two provisions are as a whole, from −1 to 1.
    pub fn likeness(&self, a: usize, b: usize) -> f32 {
        product(&self.sides[0][a].whole, &self.sides[1][b].whole)
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
    use super::{Meanings, WordVectors, product};
    use crate::align::pairing::clause::Read;

    fn nearness(a: &str, b: &str) -> f32 {
        let words = WordVectors::shipped();
        let [a, b] = [a, b].map(|word| words.direction_of(word).expect("it is known"));
        product(&a, &b)
    }

    #[test]
    fn words_of_one_meaning_are_near() {
        assert!(nearness("ceasefire", "truce") > 0.6);
        assert!(nearness("soldiers", "troops") > 0.6);
        assert!(nearness("ceasefire", "fish") < 0.3);
        assert!((nearness("treaty", "treaty") - 1.0).abs() < 1e-5);
    }

    #[test]
    fn possessives_are_known_and_names_that_nobody_has_are_not() {
        let words = WordVectors::shipped();
        assert!(words.direction_of("country's").is_some());
        assert!(words.direction_of("xyzzyqua").is_none());
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
        let meanings = Meanings::new([&a, &b], WordVectors::shipped());
        for (row, answer) in [(0, 2), (1, 0), (2, 1)] {
            let best = (0..3).max_by(|&x, &y| {
                meanings
                    .likeness(row, x)
                    .total_cmp(&meanings.likeness(row, y))
            });
            assert_eq!(best, Some(answer), "{row}");
        }
        // Nothing that is known is like nothing.
        let unknown = side(&["Xyzzyqua."]);
        let meanings = Meanings::new([&a, &unknown], WordVectors::shipped());
        assert_eq!(meanings.likest(0, 0), 0.0);
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
        let words = WordVectors::shipped();
        let straight = Meanings::new([&reads, &reads], words);
        let otherwise = Meanings::new([&turned, &reads], words);
        assert_eq!(straight.likeness(0, 1), otherwise.likeness(2, 1));
    }

    #[test]
    fn another_file_is_none() {
        assert!(WordVectors::read(b"").is_none());
        assert!(WordVectors::read(b"<!doctype html><title>404</title>").is_none());
        let file = include_bytes!("../../../static/word-vectors.bin");
        assert!(WordVectors::read(&file[..file.len() - 1]).is_none());
    }
}
