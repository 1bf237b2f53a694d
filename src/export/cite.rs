//! Records cited: as CSL-JSON, as BibTeX, and one in words. Each names the
//! record, its link, the day of access and the sources the record cites.
//! The keys of entries name the dossier by its short hash, so that those of
//! several files may stand in one.

use super::{Stamp, actor_name, cited, is_web, source_line, uri, when::iso_day};
use crate::{
    model::{
        Dossier, ProvisionRow, Source,
        date::{DateParts, Edtf, MONTHS},
    },
    writer::Writer,
};

/// A record to be cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cited {
    /// The event at a row of [`Records::events`](crate::model::Records::events).
    Event(usize),
    /// The statement at a row of [`Records::statements`](crate::model::Records::statements).
    Statement(usize),
    /// The provision at its place.
    Provision(ProvisionRow),
}

/// Citations as CSL-JSON (version 1.0.2): a list of the records, as `webpage`,
/// and of their sources, each once: as `webpage` too, as `document` without an
/// address. Records that the dossier does not have are passed over.
pub fn csl_json(dossier: &Dossier, records: &[Cited], stamp: &Stamp) -> String {
    let mut json = Writer::default();
    json.open('[');
    for item in items(dossier, records, stamp) {
        json.open('{');
        json.text("id", &item.key);
        json.text("type", item.csl_type);
        json.text("title", &item.dated_title());
        if !item.authors.is_empty() {
            json.list("author", item.authors.len(), &|json, nth| {
                json.text("literal", item.authors[nth]);
            });
        }
        json.text("container-title", item.container);
        if let Some(publisher) = item.publisher {
            json.text("publisher", publisher);
        }
        if let Some(date) = item.issued {
            csl_date(&mut json, "issued", date);
        }
        if let Some(date) = item.happened {
            csl_date(&mut json, "event-date", date);
        }
        if let Some((year, month, day)) = iso_day(&stamp.made_on) {
            json.key("accessed");
            json.open('{');
            json.key("date-parts");
            json.open('[');
            csl_parts(&mut json, DateParts::Day { year, month, day });
            json.close(']');
            json.close('}');
        }
        if let Some(url) = &item.url {
            json.text("URL", url);
        }
        json.text("language", item.language);
        if !item.note.is_empty() {
            json.text("note", &item.note);
        }
        json.close('}');
    }
    json.close(']');
    json.out.push('\n');
    json.out
}

/// Citations as BibTeX: the records and each of their sources once as `@misc`,
/// with `url` and `urldate` as BibLaTeX and the newer styles of BibTeX know
/// them. Records that the dossier does not have are passed over.
pub fn bibtex(dossier: &Dossier, records: &[Cited], stamp: &Stamp) -> String {
    let mut out = String::new();
    for mut item in items(dossier, records, stamp) {
        out.push_str("@misc{");
        out.push_str(&item.key);
        // A publisher without an author stands in the author's place.
        if item.authors.is_empty() {
            item.authors.extend(item.publisher);
        }
        let mut authors = String::new();
        for (nth, author) in item.authors.iter().enumerate() {
            if nth > 0 {
                authors.push_str(" and ");
            }
            // In braces of its own a name is not taken apart.
            authors.push('{');
            escape(&mut authors, author);
            authors.push('}');
        }
        field(&mut out, "author", &authors);
        // In braces of its own a title keeps its capitals.
        let mut title = String::from("{");
        escape(&mut title, &item.dated_title());
        title.push('}');
        field(&mut out, "title", &title);
        if item.publisher.is_none() {
            let mut container = String::from("{");
            escape(&mut container, item.container);
            container.push('}');
            field(&mut out, "howpublished", &container);
        }
        if let Some(date) = item.issued {
            bibtex_date(&mut out, date);
            if !is_whole(date) {
                if !item.note.is_empty() {
                    item.note.push(' ');
                }
                item.note.push_str("Published ");
                item.note.push_str(&date.human());
                item.note.push('.');
            }
        }
        if let Some(url) = &item.url {
            field(&mut out, "url", url);
        }
        if iso_day(&stamp.made_on).is_some() {
            field(&mut out, "urldate", &stamp.made_on);
        }
        let mut note = String::new();
        escape(&mut note, &item.note);
        field(&mut out, "note", &note);
        out.push_str("\n}\n");
    }
    out
}

/// A citation in words, in one line.
pub fn words(dossier: &Dossier, record: Cited, stamp: &Stamp) -> String {
    let Some(item) = item(dossier, record, stamp) else {
        return String::new();
    };
    let mut text = String::new();
    for (nth, author) in item.authors.iter().enumerate() {
        text.push_str(if nth > 0 { ", " } else { "" });
        text.push_str(author);
    }
    if !item.authors.is_empty() {
        text.push_str(": ");
    }
    text.push('“');
    text.push_str(&item.title);
    text.push('”');
    if let Some(date) = item.happened {
        text.push_str(", ");
        text.push_str(&date.human());
    }
    text.push_str(". In: ");
    text.push_str(item.container);
    text.push_str(". ");
    text.push_str(item.url.as_ref().unwrap_or(&stamp.link));
    text.push_str(" (accessed ");
    text.push_str(&match stamp.made_on.parse::<Edtf>() {
        Ok(day) => day.human(),
        Err(_) => stamp.made_on.clone(),
    });
    text.push_str("). ");
    text.push_str(&item.note);
    let sources = sources_of(dossier, record);
    for (nth, source) in sources.iter().enumerate() {
        text.push_str(if nth > 0 { "; " } else { " Sources: " });
        text.push_str(&source_line(source));
        if let Some(url) = &source.url {
            text.push_str(", ");
            text.push_str(url);
        }
    }
    text.push('.');
    one_line(&text)
}

/// What is cited: the record first, then its sources.
struct Item<'d> {
    /// ASCII, and no other item has it.
    key: String,
    csl_type: &'static str,
    authors: Vec<&'d str>,
    title: String,
    /// Whether the title is words that were said.
    is_quote: bool,
    container: &'d str,
    publisher: Option<&'d str>,
    issued: Option<&'d Edtf>,
    happened: Option<&'d Edtf>,
    url: Option<String>,
    language: &'d str,
    note: String,
}

impl Item<'_> {
    /// The title with the date of what happened: of a record on a page a style
    /// shows no date but that of the page.
    fn dated_title(&self) -> String {
        let mut text = String::new();
        text.push_str(if self.is_quote { "“" } else { "" });
        text.push_str(&self.title);
        text.push_str(if self.is_quote { "”" } else { "" });
        if let Some(date) = self.happened {
            text.push_str(", ");
            text.push_str(&date.human());
        }
        text
    }
}

fn sources_of(dossier: &Dossier, record: Cited) -> Vec<&Source> {
    let citations = match record {
        Cited::Event(row) => dossier.events.get(row).map(|event| &event.sources),
        Cited::Statement(row) => dossier.statements.get(row).map(|said| &said.sources),
        Cited::Provision(row) => (dossier.plans.get(row.plan))
            .and_then(|plan| plan.provisions.get(row.provision))
            .map(|provision| &provision.sources),
    };
    let found = citations.map_or_else(Vec::new, |citations| cited(dossier, citations));
    found.into_iter().map(|(source, _)| source).collect()
}

/// A record as it is cited.
fn item<'d>(dossier: &'d Dossier, record: Cited, stamp: &'d Stamp) -> Option<Item<'d>> {
    let mut item = Item {
        key: String::new(),
        csl_type: "webpage",
        authors: Vec::new(),
        title: String::new(),
        is_quote: false,
        container: &stamp.title,
        publisher: None,
        issued: dossier.metadata.compiled.as_ref(),
        happened: None,
        url: None,
        language: &dossier.metadata.language,
        note: String::new(),
    };
    let (date, link) = match record {
        Cited::Event(row) => {
            let event = dossier.events.get(row)?;
            item.key = key(stamp, "event", event.id.as_str());
            item.title.push_str(&event.title);
            (&event.date, stamp.link_to("event", &[event.id.as_str()]))
        }
        Cited::Statement(row) => {
            let said = dossier.statements.get(row)?;
            item.key = key(stamp, "statement", said.id.as_str());
            item.title
                .push_str(said.quote.as_ref().unwrap_or(&said.summary));
            item.is_quote = said.quote.is_some();
            item.authors
                .push(actor_name(dossier, said.speaker.as_str()));
            for actor in &said.joint_with {
                item.authors.push(actor_name(dossier, actor.as_str()));
            }
            (&said.date, stamp.link_to("statement", &[said.id.as_str()]))
        }
        Cited::Provision(row) => {
            let plan = dossier.plans.get(row.plan)?;
            let provision = plan.provisions.get(row.provision)?;
            let mut name = plan.id.as_str().to_owned();
            name.push('-');
            name.push_str(&provision.number);
            item.key = key(stamp, "provision", &name);
            item.title.push_str(&plan.name);
            item.title.push_str(", ");
            item.title.push_str(&provision.number);
            if !provision.title.is_empty() {
                item.title.push_str(": ");
                item.title.push_str(&provision.title);
            }
            for actor in &plan.proposers {
                item.authors.push(actor_name(dossier, actor.as_str()));
            }
            let name = [plan.id.as_str(), &provision.number];
            (&plan.date, stamp.link_to("provision", &name))
        }
    };
    item.happened = Some(date);
    item.url = is_web(&link).then(|| uri(&link));
    item.note.push_str("Filters: ");
    item.note.push_str(stamp.filters.trim_end_matches('.'));
    item.note.push_str(". Dossier: ");
    item.note.push_str(&stamp.dossier_hash);
    item.note.push('.');
    Some(item)
}

/// The records, then what they cite.
fn items<'d>(dossier: &'d Dossier, records: &[Cited], stamp: &'d Stamp) -> Vec<Item<'d>> {
    let mut items = Vec::new();
    let mut is_cited = vec![false; dossier.sources.len()];
    let mut sources = Vec::new();
    for &record in records {
        items.extend(item(dossier, record, stamp));
        for source in sources_of(dossier, record) {
            if let Some(row) = dossier.source_row(source.id.as_str())
                && !is_cited[row]
            {
                is_cited[row] = true;
                sources.push(source);
            }
        }
    }
    for source in sources {
        let url = source.url.as_deref().filter(|url| is_web(url)).map(uri);
        items.push(Item {
            key: key(stamp, "source", source.id.as_str()),
            // Newspaper, agency or ministry: nobody said.
            csl_type: url.as_ref().map_or("document", |_| "webpage"),
            authors: Vec::new(),
            title: source.title.clone(),
            is_quote: false,
            container: &source.publisher,
            publisher: Some(&source.publisher),
            issued: source.date(),
            happened: None,
            url,
            language: &source.language,
            note: source.note.clone().unwrap_or_default(),
        });
    }
    // Ids that differ in capitals alone are one key to some programs.
    let small: Vec<String> = (items.iter())
        .map(|item| item.key.to_ascii_lowercase())
        .collect();
    let mut sorted: Vec<usize> = (0..items.len()).collect();
    sorted.sort_by_key(|&nth| &small[nth]);
    for pair in sorted.windows(2) {
        if small[pair[0]] == small[pair[1]] {
            // Ids have no colon, so that no other key is the same.
            items[pair[1]].key.push(':');
            items[pair[1]].key.push_str(&pair[1].to_string());
        }
    }
    items
}

/// A key of letters, digits and `-._`, as long as an id may be.
fn key(stamp: &Stamp, kind: &str, id: &str) -> String {
    let mut key = String::from("demarche-");
    if let Some(hash) = stamp.dossier_hash.strip_prefix("sha256-") {
        for c in hash.chars().take(8) {
            key.push(if c.is_ascii_hexdigit() { c } else { '-' });
        }
        key.push('-');
    }
    key.push_str(kind);
    key.push('-');
    for c in id.chars().take(64) {
        let is_plain = c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        key.push(if is_plain { c } else { '-' });
    }
    key
}

/// Whether the parts of a date say all of it.
fn is_whole(date: &Edtf) -> bool {
    let (start, end) = date.parts();
    let is_bc = matches!(
        start,
        DateParts::Day { year, .. } | DateParts::Month { year, .. } | DateParts::Year { year }
            if year < 1
    );
    start != DateParts::Other
        && end.is_none()
        && !is_bc
        && !date.is_approximate()
        && !date.is_uncertain()
}

/// A date of CSL: its parts, or words where it has none.
fn csl_date(json: &mut Writer, key: &str, date: &Edtf) {
    json.key(key);
    json.open('{');
    let (start, end) = date.parts();
    if start == DateParts::Other || end == Some(DateParts::Other) {
        json.text("literal", &date.human());
    } else {
        json.key("date-parts");
        json.open('[');
        csl_parts(json, start);
        if let Some(end) = end {
            csl_parts(json, end);
        }
        json.close(']');
        if date.is_approximate() || date.is_uncertain() {
            json.raw("circa", "true");
        }
    }
    json.close('}');
}

fn csl_parts(json: &mut Writer, parts: DateParts) {
    let (year, rest) = match parts {
        DateParts::Day { year, month, day } => (year, [Some(month), Some(day)]),
        DateParts::Month { year, month } => (year, [Some(month), None]),
        DateParts::Year { year } => (year, [None, None]),
        DateParts::Other => return,
    };
    json.open('[');
    json.out.push_str(&year.to_string());
    for part in rest.into_iter().flatten() {
        json.out.push(',');
        json.out.push_str(&part.to_string());
    }
    json.close(']');
}

/// Year, month and day of BibTeX, as far as the start of a date has them.
fn bibtex_date(out: &mut String, date: &Edtf) {
    let (year, month, day) = match date.parts().0 {
        DateParts::Day { year, month, day } => (year, Some(month), Some(day)),
        DateParts::Month { year, month } => (year, Some(month), None),
        DateParts::Year { year } => (year, None, None),
        DateParts::Other => return,
    };
    if year < 1 {
        return;
    }
    field(out, "year", &year.to_string());
    if let Some(name) = month.and_then(|month| MONTHS.get(usize::from(month) - 1)) {
        // The names of months are three small letters, and no text.
        out.push_str(",\n  month = ");
        out.push_str(&name[..3].to_ascii_lowercase());
    }
    if let Some(day) = day {
        field(out, "day", &day.to_string());
    }
}

/// A field of BibTeX, unless it is empty.
fn field(out: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        out.push_str(",\n  ");
        out.push_str(name);
        out.push_str(" = {");
        out.push_str(value);
        out.push('}');
    }
}

/// A text as TeX. Braces become commands, because BibTeX counts them even
/// behind a backslash.
fn escape(out: &mut String, text: &str) {
    let mut last = ' ';
    for c in one_line(text).chars() {
        // Two of these are one dash or quotation mark to TeX.
        if c == last && matches!(c, '-' | '\'' | '`') {
            out.push_str("{}");
        }
        last = c;
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '$' | '&' | '#' | '%' | '_' => {
                out.push('\\');
                out.push(c);
            }
            // TeX takes them for errors.
            c if c < ' ' || c == '\u{7f}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}

/// A text without breaks of lines: each, and each tab, is a space.
fn one_line(text: &str) -> String {
    let is_break = |c| matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    text.chars()
        .map(|c| if is_break(c) { ' ' } else { c })
        .collect()
}
