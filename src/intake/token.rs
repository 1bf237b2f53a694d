//! Words, numbers and signs of a text with their places. Open it when a word is cut wrongly:
//! abbreviations, possessives, names with signs in them.

use super::lexicon::{Class, Language, Lexicon};
use crate::query::fold;
use std::ops::Range;

/// What sort of token it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    /// `'s`, behind the word it belongs to.
    Possessive,
    Sign(char),
}

/// A word or sign and what it may be.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// First byte.
    pub(super) start: usize,
    /// Behind the last byte.
    pub(super) end: usize,
    pub(super) kind: Kind,
    /// Without case and accents.
    pub(super) folded: String,
    pub(super) class: Class,
    pub(super) state: Option<u16>,
    pub(super) is_capital: bool,
    /// Whether blank space, or nothing, stands before it.
    pub(super) is_spaced: bool,
}

impl Token {
    pub(super) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }
    pub(super) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }
    pub(super) fn is(&self, class: Class) -> bool {
        self.class.has(class)
    }
    pub(super) fn text<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.end).unwrap_or_default()
    }
    /// `–`, `—`, or a hyphen that stands alone.
    pub(super) fn is_dash(&self) -> bool {
        matches!(self.kind, Kind::Sign('–' | '—' | '-' | '―'))
    }
}

/// Words that end with a full stop and no sentence does.
const ABBREVIATIONS: &str = " mr mrs ms dr gen lt col maj sen rep gov sgt capt adm brig prof rev hon pres amb st no vs jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp approx est fig jr sr cf al им ул г гг р рр тыс тис млн млрд долл грн т м mme mlle mm art ";

/// The tokens of a stretch of a text.
pub(super) fn tokens(text: &str, range: Range<usize>, language: Language, into: &mut Vec<Token>) {
    let lexicon = Lexicon::of(language);
    let stretch = text.get(range.clone()).unwrap_or_default();
    let mut chars = stretch.char_indices().peekable();
    let mut is_spaced = true;
    while let Some((at, c)) = chars.next() {
        if c.is_whitespace() || is_unseen(c) {
            is_spaced = true;
            continue;
        }
        let start = range.start + at;
        let rest = &stretch[at..];
        let (length, kind) = if c.is_alphanumeric() {
            let length = word_length(rest, language);
            let is_number = rest[..length]
                .chars()
                .all(|c| c.is_numeric() || matches!(c, '.' | ',' | ':'));
            (length, if is_number { Kind::Number } else { Kind::Word })
        } else if let Some(length) = possessive(rest, stretch[..at].chars().next_back()) {
            (length, Kind::Possessive)
        } else {
            (c.len_utf8(), Kind::Sign(c))
        };
        while chars.next_if(|(next, _)| *next < at + length).is_some() {}
        let piece = &rest[..length];
        let (folded, entry) = match kind {
            Kind::Word => {
                let folded = fold(piece);
                let entry = lexicon.word(piece, &folded);
                (folded, entry)
            }
            Kind::Number => (piece.to_owned(), Default::default()),
            _ => Default::default(),
        };
        into.push(Token {
            start,
            end: start + length,
            kind,
            folded,
            class: entry.class,
            state: entry.state,
            is_capital: c.is_uppercase() || has_article(piece),
            is_spaced,
        });
        is_spaced = false;
    }
}

/// `al-Shaibani`: a name behind its article.
fn has_article(word: &str) -> bool {
    (word.split_once('-')).is_some_and(|(article, name)| {
        matches!(
            article,
            "al" | "el"
                | "ar"
                | "as"
                | "ad"
                | "an"
                | "at"
                | "ul"
                | "ash"
                | "az"
                | "аль"
                | "эль"
                | "ель"
                | "ас"
                | "ар"
                | "аш"
                | "ад"
                | "ан"
                | "ат"
        ) && name.starts_with(char::is_uppercase)
    })
}

/// Signs that only steer how a text is laid out.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// How many bytes the word or number has that a text begins with.
fn word_length(text: &str, language: Language) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    let is_digit = text.starts_with(|c: char| c.is_numeric());
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let joins = |next: Option<char>| next.is_some_and(char::is_alphanumeric);
        let goes_on = match c {
            _ if c.is_alphanumeric() => true,
            // A possessive is a token of its own; other apostrophes are inside a word.
            '\'' | '’' | 'ʼ' => {
                joins(next) && !is_possessive(&text[at..]) && !is_elision(&text[..at], language)
            }
            '-' | '‑' => {
                joins(next)
                    && !(language == Language::French && is_inversion(&text[at + c.len_utf8()..]))
            }
            '.' if is_digit => next.is_some_and(char::is_numeric),
            ',' | ':' => is_digit && next.is_some_and(char::is_numeric),
            '.' => {
                let word = &text[..at];
                let last = word.rsplit(['.', '-']).next().unwrap_or_default();
                let is_initial = last.chars().count() == 1
                    && last.chars().all(char::is_alphabetic)
                    && (last.chars().all(char::is_uppercase) || word.contains('.') || joins(next));
                let folded = fold(word);
                // `p.m`, `U.S.`, `J.`, `Gen.`
                is_initial || ABBREVIATIONS.contains(&format!(" {folded} "))
            }
            '&' => joins(next) && at > 0,
            '+' => at == 4 && text.starts_with("OPEC"),
            '/' => text.starts_with("RFE/RL"),
            '\u{300}'..='\u{36f}' => true,
            _ => false,
        };
        if !goes_on {
            break;
        }
        end = at + c.len_utf8();
        if end > 80 {
            break;
        }
    }
    end
}

/// `l'Élysée`, `d’Ukraine`: the article is a word of its own.
fn is_elision(before: &str, language: Language) -> bool {
    language == Language::French
        && matches!(
            &*before.to_lowercase(),
            "l" | "d" | "qu" | "n" | "s" | "c" | "j" | "m" | "t" | "lorsqu" | "puisqu" | "jusqu"
        )
}

/// `a-t-il ajouté`, `dit-elle`: the pronoun is a word of its own.
fn is_inversion(behind: &str) -> bool {
    ["t-il", "t-elle", "t-on", "il", "elle", "ils", "elles"]
        .iter()
        .any(|form| {
            (behind.strip_prefix(form)).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
}

fn is_possessive(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next();
    matches!(chars.next(), Some('s' | 'S')) && !chars.next().is_some_and(char::is_alphanumeric)
}

/// The length of a possessive that a text begins with: `'s`, or the apostrophe behind an `s`.
fn possessive(text: &str, before: Option<char>) -> Option<usize> {
    let mark = text
        .chars()
        .next()
        .filter(|c| matches!(c, '\'' | '’' | 'ʼ'))?;
    if !before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    if is_possessive(text) {
        return Some(mark.len_utf8() + 1);
    }
    // `the rebels’ leader`; where a quote ends no letter follows a single blank.
    let rest = &text[mark.len_utf8()..];
    let mut chars = rest.chars();
    (before == Some('s')
        && chars.next() == Some(' ')
        && chars.next().is_some_and(char::is_lowercase))
    .then(|| mark.len_utf8())
}
