//! Parts of a date that are more than a year, month and day: quarters, halves, weeks,
//! centuries, decades, early and late. Each is looked for in the tokens of a date and taken out.

use super::{
    lexicon::Word,
    token::{Kind, Token},
};

/// Which part of a stretch of time is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Portion {
    /// The first, second or third third; the bounds within are approximate.
    Third(u8),
    /// The first or second half.
    Half(u8),
    /// A quarter of a century.
    Quarter(u8),
}

/// Takes all tokens out that are one of some words; whether there were any.
pub(super) fn take_words(tokens: &mut Vec<Token>, words: &[Word]) -> bool {
    let before = tokens.len();
    tokens.retain(|token| !matches!(token.kind, Kind::Word(word) if words.contains(&word)));
    tokens.len() < before
}

/// A small number before or behind a place, as a figure, an ordinal word or a Roman numeral.
fn small(token: Option<&Token>, most: u64) -> Option<u8> {
    match token?.kind {
        Kind::Number(number, 1 | 2) if (1..=most).contains(&number) => Some(number as u8),
        Kind::Roman(number) if u64::from(number) <= most => Some(number),
        Kind::Word(Word::Ordinal(number)) if u64::from(number) <= most => Some(number),
        _ => None,
    }
}

/// Takes out one of some words with the number beside it: `Q1`, `1. Quartal`, `week 5`.
pub(super) fn take_numbered(tokens: &mut Vec<Token>, words: &[Word], most: u64) -> Option<u8> {
    let at = (tokens.iter())
        .position(|token| matches!(token.kind, Kind::Word(word) if words.contains(&word)))?;
    let behind = small(tokens.get(at + 1), most);
    let before = at
        .checked_sub(1)
        .and_then(|before| small(tokens.get(before), most));
    // A number that is tied to the word is meant before one that is not.
    let is_tied_behind = behind.is_some() && tokens.get(at + 1).is_some_and(|token| token.is_tight);
    let (range, number) = match (before, behind) {
        (_, Some(number)) if is_tied_behind => (at..at + 2, number),
        (Some(number), _) => (at - 1..at + 1, number),
        (None, Some(number)) => (at..at + 2, number),
        (None, None) => return None,
    };
    tokens.drain(range);
    Some(number)
}

/// Takes out the number of a century: `19th century`, `XIX в.`, `siglo XIX`, `19th c.`
pub(super) fn take_century(tokens: &mut Vec<Token>) -> Option<u8> {
    if let Some(number) = take_numbered(tokens, &[Word::Century], 21) {
        return Some(number);
    }
    let is_short = |token: &Token| {
        let words = [Word::CenturyOrCirca, Word::CenturyShort, Word::CenturyOrIn];
        words.iter().any(|word| token.is_word(*word))
    };
    // `в I в.` has one that is none before the one that is.
    (0..tokens.len())
        .filter(|at| is_short(&tokens[*at]))
        .collect::<Vec<_>>()
        .into_iter()
        .find_map(|at| take_short_century(tokens, at))
}

/// The same of the abbreviation at a place.
fn take_short_century(tokens: &mut Vec<Token>, at: usize) -> Option<u8> {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    if let Some(number) =
        small(before, 21).filter(|_| at + 1 == tokens.len() || !is_number(tokens.get(at + 1)))
    {
        tokens.drain(at - 1..=at);
        return Some(number);
    }
    match tokens.get(at + 1).map(|token| token.kind) {
        Some(Kind::Roman(number)) if number <= 21 && !tokens[at].is_word(Word::CenturyOrIn) => {
            tokens.drain(at..at + 2);
            Some(number)
        }
        _ => None,
    }
}

fn is_number(token: Option<&Token>) -> bool {
    matches!(token.map(|token| token.kind), Some(Kind::Number(..)))
}

/// Takes out which portion is meant: `early`, `mid-`, `first half of`, `H1`.
pub(super) fn take_portion(tokens: &mut Vec<Token>) -> Option<Portion> {
    let at = tokens.iter().position(|token| {
        matches!(
            token.kind,
            Kind::Word(Word::Early | Word::Middle | Word::Late | Word::MiddleOrWednesday)
        )
    });
    if let Some(at) = at {
        let third = match tokens[at].kind {
            Kind::Word(Word::Early) => 1,
            Kind::Word(Word::Late) => 3,
            Kind::Word(Word::Middle) => 2,
            // `mi-2021`, but `Mi, 5.3.2021`
            _ if tokens
                .get(at + 1)
                .is_some_and(|next| next.is_sign('-') && next.is_tight) =>
            {
                2
            }
            _ => {
                tokens.remove(at);
                return None;
            }
        };
        let has_hyphen = tokens
            .get(at + 1)
            .is_some_and(|next| next.is_sign('-') || next.is_sign('–'));
        tokens.drain(at..at + 1 + usize::from(has_hyphen));
        return Some(Portion::Third(third));
    }
    if let Some(third) = take_numbered(tokens, &[Word::ThirdPart], 3) {
        return Some(Portion::Third(third));
    }
    if let Some(half) = take_numbered(tokens, &[Word::Half], 2) {
        return Some(Portion::Half(half));
    }
    // `H1 2021`: the same letter as in `10 h`.
    let at = tokens.iter().position(|token| token.is_word(Word::Hours))?;
    match small(tokens.get(at + 1).filter(|next| next.is_tight), 2) {
        Some(half) => {
            tokens.drain(at..at + 2);
            Some(Portion::Half(half))
        }
        None => None,
    }
}
