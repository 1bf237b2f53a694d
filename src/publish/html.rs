//! Text as HTML has it.

use crate::model::date::{DateParts, Edtf, MONTHS};
use std::fmt::{self, Display, Write};

/// A text that is no markup, wherever it stands in HTML or XML: between tags or in an
/// attribute with double quotes. Characters that neither allows become spaces, and those
/// that turn the direction of what stands around them are left out.
pub(super) struct Text<'a>(pub(super) &'a str);

impl Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
                '\u{fdd0}'..='\u{fdef}' => {}
                c if (c as u32) & 0xfffe == 0xfffe => {}
                c if c.is_control() => f.write_char(' ')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// The `lang` of a text, with a space before it; nothing where it is that of the page
/// itself, which speaks English.
pub(super) struct Lang<'a>(pub(super) &'a str);

impl Display for Lang<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            "" | "en" => Ok(()),
            tag => write!(f, " lang=\"{}\" dir=\"auto\"", Text(tag)),
        }
    }
}

/// A date in words, with the form that programs read where HTML has one.
pub(super) struct When<'a>(pub(super) &'a Edtf);

impl Display for When<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        dated(f, self.0, &self.0.human())
    }
}

/// A [date in words](When) where there is little room: months in three letters.
pub(super) struct ShortWhen<'a>(pub(super) &'a Edtf);

impl Display for ShortWhen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let human = self.0.human();
        let words = human.split(' ').map(|word| match MONTHS.contains(&word) {
            true => &word[..3],
            false => word,
        });
        dated(f, self.0, &words.collect::<Vec<_>>().join(" "))
    }
}

/// A date, by words for it.
fn dated(f: &mut fmt::Formatter<'_>, date: &Edtf, words: &str) -> fmt::Result {
    let is_plain = matches!(
        date.parts(),
        (DateParts::Day { year, .. } | DateParts::Month { year, .. } | DateParts::Year { year }, None) if (1..=9999).contains(&year)
    );
    let is_sure = !date.is_approximate() && !date.is_uncertain() && !date.as_str().contains('X');
    if is_plain && is_sure {
        write!(f, "<time datetime=\"{date}\">{words}</time>")
    } else {
        write!(
            f,
            "<span class=\"number\" title=\"EDTF {date}\">{}</span>",
            Text(words)
        )
    }
}

/// The beginning of a text, cut between words, of so many characters at most.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let mut short: String = text.chars().take(most.saturating_sub(1)).collect();
    if let Some(end) = short.rfind(' ').filter(|end| *end > short.len() / 2) {
        short.truncate(end);
    }
    let end = short.trim_end_matches([',', ';', ':', ' ', '–', '-']).len();
    short.truncate(end);
    short.push('…');
    short
}

/// A date as those have it who know nothing but whole days: `2025-12-21`.
pub(super) fn whole_day(date: &Edtf) -> Option<&str> {
    let is_sure = !date.is_approximate() && !date.is_uncertain();
    let is_day = matches!(date.parts(), (DateParts::Day { .. }, None)) && date.as_str().len() == 10;
    (is_sure && is_day).then_some(date.as_str())
}

/// A count with its noun.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Text, beginning};

    #[test]
    fn nothing_in_a_text_is_markup() {
        for (text, html) in [
            ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
            ("a\u{0}b\tc\u{7f}", "a b c "),
            ("\u{202e}abc\u{2066}", "abc"),
            ("\u{ffff}\u{1fffe}\u{fdd0}–é", "–é"),
        ] {
            assert_eq!(Text(text).to_string(), html, "{text:?}");
        }
    }

    #[test]
    fn the_language_of_the_page_needs_no_word() {
        assert_eq!(Lang("en").to_string(), "");
        assert_eq!(Lang("ar").to_string(), " lang=\"ar\" dir=\"auto\"");
        assert_eq!(
            Lang("\"><x").to_string(),
            " lang=\"&quot;&gt;&lt;x\" dir=\"auto\""
        );
    }

    #[test]
    fn a_beginning_ends_between_words() {
        assert_eq!(beginning("one  two", 20), "one two");
        assert_eq!(beginning("one two, three", 12), "one two…");
        assert_eq!(beginning("unbreakable", 6), "unbre…");
    }
}
