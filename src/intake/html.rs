//! A page's HTML as pasted, made a plain text: its paragraphs, and what its head says of it.
//! Open it when something of a page is lost or taken for text.

use super::linked_data;
use crate::entities::decoded;

/// What a page says of itself, and its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) text: String,
    pub(super) title: Option<String>,
    pub(super) byline: Option<String>,
    /// As `datetime` or a `meta` element writes it.
    pub(super) date: Option<String>,
    pub(super) outlet: Option<String>,
    /// Its address, as it calls itself.
    pub(super) address: Option<String>,
}

/// Elements whose content nobody reads as the article.
const LEFT_OUT: [&str; 15] = [
    "script",
    "style",
    "noscript",
    "template",
    "nav",
    "footer",
    "aside",
    "form",
    "figcaption",
    "button",
    "svg",
    "iframe",
    "select",
    "table",
    "title",
];

/// Elements that stand in a line.
const INLINE: [&str; 22] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
];

/// Whether a text is HTML: it has elements of paragraphs or a whole page.
pub(super) fn is_html(text: &str) -> bool {
    let head: String = text.chars().take(4_000).collect::<String>().to_lowercase();
    [
        "<!doctype html",
        "<html",
        "<body",
        "<p>",
        "<p ",
        "<div",
        "<article",
        "<h1",
        "<br>",
        "<br/",
        "<!--startfragment",
        "<meta charset",
        "<span",
        "<li>",
        "<blockquote",
    ]
    .iter()
    .any(|tag| head.contains(tag))
}

/// Reads a page. It takes any text: what is no tag stays as it is.
pub(super) fn read(html: &str) -> Page {
    let mut page = Page::default();
    let mut rest = html;
    let mut hidden: Option<String> = None;
    let mut kept = String::new();
    let mut in_title = false;
    let mut heading = None;
    // Where an element begins that names the author, and which it is.
    let mut author: Option<(String, usize)> = None;
    // Elements of which no end stands behind: each is looked for once.
    let mut unclosed: Vec<String> = Vec::new();
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        if in_title {
            kept.push_str(before);
        } else if hidden.is_none() {
            push_text(before, &mut page.text);
        }
        let Some(end) = tag_end(tag) else {
            // It begins no tag.
            if hidden.is_none() {
                page.text.push('<');
            }
            rest = &tag[1..];
            continue;
        };
        let inside = &tag[1..end];
        rest = &tag[end + 1..];
        if inside.starts_with("!--") {
            continue;
        }
        let is_end = inside.starts_with('/');
        let name: String = (inside.trim_start_matches('/').chars())
            .take_while(|c| c.is_ascii_alphanumeric())
            .map(|c| c.to_ascii_lowercase())
            .collect();
        if let Some(element) = &hidden {
            if is_end && name == *element {
                if in_title {
                    page.title.get_or_insert(decoded(&kept));
                    in_title = false;
                }
                hidden = None;
            }
            continue;
        }
        if name == "script"
            && !is_end
            && attribute(inside, "type").is_some_and(|kind| kind == "application/ld+json")
        {
            let until = rest.find("</").unwrap_or(rest.len());
            let told = linked_data::read(rest.get(..until).unwrap_or_default());
            page.title = page.title.take().or(told.title);
            page.byline = page.byline.take().or(told.byline);
            page.date = page.date.take().or(told.date);
            page.outlet = page.outlet.take().or(told.outlet);
            page.address = page.address.take().or(told.address);
        }
        if let Some((element, start)) = &author
            && is_end
            && name == *element
        {
            let words = page.text.get(*start..).unwrap_or_default().trim();
            let names = ["By ", "by ", "Par "]
                .iter()
                .find_map(|head| words.strip_prefix(head))
                .unwrap_or(words);
            if !names.is_empty() && names.chars().count() < 120 && !names.contains('\n') {
                page.byline.get_or_insert_with(|| names.to_owned());
            }
            author = None;
        }
        if !is_end && LEFT_OUT.contains(&&*name) && !inside.ends_with('/') {
            // What is never closed hides nothing.
            if !unclosed.contains(&name) && !has_end(rest, &name) {
                unclosed.push(name);
            } else if !unclosed.contains(&name) {
                in_title = name == "title" && page.title.is_none();
                kept.clear();
                hidden = Some(name);
            }
            continue;
        }
        let names_author =
            !is_end && author.is_none() && page.byline.is_none() && is_author(inside);
        match &*name {
            "meta" => meta(inside, &mut page),
            "link" if attribute(inside, "rel").as_deref() == Some("canonical") => {
                page.address = attribute(inside, "href").or(page.address);
            }
            "time" if !is_end => {
                if let Some(date) = attribute(inside, "datetime") {
                    page.date.get_or_insert(date);
                }
            }
            // What is quoted so has its marks from the browser.
            "q" => page.text.push(if is_end { '”' } else { '“' }),
            "h1" if !is_end => {
                break_line(&mut page.text);
                heading = Some(page.text.len());
            }
            "h1" => {
                if let Some(start) = heading.take() {
                    let title = page.text.get(start..).unwrap_or_default().trim();
                    if !title.is_empty() {
                        page.title = Some(title.to_owned());
                    }
                }
                break_line(&mut page.text);
            }
            name if INLINE.contains(&name) => {}
            _ => break_line(&mut page.text),
        }
        if names_author {
            author = Some((name, page.text.len()));
        }
    }
    if hidden.is_none() {
        push_text(rest, &mut page.text);
    }
    page
}

/// Where a tag ends: at `>` outside quotes, not too far on.
fn tag_end(tag: &str) -> Option<usize> {
    let next = tag.chars().nth(1)?;
    if !(next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')) {
        return None;
    }
    let mut quote = None;
    for (at, c) in tag.char_indices().take(2_000) {
        match (quote, c) {
            (None, '>') => return Some(at),
            // Another begins: the first was none.
            (None, '<') if at > 0 => return None,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if c == open => quote = None,
            _ => {}
        }
    }
    None
}

/// Whether an element is closed somewhere behind.
fn has_end(rest: &str, name: &str) -> bool {
    let end = format!("</{name}");
    rest.match_indices("</").any(|(at, _)| {
        (rest.as_bytes().get(at..at + end.len()))
            .is_some_and(|part| part.eq_ignore_ascii_case(end.as_bytes()))
    })
}

fn break_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

/// Adds text with its entities read and its blanks made one.
fn push_text(piece: &str, text: &mut String) {
    for c in decoded(piece).chars() {
        if c.is_whitespace() {
            if !text.is_empty() && !text.ends_with([' ', '\n']) {
                text.push(' ');
            }
        } else {
            text.push(c);
        }
    }
}

/// Whether an element says of itself that it names who wrote the page.
fn is_author(tag: &str) -> bool {
    let is = |name: &str, value: &str| attribute(tag, name).is_some_and(|given| given == value);
    let class = attribute(tag, "class")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let names = class
        .split([' ', '_', '-'])
        .any(|part| matches!(part, "byline" | "author" | "authors"));
    is("rel", "author") || is("itemprop", "author") || names
}

fn meta(tag: &str, page: &mut Page) {
    let name = ["property", "name", "itemprop"]
        .iter()
        .find_map(|name| attribute(tag, name));
    let (Some(name), Some(content)) = (name, attribute(tag, "content")) else {
        return;
    };
    let slot = match &*name.to_ascii_lowercase() {
        "og:title" | "headline" => &mut page.title,
        "author" | "article:author" => &mut page.byline,
        "article:published_time" | "date" | "datepublished" | "pubdate" => &mut page.date,
        "og:site_name" => &mut page.outlet,
        "og:url" => &mut page.address,
        _ => return,
    };
    slot.get_or_insert(content);
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let at = lower.find(&format!("{name}="))?;
    let value = tag.get(at + name.len() + 1..)?;
    let quote = value.chars().next()?;
    let value = match quote {
        '"' | '\'' => value[1..].split(quote).next()?,
        _ => value.split([' ', '>']).next()?,
    };
    Some(decoded(value).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{is_html, read};

    #[test]
    fn a_page() {
        let html = "<html><head><title>Site | Talks</title><meta property=\"og:site_name\" content=\"The Paper\">\
<script>if (a<b) x()</script></head><body><nav><a>Home</a></nav><h1>Talks &amp; hopes</h1>\
<time datetime='2025-12-21T10:00Z'>Sunday</time><p>“We <b>agree</b>,&rdquo; he said.</p><p>Two</p></body>";
        assert!(is_html(html));
        let page = read(html);
        assert_eq!(
            page.text.trim(),
            "Talks & hopes\nSunday\n“We agree,” he said.\nTwo"
        );
        assert_eq!(page.title.as_deref(), Some("Talks & hopes"));
        assert_eq!(page.outlet.as_deref(), Some("The Paper"));
        assert_eq!(page.date.as_deref(), Some("2025-12-21T10:00Z"));
    }

    #[test]
    fn a_page_as_a_clipboard_gives_it() {
        let html = "<html><body><!--StartFragment--><h1 class=\"t\">Talks open</h1>\
<div class=\"article__byline\">By <a href=\"/x\">Jane Doe</a> and John Roe</div>\
<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":\"NewsArticle\",\"headline\":\"Other\",\
\"datePublished\":\"2025-12-21T10:00Z\",\"author\":[{\"name\":\"A\"}],\"publisher\":{\"name\":\"The Paper\"}}]}</script>\
<p>He said <q>no</q>.</p><!--EndFragment--></body></html>";
        assert!(is_html(html));
        let page = read(html);
        assert_eq!(
            page.text.trim(),
            "Talks open\nBy Jane Doe and John Roe\nHe said “no”."
        );
        assert_eq!(page.title.as_deref(), Some("Talks open"));
        assert_eq!(page.byline.as_deref(), Some("Jane Doe and John Roe"));
        assert_eq!(page.outlet.as_deref(), Some("The Paper"));
        assert_eq!(page.date.as_deref(), Some("2025-12-21T10:00Z"));
        // What is no JSON says nothing, and what never ends is read to its end.
        assert_eq!(
            read("<script type=application/ld+json>{\"headline\":").title,
            None
        );
    }

    #[test]
    fn what_is_no_tag_stays() {
        assert_eq!(read("a < b and <p>c").text, "a < b and \nc");
        assert_eq!(read("<script>never closed").text, "never closed");
    }
}
