//! Tables of words of one kind, by language (`force.txt`, `bearers.txt`), and where in a
//! text they stand. Words are written as in `thesaurus.txt`; of all that fit, the longest
//! counts.

use super::{
    languages::Language,
    thesaurus::{Part, forms},
    tokens::Token,
    vector_space::{ByFeature, Feature, feature, longer},
};
#[cfg(test)]
use std::collections::HashMap;
use std::ops::Range;

/// A word, or several, of a table.
#[derive(Debug)]
struct Entry {
    kind: u8,
    language: Language,
    parts: Vec<Part>,
}

/// What was found, how many words say it, and how many letters of the first are its.
type Best = Option<(u8, (usize, usize))>;

/// A table, ready to be looked up.
#[derive(Debug, Default)]
pub struct WordTable {
    by_start: ByFeature<Vec<Entry>>,
    /// Chinese terms, the longest first.
    terms: Vec<(Vec<char>, u8)>,
}

impl WordTable {
    /// Reads a table: a line is the name of a kind and a column of words for each of
    /// [`Language::ALL`], with `#` before it a comment. Lines of no kind are passed over.
    pub fn new(table: &str, mut kind_of: impl FnMut(&str) -> Option<u8>) -> WordTable {
        let mut words = WordTable::default();
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('|').map(str::trim);
            let Some(kind) = columns.next().and_then(&mut kind_of) else {
                continue;
            };
            for (language, column) in Language::ALL.into_iter().zip(columns) {
                for written in column.split(',').map(str::trim).filter(|it| !it.is_empty()) {
                    words.add(written, language, kind);
                }
            }
        }
        (words.terms).sort_by_key(|(term, _)| std::cmp::Reverse(term.len()));
        words
    }

    fn add(&mut self, written: &str, language: Language, kind: u8) {
        if language == Language::Chinese {
            self.terms.push((written.chars().collect(), kind));
            return;
        }
        let parts: Vec<Part> = (written.split_whitespace())
            .map(|part| Part::of(part, language))
            .collect();
        if let Some(first) = parts.first() {
            let entries = self.by_start.entry(feature(&first.text)).or_default();
            entries.push(Entry {
                kind,
                language,
                parts,
            });
        }
    }

    /// Looks for longer entries than the best so far, of which the first word is a form of
    /// the first of those given.
    fn of_form(&self, form: &str, words: &[Token], language: Option<Language>, best: &mut Best) {
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
                        .all(|(part, token)| part.is_form_of(&token.word, of_language));
                let size = (entry.parts.len(), nth);
                if fits && best.is_none_or(|(_, of_best)| size > of_best) {
                    *best = Some((entry.kind, size));
                }
            }
        }
    }

    /// The longest entry that words begin, and how many of them it has.
    fn longest(&self, words: &[Token], language: Option<Language>) -> Option<(u8, usize)> {
        let first = &*words.first()?.word;
        let mut best: Best = None;
        if first.starts_with(|c| matches!(c, '\u{600}'..='\u{6ff}')) {
            for form in forms(first, Language::Arabic) {
                self.of_form(&form, words, Some(Language::Arabic), &mut best);
            }
        } else {
            self.of_form(first, words, language, &mut best);
        }
        best.map(|(kind, (count, _))| (kind, count))
    }

    /// The kinds that words of a text are of, and where they stand, in their order. Where
    /// its language is not known, words of all languages count.
    pub fn found(&self, words: &[Token], language: Option<Language>) -> Vec<(u8, Range<usize>)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            if words[at].is_ideograph() {
                let run = (words[at..].iter())
                    .take_while(|token| token.is_ideograph())
                    .count();
                let of_run = self.of_characters(&words[at..at + run]).into_iter();
                found.extend(of_run.map(|(kind, place)| (kind, at + place.start..at + place.end)));
                at += run;
                continue;
            }
            match self.longest(&words[at..], language) {
                Some((kind, count)) => {
                    found.push((kind, at..at + count));
                    at += count;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The same for a run of overlapping pairs of characters.
    fn of_characters(&self, pairs: &[Token]) -> Vec<(u8, Range<usize>)> {
        let mut chars: Vec<char> = pairs
            .iter()
            .filter_map(|pair| pair.word.chars().next())
            .collect();
        chars.extend(pairs.last().and_then(|pair| pair.word.chars().nth(1)));
        let mut found = Vec::<(u8, Range<usize>)>::new();
        let mut taken = vec![false; chars.len()];
        for (term, kind) in &self.terms {
            for start in 0..chars.len() {
                let place = start..start + term.len();
                if chars[start..].starts_with(term) && !taken[place.clone()].contains(&true) {
                    taken[place.clone()].fill(true);
                    found.push((*kind, place));
                }
            }
        }
        found.sort_by_key(|(_, place)| place.start);
        found
    }
}

/// Checks that every line of a table has words of every language and that no word of a
/// language is of two kinds; the kinds, line by line.
#[cfg(test)]
pub fn check(table: &str) -> Vec<&str> {
    let mut known: HashMap<(usize, &str), &str> = HashMap::new();
    let mut kinds: Vec<&str> = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        assert_eq!(columns.len(), 1 + Language::ALL.len(), "{line}");
        let kind = columns[0];
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
    kinds
}
