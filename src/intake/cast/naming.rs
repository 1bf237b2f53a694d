//! What makes two names or offices the same: endings, articles, ways to write them. Open it
//! when one person is taken for two.

use crate::query::fold;

/// Offices that are said of the same one: `premier` and `prime minister`.
pub(super) fn office_key(word: &str) -> &str {
    match word {
        "spokeswoman" | "spokesperson" | "spokesman" | "press" => "spokesman",
        "advisor" | "adviser" | "aide" => "adviser",
        "chairwoman" | "chairperson" | "chair" | "chairman" => "chairman",
        "premier" => "prime",
        "ambassador" => "envoy",
        "negotiator" => "envoy",
        word => word,
    }
}

/// The key of a surname: without case, accents, article and the ways to write its ending.
pub(super) fn surname_key(text: &str) -> String {
    let mut key = fold(text);
    for article in ["al-", "el-", "al ", "el "] {
        if let Some(rest) = key.strip_prefix(article) {
            key = rest.to_owned();
        }
    }
    for (ending, plain) in [
        ("skyy", "sky"),
        ("skiy", "sky"),
        ("skii", "sky"),
        ("skyi", "sky"),
        ("yev", "ev"),
    ] {
        if let Some(stem) = key.strip_suffix(ending) {
            key = format!("{stem}{plain}");
        }
    }
    // Cyrillic names are inflected: the stem is what they share.
    if !key.is_ascii() && key.chars().any(|c| matches!(c, '\u{400}'..='\u{4ff}')) {
        key = cyrillic_stem(&key).to_owned();
    }
    key
}

/// A name without its ending: `Пескова`, `Песковым`.
pub(super) fn cyrillic_stem(word: &str) -> &str {
    pub(super) const ENDINGS: [&str; 36] = [
        "ского",
        "скому",
        "ським",
        "ського",
        "ському",
        "скими",
        "ский",
        "ским",
        "ском",
        "ська",
        "ською",
        "ської",
        "ской",
        "ский",
        "ського",
        "ами",
        "ями",
        "ом",
        "ем",
        "єм",
        "им",
        "ым",
        "ою",
        "ею",
        "ові",
        "еві",
        "ой",
        "ей",
        "ий",
        "ый",
        "а",
        "я",
        "у",
        "ю",
        "е",
        "і",
    ];
    for ending in ENDINGS {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() >= 3
        {
            return match ending.starts_with("ск")
                || ending.starts_with("ськ")
                || ending.starts_with("ськ")
            {
                true => &word[..stem.len()],
                false => stem
                    .strip_suffix(['о', 'е', 'и', 'ь'])
                    .filter(|s| s.chars().count() >= 3)
                    .unwrap_or(stem),
            };
        }
    }
    for ending in ["и", "ы", "о", "ь"] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() >= 3
        {
            return stem;
        }
    }
    word
}
