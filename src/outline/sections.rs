//! Sections that stand above lists: `Section One` over `1. … 2. …` is a heading, and the
//! items of the list are the points. What may be read the other way as well is told.

use super::{
    mark::Kind,
    names::Name,
    numeral::Numeral,
    paste::Line,
    sequence::{Chain, Found},
    wrap::is_short,
};

/// Whether a mark has no words behind it, or only a heading.
fn is_bare(one: &Found, lines: &[Line]) -> bool {
    let line = lines.get(one.line).map_or("", |line| line.text);
    let behind = line.get(one.mark.end..).unwrap_or_default();
    behind.is_empty() || is_short(behind)
}

/// Whether a mark begins an item of a numbered list.
fn is_item(one: &Found) -> bool {
    let kind = one.mark.kind;
    kind.name == Name::None && !kind.is_inner() && !kind.is_weak()
}

/// Whether a list begins below a mark, with one line of a heading between them at most.
fn is_above_list(nth: usize, found: &[Found], lines: &[Line]) -> bool {
    let Some((one, rest)) = found.get(nth..).and_then(<[Found]>::split_first) else {
        return false;
    };
    let Some(item) = rest.iter().find(|other| other.line > one.line) else {
        return false;
    };
    let between = lines.get(one.line + 1..item.line).unwrap_or_default();
    let mut words = between.iter().filter(|line| !line.text.is_empty());
    let is_near = match (words.next(), words.next()) {
        (None, _) => true,
        (Some(heading), None) => is_short(heading.text),
        _ => false,
    };
    is_near && is_item(item) && is_bare(one, lines)
}

/// The kind of the sections that are headings of lists, where a text has such.
pub(super) fn above_lists(found: &[Found], lines: &[Line]) -> Option<Kind> {
    if (found.iter()).any(|one| one.mark.kind.name == Name::Article) {
        return None;
    }
    let mut kind = None;
    for (nth, one) in found.iter().enumerate() {
        if one.mark.kind.name == Name::Section {
            if !is_above_list(nth, found, lines) {
                return None;
            }
            kind = Some(one.mark.kind);
        }
    }
    kind
}

/// Makes the marks of a kind those of chapters.
pub(super) fn as_chapters(found: &mut [Found], kind: Kind) {
    let is_named = |one: &Found| kind.name != Name::None && one.mark.kind.name == kind.name;
    for one in found {
        if one.mark.kind == kind || is_named(one) {
            one.mark.kind.name = Name::Chapter;
        }
    }
}

/// Whether points have nothing but headings and lists below them, so that the items of
/// these may as well be the points.
pub(super) fn are_headings(points: &Chain, found: &[Found], lines: &[Line]) -> bool {
    points.marks.len() > 1
        && points.kind.name != Name::Article
        && points.kind.numeral != Numeral::Bullet
        && (points.marks.iter()).all(|nth| is_above_list(*nth, found, lines))
}
