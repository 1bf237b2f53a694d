//! Ids made from names: short, in small Latin letters, and not taken yet.

use super::references::shares_ids;
use crate::{load::Json, query::fold};
use std::collections::{HashMap, HashSet};

/// So long an id may be.
const LONGEST: usize = 64;

/// So long one is made.
const MADE: usize = 40;

/// Whether a text can be an id.
pub fn is_id(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !text.is_empty() && text.len() <= LONGEST && text.bytes().all(is_plain)
}

/// A text in small Latin letters: without accents, Cyrillic and Greek as they are usually written.
///
/// ```
/// assert_eq!(demarche::edit::latin("Юрій Ушаков, Élysée"), "yuriy ushakov, elysee");
/// ```
pub fn latin(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    for c in fold(text).chars() {
        // Most letters are Latin already, and tens of thousands of names are searched as somebody types.
        if c.is_ascii() {
            latin.push(c);
            continue;
        }
        match CYRILLIC.iter().chain(GREEK).find(|(of, _)| *of == c) {
            Some((_, letters)) => latin.push_str(letters),
            None => latin.push(c),
        }
    }
    latin
}

/// Russian and Ukrainian, without signs.
const CYRILLIC: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('ґ', "g"),
    ('д', "d"),
    ('е', "e"),
    ('є', "ye"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('і', "i"),
    ('ї', "yi"),
    ('й', "y"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ў', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "shch"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
];

const GREEK: &[(char, &str)] = &[
    ('α', "a"),
    ('β', "v"),
    ('γ', "g"),
    ('δ', "d"),
    ('ε', "e"),
    ('ζ', "z"),
    ('η', "i"),
    ('θ', "th"),
    ('ι', "i"),
    ('κ', "k"),
    ('λ', "l"),
    ('μ', "m"),
    ('ν', "n"),
    ('ξ', "x"),
    ('ο', "o"),
    ('π', "p"),
    ('ρ', "r"),
    ('σ', "s"),
    ('τ', "t"),
    ('υ', "y"),
    ('φ', "f"),
    ('χ', "ch"),
    ('ψ', "ps"),
    ('ω', "o"),
];

/// An id made from a name: its words with `-` between them; empty where none can be written in Latin letters.
///
/// ```
/// use demarche::edit::id_of_name;
/// assert_eq!(id_of_name("The mayors meet, at last!"), "the-mayors-meet-at-last");
/// assert_eq!(id_of_name("会談"), "");
/// ```
pub fn id_of_name(name: &str) -> String {
    let mut id = String::new();
    for word in latin(name).split(|c: char| !c.is_ascii_alphanumeric()) {
        if word.is_empty() {
            continue;
        }
        let length = id.len() + usize::from(!id.is_empty()) + word.len();
        if length > MADE {
            if id.is_empty() {
                id.extend(word.chars().take(MADE));
            }
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    id
}

/// The id for a new record of a list: as wished where it is free, else with a number behind it; where nothing is wished
/// for, what a record of the list is called with a number.
pub fn free_id(dossier: &Json, list: &str, wished: &str) -> String {
    FreeIds::of(dossier, list).take(wished)
}

/// The ids that a list has left, for several new records.
pub(super) struct FreeIds {
    one: &'static str,
    taken: HashSet<String>,
    /// The number behind a stem that is tried next.
    next: HashMap<String, usize>,
}

impl FreeIds {
    /// Those of a list.
    pub(super) fn of(dossier: &Json, list: &str) -> FreeIds {
        let lists = (super::format::LISTS.iter()).filter(|of| shares_ids(list, of.name));
        let items = lists.filter_map(|of| match dossier.get(of.name) {
            Some(Json::Array(items)) => Some(items),
            _ => None,
        });
        let ids = items.flatten().filter_map(|item| match item.get("id") {
            Some(Json::Text(id)) => Some(id.clone()),
            _ => None,
        });
        let taken = ids.collect();
        FreeIds {
            one: super::format::list(list).map_or("record", |list| list.one),
            taken,
            next: HashMap::new(),
        }
    }

    /// Whether an id is an id and not taken; from now on it is.
    pub(super) fn take_this(&mut self, id: &str) -> bool {
        is_id(id) && self.taken.insert(id.to_owned())
    }

    /// An id as [`free_id`] gives it, which is taken from now on.
    pub(super) fn take(&mut self, wished: &str) -> String {
        if self.take_this(wished) {
            return wished.to_owned();
        }
        let (stem, first) = match is_id(wished) {
            true => (wished.get(..MADE).unwrap_or(wished), 2),
            false => (self.one, 1),
        };
        let next = self.next.entry(stem.to_owned()).or_insert(first);
        loop {
            let id = format!("{stem}-{next}");
            *next += 1;
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}
