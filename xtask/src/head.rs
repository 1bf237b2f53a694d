//! Laying out the page's files as the head of `index.html` says. Its
//! `data-trunk` links are read by trunk while developing and by this module for a
//! release: open it to teach the build another kind of link.

use crate::{Outcome, module, run::root};
use site_files::hash;
use std::{fs, io, path::Path};

/// What a `data-trunk` link of `index.html` asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Link<'h> {
    /// A style sheet, by its path in the repository.
    Style(&'h str),
    /// One that only what is fetched behind the first view needs.
    LaterStyle(&'h str),
    /// A file that is copied as it is.
    File(&'h str),
    /// A folder that is copied as it is.
    Folder(&'h str),
    /// A binary of the package, compiled to wasm.
    Module(&'h str),
}

fn attribute<'h>(tag: &'h str, name: &str) -> Option<&'h str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(rest.split_once('"')?.0)
}

/// The link on a line of the page, if it is one of trunk's.
fn link(line: &str) -> Outcome<Option<Link<'_>>> {
    let Some((_, tag)) = line.split_once("<link data-trunk") else {
        return Ok(None);
    };
    let missing = || format!("index.html: `{line}` is a link that the build does not know");
    let of = |name| attribute(tag, name).ok_or_else(missing);
    Ok(Some(match of("rel")? {
        "css" if tag.contains(" data-later") => Link::LaterStyle(of("href")?),
        "css" => Link::Style(of("href")?),
        "copy-file" => Link::File(of("href")?),
        "copy-dir" => Link::Folder(of("href")?),
        "rust" => Link::Module(of("data-bin")?),
        _ => return Err(missing()),
    }))
}

fn page() -> Outcome<String> {
    fs::read_to_string(root().join("index.html")).map_err(|error| format!("index.html: {error}"))
}

/// The binaries that the page is made of, the page's own first.
///
/// # Errors
/// Where `index.html` cannot be read, or has a link that the build does not know.
pub fn modules() -> Outcome<Vec<String>> {
    let page = page()?;
    let mut names = Vec::new();
    for line in page.lines() {
        if let Some(Link::Module(name)) = link(line)? {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Puts `index.html` and everything that its links name into a folder, except for
/// modules. The styles are joined: one file is fetched at once, and compresses by a
/// fifth better than its parts. Those of what is fetched behind the first view are a second one, which the page
/// finds by the name in its `data-styles`.
///
/// # Errors
/// What is missing, or cannot be read or written.
pub fn lay_out(dist: &Path) -> Outcome {
    let page = page()?;
    let (mut styles, mut later) = (String::new(), String::new());
    let mut html = String::new();
    let read = |path: &str| {
        fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))
    };
    for line in page.lines() {
        match link(line)? {
            None => html += &format!("{line}\n"),
            Some(Link::Module(_)) => {}
            Some(Link::Style(path)) => {
                if styles.is_empty() {
                    html += "<link rel=\"stylesheet\" href=\"page.css\">\n";
                }
                styles += &read(path)?;
            }
            Some(Link::LaterStyle(path)) => later += &read(path)?,
            Some(Link::File(path) | Link::Folder(path)) => {
                let name = path.rsplit('/').next().unwrap_or(path);
                let could_not = |error: io::Error| format!("{path}: {error}");
                match name.ends_with(".js") {
                    true => fs::write(dist.join(name), module::without_comments(&read(path)?)),
                    false => copy(&root().join(path), &dist.join(name)),
                }
                .map_err(could_not)?;
            }
        }
    }
    for (styles, stem, attribute, before) in [
        (styles, "page", "href", "page.css"),
        (later, "later", "data-styles", ""),
    ] {
        let styles = without_comments(&styles);
        let name = format!("{stem}-{}.css", &hash(styles.as_bytes())[..16]);
        let named = format!("{attribute}=\"{before}\"");
        if !html.contains(&named) {
            return Err(format!("index.html has no {named}"));
        }
        html = html.replace(&named, &format!("{attribute}=\"{name}\""));
        fs::write(dist.join(name), styles)
            .map_err(|error| format!("{}: {error}", dist.display()))?;
    }
    fs::write(dist.join("index.html"), html).map_err(|error| format!("{}: {error}", dist.display()))
}

/// Styles without what is there for who reads them: comments, ends of lines, and blanks
/// around braces and behind colons, semicolons and commas. What stands in quotation marks
/// stays as it is.
fn without_comments(styles: &str) -> String {
    let mut out = String::with_capacity(styles.len());
    let mut quote = None;
    let mut rest = styles.chars().peekable();
    while let Some(c) = rest.next() {
        match (c, quote) {
            ('\\', Some(_)) => {
                out.push(c);
                out.extend(rest.next());
                continue;
            }
            (_, Some(end)) if c == end => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(c),
            ('/', None) if rest.peek() == Some(&'*') => {
                rest.next();
                let mut before = ' ';
                for c in rest.by_ref() {
                    if before == '*' && c == '/' {
                        break;
                    }
                    before = c;
                }
                continue;
            }
            (' ' | '\n', None)
                if out.is_empty() || out.ends_with([' ', '{', '}', ':', ';', ',']) =>
            {
                continue;
            }
            ('\n', None) => {
                out.push(' ');
                continue;
            }
            ('{' | '}', None) if out.ends_with(' ') => {
                out.pop();
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Link, link, modules, without_comments};

    #[test]
    fn links_are_told_by_what_they_ask_for() {
        let check = |line: &str, expected: Option<Link<'_>>| {
            assert_eq!(link(line), Ok(expected), "{line}");
        };
        check(
            r#"<link data-trunk rel="css" href="static/css/a.css" data-integrity="none">"#,
            Some(Link::Style("static/css/a.css")),
        );
        check(
            r#"<link data-trunk rel="css" href="static/css/a.css" data-later>"#,
            Some(Link::LaterStyle("static/css/a.css")),
        );
        check(
            r#"<link data-trunk rel="copy-dir" href="static/icons">"#,
            Some(Link::Folder("static/icons")),
        );
        check(
            r#"<link data-trunk rel="rust" data-type="worker" data-bin="worker">"#,
            Some(Link::Module("worker")),
        );
        check(r#"<link rel="manifest" href="a.webmanifest">"#, None);
        assert!(link(r#"<link data-trunk rel="sass" href="a.scss">"#).is_err());
        assert!(link(r#"<link data-trunk rel="css">"#).is_err());
    }

    #[test]
    fn the_page_is_the_first_of_its_modules() {
        assert_eq!(
            modules(),
            Ok(["demarche", "worker", "workbook", "comparer", "drafter"]
                .map(String::from)
                .into())
        );
    }

    #[test]
    fn styles_lose_what_is_for_their_readers_alone() {
        let styles = "/* Why. */\n.a {\n  color: red; /* so */\n  content: \"/* \\\" no */\";\n}\n\n/**/.b :is(p,\n q) {}\n";
        assert_eq!(
            without_comments(styles),
            ".a{color:red;content:\"/* \\\" no */\";}.b :is(p,q){}"
        );
    }
}
