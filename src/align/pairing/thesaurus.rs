//! Words for the same thing, in one language and across languages: what one author calls
//! the army another calls the armed forces, and a third вооружённые силы. The words
//! themselves are data: `thesaurus.txt` (what negotiations are about) and `places.txt`
//! (states, capitals, peoples), a line a thing; how they are written is said at the head of
//! the first. Open this file when words are to be found in texts in another way.

use super::{
    languages::Language,
    tokens::bare,
    vector_space::{ByFeature, Feature, feature, feature_of, longer},
};
use crate::query::fold;
use std::sync::OnceLock;

/// What negotiations are about, by themes.
const TERMS: &str = include_str!("thesaurus.txt");
/// States, their capitals and peoples, organisations.
const PLACES: &str = include_str!("places.txt");

/// A word, or several, by which texts tell of a thing.
#[derive(Debug)]
struct Entry {
    concept: u16,
    language: Language,
    /// Whether the first word must be this one, and not only begin so.
    is_whole: bool,
    /// The words behind the first.
    rest: Vec<Part>,
}

/// A further word of an entry.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) text: String,
    is_whole: bool,
}

impl Part {
    pub(super) fn of(written: &str, language: Language) -> Part {
        let (text, is_marked) = match written.strip_suffix('=') {
            Some(text) => (text, true),
            None => (written, false),
        };
        let text = plain(&bare(fold(text)), language);
        Part {
            is_whole: is_marked || text.chars().count() < least_of_beginning(language),
            text,
        }
    }

    pub(super) fn is(&self, word: &str) -> bool {
        if self.is_whole {
            word == self.text
        } else {
            word.starts_with(&*self.text)
        }
    }

    /// Whether it is a form of a word.
    pub(super) fn is_form_of(&self, word: &str, language: Language) -> bool {
        match language {
            Language::Arabic => forms(word, language).iter().any(|form| self.is(form)),
            _ => self.is(word),
        }
    }
}

/// The beginning of a word has so many letters, or stands for that word alone. Arabic
/// writes no short vowels, so that three say as much as four elsewhere.
fn least_of_beginning(language: Language) -> usize {
    match language {
        Language::Arabic => 3,
        _ => 4,
    }
}

/// Where a thing stands in the thesaurus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// The theme under which it stands.
    pub theme: u16,
    /// Whether it is a place or an organisation.
    pub is_name: bool,
}

/// What a word stands for: entries of the same length, the longest that fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The number of the concept.
    pub concept: u16,
    /// How many words say it.
    pub words: usize,
}

/// The thesaurus, ready to be looked up.
pub struct Thesaurus {
    by_start: ByFeature<Vec<Entry>>,
    concepts: Vec<Concept>,
}

/// An entry that a word begins, and how many letters of the word are its.
type Begun<'t> = (&'t Entry, usize);

impl Thesaurus {
    /// The thesaurus, prepared when it is first asked for.
    pub fn get() -> &'static Thesaurus {
        static THESAURUS: OnceLock<Thesaurus> = OnceLock::new();
        THESAURUS.get_or_init(Thesaurus::new)
    }

    #[inline(never)]
    fn new() -> Thesaurus {
        let mut thesaurus = Thesaurus {
            by_start: ByFeature::default(),
            concepts: Vec::new(),
        };
        let mut theme = 0;
        for (text, is_name) in [(TERMS, false), (PLACES, true)] {
            for line in text.lines() {
                if line.starts_with("##") {
                    theme += 1;
                } else if !line.starts_with('#') && !line.trim().is_empty() {
                    thesaurus.add(line, Concept { theme, is_name });
                }
            }
        }
        thesaurus
    }

    /// Adds a line: languages apart by `|`, words by commas.
    fn add(&mut self, line: &str, concept: Concept) {
        let number = self.concepts.len() as u16;
        self.concepts.push(concept);
        for (language, words) in Language::ALL.into_iter().zip(line.split('|')) {
            for written in words.split(',') {
                let written = written.replace('-', " ");
                let mut parts = written
                    .split_whitespace()
                    .map(|part| Part::of(part, language));
                let Some(first) = parts.next().filter(|first| !first.text.is_empty()) else {
                    continue;
                };
                let entry = Entry {
                    concept: number,
                    language,
                    is_whole: first.is_whole || language == Language::Chinese,
                    rest: parts.collect(),
                };
                let entries = self.by_start.entry(feature(&first.text)).or_default();
                entries.push(entry);
            }
        }
    }

    /// How many things it has.
    pub fn len(&self) -> usize {
        self.concepts.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.concepts.is_empty()
    }

    /// A thing, by its number.
    pub fn concept(&self, number: u16) -> &Concept {
        &self.concepts[usize::from(number)]
    }

    /// The entries that a word begins, the longest first; of all languages where that of the
    /// text is not known.
    fn begun(&self, word: &str, language: Option<Language>) -> Vec<Begun<'_>> {
        let mut found: Vec<Begun> = Vec::new();
        let mut hash = feature("");
        for (nth, (at, c)) in word.char_indices().enumerate() {
            hash = longer(hash, c);
            let Some(entries) = self.by_start.get(&hash) else {
                continue;
            };
            let is_end = at + c.len_utf8() == word.len();
            found.extend(
                (entries.iter())
                    .filter(|entry| language.is_none_or(|language| entry.language == language))
                    .filter(|entry| is_end || !entry.is_whole)
                    .map(|entry| (entry, nth + 1)),
            );
        }
        found.reverse();
        found
    }

    /// The thing that the characters of a script without spaces begin with, and how many
    /// of them say it: the longest that is known.
    pub fn of_characters(&self, chars: &[char]) -> Option<(Vec<u16>, usize)> {
        (2..=chars.len().min(MOST_CHARACTERS))
            .rev()
            .find_map(|length| {
                let entries = self.by_start.get(&feature_of(&chars[..length]))?;
                let concepts = entries
                    .iter()
                    .filter(|entry| entry.language == Language::Chinese);
                let concepts: Vec<u16> = concepts.map(|entry| entry.concept).collect();
                (!concepts.is_empty()).then_some((concepts, length))
            })
    }
}

/// Chinese terms have so many characters at most.
const MOST_CHARACTERS: usize = 8;

/// Looks words of one text up, each once.
pub struct Reader {
    thesaurus: &'static Thesaurus,
    language: Option<Language>,
    known: ByFeature<Word>,
}

/// A word, looked up.
#[derive(Clone)]
struct Word {
    begun: Vec<Begun<'static>>,
    /// The parts of a German compound behind the first.
    further: Vec<u16>,
}

impl Reader {
    /// A reader for a language; where it is not known, for all.
    pub fn new(language: Option<Language>) -> Reader {
        Reader {
            thesaurus: Thesaurus::get(),
            language,
            known: ByFeature::default(),
        }
    }

    /// The thesaurus that it reads by.
    pub fn thesaurus(&self) -> &'static Thesaurus {
        self.thesaurus
    }

    /// What words stand for, the longest first: all entries of that length. The first is known by its feature.
    #[inline(never)]
    pub fn read(&mut self, key: Feature, words: &[&str], found: &mut Vec<Found>) {
        found.clear();
        let Some(first) = words.first() else { return };
        let (thesaurus, language) = (self.thesaurus, self.language);
        let word = (self.known.entry(key)).or_insert_with(|| Word::of(first, thesaurus, language));
        // (words, letters) of the best so far.
        let mut best = (0, 0);
        for (entry, letters) in &word.begun {
            let length = 1 + entry.rest.len();
            if (length, *letters) < best || words.len() < length {
                continue;
            }
            let language = entry.language;
            let fits = (entry.rest.iter().zip(&words[1..]))
                .all(|(part, word)| part.is_form_of(word, language));
            if !fits {
                continue;
            }
            if (length, *letters) > best {
                found.clear();
                best = (length, *letters);
            }
            if !found.iter().any(|one| one.concept == entry.concept) {
                found.push(Found {
                    concept: entry.concept,
                    words: length,
                });
            }
        }
        if best.0 <= 1 {
            for &concept in &word.further {
                if !found.iter().any(|one| one.concept == concept) {
                    found.push(Found { concept, words: 1 });
                }
            }
        }
    }
}

impl Word {
    /// Looks a word of a text in a language up.
    fn of(word: &str, thesaurus: &'static Thesaurus, of_text: Option<Language>) -> Word {
        let is_arabic = word.starts_with(is_arabic);
        let language = match of_text {
            None if is_arabic => Some(Language::Arabic),
            language => language,
        };
        let forms = forms(
            word,
            if is_arabic {
                Language::Arabic
            } else {
                Language::English
            },
        );
        let mut all = (forms.iter())
            .map(|form| thesaurus.begun(form, language))
            .filter(|begun| !begun.is_empty());
        let begun = all.next().unwrap_or_default();
        let further = match of_text {
            Some(Language::German) => thesaurus.parts(word, &begun),
            _ => Vec::new(),
        };
        Word { begun, further }
    }
}

impl Thesaurus {
    /// What a German compound says behind its first part, or where that is not known.
    fn parts(&self, word: &str, begun: &[Begun]) -> Vec<u16> {
        let mut found = Vec::new();
        if word.chars().count() < LEAST_COMPOUND {
            return found;
        }
        let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let first = begun.iter().find(|(entry, _)| entry.rest.is_empty());
        let mut nth = first.map_or(1, |(_, letters)| *letters).max(3);
        while nth + LEAST_PART <= starts.len() && found.len() < 4 {
            let rest = &word[starts[nth]..];
            let begun = self.begun(rest, Some(Language::German));
            let part = begun.iter().find(|(entry, letters)| {
                entry.rest.is_empty() && (*letters >= LEAST_PART || entry.is_whole && *letters >= 4)
            });
            match part {
                Some(&(_, length)) => {
                    let same = begun
                        .iter()
                        .filter(|(entry, letters)| *letters == length && entry.rest.is_empty());
                    found.extend(same.map(|(entry, _)| entry.concept));
                    nth += length;
                }
                None => nth += 1,
            }
        }
        found
    }
}

/// German words of so many letters may be compounds, of parts of so many.
const LEAST_COMPOUND: usize = 9;
const LEAST_PART: usize = 5;

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}')
}

/// A folded word as the thesaurus writes it: in Arabic without marks of vowels, and with
/// one form of each letter that is written in several.
fn plain(word: &str, language: Language) -> String {
    if language != Language::Arabic {
        return word.to_owned();
    }
    (word.chars())
        .filter_map(|c| match c {
            'أ' | 'إ' | 'آ' => Some('ا'),
            'ى' => Some('ي'),
            'ة' => Some('ه'),
            'ـ' | '\u{64b}'..='\u{65f}' | '\u{670}' => None,
            c => Some(c),
        })
        .collect()
}

/// The forms under which a word is looked up, the longest first: Arabic writes the
/// article, “and”, “for”, “in” and the person of a verb together with the word.
pub(super) fn forms(word: &str, language: Language) -> Vec<String> {
    if language != Language::Arabic {
        return vec![word.to_owned()];
    }
    let whole = plain(word, language);
    let mut forms = vec![whole];
    let enough = |rest: &str| rest.chars().count() >= 3;
    for starts in [
        &["و", "ف", "س"][..],
        &["ال", "لل", "بال", "كال", "ب", "ل", "ك"][..],
        &["ي", "ت", "ن"][..],
    ] {
        for nth in 0..forms.len() {
            for start in starts {
                if let Some(rest) = forms[nth].strip_prefix(start)
                    && enough(rest)
                    && !forms.iter().any(|form| form == rest)
                {
                    forms.push(rest.to_owned());
                }
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::pairing::{
        function_words::FunctionWords,
        sense::Senses,
        tokens::{Token, tokens},
    };
    use std::collections::{HashMap, HashSet};

    /// The lines of things, with their words, a language each.
    fn lines(text: &str) -> Vec<(usize, Vec<Vec<&str>>)> {
        let lines = text.lines().enumerate();
        let things = lines.filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
        things
            .map(|(nth, line)| {
                let columns = line.split('|');
                let columns = columns.map(|column| column.split(',').map(str::trim).collect());
                (nth + 1, columns.collect())
            })
            .collect()
    }

    #[test]
    fn every_thing_has_words_in_every_language() {
        for (text, least) in [(TERMS, 600), (PLACES, 80)] {
            let lines = lines(text);
            assert!(lines.len() >= least, "{} things", lines.len());
            for (nth, columns) in &lines {
                assert_eq!(columns.len(), Language::ALL.len(), "line {nth}");
                for words in columns {
                    assert!(words.iter().all(|word| !word.is_empty()), "line {nth}");
                    let unique: HashSet<&&str> = words.iter().collect();
                    assert_eq!(unique.len(), words.len(), "line {nth}: a word twice");
                }
            }
        }
    }

    #[test]
    fn nothing_stands_twice() {
        let mut first: HashMap<&str, usize> = HashMap::new();
        // How many things each word stands for.
        let mut spread: HashMap<(usize, &str), usize> = HashMap::new();
        for text in [TERMS, PLACES] {
            for (nth, columns) in lines(text) {
                let before = first.insert(columns[0][0], nth);
                assert_eq!(before, None, "line {nth}: {}", columns[0][0]);
                for (language, words) in columns.iter().enumerate() {
                    for word in words {
                        *spread.entry((language, word)).or_insert(0) += 1;
                    }
                }
            }
        }
        for ((_, word), count) in spread {
            assert!(count <= MOST_THINGS, "{word} stands on {count} lines");
        }
    }

    /// A word that stands for more things than this tells nothing.
    const MOST_THINGS: usize = 3;

    #[test]
    fn no_word_is_so_short_that_it_hits_everything() {
        for (nth, columns) in lines(TERMS).into_iter().chain(lines(PLACES)) {
            for (language, words) in Language::ALL.into_iter().zip(&columns) {
                for word in words {
                    let letters = word.trim_end_matches('=').chars().count();
                    assert!(letters >= 2, "line {nth}: {word}");
                    if language == Language::Chinese {
                        assert!(letters <= MOST_CHARACTERS, "line {nth}: {word}");
                        assert!(!word.contains(' '), "line {nth}: {word}");
                    }
                }
            }
        }
    }

    /// The concepts of a text.
    fn concepts(text: &str) -> HashSet<u16> {
        let tokens = tokens(text);
        let language = FunctionWords::get().language(tokens.iter().map(Token::named));
        let senses = Senses::new(language, false).of(&tokens);
        senses.iter().filter_map(|sense| sense.concept).collect()
    }

    #[test]
    fn words_for_the_same_thing_are_found() {
        for (a, b) in [
            ("prosecution", "criminal responsibility"),
            ("neutrality", "staying out of blocs"),
            ("the ceasefire", "вогонь припиняється"),
            ("the ceasefire", "прекращение огня"),
            ("weapons", "الأسلحة"),
            ("and for refugees", "وللاجئين"),
            ("prisoners of war", "被俘人员和战俘"),
            (
                "die Waffenstillstandslinie an der See",
                "the line and the border",
            ),
            ("human rights", "les droits de l'homme"),
            ("об'єднання держав", "unity of states"),
            ("elections", "выборы"),
        ] {
            let (of_a, of_b) = (concepts(a), concepts(b));
            assert!(of_a.intersection(&of_b).count() > 0, "{a} ~ {b}");
        }
        for (a, b) in [
            ("the port", "the portion"),
            ("war", "warehouse"),
            ("mine", "minister"),
        ] {
            let (of_a, of_b) = (concepts(a), concepts(b));
            assert_eq!(of_a.intersection(&of_b).count(), 0, "{a} ~ {b}");
        }
    }
}
