//! Tells where a sentence goes on in the next line, so that lines that were wrapped are
//! joined and others are not.

use super::{
    characters::BOLD,
    mark::{Close, marks},
    numeral::digit,
    paste::Line,
    scan::starts_small,
};

/// Lines longer than this were not broken by hand or by a column.
const LONGEST: usize = 130;
/// Shorter lines are no column.
const SHORTEST: usize = 40;
/// A heading has no more signs and words.
const HEADING: (usize, usize) = (90, 14);

fn count(text: &str) -> usize {
    text.chars().take(LONGEST + 1).count()
}

/// How wide the column is in which the text was broken; nothing where it was not.
pub(super) fn width(lines: &[Line]) -> usize {
    let (mut width, mut long, mut all) = (0, 0, 0);
    for line in lines.iter().filter(|line| !line.text.is_empty()) {
        let count = count(line.text);
        all += 1;
        if count > LONGEST {
            long += 1;
        } else {
            width = width.max(count);
        }
    }
    if long * 4 > all || width < SHORTEST {
        0
    } else {
        width
    }
}

/// Whether a line was broken only because the next word had no room.
pub(super) fn is_wrapped(line: &str, next: &str, width: usize) -> bool {
    let word = next.chars().take_while(|c| *c != ' ').take(20).count();
    width > 0 && (count(line) + 1 + word) * 5 > width * 4
}

/// Whether a line ends with a sign that ends a sentence or part of one.
pub(super) fn is_ended(line: &str) -> bool {
    let behind = |c: char| matches!(c, BOLD | ' ' | '"' | '”' | '’' | '»' | ')' | ']' | '“');
    line.trim_end_matches(behind).ends_with([
        '.', ';', ':', '!', '?', '…', '。', '；', '：', '！', '？', '؟', '؛', '۔', '।',
    ])
}

/// Whether a new line of the text begins after a line.
pub(super) fn is_broken(line: &str, next: &str, width: usize) -> bool {
    is_ended(line) && !starts_small(next) && !is_wrapped(line, next, width)
}

/// Whether a line is short, and ends as no sentence does.
pub(super) fn is_short(line: &str) -> bool {
    let (signs, words) = HEADING;
    let is_short = line.chars().take(signs + 1).count() <= signs;
    is_short
        && line.split(' ').count() <= words
        && !is_ended(line)
        && !line.ends_with([',', '،', '，'])
        && line.chars().any(|c| c.is_alphanumeric())
}

/// Whether a line is the heading of what follows in the next.
pub(super) fn is_heading(line: &Line, next: &Line, has_blank: bool, width: usize) -> bool {
    line.is_heading
        || is_short(line.text)
            && !starts_small(next.text)
            && (has_blank || !starts_amid(next.text))
            && (has_blank || is_bold(line.text) || !is_wrapped(line.text, next.text, width))
}

/// Whether a line starts with a number that begins no list: `2026`, `100 days`.
fn starts_amid(line: &str) -> bool {
    line.starts_with(|c| digit(c).is_some())
        && marks(line)[0].is_none_or(|mark| mark.value != 1 || mark.kind.close == Close::Line)
}

/// Whether all of a line is bold.
fn is_bold(line: &str) -> bool {
    line.starts_with(BOLD) && line.ends_with(BOLD)
}

/// Whether all letters are capitals, and there are some.
pub(super) fn is_capitals(line: &str) -> bool {
    let mut capitals = 0;
    for c in line.chars().take(2 * LONGEST) {
        if c.is_uppercase() {
            capitals += 1;
        } else if c.is_alphabetic() {
            return false;
        }
    }
    capitals > 3
}
