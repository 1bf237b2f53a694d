//! Says what speaks for a match, in the words, numbers and names that both sides share,
//! so that a reader can judge it.

use super::{
    classification::Names,
    clause::Read,
    tokens::{Token, stem},
    vector_space::Space,
};
use crate::{
    align::{Pairing, Reason, ReasonKind},
    quantity::{self, Quantity},
};
use std::collections::HashSet;

/// So many words are told at most.
const MOST: usize = 5;

/// What two sides share.
pub fn reasons(
    a: &[&Read],
    b: &[&Read],
    is_same: bool,
    quantities: [&[Quantity]; 2],
    names: &Names,
    space: &Space,
) -> Vec<Reason> {
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
        .map(quantity::format)
        .collect();
    numbers.dedup();
    numbers.truncate(MOST);
    add(ReasonKind::Numbers, numbers);
    let titles: Vec<&Token> = a.iter().flat_map(|read| &read.title).collect();
    let other_titles: Vec<&Token> = b.iter().flat_map(|read| &read.title).collect();
    let (in_titles, _) = rarest(&titles, &other_titles, space, |token| {
        token.word.chars().count() > 3
    });
    add(ReasonKind::Headings, in_titles);
    let words: Vec<&Token> = a.iter().flat_map(|read| &read.text).collect();
    let other_words: Vec<&Token> = b.iter().flat_map(|read| &read.text).collect();
    let (named, _) = rarest(&words, &other_words, space, |token| names.is(token));
    add(ReasonKind::Names, named);
    let (rare, _) = rarest(&words, &other_words, space, |token| {
        !names.is(token) && !token.word.starts_with(|c: char| c.is_numeric())
    });
    add(ReasonKind::Words, rare);
    found
}

/// The rarest words that both have, as the first writes them.
fn rarest(
    a: &[&Token],
    b: &[&Token],
    space: &Space,
    is: impl Fn(&Token) -> bool,
) -> (Vec<String>, f32) {
    let mut of_b: HashSet<&str> = b.iter().map(|token| stem(&token.word)).collect();
    let mut shared: Vec<(f32, &str)> = Vec::new();
    for token in a {
        let of_token = stem(&token.word);
        // Each is told once.
        if of_b.contains(of_token) && is(token) {
            of_b.remove(of_token);
            shared.push((space.rarity_of(of_token), &token.word));
        }
    }
    shared.sort_by(|x, y| y.0.total_cmp(&x.0));
    // What every third provision has tells nothing.
    shared.retain(|word| word.0 > 1.4);
    shared.truncate(MOST);
    let sum = shared.iter().map(|word| word.0).sum();
    (
        shared.into_iter().map(|word| word.1.to_owned()).collect(),
        sum,
    )
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
