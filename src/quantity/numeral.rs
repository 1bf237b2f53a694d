//! Reads a number, in digits or in words, with what multiplies it: `twenty-five`, `3.5
//! million`.

use super::{
    lexicon::{ALL, NOTHING, step},
    literal::{Literal, literal},
    text::{Sort, Text},
};

/// Beyond this a number is none that a treaty names, nor one that can be shown.
pub(super) const LARGEST: f64 = 9e14;
/// So many words make a number.
pub(super) const MOST_WORDS: usize = 16;
/// A number that was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numeral {
    pub(super) value: f64,
    /// What `million` and the like made of it.
    pub(super) scale: f64,
    /// The token behind it.
    pub(super) end: usize,
    /// Four digits that may be a year.
    pub(super) is_year: bool,
    /// It is written in words.
    pub(super) is_words: bool,
    /// It is the word `one`, which may be an article.
    pub(super) is_one: bool,
    /// A unit that is one word with the number: `sechsmonatig`.
    pub(super) unit: Option<u16>,
}

/// A number that is put together from words.
#[derive(Clone, Copy, Default)]
struct Sum {
    total: f64,
    group: f64,
    /// The last power of ten, 0 for none.
    scale: f64,
}

impl Sum {
    fn value(self) -> f64 {
        self.total + self.group
    }

    /// Adds a word; `is_turned` where `and` stands before, so that tens may
    /// follow ones: `dreiundzwanzig`. Tells whether it can.
    fn add(&mut self, word: f64, is_turned: bool) -> bool {
        let rest = self.group as i64 % 100;
        if word >= 1_000.0 {
            if self.scale > 0.0 && self.scale <= word {
                // `mil millones`
                let is_of_all = self.group == 0.0 && self.scale < word;
                self.total *= if is_of_all { word } else { 1.0 };
                self.scale = word;
                return is_of_all && self.total <= LARGEST;
            }
            self.total += self.group.max(1.0) * word;
            (self.group, self.scale) = (0.0, word);
        } else if word >= 100.0 {
            if self.group >= 100.0 {
                return false;
            }
            self.group = self.group.max(1.0) * word;
        } else {
            let fits = rest == 0
                || (rest >= 20 && rest % 10 == 0 && word < 10.0)
                || ((rest == 60 || rest == 80) && word < 20.0)
                || (is_turned && rest < 10 && word >= 20.0);
            if !fits {
                return false;
            }
            self.group += word;
        }
        self.value() <= LARGEST
    }
}

/// A power of ten: `*9` of the table.
fn power(size: i32) -> f64 {
    (0..size.abs()).fold(1.0, |power, _| power * 10.0)
}

impl Text<'_> {
    /// The value of a row of numerals.
    fn numeral_of(&self, row: u16) -> f64 {
        let size = self.lexicon.size(row);
        match self.lexicon.class(row) {
            b'*' => power(size),
            _ => size.into(),
        }
    }

    /// `million` and the like behind a number; `m` only of money.
    pub(super) fn scale(&self, at: usize, is_money: bool) -> Option<(f64, usize)> {
        let found = self.find(at, b"*")?;
        let size = self.lexicon.size(found.row);
        if size < 0 && !is_money && !self.has(found.end, b"$") {
            return None;
        }
        Some((power(size), found.end))
    }

    /// The number that begins with a token.
    pub(super) fn numeral(&self, at: usize, is_money: bool) -> Option<Numeral> {
        match self.sort(at)? {
            Sort::Number => self.number(at, is_money),
            _ if self.is_han(at) => self.chinese(at),
            Sort::Word => self.number_words(at),
            Sort::Sign => self.half(at),
        }
    }

    fn number(&self, at: usize, is_money: bool) -> Option<Numeral> {
        // `T72`, `F-16`, `21st`
        if let Some(before) = at.checked_sub(1)
            && self.is_joined(at)
        {
            let letter = if self.is(before, "-") && self.is_joined(before) {
                before.checked_sub(1)?
            } else {
                before
            };
            let is_letter = self.sort(letter) == Some(Sort::Word) && !self.is_han(letter);
            if is_letter && !self.has(letter, b"$") {
                return None;
            }
        }
        let is_tied =
            self.is_joined(at + 1) && self.sort(at + 1) == Some(Sort::Word) && !self.is_han(at + 1);
        if is_tied && !self.has(at + 1, b"*tyLAW$cg%") {
            return None;
        }
        let scaled = self.scale(at + 1, is_money);
        let Literal::Number(mut value) =
            literal(self.written(at), self.decimal(), scaled.is_some())
        else {
            return None;
        };
        let mut end = at + 1;
        if let Some(half) = self.find(end, b"h")
            && self.is(end, "½")
        {
            (value, end) = (value + 0.5, half.end);
        }
        let mut scale = 1.0;
        while let Some((power, behind)) = self.scale(end, is_money)
            && scale * power <= LARGEST
        {
            (scale, end) = (scale * power, behind);
        }
        let is_year = scale == 1.0
            && self
                .digits(at, 4, 4)
                .is_some_and(|year| (1900..2100).contains(&year));
        let numeral = Numeral {
            value: value * scale,
            scale,
            end,
            is_year,
            is_words: false,
            is_one: false,
            unit: None,
        };
        (numeral.value <= LARGEST).then_some(numeral)
    }

    /// `half a million`, `half a year`; alone, half of something.
    fn half(&self, at: usize) -> Option<Numeral> {
        let mut end = self.find(at, b"h")?.end;
        let article = self.find(end, b"a").or_else(|| self.find(end, b"#"));
        if let Some(article) = article
            && self.has(article.end, b"*ty")
        {
            end = article.end;
        }
        let (scale, end) = self.scale(end, false).unwrap_or((1.0, end));
        Some(Numeral {
            value: 0.5 * scale,
            scale,
            end,
            is_year: false,
            is_words: true,
            is_one: false,
            unit: None,
        })
    }

    fn number_words(&self, at: usize) -> Option<Numeral> {
        if self.has(at, b"h") {
            return self.half(at);
        }
        let mut sum = Sum::default();
        let (mut end, mut words, mut unit) = (at, 0, None);
        // `a million`
        if let Some(article) = self.find(at, b"a") {
            let is_scale = self.is(article.end, "hundred") || self.has(article.end, b"*");
            end = article.end;
            words = 1;
            if !is_scale {
                return None;
            }
        } else if self.is(at, "hundred") || self.is(at, "hundreds") || self.has(at, b"*") {
            return None;
        }
        while words < MOST_WORDS && unit.is_none() {
            let mut next = end;
            let mut is_turned = false;
            if words > 0 && self.is_hyphen(next) {
                next += 1;
            } else if words > 0
                && let Some(and) = self.find(next, b"+")
            {
                (next, is_turned) = (and.end, true);
                // `six and a half`
                let article = self.find(next, b"a").map_or(next, |article| article.end);
                if let Some(half) = self.find(article, b"h") {
                    sum.group += 0.5;
                    end = half.end;
                    is_turned = false;
                    next = end;
                }
            }
            let before = sum;
            if let Some(found) = self.find(next, b"#*") {
                let is_money_only = self.lexicon.size(found.row) < 0;
                if is_money_only || !sum.add(self.numeral_of(found.row), is_turned) {
                    sum = before;
                    break;
                }
                end = found.end;
            } else if let Some((value, with)) = self.compound(next) {
                if words > 0 && !sum.add(value, is_turned) {
                    sum = before;
                    break;
                } else if words == 0 {
                    sum.group = value;
                }
                (end, unit) = (next + 1, with);
            } else {
                break;
            }
            words += 1;
        }
        let value = sum.value();
        let numeral = Numeral {
            value,
            scale: sum.scale.max(1.0),
            end,
            is_year: false,
            is_words: true,
            is_one: value == 1.0 && unit.is_none(),
            unit,
        };
        (words > 0 && end > at && value > 0.0 && value <= LARGEST).then_some(numeral)
    }

    /// Number words in one: `dreiundzwanzig`, `duecento`, `sechsmonatig`.
    fn compound(&self, at: usize) -> Option<(f64, Option<u16>)> {
        if !self.begins_number(at) {
            return None;
        }
        let word = self.word(at);
        let mut sum = Sum::default();
        let (mut from, mut pieces, mut is_turned) = (0, 0, false);
        while pieces < MOST_WORDS {
            let rest = word.get(from..).filter(|rest| !rest.is_empty());
            let Some(rest) = rest else { break };
            let (mut hash, mut best) = (NOTHING, None);
            for (nth, byte) in rest.bytes().enumerate() {
                hash = step(hash, byte);
                let row = self.lexicon.row(hash, b"#*", ALL, true);
                // One letter is a sign behind digits (`5k`), no piece of a word: `k-einem`.
                best = row.filter(|_| nth > 0).map(|row| (row, nth + 1)).or(best);
            }
            let piece = best.filter(|(row, _)| {
                self.lexicon.size(*row) > 0 && sum.add(self.numeral_of(*row), is_turned)
            });
            if let Some((_, length)) = piece {
                from += length;
                pieces += 1;
                is_turned = false;
                continue;
            }
            let joint = ["und", "en", "e"]
                .into_iter()
                .find(|joint| rest.starts_with(joint));
            if let Some(joint) = joint.filter(|_| pieces > 0 && !is_turned) {
                // The end of `-tagige`, not a joint, is looked at below.
                from += joint.len();
                is_turned = true;
                continue;
            }
            if pieces == 0 || is_turned {
                return None;
            }
            let mut hash = NOTHING;
            let unit = rest.bytes().enumerate().filter_map(|(nth, byte)| {
                hash = step(hash, byte);
                self.lexicon.row(hash, b"ty", ALL, nth + 1 == rest.len())
            });
            return Some((sum.value(), Some(unit.last()?)));
        }
        (pieces > 1 && !is_turned).then(|| (sum.value(), None))
    }
}
