//! Points put right by hand.

use super::{Point, mark::marks, names::Name};

/// Parts a point in two at a byte of its text; a place inside a letter counts
/// as the place before it. What follows becomes a point of its own: with the
/// number it begins with, or the next that is free (`6a` after `6`).
pub fn split(points: &mut Vec<Point>, nth: usize, at: usize) {
    let Some(point) = points.get_mut(nth) else {
        return;
    };
    let mut at = at.min(point.text.len());
    while !point.text.is_char_boundary(at) {
        at -= 1;
    }
    let behind = point.text.split_off(at);
    point.text.truncate(point.text.trim_end().len());
    let behind = behind.trim_start();
    let before = point.number.clone();
    let mark = marks(behind)[0].filter(|mark| mark.number.0 < mark.number.1);
    let mark = mark.filter(|mark| mark.kind.name != Name::Chapter && !mark.kind.is_inner());
    let (number, text) = match mark {
        Some(mark) => {
            let (start, end) = mark.number;
            (behind.get(start..end), behind.get(mark.end..))
        }
        None => (None, Some(behind)),
    };
    let number = number.map_or_else(|| free(points, &before), str::to_owned);
    let text = text.unwrap_or_default().to_owned();
    let title = String::new();
    points.insert(
        nth + 1,
        Point {
            number,
            title,
            text,
        },
    );
}

/// The first of `6a`, `6b`, … that no point has.
fn free(points: &[Point], number: &str) -> String {
    let all = ('a'..='z').map(|letter| {
        let mut free = number.to_owned();
        free.push(letter);
        free
    });
    let mut all = all.filter(|free| points.iter().all(|point| point.number != *free));
    all.next().unwrap_or_else(|| number.to_owned())
}

/// Makes a point and the next one point, which keeps the number of the first.
pub fn join(points: &mut Vec<Point>, nth: usize) {
    if nth.checked_add(1).is_none_or(|next| next >= points.len()) {
        return;
    }
    let next = points.remove(nth + 1);
    if let Some(point) = points.get_mut(nth) {
        for text in [next.title, next.text] {
            if !text.is_empty() && !point.text.is_empty() {
                point.text.push('\n');
            }
            point.text.push_str(&text);
        }
    }
}

/// Numbers points from one.
pub fn renumber(points: &mut [Point]) {
    for (nth, point) in points.iter_mut().enumerate() {
        point.number = (nth + 1).to_string();
    }
}
