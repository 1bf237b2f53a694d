//! How one word is written in several ways, for the search: the letters of Arabic with and
//! without hamza and vowels, the article of Arabic, Ukrainian ґ for who types г, and words
//! that change their ends. What is folded in all texts is in `fold.rs`.

use super::fold::fold_into;

/// Adds a letter to a word as it is searched. Beside what [`fold_into`] does, Arabic loses its
/// marks of vowels and the stroke that makes words longer, its alifs are one letter, as are
/// hamza's carriers and those without it, ى and ي, ة and ه (the normalisation of Darwish 2002,
/// and of Lucene's `ArabicNormalizer`), and Persian forms and figures are the usual ones.
pub(super) fn letter_into(c: char, word: &mut String) {
    match c {
        'آ' | 'أ' | 'إ' | 'ٱ' => word.push('ا'),
        'ؤ' => word.push('و'),
        'ئ' | 'ى' | 'ی' => word.push('ي'),
        'ة' => word.push('ه'),
        'ک' => word.push('ك'),
        'ء' | 'ـ' => {}
        _ if is_vowel_mark(c) => {}
        '٠'..='٩' => word.extend(char::from_digit(c as u32 - '٠' as u32, 10)),
        '۰'..='۹' => word.extend(char::from_digit(c as u32 - '۰' as u32, 10)),
        _ => fold_into(c, word),
    }
}

/// Marks of vowels and of doubling in Arabic.
pub(super) fn is_vowel_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}')
}

/// The article of Arabic, by itself and behind the words that are written as one with it.
const ARTICLES: [&str; 5] = ["ال", "وال", "بال", "كال", "فال"];

/// Another form under which a word is found as well: `ганок` for `ґанок`, so that who types ґ
/// finds ґ alone and who types г finds both; the noun without its article in Arabic.
pub(super) fn other_form(word: &str) -> Option<String> {
    if word.contains('ґ') {
        return Some(word.replace('ґ', "г"));
    }
    let bare = ARTICLES
        .iter()
        .filter_map(|article| word.strip_prefix(article));
    // Shorter ones are words that begin so.
    (bare.filter(|bare| bare.chars().count() >= 3))
        .min_by_key(|bare| bare.len())
        .map(str::to_owned)
}

/// Whether a word is of a script whose languages change the ends of words by their place in a
/// sentence (Cyrillic, Greek, Arabic): it is found by its beginning wherever it is typed.
pub(super) fn is_inflected(word: &str) -> bool {
    word.chars().any(|c| {
        matches!(c, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}' | '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
    })
}

#[cfg(test)]
mod tests {
    use super::{is_inflected, letter_into, other_form};

    fn word(text: &str) -> String {
        let mut word = String::new();
        text.chars().for_each(|c| letter_into(c, &mut word));
        word
    }

    #[test]
    fn arabic_is_one_in_all_its_spellings() {
        for (one, other) in [
            ("أوكرانيا", "اوكرانيا"),
            ("إتفاق", "اتفاق"),
            ("مُفَاوَضَات", "مفاوضات"),
            ("هدنة", "هدنه"),
            ("مستشفى", "مستشفي"),
            ("مســـؤول", "مسوول"),
            ("٢٠٢٥", "2025"),
        ] {
            assert_eq!(word(one), word(other), "{one}");
        }
    }

    #[test]
    fn other_forms_are_found_as_well() {
        assert_eq!(other_form("ґудзик").as_deref(), Some("гудзик"));
        assert_eq!(other_form("гудзик"), None);
        assert_eq!(other_form("المفاوضات").as_deref(), Some("مفاوضات"));
        assert_eq!(other_form("والمفاوضات").as_deref(), Some("مفاوضات"));
        assert_eq!(other_form("الف"), None);
        assert_eq!(other_form("talks"), None);
    }

    #[test]
    fn languages_that_inflect_are_known_by_their_script() {
        assert!(is_inflected("переговори") && is_inflected("αθηνα") && is_inflected("هدنه"));
        assert!(!is_inflected("talks") && !is_inflected("和") && !is_inflected("28"));
    }
}
