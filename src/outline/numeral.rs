//! Numerals of many scripts: digits, Han, letters in the order of their alphabet; Roman ones are
//! read by [`roman`](crate::roman).

pub(super) use crate::roman::roman;

/// The small letter of a letter. One character is enough: what has two is no numeral.
pub(super) fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// What a numeral is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numeral {
    /// `6`, `٦`, and words behind a name: `Article Six`.
    Digits,
    /// `Six`, `sixthly`.
    Word,
    /// `VI`.
    Roman,
    /// `vi`.
    SmallRoman,
    /// `F`.
    Letter,
    /// `f`, and letters that have no capitals.
    SmallLetter,
    /// `六`.
    Han,
    /// `6.1`.
    Nested,
    /// `•`, `-`.
    Bullet,
}

/// The digit zero of the scripts that write numbers by place.
const ZEROS: [u16; 16] = [
    0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xe50, 0xed0,
    0x1040, 0x17e0, 0xff10,
];

/// The value of a digit of any of the scripts.
pub(super) fn digit(c: char) -> Option<u32> {
    let code = c as u32;
    (ZEROS.iter())
        .map(|zero| code.wrapping_sub(u32::from(*zero)))
        .find(|value| *value < 10)
}

/// The value of a Han numeral below ten thousand.
pub(super) fn han(text: &str) -> Option<u32> {
    let (mut sum, mut last) = (0_u32, 0_u32);
    for c in text.chars() {
        if let Some(worth) = "十百千".chars().position(|unit| unit == c) {
            sum = sum.checked_add(last.max(1) * [10, 100, 1000][worth])?;
            last = 0;
        } else {
            let value = "〇一二三四五六七八九".chars().position(|one| one == c);
            let value = value.or_else(|| (c == '零').then_some(0))?;
            last = last.checked_mul(10)?.checked_add(value as u32)?;
            if last > 9999 {
                return None;
            }
        }
    }
    (sum.checked_add(last)).filter(|value| (1..10_000).contains(value))
}

/// A sign of a Han numeral.
pub(super) fn is_han(c: char) -> bool {
    "〇零一二三四五六七八九十百千".contains(c)
}

/// The place of a letter in its alphabet, and whether it is a capital.
pub(super) fn letter(c: char) -> Option<(u32, bool)> {
    let small = lower(c);
    let place = match small {
        'a'..='z' => small as u32 - 'a' as u32,
        'а'..='я' => small as u32 - 'а' as u32,
        'α'..='ω' => small as u32 - 'α' as u32,
        _ => {
            let order = "أبجدهوزحطيكلمنسعفصقرشت";
            let hebrew = "אבגדהוזחטיכלמנסעפצקרשת";
            // The first letter of Arabic is written with its sign above, or without.
            let c = if c == 'ا' { 'أ' } else { c };
            let place = |alphabet: &str| alphabet.chars().position(|one| one == c);
            place(hebrew).or_else(|| place(order))? as u32
        }
    };
    Some((place + 1, small != c))
}

/// Whether a list of words, parted by spaces, has a word, whatever its case.
pub(super) fn has_word(list: &str, word: &str) -> bool {
    list.split(' ')
        .any(|one| one.chars().eq(word.chars().map(lower)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_read() {
        for (text, value) in [
            ("I", Some(1)),
            ("iv", Some(4)),
            ("XIX", Some(19)),
            ("XXVIII", Some(28)),
            ("Ⅳ", Some(4)),
            ("ІІ", Some(2)),
            ("Iv", None),
            ("IIII", None),
            ("VX", None),
            ("", None),
            ("CCCC", None),
        ] {
            assert_eq!(roman(text), value, "{text}");
        }
        for (text, value) in [
            ("一", Some(1)),
            ("十", Some(10)),
            ("十二", Some(12)),
            ("二十", Some(20)),
            ("一百零三", Some(103)),
            ("二〇", Some(20)),
            ("零", None),
            ("", None),
            ("人", None),
        ] {
            assert_eq!(han(text), value, "{text}");
        }
        assert_eq!("7٧७７۷".chars().filter_map(digit).sum::<u32>(), 35);
        assert_eq!(letter('c'), Some((3, false)));
        assert_eq!(letter('В'), Some((3, true)));
        assert_eq!(letter('ב'), Some((2, false)));
        assert_eq!(letter('ب'), Some((2, false)));
        assert_eq!(letter('ا'), Some((1, false)));
        assert_eq!(letter('1'), None);
    }
}
