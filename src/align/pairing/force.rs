//! Words that say whether, how far and for what part a provision binds: that one may or
//! should, if and except, all and some, only, at least and at most, at once and step by
//! step. The words are data (`force.txt`), by language; where the language of a text is not
//! known, those of all languages count.

use super::{
    clause::Read,
    languages::Language,
    thesaurus::{Part, forms},
    vector_space::{ByFeature, Feature, feature, longer},
};
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

/// A word, or several, of the list.
#[derive(Debug)]
struct Entry {
    force: Force,
    language: Language,
    parts: Vec<Part>,
}

/// What was found, how many words say it, and how many letters of the first are its.
type Best = Option<(Force, (usize, usize))>;

/// The list, ready to be looked up.
struct Words {
    by_start: ByFeature<Vec<Entry>>,
    /// Chinese terms, the longest first.
    terms: Vec<(Vec<char>, Force)>,
}

impl Words {
    fn get() -> &'static Words {
        static WORDS: OnceLock<Words> = OnceLock::new();
        WORDS.get_or_init(Words::new)
    }

    fn new() -> Words {
        let mut words = Words {
            by_start: ByFeature::default(),
            terms: Vec::new(),
        };
        for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('|').map(str::trim);
            let kind = columns.next().unwrap_or_default();
            let Some((_, force)) = Force::ALL.into_iter().find(|(name, _)| *name == kind) else {
                continue;
            };
            for (language, column) in Language::ALL.into_iter().zip(columns) {
                for written in column.split(',').map(str::trim).filter(|it| !it.is_empty()) {
                    words.add(written, language, force);
                }
            }
        }
        words
            .terms
            .sort_by_key(|(term, _)| std::cmp::Reverse(term.len()));
        words
    }

    fn add(&mut self, written: &str, language: Language, force: Force) {
        if language == Language::Chinese {
            self.terms.push((written.chars().collect(), force));
            return;
        }
        let parts: Vec<Part> = (written.split_whitespace())
            .map(|part| Part::of(part, language))
            .collect();
        if let Some(first) = parts.first() {
            let entries = self.by_start.entry(feature(&first.text)).or_default();
            entries.push(Entry {
                force,
                language,
                parts,
            });
        }
    }

    /// Looks for longer entries than the best so far, of which the first word is a form of
    /// the first of those given.
    fn of_form(&self, form: &str, words: &[&str], language: Option<Language>, best: &mut Best) {
        let mut hash: Feature = feature("");
        for (nth, c) in form.chars().enumerate() {
            hash = longer(hash, c);
            for entry in self.by_start.get(&hash).into_iter().flatten() {
                let [first, rest @ ..] = &entry.parts[..] else {
                    continue;
                };
                let of_language = entry.language;
                let fits = language.is_none_or(|it| it == of_language)
                    && entry.parts.len() <= words.len()
                    && first.is(form)
                    && (rest.iter().zip(&words[1..]))
                        .all(|(part, word)| part.is_form_of(word, of_language));
                let size = (entry.parts.len(), nth);
                if fits && best.is_none_or(|(_, of_best)| size > of_best) {
                    *best = Some((entry.force, size));
                }
            }
        }
    }

    /// The longest entry that words begin, and how many of them it has.
    fn longest(&self, words: &[&str], language: Option<Language>) -> Option<(Force, usize)> {
        let first = *words.first()?;
        let mut best: Best = None;
        if first.starts_with(|c| matches!(c, '\u{600}'..='\u{6ff}')) {
            for form in forms(first, Language::Arabic) {
                self.of_form(&form, words, Some(Language::Arabic), &mut best);
            }
        } else {
            self.of_form(first, words, language, &mut best);
        }
        best.map(|(force, (count, _))| (force, count))
    }
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
        let list = Words::get();
        let mut binding = Binding::default();
        for read in reads {
            let mut found = Vec::new();
            let words: Vec<&str> = read.text.iter().map(|token| &*token.word).collect();
            let mut at = 0;
            while at < words.len() {
                if read.text[at].is_ideograph() {
                    let run = (read.text[at..].iter())
                        .take_while(|token| token.is_ideograph())
                        .count();
                    let (said, places) = of_characters(list, &words[at..at + run]);
                    binding.said |= said;
                    let places = places.into_iter();
                    found.extend(places.map(|place| at + place.start..at + place.end));
                    at += run;
                    continue;
                }
                let Some((force, count)) = list.longest(&words[at..], language) else {
                    at += 1;
                    continue;
                };
                // “Should a ship be in distress” is “if”.
                let is_if = words[at] == "should" && read.text[at].is_start;
                let force = if is_if { Force::If } else { force };
                binding.said |= force.bit();
                found.push(at..at + count);
                at += count;
            }
            binding.at.push(found);
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

/// What a run of overlapping pairs of characters says, and where.
fn of_characters(list: &Words, pairs: &[&str]) -> (u16, Vec<Range<usize>>) {
    let mut chars: Vec<char> = pairs
        .iter()
        .filter_map(|pair| pair.chars().next())
        .collect();
    chars.extend(pairs.last().and_then(|pair| pair.chars().nth(1)));
    let (mut said, mut places) = (0, Vec::<Range<usize>>::new());
    let mut taken = vec![false; chars.len()];
    for (term, force) in &list.terms {
        for start in 0..chars.len() {
            let place = start..start + term.len();
            if chars[start..].starts_with(term) && !taken[place.clone()].contains(&true) {
                said |= force.bit();
                taken[place.clone()].fill(true);
                places.push(place);
            }
        }
    }
    places.sort_by_key(|place| place.start);
    (said, places)
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
    use std::collections::HashMap;

    #[test]
    fn every_kind_has_words_of_every_language_and_none_says_two_things() {
        let mut known: HashMap<(usize, &str), &str> = HashMap::new();
        let mut kinds: Vec<&str> = Vec::new();
        for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('|').map(str::trim).collect();
            assert_eq!(columns.len(), 1 + Language::ALL.len(), "{line}");
            let kind = columns[0];
            assert!(Force::ALL.iter().any(|(name, _)| *name == kind), "{kind}");
            kinds.push(kind);
            for (nth, column) in columns[1..].iter().enumerate() {
                assert!(!column.is_empty(), "{kind} has nothing in column {nth}");
                for word in column.split(',').map(str::trim) {
                    assert!(
                        !word.is_empty(),
                        "{kind}, column {nth}: nothing between commas"
                    );
                    let before = known.insert((nth, word), kind);
                    assert_eq!(before, None, "{word} in {kind}");
                }
            }
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
