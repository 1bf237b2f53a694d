//! Words that changed between two texts: a longest common subsequence of words
//! (Hunt and McIlroy, 1976), smoothed so that phrases stay whole.

use crate::letters::lower;

/// What became of a stretch of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpKind {
    /// In both.
    Same,
    /// Only in the first.
    Deleted,
    /// Only in the second.
    Inserted,
}

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Op {
    /// What became of it.
    pub kind: OpKind,
    /// The words.
    pub text: String,
}

/// The longest texts that are compared word by word; beyond, the whole text
/// counts as another.
const MOST_WORDS: usize = 600;
/// A run of so few equal words between changes is drawn into them.
const ISLAND: usize = 2;

fn key(word: &str) -> String {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    if bare.is_empty() {
        word.to_owned()
    } else {
        bare.chars().map(lower).collect()
    }
}

/// What changed from one text to another, word by word.
pub fn words(a: &str, b: &str) -> Vec<Op> {
    let (a, b): (Vec<&str>, Vec<&str>) = (
        a.split_whitespace().collect(),
        b.split_whitespace().collect(),
    );
    let mut kinds: Vec<(OpKind, &str)> = Vec::new();
    if a.len() > MOST_WORDS || b.len() > MOST_WORDS {
        kinds.extend(a.iter().map(|word| (OpKind::Deleted, *word)));
        kinds.extend(b.iter().map(|word| (OpKind::Inserted, *word)));
        return joined(&kinds);
    }
    let (keys_a, keys_b): (Vec<String>, Vec<String>) = (
        a.iter().map(|w| key(w)).collect(),
        b.iter().map(|w| key(w)).collect(),
    );
    // Length of the longest common subsequence of what is left.
    let width = b.len() + 1;
    let mut lengths = vec![0_u16; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            lengths[i * width + j] = if keys_a[i] == keys_b[j] {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && keys_a[i] == keys_b[j] {
            kinds.push((OpKind::Same, b[j]));
            (i, j) = (i + 1, j + 1);
        } else if j == b.len()
            || (i < a.len() && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
        {
            kinds.push((OpKind::Deleted, a[i]));
            i += 1;
        } else {
            kinds.push((OpKind::Inserted, b[j]));
            j += 1;
        }
    }
    joined(&smoothed(&kinds))
}

/// Draws short islands of equal words between two changes into both.
fn smoothed<'a>(kinds: &[(OpKind, &'a str)]) -> Vec<(OpKind, &'a str)> {
    let mut out: Vec<(OpKind, &str)> = Vec::new();
    let mut at = 0;
    while at < kinds.len() {
        let run = kinds[at..]
            .iter()
            .take_while(|(kind, _)| *kind == OpKind::Same)
            .count();
        if run == 0 {
            out.push(kinds[at]);
            at += 1;
            continue;
        }
        let is_island = run <= ISLAND && at > 0 && at + run < kinds.len();
        for &(_, word) in &kinds[at..at + run] {
            if is_island {
                out.extend([(OpKind::Deleted, word), (OpKind::Inserted, word)]);
            } else {
                out.push((OpKind::Same, word));
            }
        }
        at += run;
    }
    // Within a change what went stands before what came.
    let mut sorted: Vec<(OpKind, &str)> = Vec::with_capacity(out.len());
    for group in out.chunk_by(|a, b| (a.0 == OpKind::Same) == (b.0 == OpKind::Same)) {
        if group[0].0 == OpKind::Same {
            sorted.extend(group);
        } else {
            sorted.extend(group.iter().filter(|(kind, _)| *kind == OpKind::Deleted));
            sorted.extend(group.iter().filter(|(kind, _)| *kind == OpKind::Inserted));
        }
    }
    sorted
}

fn joined(kinds: &[(OpKind, &str)]) -> Vec<Op> {
    (kinds.chunk_by(|a, b| a.0 == b.0))
        .map(|group| {
            let words: Vec<&str> = group.iter().map(|(_, word)| *word).collect();
            Op {
                kind: group[0].0,
                text: words.join(" "),
            }
        })
        .collect()
}
