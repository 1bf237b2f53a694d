//! Whose name it is, among those that a dossier has: whole, short, by surname, spelled otherwise,
//! by the seat of a government. Open it when somebody known is taken for new.

use crate::query::fold;
use std::collections::HashMap;

/// What names a state in the news, beside its name in a dossier.
const ALIASES: [(&str, &str); 12] = [
    ("us", "united states"),
    ("u.s.", "united states"),
    ("usa", "united states"),
    ("america", "united states"),
    ("washington", "united states"),
    ("uk", "united kingdom"),
    ("u.k.", "united kingdom"),
    ("britain", "united kingdom"),
    ("eu", "european union"),
    ("moscow", "russia"),
    ("kyiv", "ukraine"),
    ("russia", "russian federation"),
];

/// Somebody with a name.
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    pub(super) short: Option<&'a str>,
    pub(super) is_person: bool,
}

/// Names, each with the place of who has it.
#[derive(Default)]
pub(super) struct Names {
    /// Whole names and short ones, folded.
    whole: HashMap<String, usize>,
    /// Surnames of persons; none where two have the same.
    surnames: HashMap<String, Option<usize>>,
    /// Full names, folded, by place.
    full: Vec<String>,
}

impl Names {
    pub(super) fn of<'a>(all: impl Iterator<Item = Named<'a>>) -> Names {
        let mut names = Names::default();
        for (row, of) in all.enumerate() {
            for name in [Some(of.name), of.short].into_iter().flatten() {
                // `Kremlin (Presidential Administration)`
                let (short, other) = name.split_once(" (").unwrap_or((name, ""));
                let other = other.trim_end_matches(')');
                let forms = [name, short, other].into_iter();
                for form in forms.filter(|form| !form.is_empty()) {
                    names.whole.entry(fold(form)).or_insert(row);
                }
            }
            if of.is_person
                && let Some(surname) = of.name.split_whitespace().next_back()
            {
                let entry = names.surnames.entry(fold(surname)).or_insert(Some(row));
                if *entry != Some(row) {
                    *entry = None;
                }
            }
            names.full.push(fold(of.name));
        }
        names
    }

    /// Who is meant by a name, as the place among those given.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let folded = fold(name.trim_start_matches("the ").trim_start_matches("The "));
        if let Some(row) = self.whole.get(&folded) {
            return Some(*row);
        }
        let alias = ALIASES.iter().filter(|(alias, _)| *alias == folded);
        for (_, whole) in alias {
            if let Some(row) = self.whole.get(*whole) {
                return Some(*row);
            }
            if let Some((_, further)) = ALIASES.iter().find(|(alias, _)| alias == whole)
                && let Some(row) = self.whole.get(*further)
            {
                return Some(*row);
            }
        }
        let last = folded.split_whitespace().next_back()?;
        let row = self.surnames.get(last).copied().flatten().or_else(|| {
            let near = similar_endings(last);
            near.iter()
                .find_map(|name| self.surnames.get(name).copied().flatten())
        })?;
        // Another first name is another person.
        let first = folded.split_whitespace().next()?;
        let is_same = first == last || self.full[row].starts_with(first.chars().next()?);
        is_same.then_some(row)
    }
}

/// Other ways to write the ending of a surname.
fn similar_endings(surname: &str) -> Vec<String> {
    let ways: [&[&str]; 2] = [&["sky", "skyy", "skiy", "skyi", "skii"], &["ev", "yev"]];
    let mut names = Vec::new();
    for endings in ways {
        for ending in endings {
            if let Some(stem) = surname.strip_suffix(ending) {
                names.extend(endings.iter().map(|other| format!("{stem}{other}")));
            }
        }
    }
    names
}
