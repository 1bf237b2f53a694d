//! Reads a line character by character: a cursor, and the numerals that stand at it.

use super::{
    characters::BOLD,
    numeral::{self, Numeral},
};

/// The largest number of a point.
const LARGEST: u32 = 99_999;
/// Words behind a number that is between two others.
const BETWEEN: &str = "bis ter quater quinquies sexies septies";

/// A place in a line; signs of bold are passed over. Its steps are called from
/// many places: kept out of line they take little of the page.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a> {
    pub line: &'a str,
    pub at: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    #[inline(never)]
    pub(super) fn peek(&self) -> Option<char> {
        let mut ahead = *self;
        ahead.next()
    }

    #[inline(never)]
    pub(super) fn next(&mut self) -> Option<char> {
        while self.rest().starts_with(BOLD) {
            self.at += 1;
        }
        let c = self.rest().chars().next()?;
        self.at += c.len_utf8();
        Some(c)
    }

    #[inline(never)]
    pub(super) fn next_if(&mut self, is_wanted: fn(char) -> bool) -> Option<char> {
        let c = self.peek().filter(|c| is_wanted(*c))?;
        self.next();
        Some(c)
    }

    /// What follows as long as its signs are wanted.
    #[inline(never)]
    pub(super) fn run(&mut self, is_wanted: fn(char) -> bool) -> &'a str {
        while self.rest().starts_with(BOLD) {
            self.at += 1;
        }
        let start = self.at;
        while let Some(c) = self.rest().chars().next().filter(|c| is_wanted(*c)) {
            self.at += c.len_utf8();
        }
        self.line.get(start..self.at).unwrap_or_default()
    }

    pub(super) fn spaces(&mut self) -> bool {
        self.next_if(is_space).is_some()
    }

    pub(super) fn is_end(&self) -> bool {
        self.peek().is_none()
    }
}

pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t')
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '‒' | '―' | '−' | '\u{2011}')
}

/// Whether a sign is part of a word; the one sign is what joins letters in Hindi.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic() || c == '\u{94d}'
}

/// Whether a text goes on with a small letter, in the midst of a sentence.
pub(super) fn starts_small(text: &str) -> bool {
    let first = text.chars().find(|c| !matches!(*c, BOLD | ' ' | '\t'));
    first.is_some_and(|c| is_letter(c) && c.is_lowercase())
}

/// A numeral, its value, and the numerals it may be: of `I.` two.
pub(super) struct Number {
    pub span: (usize, usize),
    pub readings: [Option<(Numeral, u32)>; 2],
    pub is_between: bool,
}

/// Reads a numeral of any kind.
pub(super) fn number(scan: &mut Scan) -> Option<Number> {
    let first = scan.peek()?;
    let mut number = Number {
        span: (0, 0),
        readings: [None, None],
        is_between: false,
    };
    if numeral::digit(first).is_some() {
        let mut value = Some(0_u32);
        let digits = scan.run(|c| numeral::digit(c).is_some());
        number.span = (scan.at - digits.len(), scan.at);
        for digit in digits.chars().filter_map(numeral::digit) {
            value = value.map(|value| value * 10 + digit);
            value = value.filter(|value| *value <= LARGEST);
        }
        let mut kind = Numeral::Digits;
        // `6.1`, `6.1.2`
        let mut ahead = *scan;
        while ahead.next_if(|c| c == '.').is_some() {
            let digits = ahead.run(|c| numeral::digit(c).is_some());
            if !(1..=3).contains(&digits.chars().count()) {
                break;
            }
            kind = Numeral::Nested;
            value = digits
                .chars()
                .try_fold(0, |value, c| Some(value * 10 + numeral::digit(c)?));
            *scan = ahead;
            number.span.1 = scan.at;
        }
        between(scan, &mut number);
        number.readings[0] = Some((kind, value?));
        return Some(number);
    }
    if numeral::is_han(first) {
        let text = scan.run(numeral::is_han);
        number.span = (scan.at - text.len(), scan.at);
        number.readings[0] = Some((Numeral::Han, numeral::han(text)?));
        return Some(number);
    }
    let text = scan.run(is_letter_or_roman);
    number.span = (scan.at - text.len(), scan.at);
    let is_small = !first.is_uppercase();
    if let Some(value) = numeral::roman(text) {
        let kind = if is_small {
            Numeral::SmallRoman
        } else {
            Numeral::Roman
        };
        number.readings[0] = Some((kind, value));
    }
    let mut letters = text.chars();
    if let (Some(c), None) = (letters.next(), letters.next())
        && let Some((value, is_capital)) = numeral::letter(c)
    {
        let kind = if is_capital {
            Numeral::Letter
        } else {
            Numeral::SmallLetter
        };
        number.readings[1] = Some((kind, value));
    }
    if number.readings[0].is_some() {
        between(scan, &mut number);
    }
    Some(number)
}

fn is_letter_or_roman(c: char) -> bool {
    is_letter(c) || matches!(c, '\u{2160}'..='\u{217f}')
}

/// Takes `a` of `6a` and `bis` of `6 bis`.
fn between(scan: &mut Scan, number: &mut Number) {
    let mut ahead = *scan;
    let has_space = ahead.next_if(|c| c == ' ').is_some();
    let word = ahead.run(is_letter);
    let mut letters = word.chars();
    let one = letters.next().filter(|_| letters.next().is_none());
    let is_letter = !has_space && one.is_some_and(|c| numeral::letter(c).is_some());
    if is_letter || numeral::has_word(BETWEEN, word) && !word.is_empty() {
        *scan = ahead;
        number.span.1 = scan.at;
        number.is_between = true;
    }
}
