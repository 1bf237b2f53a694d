//! Who has a duty or a right: the court, the seller, the mayor. The words are data
//! (`bearers.txt`), by language.

use super::{clause::Read, languages::Language, word_table::WordTable};
use std::{collections::BTreeSet, sync::OnceLock};

const BEARERS: &str = include_str!("bearers.txt");

fn words() -> &'static WordTable {
    static READ: OnceLock<WordTable> = OnceLock::new();
    READ.get_or_init(|| {
        let mut bearers = 0..=u8::MAX;
        WordTable::new(BEARERS, |_| bearers.next())
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
    use crate::align::pairing::word_table;

    #[test]
    fn every_bearer_has_words_of_every_language_and_no_word_names_two() {
        let bearers = word_table::check(BEARERS);
        assert!(bearers.len() < 256, "bearers are numbered by one byte");
        let names: BTreeSet<&str> = bearers.iter().copied().collect();
        assert_eq!(names.len(), bearers.len(), "one line is one bearer");
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
