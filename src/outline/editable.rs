//! Points as text that a person can put right in a text field: each begins with a line
//! of its own, `# 6 Armed forces`. Adding such a line splits a point; deleting one
//! joins two.

use super::Point;

/// What the first line of a point begins with.
const MARK: char = '#';

/// Points as a text that [`from_written`] reads back.
pub fn written(points: &[Point]) -> String {
    let mut text = String::new();
    for point in points {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push(MARK);
        // A number is one word here.
        for word in point
            .number
            .split_whitespace()
            .chain(point.title.split_whitespace())
        {
            text.push(' ');
            text.push_str(word);
        }
        text.push('\n');
        for line in point.text.lines() {
            // What looks like a mark in the words stays with them.
            if line.starts_with(MARK) {
                text.push(' ');
            }
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// The points of a text in which each begins with a line `# NUMBER HEADING`.
/// What stands before the first is left out; a point without a number gets
/// its place.
pub fn from_written(text: &str) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix(MARK) {
            let rest = rest.trim();
            let (number, title) = rest.split_once(' ').unwrap_or((rest, ""));
            let number = match number {
                "" => (points.len() + 1).to_string(),
                number => number.to_owned(),
            };
            points.push(Point {
                number,
                title: title.trim().to_owned(),
                text: String::new(),
            });
        } else if let Some(point) = points.last_mut() {
            if !point.text.is_empty() {
                point.text.push('\n');
            }
            point.text.push_str(line.trim_end());
        }
    }
    for point in &mut points {
        let trimmed = point.text.trim();
        point.text = trimmed.to_owned();
    }
    points
}

/// A written text with its points numbered from 1.
pub fn renumbered(text: &str) -> String {
    let mut points = from_written(text);
    for (nth, point) in points.iter_mut().enumerate() {
        point.number = (nth + 1).to_string();
    }
    written(&points)
}

/// A written text with a new point beginning at a byte of it.
pub fn split_at(text: &str, at: usize) -> String {
    let at = (0..=at.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0);
    let (before, behind) = text.split_at(at);
    format!("{}\n\n# \n{}", before.trim_end(), behind.trim_start())
}

/// A written text with the point at a byte of it made a part of the one before.
pub fn joined_at(text: &str, at: usize) -> String {
    let mut start = 0;
    let mut mark = None;
    for line in text.split_inclusive('\n') {
        if start > at {
            break;
        }
        if line.starts_with(MARK) {
            mark = Some((start, start + line.len()));
        }
        start += line.len();
    }
    match mark {
        // The first has none before it.
        Some((start, end)) if start > 0 => {
            format!("{}\n{}", text[..start].trim_end(), &text[end..])
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn point(number: &str, title: &str, text: &str) -> Point {
        Point {
            number: number.into(),
            title: title.into(),
            text: text.into(),
        }
    }

    #[test]
    fn points_are_put_right_by_lines() {
        let points = [
            point("1", "Peace", "There is peace.\n(a) Now."),
            point("2", "", "Forces leave. Borders open."),
        ];
        let text = written(&points);
        assert_eq!(
            text,
            "# 1 Peace\nThere is peace.\n(a) Now.\n\n# 2\nForces leave. Borders open.\n"
        );
        assert_eq!(from_written(&text), points);
        let at = text.find("Borders").unwrap_or_default();
        let split = split_at(&text, at);
        assert_eq!(
            from_written(&split)[1..],
            [
                point("2", "", "Forces leave."),
                point("3", "", "Borders open.")
            ]
        );
        let at = split.find("Borders").unwrap_or_default();
        assert_eq!(
            from_written(&joined_at(&split, at))[1],
            point("2", "", "Forces leave.\nBorders open.")
        );
        assert_eq!(joined_at(&text, 3), text);
        assert_eq!(
            from_written(&renumbered("before\n# x\none\n# 7 Two\n")),
            [point("1", "", "one"), point("2", "Two", "")]
        );
    }

    proptest! {
        #[test]
        fn written_points_read_back(lines in prop::collection::vec(("[a-z0-9]{1,3}", "([a-z]{1,5}( [a-z]{1,5})?)?", "[a-z#]{1,4}(\n[a-z# ]{1,4}[a-z])?"), 0..6)) {
            let points: Vec<Point> = lines.iter().map(|(number, title, text)| point(number, title, text)).collect();
            let back = from_written(&written(&points));
            prop_assert_eq!(back.len(), points.len());
            for (a, b) in back.iter().zip(&points) {
                prop_assert_eq!((&a.number, &a.title), (&b.number, &b.title));
                prop_assert_eq!(a.text.replace(' ', ""), b.text.replace(' ', ""));
            }
        }

        #[test]
        fn nothing_fails(text in "(?s)[#a\né ]{0,20}", at in 0_usize..30) {
            from_written(&split_at(&text, at));
            from_written(&joined_at(&text, at.min(text.len())));
            renumbered(&text);
        }
    }
}
