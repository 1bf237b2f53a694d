//! Pairs of drafts that were written to learn from, far more than the labelled pairs and
//! harder: the words that two delegations have for the same thing. What words mean and the weights
//! are learned from them as well (`tools/word_vectors`, `tools/fit_aligner.py`); how well the aligner does is
//! told of the labelled pairs alone. How they are written is said in `tests/align/drafts/README.md`.

use super::{
    case::Case,
    score::{Labels, Pair},
};
use demarche::outline::Point;
use std::{collections::BTreeMap, fs, path::Path};

/// All pairs of a folder, by file and place: `en1-07`.
pub fn all(folder: &Path) -> Vec<Case> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = (files.map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|it| it == "txt"))
        .collect();
    files.sort();
    let cases = files.iter().flat_map(|path| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let pairs: Vec<&str> = text.split("\n# ").collect();
        (pairs.iter().enumerate())
            .map(|(nth, pair)| read(format!("{name}-{nth:02}"), pair))
            .collect::<Vec<Case>>()
    });
    cases.collect()
}

/// Reads a pair: its title, a line for each provision of the first draft with its number, `--`, and a line for each
/// of the second with the numbers that it answers, or `+`.
fn read(name: String, pair: &str) -> Case {
    let lines = |side: &str| -> Vec<(String, String)> {
        (side.lines().filter_map(|line| line.split_once('\t')))
            .map(|(numbers, text)| (numbers.trim().to_owned(), text.trim().to_owned()))
            .collect()
    };
    let (a, b) = pair
        .split_once("\n--\n")
        .unwrap_or_else(|| panic!("{name}: no second draft"));
    let (a, b) = (lines(a), lines(b));
    let points = |side: &[(String, String)]| -> Vec<Point> {
        (side.iter().zip(1..))
            .map(|((_, text), number)| Point {
                number: number.to_string(),
                text: text.clone(),
                ..Point::default()
            })
            .collect()
    };
    let row = |number: &str| {
        let found = a.iter().position(|(own, _)| own == number);
        found.unwrap_or_else(|| panic!("{name}: no provision {number}"))
    };
    let mut answers: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
    for (to, (numbers, _)) in b.iter().enumerate().filter(|(_, line)| line.0 != "+") {
        answers
            .entry(numbers.split(',').map(row).collect())
            .or_default()
            .push(to);
    }
    let mut pairs: Vec<Pair> = (answers.into_iter())
        .map(|(from, to)| pair_of(from, to))
        .collect();
    let is_answered = |row: &usize| pairs.iter().any(|pair| pair.from.contains(row));
    let removed: Vec<usize> = (0..a.len()).filter(|row| !is_answered(row)).collect();
    pairs.extend(removed.into_iter().map(|row| pair_of(vec![row], vec![])));
    let added = b.iter().enumerate().filter(|(_, line)| line.0 == "+");
    pairs.extend(added.map(|(row, _)| pair_of(vec![], vec![row])));
    Case {
        a: points(&a),
        b: points(&b),
        gold: Labels { pairs },
        is_across: false,
        name,
    }
}

/// What kind of change it is nobody labelled.
fn pair_of(from: Vec<usize>, to: Vec<usize>) -> Pair {
    Pair {
        from,
        to,
        change: String::new(),
        score: 1.0,
    }
}
