//! Numbers that go on in another way of writing: `1.`, `2 –`, `3 It is`, `Paragraph 4`.
//! A sequence of one kind of mark is filled and carried on with single marks of others.
//! Time is linear in the marks: every region of the text is looked through once.

use super::{
    mark::{Close, Kind, Mark},
    names::Name,
    numeral::Numeral,
    paste::Line,
    sequence::{Chain, Found},
    wrap::is_ended,
};

/// Whether marks may number the points of one text: what they are written with is the same.
fn is_alike(kind: Kind, other: Kind) -> bool {
    let family = |kind: Kind| match kind.numeral {
        Numeral::Digits | Numeral::Word => Some(0),
        Numeral::Roman => Some(1),
        Numeral::Letter => Some(2),
        Numeral::Han => Some(3),
        _ => None,
    };
    let is_level = |kind: Kind| kind.name != Name::Chapter && kind.close != Close::Square;
    family(kind).is_some()
        && family(kind) == family(other)
        && is_level(kind)
        && is_level(other)
        // An article holds what a section is called in it.
        && (kind.name == other.name || kind.name == Name::None || other.name == Name::None
            || kind.name != Name::Article && other.name != Name::Article)
}

/// What is looked at while a sequence is filled.
struct Fill<'a> {
    found: &'a [Found],
    lines: &'a [Line<'a>],
    kind: Kind,
    /// The marks of the sequence so far.
    marks: Vec<usize>,
}

/// The sequence with the marks of other kinds that number what it passes over and what
/// comes behind it; and whether some of these may as well be no marks.
pub(super) fn filled(chain: &Chain, found: &[Found], lines: &[Line]) -> (Chain, bool) {
    let mut fill = Fill {
        found,
        lines,
        kind: chain.kind,
        marks: chain.marks.clone(),
    };
    fill.gaps();
    fill.tail();
    fill.head();
    let line = |nth: Option<&usize>| nth.and_then(|nth| found.get(*nth)).map(|one| one.line);
    let is_more = fill.marks.len() > chain.marks.len() && fill.has_all_lone_numbers();
    if !is_more {
        return (chain.clone(), false);
    }
    let is_weak = (fill.marks.iter())
        .filter_map(|nth| found.get(*nth))
        .map(|one| one.mark.kind)
        .any(|kind| kind != chain.kind && (kind.is_weak() || kind.close == Close::Line));
    let ends = line(fill.marks.first()).zip(line(fill.marks.last()));
    let filled = Chain {
        lines: ends.unwrap_or(chain.lines),
        marks: fill.marks,
        ..*chain
    };
    (filled, is_weak)
}

impl Fill<'_> {
    fn at(&self, nth: usize) -> Option<(usize, &Mark)> {
        self.found.get(nth).map(|one| (one.line, &one.mark))
    }

    /// Takes what stands between two marks that are not neighbours.
    fn gaps(&mut self) {
        let mut place = 0;
        while let (Some(&this), Some(&next)) = (self.marks.get(place), self.marks.get(place + 1)) {
            place += 1;
            let (Some((line, mark)), Some((end, after))) = (self.at(this), self.at(next)) else {
                continue;
            };
            if after.value <= mark.value + 1 {
                continue;
            }
            let wanted = mark.value + 1;
            // Between two numbers the one that is missing is expected.
            if let Some(nth) = self.candidate(wanted, line + 1, end, true) {
                self.marks.insert(place, nth);
            }
        }
    }

    /// Takes what goes on behind the last mark.
    fn tail(&mut self) {
        while let Some((line, mark)) = self.marks.last().and_then(|nth| self.at(*nth)) {
            match self.candidate(mark.value + 1, line + 1, self.lines.len(), false) {
                Some(nth) => self.marks.push(nth),
                None => break,
            }
        }
    }

    /// Takes what leads to the first mark, from one.
    fn head(&mut self) {
        let Some((end, first)) = self.marks.first().and_then(|nth| self.at(*nth)) else {
            return;
        };
        let mut head = Vec::new();
        let mut line = 0;
        for wanted in 1..first.value.min(20) {
            match self.candidate(wanted, line, end, false) {
                Some(nth) => {
                    head.push(nth);
                    line = self.at(nth).map_or(line, |(line, _)| line + 1);
                }
                None => return,
            }
        }
        head.append(&mut self.marks);
        self.marks = head;
    }

    /// The first mark with a number in some lines that is of no list within a point.
    fn candidate(&self, wanted: u32, start: usize, end: usize, is_expected: bool) -> Option<usize> {
        let from = self.found.partition_point(|one| one.line < start);
        let region = self.found.get(from..)?;
        let mut before: Vec<Kind> = Vec::new();
        for (place, one) in region
            .iter()
            .enumerate()
            .take_while(|(_, one)| one.line < end)
        {
            let nth = from + place;
            let kind = one.mark.kind;
            let goes_on = before.contains(&kind);
            if one.mark.value == wanted
                && is_alike(self.kind, kind)
                && !goes_on
                && !one.is_doubtful
                && (is_expected || self.begins(one, kind))
            {
                return Some(nth);
            }
            if one.mark.value < wanted && before.len() < 32 {
                before.push(kind);
            }
        }
        None
    }

    /// Whether a mark that a sentence may begin with as well stands where one ends.
    fn begins(&self, one: &Found, kind: Kind) -> bool {
        let is_sure =
            !(kind.is_weak() || kind.close == Close::Line || kind.numeral == Numeral::Word);
        let before = one.line.checked_sub(1).and_then(|nth| self.lines.get(nth));
        is_sure || before.is_none_or(|before| before.text.is_empty() || is_ended(before.text))
    }

    /// Whether numbers that stand alone in their lines are all of the sequence: others number pages.
    fn has_all_lone_numbers(&self) -> bool {
        let is_lone = |one: &Found| one.mark.kind.close == Close::Line;
        let taken = (self.marks.iter())
            .filter(|nth| self.found.get(**nth).is_some_and(is_lone))
            .count();
        taken == 0
            || taken == self.found.iter().filter(|one| is_lone(one)).count()
                && (self.marks.last().and_then(|nth| self.at(*nth)))
                    .is_some_and(|(line, _)| line + 1 < self.lines.len())
    }
}
