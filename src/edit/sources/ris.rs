//! RIS: a field a line, two letters, two blanks, a hyphen and what it says; `ER` ends an entry.

use super::{Found, address, by, edtf};

/// A line's tag and what stands behind it.
fn field(line: &str) -> Option<(&str, &str)> {
    let (tag, rest) = line.split_at_checked(2)?;
    let is_tag = tag
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let value = rest.trim_start().strip_prefix('-')?;
    (is_tag && rest.starts_with(' ')).then(|| (tag, value.trim()))
}

/// Whether a text begins as RIS does.
pub(super) fn is_ris(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty());
    first
        .and_then(|line| field(line.trim_start()))
        .is_some_and(|(tag, _)| tag == "TY")
}

#[derive(Default)]
struct Entry {
    found: Found,
    authors: Vec<String>,
    year: String,
    date: String,
    doi: Option<String>,
}

impl Entry {
    fn finish(mut self) -> Found {
        // `2025/03/13/` has parts that may be empty.
        let date = self.date.trim_end_matches('/').replace('/', "-");
        self.found.published = match edtf(&date) {
            empty if empty.is_empty() => edtf(self.year.trim_matches('/')),
            date => date,
        };
        if let Some(doi) = self.doi {
            self.found.url = address::of_doi(&doi);
        }
        self.found.note = by(&self.authors);
        self.found
    }

    fn add(&mut self, tag: &str, value: &str) {
        let first = |place: &mut String| {
            if place.is_empty() {
                value.clone_into(place);
            }
        };
        match tag {
            "TI" | "T1" => first(&mut self.found.title),
            "T2" | "JO" | "JF" | "JA" => self.found.publisher = value.to_owned(),
            "PB" => first(&mut self.found.publisher),
            "UR" => first(&mut self.found.url),
            "DO" => self.doi = address::doi_of(value),
            "LA" => first(&mut self.found.language),
            "PY" | "Y1" => first(&mut self.year),
            "DA" => first(&mut self.date),
            "AU" | "A1" => self.authors.push(match value.split_once(',') {
                Some((family, given)) => format!("{} {}", given.trim(), family.trim()),
                None => value.to_owned(),
            }),
            _ => {}
        }
    }
}

pub(super) fn read(text: &str) -> Vec<Found> {
    let mut all = Vec::new();
    let mut entry: Option<Entry> = None;
    for line in text.lines() {
        match field(line.trim_start()) {
            Some(("TY", _)) => all.extend(entry.replace(Entry::default()).map(Entry::finish)),
            Some(("ER", _)) => all.extend(entry.take().map(Entry::finish)),
            Some((tag, value)) => {
                if let Some(entry) = &mut entry {
                    entry.add(tag, value);
                }
            }
            None => {}
        }
    }
    all.extend(entry.map(Entry::finish));
    all
}
