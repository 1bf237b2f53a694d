//! Gives each line its role: the start of a point, part of one, the heading of a
//! chapter, or the number of a page.

use super::{
    mark::{Close, is_page},
    names::Name,
    paste::Line,
    sequence::{Chain, Found, runs_through},
    wrap::{is_capitals, is_ended, is_short},
};

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Words.
    Body,
    /// The start of a point, with the mark that was found.
    Point(usize),
    /// The heading of a chapter: of no point.
    Heading,
    /// The number of a page.
    Page,
}

/// How many lines the name of a chapter may take below its number.
const NAME_LINES: usize = 3;

/// What each line is.
pub(super) fn roles(
    lines: &[Line],
    found: &[Found],
    chains: &[Chain],
    points: Option<&Chain>,
) -> Vec<Role> {
    let mut roles: Vec<Role> = (lines.iter())
        .map(|line| {
            if is_page(line.text) {
                Role::Page
            } else {
                Role::Body
            }
        })
        .collect();
    let mut set = |line: usize, role: Role| {
        if let Some(old) = roles.get_mut(line) {
            *old = role;
        }
    };
    let of = |chain: &Chain| -> Vec<(usize, usize)> {
        let line = |nth: &usize| Some((*nth, found.get(*nth)?.line));
        chain.marks.iter().filter_map(line).collect()
    };
    let is_points = |chain: &Chain| points.is_some_and(|points| points.kind == chain.kind);
    let mut outer = vec![false; lines.len()];
    for chain in chains.iter().filter(|chain| !is_points(chain)) {
        let is_line = chain.kind.close == Close::Line && chain.marks.len() > 1;
        let is_outer = points.is_some_and(|points| {
            !chain.kind.is_inner()
                && chain.kind.name != Name::Article
                && (runs_through(points, chain, found)
                    || points.kind.name == Name::Article && chain.kind.name == Name::Section)
        });
        for (_, line) in of(chain) {
            if is_line {
                set(line, Role::Page);
            }
            if let Some(outer) = outer.get_mut(line) {
                *outer |= is_outer;
            }
        }
    }
    // A text may end with the number of its only page.
    if let Some(last) = (found.last()).filter(|one| one.line > 0 && one.line + 1 == lines.len())
        && last.mark.kind.close == Close::Line
    {
        set(last.line, Role::Page);
    }
    for (nth, line) in points.map(of).unwrap_or_default() {
        set(line, Role::Point(nth));
    }
    let has_chapters = points.is_none_or(|points| points.kind.name != Name::Chapter);
    if has_chapters {
        for one in found
            .iter()
            .filter(|one| one.mark.kind.name == Name::Chapter)
        {
            chapter(one, lines, &mut roles);
        }
    }
    headings(lines, found, &outer, &mut roles);
    roles
}

/// Makes the number of a chapter a heading, and its name below it.
fn chapter(one: &Found, lines: &[Line], roles: &mut [Role]) {
    let Some(text) = lines.get(one.line).map(|line| line.text) else {
        return;
    };
    let name = text.get(one.mark.end..).unwrap_or_default();
    if !(name.is_empty() || is_short(name)) || roles.get(one.line) != Some(&Role::Body) {
        return;
    }
    if let Some(role) = roles.get_mut(one.line) {
        *role = Role::Heading;
    }
    let mut has_name = !name.is_empty();
    let below = (lines.iter().zip(roles)).skip(one.line + 1);
    for (line, role) in below
        .filter(|(line, _)| !line.text.is_empty())
        .take(NAME_LINES)
    {
        let is_name = is_short(line.text) && (!has_name || is_capitals(line.text));
        if *role != Role::Body || !is_name {
            break;
        }
        *role = Role::Heading;
        has_name = true;
    }
}

/// Makes lines before a point headings where they look like one.
fn headings(lines: &[Line], found: &[Found], outer: &[bool], roles: &mut [Role]) {
    let Some(first) = roles.iter().position(|role| matches!(role, Role::Point(_))) else {
        return;
    };
    let is_blank = |nth: usize| lines.get(nth).is_none_or(|line| line.text.is_empty());
    // The last line that is not blank: what stands below the one looked at.
    let mut below: Option<usize> = None;
    for nth in (0..lines.len()).rev() {
        let Some(line) = lines.get(nth).filter(|line| !line.text.is_empty()) else {
            continue;
        };
        let role = below.and_then(|below| roles.get(below));
        below = Some(nth);
        let begins_anew = match role {
            Some(Role::Point(point)) => found.get(*point).is_some_and(|one| one.mark.value == 1),
            Some(Role::Heading) => false,
            _ => continue,
        };
        if roles.get(nth) != Some(&Role::Body) {
            continue;
        }
        let is_outer = |nth: usize| outer.get(nth) == Some(&true);
        let above = (0..nth).rev().take(2).find(|above| !is_blank(*above));
        let above_text = above.and_then(|nth| lines.get(nth)).map(|line| line.text);
        let end = above.and_then(|above| mark_end(found, above));
        let is_below_mark = end.is_some_and(|end| above_text.is_some_and(|text| text.len() <= end));
        let is_heading = if is_outer(nth) {
            is_short(line.text) || mark_end(found, nth).is_some_and(|end| line.text.len() <= end)
        } else if is_below_mark && above.is_some_and(is_outer) {
            is_short(line.text)
        } else {
            // Apart from the words above, or those would lose their last line.
            let is_apart =
                nth.checked_sub(1).is_none_or(is_blank) || above_text.is_some_and(is_ended);
            let is_known = line.is_heading || is_capitals(line.text) || begins_anew;
            nth > first
                && is_apart
                && !is_below_mark
                && is_known
                && (line.is_heading || is_short(line.text))
                && mark_end(found, nth).is_none()
        };
        if let Some(role) = roles.get_mut(nth).filter(|_| is_heading) {
            *role = Role::Heading;
        }
    }
}

/// Where the mark of a line ends, if it has one.
fn mark_end(found: &[Found], line: usize) -> Option<usize> {
    let nth = found.binary_search_by_key(&line, |one| one.line).ok()?;
    Some(found.get(nth)?.mark.end)
}
