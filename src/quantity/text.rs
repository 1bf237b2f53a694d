//! Splits a text into tokens (words, numbers and signs), folds each, and finds which
//! lexicon entries begin there.

use super::lexicon::{ALL, Lexicon, NOTHING, bits, is_han, step};
use crate::query::fold_into;

/// Where each script's digits begin: Latin, Arabic, Persian, Devanagari,
/// Bengali, Thai, full-width.
const ZEROS: [u32; 7] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
/// So much of a word is looked at.
const LONGEST_WORD: usize = 40;
/// So many words tell the language of a text.
const WORDS_THAT_TELL: usize = 2_000;
/// So many bytes may follow a stem.
const LONGEST_ENDING: usize = 8;

/// The value of a digit in any of the scripts.
pub(super) fn digit(c: char) -> Option<u32> {
    ZEROS
        .iter()
        .map(|zero| (c as u32).wrapping_sub(*zero))
        .find(|value| *value < 10)
}

fn is_space(c: char) -> bool {
    c.is_ascii_whitespace()
        || matches!(
            c as u32,
            0xa0 | 0x1680 | 0x2000..=0x200b | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000 | 0xfeff
        )
}

/// Whether a character that is no digit and no space belongs to a word. Beyond
/// ASCII all does but the blocks of signs.
fn is_letter(c: char) -> bool {
    match c as u32 {
        code @ 0..=0x7f => (code as u8).is_ascii_alphabetic(),
        0x80..=0xbf | 0xd7 | 0xf7 | 0x66a..=0x66d | 0x2000..=0x2bff | 0x3000..=0x303f => c == '〇',
        0xff00..=0xff20 | 0xff3b..=0xff40 | 0xff5b..=0xff65 | 0xffe0..=0xffff => false,
        _ => true,
    }
}

/// A text as it is looked up: folded, without the marks of Cyrillic letters.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        fold_into(c, &mut folded);
    }
    if folded.is_ascii() {
        return folded;
    }
    (folded.chars())
        .map(|c| match c {
            'й' => 'и',
            'ї' => 'і',
            '\u{2010}' | '\u{2011}' => '-',
            c => c,
        })
        .collect()
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Letters.
    Word,
    /// Digits, and what sets them apart.
    Number,
    /// Any other character.
    Sign,
}

/// A stretch of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: u32,
    pub(super) end: u32,
    /// Where its folded form ends; it begins where the last ends.
    folded: u32,
    pub(super) sort: Sort,
    /// Nothing but signs stands before it in its line.
    pub(super) opens_line: bool,
}

/// What was found in the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) row: u16,
    /// The token behind it.
    pub(super) end: usize,
}

/// A text, its tokens, and the lexicon.
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: Vec<Token>,
    pub(super) lexicon: &'static Lexicon,
    folded: String,
    /// The languages that the text may be in, a bit each.
    pub(super) languages: u16,
    /// For each token the classes of the forms that it may begin.
    begins: Vec<Begins>,
}

/// What a token may begin.
#[derive(Clone, Copy, Default)]
struct Begins {
    /// Classes of forms, and of phrases of which it is the first word.
    classes: u64,
    /// It may be made of words for numbers: `dreiundzwanzig`.
    is_number: bool,
}

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str) -> Text<'a> {
        let mut new = Text {
            // Places in the text are kept in 32 bits.
            text: text.get(..text.len().min(1 << 31)).unwrap_or_default(),
            tokens: Vec::new(),
            lexicon: Lexicon::get(),
            folded: String::new(),
            languages: ALL,
            begins: Vec::new(),
        };
        new.split();
        new.tell_language();
        new.begins = (0..new.tokens.len()).map(|at| new.begins(at)).collect();
        new
    }

    fn split(&mut self) {
        let text = self.text;
        let mut opens_line = true;
        let mut at = 0;
        while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
            let start = at;
            at += c.len_utf8();
            if is_space(c) {
                opens_line |= matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}');
                continue;
            }
            let sort = if digit(c).is_some() {
                at = number_end(text, start);
                Sort::Number
            } else if is_letter(c) {
                if !is_han(c) {
                    at = word_end(text, start);
                }
                Sort::Word
            } else {
                Sort::Sign
            };
            if sort != Sort::Number {
                let word = text.get(start..at).unwrap_or_default();
                let cut = word.char_indices().nth(LONGEST_WORD);
                let word = word.get(..cut.map_or(word.len(), |(cut, _)| cut));
                self.folded.push_str(&folded(word.unwrap_or_default()));
            }
            self.tokens.push(Token {
                start: start as u32,
                end: at as u32,
                folded: self.folded.len() as u32,
                sort,
                opens_line,
            });
            opens_line &= sort == Sort::Sign;
        }
    }

    /// The languages whose commonest words are most often in the text.
    fn tell_language(&mut self) {
        let mut votes = [0_u32; 10];
        for at in 0..self.tokens.len().min(WORDS_THAT_TELL) {
            let spoken = self
                .lexicon
                .languages(self.word(at).bytes().fold(NOTHING, step));
            for (language, votes) in votes.iter_mut().enumerate() {
                *votes += u32::from(spoken >> language & 1);
            }
        }
        let most = votes.iter().fold(0, |most, votes| most.max(*votes));
        let is_one = |nth: usize| votes.get(nth) == Some(&most);
        self.languages = (0..10)
            .filter(|nth| is_one(*nth))
            .fold(0, |all, nth| all | 1 << nth);
    }

    pub(super) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    pub(super) fn sort(&self, at: usize) -> Option<Sort> {
        self.token(at).map(|token| token.sort)
    }

    /// A token as it is written.
    pub(super) fn written(&self, at: usize) -> &'a str {
        let range = self
            .token(at)
            .map(|token| token.start as usize..token.end as usize);
        range
            .and_then(|range| self.text.get(range))
            .unwrap_or_default()
    }

    /// The folded form of a token; of a number, nothing.
    pub(super) fn word(&self, at: usize) -> &str {
        let Some(token) = self.token(at) else {
            return "";
        };
        let start = at.checked_sub(1).and_then(|before| self.token(before));
        let start = start.map_or(0, |before| before.folded as usize);
        self.folded
            .get(start..token.folded as usize)
            .unwrap_or_default()
    }

    /// Whether a token is a sign, or word, of this form.
    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.token(at).is_some() && self.word(at) == word
    }

    /// Whether a sign of ASCII is within a token.
    pub(super) fn has_mark(&self, at: usize, mark: u8) -> bool {
        self.written(at).bytes().any(|byte| byte == mark)
    }

    /// Whether nothing stands between a token and the one before.
    pub(super) fn is_joined(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.token(before));
        matches!((before, self.token(at)), (Some(before), Some(token)) if before.end == token.start)
    }

    /// Whether a hyphen ties two words: `twenty-five`.
    pub(super) fn is_hyphen(&self, at: usize) -> bool {
        self.is(at, "-") && self.is_joined(at) && self.is_joined(at + 1)
    }

    /// Whether a token is a Chinese character.
    pub(super) fn is_han(&self, at: usize) -> bool {
        self.written(at).chars().next().is_some_and(is_han)
    }

    fn begins(&self, at: usize) -> Begins {
        let word = self.word(at).as_bytes();
        let (mut hash, mut classes, mut is_number) = (NOTHING, 0, false);
        for (nth, byte) in word.iter().enumerate() {
            hash = step(hash, *byte);
            let rest = word.len() - nth - 1;
            let (of_hash, fitting) = self.lexicon.classes(hash, self.languages, rest == 0);
            is_number |= of_hash & bits(b"#*") != 0;
            if rest <= LONGEST_ENDING {
                classes |= fitting;
            }
        }
        Begins {
            classes: classes | self.lexicon.phrases(hash),
            is_number,
        }
    }

    /// The longest form of some classes that begins with a token.
    #[inline]
    pub(super) fn find(&self, at: usize, classes: &[u8]) -> Option<Found> {
        // Most words are of no form at all.
        let begins = self.begins.get(at)?;
        if begins.classes & bits(classes) == 0 {
            return None;
        }
        self.longest(at, classes)
    }

    /// Whether nothing at all begins with a token: a word that no form has.
    pub(super) fn begins_nothing(&self, at: usize) -> bool {
        let nothing = |begins: &Begins| begins.classes == 0 && !begins.is_number;
        self.sort(at) == Some(Sort::Word)
            && self.begins.get(at).is_some_and(nothing)
            && !self.is_han(at)
    }

    /// Whether a token may be made of words for numbers.
    pub(super) fn begins_number(&self, at: usize) -> bool {
        self.begins.get(at).is_some_and(|begins| begins.is_number)
    }

    fn longest(&self, at: usize, classes: &[u8]) -> Option<Found> {
        let (mut at, mut hash, mut best) = (at, NOTHING, None);
        loop {
            let word = self.word(at).as_bytes();
            for (nth, byte) in word.iter().enumerate() {
                hash = step(hash, *byte);
                let rest = word.len() - nth - 1;
                if rest <= LONGEST_ENDING {
                    let row = self.lexicon.row(hash, classes, self.languages, rest == 0);
                    best = row.map(|row| Found { row, end: at + 1 }).or(best);
                }
            }
            if word.is_empty() || !self.lexicon.begins(hash) {
                return best;
            }
            at += 1;
            if self.is_hyphen(at) {
                at += 1;
                hash = step(hash, b' ');
            } else if !self.is_joined(at) {
                hash = step(hash, b' ');
            }
        }
    }

    /// Whether a token begins a form of some classes.
    pub(super) fn has(&self, at: usize, classes: &[u8]) -> bool {
        self.find(at, classes).is_some()
    }

    /// What a row means within its class.
    pub(super) fn key(&self, found: Found) -> &'static str {
        self.lexicon.key(found.row)
    }

    /// The class of what was found.
    pub(super) fn class(&self, found: Found) -> u8 {
        self.lexicon.class(found.row)
    }
}

/// Where a word ends. An apostrophe belongs to a Cyrillic word: `п'ять`.
fn word_end(text: &str, start: usize) -> usize {
    let is_cyrillic = |c: char| matches!(c as u32, 0x400..=0x52f);
    let mut before = ' ';
    let mut letters = text
        .get(start..)
        .unwrap_or_default()
        .char_indices()
        .peekable();
    while let Some((at, c)) = letters.next() {
        let is_inside = matches!(c, '\'' | '’' | 'ʼ')
            && is_cyrillic(before)
            && letters.peek().is_some_and(|(_, c)| is_cyrillic(*c));
        if !is_inside && (!is_letter(c) || is_han(c) || digit(c).is_some() || is_space(c)) {
            return start + at;
        }
        before = c;
    }
    text.len()
}

/// Where a number ends: digits with single separators between, spaces only
/// where three digits follow at most three.
fn number_end(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    // The digits since the last separator; the separator that is a space.
    let (mut run, mut gap, mut end) = (0, None, start);
    for (at, c) in rest.char_indices() {
        if digit(c).is_some() {
            run += 1;
            end = start + at + c.len_utf8();
            continue;
        }
        let behind = start + at + c.len_utf8();
        let follows = text.get(behind..).unwrap_or_default();
        let ahead = follows.chars().take(4);
        let ahead = ahead.take_while(|c| digit(*c).is_some());
        let digits = ahead.fold(0, |digits, _| digits + 1);
        let goes_on = match c {
            ',' | '.' | '\'' | '’' | '٬' | '٫' | '，' | '．' => digits > 0,
            '\n' | '\r' | '\t' => false,
            c if is_space(c) => digits == 3 && run <= 3 && gap.is_none_or(|gap| gap == c),
            _ => false,
        };
        if !goes_on {
            break;
        }
        if is_space(c) {
            gap = Some(c);
        }
        run = 0;
    }
    end
}
