//! What the aligner is given of a provision ([`Clause`]), and the same with its words
//! and numbers taken out ([`Read`]), which every later step looks at.

use super::{
    sense::{Sense, Senses},
    tokens::{Token, tokens},
    vector_space::{Feature, feature, feature_of},
};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A provision as the aligner sees it. Its number is no part of it: drafts are
/// renumbered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// Its heading, if it has one.
    pub title: String,
    /// What it says, with its sub-points.
    pub text: String,
    /// What editors say it is about; ids shared by both sides.
    pub topics: Vec<String>,
    /// The keys of what it fixes, shared by both sides.
    pub keys: Vec<String>,
    /// What it fixes: keys with values in words, for telling what changed.
    pub fixed: Vec<(String, String)>,
}

/// An amount: of what, and how much (`amounts`).
pub type Amount = (u8, f64);

/// A provision, read.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// The words of its heading.
    pub title: Vec<Token>,
    /// The words of its text.
    pub text: Vec<Token>,
    /// Topics and keys, as features.
    marks: Vec<String>,
    /// The amounts it says, in digits or in words (`amounts`).
    pub(super) amounts: Vec<Amount>,
    /// Those that the other side has as well, as features: the same for the same amount
    /// however it is written.
    shared: Vec<String>,
    /// Where its numbers stand in its text, with their units, in bytes.
    numbers: Vec<Range<usize>>,
    /// What the words of its heading and of its text stand for.
    senses: [Vec<Sense>; 2],
}

impl Read {
    /// Reads a heading and a text.
    pub fn new(title: &str, text: &str) -> Read {
        Read {
            title: tokens(title),
            text: tokens(text),
            marks: Vec::new(),
            amounts: Vec::new(),
            shared: Vec::new(),
            numbers: Vec::new(),
            senses: Default::default(),
        }
    }

    /// Reads what its words stand for.
    #[inline(never)]
    pub fn understand(&mut self, senses: &mut Senses) {
        self.senses = [senses.of(&self.title), senses.of(&self.text)];
    }

    /// What the words of its text stand for, in their order.
    pub fn senses(&self) -> &[Sense] {
        &self.senses[1]
    }

    /// The words of its text that have a sense.
    pub fn words_of(&self, sense: &Sense) -> &[Token] {
        let from = sense.at as usize;
        self.text
            .get(from..from + sense.words as usize)
            .unwrap_or_default()
    }

    /// What the words of its heading stand for.
    pub fn title_senses(&self) -> &[Sense] {
        &self.senses[0]
    }

    /// What the words of its heading and its text stand for.
    pub fn all_senses(&self) -> impl Iterator<Item = &Sense> {
        self.senses.iter().flatten()
    }

    /// Reads a provision, with where all its numbers stand.
    #[inline(never)]
    pub fn of(clause: &Clause, numbers: Vec<Range<usize>>) -> Read {
        let mut read = Read {
            numbers,
            ..Read::new(&clause.title, &clause.text)
        };
        for topic in &clause.topics {
            read.marks.push(format!("\u{1}{topic}"));
        }
        for key in &clause.keys {
            // A key tells more than a topic.
            read.marks.extend([
                format!("\u{2}{key}"),
                format!("\u{2}{key}"),
                format!("\u{3}{key}"),
            ]);
        }
        read
    }

    /// Notes an amount that the other side has as well.
    pub fn share(&mut self, (class, amount): Amount) {
        // Twice: a number that two points share is rarely there by chance.
        for mark in ['\u{5}', '\u{6}'] {
            let mark = format!("{mark}{}{amount}", char::from(class));
            if !self.shared.contains(&mark) {
                self.shared.push(mark);
            }
        }
    }

    /// The words of its text, in their order.
    pub fn tokens(&self) -> &[Token] {
        &self.text
    }

    /// What its words stand for, as features; words that stand for nothing known
    /// stand for themselves.
    pub fn concepts(&self) -> Vec<Feature> {
        let marks = self.marks.iter().chain(&self.shared);
        let marks = marks.map(|mark| feature(mark));
        marks
            .chain(self.all_senses().map(|sense| sense.feature))
            .collect()
    }

    /// The same for some of the words of its text.
    pub fn concepts_of(&self, words: &Range<usize>) -> Vec<Feature> {
        // Senses stand in the order of the words.
        let senses = &self.senses[1];
        let from = senses.partition_point(|sense| (sense.at as usize) < words.start);
        let to = senses.partition_point(|sense| (sense.at as usize) < words.end);
        senses[from..to].iter().map(|sense| sense.feature).collect()
    }

    /// Its text in pieces (lines, sentences, parts at semicolons), as runs of words
    /// with so many that carry meaning at least.
    pub fn pieces(&self, least: usize) -> Vec<Range<usize>> {
        let mut pieces: Vec<Range<usize>> = Vec::new();
        let (mut start, mut count) = (0, 0);
        for (nth, token) in self.text.iter().enumerate() {
            if token.is_piece && count >= least {
                pieces.push(start..nth);
                (start, count) = (nth, 0);
            }
            count += usize::from(!token.is_function_word);
        }
        let end = self.text.len();
        match pieces.last_mut() {
            Some(last) if count < least => last.end = end,
            _ if end > start => pieces.push(start..end),
            _ => {}
        }
        pieces
    }

    /// Topics and keys, as editors write them, each once.
    pub fn marks(&self) -> Vec<String> {
        let mut marks: Vec<String> = (self.marks.iter())
            .filter_map(|mark| Some(mark.strip_prefix(['\u{1}', '\u{3}'])?.to_owned()))
            .collect();
        marks.sort();
        marks
    }

    /// The words of its text that carry meaning, numbers and their units left out.
    pub fn telling(&self) -> impl Iterator<Item = &Token> {
        self.outside_of_numbers()
            .filter(|token| !token.is_function_word)
    }

    /// The words of its text that are of no amount, date or duration that was read.
    pub fn outside_of_numbers(&self) -> impl Iterator<Item = &Token> {
        self.text.iter().filter(|token| !self.is_number(token))
    }

    /// Whether a word is of an amount, a date or a duration that was read.
    pub fn is_number(&self, token: &Token) -> bool {
        // Numbers stand in the order of the text.
        let nth = (self.numbers).partition_point(|number| number.end <= token.span.start);
        let next = self.numbers.get(nth);
        next.is_some_and(|number| number.start < token.span.end)
    }

    /// All words, those of the heading first.
    pub fn words(&self) -> impl Iterator<Item = &Token> {
        self.title.iter().chain(&self.text)
    }

    /// The words that carry meaning, those of the heading first.
    pub fn content(&self) -> impl Iterator<Item = &Token> {
        self.words().filter(|token| !token.is_function_word)
    }

    /// Its words as features.
    pub fn stems(&self) -> impl Iterator<Item = Feature> {
        self.content().map(|token| token.stem)
    }

    /// Its runs of four characters as features, within words and their bounds.
    pub fn grams(&self) -> Vec<Feature> {
        let mut grams = Vec::with_capacity(self.words().map(|token| token.word.len()).sum());
        let mut chars: Vec<char> = Vec::new();
        for token in self.content() {
            chars.clear();
            chars.push(' ');
            chars.extend(token.word.chars());
            chars.push(' ');
            if chars.len() <= 4 {
                grams.push(feature_of(&chars));
            } else {
                grams.extend(chars.windows(4).map(feature_of));
            }
        }
        grams
    }
}
