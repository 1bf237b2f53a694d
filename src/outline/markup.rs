//! Takes HTML tags and entities out of a text that was pasted with them.

use super::characters::{BOLD, HEADING, push};
use crate::entities::entity;

/// What tells markup from a text that has a `<` or a `&`.
const TAGS: [&str; 13] = [
    "&nbsp;", "<p>", "<p ", "</p>", "<br", "<li", "<div", "<ol", "<h1", "<h2", "<h3", "<b>",
    "<strong",
];

/// Whether a text is clearly markup.
pub(super) fn is_markup(text: &str) -> bool {
    let text = text.as_bytes();
    (0..text.len())
        .filter(|at| matches!(text[*at], b'<' | b'&'))
        .any(|at| {
            let behind = &text[at..];
            (TAGS.iter()).any(|tag| {
                let same = behind.get(..tag.len());
                same.is_some_and(|same| same.eq_ignore_ascii_case(tag.as_bytes()))
            })
        })
}

/// A list that is open: whether it is numbered, and its last number.
struct List {
    is_numbered: bool,
    last: usize,
}

/// What a text of tags says: blocks on lines of their own, items of lists with
/// the numbers that a browser would show.
pub(super) fn stripped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lists: Vec<List> = Vec::new();
    let mut has_comments = true;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '&' {
            if let Some((c, behind)) = entity(rest) {
                // Where a word may be broken says nothing.
                if c != '\u{ad}' {
                    push(&mut out, c);
                }
                rest = behind;
                continue;
            }
        } else if c == '<' {
            if has_comments && rest.starts_with("<!--") {
                if let Some(behind) = rest.split_once("-->").map(|(_, behind)| behind) {
                    rest = behind;
                    continue;
                }
                has_comments = false;
            }
            if let Some((name, is_end, behind)) = tag(rest) {
                rest = behind;
                if !is_end && has_no_text(&name) {
                    // Up to the tag that ends it; that one is read as any other.
                    rest = rest.find("</").map_or("", |end| &rest[end..]);
                }
                let next = rest.trim_start().bytes().next();
                push_tag(&mut out, &mut lists, &name, is_end, next);
                continue;
            }
        }
        out.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    out
}

fn has_no_text(name: &str) -> bool {
    matches!(name, "style" | "script")
}

/// The name of a tag at the start of a text, whether it is an end, and what follows.
fn tag(text: &str) -> Option<(String, bool, &str)> {
    let inside = text.strip_prefix('<')?;
    // A tag has no other inside: so no sign is looked at twice.
    let end = inside.find(['<', '>'])?;
    let (inside, behind) = (inside.get(..end)?, inside.get(end..)?.strip_prefix('>')?);
    let (is_end, inside) = match inside.strip_prefix('/') {
        Some(inside) => (true, inside),
        None => (false, inside),
    };
    if !inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?') {
        return None;
    }
    let name = inside.chars().take(12).map(|c| c.to_ascii_lowercase());
    let name = name.take_while(|c| c.is_ascii_alphanumeric()).collect();
    Some((name, is_end, behind))
}

fn push_tag(out: &mut String, lists: &mut Vec<List>, name: &str, is_end: bool, next: Option<u8>) {
    match name {
        "b" | "strong" => out.push(BOLD),
        "br" | "tr" => out.push('\n'),
        "td" | "th" if is_end => out.push('\t'),
        // An item begins on the line of its number.
        "p" | "div" | "section" | "article" | "blockquote" | "table" | "title"
            if is_end || !ends_with_number(out) =>
        {
            out.push_str("\n\n");
        }
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
            out.push_str("\n\n");
            if !is_end {
                out.push(HEADING);
            }
        }
        "ol" | "ul" => {
            out.push('\n');
            if is_end {
                lists.pop();
            } else {
                lists.push(List {
                    is_numbered: name == "ol",
                    last: 0,
                });
            }
        }
        "li" if !is_end => {
            out.push('\n');
            let is_inside = lists.len() > 1;
            // Indentation tells an inner list from the outer one.
            out.push_str(if is_inside { "    " } else { "" });
            match lists.last_mut() {
                Some(list) if list.is_numbered => {
                    list.last += 1;
                    // Pages that write their numbers themselves have them in the text.
                    if !next.is_some_and(|b| b.is_ascii_digit() || b == b'(') {
                        let mark = list.last.to_string();
                        out.push_str(&mark);
                        out.push_str(if is_inside { ") " } else { ". " });
                    }
                }
                _ => out.push_str("• "),
            }
        }
        _ => {}
    }
}

fn ends_with_number(out: &str) -> bool {
    let length = out.bytes().rev().take_while(|b| *b != b'\n').count();
    let line = out.get(out.len() - length..).unwrap_or_default().trim();
    line == "•" || (line.len() < 8 && line.ends_with(['.', ')']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_become_lines() {
        for (text, plain) in [
            ("<p>A &amp; B</p><p>C</p>", "A & B C"),
            ("<ol><li>A</li><li><p>B</p></li></ol>", "1. A 2. B"),
            ("<ul><li>A<ol><li>B</li></ol></li></ul>", "• A 1) B"),
            ("<ol><li>1. A</li></ol>", "1. A"),
            ("<style>p { }</style><p>A<!-- B --></p>", "A"),
            ("<h2 class=\"x\">A</h2>B", "\u{2}A B"),
            ("&#167; 1 &#x2013; &unknown; &nbsp;", "§ 1 – &unknown;"),
            ("<p>a < b > c <3</p>", "a < b > c <3"),
            ("<p><!-- A", "<!-- A"),
        ] {
            assert!(is_markup(text), "{text}");
            let words = stripped(text);
            let words: Vec<&str> = words.split_whitespace().collect();
            assert_eq!(words.join(" "), plain, "{text}");
        }
        for text in ["a < b", "if <X> then", "R&D", "<"] {
            assert!(!is_markup(text), "{text}");
        }
    }
}
