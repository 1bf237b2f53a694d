//! Makes ids for names: `dnipro-oblast` for “Dnipro Oblast”.

use crate::query::fold;

/// How long an id gets before what makes it unique; a dossier allows 64.
const LONGEST: usize = 48;

/// An id for a name, such as `dnipro-oblast`: made of its letters, unique among
/// those that are taken.
///
/// ```
/// use demarche::import::id_of;
///
/// assert_eq!(id_of("Élysée Palace", |_| false), "elysee-palace");
/// assert_eq!(id_of("Élysée", |id| id == "elysee"), "elysee-2");
/// ```
pub fn id_of(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    // So much of a long name as can matter.
    let start = &name[..name.floor_char_boundary(4 * LONGEST)];
    let mut id = String::new();
    let mut is_other = false;
    for letter in fold(start).chars() {
        let before = id.len();
        match letter {
            'ъ' | 'ь' | '\'' => continue,
            'a'..='z' | '0'..='9' => id.push(letter),
            _ => match latin(letter) {
                Some(letters) => id.push_str(letters),
                None => is_other |= letter.is_alphanumeric(),
            },
        }
        // One sign for all that is no letter, between letters.
        if id.len() == before && !id.ends_with('-') {
            id.push('-');
        }
        if id.len() >= LONGEST {
            break;
        }
    }
    let id = id.trim_matches('-');
    // A name in another script, or cut, is told by a number made of all of it.
    let id = match (id.is_empty(), is_other) {
        (true, _) => format!("n-{:08x}", hash(name)),
        (false, true) => format!("{id}-{:08x}", hash(name)),
        (false, false) => id.to_owned(),
    };
    if !is_taken(&id) {
        return id;
    }
    for number in 2..10 {
        let numbered = format!("{id}-{number}");
        if !is_taken(&numbered) {
            return numbered;
        }
    }
    // Many names that look alike: counting up would take ever longer.
    let id = match is_other || id.starts_with("n-") {
        true => id,
        false => format!("{id}-{:08x}", hash(name)),
    };
    let mut unique = id.clone();
    let mut number = 2_u32;
    while is_taken(&unique) {
        unique = format!("{id}-{number}");
        number = number.saturating_add(1);
    }
    unique
}

/// Cyrillic and Greek letters in Latin ones, near enough for an id.
fn latin(letter: char) -> Option<&'static str> {
    const CYRILLIC: [&str; 32] = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];
    const GREEK: [&str; 25] = [
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s",
        "s", "t", "y", "f", "ch", "ps", "o",
    ];
    let place = |first: char| (letter as usize).checked_sub(first as usize);
    match letter {
        'а'..='я' => CYRILLIC.get(place('а')?).copied(),
        'α'..='ω' => GREEK.get(place('α')?).copied(),
        'і' => Some("i"),
        'ї' => Some("yi"),
        'є' => Some("ye"),
        'ґ' => Some("g"),
        _ => None,
    }
}

/// A number made of a name (FNV-1a), the same everywhere.
fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::id_of;
    use proptest::prelude::*;
    use std::collections::HashSet;

    fn check(name: &str, id: &str) {
        assert_eq!(id_of(name, |_| false), id, "{name}");
    }

    #[test]
    fn ids_look_like_names() {
        check("United States", "united-states");
        check("  A–B / C ", "a-b-c");
        check("Володимир Зеленський", "volodimir-zelenskiy");
        check("Путин, В.В.", "putin-v-v");
        check("Αθήνα", "athina");
        check("O’Brien", "obrien");
        check("北京", "n-36943181");
        check("G7 峰会", "g7-47dda8b7");
        check("—", "n-e58c2df1");
        check("", "n-811c9dc5");
    }

    #[test]
    fn many_names_that_look_alike_stay_apart() {
        let mut ids = HashSet::new();
        for marks in 0..500_usize {
            let name = format!("A{}", "!".repeat(marks));
            let id = id_of(&name, |id| ids.contains(id));
            assert!(ids.insert(id));
        }
        assert!(ids.contains("a") && ids.contains("a-9"));
    }

    proptest! {
        #[test]
        fn ids_are_valid_and_unique(names in prop::collection::vec("\\PC{0,80}", 1..30)) {
            let mut ids = HashSet::new();
            for name in names {
                let id = id_of(&name, |id| ids.contains(id));
                prop_assert!((1..=64).contains(&id.len()), "{}", id);
                prop_assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
                prop_assert!(ids.insert(id));
            }
        }
    }
}
