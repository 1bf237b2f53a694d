//! Tags of languages (BCP 47): `uk`, `sr-Latn`, `en-GB`. Open it to tell whether a text is one, and
//! whether two are of the same language.

/// Whether a text has the form of a tag: letters for the language, and behind hyphens what tells its
/// script, region and variants.
///
/// ```
/// use demarche::language_tag::is_language_tag;
/// assert!(is_language_tag("uk") && is_language_tag("zh-Hant-TW"));
/// assert!(!is_language_tag("Ukrainian language") && !is_language_tag(""));
/// ```
pub fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_sound = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let language = parts.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(is_sound)
}

/// Whether two tags are of one language, whatever the region.
pub fn is_same_language(one: &str, other: &str) -> bool {
    fn language(tag: &str) -> &str {
        tag.split('-').next().unwrap_or_default()
    }
    language(one).eq_ignore_ascii_case(language(other))
}

/// Words by which texts in Latin script are told, a language each; none is a word of two.
const LATIN: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "the", "of", "and", "to", "shall", "is", "be", "by", "with", "for",
        ],
    ),
    (
        "fr",
        &[
            "le", "les", "des", "et", "du", "est", "dans", "aux", "sont", "une",
        ],
    ),
    (
        "de",
        &[
            "der", "das", "und", "ist", "dem", "den", "nicht", "wird", "eine", "von",
        ],
    ),
    (
        "es",
        &[
            "el", "los", "las", "y", "que", "por", "una", "como", "sus", "se",
        ],
    ),
];

/// The language in which a text seems to be, where nobody said it: by its script and letters, in
/// Latin script by its commonest words. None where too little tells it.
///
/// ```
/// use demarche::language_tag::seems_to_be_in;
/// assert_eq!(seems_to_be_in("Чисельність Збройних сил України не перевищує 600 тисяч."), Some("uk"));
/// assert_eq!(seems_to_be_in("Сторона выводит все войска с этой территории."), Some("ru"));
/// assert_eq!(seems_to_be_in("Les parties retirent toutes leurs forces dans les trente jours."), Some("fr"));
/// assert_eq!(seems_to_be_in("600,000"), None);
/// ```
pub fn seems_to_be_in(text: &str) -> Option<&'static str> {
    let (mut latin, mut cyrillic, mut arabic) = (0_usize, 0_usize, 0_usize);
    let (mut ukrainian, mut russian) = (0_usize, 0_usize);
    // As much as tells it; a text may be long.
    for c in text.chars().take(2_000) {
        match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => latin += 1,
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            '\u{600}'..='\u{6ff}' => arabic += 1,
            _ => {}
        }
        match c {
            'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ' => ukrainian += 1,
            'ы' | 'э' | 'ё' | 'ъ' | 'Ы' | 'Э' | 'Ё' | 'Ъ' => russian += 1,
            _ => {}
        }
    }
    if cyrillic > latin.max(arabic) {
        return match ukrainian.cmp(&russian) {
            std::cmp::Ordering::Greater => Some("uk"),
            std::cmp::Ordering::Less => Some("ru"),
            std::cmp::Ordering::Equal => None,
        };
    }
    if arabic > latin {
        return Some("ar");
    }
    let mut counts = [0_usize; LATIN.len()];
    for word in text.split(|c: char| !c.is_alphabetic()).take(300) {
        for (count, (_, words)) in counts.iter_mut().zip(LATIN) {
            *count += usize::from(words.iter().any(|of| word.eq_ignore_ascii_case(of)));
        }
    }
    // Of two that are as likely, none.
    let best = *counts.iter().max()?;
    let mut likely = (0..counts.len()).filter(|&nth| counts[nth] == best);
    match (best, likely.next(), likely.next()) {
        (2.., Some(nth), None) => Some(LATIN[nth].0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_same_language, seems_to_be_in};

    #[test]
    fn languages_are_told_by_what_stands_there() {
        for (text, language) in [
            (
                "Ukraine shall not join the Alliance, and the parties agree to it.",
                Some("en"),
            ),
            (
                "Die Parteien ziehen ihre Truppen ab, und das wird nicht verschoben.",
                Some("de"),
            ),
            ("تسحب الأطراف قواتها من المدينة.", Some("ar")),
            ("НАТО", None),
            ("Zelensky", None),
            ("", None),
        ] {
            assert_eq!(seems_to_be_in(text), language, "{text}");
        }
    }

    #[test]
    fn regions_are_of_one_language() {
        assert!(is_same_language("en-XA", "en") && is_same_language("UK", "uk-UA"));
        assert!(!is_same_language("uk", "ru"));
    }
}
