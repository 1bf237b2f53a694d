//! Splits a text into words, folded and cut to a stem, and tells names from other
//! words. No language is known here; scripts that write no spaces are read in pairs of
//! characters.

use super::{
    function_words::FunctionWords,
    vector_space::{Feature, feature},
};
use crate::query::fold_into;
use std::ops::Range;

/// A word, a number or a pair of characters of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// Folded: small letters without accents.
    pub word: String,
    /// It as a feature.
    pub feature: Feature,
    /// Its stem as a feature.
    pub stem: Feature,
    /// Whether it only holds sentences together.
    pub is_function_word: bool,
    /// Whether it begins with a capital and not a sentence.
    pub is_name: bool,
    /// Whether it begins a sentence.
    pub is_start: bool,
    /// Whether it begins a line, a sentence or a part of one behind a semicolon.
    pub is_piece: bool,
}

impl Token {
    /// A word at its place, with what each step after this asks of it.
    fn new(span: Range<usize>, word: String, function_words: &FunctionWords) -> Token {
        let feature_of_word = feature(&word);
        Token {
            feature: feature_of_word,
            stem: feature(stem(&word)),
            is_function_word: function_words.is(&word, feature_of_word),
            is_name: false,
            is_start: false,
            is_piece: false,
            span,
            word,
        }
    }

    /// The word, and it as a feature.
    pub fn named(&self) -> (&str, Feature) {
        (&self.word, self.feature)
    }

    /// Whether it is a pair of characters, or one, of a script without spaces.
    pub fn is_ideograph(&self) -> bool {
        self.word.starts_with(|c| class(c) == Class::Ideograph)
    }
}

/// How a character is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A part of a word.
    Letter,
    /// A word by itself: of a script without spaces.
    Ideograph,
    /// Between words.
    Gap,
}

/// Han, kana, and the scripts of Thailand, Laos, Burma and Cambodia write no
/// spaces between words.
fn class(c: char) -> Class {
    match c {
        _ if c.is_ascii() => match c.is_ascii_alphanumeric() {
            true => Class::Letter,
            false => Class::Gap,
        },
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
            if c.is_alphabetic() || !c.is_numeric() =>
        {
            Class::Ideograph
        }
        '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Class::Ideograph,
        // Marks that combine with the letter before, in scripts that have them.
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{5b0}'..='\u{5c7}'
        | '\u{900}'..='\u{dff}' => Class::Letter,
        _ if c.is_alphanumeric() => Class::Letter,
        _ => Class::Gap,
    }
}

/// Whether a character lies within a word where letters or digits stand on both sides.
fn joins(before: char, c: char, after: char) -> bool {
    match c {
        '.' | ',' => before.is_ascii_digit() && after.is_ascii_digit(),
        '\'' | '’' => before.is_alphabetic() && after.is_alphabetic(),
        '\u{ad}' | '\u{200c}' | '\u{200d}' => true,
        _ => false,
    }
}

/// Most words have fewer bytes.
const LETTERS: usize = 16;

/// The words of a text.
pub fn tokens(text: &str) -> Vec<Token> {
    let function_words = FunctionWords::get();
    let mut found: Vec<Token> = Vec::new();
    let mut chars = text.char_indices().peekable();
    // Whether the next word begins a sentence.
    let mut is_start = true;
    let mut is_piece = true;
    while let Some((start, first)) = chars.next() {
        match class(first) {
            Class::Gap => {
                is_piece |= matches!(
                    first,
                    '.' | '!' | '?' | ';' | ':' | '\n' | '•' | '…' | '。' | '；' | '：' | '؛'
                );
                is_start |= matches!(
                    first,
                    '.' | '!' | '?' | ':' | '\n' | '•' | ')' | '“' | '"' | '«' | '…'
                );
            }
            Class::Ideograph => {
                let mut word = String::new();
                fold_into(first, &mut word);
                let mut end = start + first.len_utf8();
                if let Some(&(at, next)) = chars.peek()
                    && class(next) == Class::Ideograph
                {
                    // Pairs overlap: the second character begins the next one.
                    fold_into(next, &mut word);
                    end = at + next.len_utf8();
                } else if found.last().is_some_and(|last| last.span.end == end) {
                    // The last of a run stands in the pair before.
                    continue;
                }
                found.push(Token {
                    is_start,
                    is_piece,
                    ..Token::new(start..end, word, function_words)
                });
                (is_start, is_piece) = (false, false);
            }
            Class::Letter => {
                let mut word = String::with_capacity(LETTERS);
                fold_into(first, &mut word);
                let (mut end, mut last) = (start + first.len_utf8(), first);
                while let Some(&(at, next)) = chars.peek() {
                    if class(next) == Class::Letter {
                        fold_into(next, &mut word);
                    } else {
                        let after = text[at + next.len_utf8()..].chars().next();
                        if !after.is_some_and(|after| joins(last, next, after)) {
                            break;
                        }
                        if matches!(next, '.' | ',') {
                            // Thousands are written with either, or none.
                        } else if next == '\'' || next == '’' {
                            word.push('\'');
                        }
                    }
                    (end, last) = (at + next.len_utf8(), next);
                    chars.next();
                }
                found.push(Token {
                    is_name: first.is_uppercase() && !is_start,
                    is_start,
                    is_piece,
                    ..Token::new(start..end, bare(word), function_words)
                });
                (is_start, is_piece) = (false, false);
            }
        }
    }
    found
}

/// A word without an English genitive, a French or Italian elided article.
pub fn bare(word: String) -> String {
    if let Some(stem) = word.strip_suffix("'s") {
        return stem.to_owned();
    }
    match word.split_once('\'') {
        Some((article, rest)) if article.len() <= 4 && rest.chars().nth(1).is_some() => {
            rest.to_owned()
        }
        _ => word,
    }
}

/// So many letters of a long word are its stem.
const STEM: usize = 6;

/// The stem of a folded word: its first letters, less the commonest endings of
/// short words. Cutting is what works in every language alike (McNamee and
/// Mayfield, 2004, compare it with stemmers).
pub fn stem(word: &str) -> &str {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return word;
    }
    let length = word.chars().count();
    let keep = match length {
        0..=3 => length,
        4..=6 if word.ends_with('s') => length - 1,
        4..=5 => length,
        6 if word.ends_with("ed") || word.ends_with("es") => 4,
        _ => STEM,
    };
    match word.char_indices().nth(keep) {
        Some((end, _)) => &word[..end],
        None => word,
    }
}
