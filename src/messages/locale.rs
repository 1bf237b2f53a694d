//! The languages of the interface. Open it to add one; CONTRIBUTING has the steps.

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// Its code: in addresses, and the name of its file in `locales/`.
    pub code: &'static str,
    /// Its tag (BCP 47), as HTML and `Intl` have it.
    pub tag: &'static str,
    /// What those who speak it call it; empty where nobody does.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub is_rtl: bool,
}

impl Locale {
    /// All, in the order in which a reader chooses among them.
    pub const ALL: [Locale; 6] = [
        ltr("en", "English"),
        ltr("uk", "Українська"),
        ltr("ru", "Русский"),
        ltr("fr", "Français"),
        Locale {
            code: "ar",
            tag: "ar",
            name: "العربية",
            is_rtl: true,
        },
        // English with accents and two fifths longer, for tests. XA is a code that stands for
        // no region (ISO 3166-1 leaves it to its users).
        Locale {
            code: "xx",
            tag: "en-XA",
            name: "",
            is_rtl: false,
        },
    ];

    /// The one with this code.
    pub fn of_code(code: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.code == code)
    }

    /// Those that a reader may choose.
    pub fn spoken() -> impl Iterator<Item = Locale> {
        Locale::ALL
            .into_iter()
            .filter(|locale| !locale.name.is_empty())
    }

    /// How texts of it run, as HTML says it.
    pub fn direction(self) -> &'static str {
        if self.is_rtl { "rtl" } else { "ltr" }
    }
}

impl Default for Locale {
    /// English.
    fn default() -> Self {
        Locale::ALL[0]
    }
}

const fn ltr(code: &'static str, name: &'static str) -> Locale {
    Locale {
        code,
        tag: code,
        name,
        is_rtl: false,
    }
}

/// Scripts that are written from right to left, and the languages that are where their
/// tag names no script (CLDR 47, `scriptMetadata` and `likelySubtags`).
const RTL_SCRIPTS: [&str; 10] = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
];
const RTL_LANGUAGES: [&str; 14] = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
];

/// Whether the texts of a language run from right to left, by its tag (BCP 47).
///
/// ```
/// use demarche::messages::is_rtl;
/// assert!(is_rtl("ar-EG") && is_rtl("az-Arab") && !is_rtl("ar-Latn") && !is_rtl("uk"));
/// ```
pub fn is_rtl(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let is = |list: &[&str], part: &str| list.iter().any(|of| of.eq_ignore_ascii_case(part));
    match parts.find(|part| part.len() == 4 && part.chars().all(char::is_alphabetic)) {
        Some(script) => is(&RTL_SCRIPTS, script),
        None => is(&RTL_LANGUAGES, language),
    }
}

/// Words in the quotation marks of a language (CLDR 47, `delimiters`).
///
/// ```
/// use demarche::messages::quoted;
/// assert_eq!(quoted("так", "uk"), "«так»");
/// assert_eq!(quoted("so", "de-AT"), "„so“");
/// ```
pub fn quoted(words: &str, tag: &str) -> String {
    let language = tag.split('-').next().unwrap_or_default();
    let (open, close) = match &*language.to_ascii_lowercase() {
        "uk" | "ru" | "be" | "es" | "it" | "pt" | "no" | "nb" | "nn" | "el" | "hy" | "az"
        | "fa" | "ar" => ("«", "»"),
        "fr" => ("«\u{202f}", "\u{202f}»"),
        "de" | "cs" | "sk" | "bg" | "ka" | "lt" | "sl" | "hr" | "sr" => ("„", "“"),
        "pl" | "ro" | "hu" | "nl" => ("„", "”"),
        "fi" | "sv" => ("”", "”"),
        "zh" | "ja" => ("「", "」"),
        _ => ("“", "”"),
    };
    format!("{open}{words}{close}")
}
