//! BibTeX and BibLaTeX: entries, as reference managers write them. `tex` makes plain text of what stands in a field.

use super::{Found, NotFound, address, by, edtf, tex::plain};
use std::collections::HashMap;

pub(super) fn read(text: &str) -> Result<Vec<Found>, NotFound> {
    let mut reader = Reader {
        rest: text,
        strings: HashMap::new(),
    };
    let mut all = Vec::new();
    // What stands between entries is a comment.
    while let Some(at) = reader.rest.find('@') {
        reader.rest = &reader.rest[at + 1..];
        match reader.entry() {
            Ok(Some(entry)) => all.push(entry.found()),
            Ok(None) => {}
            Err(what) => {
                let line = 1 + text[..text.len() - reader.rest.len()].matches('\n').count();
                return Err(NotFound::Faulty("BibTeX", format!("{what} (line {line})")));
            }
        }
    }
    Ok(all)
}

struct Reader<'t> {
    rest: &'t str,
    strings: HashMap<String, String>,
}

/// The fields of an entry, by their names in small letters, as they are written.
struct Entry(HashMap<String, String>);

/// Values may not be deeper than this in braces.
const DEEPEST: usize = 60;

impl<'t> Reader<'t> {
    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn name(&mut self) -> &'t str {
        self.skip_blanks();
        let ends = |c: char| c.is_whitespace() || "{}(),=#\"@".contains(c);
        let (name, rest) = self
            .rest
            .split_at(self.rest.find(ends).unwrap_or(self.rest.len()));
        self.rest = rest;
        name
    }

    fn take(&mut self, sign: char) -> bool {
        self.skip_blanks();
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// What follows an `@`; none where it is no entry.
    fn entry(&mut self) -> Result<Option<Entry>, &'static str> {
        let kind = self.name().to_ascii_lowercase();
        let end = match (self.take('{'), self.take('(')) {
            (true, _) => '}',
            (_, true) => ')',
            // An address in a comment.
            _ => return Ok(None),
        };
        match &*kind {
            "comment" | "preamble" => return Ok(None),
            "string" => {}
            _ => {
                self.name();
                if !self.take(',') && !self.rest.starts_with(end) {
                    return Err("a comma is missing behind the key of an entry");
                }
            }
        }
        let mut fields = HashMap::new();
        while !self.take(end) {
            let name = self.name().to_ascii_lowercase();
            if name.is_empty() {
                return Err("an entry does not end");
            }
            if !self.take('=') {
                return Err("a field has no `=`");
            }
            let value = self.value()?;
            fields.entry(name).or_insert(value);
            self.take(',');
        }
        if kind == "string" {
            self.strings.extend(fields);
            return Ok(None);
        }
        Ok(Some(Entry(fields)))
    }

    /// A value: texts in braces or quotes, numbers and names of texts, with `#` between them.
    fn value(&mut self) -> Result<String, &'static str> {
        let mut value = String::new();
        loop {
            self.skip_blanks();
            match self.rest.chars().next() {
                Some('{') => value.push_str(self.delimited('}')?),
                Some('"') => value.push_str(self.delimited('"')?),
                _ => {
                    let name = self.name();
                    if name.is_empty() {
                        return Err("a field has no value");
                    }
                    let text = self.strings.get(&name.to_ascii_lowercase());
                    value.push_str(text.map_or(name, |text| text));
                }
            }
            if !self.take('#') {
                return Ok(value);
            }
        }
    }

    /// What stands up to a sign that is in no further braces.
    fn delimited(&mut self, end: char) -> Result<&'t str, &'static str> {
        let text = &self.rest[1..];
        let (mut depth, mut is_escaped) = (0_usize, false);
        for (at, c) in text.char_indices() {
            if std::mem::take(&mut is_escaped) {
                continue;
            }
            match c {
                '\\' => is_escaped = true,
                _ if c == end && depth == 0 => {
                    self.rest = &text[at + 1..];
                    return Ok(&text[..at]);
                }
                '{' if depth == DEEPEST => return Err("braces are too deep"),
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        Err("a text does not end")
    }
}

impl Entry {
    fn raw(&self, field: &str) -> &str {
        self.0.get(field).map_or("", |text| text)
    }

    fn text(&self, field: &str) -> String {
        plain(self.raw(field))
    }

    fn first(&self, fields: &[&str]) -> String {
        let mut texts = fields.iter().map(|field| self.text(field));
        texts
            .find(|text| !text.trim().is_empty())
            .unwrap_or_default()
    }

    fn found(&self) -> Found {
        // An address is no text: what would be a sign of TeX there belongs to it.
        let verbatim = |field: &str| {
            self.raw(field)
                .replace("\\_", "_")
                .replace("\\%", "%")
                .replace("\\&", "&")
        };
        Found {
            publisher: self.first(&[
                "journaltitle",
                "journal",
                "publisher",
                "institution",
                "organization",
                "booktitle",
                "howpublished",
            ]),
            title: self.text("title"),
            url: match address::doi_of(&verbatim("doi")) {
                Some(doi) => address::of_doi(&doi),
                None => verbatim("url"),
            },
            published: self.date(),
            language: language(&self.first(&["langid", "language"])),
            note: by(&self.authors()),
        }
    }

    fn date(&self) -> String {
        let [date, year, month, day] =
            ["date", "year", "month", "day"].map(|field| self.text(field));
        match (&*date, &*month, &*day) {
            ("", "", _) => edtf(&year),
            // Months are numbers or the first letters of their names.
            ("", month, "") => match month.parse::<u32>() {
                Ok(month) => edtf(&format!("{year}-{month:02}")),
                Err(_) => edtf(&format!("{month} {year}")),
            },
            ("", month, day) => edtf(&format!("{day} {month} {year}")),
            // BibLaTeX writes EDTF.
            (date, ..) => edtf(date),
        }
    }

    /// Names, `and` between them, as `Family, Given` or `Given Family`.
    fn authors(&self) -> Vec<String> {
        let names = self.raw("author").split_whitespace().collect::<Vec<_>>();
        let names = names
            .split(|word| *word == "and")
            .map(|words| words.join(" "));
        let names = names.filter(|name| !name.is_empty()).map(|name| {
            // A name in braces is one of a body.
            match name.split_once(',').filter(|_| !name.starts_with('{')) {
                Some((family, given)) => plain(&format!("{} {}", given.trim(), family.trim())),
                None => plain(&name),
            }
        });
        names.collect()
    }
}

/// Languages as babel names them, as BCP 47 tags; what is a tag already stays.
fn language(name: &str) -> String {
    let known = [
        ("english", "en"),
        ("american", "en-US"),
        ("british", "en-GB"),
        ("german", "de"),
        ("ngerman", "de"),
        ("french", "fr"),
        ("spanish", "es"),
        ("italian", "it"),
        ("russian", "ru"),
        ("ukrainian", "uk"),
        ("polish", "pl"),
        ("arabic", "ar"),
        ("chinese", "zh"),
        ("dutch", "nl"),
        ("portuguese", "pt"),
        ("turkish", "tr"),
    ];
    let small = name.to_ascii_lowercase();
    let tag = known.iter().find(|(babel, _)| *babel == small);
    tag.map_or_else(|| name.to_owned(), |(_, tag)| (*tag).to_owned())
}
