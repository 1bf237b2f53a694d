//! Looks words and phrases up in the table [`WORDS`]. All forms of all languages are in
//! one hash table, because every word of a text is looked up.

use std::sync::OnceLock;

use super::words::WORDS;

/// The languages that forms may be kept to, a bit each.
const LANGUAGES: &[u8] = b"efdsipnlru";
/// All languages: none is known.
pub(super) const ALL: u16 = (1 << 10) - 1;
/// The bit of English.
pub(super) const ENGLISH: u16 = 1;

/// A power of two, more than twice the forms.
const SLOTS: usize = 1 << 13;
/// The row of what is only the beginning of a phrase.
const BEGINNING: u16 = u16::MAX;
const EMPTY: u16 = u16::MAX;

struct Entry {
    hash: u64,
    row: u16,
    /// The language that the form is kept to; 0 for none.
    language: u16,
    /// Any ending may follow.
    is_stem: bool,
    /// Of what is only the beginning of phrases: their classes.
    phrases: u64,
}

impl Entry {
    /// Whether it is a form in one of some languages, and may stand where a word ends, or goes on.
    fn fits(&self, languages: u16, is_end: bool) -> bool {
        (self.language == 0 || self.language & languages != 0) && (is_end || self.is_stem)
    }
}

/// What a line of the table means.
#[derive(Default)]
struct Row {
    class: u8,
    key: &'static str,
    size: i32,
}

impl Row {
    /// Reads the head of a line: `Lkm=1000000`, `#12`.
    fn new(head: &'static str) -> Row {
        let mut row = Row {
            class: head.bytes().next().unwrap_or(0),
            key: head.get(1..).unwrap_or_default(),
            size: 0,
        };
        let mut is_negative = false;
        for (nth, byte) in head.bytes().enumerate() {
            match byte {
                b'0'..=b'9' => row.size = row.size * 10 + i32::from(byte - b'0'),
                b'-' => is_negative = true,
                b'=' => {
                    row.key = head.get(1..nth).unwrap_or_default();
                    row.size = 0;
                }
                _ => {}
            }
        }
        if is_negative {
            row.size = -row.size;
        }
        row
    }
}

/// The words, by their hashes.
pub(super) struct Lexicon {
    rows: Vec<Row>,
    entries: Vec<Entry>,
    slots: Vec<u16>,
    /// A bit for what some entry's hash ends with: most words are none.
    filter: Vec<u64>,
}

/// How many hashes the filter tells apart.
const FILTERED: u64 = 1 << 16;

/// The word and the bit of a hash in the filter.
fn filtered(hash: u64) -> (usize, u64) {
    let place = (hash >> 13) % FILTERED;
    ((place / 64) as usize, 1 << (place % 64))
}

/// The hash of nothing (FNV-1a).
pub(super) const NOTHING: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash of a text with one more byte.
pub(super) fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
}

/// Whether a character stands for a word, as in Chinese.
pub(super) fn is_han(c: char) -> bool {
    matches!(c as u32, 0x3007 | 0x3040..=0x30ff | 0x3400..=0x9fff | 0xf900..=0xfaff)
}

fn language(letter: Option<&u8>) -> u16 {
    let nth = LANGUAGES.iter().position(|known| Some(known) == letter);
    nth.map_or(0, |nth| 1 << nth)
}

/// Classes as bits. Some share one: it tells what is not there for sure.
#[inline]
pub(super) fn bits(classes: &[u8]) -> u64 {
    (classes.iter()).fold(0, |all, class| all | 1 << (class & 63))
}

impl Lexicon {
    /// The lexicon, made when it is first asked for.
    pub(super) fn get() -> &'static Lexicon {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(Lexicon::new)
    }

    fn new() -> Lexicon {
        let mut lexicon = Lexicon {
            rows: Vec::new(),
            entries: Vec::new(),
            slots: vec![EMPTY; SLOTS],
            filter: vec![0; (FILTERED / 64) as usize],
        };
        // By bytes: what the standard library splits with is larger than this.
        let (mut start, mut is_head) = (0, true);
        for (at, byte) in WORDS.bytes().chain([b'\n']).enumerate() {
            if byte != b' ' && byte != b'\n' {
                continue;
            }
            let part = WORDS.get(start..at).unwrap_or_default();
            if is_head {
                lexicon.rows.push(Row::new(part));
            } else {
                lexicon.add(part, lexicon.rows.len() as u16 - 1);
            }
            (start, is_head) = (at + 1, byte == b'\n');
        }
        lexicon
    }

    fn add(&mut self, form: &str, row: u16) {
        let (of, form) = match form.as_bytes() {
            [letter, b':', ..] => (language(Some(letter)), form.get(2..).unwrap_or_default()),
            _ => (0, form),
        };
        let (form, is_stem) = match form.strip_suffix('*') {
            Some(stem) => (stem, true),
            None => (form, false),
        };
        let mut hash = NOTHING;
        let mut before = 'a';
        for c in form.chars() {
            // Where a word of the phrase ends, the look-up asks whether to go on.
            let is_seam = |c: char| is_han(c) || (c.is_ascii() && !c.is_ascii_alphanumeric());
            if hash != NOTHING && (is_seam(before) || is_seam(c)) {
                self.insert_beginning(hash, self.class(row));
            }
            before = c;
            let mut bytes = [0; 4];
            let c = if c == '_' { ' ' } else { c };
            hash = c.encode_utf8(&mut bytes).bytes().fold(hash, step);
        }
        self.insert(hash, row, of, is_stem);
    }

    fn insert(&mut self, hash: u64, row: u16, language: u16, is_stem: bool) {
        let (word, bit) = filtered(hash);
        if let Some(word) = self.filter.get_mut(word) {
            *word |= bit;
        }
        let mut at = hash as usize;
        while let Some(slot) = self.slots.get_mut(at % SLOTS) {
            if *slot == EMPTY {
                *slot = self.entries.len() as u16;
                break;
            }
            at = at.wrapping_add(1);
        }
        self.entries.push(Entry {
            hash,
            row,
            language,
            is_stem,
            phrases: 0,
        });
    }

    /// Notes that a phrase of a class begins so.
    fn insert_beginning(&mut self, hash: u64, class: u8) {
        if !self.begins(hash) {
            self.insert(hash, BEGINNING, 0, false);
        }
        let is_beginning =
            |place: &usize| (self.entries.get(*place)).is_some_and(|entry| entry.row == BEGINNING);
        let place = self.places(hash).find(is_beginning);
        if let Some(entry) = place.and_then(|place| self.entries.get_mut(place)) {
            entry.phrases |= bits(&[class]);
        }
    }

    /// Where the entries of a hash stand.
    fn places(&self, hash: u64) -> impl Iterator<Item = usize> {
        let (word, bit) = filtered(hash);
        let is_known = self.filter.get(word).is_some_and(|word| word & bit != 0);
        (0..if is_known { SLOTS } else { 0 })
            .map_while(move |nth| {
                let slot = self.slots.get((hash as usize).wrapping_add(nth) % SLOTS)?;
                (*slot != EMPTY).then_some(usize::from(*slot))
            })
            .filter(move |place| {
                self.entries
                    .get(*place)
                    .is_some_and(|entry| entry.hash == hash)
            })
    }

    fn entries(&self, hash: u64) -> impl Iterator<Item = &Entry> {
        self.places(hash)
            .filter_map(|place| self.entries.get(place))
    }

    /// The classes of all forms with this hash, in whatever language, as bits; and of these only the forms
    /// that [`Lexicon::row`] would find.
    pub(super) fn classes(&self, hash: u64, languages: u16, is_end: bool) -> (u64, u64) {
        (self.entries(hash)).fold((0, 0), |(all, fitting), entry| {
            let class = bits(&[self.class(entry.row)]);
            let fits = if entry.fits(languages, is_end) {
                class
            } else {
                0
            };
            (all | class, fitting | fits)
        })
    }

    /// The classes of all phrases that begin so, as bits.
    pub(super) fn phrases(&self, hash: u64) -> u64 {
        (self.entries(hash)).fold(0, |all, entry| all | entry.phrases)
    }

    /// Whether a phrase begins so.
    pub(super) fn begins(&self, hash: u64) -> bool {
        self.entries(hash).any(|entry| entry.row == BEGINNING)
    }

    /// The row of a form among some classes, in some languages; a form of one
    /// language goes before what all have.
    pub(super) fn row(
        &self,
        hash: u64,
        classes: &[u8],
        languages: u16,
        is_end: bool,
    ) -> Option<u16> {
        let mut best = None;
        for entry in self.entries(hash) {
            let fits = entry.fits(languages, is_end) && classes.contains(&self.class(entry.row));
            if fits && (best.is_none() || (entry.language != 0 && languages & !entry.language == 0))
            {
                best = Some(entry.row);
            }
        }
        best
    }

    /// The languages in which a word is one of the commonest.
    pub(super) fn languages(&self, hash: u64) -> u16 {
        self.entries(hash)
            .filter(|entry| self.class(entry.row) == b'-')
            .fold(0, |languages, entry| {
                languages | language(self.key(entry.row).as_bytes().first())
            })
    }

    /// The class of a row: its first letter.
    pub(super) fn class(&self, row: u16) -> u8 {
        self.rows.get(usize::from(row)).map_or(0, |row| row.class)
    }

    /// What a row means within its class.
    pub(super) fn key(&self, row: u16) -> &'static str {
        self.rows.get(usize::from(row)).map_or("", |row| row.key)
    }

    /// The number that a row stands for, or its size in the smallest unit.
    pub(super) fn size(&self, row: u16) -> i32 {
        self.rows.get(usize::from(row)).map_or(0, |row| row.size)
    }

    /// The row of a unit by its key.
    pub(super) fn unit(&self, key: &str) -> Option<u16> {
        (0..self.rows.len() as u16)
            .find(|row| b"tyLAW$%cg".contains(&self.class(*row)) && same(self.key(*row), key))
    }
}

/// Whether a key of the table, with `_` for spaces, is a text.
fn same(key: &str, text: &str) -> bool {
    let spaced = key
        .bytes()
        .map(|byte| if byte == b'_' { b' ' } else { byte });
    spaced.eq(text.bytes())
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, SLOTS, WORDS};
    use crate::quantity::text::folded;

    #[test]
    fn the_table_is_folded_and_fits() {
        for line in WORDS.lines() {
            for form in line.split_ascii_whitespace().skip(1) {
                let form = form
                    .get(2..)
                    .filter(|_| form.get(1..2) == Some(":"))
                    .unwrap_or(form);
                assert_eq!(folded(form), form, "in {line}");
            }
        }
        let lexicon = Lexicon::get();
        assert!(
            lexicon.entries.len() * 2 < SLOTS,
            "{}",
            lexicon.entries.len()
        );
    }
}
