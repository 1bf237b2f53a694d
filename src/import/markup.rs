//! Texts that hold tags of HTML, as the sheets of TimelineJS do, as plain text.

use crate::entities::decoded;
use std::borrow::Cow;

/// A text without its tags; paragraphs and breaks begin a line. What only looks like a tag stays.
pub(super) fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') && !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('<') {
        plain.push_str(before);
        let is_tag = behind.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        match behind.split_once('>').filter(|_| is_tag) {
            Some((tag, after)) => {
                if breaks_line(tag) && !plain.is_empty() && !plain.ends_with('\n') {
                    plain.push('\n');
                }
                rest = after;
            }
            None => {
                plain.push('<');
                rest = behind;
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(decoded(plain.trim()))
}

/// Whether a tag begins or ends a paragraph.
fn breaks_line(tag: &str) -> bool {
    let name = tag.trim_start_matches('/');
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(name.len());
    [
        "p",
        "br",
        "div",
        "li",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "blockquote",
    ]
    .iter()
    .any(|other| name[..end].eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use super::without_tags;

    #[test]
    fn tags_are_left_out() {
        for (text, plain) in [
            ("plain", "plain"),
            (
                "<p>Some <b>bold</b> &amp; more</p><p>Second</p>",
                "Some bold & more\nSecond",
            ),
            ("a<br/>b<BR>c", "a\nb\nc"),
            ("<a href=\"https://a.org\">link</a>", "link"),
            ("1 < 2 > 0, x<", "1 < 2 > 0, x<"),
            ("<em", "<em"),
        ] {
            assert_eq!(without_tags(text), plain, "{text}");
        }
    }
}
