//! What stands where in an article: headline, byline, dateline, paragraphs, and what is no
//! part of it (captions, banners, tables). Open it when a line is taken for something else.

use super::html;
use crate::model::web_host;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What a line or paragraph of an article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockKind {
    /// Its title.
    Headline,
    /// Who wrote it, or when it was published.
    Byline,
    /// A paragraph.
    Body,
    /// A title between paragraphs.
    Heading,
    /// What is said of a picture.
    Caption,
    /// A banner, a menu, a table, a request to subscribe.
    Notice,
}

/// A line or paragraph, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its place in the text, in bytes; of a paragraph with a dateline, what is behind it.
    pub range: Range<usize>,
    /// Where its line begins, before its dateline.
    pub start: usize,
}

/// A text taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Article {
    /// The plain text.
    pub(super) text: String,
    pub(super) title: Option<String>,
    pub(super) byline: Option<String>,
    /// As it is written there.
    pub(super) date: Option<String>,
    pub(super) outlet: Option<String>,
    /// Where it was written, by its dateline.
    pub(super) place: Option<String>,
    /// Where it stands in the web, as the page or a line of its own says.
    pub(super) address: Option<String>,
    pub(super) blocks: Vec<Block>,
}

/// Takes a text apart, plain or HTML.
pub(super) fn read(text: &str) -> Article {
    let mut article = match html::is_html(text) {
        true => {
            let page = html::read(text);
            Article {
                text: page.text,
                title: page.title,
                byline: page.byline,
                date: page.date,
                outlet: page.outlet,
                address: page.address,
                ..Article::default()
            }
        }
        false => Article {
            text: text.to_owned(),
            ..Article::default()
        },
    };
    let text = std::mem::take(&mut article.text);
    let paragraphs = paragraphs(&text);
    let count = paragraphs.len();
    let mut has_body = false;
    for (nth, range) in paragraphs.into_iter().enumerate() {
        let line = &text[range.clone()];
        let mut kind = kind(line, nth == 0 && count > 1, has_body);
        if web_host(line).is_some() && !line.contains(char::is_whitespace) {
            kind = BlockKind::Notice;
            article.address.get_or_insert_with(|| line.to_owned());
        }
        // A page's own title wins over where it stands.
        if !has_body && article.title.as_deref() == Some(line) {
            kind = BlockKind::Headline;
        }
        let mut start = range.start;
        match kind {
            BlockKind::Headline => {
                article.title.get_or_insert_with(|| line.to_owned());
            }
            BlockKind::Byline if !has_body => byline(line, &mut article),
            BlockKind::Body => {
                has_body = true;
                if let Some(dateline) = dateline(line) {
                    article.place = article.place.or(dateline.place);
                    article.outlet = article.outlet.or(dateline.outlet);
                    start += dateline.length;
                }
            }
            _ => {}
        }
        article.blocks.push(Block {
            kind,
            range: start..range.end,
            start: range.start,
        });
    }
    article.text = text;
    article
}

/// The paragraphs of a plain text: its lines, or what stands between empty lines where
/// lines are wrapped.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let lead = line.len() - line.trim_start().len();
        let end = start + line.trim_end().len();
        lines.push(start + lead.min(line.trim_end().len())..end);
        start += line.len();
    }
    let lengths = || lines.iter().map(|line| text[line.clone()].chars().count());
    let long = lengths()
        .filter(|length| (50..=100).contains(length))
        .count();
    let is_wrapped = lengths().all(|length| length <= 100) && long >= 6;
    let mut paragraphs: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    for line in lines {
        if line.is_empty() {
            is_open = false;
            continue;
        }
        match paragraphs.last_mut() {
            Some(last) if is_wrapped && is_open => last.end = line.end,
            _ => paragraphs.push(line),
        }
        is_open = true;
    }
    paragraphs
}

const NOTICES: [&str; 40] = [
    "cookie",
    "privacy policy",
    "accept all",
    "subscribe",
    "newsletter",
    "sign up",
    "sign in",
    "log in",
    "advertisement",
    "read more",
    "read also",
    "also read",
    "all rights reserved",
    "follow us",
    "share this",
    "our standards",
    "click here",
    "©",
    "related articles",
    "related:",
    "most read",
    "javascript",
    "terms of use",
    "trust principles",
    "skip to",
    "you have reached your",
    "continue reading",
    "download our app",
    "join our",
    "support independent journalism",
    "підписуйтесь",
    "підпишіться",
    "подписывайтесь",
    "читайте также",
    "читайте також",
    "abonnez-vous",
    "lire aussi",
    "manage preferences",
    "personalise content",
    "personalised ads",
];

const CAPTIONS: [&str; 24] = [
    "image courtesy",
    "photo courtesy",
    "file photo",
    "file picture",
    "file image",
    "(photo",
    "[photo",
    "photo:",
    "photo by",
    "photograph:",
    "getty images",
    "ap photo",
    "(ap)",
    "reuters/",
    "afp via",
    "via ap",
    "handout",
    "credit:",
    "image:",
    "picture:",
    "фото:",
    "ілюстраці",
    "crédit photo",
    "© afp",
];

const BYLINES: [&str; 20] = [
    "by ",
    "reporting by",
    "additional reporting",
    "editing by",
    "written by",
    "writing by",
    "compiled by",
    "published",
    "updated",
    "last updated",
    "last modified",
    "posted",
    "par ",
    "publié",
    "автор",
    "опубліковано",
    "опубликовано",
    "(reporting by",
    "with reporting",
    "source:",
];

fn kind(line: &str, is_first: bool, has_body: bool) -> BlockKind {
    let lower = line.to_lowercase();
    let words = line.split_whitespace().count();
    let starts = |heads: &[&str]| heads.iter().any(|head| lower.starts_with(head));
    let has = |parts: &[&str]| parts.iter().any(|part| lower.contains(part));
    if line.matches(['|', '\t']).count() >= 2 {
        return BlockKind::Notice;
    }
    // `“They sign in Doha,” said …`
    let is_short = words <= 14 || !has(&["sign in", "sign up", "log in", "join our"]);
    if words <= 70 && is_short && has(&NOTICES) && !lower.contains(['“', '«', '"']) {
        return BlockKind::Notice;
    }
    if words <= 60
        && (starts(&["photo", "image ", "picture", "фото"]) && words <= 25 || has(&CAPTIONS))
        && dateline(line).is_none()
    {
        return BlockKind::Caption;
    }
    let is_name = |line: &str| {
        (line.split_whitespace().nth(1)).is_some_and(|word| word.starts_with(char::is_uppercase))
    };
    if words <= 25
        && starts(&BYLINES)
        && (!lower.starts_with("by ") || words <= 14 && is_name(line) && !line.ends_with('.'))
    {
        return BlockKind::Byline;
    }
    let ends = line.trim_end_matches(['”', '"', '»', '’', ')', '“', '\'']);
    let is_sentence = ends.ends_with(['.', '…', '!', ':', ';', ',']);
    let has_quote = line.contains(['“', '"', '«', '„']);
    let is_stamp = words <= 12
        && !is_sentence
        && line.contains(|c: char| c.is_ascii_digit())
        && (line.contains(':') && words <= 6 || is_date(line));
    if is_stamp {
        return BlockKind::Byline;
    }
    if is_first
        && words <= 35
        && dateline(line).is_none()
        && (!is_sentence || !has_body && words <= 4)
    {
        return BlockKind::Headline;
    }
    if ends.ends_with('?') && !has_quote && words <= 12 {
        return BlockKind::Heading;
    }
    if is_sentence || ends.ends_with('?') || words > 16 || has_quote && words > 6 {
        return BlockKind::Body;
    }
    BlockKind::Heading
}

/// Whether a short line is a date and little else.
fn is_date(line: &str) -> bool {
    let has_year = line
        .split(|c: char| !c.is_ascii_digit())
        .any(|number| number.len() == 4);
    has_year
        && (line.split(|c: char| !c.is_alphabetic())).any(|word| crate::when::month(word).is_some())
        && line.split_whitespace().count() <= 9
}

fn byline(line: &str, article: &mut Article) {
    if is_date(line) {
        article.date.get_or_insert_with(|| line.to_owned());
    }
    for head in ["By ", "Par "] {
        if let Some(names) = line.strip_prefix(head) {
            article
                .byline
                .get_or_insert_with(|| names.trim().to_owned());
        }
    }
}

/// The dateline that a paragraph begins with.
struct Dateline {
    /// In bytes.
    length: usize,
    place: Option<String>,
    outlet: Option<String>,
}

/// `KYIV, Dec 21 (Reuters) - `, `MOSCOW, December 21. /TASS/. `, `Geneva (AFP) – `, `DOHA — `
fn dateline(line: &str) -> Option<Dateline> {
    let head_end = line
        .char_indices()
        .nth(110)
        .map_or(line.len(), |(at, _)| at);
    let head = &line[..head_end];
    let first = head.split([' ', ',', '(', '/']).next()?;
    let is_loud = first.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && !first.chars().any(char::is_lowercase);
    let place = |part: &str| {
        let place = part
            .split([',', '(', '/'])
            .next()
            .unwrap_or_default()
            .trim();
        (!place.is_empty()).then(|| place.trim_end_matches('.').to_owned())
    };
    if let Some(dateline) = in_sentences(head) {
        return Some(dateline);
    }
    // `/TASS/.`
    if let Some(open) = head.find('/')
        && let Some(close) = head[open + 1..].find('/').map(|at| at + open + 1)
        && close - open < 25
        && head[..open].starts_with(char::is_uppercase)
    {
        let tail = &line[close + 1..];
        let skipped = tail.len()
            - tail
                .trim_start_matches(['.', ',', ' ', '–', '—', '-'])
                .len();
        return Some(Dateline {
            length: close + 1 + skipped,
            place: place(head),
            outlet: Some(head[open + 1..close].trim().to_owned()),
        });
    }
    let dash = (head.char_indices()).find(|(at, c)| {
        matches!(c, '–' | '—' | '-')
            && head[..*at].ends_with([' ', ')'])
            && (head[*at + c.len_utf8()..].starts_with(' ')
                || head[..*at].trim_end().ends_with(')'))
    })?;
    let before = head[..dash.0].trim();
    let length = dash.0 + dash.1.len_utf8();
    let behind = line[length..].trim_start_matches(['-', '–', '—']);
    let skipped = line[length..].len() - behind.trim_start().len();
    let outlet = (before.strip_suffix(')'))
        .and_then(|part| part.rsplit_once('('))
        .map(|(_, outlet)| outlet.trim().to_owned());
    let is_head = before.starts_with(char::is_uppercase) && before.split_whitespace().count() <= 9;
    let is_dateline =
        is_head && (is_loud || outlet.as_deref().is_some_and(|name| name.len() <= 20));
    is_dateline.then(|| Dateline {
        length: length + skipped,
        place: place(before),
        outlet,
    })
}

/// `КИЇВ. 12 лютого. УКРІНФОРМ. `, `Ереван. 5 марта. ИНТЕРФАКС - `
fn in_sentences(head: &str) -> Option<Dateline> {
    let (town, rest) = head.split_once(". ")?;
    let (day, rest) = rest.split_once(". ")?;
    let end = [". ", " - ", " – ", " — "]
        .iter()
        .filter_map(|mark| rest.find(mark).map(|at| (at, mark.len())))
        .min()?;
    let outlet = rest.get(..end.0)?;
    let is_caps =
        |part: &str| part.chars().any(char::is_alphabetic) && !part.chars().any(char::is_lowercase);
    let is_dateline = town.starts_with(char::is_uppercase)
        && town.split_whitespace().count() <= 3
        && day.starts_with(|c: char| c.is_ascii_digit())
        && is_caps(outlet)
        && outlet.chars().count() < 30;
    is_dateline.then(|| Dateline {
        length: town.len() + day.len() + outlet.len() + 4 + end.1,
        place: Some(town.trim().to_owned()),
        outlet: Some(outlet.trim().to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::{BlockKind, read};

    fn check(text: &str, expected: &[(BlockKind, &str)]) {
        let article = read(text);
        let found: Vec<(BlockKind, &str)> = (article.blocks.iter())
            .map(|block| (block.kind, &article.text[block.range.clone()]))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn parts_of_an_article() {
        check(
            "Envoys meet in Doha\nBy Jane Doe\nDecember 21, 2025\nDOHA, Dec 21 (Reuters) - Envoys met.\nFILE PHOTO: A hall. REUTERS/X\nWhat is next?\nWe use cookies.\n“No,” he said.",
            &[
                (BlockKind::Headline, "Envoys meet in Doha"),
                (BlockKind::Byline, "By Jane Doe"),
                (BlockKind::Byline, "December 21, 2025"),
                (BlockKind::Body, "Envoys met."),
                (BlockKind::Caption, "FILE PHOTO: A hall. REUTERS/X"),
                (BlockKind::Heading, "What is next?"),
                (BlockKind::Notice, "We use cookies."),
                (BlockKind::Body, "“No,” he said."),
            ],
        );
    }

    #[test]
    fn an_address_of_its_own_is_that_of_the_article() {
        let article = read("Envoys meet\nhttps://example.org/envoys\nEnvoys met in Doha.");
        assert_eq!(
            article.address.as_deref(),
            Some("https://example.org/envoys")
        );
        let page = read(
            "<html><head><link rel=\"canonical\" href=\"https://example.org/a\"></head><p>Envoys met in Doha.</p></html>",
        );
        assert_eq!(page.address.as_deref(), Some("https://example.org/a"));
    }

    #[test]
    fn datelines() {
        for line in [
            "MOSCOW, December 21. /TASS/. Envoys met.",
            "Geneva (AFP) – Envoys met.",
            "KYIV — Envoys met.",
            "WASHINGTON (AP) — Envoys met.",
            "SEOUL, Nov. 17 (Yonhap) -- Envoys met.",
            "КИЇВ. 12 лютого. УКРІНФОРМ. Envoys met.",
            "Ереван. 5 марта. ИНТЕРФАКС - Envoys met.",
        ] {
            check(line, &[(BlockKind::Body, "Envoys met.")]);
        }
        check(
            "The talks - the first in years - went on.",
            &[(BlockKind::Body, "The talks - the first in years - went on.")],
        );
    }
}
