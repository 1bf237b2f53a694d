//! Finds points that are listed within one paragraph: `1. … 2. … 3. …`

use super::{
    mark::{Close, Kind, marks},
    names::{self, Name},
    numeral,
    numeral::Numeral,
    paste::Line,
    scan::{is_letter, starts_small},
    sequence::Chain,
    wrap::is_ended,
};

/// Marks that run from one, wherever in the lines they stand.
struct Run {
    kind: Kind,
    /// The line and the place in it.
    places: Vec<(usize, usize)>,
}

/// The lines, broken before the marks of a list that stands in them, and whether the
/// list is all there is; nothing where the lines as they are say as much.
pub(super) fn broken<'a>(
    lines: &[Line<'a>],
    points: Option<&Chain>,
) -> Option<(Vec<Line<'a>>, bool)> {
    let run = longest(lines);
    let first = run.places.first()?;
    let last = run.places.last()?;
    let share = share(lines, *first, *last);
    let is_list = match points {
        Some(points) => points.kind == run.kind && run.places.len() > points.marks.len(),
        None => run.places.len() > 2 && share >= 0.5,
    };
    if !is_list || (run.places.len() < 3 && first.1 > 0) {
        return None;
    }
    let is_whole = points.is_some() || share >= 0.75 || run.kind.numeral == Numeral::Digits;
    let mut broken = Vec::with_capacity(lines.len() + run.places.len());
    let mut places = run.places.iter().peekable();
    for (nth, line) in lines.iter().enumerate() {
        let mut start = 0;
        let mut piece = |start: usize, end: usize| {
            let text = line.text.get(start..end).unwrap_or_default().trim();
            if !text.is_empty() || line.text.is_empty() {
                broken.push(Line { text, ..*line });
            }
        };
        while let Some((_, at)) = places.next_if(|(line, _)| *line == nth) {
            if *at > start {
                piece(start, *at);
            }
            start = *at;
        }
        piece(start, line.text.len());
    }
    Some((broken, is_whole))
}

/// How much of the text stands between the first mark of a list and the end of the
/// line of its last.
fn share(lines: &[Line], (line, at): (usize, usize), (last, _): (usize, usize)) -> f32 {
    let length = |lines: &[Line]| lines.iter().map(|line| line.text.len()).sum::<usize>();
    let outside =
        lines.get(..line).map_or(0, length) + at + lines.get(last + 1..).map_or(0, length);
    1.0 - outside as f32 / length(lines).max(1) as f32
}

/// The ways to write a list within a paragraph, the likelier first.
const KINDS: [(Numeral, Close); 12] = [
    (Numeral::Digits, Close::Dot),
    (Numeral::Digits, Close::Bracket),
    (Numeral::Digits, Close::Brackets),
    (Numeral::Digits, Close::Dash),
    (Numeral::SmallRoman, Close::Brackets),
    (Numeral::SmallRoman, Close::Bracket),
    (Numeral::SmallLetter, Close::Brackets),
    (Numeral::SmallLetter, Close::Bracket),
    (Numeral::Word, Close::Comma),
    (Numeral::Word, Close::Colon),
    (Numeral::Word, Close::Dash),
    (Numeral::Word, Close::Dot),
];

/// Words that join the last item of a list to those before.
const JOINING: &str = "and or und oder et ou y o e en of i oraz lub и или та або й";

/// Whether a list may go on at a place: behind a space, or glued to the end of a sentence.
fn is_place(before: &str, c: char) -> bool {
    let mut back = before.chars().rev();
    match back.next() {
        None | Some(' ' | '\t' | '\u{1}' | ';' | '。' | '；' | '：' | '，' | '、') => {
            // A word orders only where a sentence or a part of one begins.
            !is_letter(c) || back.next().is_none_or(|c| !is_letter(c) && c != ',')
        }
        // `1.2` is a number, `12:30` a time.
        Some('.' | ':') => back.next().is_none_or(|c| numeral::digit(c).is_none()),
        Some('…' | '!' | '?' | '؛') => true,
        Some(_) => false,
    }
}

/// Whether what stands before a mark and behind it makes it the mention of one in the
/// midst of a sentence: `Article 2. the`, `paragraph (2) of`.
fn is_mention(close: Close, before: &str, behind: &str) -> bool {
    let before = before.trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default();
    if close == Close::Brackets {
        return names::name(word).is_some();
    }
    !before.is_empty()
        && !is_ended(before)
        && !before.ends_with([',', '،', '，'])
        && starts_small(behind)
        && !numeral::has_word(JOINING, word)
}

/// The longest list of those that differ in how their marks are written.
fn longest(lines: &[Line]) -> Run {
    let mut runs = KINDS.map(|(numeral, close)| Run {
        kind: Kind {
            name: Name::None,
            numeral,
            close,
        },
        places: Vec::new(),
    });
    for (nth, line) in lines.iter().enumerate() {
        let mut last = None;
        for (at, c) in line.text.char_indices() {
            let is_within = last
                .replace(c)
                .is_some_and(|last| is_letter(last) && is_letter(c));
            let begins = matches!(c, '(' | '（') || numeral::digit(c).is_some() || is_letter(c);
            if is_within || !begins {
                continue;
            }
            let (before, text) = line.text.split_at_checked(at).unwrap_or_default();
            if !is_place(before, c) {
                continue;
            }
            let readings = marks(text).into_iter().flatten();
            for mark in readings.filter(|mark| mark.end < text.len()) {
                let is_next = |run: &&mut Run| {
                    run.kind == mark.kind && run.places.len() + 1 == mark.value as usize
                };
                let behind = text.get(mark.end..).unwrap_or_default();
                if let Some(run) = (runs.iter_mut().find(is_next))
                    .filter(|_| !is_mention(mark.kind.close, before, behind))
                {
                    run.places.push((nth, at));
                }
            }
        }
    }
    let mut longest = Run {
        kind: runs[0].kind,
        places: Vec::new(),
    };
    for run in runs {
        if run.places.len() > longest.places.len() {
            longest = run;
        }
    }
    longest
}
