//! Words of the pseudo-language: English with accents, and by two fifths longer.

/// The letters that get an accent, and what they become. They stay readable.
const ACCENTED: [(char, char); 20] = [
    ('a', 'á'),
    ('c', 'ç'),
    ('e', 'é'),
    ('g', 'ğ'),
    ('i', 'í'),
    ('n', 'ñ'),
    ('o', 'ó'),
    ('r', 'ř'),
    ('s', 'š'),
    ('u', 'ú'),
    ('y', 'ý'),
    ('z', 'ž'),
    ('A', 'Á'),
    ('C', 'Ç'),
    ('E', 'É'),
    ('I', 'Í'),
    ('N', 'Ñ'),
    ('O', 'Ó'),
    ('S', 'Š'),
    ('U', 'Ú'),
];

fn accented(c: char) -> char {
    (ACCENTED.iter())
        .find_map(|&(plain, accented)| (plain == c).then_some(accented))
        .unwrap_or(c)
}

/// Some words as the pseudo-language says them. What has no letter stays as it is.
pub fn pseudo(words: &str) -> String {
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    let mut more = (letters * 2).div_ceil(5);
    // Vowels are drawn out, each once more than the last time round.
    let vowels = words.chars().filter(|&c| is_vowel(c)).count();
    let each = more.div_ceil(vowels.max(1));
    let mut out = String::new();
    for c in words.chars() {
        out.push(accented(c));
        if is_vowel(c) {
            let times = each.min(more);
            more -= times;
            out.extend(std::iter::repeat_n(accented(c).to_lowercase(), times).flatten());
        }
    }
    // Words without a vowel.
    if let Some(last) = words.chars().rev().find(|c| c.is_alphabetic())
        && more > 0
    {
        let end = out.trim_end().len();
        out.insert_str(end, &accented(last).to_string().repeat(more));
    }
    out
}

fn is_vowel(c: char) -> bool {
    "aeiouyAEIOUY".contains(c)
}

#[cfg(test)]
mod tests {
    use super::pseudo;

    #[test]
    fn words_get_longer_and_accented() {
        for (words, said) in [
            ("Zoom in", "Zóoóoóm íñ"),
            (" events", " éévéeñtš"),
            (" · ", " · "),
            ("kB", "kBB"),
        ] {
            let told = pseudo(words);
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
            assert!(letters(&told) * 5 >= letters(words) * 7, "{told}");
            let edges = |text: &str| (text.starts_with(' '), text.ends_with(' '));
            assert_eq!(edges(&told), edges(words), "{told:?} for {said:?}");
            assert!(letters(words) == 0 || told != words);
        }
    }
}
