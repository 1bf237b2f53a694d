//! From the plain text of a plan or treaty, as people paste it, to its numbered
//! provisions. Knows no dossier and no browser.
//!
//! A text is cleaned of what the clipboard adds (`paste`, `markup`), then
//! every line is looked at for a mark (`mark`). Which marks number the points
//! shows only in the whole text: those that run in sequence and contain the
//! others (`sequence`). That decides what every line is (`role`), and what
//! belongs to a point becomes its heading and its text (`body`).
//!
//! Time is linear in the length of the text, whatever it is.

mod body;
mod characters;
mod editable;
mod inline;
mod kind;
mod mark;
mod markup;
mod mixed;
mod names;
mod number_words;
mod numeral;
mod paragraphs;
mod paste;
#[cfg(test)]
mod properties;
mod role;
mod scan;
mod sections;
mod sequence;
#[cfg(test)]
mod tests;
mod wrap;

use body::Part;
use characters::BOLD;
use mark::Kind;
use numeral::Numeral;
use paste::{Cleaned, Line, plain};
use role::Role;
use sequence::{Chain, Found};

pub use editable::{from_written, joined_at, renumbered, split_at, written};

/// A text and its numbered points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// What the text is called; empty where it does not say.
    pub title: String,
    /// What stands before the first point.
    pub preamble: String,
    /// The points, in the order of the text.
    pub points: Vec<Point>,
    /// Another reading of the same text that is nearly as good, where there is one: the
    /// items of lists where the headings above them were taken, a whole paragraph where
    /// it was parted. It has no further one.
    pub other: Option<Box<Outline>>,
}

/// A numbered point of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// Its number as it stands, without the signs and the word around it: `6`, `IV`, `12a`.
    pub number: String,
    /// Its heading; empty where it has none.
    pub title: String,
    /// What it says; points within it on lines of their own, with their marks.
    pub text: String,
}

/// The points of a text; none only where there is no text.
///
/// ```
/// let outline = demarche::outline::outline("Plan\n1. Ceasefire.\n2. Elections\nwithin 100 days.");
/// assert_eq!(outline.title, "Plan");
/// assert_eq!(outline.points[1].text, "Elections within 100 days.");
/// ```
pub fn outline(text: &str) -> Outline {
    let cleaned = Cleaned::new(text);
    let text = Text::new(cleaned.lines(), None);
    let (mut outline, other) = match inline::broken(&text.lines, text.points()) {
        Some((lines, is_whole)) => {
            let other = (!is_whole).then(|| text.outline());
            (Text::new(lines, None).outline(), other)
        }
        None => match sections::above_lists(&text.found, &text.lines) {
            Some(kind) => {
                let other = text.outline();
                (Text::new(text.lines, Some(kind)).outline(), Some(other))
            }
            None => (text.outline(), text.other()),
        },
    };
    let is_another = |other: &Outline| other.points.len() > 1 && other.points != outline.points;
    outline.other = other.filter(is_another).map(Box::new);
    outline
}

/// A text and the marks in it.
struct Text<'a> {
    lines: Vec<Line<'a>>,
    width: usize,
    found: Vec<Found>,
    chains: Vec<Chain>,
    points: Option<Chain>,
    /// Whether some of the marks of points may as well be no marks.
    is_filled: bool,
}

impl<'a> Text<'a> {
    /// Reads marks; those of one kind may be told to be chapters.
    fn new(lines: Vec<Line<'a>>, chapters: Option<Kind>) -> Self {
        let width = wrap::width(&lines);
        let mut found = sequence::found(&lines, width);
        if let Some(kind) = chapters {
            sections::as_chapters(&mut found, kind);
        }
        let chains = sequence::chains(&found, &lines);
        let points = (sequence::points(&chains, &found, &lines, width))
            .map(|points| mixed::filled(points, &found, &lines));
        let (points, is_filled) = points.map_or((None, false), |(points, is)| (Some(points), is));
        Self {
            lines,
            width,
            found,
            chains,
            points,
            is_filled,
        }
    }

    fn points(&self) -> Option<&Chain> {
        self.points.as_ref()
    }

    /// The reading that is nearly as good as the one taken, where there is one.
    fn other(&self) -> Option<Outline> {
        let Some(points) = self.points() else {
            return paragraphs::other(&self.parts(), self.width);
        };
        if sections::are_headings(points, &self.found, &self.lines) {
            let items = Text::new(self.lines.clone(), Some(points.kind));
            let is_more = |items: &Chain| items.marks.len() > points.marks.len();
            return items.points().is_some_and(is_more).then(|| items.outline());
        }
        if self.is_filled {
            let is_kind = |chain: &&Chain| chain.kind == points.kind;
            return Some(self.outline_of(self.chains.iter().find(is_kind)));
        }
        // Nearly as many paragraphs have no mark as have one.
        let all = sequence::beginnings(&self.lines, self.width);
        let is_mixed = points.kind.is_inner() && points.marks.len() * 3 < all * 2;
        is_mixed.then(|| self.outline_of(None))
    }

    /// The lines that say something, with the blanks before them.
    fn parts(&self) -> Vec<Part<'a>> {
        let mut parts: Vec<Part> = Vec::new();
        let mut has_blank = false;
        for line in &self.lines {
            if line.text.is_empty() {
                has_blank = true;
            } else {
                parts.push(Part {
                    line: *line,
                    has_blank: std::mem::take(&mut has_blank),
                });
            }
        }
        parts
    }

    fn outline(&self) -> Outline {
        self.outline_of(self.points())
    }

    fn outline_of(&self, points: Option<&Chain>) -> Outline {
        let mut roles = role::roles(&self.lines, &self.found, &self.chains, points);
        let says = |(line, role): (&Line, &Role)| match role {
            Role::Body => !line.text.is_empty(),
            Role::Point(_) => true,
            Role::Heading | Role::Page => false,
        };
        // A text that has nothing but headings and numbers is made of them.
        if !self.lines.iter().zip(&roles).any(says) {
            roles.fill(Role::Body);
        }
        let mut outline = Outline::default();
        // The point that is open: its mark, and its lines.
        let mut open: Option<&Found> = None;
        let mut parts: Vec<Part> = Vec::new();
        let (mut has_blank, mut is_after_page) = (false, false);
        for (line, role) in self.lines.iter().zip(roles) {
            match role {
                Role::Heading => has_blank = true,
                // Words go on behind the number of a page.
                Role::Page => is_after_page = true,
                Role::Body if line.text.is_empty() => has_blank = true,
                Role::Body => {
                    let is_ended = (parts.last()).is_none_or(|part| wrap::is_ended(part.line.text));
                    parts.push(Part {
                        line: *line,
                        has_blank: has_blank && (is_ended || !is_after_page),
                    });
                    (has_blank, is_after_page) = (false, false);
                }
                Role::Point(nth) => {
                    self.close(open, &parts, points, &mut outline);
                    open = self.found.get(nth);
                    let end = open.map_or(0, |one| one.mark.end);
                    let text = line.text.get(end..).unwrap_or_default();
                    let line = Line { text, ..*line };
                    parts.clear();
                    parts.push(Part {
                        line,
                        has_blank: false,
                    });
                    (has_blank, is_after_page) = (false, false);
                }
            }
        }
        if points.is_some() {
            self.close(open, &parts, points, &mut outline);
        } else {
            paragraphs::read(&parts, self.width, &mut outline);
        }
        outline
    }

    /// Ends a point, or what stands before the first.
    fn close(
        &self,
        open: Option<&Found>,
        parts: &[Part],
        points: Option<&Chain>,
        outline: &mut Outline,
    ) {
        let Some(one) = open else {
            (outline.title, outline.preamble) = self.head(parts);
            return;
        };
        let line = self.lines.get(one.line).map_or("", |line| line.text);
        let mark = line.get(..one.mark.end).unwrap_or_default();
        let is_bold = !mark.matches(BOLD).count().is_multiple_of(2);
        let (title, text) = body::read(parts, is_bold, self.width);
        let is_bullet = points.is_some_and(|points| points.kind.numeral == Numeral::Bullet);
        let (start, end) = one.mark.number;
        let number = if is_bullet {
            (outline.points.len() + 1).to_string()
        } else {
            plain(line.get(start..end).unwrap_or_default())
        };
        outline.points.push(Point {
            number,
            title,
            text,
        });
    }

    /// The title and the preamble that stand before the first point.
    fn head(&self, parts: &[Part]) -> (String, String) {
        if let [first, rest @ ..] = parts {
            let is_title = first.line.is_heading
                || match rest.first() {
                    // A title may go on below, in small letters: `between …`.
                    Some(next) => {
                        let is_apart = next.has_blank || wrap::is_capitals(first.line.text);
                        is_apart && wrap::is_short(first.line.text)
                            || wrap::is_heading(&first.line, &next.line, false, self.width)
                    }
                    None => wrap::is_short(first.line.text),
                };
            if is_title {
                return (plain(first.line.text), body::text(rest.iter(), self.width));
            }
        }
        (String::new(), body::text(parts.iter(), self.width))
    }
}
