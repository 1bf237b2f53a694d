//! A labelled pair of texts: read from its folder, compared, and its mistakes shown.

use super::score::{Labels, Pair, Score};
use demarche::{
    align::{
        Language, Pairing, WordVectors, clauses, compare,
        pairing::{Trace, compare_traced},
    },
    outline::{Point, outline},
};
use std::{fs, path::Path, sync::OnceLock};

/// What words mean, as the page has it; nothing with `EVAL_WORDS=none`, to tell what it adds; or what
/// the files of a folder say, `EVAL_WORDS=FOLDER`, as `tools/word_vectors` made them.
pub fn word_vectors() -> &'static [WordVectors] {
    static OTHERS: OnceLock<Vec<WordVectors>> = OnceLock::new();
    let read = |folder: &str| -> Vec<WordVectors> {
        (Language::ALL.into_iter())
            .filter_map(|language| {
                let path = Path::new(folder).join(format!("{}.bin", language.tag()));
                WordVectors::read(language, &fs::read(path).ok()?)
            })
            .collect()
    };
    match std::env::var("EVAL_WORDS").as_deref() {
        Ok("none") => &[],
        Ok(folder) => OTHERS.get_or_init(|| read(folder)),
        Err(_) => WordVectors::shipped(),
    }
}

/// A labelled pair of texts.
pub struct Case {
    pub name: String,
    pub a: Vec<Point>,
    pub b: Vec<Point>,
    pub gold: Labels,
    /// Whether its texts are in different languages.
    pub is_across: bool,
}

impl Case {
    /// All cases of a folder, by name.
    pub fn all(folder: &Path) -> Vec<Case> {
        let mut names: Vec<String> = (fs::read_dir(folder).into_iter().flatten().flatten())
            .filter(|entry| entry.path().join("gold.json").exists())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        (names.into_iter())
            .map(|name| {
                let read = |file: &str| {
                    let path = folder.join(&name).join(file);
                    fs::read_to_string(&path)
                        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
                };
                let (a, b) = (
                    outline(&read("a.txt")).points,
                    outline(&read("b.txt")).points,
                );
                let json = read("gold.json");
                let gold = Labels::read(&name, &json, &a, &b);
                let labels: serde_json::Value = serde_json::from_str(&json).unwrap_or_default();
                let is_across = (labels["language"].as_str()).is_some_and(|it| it.contains(','));
                Case {
                    name,
                    a,
                    b,
                    gold,
                    is_across,
                }
            })
            .collect()
    }

    /// What the aligner says.
    pub fn found(&self) -> Labels {
        labels(&compare(
            &clauses(&self.a),
            &clauses(&self.b),
            &[],
            word_vectors(),
        ))
    }

    /// How well that agrees with the labels.
    pub fn score(&self, found: &Labels) -> Score {
        Score::of(&self.gold, found)
    }

    /// Prints what was found otherwise than labelled.
    pub fn print_mistakes(&self, found: &Labels) {
        let mut trace = Trace::default();
        compare_traced(
            &clauses(&self.a),
            &clauses(&self.b),
            &[],
            word_vectors(),
            &mut trace,
        );
        let (gold, links) = (self.gold.links(), found.links());
        let has = |links: &[(usize, usize, f32)], link: &(usize, usize, f32)| {
            (links.iter()).any(|other| (other.0, other.1) == (link.0, link.1))
        };
        for link in links.iter().filter(|link| !has(&gold, link)) {
            println!(
                "    wrong  {:.2} {} <> {}",
                link.2,
                words(&self.a, link.0),
                words(&self.b, link.1)
            );
        }
        for link in gold.iter().filter(|link| !has(&links, link)) {
            println!(
                "    missed      {} <> {}",
                words(&self.a, link.0),
                words(&self.b, link.1)
            );
        }
        let all = |points: &[Point], rows: &[usize]| -> String {
            let each: Vec<String> = rows.iter().map(|&row| words(points, row)).collect();
            each.join(" + ")
        };
        for pair in &found.pairs {
            let same = (self.gold.pairs.iter())
                .find(|other| other.from == pair.from && other.to == pair.to);
            if let Some(same) = same
                && same.change != pair.change
            {
                println!(
                    "    change {} for {}: {}\n           {}",
                    pair.change,
                    same.change,
                    all(&self.a, &pair.from),
                    all(&self.b, &pair.to)
                );
                let signs =
                    (trace.signs.iter()).find(|(a, b, _)| pair.from == [*a] && pair.to == [*b]);
                if let Some((_, _, signs)) = signs {
                    println!("           {signs:?}");
                }
            }
        }
    }
}

fn words(points: &[Point], row: usize) -> String {
    let point = &points[row];
    let text: String = format!("{} {}", point.title, point.text)
        .chars()
        .take(150)
        .collect();
    format!("{} {}", point.number, text.replace('\n', " "))
}

/// What the aligner says, as labels.
fn labels(pairing: &Pairing) -> Labels {
    Labels {
        pairs: (pairing.links.iter())
            .map(|link| Pair {
                from: link.from.clone(),
                to: link.to.clone(),
                change: link.change.code().to_owned(),
                score: link.score,
            })
            .collect(),
    }
}
