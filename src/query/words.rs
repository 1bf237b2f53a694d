//! Full-text search: the words of all texts and the rows in which each occurs (an
//! inverted index).

use super::{
    Bits, Interner,
    spelling::{is_inflected, is_vowel_mark, letter_into, other_form},
};
use serde::{Deserialize, Serialize};

/// A word is cut here, so that a text without a space stays a word.
const LONGEST: usize = 64;

/// Whether a letter is a word by itself: scripts that write without spaces.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// For each byte of ASCII its letter or digit in lower case; 0 ends a word.
const LOWER: [u8; 128] = {
    let mut table = [0; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            table[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// Calls back with the words of a text, folded. `buffer` is only room to work in.
pub(super) fn each_word(text: &str, buffer: &mut String, mut call: impl FnMut(&str)) {
    let mut rest = text;
    // Most texts are of ASCII, of which words need no look at characters.
    let mut word = [0_u8; LONGEST];
    let mut len = 0;
    while let Some(&byte) = rest.as_bytes().first() {
        let Some(&lower) = LOWER.get(usize::from(byte)) else {
            break;
        };
        rest = &rest[1..];
        if lower == 0 {
            flush(&word[..len], &mut call);
            len = 0;
        } else if let Some(place) = word.get_mut(len) {
            *place = lower;
            len += 1;
        }
    }
    if rest.is_empty() {
        return flush(&word[..len], &mut call);
    }
    buffer.clear();
    buffer.push_str(std::str::from_utf8(&word[..len]).unwrap_or_default());
    for c in rest.chars() {
        if stands_alone(c) {
            flush(buffer.as_bytes(), &mut call);
            buffer.clear();
            buffer.push(c);
        } else if c.is_alphanumeric() || is_mark(c) {
            if buffer.len() < LONGEST {
                letter_into(c, buffer);
            }
            continue;
        }
        flush(buffer.as_bytes(), &mut call);
        buffer.clear();
    }
    flush(buffer.as_bytes(), &mut call);
}

fn flush(word: &[u8], mut call: impl FnMut(&str)) {
    if let Ok(word) = std::str::from_utf8(word)
        && !word.is_empty()
    {
        call(word);
    }
}

/// Marks, which folding takes away: they end no word.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c) || is_vowel_mark(c)
}

/// Whether a word of a search may be the beginning of what is found: the last, for it may not
/// be typed to its end, and one whose end is another in another place of a sentence.
pub(super) fn is_beginning(word: &str, is_last: bool) -> bool {
    is_last || is_inflected(word)
}

/// The words of a search, folded. All must occur in what is found, some by their beginning.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, &mut String::new(), |word| words.push(word.to_owned()));
    words
}

/// For every word the rows in which it occurs: an inverted index.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Words {
    words: Interner,
    /// Where the rows of each word begin in `rows`, and where the last end.
    #[serde(with = "crate::wire::numbers")]
    starts: Vec<u32>,
    /// They may be many, and are [split](Words::split) off to be serialized apart.
    #[serde(skip)]
    rows: Vec<u32>,
}

impl Words {
    /// The words without their rows, and the rows, for [`Words::add_rows`].
    pub fn split(mut self) -> (Words, Vec<u32>) {
        let rows = std::mem::take(&mut self.rows);
        (self, rows)
    }

    /// Adds a piece of the rows to words that were read without them.
    pub fn add_rows(&mut self, rows: &[u32]) {
        if self.rows.is_empty() {
            let all = self.starts.last().map_or(0, |&end| end as usize);
            self.rows.reserve_exact(all);
        }
        self.rows.extend_from_slice(rows);
    }

    /// How many times a word occurs in a row, over all.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Adds the rows that have a word, or one that begins with it, to a set.
    pub fn find(&self, word: &str, is_prefix: bool, into: &mut Bits) {
        let mut add = |number: usize| {
            if let (Some(&from), Some(&to)) = (self.starts.get(number), self.starts.get(number + 1))
            {
                let rows = self.rows.get(from as usize..to as usize);
                for &row in rows.unwrap_or_default() {
                    into.insert(row as usize);
                }
            }
        };
        if is_prefix {
            for (number, text) in self.words.iter().enumerate() {
                if text.as_bytes().starts_with(word.as_bytes()) {
                    add(number);
                }
            }
        } else if let Some(number) = self.words.find(word) {
            add(number as usize);
        }
    }
}

/// Words while rows come in.
#[derive(Clone, Debug, Default)]
pub struct WordsFilling {
    words: Interner,
    /// The numbers of the words, row after row.
    tokens: Vec<u32>,
    /// Where the words of each row end.
    ends: Vec<u32>,
    buffer: String,
}

impl WordsFilling {
    /// Adds the words of a text to the row under way.
    pub fn text(&mut self, text: &str) {
        let (words, tokens) = (&mut self.words, &mut self.tokens);
        each_word(text, &mut self.buffer, |word| {
            tokens.push(words.number(word));
            if !word.is_ascii()
                && let Some(other) = other_form(word)
            {
                tokens.push(words.number(&other));
            }
        });
    }

    /// Ends a row.
    pub fn end_row(&mut self) {
        self.ends.push(self.tokens.len() as u32);
    }

    /// Turns rows with words into words with rows, by counting. `order` names
    /// the rows anew: the row that came `order[n]`th becomes row `n`; empty, all
    /// keep their numbers.
    pub fn finish(self, order: &[u32]) -> Words {
        let mut starts = vec![0_u32; self.words.len() + 1];
        for &token in &self.tokens {
            starts[token as usize + 1] += 1;
        }
        for nth in 1..starts.len() {
            starts[nth] += starts[nth - 1];
        }
        let mut next = starts.clone();
        let mut rows = vec![0; self.tokens.len()];
        for nth in 0..self.ends.len() {
            let came = order.get(nth).map_or(nth, |&came| came as usize);
            let from = came.checked_sub(1).map_or(0, |before| self.ends[before]);
            for &token in &self.tokens[from as usize..self.ends[came] as usize] {
                let place = &mut next[token as usize];
                rows[*place as usize] = nth as u32;
                *place += 1;
            }
        }
        Words {
            words: self.words,
            starts,
            rows,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_text() {
        let check = |text: &str, expected: &[&str]| assert_eq!(words(text), expected, "{text}");
        check(
            "The 28-point plan, d’Orsay",
            &["the", "28", "point", "plan", "d", "orsay"],
        );
        check("Élysée e\u{301}te", &["elysee", "ete"]);
        check("和平 talks", &["和", "平", "talks"]);
        check(" – ,", &[]);
        check("اتّفاق ٢٨ نقطة", &["اتفاق", "28", "نقطه"]);
        check(&"x".repeat(70), &[&"x".repeat(64)]);
    }

    #[test]
    fn finds_words_and_beginnings() {
        let mut filling = WordsFilling::default();
        for text in ["Talks in Miami", "Miami, again", "talking"] {
            filling.text(text);
            filling.end_row();
        }
        let check = |words: &Words, word: &str, is_prefix: bool, expected: &[usize]| {
            let mut found = Bits::none(3);
            words.find(word, is_prefix, &mut found);
            assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{word}");
        };
        let words = filling.clone().finish(&[]);
        check(&words, "miami", false, &[0, 1]);
        check(&words, "talk", false, &[]);
        check(&words, "talk", true, &[0, 2]);
        let mut spelled = WordsFilling::default();
        for text in ["Ґудзик", "гудзик", "المفاوضات في جنيف"] {
            spelled.text(text);
            spelled.end_row();
        }
        let spelled = spelled.finish(&[]);
        check(&spelled, "гудзик", false, &[0, 1]);
        check(&spelled, "ґудзик", false, &[0]);
        check(&spelled, "مفاوض", true, &[2]);
        let words = filling.finish(&[2, 0, 1]);
        check(&words, "miami", false, &[1, 2]);
        check(&words, "talking", false, &[0]);
    }
}
