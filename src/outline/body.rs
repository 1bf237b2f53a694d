//! Makes a provision of the lines that belong to a point: its heading and its text.

use super::{
    characters::BOLD,
    mark::{Close, Kind, Mark, marks},
    names::Name,
    numeral::Numeral,
    paste::{Line, plain},
    scan::starts_small,
    wrap::{is_broken, is_ended, is_heading, is_short},
};

/// A line of a point.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub line: Line<'a>,
    /// Whether a blank line stands before it.
    pub has_blank: bool,
}

/// A heading has no more signs, bold or not.
const LONGEST_BOLD: usize = 90;

/// The heading and the text that lines say; bold may begin before them.
pub(super) fn read(parts: &[Part], is_bold: bool, width: usize) -> (String, String) {
    let parts = match parts {
        [first, rest @ ..] if plain_is_empty(first.line.text) => rest,
        parts => parts,
    };
    let Some((first, rest)) = parts.split_first() else {
        return (String::new(), String::new());
    };
    if let Some((title, behind)) = bold_title(first.line.text, is_bold)
        && !(plain_is_empty(behind) && rest.is_empty())
    {
        let mut first = *first;
        first.line.text = behind;
        return (title, text([first].iter().chain(rest), width));
    }
    if let Some(next) = rest.first() {
        let is_list = marks(next.line.text).iter().flatten().any(|mark| {
            // `The parties shall` above `a) withdraw` begins a sentence.
            starts_small(next.line.text.get(mark.end..).unwrap_or_default())
        });
        let is_title = is_heading(&first.line, &next.line, next.has_blank, width);
        if is_title && (first.line.is_heading || !is_list) {
            let mut title = plain(first.line.text);
            if let Some(inside) = title.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
                title = inside.to_owned();
            }
            return (title, text(rest.iter(), width));
        }
    }
    (String::new(), text(parts.iter(), width))
}

fn plain_is_empty(text: &str) -> bool {
    text.chars().all(|c| matches!(c, BOLD | ' ' | '\t'))
}

/// The bold words that a line begins with, and what follows them.
fn bold_title(line: &str, is_bold: bool) -> Option<(String, &str)> {
    let inside = match line.strip_prefix(BOLD) {
        // The end of the bold in which the mark stood.
        Some(behind) if is_bold => behind.trim_start().strip_prefix(BOLD)?,
        Some(inside) => inside,
        None if is_bold => line,
        None => return None,
    };
    let (title, behind) = inside.split_once(BOLD)?;
    let title = plain(title.trim_end_matches(['.', ':', ' ', '–', '—', '-']));
    let is_short =
        !title.is_empty() && title.chars().take(LONGEST_BOLD + 1).count() <= LONGEST_BOLD;
    let behind = behind.trim_start_matches(['.', ':', ' ', '–', '—', '\t']);
    is_short.then_some((title, behind))
}

/// The points within a point, as far as they were read: the last number of each kind.
struct Lists(Vec<(Kind, u32)>);

impl Lists {
    /// Whether a mark begins a list or goes on with one.
    fn take(&mut self, mark: &Mark, line: &str, before: Option<&str>, has_blank: bool) -> bool {
        let last = self.0.iter_mut().find(|(kind, _)| *kind == mark.kind);
        let behind = line.get(mark.end..).unwrap_or_default();
        let is_item = match mark.kind.numeral {
            // A dash may stand between two words, too.
            Numeral::Bullet => {
                let is_dash = line
                    .trim_start_matches(BOLD)
                    .starts_with(['-', '–', '—', '‒', '−']);
                let is_ended = |line: &str| is_ended(line) || line.ends_with([',', '،', '，']);
                !is_dash || last.is_some() || has_blank || before.is_none_or(is_ended)
            }
            // `1.5 million` goes on with a sentence.
            Numeral::Nested => mark.value == 1 || !starts_small(behind),
            // `First, the parties` is a sentence.
            Numeral::Word => false,
            _ if mark.kind.close == Close::Line || mark.kind.is_weak() => false,
            _ if mark.kind.name == Name::Chapter => false,
            _ => {
                let value = last.as_ref().map_or(0, |last| last.1);
                mark.value == 1 || (value > 0 && (value..=value + 3).contains(&mark.value))
            }
        };
        if is_item {
            match last {
                Some(last) => last.1 = mark.value,
                None => self.0.push((mark.kind, mark.value)),
            }
        }
        is_item
    }
}

/// The text of lines: what was broken for want of room is joined, points within
/// and paragraphs stand on lines of their own.
pub(super) fn text<'a>(parts: impl Iterator<Item = &'a Part<'a>>, width: usize) -> String {
    let mut out = String::new();
    let mut lists = Lists(Vec::new());
    let mut before: Option<&str> = None;
    // A mark may stand on a line of its own, above its text.
    let mut is_mark_alone = false;
    // `Section 1. Land forces` is a heading of its own.
    let mut is_named = false;
    for part in parts {
        let line = part.line.text;
        let words = plain(line);
        if words.is_empty() {
            continue;
        }
        let item = marks(line)
            .into_iter()
            .flatten()
            .find(|mark| lists.take(mark, line, before, part.has_blank));
        let is_new = item.is_some()
            || before.is_some_and(|before| {
                part.has_blank
                    || is_broken(before, line, width)
                    || (is_named && is_short(before) && !starts_small(line))
            });
        if is_new && !(is_mark_alone && item.is_none()) {
            if !out.is_empty() {
                out.push('\n');
            }
        } else {
            join(&mut out, &words);
        }
        out.push_str(&words);
        is_named = item.is_some_and(|mark| mark.kind.name != Name::None);
        is_mark_alone = item.is_some_and(|mark| mark.end >= line.len());
        before = Some(line);
    }
    out
}

/// Puts between two lines of a sentence what their script has between words.
fn join(out: &mut String, next: &str) {
    let is_dense =
        |c: char| matches!(c as u32, 0x2e80..=0xa4cf | 0xff00..=0xffef | 0x20000..=0x3ffff);
    let mut ends = out.chars().rev();
    let (Some(last), Some(first)) = (ends.next(), next.chars().next()) else {
        return;
    };
    let is_parted =
        last == '-' && ends.next().is_some_and(char::is_alphabetic) && starts_small(next);
    if !(is_parted || is_dense(last) && is_dense(first)) {
        out.push(' ');
    }
}
