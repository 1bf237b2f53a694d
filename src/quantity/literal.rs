//! Reads numbers in digits, with the separators of any country and the digits of any
//! script.

use super::{
    lexicon::ENGLISH,
    text::{Sort, Text, digit},
};

/// So many groups of digits make a number.
const MOST_GROUPS: usize = 8;

/// Digits with their separators.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Literal {
    /// A number.
    Number(f64),
    /// Three numbers with points between, and whether the first is a year.
    Date([u32; 3], bool),
    /// Nothing that can be told.
    None,
}

#[derive(Clone, Copy, Default)]
struct Group {
    separator: char,
    digits: usize,
    value: u64,
}

/// Reads digits with their separators. `decimal` is the separator of decimals
/// in the language; `is_scaled` whether `million` or the like follows.
pub(super) fn literal(text: &str, decimal: char, is_scaled: bool) -> Literal {
    let mut groups = [Group::default(); MOST_GROUPS];
    let mut count = 1;
    for c in text.chars() {
        if let Some(group) = groups.get_mut(count - 1) {
            match digit(c) {
                Some(digit) => {
                    group.digits += 1;
                    // Too many digits are told by their number.
                    group.value = group.value.wrapping_mul(10).wrapping_add(digit.into());
                }
                None => count += 1,
            }
        }
        if digit(c).is_none() {
            let Some(group) = groups.get_mut(count - 1) else {
                return Literal::None;
            };
            group.separator = match c {
                '，' => ',',
                '．' => '.',
                '’' | '٬' => '\'',
                ',' | '.' | '\'' | '٫' => c,
                _ => ' ',
            };
        }
    }
    let groups = groups.get(..count).unwrap_or_default();
    let ([first, rest @ ..], Some(last)) = (groups, groups.last()) else {
        return Literal::None;
    };
    if groups.iter().map(|group| group.digits).sum::<usize>() > 18 {
        return Literal::None;
    }
    if let [a, b, c] = groups
        && b.separator == '.'
        && c.separator == '.'
        && b.digits <= 2
        && (a.digits + c.digits == 5 || a.digits + c.digits == 6)
        && (a.digits == 4 || c.digits == 4)
    {
        let parts = [a, b, c].map(|group| group.value as u32);
        return Literal::Date(parts, a.digits == 4);
    }
    let has_decimals = match rest {
        [] => false,
        [only] => match only.separator {
            ' ' => false,
            '\'' if only.digits == 3 => false,
            '\'' => return Literal::None,
            '٫' => true,
            _ if only.digits != 3 || first.digits > 3 || first.value == 0 => true,
            mark => mark == decimal && (is_scaled || !only.value.is_multiple_of(100)),
        },
        [second, ..] => last.separator != second.separator,
    };
    let whole = rest
        .get(..rest.len() - usize::from(has_decimals))
        .unwrap_or_default();
    if !is_grouped(first, whole) {
        return Literal::None;
    }
    let digits = groups.iter().fold(0_u64, |all, group| {
        all.wrapping_mul(10_u64.pow(group.digits as u32))
            .wrapping_add(group.value)
    });
    let parts = if has_decimals {
        10_u64.pow(last.digits as u32)
    } else {
        1
    };
    Literal::Number(digits as f64 / parts as f64)
}

/// Whether groups of digits are thousands, or lakhs and crores.
fn is_grouped(first: &Group, rest: &[Group]) -> bool {
    let Some((last, between)) = rest.split_last() else {
        return true;
    };
    let is_of = |size: usize| between.iter().all(|group| group.digits == size);
    let is_one_mark = between
        .iter()
        .all(|group| group.separator == last.separator);
    is_one_mark
        && last.digits == 3
        && ((is_of(3) && first.digits <= 3) || (is_of(2) && first.digits <= 2))
}

impl Text<'_> {
    /// The mark of decimals in the language of the text.
    pub(super) fn decimal(&self) -> char {
        if self.languages & ENGLISH != 0 {
            '.'
        } else {
            ','
        }
    }

    /// The digits of a token as a number.
    pub(super) fn literal(&self, at: usize) -> Literal {
        let is_scaled = self.scale(at + 1, true).is_some();
        literal(self.written(at), self.decimal(), is_scaled)
    }

    /// A whole number of so many digits, without separators.
    pub(super) fn digits(&self, at: usize, least: usize, most: usize) -> Option<u32> {
        let written = self.written(at);
        let mut value = 0_u32;
        for c in written.chars().take(most + 1) {
            value = value.saturating_mul(10).saturating_add(digit(c)?);
        }
        let length = written
            .chars()
            .take(most + 1)
            .fold(0, |length, _| length + 1);
        (length >= least && length <= most && self.sort(at) == Some(Sort::Number)).then_some(value)
    }
}
