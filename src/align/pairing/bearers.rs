//! Who has a duty or a right: the court, the seller, the mayor. The words are data
//! (`bearers.txt`), by language.

use super::{clause::Read, languages::Language, word_table::WordTable};
use std::{collections::BTreeSet, sync::OnceLock};

const BEARERS: &str = include_str!("bearers.txt");

fn names() -> impl Iterator<Item = &'static str> {
    let lines = BEARERS.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| Some(line.split_once(" | ")?.0))
}

fn words() -> &'static WordTable {
    static READ: OnceLock<WordTable> = OnceLock::new();
    READ.get_or_init(|| {
        WordTable::new(BEARERS, |name| {
            names()
                .position(|it| it == name)
                .and_then(|nth| u8::try_from(nth).ok())
        })
    })
}

fn named(reads: &[&Read], language: Option<Language>) -> BTreeSet<u8> {
    let found = reads
        .iter()
        .flat_map(|read| words().found(&read.text, language));
    found.map(|(bearer, _)| bearer).collect()
}

/// Whether each side names a bearer that the other does not.
pub fn are_others(sides: [&[&Read]; 2], languages: [Option<Language>; 2]) -> bool {
    let [a, b] = [0, 1].map(|nth| named(sides[nth], languages[nth]));
    !a.is_subset(&b) && !b.is_subset(&a)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn every_bearer_has_words_of_every_language_and_no_word_names_two() {
        let mut known: HashMap<(usize, &str), &str> = HashMap::new();
        for line in BEARERS.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('|').map(str::trim).collect();
            assert_eq!(columns.len(), 1 + Language::ALL.len(), "{line}");
            for (nth, column) in columns[1..].iter().enumerate() {
                assert!(
                    !column.is_empty(),
                    "{} has nothing in column {nth}",
                    columns[0]
                );
                for word in column.split(',').map(str::trim) {
                    assert!(!word.is_empty(), "{}: nothing between commas", columns[0]);
                    let before = known.insert((nth, word), columns[0]);
                    assert_eq!(before, None, "{word} names {} as well", columns[0]);
                }
            }
        }
        assert!(names().count() < 256, "bearers are numbered by one byte");
    }

    #[test]
    fn another_bearer_is_told_across_languages() {
        let (english, french) = (Some(Language::English), Some(Language::French));
        for (one, other, is_other) in [
            (
                "The seller pays the costs.",
                "L'acheteur supporte les frais.",
                true,
            ),
            (
                "The seller pays the costs.",
                "Le vendeur supporte les frais.",
                false,
            ),
            // Who is not named is not another.
            ("The seller pays the costs.", "Les frais sont payés.", false),
        ] {
            let (a, b) = (Read::new("", one), Read::new("", other));
            let told = are_others([&[&a], &[&b]], [english, french]);
            assert_eq!(told, is_other, "{other}");
        }
    }
}
