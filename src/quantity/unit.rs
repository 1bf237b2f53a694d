//! Reads what a number counts: a unit of the table, or the noun that follows.

use super::{
    lexicon::ENGLISH,
    text::{Found, Sort, Text, folded},
};

/// Units that may stand behind words of their own: `30 calendar days`.
const UNITS: &[u8] = b"tyLAW$%cg";
const UNITS_BEHIND_WORDS: &[u8] = b"ty$cg";
/// What is no noun.
const NO_NOUN: &[u8] = b"-TPB+owaS!";
/// So many words may stand before the unit.
const WORDS_BEFORE: usize = 2;

/// What a number counts.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Unit {
    /// The class of the table; 0 for a noun.
    pub(super) class: u8,
    pub(super) key: String,
    /// The token behind it.
    pub(super) end: usize,
}

/// A key of the table as it is shown.
pub(super) fn spaced(key: &str) -> String {
    let space = |c| if c == '_' { ' ' } else { c };
    key.chars().map(space).collect()
}

impl Text<'_> {
    /// A unit of the table that begins with a token.
    pub(super) fn known_unit(&self, at: usize, classes: &[u8]) -> Option<Unit> {
        let square = self.find(at, b"q");
        // `кв. км`
        let length = square.and_then(|square| {
            let dot = usize::from(self.is(square.end, "."));
            self.find(square.end + dot, b"L")
        });
        let found = length.or_else(|| self.find(at, classes))?;
        let mut class = self.class(found);
        let mut key = spaced(self.key(found));
        let mut end = found.end;
        if class == b'L' {
            let behind = self.find(end, b"q").map(|square| square.end);
            let raised = (self.is_joined(end) && self.written(end) == "2").then_some(end + 1);
            if let Some(behind) = raised.or(behind) {
                end = behind;
                key.push('2');
                class = b'A';
            } else if length.is_some() {
                key.push('2');
                class = b'A';
            }
        }
        if class == b'g' {
            // `military bases` are no personnel.
            if self.is_noun(end) {
                return None;
            }
            class = b'c';
        }
        Some(Unit { class, key, end })
    }

    /// Whether a word that may be a noun begins with a token.
    pub(super) fn is_noun(&self, at: usize) -> bool {
        self.sort(at) == Some(Sort::Word)
            && self.token(at).is_some_and(|token| !token.opens_line)
            && !self.has(at, NO_NOUN)
    }

    /// What a number counts that ends before a token. `Err` where the number
    /// belongs to a name: `20-point plan`.
    pub(super) fn unit(&self, at: usize) -> Result<Option<Unit>, ()> {
        let mut from = at;
        let is_tied = self.is_hyphen(at);
        if is_tied {
            from += 1;
            if self.has(from, b"r") {
                return Err(());
            }
        }
        // `100 тыс. военных`
        if self.is(from, ".") && self.is_joined(from) && self.known_unit(from + 1, UNITS).is_some()
        {
            from += 1;
        }
        if let Some(unit) = self.known_unit(from, UNITS) {
            return Ok(Some(unit));
        }
        for _ in 0..2 {
            let of = self.find(from, b"o");
            from = of.map_or(from, |of| of.end);
            if self.is(from, "'") {
                from += 1;
            }
        }
        if let Some(unit) = self.known_unit(from, UNITS) {
            return Ok(Some(unit));
        }
        if let Some(word) = self.find(from, b"x").filter(|word| self.is_noun(word.end)) {
            from = word.end;
        }
        let mut behind = from;
        for _ in 0..WORDS_BEFORE {
            if !self.is_noun(behind) || self.has(behind, b"#*") {
                break;
            }
            behind += 1;
            if let Some(unit) = self.known_unit(behind, UNITS_BEHIND_WORDS) {
                return Ok(Some(unit));
            }
        }
        if !self.is_noun(from) || self.has(from, b"#*") {
            return Ok(None);
        }
        // `nine European countries`, `20 Leopard tanks`
        let is_capital = |at: usize| {
            self.written(at)
                .starts_with(|c: char| c.is_ascii_uppercase())
        };
        if is_capital(from) && !is_capital(from + 1) && self.is_noun(from + 1) {
            from += 1;
        }
        let is_pair = self.is_han(from) && self.is_joined(from + 1) && self.is_han(from + 1);
        let end = from + 1 + usize::from(is_pair);
        let word: String = (from..end).map(|at| self.word(at)).collect();
        let key = stem(&word, self.languages & ENGLISH != 0);
        Ok(Some(Unit { class: 0, key, end }))
    }

    /// A row of a unit, as one word with its number.
    pub(super) fn unit_of(&self, row: u16, end: usize) -> Unit {
        let found = Found { row, end };
        Unit {
            class: self.class(found),
            key: spaced(self.key(found)),
            end,
        }
    }
}

/// A word without its ending, crudely: what two numbers of one noun share.
pub(super) fn stem(word: &str, is_english: bool) -> String {
    let mut stem = folded(word);
    let is_latin = stem.is_ascii();
    if is_english && is_latin {
        if stem.len() > 4 && stem.ends_with('s') && !stem.ends_with("ss") && !stem.ends_with("us") {
            stem.pop();
            if stem.ends_with("ie") {
                stem.truncate(stem.len() - 2);
                stem.push('y');
            }
        }
        return stem;
    }
    let endings = if is_latin {
        "aeiousnmw"
    } else {
        "аеиоуыэюяьівхм"
    };
    // In bytes: five Latin letters, four others.
    let least = if is_latin { 5 } else { 8 };
    while stem.len() > least
        && (stem.chars().next_back()).is_some_and(|last| endings.chars().any(|c| c == last))
    {
        stem.pop();
    }
    stem
}
