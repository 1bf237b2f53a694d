//! Texts whose points have no marks: every paragraph, or every line, is a point.

use super::{
    Outline, Point,
    body::{self, Part},
    paste::plain,
    scan::starts_small,
    wrap::{is_ended, is_heading, is_short, is_wrapped},
};

/// A heading that ends with a colon has no more words.
const HEADING_WORDS: usize = 6;

/// Whether a line is `Ceasefire:`, above what it is about.
fn is_label(part: &Part) -> bool {
    let text = part.line.text.trim_end_matches('\u{1}');
    text.strip_suffix([':', '：']).is_some_and(|words| {
        is_short(words) && words.split(' ').count() <= HEADING_WORDS && !starts_small(words)
    })
}

/// Whether such lines stand above the paragraphs: at least two, each with words below it.
fn has_labels(parts: &[Part]) -> bool {
    let mut labels = 0;
    for pair in parts.windows(2) {
        if let [line, next] = pair
            && is_label(line)
        {
            if is_label(next) {
                return false;
            }
            labels += 1;
        }
    }
    labels > 1 && !parts.last().is_some_and(is_label)
}

/// Makes every paragraph a point, or every line where there are no paragraphs.
pub(super) fn read(parts: &[Part], width: usize, outline: &mut Outline) {
    let has_labels = has_labels(parts);
    let is_label = |part: &Part| has_labels && is_label(part);
    let has_paragraphs = parts.iter().skip(1).any(|part| part.has_blank);
    let mut groups: Vec<&[Part]> = if has_paragraphs {
        (parts.chunk_by(|part, next| !next.has_blank && !is_label(part) && !is_label(next)))
            .collect()
    } else {
        let is_one = |part: &Part, next: &Part| {
            let (line, below) = (part.line.text, next.line.text);
            !is_ended(line)
                && starts_small(below)
                && is_wrapped(line, below, width)
                && !is_label(part)
        };
        parts.chunk_by(is_one).collect()
    };
    let is_line = |group: &[Part]| match group {
        [line] => line.line.is_heading || is_short(line.line.text) || is_label(line),
        _ => false,
    };
    let is_heading_group =
        |group: &[Part]| is_line(group) && (has_paragraphs || group.iter().all(is_label));
    let is_headed = |group: &[Part]| match group {
        [first, next, ..] => is_heading(&first.line, &next.line, false, width),
        _ => false,
    };
    // Where all lines are short, none is a heading.
    let has_text = groups.iter().any(|group| !is_line(group));
    if let Some((first, rest)) = groups.first().and_then(|first| first.split_first()) {
        let is_title = match rest.first() {
            // Where the next paragraph has a heading as well, this is that of the first.
            Some(next) => {
                has_paragraphs
                    && is_heading(&first.line, &next.line, false, width)
                    && !groups.get(1).is_some_and(|group| is_headed(group))
            }
            None => has_text && groups.len() > 1 && is_line(groups[0]) && !is_label(first),
        };
        if is_title {
            outline.title = plain(first.line.text);
            groups[0] = rest;
        }
    }
    let mut title = String::new();
    let mut groups = groups
        .into_iter()
        .filter(|group| !group.is_empty())
        .peekable();
    while let Some(group) = groups.next() {
        let is_next_text = groups.peek().is_some_and(|next| !is_line(next));
        if let [line] = group
            && is_heading_group(group)
            && (is_next_text || is_label(line))
        {
            let words = plain(line.line.text);
            title = match words.strip_suffix([':', '：']) {
                Some(words) if is_label(line) => words.to_owned(),
                _ => words,
            };
            continue;
        }
        let (own, text) = if title.is_empty() {
            body::read(group, false, width)
        } else {
            (core::mem::take(&mut title), body::text(group.iter(), width))
        };
        outline.points.push(Point {
            number: (outline.points.len() + 1).to_string(),
            title: own,
            text,
        });
    }
}

/// The other reading of a text without marks: where headings stand above several
/// paragraphs, all that stands below one is a point.
pub(super) fn other(parts: &[Part], width: usize) -> Option<Outline> {
    if !has_labels(parts) {
        return None;
    }
    let mut outline = Outline::default();
    let mut groups = parts.chunk_by(|_, next| !is_label(next)).peekable();
    if let Some(first) = groups.next_if(|group| !group.first().is_some_and(is_label)) {
        outline.preamble = body::text(first.iter(), width);
    }
    for group in groups {
        let (label, rest) = group.split_first()?;
        outline.points.push(Point {
            number: (outline.points.len() + 1).to_string(),
            title: plain(label.line.text.trim_end_matches([':', '：', '\u{1}'])),
            text: body::text(rest.iter(), width),
        });
    }
    Some(outline)
}
