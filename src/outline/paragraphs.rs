//! Texts whose points have no marks: every paragraph, or every line, is a point.

use super::{
    Outline, Point,
    body::{self, Part},
    paste::plain,
    scan::starts_small,
    wrap::{is_ended, is_heading, is_short, is_wrapped},
};

/// Makes every paragraph a point, or every line where there are no paragraphs.
pub(super) fn read(parts: &[Part], width: usize, outline: &mut Outline) {
    let has_paragraphs = parts.iter().skip(1).any(|part| part.has_blank);
    let mut groups: Vec<&[Part]> = if has_paragraphs {
        parts.chunk_by(|_, next| !next.has_blank).collect()
    } else {
        let is_one = |line: &Part, next: &Part| {
            let (line, next) = (line.line.text, next.line.text);
            !is_ended(line) && starts_small(next) && is_wrapped(line, next, width)
        };
        parts.chunk_by(is_one).collect()
    };
    let is_line = |group: &[Part]| match group {
        [line] => line.line.is_heading || is_short(line.line.text),
        _ => false,
    };
    // Where all lines are short, none is a heading.
    let has_text = groups.iter().any(|group| !is_line(group));
    if let Some((first, rest)) = groups.first().and_then(|first| first.split_first()) {
        let is_title = match rest.first() {
            Some(next) => has_paragraphs && is_heading(&first.line, &next.line, false, width),
            None => has_text && groups.len() > 1 && is_line(groups[0]),
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
            && has_paragraphs
            && is_line(group)
            && is_next_text
        {
            title = plain(line.line.text);
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
