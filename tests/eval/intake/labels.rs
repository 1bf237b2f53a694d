//! Labelled articles: read from their folder.

use demarche::query::fold;
use std::{fs, ops::Range, path::Path};

/// Who said what, by words of the sentence.
pub struct StatementLabel {
    pub speaker: String,
    pub date: String,
    pub words: String,
    /// Where the words stand, in characters.
    pub at: usize,
}

/// What happened.
pub struct EventLabel {
    pub kind: String,
    pub date: String,
    pub actors: Vec<String>,
}

/// A date by its words.
pub struct DateLabel {
    pub words: String,
    pub date: String,
    pub span: Range<usize>,
}

/// An article with its labels.
pub struct Article {
    pub name: String,
    pub language: String,
    pub text: String,
    pub published: String,
    pub statements: Vec<StatementLabel>,
    pub events: Vec<EventLabel>,
    pub dates: Vec<DateLabel>,
}

impl Article {
    /// All articles of a folder, by name. Labels whose text is not there are left out (the
    /// article that the product began with is not shipped: `INTAKE_SEED` names its file).
    pub fn all(folder: &Path) -> Vec<Article> {
        let mut names: Vec<String> = (fs::read_dir(folder).into_iter().flatten().flatten())
            .filter_map(|entry| {
                entry
                    .file_name()
                    .to_str()?
                    .strip_suffix(".labels")
                    .map(str::to_owned)
            })
            .collect();
        names.sort();
        names
            .iter()
            .filter_map(|name| Article::one(folder, name))
            .collect()
    }

    fn one(folder: &Path, name: &str) -> Option<Article> {
        let path = match name {
            "en-seed" => std::env::var_os("INTAKE_SEED")?.into(),
            name => folder.join(format!("{name}.txt")),
        };
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let labels = fs::read_to_string(folder.join(format!("{name}.labels"))).unwrap_or_default();
        let mut article = Article {
            name: name.to_owned(),
            language: name.split('-').next().unwrap_or_default().to_owned(),
            published: String::new(),
            statements: Vec::new(),
            events: Vec::new(),
            dates: Vec::new(),
            text,
        };
        for line in labels.lines().filter(|line| !line.trim().is_empty()) {
            article.label(line);
        }
        Some(article)
    }

    fn label(&mut self, line: &str) {
        let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
        let parts: Vec<&str> = rest.split(['|', '>'].as_slice()).map(str::trim).collect();
        match (what, &parts[..]) {
            ("published", [day]) => self.published = (*day).to_owned(),
            ("s", [speaker, date, words, ..]) => {
                let at = self.place(words).start;
                self.statements.push(StatementLabel {
                    speaker: (*speaker).to_owned(),
                    date: (*date).to_owned(),
                    words: (*words).to_owned(),
                    at,
                });
            }
            ("e", [kind, date, actors @ ..]) => self.events.push(EventLabel {
                kind: (*kind).to_owned(),
                date: (*date).to_owned(),
                actors: (actors.iter())
                    .flat_map(|names| names.split(';'))
                    .map(|name| name.trim().to_owned())
                    .filter(|name| !name.is_empty())
                    .collect(),
            }),
            ("d", [words, date]) => {
                let span = self.place(words);
                self.dates.push(DateLabel {
                    words: (*words).to_owned(),
                    date: (*date).to_owned(),
                    span,
                });
            }
            _ => panic!("{}: `{line}` is no label", self.name),
        }
    }

    fn place(&self, words: &str) -> Range<usize> {
        let at = self
            .text
            .find(words)
            .unwrap_or_else(|| panic!("{}: “{words}” is not there", self.name));
        let start = self.text[..at].chars().count();
        start..start + words.chars().count()
    }
}

/// Whether two names are the same one's: one has all words of the other, articles aside, or
/// both end with the same surname.
pub fn same_name(a: &str, b: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let folded = fold(name);
        (folded.split(|c: char| !(c.is_alphanumeric() || c == '.')))
            .filter(|word| !matches!(*word, "" | "the" | "a" | "an" | "s" | "le" | "la" | "l"))
            .map(str::to_owned)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() {
        return false;
    }
    // Names are inflected in Ukrainian and Russian.
    let is_like = |a: &str, b: &str| {
        let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        a == b || !a.is_ascii() && same >= 3 && a.chars().count().max(b.chars().count()) <= same + 3
    };
    let all = |a: &[String], b: &[String]| {
        a.iter()
            .all(|word| b.iter().any(|other| is_like(word, other)))
    };
    all(&a, &b)
        || all(&b, &a)
        || a.len() == 2 && b.len() == 2 && a[1] == b[1] && a[0][..1] == b[0][..1]
}
