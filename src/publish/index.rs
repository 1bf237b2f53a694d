//! The readable first view in its place in `index.html`.
//!
//! The page's `index.html` has two places: in its head everything from the title to
//! the tag that names its generator, and in its body the element `readable`, up to the
//! element `app` behind it. What stands there is replaced, so that a page that was
//! filled for one dossier can be filled for another.

/// What is missing in an `index.html` that has no such place.
const LOST: &str = "index.html has no place for a readable first view (from <title> to <meta name=\"generator\">, \
    and <div id=\"readable\"> before <div id=\"app\">): it is none of Demarche";

/// Where the first tag of a name begins whose attributes pass, and where it ends.
fn tag(html: &str, name: &str, passes: impl Fn(&str) -> bool) -> Option<(usize, usize)> {
    html.match_indices('<').find_map(|(at, _)| {
        let inner = html[at + 1..].strip_prefix(name)?;
        let attributes = &inner[..inner.find('>')?];
        let is_name = attributes.is_empty() || attributes.starts_with(char::is_whitespace);
        let end = html.len() - inner.len() + attributes.len() + 1;
        (is_name && passes(attributes)).then_some((at, end))
    })
}

/// Whether some attributes have this one, with or without quotes, as minifiers leave it.
fn has(attributes: &str, key: &str, value: &str) -> bool {
    attributes.split_whitespace().any(|attribute| {
        attribute.split_once('=').is_some_and(|(found, of)| {
            found.eq_ignore_ascii_case(key) && of.trim_matches(['"', '\'', '/']) == value
        })
    })
}

fn places(html: &str) -> Option<[usize; 4]> {
    let (head, _) = tag(html, "title", |_| true)?;
    let (_, head_end) = tag(html, "meta", |of| has(of, "name", "generator"))?;
    let (body, _) = tag(html, "div", |of| has(of, "id", "readable"))?;
    let (body_end, _) = tag(html, "div", |of| has(of, "id", "app"))?;
    let places = [head, head_end, body, body_end];
    places.is_sorted().then_some(places)
}

/// Whether this is the `index.html` of a page of Demarche.
pub fn is_page(html: &str) -> bool {
    places(html).is_some()
}

/// Puts the [head](super::head::head) and the [first view](super::readable::readable)
/// into an `index.html`, in place of what is there.
///
/// # Errors
/// Where it has no place for them; in words.
pub fn fill(html: &str, head: &str, readable: &str) -> Result<String, String> {
    let [from, to, body, end] = places(html).ok_or(LOST)?;
    let (before, between, after) = (&html[..from], &html[to..body], &html[end..]);
    Ok(format!(
        "{before}{head}<meta name=\"generator\" content=\"Demarche\">{between}<div id=\"readable\" lang=\"en\">{readable}</div>\n{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::{fill, is_page};

    #[test]
    fn what_was_filled_can_be_filled_again() {
        let page = "<head><meta charset=\"utf-8\"><title>x</title>\n<meta name=\"generator\" content=\"Demarche\">\n<link></head><body>\n<div id=\"readable\"></div>\n<div id=\"app\">…</div></body>";
        let first = fill(page, "<title>A</title>", "<p>a</p>").expect("a page");
        assert!(first.contains("<meta charset=\"utf-8\"><title>A</title><meta name=\"generator\" content=\"Demarche\">\n<link>"), "{first}");
        assert!(
            first.contains(
                "<div id=\"readable\" lang=\"en\"><p>a</p></div>\n<div id=\"app\">…</div></body>"
            ),
            "{first}"
        );
        let second = fill(&first, "<title>B</title>", "<div>b</div>").expect("a page");
        assert_eq!(fill(&second, "<title>A</title>", "<p>a</p>"), Ok(first));
    }

    #[test]
    fn a_minified_page_has_its_places_too() {
        let page = "<!doctype html><title>x</title><meta content=Demarche name=generator><link><body><div id=readable></div><div id=app>";
        let filled = fill(page, "H", "R").expect("a page");
        assert_eq!(
            filled,
            "<!doctype html>H<meta name=\"generator\" content=\"Demarche\"><link><body><div id=\"readable\" lang=\"en\">R</div>\n<div id=app>"
        );
    }

    #[test]
    fn another_page_is_refused() {
        for page in [
            "",
            "<title></title>",
            "<title></title><meta name=\"generator\"><div id=\"app\"><div id=\"readable\">",
            "<titles><metas name=generator><divs id=readable><divs id=app>",
        ] {
            assert!(!is_page(page), "{page}");
            assert!(fill(page, "", "").is_err());
        }
    }
}
