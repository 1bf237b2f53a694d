//! Records that are probably the same: sources of one address, names that differ in spelling, alphabet or initials. They are
//! offered for merging, never merged by themselves.

use super::{
    format,
    id::latin,
    sources::{doi_of, plain_address},
};
use crate::load::Json;
use std::collections::HashMap;

/// Two records of a list that are probably the same, by their rows, the earlier first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Doubles {
    /// The list.
    pub list: &'static str,
    /// The rows.
    pub rows: (usize, usize),
    /// What they have in common.
    pub why: Likeness,
}

/// What two records have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The address, but for what says where a reader came from.
    Address,
    /// The DOI.
    Doi,
    /// The name, but for case, accents, signs, alphabet and the order of its words.
    Name,
    /// The family name, and initials that fit.
    Initials,
    /// The name, but for a letter or two.
    Spelling,
}

/// More pairs of a list are not looked for.
const MOST: usize = 200;

/// Records that are probably the same: of sources, actors, places and topics.
pub fn doubles(dossier: &Json) -> Vec<Doubles> {
    let mut found = Vec::new();
    for name in ["sources", "actors", "places", "topics"] {
        let Some(list) = format::list(name) else {
            continue;
        };
        let Some(Json::Array(items)) = dossier.get(name) else {
            continue;
        };
        let pairs = match name {
            "sources" => sources(items),
            _ => names(items),
        };
        let pairs = pairs.into_iter().take(MOST);
        found.extend(pairs.map(|(rows, why)| Doubles {
            list: list.name,
            rows,
            why,
        }));
    }
    found
}

type Pairs = Vec<((usize, usize), Likeness)>;

fn text<'j>(item: &'j Json, field: &str) -> &'j str {
    match item.get(field) {
        Some(Json::Text(text)) => text,
        _ => "",
    }
}

fn sources(items: &[Json]) -> Pairs {
    let mut pairs = Pairs::new();
    let mut first: HashMap<(Likeness, String), usize> = HashMap::new();
    for (row, item) in items.iter().enumerate() {
        let (url, note) = (text(item, "url"), text(item, "note"));
        let doi = doi_of(url).or_else(|| doi_of(note));
        let keys = [
            doi.map(|doi| (Likeness::Doi, doi)),
            plain_address(url).map(|url| (Likeness::Address, url)),
        ];
        for key in keys.into_iter().flatten() {
            let why = key.0;
            match first.get(&key) {
                Some(before) => {
                    if !pairs.iter().any(|(rows, _)| *rows == (*before, row)) {
                        pairs.push(((*before, row), why));
                    }
                }
                None => drop(first.insert(key, row)),
            }
        }
    }
    pairs
}

/// Words of a name in Latin letters, in the order of the alphabet.
fn name_words(name: &str) -> Vec<Word> {
    let latin = latin(name);
    let words = latin.split(|c: char| !c.is_alphanumeric());
    let words = words.filter_map(|word| {
        Some(Word {
            spelled: spelled(word),
            initial: word.chars().next()?,
            is_initial: word.chars().count() == 1,
        })
    });
    let mut words: Vec<Word> = words.collect();
    words.sort();
    words
}

/// A word of a name.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    spelled: String,
    initial: char,
    is_initial: bool,
}

/// A word in one of the ways in which names are written in Latin letters: `Yuriy`, `Iurii` and `Yury` alike.
fn spelled(word: &str) -> String {
    let mut plain = word.to_owned();
    for (long, short) in [
        ("kh", "h"),
        ("zh", "z"),
        ("ch", "c"),
        ("sh", "s"),
        ("ts", "c"),
        ("ye", "e"),
        ("yu", "u"),
        ("iu", "u"),
        ("ya", "a"),
        ("ia", "a"),
        ("yi", "i"),
        ("iy", "i"),
        ("ii", "i"),
        ("ij", "i"),
        ("ks", "x"),
        ("ph", "f"),
        ("ck", "k"),
        ("w", "v"),
        ("j", "i"),
        ("y", "i"),
    ] {
        plain = plain.replace(long, short);
    }
    let mut letters: Vec<char> = plain.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

fn names(items: &[Json]) -> Pairs {
    let words: Vec<Vec<Word>> = items
        .iter()
        .map(|item| name_words(text(item, "name")))
        .collect();
    let mut pairs = Pairs::new();
    // Two that are alike share their longest word, or all letters but a few: sorted by both, they stand close.
    let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
    for (row, words) in words.iter().enumerate() {
        for word in words.iter().filter(|word| !word.is_initial) {
            let rows = by_word.entry(&word.spelled).or_default();
            if rows.last() != Some(&row) {
                rows.push(row);
            }
        }
    }
    for rows in by_word.values().filter(|rows| rows.len() <= MOST) {
        for (nth, a) in rows.iter().enumerate() {
            for b in &rows[nth + 1..] {
                if let Some(why) = alike(&words[*a], &words[*b]) {
                    pairs.push(((*a, *b), why));
                }
            }
        }
    }
    pairs.sort();
    pairs.dedup_by_key(|(rows, _)| *rows);
    pairs
}

fn alike(a: &[Word], b: &[Word]) -> Option<Likeness> {
    let is_same = |(one, other): &(&Word, &Word)| one.spelled == other.spelled;
    if a.len() == b.len() {
        let others: Vec<(&Word, &Word)> = a.iter().zip(b).filter(|pair| !is_same(pair)).collect();
        match others[..] {
            [] => return Some(Likeness::Name),
            [(one, other)] if a.len() > 1 && is_near(&one.spelled, &other.spelled) => {
                return Some(Likeness::Spelling);
            }
            _ => {}
        }
    }
    // One has initials where the other has names, and the rest is the same.
    let has_initials = |words: &[Word]| words.iter().any(|word| word.is_initial);
    let (short, whole) = match (has_initials(a), has_initials(b)) {
        (true, false) => (a, b),
        (false, true) => (b, a),
        _ => return None,
    };
    let mut left: Vec<&Word> = whole.iter().collect();
    for word in short.iter().filter(|word| !word.is_initial) {
        left.remove(left.iter().position(|of| of.spelled == word.spelled)?);
    }
    for initial in short.iter().filter(|word| word.is_initial) {
        left.remove(left.iter().position(|of| of.initial == initial.initial)?);
    }
    left.is_empty().then_some(Likeness::Initials)
}

/// Words shorter than this are not taken for each other: a letter is much of them.
const SHORTEST: usize = 4;

/// Whether two words differ by one letter that is more, less or another, or by two that changed places.
fn is_near(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().min(b.len()) < SHORTEST {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = (a.iter().rev().zip(b.iter().rev()))
        .take_while(|(x, y)| x == y)
        .count();
    let (a, b) = (
        &a[..a.len().saturating_sub(end)],
        &b[..b.len().saturating_sub(end)],
    );
    match (a, b) {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([x, y], [u, v]) => x == v && y == u,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_of_a_doi_and_topics_of_a_name_are_doubles() {
        let dossier: Json = serde_json::from_str(
            r#"{"sources": [{"id": "a", "url": "https://doi.org/10.1000/ABC"}, {"id": "b", "url": "https://example.org/a", "note": "doi:10.1000/abc"}, {"id": "c", "url": "https://doi.org/10.1000/abd"}],
                "topics": [{"id": "t", "name": "Security guarantees"}, {"id": "u", "name": "Guarantees, security"}, {"id": "v", "name": "Security"}]}"#,
        )
        .expect("it is JSON");
        let found: Vec<_> = (doubles(&dossier).into_iter())
            .map(|of| (of.list, of.rows, of.why))
            .collect();
        assert_eq!(
            found,
            [
                ("sources", (0, 1), Likeness::Doi),
                ("topics", (0, 1), Likeness::Name)
            ]
        );
    }
}
