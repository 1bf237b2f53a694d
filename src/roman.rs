//! Roman numerals, as points of plans and centuries have them. Open it when one is not read.

/// The small letter of a letter; what has two is of no numeral.
fn small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Letters of Roman numerals, those that look the same in Cyrillic, too:
/// keyboards with `І` and `Х` have no others at hand.
fn roman_letter(c: char) -> Option<u8> {
    Some(match small(c) {
        'i' | 'і' => b'i',
        'v' => b'v',
        'x' | 'х' => b'x',
        'l' => b'l',
        'c' | 'с' => b'c',
        _ => return None,
    })
}

const ROMAN: [(&[u8], u32, u8); 9] = [
    (b"c", 100, 3),
    (b"xc", 90, 1),
    (b"l", 50, 1),
    (b"xl", 40, 1),
    (b"x", 10, 3),
    (b"ix", 9, 1),
    (b"v", 5, 1),
    (b"iv", 4, 1),
    (b"i", 1, 3),
];

/// The value of a Roman numeral up to 399, all in capitals or all in small letters.
///
/// ```
/// assert_eq!(demarche::roman::roman("XIX"), Some(19));
/// assert_eq!(demarche::roman::roman("IIII"), None);
/// ```
pub fn roman(text: &str) -> Option<u32> {
    let mut letters = [0_u8; 12];
    let mut count = 0;
    let is_small = text.chars().next().is_some_and(|c| small(c) == c);
    for c in text.chars() {
        // One sign for a whole numeral: Ⅳ.
        let sign = (c as u32 | 0x10).wrapping_sub(0x216f);
        if count == 0 && text.len() == c.len_utf8() && (1..=12).contains(&sign) {
            return Some(sign);
        }
        *letters.get_mut(count)? = roman_letter(c).filter(|_| (small(c) == c) == is_small)?;
        count += 1;
    }
    let mut rest = letters.get(..count)?;
    let mut value = 0;
    for (letters, worth, most) in ROMAN {
        for _ in 0..most {
            if let Some(behind) = rest.strip_prefix(letters) {
                (value, rest) = (value + worth, behind);
            }
        }
    }
    (rest.is_empty() && value > 0).then_some(value)
}
