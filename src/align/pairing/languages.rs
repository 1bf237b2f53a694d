//! The languages of the thesaurus.

/// A language of the thesaurus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
}
