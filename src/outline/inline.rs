//! Finds points that are listed within one paragraph: `1. … 2. … 3. …`

use super::{
    mark::{Close, Kind, marks},
    names::Name,
    numeral,
    numeral::Numeral,
    paste::Line,
    scan::starts_small,
    sequence::Chain,
    wrap::is_ended,
};

/// Marks that run from one, wherever in the lines they stand.
struct Run {
    kind: Kind,
    /// The line and the place in it.
    places: Vec<(usize, usize)>,
}

/// The lines, broken before the marks of a list that stands in them; nothing
/// where the lines as they are say as much.
pub(super) fn broken<'a>(lines: &[Line<'a>], points: Option<&Chain>) -> Option<Vec<Line<'a>>> {
    let run = longest(lines);
    let first = run.places.first()?;
    let is_list = match points {
        Some(points) => points.kind == run.kind && run.places.len() > points.marks.len(),
        None => run.places.len() > 2 && is_most(lines, *first),
    };
    if !is_list || (run.places.len() < 3 && first.1 > 0) {
        return None;
    }
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
    Some(broken)
}

/// Whether a list that begins here takes most of the text.
fn is_most(lines: &[Line], (line, at): (usize, usize)) -> bool {
    let length = |lines: &[Line]| lines.iter().map(|line| line.text.len()).sum::<usize>();
    let before = lines.get(..line).map_or(0, length) + at;
    before * 2 <= length(lines)
}

/// The longest list of those that differ in how their marks end.
fn longest(lines: &[Line]) -> Run {
    let kind = |close| Kind {
        name: Name::None,
        numeral: Numeral::Digits,
        close,
    };
    let mut runs = [Close::Dot, Close::Bracket, Close::Brackets].map(|close| Run {
        kind: kind(close),
        places: Vec::new(),
    });
    for (nth, line) in lines.iter().enumerate() {
        let mut last = ' ';
        for (at, c) in line.text.char_indices() {
            let is_start = matches!(
                last,
                ' ' | '\t' | '\u{1}' | ';' | '。' | '；' | '：' | '，' | '、'
            );
            last = c;
            if !is_start || !(matches!(c, '(' | '（') || numeral::digit(c).is_some()) {
                continue;
            }
            let (before, text) = line.text.split_at_checked(at).unwrap_or_default();
            let Some(mark) = marks(text)[0].filter(|mark| mark.end < text.len()) else {
                continue;
            };
            let is_next = |run: &&mut Run| {
                run.kind == mark.kind && run.places.len() + 1 == mark.value as usize
            };
            // `Article 2. the`, in the midst of a sentence.
            let is_mention = !before.trim_end().is_empty()
                && !is_ended(before)
                && !before.trim_end().ends_with([',', '，', '،'])
                && starts_small(text.get(mark.end..).unwrap_or_default());
            if let Some(run) = runs.iter_mut().find(is_next).filter(|_| !is_mention) {
                run.places.push((nth, at));
            }
        }
    }
    let [dot, bracket, brackets] = runs;
    [bracket, brackets].into_iter().fold(dot, |longest, run| {
        if run.places.len() > longest.places.len() {
            run
        } else {
            longest
        }
    })
}
