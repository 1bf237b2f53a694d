//! The words of the news in four languages, and the names that everybody knows: what a word
//! may be ([`Class`]). Open it to add a word; `class` says what the classes mean.

mod class;
mod english;
mod french;
mod organisations;
mod russian;
mod states;
mod ukrainian;

use crate::query::fold;
use std::{collections::HashMap, sync::LazyLock};

pub(super) use class::Class;

/// Classes, each with the words that have it.
type Words = &'static [(Class, &'static str)];

/// A language whose rules are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Ukrainian.
    Ukrainian,
    /// Russian.
    Russian,
    /// French.
    French,
}

impl Language {
    /// Its tag in BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Ukrainian => "uk",
            Language::Russian => "ru",
            Language::French => "fr",
        }
    }

    /// The language of a text, by its letters and its smallest words.
    pub fn of(text: &str) -> Language {
        let (mut cyrillic, mut latin, mut ukrainian, mut russian) = (0_usize, 0_usize, 0, 0);
        let head: String = text.chars().take(6_000).collect();
        for c in head.chars() {
            match c {
                'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' => ukrainian += 1,
                'ы' | 'э' | 'ъ' | 'ё' | 'Э' => russian += 1,
                _ => {}
            }
            match c {
                '\u{400}'..='\u{4ff}' => cyrillic += 1,
                'a'..='z' | 'A'..='Z' => latin += 1,
                _ => {}
            }
        }
        if cyrillic > latin {
            return match ukrainian > russian {
                true => Language::Ukrainian,
                false => Language::Russian,
            };
        }
        let (mut french, mut english) = (0, 0);
        for word in head.split(|c: char| !c.is_alphabetic()) {
            match word {
                "le" | "la" | "les" | "des" | "du" | "et" | "une" | "est" | "dans" | "qui"
                | "que" | "pour" | "avec" | "sur" | "au" | "aux" => french += 1,
                "the" | "of" | "and" | "to" | "in" | "that" | "with" | "for" | "said" | "was"
                | "is" | "on" => english += 1,
                _ => {}
            }
        }
        match french > english {
            true => Language::French,
            false => Language::English,
        }
    }
}

/// A phrase of several words behind its first.
#[derive(Debug)]
struct Phrase {
    rest: Vec<String>,
    class: Class,
    /// For a state, which.
    state: Option<u16>,
}

/// What a word or a phrase is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) class: Class,
    /// Which state it names, is the adjective of or the seat of.
    pub(super) state: Option<u16>,
    /// It is written in capitals alone: US, not us.
    is_acronym: bool,
    /// It has a capital: Turkey.
    is_name: bool,
}

/// The words of a language.
#[derive(Debug)]
pub(super) struct Lexicon {
    words: HashMap<String, Entry>,
    names: HashMap<String, Entry>,
    /// Beginnings of words that have endings; the longest wins.
    stems: HashMap<String, Entry>,
    phrases: HashMap<String, Vec<Phrase>>,
    /// `français` is written small.
    has_small_demonyms: bool,
}

/// The longest ending that a stem may have, in letters.
const LONGEST_ENDING: usize = 5;

static LEXICONS: LazyLock<[Lexicon; 4]> = LazyLock::new(|| {
    [
        Lexicon::new(english::WORDS),
        Lexicon::new(ukrainian::WORDS),
        Lexicon::new(russian::WORDS),
        Lexicon::new(french::WORDS),
    ]
});

impl Lexicon {
    pub(super) fn of(language: Language) -> &'static Lexicon {
        &LEXICONS[language as usize]
    }

    fn new(words: Words) -> Lexicon {
        let mut lexicon = Lexicon {
            words: HashMap::new(),
            names: HashMap::new(),
            stems: HashMap::new(),
            phrases: HashMap::new(),
            has_small_demonyms: std::ptr::eq(words, french::WORDS),
        };
        for (class, list) in words {
            lexicon.add(list, *class, None, false);
        }
        for (row, line) in states::STATES.lines().enumerate() {
            let classes = [Class::STATE, Class::DEMONYM, Class::CAPITAL];
            for (forms, class) in line.split('|').zip(classes) {
                lexicon.add(forms, class, u16::try_from(row).ok(), true);
            }
        }
        let outlet = Class::OUTLET | Class::ORGANISATION;
        lexicon.add(organisations::OUTLETS, outlet, None, true);
        lexicon.add(
            organisations::ORGANISATIONS,
            Class::ORGANISATION,
            None,
            true,
        );
        lexicon.add(organisations::THINGS, Class::THING, None, true);
        lexicon.add(organisations::POSTS, Class::POST, None, true);
        lexicon
    }

    fn add(&mut self, forms: &str, class: Class, state: Option<u16>, is_name: bool) {
        for form in forms.split_whitespace() {
            let entry = Entry {
                class,
                state,
                is_acronym: is_name && is_acronym(form),
                is_name,
            };
            let folded = fold(form);
            if folded.contains('_') {
                let mut parts = folded.split('_').filter(|part| !part.is_empty());
                let Some(first) = parts.next() else { continue };
                let phrase = Phrase {
                    rest: parts.map(str::to_owned).collect(),
                    class,
                    state,
                };
                let phrases = self.phrases.entry(first.to_owned()).or_default();
                match phrases.iter_mut().find(|old| old.rest == phrase.rest) {
                    Some(old) => old.class = old.class | class,
                    None => phrases.push(phrase),
                }
                phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
                continue;
            }
            let (map, key) = match folded.strip_suffix('*') {
                Some(stem) => (&mut self.stems, stem),
                None if is_name => (&mut self.names, &*folded),
                None => (&mut self.words, &*folded),
            };
            match map.get_mut(key) {
                Some(old) => {
                    old.class = old.class | class;
                    old.state = old.state.or(state);
                }
                None => drop(map.insert(key.to_owned(), entry)),
            }
        }
    }

    /// What a word is; `folded` is it without case and accents.
    pub(super) fn word(&self, text: &str, folded: &str) -> Entry {
        let mut found = self.words.get(folded).copied().unwrap_or_default();
        let is_capital = text.chars().next().is_some_and(char::is_uppercase);
        let mut join = |entry: &Entry| {
            found.class = found.class | entry.class;
            found.state = found.state.or(entry.state);
        };
        if let Some(name) = self.names.get(folded)
            && (is_capital || self.has_small_demonyms && name.class == Class::DEMONYM)
            && (!name.is_acronym || is_acronym(text))
        {
            join(name);
        }
        if !folded.is_ascii()
            && let Some(entry) = self.stem(folded)
            && (is_capital || !entry.is_name || entry.class.has(Class::DEMONYM | Class::POST))
        {
            join(&entry);
        }
        found
    }

    fn stem(&self, folded: &str) -> Option<Entry> {
        let mut end = folded.len();
        for _ in 0..=LONGEST_ENDING {
            if let Some(entry) = self.stems.get(&folded[..end]) {
                return Some(*entry);
            }
            end = folded[..end].char_indices().next_back()?.0;
        }
        None
    }

    /// The longest phrase of several words that begins with a word: how many words it has, and
    /// what it is. `word(n)` gives the word `n` places on, folded, where there is one.
    pub(super) fn phrase<'a>(
        &self,
        first: &str,
        word: impl Fn(usize) -> Option<&'a str>,
    ) -> Option<(usize, Class, Option<u16>)> {
        let fits = |form: &str, word: &str| match form.strip_suffix('*') {
            Some(stem) => {
                (word.strip_prefix(stem)).is_some_and(|rest| rest.chars().count() <= LONGEST_ENDING)
            }
            None => form == word,
        };
        let find = |key: &str| -> Option<(usize, Class, Option<u16>)> {
            let phrase = self.phrases.get(key)?.iter().find(|phrase| {
                (phrase.rest.iter().enumerate())
                    .all(|(nth, form)| word(nth + 1).is_some_and(|word| fits(form, word)))
            })?;
            Some((phrase.rest.len() + 1, phrase.class, phrase.state))
        };
        if let Some(found) = find(first) {
            return Some(found);
        }
        if first.is_ascii() {
            return None;
        }
        let mut end = first.len();
        for _ in 0..=LONGEST_ENDING {
            if let Some(found) = find(&format!("{}*", &first[..end])) {
                return Some(found);
            }
            end = first[..end].char_indices().next_back()?.0;
        }
        None
    }
}

/// The name of a state as a reader knows it.
pub(super) fn state_name(state: u16) -> String {
    let line = states::STATES.lines().nth(usize::from(state));
    (line.and_then(|line| line.split([' ', '|']).next()))
        .unwrap_or_default()
        .replace('_', " ")
}

fn is_acronym(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().count() > 1 && letters().all(char::is_uppercase)
}
