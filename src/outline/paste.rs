//! Cleans a text as it comes from the clipboard: invisible characters, the marks of
//! Markdown and white space of every kind go; what is left stands line by line.

use super::{
    characters::{BOLD, HEADING, push},
    mark::is_lone_bullet,
    markup,
};

/// A line of a cleaned text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// The line without the white space around it; empty where blank.
    pub text: &'a str,
    /// How far it is indented, in columns.
    pub indent: usize,
    /// Whether markup says that it is a heading.
    pub is_heading: bool,
}

/// The text with its ends of lines and spaces made one, still in one piece.
fn signs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                if rest.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            // A word parted at the end of a line is one word again.
            '\u{ad}' => while rest.next_if(|c| matches!(c, '\r' | '\n')).is_some() {},
            // Markdown escapes what would be a mark: `1\.`.
            '\\' if rest.peek().is_some_and(|c| ".)(-*#_+![]".contains(*c)) => {}
            c => push(&mut out, c),
        }
    }
    out
}

/// A cleaned text, to be looked at line by line.
pub(super) struct Cleaned {
    text: String,
    /// Where lines begin and end, how far they are indented, and whether they are headings.
    lines: Vec<(usize, usize, usize, bool)>,
}

impl Cleaned {
    pub(super) fn new(text: &str) -> Self {
        let mut signs = signs(text);
        if markup::is_markup(&signs) {
            signs = markup::stripped(&signs);
        }
        let mut cleaned = Self {
            text: String::with_capacity(signs.len()),
            lines: Vec::new(),
        };
        // A letter that is answered has a `>` before its lines.
        let (mut quoted, mut all) = (0, 0);
        for line in signs.split('\n').filter(|line| !line.is_empty()) {
            quoted += usize::from(line.starts_with('>'));
            all += 1;
        }
        for line in signs.split('\n') {
            cleaned.push_line(if quoted * 2 > all {
                line.trim_start_matches(['>', ' '])
            } else {
                line
            });
        }
        cleaned
    }

    fn push_line(&mut self, line: &str) {
        let mut indent = 0;
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            indent += match c {
                ' ' => 1,
                '\t' => 4,
                // What joins signs means nothing where a line begins.
                '\u{200c}' | '\u{200d}' => 0,
                _ => break,
            };
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
        let mut is_heading = false;
        while let Some(behind) = rest.strip_prefix(HEADING) {
            (rest, is_heading) = (behind.trim_start(), true);
        }
        let bare = rest.trim_start_matches('#');
        if (1..=6).contains(&(rest.len() - bare.len())) && bare.starts_with([' ', '\t']) {
            (rest, is_heading) = (bare.trim_matches(['#', ' ', '\t']), true);
        }
        let mut start = self.text.len();
        if !is_rule(rest) {
            if !rest.trim_end().is_empty() {
                self.take_bullet(rest, &mut start, &mut indent);
            }
            push_words(&mut self.text, rest.trim_end());
        }
        let end = self.text.len();
        // One blank line says as much as many.
        if end > start || self.lines.last().is_some_and(|(from, to, ..)| from != to) {
            self.lines.push((start, end, indent, is_heading));
        }
    }

    /// Where the line before is nothing but the sign of an item, the words that are
    /// about to be added go on with it.
    fn take_bullet(&mut self, words: &str, start: &mut usize, indent: &mut usize) {
        let before = (self.lines.iter().rposition(|(from, to, ..)| from < to))
            .filter(|_| !is_lone_bullet(words.trim_end()));
        if let Some(nth) = before
            && let Some(&(from, to, of_bullet, _)) = self.lines.get(nth)
            && to == self.text.len()
            && is_lone_bullet(self.text.get(from..to).unwrap_or_default())
        {
            self.lines.truncate(nth);
            self.text.push(' ');
            (*start, *indent) = (from, of_bullet);
        }
    }

    /// The lines; the last is never blank.
    pub(super) fn lines(&self) -> Vec<Line<'_>> {
        let mut lines: Vec<Line> = (self.lines.iter())
            .map(|&(start, end, indent, is_heading)| Line {
                text: self.text.get(start..end).unwrap_or_default(),
                indent,
                is_heading,
            })
            .collect();
        if lines.last().is_some_and(|line| line.text.is_empty()) {
            lines.pop();
        }
        lines
    }
}

/// A line drawn with signs: `---`, `* * *`.
fn is_rule(line: &str) -> bool {
    let signs = line.chars().filter(|c| *c != ' ');
    signs.clone().all(|c| "-*_=–—".contains(c)) && signs.count() >= 3
}

/// Puts a line at the end of the text, with single spaces (a tab wins) and with
/// the stars around bold words as [`BOLD`].
fn push_words(out: &mut String, line: &str) {
    let stars = |sign: char| {
        let mut runs = 0_usize;
        let mut length = 0;
        for c in line.chars().chain(['\n']) {
            if c == sign {
                length += 1;
            } else {
                runs += usize::from(matches!(length, 2 | 3));
                length = 0;
            }
        }
        runs > 0 && runs.is_multiple_of(2)
    };
    let (are_stars, are_lines) = (stars('*'), stars('_'));
    let are_tags = line.matches(BOLD).count().is_multiple_of(2);
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            ' ' | '\t' => {
                let mut space = c;
                while let Some(next) = rest.next_if(|c| matches!(c, ' ' | '\t')) {
                    if next == '\t' {
                        space = next;
                    }
                }
                out.push(space);
            }
            '*' | '_' => {
                let mut length = 1;
                while rest.next_if_eq(&c).is_some() {
                    length += 1;
                }
                let is_bold = if c == '*' { are_stars } else { are_lines };
                if is_bold && matches!(length, 2 | 3) {
                    out.push(BOLD);
                } else {
                    out.extend((0..length).map(|_| c));
                }
            }
            BOLD if !are_tags => {}
            HEADING => {}
            c => out.push(c),
        }
    }
}

/// A piece of a cleaned text as a reader sees it.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| *c != BOLD) {
        let c = if c == '\t' { ' ' } else { c };
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_what_a_reader_sees() {
        for (text, lines) in [
            ("\u{feff}1.\u{a0}A\r\n2.\tB\r3. C", "1. A|2.\tB|3. C"),
            ("a\n\n \n\t\nb\n\n", "a||b"),
            ("demili\u{ad}\ntarised zo\u{ad}ne", "demilitarised zone"),
            ("## 1. Title ##", "#1. Title"),
            ("1\\. A \\* B", "1. A * B"),
            ("**1.** A", "!1.! A"),
            ("a ** b", "a ** b"),
            ("___________ (name)", "___________ (name)"),
            ("a\n* * *\nb\n---", "a||b"),
            ("\u{200f}\u{202b}المادة\u{202c}", "المادة"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("\0a\u{1}b\u{2}", "ab"),
            ("#hashtag", "#hashtag"),
            ("\n\n\n", ""),
        ] {
            let cleaned = Cleaned::new(text);
            let found: Vec<String> = (cleaned.lines().iter())
                .map(|line| {
                    let sign = if line.is_heading { "#" } else { "" };
                    format!("{sign}{}", line.text.replace(BOLD, "!"))
                })
                .collect();
            assert_eq!(found.join("|"), lines, "{text:?}");
        }
    }
}
