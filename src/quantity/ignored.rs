//! Tells numbers that are no terms: those of points, and of articles and resolutions
//! that a text refers to.

use super::text::{Sort, Text};

impl Text<'_> {
    /// `1.`, `2)`, `(3)` at the start of a line; `(2)` anywhere.
    pub(super) fn number_of_point(&self, at: usize) -> Option<usize> {
        if self.is(at, "(") && self.sort(at + 1) == Some(Sort::Number) && self.is(at + 2, ")") {
            return Some(at + 3);
        }
        let opens_line = self.token(at).is_some_and(|token| token.opens_line);
        if !opens_line || self.sort(at) != Some(Sort::Number) || self.date(at).is_some() {
            return None;
        }
        let is_marked = self.is(at + 1, ".") || self.is(at + 1, ")") || self.is(at + 1, "、");
        // `2.1 The Parties`
        let has_parts = self.has_mark(at, b'.') && self.digits(at, 1, 40).is_none();
        let is_small = |c: char| matches!(c, 'a'..='z' | 'а'..='џ');
        let is_amount = self.has(at + 1, b"*tyLAW$%cgT")
            || self.has_mark(at, b',')
            || self.written(at + 1).starts_with(is_small);
        let is_alone = has_parts && !is_amount && self.written(at).len() <= 8;
        (is_marked && self.digits(at, 1, 3).is_some())
            .then_some(at + 2)
            .or((is_alone).then_some(at + 1))
    }

    /// `Article 5`, `points 3, 4 and 7`, `paragraph 2(a)`, `§ 4`.
    pub(super) fn reference(&self, at: usize) -> Option<usize> {
        let mut end = self.find(at, b"r")?.end;
        for _ in 0..2 {
            let again = self.find(end, b"r");
            end = again.map_or(end, |again| again.end);
            end += usize::from(self.is(end, "."));
        }
        if self.sort(end) != Some(Sort::Number) {
            return None;
        }
        end += 1;
        // What follows belongs to it while it is no amount of its own.
        loop {
            if self.is(end, "(") && self.is(end + 2, ")") {
                end += 3;
                continue;
            }
            if self.is_joined(end)
                && self.sort(end) == Some(Sort::Word)
                && self.word(end).len() <= 2
                && !self.is_han(end)
            {
                end += 1;
                continue;
            }
            let is_mark = self.is(end, ",") || self.is(end, "/") || self.has(end, b"T");
            let next = if is_mark {
                end + 1
            } else {
                self.find(end, b"+").map_or(end, |and| and.end)
            };
            let is_number = next > end && self.digits(next, 1, 3).is_some();
            if !is_number
                || matches!(self.unit(next + 1), Ok(Some(_)) | Err(()))
                || self.has(next + 1, b"*")
            {
                return Some(end);
            }
            end = next + 1;
        }
    }
}
