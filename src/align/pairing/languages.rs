//! The languages of the thesaurus.

/// A language of the thesaurus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    English,
    /// Ukrainian.
    Ukrainian,
    /// Russian.
    Russian,
    /// French.
    French,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// Arabic.
    Arabic,
    /// Chinese.
    Chinese,
}

impl Language {
    /// All, in the order in which a line of the thesaurus has them.
    pub const ALL: [Language; 8] = [
        Language::English,
        Language::Ukrainian,
        Language::Russian,
        Language::French,
        Language::German,
        Language::Spanish,
        Language::Arabic,
        Language::Chinese,
    ];

    /// Its tag in BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Ukrainian => "uk",
            Language::Russian => "ru",
            Language::French => "fr",
            Language::German => "de",
            Language::Spanish => "es",
            Language::Arabic => "ar",
            Language::Chinese => "zh",
        }
    }

    /// Whether it is known what its words mean (`static/words`).
    pub fn is_meant(self) -> bool {
        !matches!(self, Language::Arabic | Language::Chinese)
    }
}
