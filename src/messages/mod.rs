//! What the interface says: the messages of `locales/*.ftl`
//! ([Project Fluent](https://projectfluent.org)), of which `message-files/` makes two texts a
//! language, one for the first view and one for all others. Open it to see how a message with
//! its arguments becomes words; the page's functions, one a message, are in
//! `src/locale/messages.rs`.
//!
//! ```text
//! { $count -> [one] { $count } event *[other] { $count } events }   in the .ftl file
//! ␂0 ␃one ␅␁0 event ␄other ␅␁0 events ␆                             here (no blanks before a sign)
//! ```
//!
//! ␁ and a digit stand for an argument, ␂ and a digit for a choice by one, each variant
//! behind ␃ (the one that is taken where none fits behind ␄) with its key, ␅ and what it
//! says, up to ␆. Messages stand in the order of the English file, with ␞ between them, behind
//! a mark that says which messages they are.

mod isolation;
mod locale;
mod signs;

#[cfg(test)]
mod tests;

pub use isolation::{ISOLATES, has_rtl, isolate, without_isolates};
pub use locale::{Locale, is_rtl, quoted};
use signs::{ARGUMENT, CHOICE, END, MESSAGE, OTHERWISE, SAYS, VARIANT};

/// The messages of a text, in the order of the English file; none where it is of other messages
/// than those with this mark, as one of another version is.
pub fn messages<'t>(text: &'t str, mark: &str) -> Option<Vec<&'t str>> {
    let mut parts = text.split(MESSAGE);
    (parts.next() == Some(mark)).then(|| parts.collect())
}

/// Whether a message says the same always.
pub fn is_plain(message: &str) -> bool {
    !message.contains([ARGUMENT, CHOICE])
}

/// What a message is given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A number, which the language writes and counts by.
    Number(f64),
    /// Something that is drawn in its place.
    Element,
}

/// How a language writes numbers, and counts by them.
pub trait Language {
    /// The number as text: `1,234`.
    fn number(&self, number: f64) -> String;
    /// Its plural form in CLDR's terms: `one`, `few`, `many`, `other`, …
    fn plural(&self, number: f64) -> String;
    /// Whether it runs from right to left.
    fn is_rtl(&self) -> bool;
}

/// A part of a message that was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part<'a> {
    /// Words.
    Text(&'a str),
    /// The element that was given as this argument.
    Element(usize),
}

/// Hands on a message part by part. An argument that is not given is left out; one that runs the other way than the
/// message stands between marks, so that nothing is reordered.
pub fn write(
    message: &str,
    values: &[Value<'_>],
    language: &dyn Language,
    out: &mut dyn FnMut(Part<'_>),
) {
    let mut rest = message;
    while let Some(at) = rest.find([ARGUMENT, CHOICE]) {
        if at > 0 {
            out(Part::Text(&rest[..at]));
        }
        let mut signed = rest[at..].chars();
        let sign = signed.next();
        let nth = signed.next().and_then(|digit| digit.to_digit(10));
        let nth = nth.unwrap_or(u32::MAX) as usize;
        rest = signed.as_str();
        if sign == Some(CHOICE) {
            let (variants, after) = split_choice(rest);
            write(
                chosen(variants, values.get(nth), language),
                values,
                language,
                out,
            );
            rest = after;
            continue;
        }
        match values.get(nth) {
            Some(Value::Text(text)) => {
                isolation::isolated(text, language.is_rtl(), &mut |piece| out(Part::Text(piece)));
            }
            Some(Value::Number(number)) => out(Part::Text(&language.number(*number))),
            Some(Value::Element) => out(Part::Element(nth)),
            None => {}
        }
    }
    if !rest.is_empty() {
        out(Part::Text(rest));
    }
}

/// The variants of a choice, and what stands behind it. Choices may stand in variants.
fn split_choice(text: &str) -> (&str, &str) {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            CHOICE => depth += 1,
            END if depth == 0 => return (&text[..at], &text[at + END.len_utf8()..]),
            END => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// What the variant says that fits a value: just its number or text before its plural form.
fn chosen<'a>(variants: &'a str, value: Option<&Value<'_>>, language: &dyn Language) -> &'a str {
    let (exact, form) = match value {
        Some(Value::Text(text)) => ((*text).to_owned(), None),
        Some(Value::Number(number)) => (number.to_string(), Some(language.plural(*number))),
        Some(Value::Element) | None => (String::new(), None),
    };
    let (mut by_form, mut otherwise) = (None, "");
    let mut rest = variants;
    while let Some((sign, key, says, after)) = next_variant(rest) {
        if key == exact {
            return says;
        }
        if form.as_deref() == Some(key) {
            by_form = Some(says);
        }
        if sign == OTHERWISE {
            otherwise = says;
        }
        rest = after;
    }
    by_form.unwrap_or(otherwise)
}

/// The first of some variants: its sign, its key, what it says, and those behind it.
fn next_variant(text: &str) -> Option<(char, &str, &str, &str)> {
    let sign = text.chars().next()?;
    let (key, says) = text[sign.len_utf8()..].split_once(SAYS)?;
    let mut depth = 0;
    let end = says.char_indices().find_map(|(at, c)| {
        match c {
            CHOICE => depth += 1,
            END => depth -= 1,
            _ => {}
        }
        (depth == 0 && matches!(c, VARIANT | OTHERWISE)).then_some(at)
    });
    let (says, after) = says.split_at(end.unwrap_or(says.len()));
    Some((sign, key, says, after))
}
