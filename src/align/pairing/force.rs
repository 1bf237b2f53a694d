//! Words that say whether, how far and for what part a provision binds: that one may or
//! should, if and except, all and some, only, at least and at most, at once and step by
//! step. The words are data (`force.txt`), by language; where the language of a text is not
//! known, those of all languages count.

use super::{clause::Read, languages::Language, word_table::WordTable};
use std::{ops::Range, sync::OnceLock};

const WORDS: &str = include_str!("force.txt");

/// What a word says of how a provision binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// One may, and need not.
    Permit,
    /// One should.
    Wish,
    /// Only where something else happens.
    If,
    /// Not where something else is the case.
    Except,
    /// Every one.
    All,
    /// Not all.
    Some,
    /// Nothing and nobody else.
    Only,
    /// This or more.
    Least,
    /// This or less, until then.
    Most,
    /// At once.
    Soon,
    /// Step by step.
    Slowly,
    /// Without an end.
    Forever,
    /// For a time.
    Awhile,
    /// Looks as if it said one of these, and does not.
    Empty,
}

impl Force {
    const ALL: [(&'static str, Force); 14] = [
        ("permit", Force::Permit),
        ("wish", Force::Wish),
        ("if", Force::If),
        ("except", Force::Except),
        ("all", Force::All),
        ("some", Force::Some),
        ("only", Force::Only),
        ("least", Force::Least),
        ("most", Force::Most),
        ("soon", Force::Soon),
        ("slowly", Force::Slowly),
        ("forever", Force::Forever),
        ("awhile", Force::Awhile),
        ("empty", Force::Empty),
    ];

    fn bit(self) -> u16 {
        1 << self as u16
    }
}

fn words() -> &'static WordTable {
    static WORDS_READ: OnceLock<WordTable> = OnceLock::new();
    WORDS_READ.get_or_init(|| {
        WordTable::new(WORDS, |kind| {
            let known = Force::ALL.iter().find(|(name, _)| *name == kind);
            known.map(|(_, force)| *force as u8)
        })
    })
}

/// What is said of how one or several provisions bind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Binding {
    said: u16,
    /// The words, of each provision, that say it.
    at: Vec<Vec<Range<usize>>>,
}

impl Binding {
    /// Reads what the words of provisions say.
    pub fn of(reads: &[&Read], language: Option<Language>) -> Binding {
        let mut binding = Binding::default();
        for read in reads {
            let found = words().found(&read.text, language);
            for (kind, place) in &found {
                // “Should a ship be in distress” is “if”.
                let first = &read.text[place.start];
                let is_if = first.word == "should" && first.is_start;
                binding.said |= if is_if { Force::If.bit() } else { 1 << kind };
            }
            binding
                .at
                .push(found.into_iter().map(|(_, place)| place).collect());
        }
        binding
    }

    /// Whether something is said.
    pub fn says(&self, force: Force) -> bool {
        self.said & force.bit() > 0
    }

    /// The words, read together, to which a word of a provision belongs.
    fn around(&self, nth: usize, word: usize) -> Option<&Range<usize>> {
        let ranges = self.at.get(nth)?;
        // They stand in the order of the text.
        let next = ranges.partition_point(|range| range.end <= word);
        ranges.get(next).filter(|range| range.contains(&word))
    }

    /// Whether a word of a provision was read together with others.
    pub fn is_of_several(&self, nth: usize, word: usize) -> bool {
        self.around(nth, word).is_some_and(|range| range.len() > 1)
    }

    /// Whether a word of a provision was read.
    pub fn is_read(&self, nth: usize, word: usize) -> bool {
        self.around(nth, word).is_some()
    }
}

/// How what two sides say of binding differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// One says the opposite of the other: at least and at most, all and some, at once
    /// and step by step.
    pub is_opposed: bool,
    /// One says it and the other nothing of its kind.
    pub is_alone: bool,
    /// One permits, and the other does not.
    pub is_permission: bool,
    /// One wishes, and the other does not.
    pub is_wish: bool,
}

/// Compares what two sides say.
pub fn difference(a: &Binding, b: &Binding) -> Difference {
    use Force::{
        All, Awhile, Except, Forever, If, Least, Most, Only, Permit, Slowly, Some, Soon, Wish,
    };
    let only = |force: Force, one: &Binding, other: &Binding| one.says(force) && !other.says(force);
    let either = |test: &dyn Fn(&Binding, &Binding) -> bool| test(a, b) || test(b, a);
    // One has the first alone, and the other the second alone.
    let gave_way = |first: Force, second: Force| {
        either(&|one, other| only(first, one, other) && only(second, other, one))
    };
    // One has it, and the other nothing that could say the same.
    let came = |force: Force, same: &[Force]| {
        either(&|one, other| only(force, one, other) && !same.iter().any(|it| other.says(*it)))
    };
    Difference {
        is_opposed: gave_way(Least, Most)
            || gave_way(All, Some)
            || gave_way(Soon, Slowly)
            || gave_way(Forever, Awhile),
        is_alone: came(Some, &[])
            || came(Only, &[Except, If])
            || came(If, &[Except, Only])
            || came(Except, &[If, Only])
            || came(Least, &[])
            || came(Soon, &[])
            || came(Slowly, &[])
            || came(Forever, &[])
            || came(Awhile, &[]),
        is_permission: came(Permit, &[]),
        is_wish: came(Wish, &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::pairing::word_table;

    #[test]
    fn every_kind_has_words_of_every_language_and_none_says_two_things() {
        let kinds = word_table::check(WORDS);
        for kind in &kinds {
            assert!(Force::ALL.iter().any(|(name, _)| name == kind), "{kind}");
        }
        assert!(Force::ALL.iter().all(|(name, _)| kinds.contains(name)));
    }

    #[test]
    fn the_longest_words_count() {
        let said = |text: &str, language| {
            let binding = Binding::of(&[&Read::new("", text)], Some(language));
            let says = |(_, force): &(&str, Force)| binding.says(*force) && *force != Force::Empty;
            let said = Force::ALL.into_iter().filter(says).map(|(name, _)| name);
            said.collect::<Vec<&str>>().join(" ")
        };
        for (text, language, expected) in [
            ("no more than forty guns", Language::English, "most"),
            ("not only the guns", Language::English, ""),
            ("only some guns", Language::English, "some only"),
            ("ne dépasse pas 40 tonnes", Language::French, "most"),
            ("nicht mehr als 40 Tonnen", Language::German, "most"),
            ("не менее 40 тонн", Language::Russian, "least"),
            ("за умови згоди", Language::Ukrainian, "if"),
            ("salvo en caso de guerra", Language::Spanish, "if except"),
            ("ويجوز للطرفين", Language::Arabic, "permit"),
            ("不得超过四十吨", Language::Chinese, "most"),
        ] {
            assert_eq!(said(text, language), expected, "{text}");
        }
    }
}
