//! Several things in one cell: `A. Mayor | host; B. Mayor | guest`. Items are parted by `;`, what an item is made of by `|`, and
//! what has one of these in it stands in quotes.

use super::tsv::unquoted;
use crate::edit::format::Content;

/// Whether a field holds several things.
pub(super) fn is_list(content: &Content) -> bool {
    matches!(
        content,
        Content::References(_)
            | Content::Citations
            | Content::Records(_)
            | Content::Texts
            | Content::Provisions(_)
    )
}

/// Items as the text of a cell; each has its parts.
pub(super) fn joined(items: impl IntoIterator<Item = Vec<String>>) -> String {
    let items = items.into_iter().map(|parts| one(&parts));
    items.collect::<Vec<_>>().join("; ")
}

/// An item as it stands in a cell.
pub(super) fn one(parts: &[String]) -> String {
    let said = parts.iter().rposition(|part| !part.is_empty()).unwrap_or(0);
    let parts = parts.iter().take(said + 1);
    let is_alone = parts.len() < 2;
    let parts = parts.map(|part| {
        let needs_quotes = part.contains([';', '|', '\n', '\r'])
            || part.starts_with('"')
            || part.trim() != part
            || (part.is_empty() && is_alone);
        match needs_quotes {
            true => format!("\"{}\"", part.replace('"', "\"\"")),
            false => part.clone(),
        }
    });
    parts.collect::<Vec<_>>().join(" | ")
}

/// The items of the text of a cell, each with its parts; where lines part them, lines do as well.
pub(super) fn parted(text: &str) -> Vec<Vec<String>> {
    let (mut items, mut parts) = (Vec::new(), Vec::new());
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\u{a0}']);
        let (part, behind) = quoted(rest).unwrap_or_else(|| {
            let end = rest.find([';', '|', '\n', '\r']).unwrap_or(rest.len());
            (Part::Bare(rest[..end].trim()), &rest[end..])
        });
        let is_said = part.is_said();
        parts.push(part.into_text());
        let Some(sign) = behind.chars().next() else {
            end_item(&mut items, &mut parts, is_said);
            return items;
        };
        if sign != '|' {
            end_item(&mut items, &mut parts, is_said);
        }
        rest = &behind[sign.len_utf8()..];
    }
}

enum Part<'t> {
    Bare(&'t str),
    Quoted(String),
}

impl Part<'_> {
    fn is_said(&self) -> bool {
        matches!(self, Part::Quoted(_)) || matches!(self, Part::Bare(text) if !text.is_empty())
    }

    fn into_text(self) -> String {
        match self {
            Part::Bare(text) => text.to_owned(),
            Part::Quoted(text) => text,
        }
    }
}

/// Nothing between two signs is no item.
fn end_item(items: &mut Vec<Vec<String>>, parts: &mut Vec<String>, is_said: bool) {
    let item = std::mem::take(parts);
    if is_said || item.iter().any(|part| !part.is_empty()) {
        items.push(item);
    }
}

/// A part in quotes, where the quotes end with it.
fn quoted(text: &str) -> Option<(Part<'_>, &str)> {
    let (part, rest) = unquoted(text)?;
    let rest = rest.trim_start_matches([' ', '\t', '\u{a0}']);
    let ends = rest.is_empty() || rest.starts_with([';', '|', '\n', '\r']);
    ends.then_some((Part::Quoted(part), rest))
}
