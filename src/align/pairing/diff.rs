//! Words that changed between two texts, as phrases a reader can follow. The
//! differences are found by the `similar` crate (Myers, 1986); here they are made readable: no scraps
//! between two changes, and what only moved is told as moved.

use super::{tokens::Token, vector_space::ByFeature};
use crate::align::{Op, OpKind};
use similar::{
    DiffOp,
    algorithms::{Capture, myers},
};
use std::{collections::HashMap, ops::Range};

/// Longer texts are not compared word by word: the whole counts as another.
const MOST_WORDS: usize = 60_000;
/// A run of so few equal words between changes is drawn into them.
const ISLAND: usize = 2;
/// So many words in a row, equal but elsewhere, have moved.
const MOVED: usize = 4;

/// A stretch of words: ranges of words on both sides.
#[derive(Clone, Debug)]
struct Run {
    is_same: bool,
    a: Range<usize>,
    b: Range<usize>,
}

/// What changed from one text to another; together the stretches give both
/// texts back, byte by byte.
pub fn diff(text_a: &str, a: &[Token], text_b: &str, b: &[Token]) -> Vec<Op> {
    if text_a == text_b && !a.is_empty() {
        return vec![Op {
            kind: OpKind::Same,
            a: 0..text_a.len() as u32,
            b: 0..text_b.len() as u32,
        }];
    }
    let (ids_a, ids_b) = numbered(a, b);
    // There may be several shortest ways: the same one is taken from either side.
    let (runs, (moved_a, moved_b)) = if text_a <= text_b {
        changes(&ids_a, &ids_b)
    } else {
        let (runs, (moved_b, moved_a)) = changes(&ids_b, &ids_a);
        let mirrored = runs.into_iter().map(|Run { is_same, a, b }| Run {
            is_same,
            a: b,
            b: a,
        });
        (mirrored.collect(), (moved_a, moved_b))
    };
    let mut ops = Vec::new();
    // A stretch reaches up to the next word, so that nothing between is lost.
    let bytes = |text: &str, tokens: &[Token], words: &Range<usize>| -> Range<u32> {
        let at = |word: usize| match tokens.get(word) {
            Some(_) if word == 0 => 0,
            Some(token) => token.span.start,
            None => text.len(),
        };
        at(words.start) as u32..at(words.end) as u32
    };
    for run in &runs {
        if run.is_same {
            ops.push(Op {
                kind: OpKind::Same,
                a: bytes(text_a, a, &run.a),
                b: bytes(text_b, b, &run.b),
            });
            continue;
        }
        let nowhere_b = bytes(text_b, b, &(run.b.start..run.b.start));
        for (words, is_moved) in parts(&run.a, &moved_a) {
            let kind = if is_moved {
                OpKind::MovedAway
            } else {
                OpKind::Deleted
            };
            ops.push(Op {
                kind,
                a: bytes(text_a, a, &words),
                b: nowhere_b.clone(),
            });
        }
        let nowhere_a = bytes(text_a, a, &(run.a.end..run.a.end));
        for (words, is_moved) in parts(&run.b, &moved_b) {
            let kind = if is_moved {
                OpKind::MovedHere
            } else {
                OpKind::Inserted
            };
            ops.push(Op {
                kind,
                a: nowhere_a.clone(),
                b: bytes(text_b, b, &words),
            });
        }
    }
    ops
}

/// What stayed and what changed, and which words of either side only moved.
fn changes(a: &[u32], b: &[u32]) -> (Vec<Run>, (Vec<bool>, Vec<bool>)) {
    let runs = smoothed(runs(a, b));
    let moved = moved(&runs, a, b);
    (runs, moved)
}

/// The words of both sides as numbers, equal words alike.
fn numbered(a: &[Token], b: &[Token]) -> (Vec<u32>, Vec<u32>) {
    let mut names: ByFeature<u32> = ByFeature::default();
    let mut number = |tokens: &[Token]| -> Vec<u32> {
        (tokens.iter())
            .map(|token| {
                let next = names.len() as u32;
                *names.entry(token.feature).or_insert(next)
            })
            .collect()
    };
    (number(a), number(b))
}

fn runs(a: &[u32], b: &[u32]) -> Vec<Run> {
    let whole = || {
        vec![Run {
            is_same: false,
            a: 0..a.len(),
            b: 0..b.len(),
        }]
    };
    if a.len().max(b.len()) > MOST_WORDS {
        return if a == b {
            vec![Run {
                is_same: true,
                a: 0..a.len(),
                b: 0..b.len(),
            }]
        } else {
            whole()
        };
    }
    let mut capture = Capture::new();
    if myers::diff(&mut capture, a, 0..a.len(), b, 0..b.len()).is_err() {
        return whole();
    }
    let mut runs: Vec<Run> = Vec::new();
    for op in capture.into_ops() {
        let is_same = matches!(op, DiffOp::Equal { .. });
        let (a, b) = (op.old_range(), op.new_range());
        join(&mut runs, Run { is_same, a, b });
    }
    runs
}

/// Adds a run, as a part of the last where it is of the same kind.
fn join(runs: &mut Vec<Run>, next: Run) {
    if next.a.is_empty() && next.b.is_empty() {
        return;
    }
    match runs.last_mut() {
        Some(last) if last.is_same == next.is_same => {
            last.a.end = last.a.end.max(next.a.end);
            last.b.end = last.b.end.max(next.b.end);
        }
        _ => runs.push(next),
    }
}

/// Draws short islands of equal words between larger changes into them.
fn smoothed(runs: Vec<Run>) -> Vec<Run> {
    let words = |run: Option<&Run>| run.map_or(0, |run| run.a.len().max(run.b.len()));
    let mut out: Vec<Run> = Vec::new();
    for (nth, run) in runs.iter().enumerate() {
        let around =
            words(nth.checked_sub(1).and_then(|nth| runs.get(nth))).min(words(runs.get(nth + 1)));
        let is_island = run.is_same && run.a.len() <= ISLAND && around > run.a.len();
        join(
            &mut out,
            Run {
                is_same: run.is_same && !is_island,
                ..run.clone()
            },
        );
    }
    out
}

/// The words of both sides that stand in a phrase that only moved.
fn moved(runs: &[Run], a: &[u32], b: &[u32]) -> (Vec<bool>, Vec<bool>) {
    let mut found = (vec![false; a.len()], vec![false; b.len()]);
    // Where each phrase begins among what went.
    let mut gone: HashMap<&[u32], Vec<usize>> = HashMap::new();
    for run in runs.iter().filter(|run| !run.is_same) {
        for at in run.a.clone() {
            if at + MOVED <= run.a.end {
                gone.entry(&a[at..at + MOVED]).or_default().push(at);
            }
        }
    }
    let end_of = |at: usize| {
        runs.iter()
            .find(|run| run.a.contains(&at))
            .map_or(at, |run| run.a.end)
    };
    for run in runs.iter().filter(|run| !run.is_same) {
        let mut at = run.b.start;
        while at + MOVED <= run.b.end {
            let places = gone.get(&b[at..at + MOVED]).map_or(&[][..], Vec::as_slice);
            let length = |from: usize| {
                let end = end_of(from);
                (0..)
                    .take_while(|n| {
                        from + n < end
                            && at + n < run.b.end
                            && a[from + n] == b[at + n]
                            && !found.0[from + n]
                    })
                    .count()
            };
            let best = places
                .iter()
                .take(16)
                .map(|&from| (length(from), from))
                .max_by_key(|&(length, from)| (length, usize::MAX - from));
            match best {
                Some((length, from)) if length >= MOVED => {
                    found.0[from..from + length].fill(true);
                    found.1[at..at + length].fill(true);
                    at += length;
                }
                _ => at += 1,
            }
        }
    }
    found
}

/// A range of words in parts that moved and that did not.
fn parts(words: &Range<usize>, moved: &[bool]) -> Vec<(Range<usize>, bool)> {
    let mut parts: Vec<(Range<usize>, bool)> = Vec::new();
    for at in words.clone() {
        match parts.last_mut() {
            Some((range, is_moved)) if *is_moved == moved[at] => range.end = at + 1,
            _ => parts.push((at..at + 1, moved[at])),
        }
    }
    parts
}
