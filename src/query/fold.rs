//! Text as it is searched: without case and without accents.

/// Base letters of U+00C0–U+017F (Latin-1 letters and Latin Extended-A), in
/// order; `*` stands for what is not one letter and is handled by itself.
const LATIN: &str = "\
aaaaaa*ceeeeiiiidnooooo×ouuuuy**aaaaaa*ceeeeiiiidnooooo÷ouuuuy*y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll\
lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Folds case and accents: what compares equal after this is the same word to
/// a reader who types without accents. Latin letters lose their marks, `ß`,
/// `æ`, `œ`, `þ` become letters, combining marks vanish, `ё` is `е`; `й` and `ї` are letters of
/// their own, however they are put together.
///
/// ```
/// assert_eq!(demarche::query::fold("Élysée, STRAẞE, Łódź"), "elysee, strasse, lodz");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        fold_into(c, &mut folded);
    }
    folded
}

/// Adds a folded character to a text.
pub fn fold_into(c: char, folded: &mut String) {
    // Most characters of most texts, and they have no accents.
    if c.is_ascii() {
        return folded.push(c.to_ascii_lowercase());
    }
    for small in c.to_lowercase() {
        fold_small(small, folded);
    }
}

/// Adds a small letter, or what has no case, without its accents.
fn fold_small(c: char, folded: &mut String) {
    match c {
        // Letters of their own, which some systems write in two pieces.
        '\u{306}' if folded.ends_with('и') => {
            folded.pop();
            folded.push('й');
        }
        '\u{308}' if folded.ends_with('і') => {
            folded.pop();
            folded.push('ї');
        }
        '\u{300}'..='\u{36f}' => {}
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'þ' => folded.push_str("th"),
        '\u{133}' => folded.push_str("ij"),
        'ё' => folded.push('е'),
        '’' | 'ʼ' => folded.push('\''),
        '\u{c0}'..='\u{17f}' => {
            folded.push(LATIN.chars().nth(c as usize - 0xc0).unwrap_or(c));
        }
        '\u{1e00}'..='\u{1eff}' => folded.push(additional(c)),
        'ά' => folded.push('α'),
        'έ' => folded.push('ε'),
        'ή' => folded.push('η'),
        'ί' | 'ϊ' | 'ΐ' => folded.push('ι'),
        'ό' => folded.push('ο'),
        'ύ' | 'ϋ' | 'ΰ' => folded.push('υ'),
        'ώ' => folded.push('ω'),
        '\u{1f00}'..='\u{1fff}' => folded.push(polytonic(c)),
        'ς' => folded.push('σ'),
        _ => folded.push(c),
    }
}

/// Base letters of Greek Extended, by where the runs begin; what is no small letter stays.
fn polytonic(c: char) -> char {
    match c as u32 {
        0x1f00..=0x1f0f | 0x1f70..=0x1f71 | 0x1f80..=0x1f8f | 0x1fb0..=0x1fbc => 'α',
        0x1f10..=0x1f1f | 0x1f72..=0x1f73 => 'ε',
        0x1f20..=0x1f2f | 0x1f74..=0x1f75 | 0x1f90..=0x1f9f | 0x1fc2..=0x1fcc => 'η',
        0x1f30..=0x1f3f | 0x1f76..=0x1f77 | 0x1fd0..=0x1fdb => 'ι',
        0x1f40..=0x1f4f | 0x1f78..=0x1f79 => 'ο',
        0x1f50..=0x1f5f | 0x1f7a..=0x1f7b | 0x1fe0..=0x1fe3 | 0x1fe6..=0x1feb => 'υ',
        0x1f60..=0x1f6f | 0x1f7c..=0x1f7d | 0x1fa0..=0x1faf | 0x1ff2..=0x1ffc => 'ω',
        0x1fe4..=0x1fe5 | 0x1fec => 'ρ',
        _ => c,
    }
}

/// Base letters of Latin Extended Additional, by where the runs begin.
fn additional(c: char) -> char {
    const RUNS: &[(u32, char)] = &[
        (0x1e00, 'a'),
        (0x1e02, 'b'),
        (0x1e08, 'c'),
        (0x1e0a, 'd'),
        (0x1e14, 'e'),
        (0x1e1e, 'f'),
        (0x1e20, 'g'),
        (0x1e22, 'h'),
        (0x1e2c, 'i'),
        (0x1e30, 'k'),
        (0x1e36, 'l'),
        (0x1e3e, 'm'),
        (0x1e44, 'n'),
        (0x1e4c, 'o'),
        (0x1e54, 'p'),
        (0x1e58, 'r'),
        (0x1e60, 's'),
        (0x1e6a, 't'),
        (0x1e72, 'u'),
        (0x1e7c, 'v'),
        (0x1e80, 'w'),
        (0x1e8a, 'x'),
        (0x1e8e, 'y'),
        (0x1e90, 'z'),
        (0x1e96, 'h'),
        (0x1e97, 't'),
        (0x1e98, 'w'),
        (0x1e99, 'y'),
        (0x1e9a, 'a'),
        (0x1e9b, 's'),
        (0x1ea0, 'a'),
        (0x1eb8, 'e'),
        (0x1ec8, 'i'),
        (0x1ecc, 'o'),
        (0x1ee4, 'u'),
        (0x1ef2, 'y'),
        (0x1efa, 'l'),
        (0x1efc, 'v'),
        (0x1efe, 'y'),
    ];
    let run = RUNS.partition_point(|&(from, _)| from <= c as u32);
    RUNS.get(run.wrapping_sub(1)).map_or(c, |&(_, base)| base)
}

#[cfg(test)]
mod tests {
    use super::{LATIN, fold};

    fn check(text: &str, folded: &str) {
        assert_eq!(fold(text), folded, "{text}");
    }

    #[test]
    fn the_table_covers_its_range() {
        assert_eq!(LATIN.chars().count(), 0x180 - 0xc0);
        // Anchors along the table, so that no run is off by one.
        for (letter, base) in "ðñøýÿāćčďđēěğģħīıĵķĺłńňŋōőŕřśšţťũűŵŷźžſ"
            .chars()
            .zip("dnoyyaccddeegghiijkllnnnoorrssttuuwyzzs".chars())
        {
            check(&letter.to_string(), &base.to_string());
        }
    }

    #[test]
    fn folds() {
        check("Zelenskyy", "zelenskyy");
        check("Élysée", "elysee");
        check("e\u{301}", "e");
        check("STRASSE Straße", "strasse strasse");
        check("Ærø Þing Œuvre", "aero thing oeuvre");
        check("İstanbul", "istanbul");
        check("Việt Nam", "viet nam");
        check("Ấẏṩẁ", "aysw");
        check("Київ", "київ");
        check("Пётр", "петр");
        check("Αθήνα", "αθηνα");
        check("Ἑλλάς ὁ τῷ", "ελλασ ο τω");
        check("и\u{306} і\u{308} е\u{308} ї́", "й ї е ї");
        check("ґанок ганок", "ґанок ганок");
        check("d’Orsay", "d'orsay");
        check("× ÷ 3–4", "× ÷ 3–4");
    }
}
