//! Says what speaks for a match, in the words, numbers and names that both sides share,
//! so that a reader can judge it.

use super::{
    clause::Read,
    meaning::{Meanings, product},
    names::Names,
    sense,
    similarity::Spaces,
    tokens::{Token, stem},
    vector_space::{Feature, FeatureSet, Rarity, Space, feature},
};
use crate::{
    align::{Pairing, Reason, ReasonKind},
    quantity::{self, Quantity},
};
use std::collections::{HashMap, HashSet};

/// So many words are told at most: of headings, names and others together.
const MOST: usize = 5;
/// So many pairs of words close in meaning are told at most.
const MOST_MEANINGS: usize = 3;
/// Words less near than this in meaning are no reason.
const LEAST_NEARNESS: f32 = 0.6;
/// Words that every third provision has are less rare.
const LEAST_RARITY: f32 = 1.4;

/// What two sides share.
#[inline(never)]
pub fn reasons<'r>(
    a: &[&'r Read],
    b: &[&'r Read],
    is_same: bool,
    quantities: [&[Quantity]; 2],
    names: &Names,
    spaces: &Spaces,
) -> Vec<Reason> {
    let rarity = &spaces.words;
    let mut found = Vec::new();
    let mut add = |kind: ReasonKind, shared: Vec<String>| {
        if !shared.is_empty() || kind == ReasonKind::SameText {
            found.push(Reason { kind, shared });
        }
    };
    if is_same {
        add(ReasonKind::SameText, Vec::new());
    }
    let marks =
        |reads: &[&Read]| -> Vec<String> { reads.iter().flat_map(|read| read.marks()).collect() };
    let of_b = marks(b);
    let mut shared: Vec<String> = marks(a)
        .into_iter()
        .filter(|mark| of_b.contains(mark))
        .collect();
    shared.dedup();
    shared.truncate(MOST);
    add(ReasonKind::Terms, shared);
    let [numbers_a, numbers_b] = quantities;
    let mut numbers: Vec<String> = (numbers_a.iter())
        .filter(|number| {
            numbers_b
                .iter()
                .any(|other| quantity::is_same(number, other))
        })
        .map(quantity::written)
        .collect();
    numbers.dedup();
    numbers.truncate(MOST);
    add(ReasonKind::Numbers, numbers);
    let headings = |reads: &[&'r Read]| -> Vec<&'r Token> {
        (reads.iter().flat_map(|read| &read.title))
            .filter(|token| !token.is_function_word)
            .collect()
    };
    let telling = |reads: &[&'r Read]| -> Vec<&'r Token> {
        (reads.iter().flat_map(|read| read.telling()))
            .filter(|token| !token.word.starts_with(|c: char| c.is_numeric()))
            .collect()
    };
    let in_headings = rarest(&headings(a), &headings(b), rarity);
    let in_texts = rarest(&telling(a), &telling(b), rarity);
    // Each word is told once, under what says most of it.
    let mut told: Vec<Feature> = Vec::new();
    let mut tell = |words: &[&Token], is: &dyn Fn(&Token) -> bool| -> Vec<String> {
        let mut shared = Vec::new();
        for token in words.iter().filter(|token| is(token)) {
            if told.len() < MOST && !told.contains(&token.stem) {
                told.push(token.stem);
                shared.push(token.word.clone());
            }
        }
        shared
    };
    let headings = tell(&in_headings, &|_| true);
    add(ReasonKind::Headings, headings);
    // The rarest are told first, and all kinds by their place among these.
    let rarest_of_texts = in_texts.get(..MOST.min(in_texts.len()));
    let named = tell(rarest_of_texts.unwrap_or_default(), &|token| {
        names.is(token)
    });
    add(ReasonKind::Names, named);
    let words = tell(&in_texts, &|token| !names.is(token));
    add(ReasonKind::Words, words);
    let left = (MOST - told.len()).min(MOST_MEANINGS);
    let mut meanings = meanings(a, b, &spaces.concepts);
    let meant = spaces.meanings.as_ref();
    if let Some(meant) = meant.filter(|_| meanings.len() < left && !is_same) {
        let rare = |reads| -> Vec<&Token> {
            let is_rare = |token: &Token| rarity.of(token.stem) > LEAST_RARITY;
            (telling(reads).into_iter())
                .filter(|token| !names.is(token) && is_rare(token))
                .collect()
        };
        meanings.extend(near([&rare(a), &rare(b)], &meanings, meant));
    }
    meanings.truncate(left);
    add(ReasonKind::Meaning, meanings);
    found
}

/// Where both sides tell of the same thing in other words: the words of either, the
/// rarest thing first.
fn meanings(a: &[&Read], b: &[&Read], space: &Space) -> Vec<String> {
    let stems = |reads: &[&Read]| -> FeatureSet {
        let words = reads.iter().flat_map(|read| read.words());
        words.map(|token| token.stem).collect()
    };
    let (of_a, of_b) = (stems(a), stems(b));
    // The words of one side for each thing, where none of them stands in the other.
    let own = |reads: &[&Read], others: &FeatureSet| -> HashMap<u16, String> {
        let mut own: HashMap<u16, String> = HashMap::new();
        let mut shared: HashSet<u16> = HashSet::new();
        for (read, sense) in (reads.iter()).flat_map(|read| {
            let senses = read.senses().iter();
            senses.map(move |sense| (read, sense))
        }) {
            let Some(concept) = sense.concept else {
                continue;
            };
            let words = read.words_of(sense);
            // “At least” and “or more” bound a number, which is told by itself.
            if words.iter().all(|token| token.is_function_word) {
                continue;
            }
            if words.iter().any(|token| others.contains(&token.stem)) {
                shared.insert(concept);
            }
            own.entry(concept).or_insert_with(|| joined(words));
        }
        own.retain(|concept, _| !shared.contains(concept));
        own
    };
    let (own_a, own_b) = (own(a, &of_b), own(b, &of_a));
    let mut found: Vec<(f32, String)> = (own_a.iter())
        .filter_map(|(concept, words)| {
            let rarity = space.rarity_of(sense::of_concept(*concept));
            Some((rarity, format!("{words} ~ {}", own_b.get(concept)?)))
        })
        .filter(|(rarity, _)| *rarity > LEAST_RARITY)
        .collect();
    found.sort_by(|x, y| y.0.total_cmp(&x.0).then_with(|| x.1.cmp(&y.1)));
    let mut found: Vec<String> = found.into_iter().map(|one| one.1).collect();
    // A word may stand for several things.
    found.dedup();
    found
}

/// Words of both sides that are near in meaning, the nearest first: each once, and none that both
/// sides have or that is told already.
fn near(sides: [&[&Token]; 2], told: &[String], meant: &Meanings) -> Vec<String> {
    let told = told.iter().flat_map(|pair| pair.split(' '));
    let told: FeatureSet = told.map(|word| feature(stem(word))).collect();
    let stems = sides.map(|side| -> FeatureSet { side.iter().map(|token| token.stem).collect() });
    let own = |nth: usize| -> Vec<(&str, &[f32])> {
        let mut seen = FeatureSet::default();
        (sides[nth].iter())
            .filter(|token| !stems[1 - nth].contains(&token.stem) && !told.contains(&token.stem))
            .filter(|token| seen.insert(token.stem))
            .filter_map(|token| Some((&*token.word, meant.direction_of(&token.word)?)))
            .collect()
    };
    let (of_a, of_b) = (own(0), own(1));
    let mut pairs: Vec<(f32, &str, &str)> = (of_a.iter())
        .flat_map(|(a, to_a)| {
            of_b.iter()
                .map(move |(b, to_b)| (product(to_a, to_b), *a, *b))
        })
        .filter(|pair| pair.0 >= LEAST_NEARNESS)
        .collect();
    pairs.sort_by(|x, y| {
        y.0.total_cmp(&x.0)
            .then_with(|| (x.1, x.2).cmp(&(y.1, y.2)))
    });
    // No word is of both sides.
    let mut used: HashSet<&str> = HashSet::new();
    pairs.retain(|(_, a, b)| {
        let is_free = !used.contains(a) && !used.contains(b);
        if is_free {
            used.extend([*a, *b]);
        }
        is_free
    });
    pairs.iter().map(|(_, a, b)| format!("{a} ~ {b}")).collect()
}

/// Words as one: with spaces, but for a script that has none.
fn joined(words: &[Token]) -> String {
    let is_spaced = words.first().is_none_or(|token| !token.is_ideograph());
    if is_spaced {
        let words: Vec<&str> = words.iter().map(|token| &*token.word).collect();
        return words.join(" ");
    }
    // Pairs of characters overlap.
    let firsts = words.iter().filter_map(|token| token.word.chars().next());
    let last = words.last().and_then(|token| token.word.chars().nth(1));
    firsts.chain(last).collect()
}

/// The words that both have, as the first writes them, each once, the rarest first;
/// what every third provision has tells nothing.
fn rarest<'r>(a: &[&'r Token], b: &[&Token], rarity: &Rarity) -> Vec<&'r Token> {
    let mut of_b: FeatureSet = b.iter().map(|token| token.stem).collect();
    let mut shared: Vec<(f32, &'r Token)> = Vec::new();
    for token in a {
        if of_b.remove(&token.stem) {
            shared.push((rarity.of(token.stem), token));
        }
    }
    shared.retain(|word| word.0 > LEAST_RARITY);
    shared.sort_by(|x, y| y.0.total_cmp(&x.0));
    shared.into_iter().map(|word| word.1).collect()
}

/// Tells of matches that stand between the same neighbours on both sides.
pub fn positions(pairing: &mut Pairing) {
    let mut of_from: HashSet<(usize, usize)> = HashSet::new();
    for link in &pairing.links {
        if let (&[from], &[to]) = (&*link.from, &*link.to) {
            of_from.insert((from, to));
        }
    }
    let is_matched = |from: Option<usize>, to: Option<usize>| match (from, to) {
        (Some(from), Some(to)) => of_from.contains(&(from, to)),
        _ => false,
    };
    let between: Vec<bool> = (pairing.links.iter())
        .map(|link| match (&*link.from, &*link.to) {
            (&[from], &[to]) => {
                is_matched(from.checked_sub(1), to.checked_sub(1))
                    && is_matched(Some(from + 1), Some(to + 1))
            }
            _ => false,
        })
        .collect();
    for (link, is_between) in pairing.links.iter_mut().zip(between) {
        if is_between {
            link.reasons.push(Reason {
                kind: ReasonKind::Position,
                shared: Vec::new(),
            });
        }
    }
}
