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

#[cfg(test)]
mod tests {
    use super::is_same_language;

    #[test]
    fn regions_are_of_one_language() {
        assert!(is_same_language("en-XA", "en") && is_same_language("UK", "uk-UA"));
        assert!(!is_same_language("uk", "ru"));
    }
}
