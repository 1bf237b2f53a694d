//! Small letters and capitals. The tables of the standard library, which know
//! every script there ever was, would add some 8 KB to the page.

/// Capitals that have small letters: the first, the last, how far apart they
/// are, and how far from each the small letter is. All of Latin, Greek,
/// Cyrillic, Armenian, Georgian, Cherokee and Adlam that people write today.
#[rustfmt::skip]
const CAPITALS: [(u32, u32, u32, i32); 124] = [
    (0xc0, 0xd6, 1, 32), (0xd8, 0xde, 1, 32), (0x100, 0x12e, 2, 1), (0x132, 0x136, 2, 1), (0x139, 0x147, 2, 1),
    (0x14a, 0x176, 2, 1), (0x178, 0x178, 1, -121), (0x179, 0x17d, 2, 1), (0x181, 0x181, 1, 210), (0x182, 0x184, 2, 1),
    (0x186, 0x186, 1, 206), (0x187, 0x187, 1, 1), (0x189, 0x18a, 1, 205), (0x18b, 0x18b, 1, 1), (0x18e, 0x18e, 1, 79),
    (0x18f, 0x18f, 1, 202), (0x190, 0x190, 1, 203), (0x191, 0x191, 1, 1), (0x193, 0x193, 1, 205),
    (0x194, 0x194, 1, 207), (0x196, 0x196, 1, 211), (0x197, 0x197, 1, 209), (0x198, 0x198, 1, 1),
    (0x19c, 0x19c, 1, 211), (0x19d, 0x19d, 1, 213), (0x19f, 0x19f, 1, 214), (0x1a0, 0x1a4, 2, 1),
    (0x1a6, 0x1a6, 1, 218), (0x1a7, 0x1a7, 1, 1), (0x1a9, 0x1a9, 1, 218), (0x1ac, 0x1ac, 1, 1),
    (0x1ae, 0x1ae, 1, 218), (0x1af, 0x1af, 1, 1), (0x1b1, 0x1b2, 1, 217), (0x1b3, 0x1b5, 2, 1),
    (0x1b7, 0x1b7, 1, 219), (0x1b8, 0x1b8, 1, 1), (0x1bc, 0x1bc, 1, 1), (0x1c4, 0x1c4, 1, 2), (0x1c5, 0x1c5, 1, 1),
    (0x1c7, 0x1c7, 1, 2), (0x1c8, 0x1c8, 1, 1), (0x1ca, 0x1ca, 1, 2), (0x1cb, 0x1db, 2, 1), (0x1de, 0x1ee, 2, 1),
    (0x1f1, 0x1f1, 1, 2), (0x1f2, 0x1f4, 2, 1), (0x1f6, 0x1f6, 1, -97), (0x1f7, 0x1f7, 1, -56), (0x1f8, 0x21e, 2, 1),
    (0x220, 0x220, 1, -130), (0x222, 0x232, 2, 1), (0x23a, 0x23a, 1, 10795), (0x23b, 0x23b, 1, 1),
    (0x23d, 0x23d, 1, -163), (0x23e, 0x23e, 1, 10792), (0x241, 0x241, 1, 1), (0x243, 0x243, 1, -195),
    (0x244, 0x244, 1, 69), (0x245, 0x245, 1, 71), (0x246, 0x24e, 2, 1), (0x370, 0x372, 2, 1), (0x376, 0x376, 1, 1),
    (0x37f, 0x37f, 1, 116), (0x386, 0x386, 1, 38), (0x388, 0x38a, 1, 37), (0x38c, 0x38c, 1, 64),
    (0x38e, 0x38f, 1, 63), (0x391, 0x3a1, 1, 32), (0x3a3, 0x3ab, 1, 32), (0x3cf, 0x3cf, 1, 8), (0x3d8, 0x3ee, 2, 1),
    (0x3f4, 0x3f4, 1, -60), (0x3f7, 0x3f7, 1, 1), (0x3f9, 0x3f9, 1, -7), (0x3fa, 0x3fa, 1, 1),
    (0x3fd, 0x3ff, 1, -130), (0x400, 0x40f, 1, 80), (0x410, 0x42f, 1, 32), (0x460, 0x480, 2, 1), (0x48a, 0x4be, 2, 1),
    (0x4c0, 0x4c0, 1, 15), (0x4c1, 0x4cd, 2, 1), (0x4d0, 0x52e, 2, 1), (0x531, 0x556, 1, 48),
    (0x10a0, 0x10c5, 1, 7264), (0x10c7, 0x10c7, 1, 7264), (0x10cd, 0x10cd, 1, 7264), (0x13a0, 0x13ef, 1, 38864),
    (0x13f0, 0x13f5, 1, 8), (0x1c89, 0x1c89, 1, 1), (0x1c90, 0x1cba, 1, -3008), (0x1cbd, 0x1cbf, 1, -3008),
    (0x1e00, 0x1e94, 2, 1), (0x1e9e, 0x1e9e, 1, -7615), (0x1ea0, 0x1efe, 2, 1), (0x1f08, 0x1f0f, 1, -8),
    (0x1f18, 0x1f1d, 1, -8), (0x1f28, 0x1f2f, 1, -8), (0x1f38, 0x1f3f, 1, -8), (0x1f48, 0x1f4d, 1, -8),
    (0x1f59, 0x1f5f, 2, -8), (0x1f68, 0x1f6f, 1, -8), (0x1f88, 0x1f8f, 1, -8), (0x1f98, 0x1f9f, 1, -8),
    (0x1fa8, 0x1faf, 1, -8), (0x1fb8, 0x1fb9, 1, -8), (0x1fba, 0x1fbb, 1, -74), (0x1fbc, 0x1fbc, 1, -9),
    (0x1fc8, 0x1fcb, 1, -86), (0x1fcc, 0x1fcc, 1, -9), (0x1fd8, 0x1fd9, 1, -8), (0x1fda, 0x1fdb, 1, -100),
    (0x1fe8, 0x1fe9, 1, -8), (0x1fea, 0x1feb, 1, -112), (0x1fec, 0x1fec, 1, -7), (0x1ff8, 0x1ff9, 1, -128),
    (0x1ffa, 0x1ffb, 1, -126), (0x1ffc, 0x1ffc, 1, -9), (0x2126, 0x2126, 1, -7517), (0x212a, 0x212a, 1, -8383),
    (0x212b, 0x212b, 1, -8262), (0xff21, 0xff3a, 1, 32), (0x1e900, 0x1e921, 1, 34),
];

/// The small letter of a letter; anything else is itself.
///
/// ```
/// use demarche::letters::lower;
///
/// assert_eq!("ÉLYSÉE, Київ".chars().map(lower).collect::<String>(), "élysée, київ");
/// ```
pub fn lower(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    // The one capital whose small letter is two characters, `i` and a dot.
    if letter == 'İ' {
        return 'i';
    }
    let code = letter as u32;
    let run = CAPITALS.partition_point(|(_, last, ..)| *last < code);
    let small = CAPITALS.get(run).and_then(|&(first, _, step, distance)| {
        let is_capital = code >= first && (code - first).is_multiple_of(step);
        is_capital.then(|| code.wrapping_add_signed(distance))
    });
    small.and_then(char::from_u32).unwrap_or(letter)
}

/// The capital of a letter; anything else is itself.
///
/// ```
/// assert_eq!(demarche::letters::upper('é'), 'É');
/// ```
pub fn upper(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_uppercase();
    }
    let capital = |&(first, last, _, distance): &(u32, u32, u32, i32)| {
        let code = (letter as u32).wrapping_add_signed(-distance);
        let capital = char::from_u32(code).filter(|_| (first..=last).contains(&code));
        capital.filter(|capital| lower(*capital) == letter)
    };
    CAPITALS.iter().find_map(capital).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::{lower, upper};

    /// The scripts that the table knows.
    fn is_known(letter: char) -> bool {
        matches!(letter as u32, 0..=0x558 | 0x10a0..=0x10ff | 0x13a0..=0x13ff | 0x1c80..=0x1cbf
            | 0x1e00..=0x1fff | 0xff00..=0xffef | 0x1e900..=0x1e95f)
            || matches!(letter, '\u{2126}' | '\u{212a}' | '\u{212b}')
    }

    #[test]
    fn small_letters_are_those_of_the_standard_library() {
        for letter in ('\0'..=char::MAX).filter(|letter| *letter != 'İ') {
            let mut small = letter.to_lowercase();
            let small = small.next().filter(|_| is_known(letter));
            assert_eq!(lower(letter), small.unwrap_or(letter), "{letter}");
        }
        assert_eq!(lower('İ'), 'i');
    }

    #[test]
    fn capitals_are_those_of_the_standard_library() {
        for letter in '\0'..=char::MAX {
            let capital = upper(letter);
            if capital != letter {
                assert_eq!(lower(capital), letter, "{letter}");
                let mut of_library = letter.to_uppercase();
                let first = of_library.next().filter(|_| of_library.len() == 0);
                // The library has two for `ß`.
                assert_eq!(capital, first.unwrap_or(capital), "{letter}");
            }
        }
        assert_eq!("zżéжωა".chars().map(upper).collect::<String>(), "ZŻÉЖΩᲐ");
        assert_eq!(upper('ß'), 'ẞ');
    }
}
