//! Decides which marks number the points of a text: those that run in sequence (1, 2, 3
//! …) and contain the others. Only the whole text tells, because a year at the start of
//! a line looks like a number as well.

use super::{
    mark::{Close, Kind, Mark, marks},
    names::Name,
    numeral::Numeral,
    paste::Line,
    wrap,
};

/// A mark that was found at the start of a line.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub line: usize,
    pub mark: Mark,
    /// Whether the line rather goes on with the sentence of the line before.
    pub is_doubtful: bool,
}

/// Marks of one kind in sequence.
#[derive(Clone)]
pub(super) struct Chain {
    pub kind: Kind,
    /// Which of the marks found, in the order of the text.
    pub marks: Vec<usize>,
    /// The lines of the first and of the last.
    pub lines: (usize, usize),
    /// How many marks with the number one there are, in sequence or not.
    pub ones: usize,
}

/// What a mark in sequence is worth, and one that is doubtful.
const WORTH: i32 = 10;
const DOUBTFUL: i32 = 5;
/// What it costs to begin otherwise than with one.
const LATE: i32 = 9;
/// What it costs to repeat a number.
const REPEAT: i32 = 6;
/// What it costs to begin anew where no chapter begins.
const ANEW: i32 = 12;
/// How many numbers may be missing, and what it costs.
const GAP: u32 = 16;
/// Less is no sequence: two marks that begin with another number than one and miss one.
const LEAST: i32 = 11;
/// How much farther points in a point are indented, in columns.
const INNER: usize = 2;

/// All marks at the starts of lines.
pub(super) fn found(lines: &[Line], width: usize) -> Vec<Found> {
    let mut found = Vec::new();
    for (nth, line) in lines.iter().enumerate() {
        let readings = marks(line.text);
        if readings[0].is_none() && readings[1].is_none() {
            continue;
        }
        let before = nth.checked_sub(1).and_then(|before| lines.get(before));
        let is_doubtful = before.is_some_and(|before| {
            !before.text.is_empty()
                && !wrap::is_ended(before.text)
                && wrap::is_wrapped(before.text, line.text, width)
        });
        found.extend(readings.into_iter().flatten().map(|mark| Found {
            line: nth,
            mark,
            is_doubtful,
        }));
    }
    found
}

/// The sequences that the marks form, one for each kind that has one.
pub(super) fn chains(found: &[Found], lines: &[Line]) -> Vec<Chain> {
    let mut kinds: Vec<(Kind, Vec<usize>)> = Vec::new();
    for (nth, one) in found.iter().enumerate() {
        match kinds.iter_mut().find(|(kind, _)| *kind == one.mark.kind) {
            Some((_, marks)) => marks.push(nth),
            None => kinds.push((one.mark.kind, vec![nth])),
        }
    }
    let chapters: Vec<usize> = (found.iter())
        .filter(|one| one.mark.kind.name == Name::Chapter)
        .map(|one| one.line)
        .collect();
    (kinds.into_iter())
        .filter_map(|(kind, marks)| chain(kind, &marks, found, lines, &chapters))
        .collect()
}

fn chain(
    kind: Kind,
    marks: &[usize],
    found: &[Found],
    lines: &[Line],
    chapters: &[usize],
) -> Option<Chain> {
    let at = |nth: usize| found.get(nth);
    let of = |marks: Vec<usize>| {
        let line = |nth: Option<&usize>| Some(at(*nth?)?.line);
        Some(Chain {
            kind,
            lines: (line(marks.first())?, line(marks.last())?),
            ones: (marks.iter().filter_map(|nth| at(*nth)))
                .filter(|one| one.mark.value == 1)
                .count(),
            marks,
        })
    };
    if kind.numeral == Numeral::Bullet {
        return of(marks.to_vec()).filter(|_| marks.len() > 1);
    }
    let ones = (marks.iter().filter_map(|nth| at(*nth)))
        .filter(|one| one.mark.value == 1)
        .count();
    let mut outer = marks.to_vec();
    if kind.name == Name::None && ones > 1 {
        outer = least_indented(outer, found, lines);
        if chapters.is_empty() {
            outer = outermost(outer, found);
        }
    }
    let (best, score) = sequence(&outer, found, chapters);
    let is_sequence = best.len() > 1 && score >= LEAST;
    let only = (marks.first().and_then(|nth| at(*nth))).filter(|only| {
        let is_numbered = kind.name != Name::None || kind.numeral == Numeral::Digits;
        let is_named = kind.name != Name::Chapter && kind.close != Close::Line && !kind.is_weak();
        is_numbered
            && is_named
            && (only.line == 0 || only.mark.value == 1)
            && only.mark.value < 1900
    });
    let best = match only {
        _ if is_sequence => best,
        Some(_) => marks.get(..1)?.to_vec(),
        None => return None,
    };
    Some(Chain { ones, ..of(best)? })
}

/// Leaves out marks of an inner list that is written like the outer, but indented.
fn least_indented(marks: Vec<usize>, found: &[Found], lines: &[Line]) -> Vec<usize> {
    let indent = |nth: usize| {
        let line = found.get(nth).and_then(|one| lines.get(one.line));
        line.map_or(0, |line| line.indent)
    };
    let value = |nth: usize| found.get(nth).map_or(0, |one| one.mark.value);
    let Some(limit) = (marks.iter().find(|nth| value(**nth) == 1)).map(|nth| indent(*nth) + INNER)
    else {
        return marks;
    };
    let (inner, outer): (Vec<usize>, Vec<usize>) =
        marks.iter().partition(|nth| indent(**nth) >= limit);
    let is_list = |marks: &[usize]| marks.first().is_some_and(|nth| value(*nth) == 1);
    if is_list(&inner) && is_list(&outer) && outer.iter().any(|nth| value(*nth) == 2) {
        outer
    } else {
        marks
    }
}

/// Leaves out marks of inner lists that are written like the outer: after the
/// last of them the outer list goes on where it was.
fn outermost(marks: Vec<usize>, found: &[Found]) -> Vec<usize> {
    let mut open: Vec<u32> = Vec::new();
    let mut outer = Vec::new();
    let (mut read, mut returns) = (0_usize, 0_usize);
    for nth in &marks {
        let value = found.get(*nth).map_or(0, |one| one.mark.value);
        let level = match open.iter().rposition(|last| last + 1 == value) {
            Some(level) => {
                returns += usize::from(level + 1 < open.len());
                open.truncate(level);
                level
            }
            // So deep is no list; and what is looked through stays short.
            None if value == 1 && open.len() < 8 => open.len(),
            None => continue,
        };
        open.push(value);
        read += 1;
        if level == 0 {
            outer.push(*nth);
        }
    }
    if returns > 0 && read * 10 >= marks.len() * 9 {
        outer
    } else {
        marks
    }
}

/// A mark as the last of a sequence: what that is worth, and the mark before.
#[derive(Clone, Copy)]
struct Step {
    score: i32,
    before: Option<usize>,
}

/// The sequence that is worth most, and what it is worth.
fn sequence(marks: &[usize], found: &[Found], chapters: &[usize]) -> (Vec<usize>, i32) {
    let most = (marks.iter().filter_map(|nth| found.get(*nth)))
        .map(|one| one.mark.value)
        .max();
    // For each number the best sequence that ends with it.
    let mut ends: Vec<Option<(i32, usize)>> = vec![None; most.unwrap_or(0) as usize + 1];
    let mut steps: Vec<Step> = Vec::with_capacity(marks.len());
    let mut best: Option<(i32, usize)> = None;
    let (mut line_before, mut chapter) = (0, 0);
    for (place, one) in (marks.iter().filter_map(|nth| found.get(*nth))).enumerate() {
        let value = one.mark.value;
        while chapters
            .get(chapter)
            .is_some_and(|line| *line < line_before)
        {
            chapter += 1;
        }
        let has_chapter = chapters.get(chapter).is_some_and(|line| *line < one.line);
        line_before = one.line;
        let late = if value == 1 { 0 } else { LATE };
        let mut step = Step {
            score: -late,
            before: None,
        };
        let mut follow = |end: Option<(i32, usize)>, cost: i32| {
            if let Some((score, before)) = end
                && score - cost > step.score
            {
                step = Step {
                    score: score - cost,
                    before: Some(before),
                };
            }
        };
        for missing in 0..GAP.min(value) {
            let end = ends.get((value - 1 - missing) as usize).copied().flatten();
            let cost = (missing > 0).then(|| 5 + (missing as i32).min(4));
            follow(end, cost.unwrap_or(0));
        }
        let repeat = if one.mark.is_between { 0 } else { REPEAT };
        follow(ends.get(value as usize).copied().flatten(), repeat);
        if value == 1 {
            follow(best, if has_chapter { 0 } else { ANEW });
        }
        step.score += if one.is_doubtful { DOUBTFUL } else { WORTH };
        steps.push(step);
        if let Some(end) = ends.get_mut(value as usize)
            && end.is_none_or(|(score, _)| step.score >= score)
        {
            *end = Some((step.score, place));
        }
        if best.is_none_or(|(score, _)| step.score >= score) {
            best = Some((step.score, place));
        }
    }
    let mut sequence = Vec::new();
    let mut at = best.map(|(_, place)| place);
    while let Some(step) = at.and_then(|place| steps.get(place)) {
        sequence.extend(at.and_then(|place| marks.get(place)));
        at = step.before;
    }
    sequence.reverse();
    (sequence, best.map_or(0, |(score, _)| score))
}

/// How much a kind of mark has to say: names before bare numerals.
fn rank(kind: Kind) -> u8 {
    match kind.name {
        Name::Article => 5,
        Name::Section | Name::Clause | Name::Point | Name::Paragraph => 4,
        Name::Chapter => 1,
        Name::None if kind.is_inner() => 0,
        Name::None if kind.close == Close::Line || kind.is_weak() => 2,
        Name::None => 3,
    }
}

/// Whether a numbering runs on through the marks of another, so that the other
/// is of headings: `I. 1. 2. II. 3. 4.`
pub(super) fn runs_through(inner: &Chain, outer: &Chain, found: &[Found]) -> bool {
    inner.ones < 2
        && inner.marks.len() > outer.marks.len()
        && (outer.marks.iter().filter_map(|nth| found.get(*nth)))
            .any(|one| one.line > inner.lines.0 && one.line < inner.lines.1)
}

/// How many lines there are that do not go on with a sentence of the line before.
pub(super) fn beginnings(lines: &[Line], width: usize) -> usize {
    let mut before = "";
    let mut count = 0;
    for line in lines {
        let goes_on = !before.is_empty()
            && !wrap::is_ended(before)
            && wrap::is_wrapped(before, line.text, width);
        count += usize::from(!line.text.is_empty() && !goes_on);
        before = line.text;
    }
    count
}

/// The sequence that numbers the points.
pub(super) fn points<'a>(
    chains: &'a [Chain],
    found: &[Found],
    lines: &[Line],
    width: usize,
) -> Option<&'a Chain> {
    let all = beginnings(lines, width);
    let may_be = |chain: &Chain| match chain.kind.close {
        // A text that ends with such a number has numbers of pages.
        Close::Line => chain.ones > 0 && chain.lines.1 + 1 < lines.len(),
        Close::Space | Close::Square => chain.ones > 0 && chain.marks.len() > 2,
        // A list in one of many paragraphs is not what the text is made of.
        _ => !chain.kind.is_inner() || chain.marks.len() * 3 >= all,
    };
    // There are no more of them than kinds of marks: few enough to sort by hand.
    let mut sorted: Vec<&Chain> = Vec::new();
    for chain in chains.iter().filter(|chain| may_be(chain)) {
        let is_later = |other: &&Chain| {
            let (line, other_line) = (chain.lines.0, other.lines.0);
            other_line > line || other_line == line && rank(other.kind) < rank(chain.kind)
        };
        let at = sorted.iter().position(is_later).unwrap_or(sorted.len());
        sorted.insert(at, chain);
    }
    let mut points: Option<&Chain> = None;
    for chain in sorted {
        if points.is_none_or(|points| is_better(chain, points, found)) {
            points = Some(chain);
        }
    }
    points
}

/// Whether a sequence numbers the points rather than another, which begins before it.
fn is_better(chain: &Chain, than: &Chain, found: &[Found]) -> bool {
    let (mine, other) = (rank(chain.kind), rank(than.kind));
    if chain.marks.len() < 2 || than.marks.len() < 2 {
        // What stands alone is only the first of others, or contains them.
        return than.marks.len() < 2 && chain.marks.len() > 1 && mine >= other;
    }
    let is_named = |rank: u8| rank > 3;
    if mine > other {
        // Points that quote articles, and go on after them.
        let is_quoted = other >= 3
            && than.ones < 2
            && than.marks.len() > 2
            && than.lines.0 < chain.lines.0
            && than.lines.1 > chain.lines.1
            && !runs_inside(than, chain, found);
        return !(is_quoted
            || is_named(mine) && mine < 5 && other == 3 && runs_through(than, chain, found));
    }
    if mine == other {
        // Recitals come before the points.
        let is_sequel = chain.lines.0 > than.lines.1
            && chain.marks.len() >= than.marks.len()
            && than.kind.numeral == Numeral::Letter
            && chain.kind.numeral != Numeral::Letter;
        return mine > 0 && (is_sequel || runs_through(chain, than, found));
    }
    mine == 3 && other == 4 && runs_through(chain, than, found)
}

/// Whether marks of one sequence stand among those of another more than once.
fn runs_inside(outer: &Chain, inner: &Chain, found: &[Found]) -> bool {
    (outer.marks.iter().filter_map(|nth| found.get(*nth)))
        .filter(|one| one.line > inner.lines.0 && one.line < inner.lines.1)
        .count()
        > 1
}
