//! Citations of records, for programs that keep them: as CSL-JSON, as BibTeX, and one in words.
//! Each names the record, its link, the day of access and the sources the record cites.
//! The keys of entries name the dossier by its short hash, so that those of
//! several files may stand in one.

use super::{
    Stamp,
    days::iso_day,
    json_text,
    uri::{is_web, uri},
    wording::{actor_name, cited, source_line_with_url},
};
use crate::model::{
    Dossier, ProvisionRow, Source,
    date::{DateParts, Edtf, MONTHS},
};
use serde::Serialize;
use std::iter;

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
    let items = items(dossier, records, stamp);
    let accessed = iso_day(&stamp.made_on).map(|(year, month, day)| CslDate::Parts {
        date_parts: vec![vec![year, month.into(), day.into()]],
        circa: None,
    });
    let entries: Vec<CslItem> = (items.iter())
        .map(|item| CslItem {
            id: &item.key,
            of_type: item.csl_type,
            title: item.dated_title(),
            original_title: item.original,
            author: (item.authors.iter())
                .map(|literal| CslName { literal })
                .collect(),
            container_title: item.container,
            publisher: item.publisher,
            issued: item.issued.map(CslDate::of),
            event_date: item.happened.map(CslDate::of),
            accessed: accessed.clone(),
            url: item.url.as_deref(),
            language: item.language,
            note: &item.note,
        })
        .collect();
    json_text(&entries)
}

/// An entry of CSL-JSON.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct CslItem<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    of_type: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    original_title: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<CslName<'a>>,
    container_title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<CslDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event_date: Option<CslDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<CslDate>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    language: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'a str,
}

/// A name that is not taken apart.
#[derive(Serialize)]
struct CslName<'a> {
    literal: &'a str,
}

/// A date of CSL-JSON: its parts, or words where it has none.
#[derive(Clone, Serialize)]
#[serde(untagged)]
enum CslDate {
    Parts {
        /// Year, month and day, as far as they are known; of the start, and of the end.
        #[serde(rename = "date-parts")]
        date_parts: Vec<Vec<i64>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        circa: Option<bool>,
    },
    Words {
        literal: String,
    },
}

impl CslDate {
    fn of(date: &Edtf) -> CslDate {
        let (start, end) = date.parts();
        let parts: Option<Vec<Vec<i64>>> = iter::once(start).chain(end).map(csl_parts).collect();
        match parts {
            Some(date_parts) => CslDate::Parts {
                date_parts,
                circa: (date.is_approximate() || date.is_uncertain()).then_some(true),
            },
            None => CslDate::Words {
                literal: date.human(),
            },
        }
    }
}

fn csl_parts(parts: DateParts) -> Option<Vec<i64>> {
    match parts {
        DateParts::Day { year, month, day } => Some(vec![year, month.into(), day.into()]),
        DateParts::Month { year, month } => Some(vec![year, month.into()]),
        DateParts::Year { year } => Some(vec![year]),
        DateParts::Other => None,
    }
}

/// Citations as BibTeX: the records and each of their sources once as `@misc`,
/// with `url` and `urldate` as BibLaTeX and the newer styles of BibTeX know
/// them. Records that the dossier does not have are passed over.
pub fn bibtex(dossier: &Dossier, records: &[Cited], stamp: &Stamp) -> String {
    (items(dossier, records, stamp).iter())
        .map(|item| bibtex_entry(item, stamp))
        .collect()
}

fn bibtex_entry(item: &Item, stamp: &Stamp) -> String {
    // A publisher without an author stands in the author's place.
    let authors = match &*item.authors {
        [] => item.publisher.as_slice(),
        authors => authors,
    };
    // In braces of its own a name is not taken apart, and a title keeps its capitals.
    let braced = |text: &str| format!("{{{}}}", escaped(text));
    let authors: Vec<String> = authors.iter().map(|author| braced(author)).collect();
    let mut fields = vec![
        field("author", &authors.join(" and ")),
        field("title", &braced(&item.dated_title())),
    ];
    if item.publisher.is_none() {
        fields.push(field("howpublished", &braced(item.container)));
    }
    let mut note = item.note.clone();
    if let Some(date) = item.issued {
        fields.extend(bibtex_date(date));
        if !is_whole(date) {
            let between = if note.is_empty() { "" } else { " " };
            note = format!("{note}{between}Published {}.", date.human());
        }
    }
    fields.extend(item.url.as_ref().map(|url| field("url", url)));
    if iso_day(&stamp.made_on).is_some() {
        fields.push(field("urldate", &stamp.made_on));
    }
    if !note.is_empty() {
        fields.push(field("note", &escaped(&note)));
    }
    format!("@misc{{{},\n  {}\n}}\n", item.key, fields.join(",\n  "))
}

/// A field of BibTeX.
fn field(name: &str, value: &str) -> String {
    format!("{name} = {{{value}}}")
}

/// A citation in words, in one line.
pub fn words(dossier: &Dossier, record: Cited, stamp: &Stamp) -> String {
    let Some(item) = item(dossier, record, stamp) else {
        return String::new();
    };
    let authors = match &*item.authors {
        [] => String::new(),
        authors => format!("{}: ", authors.join(", ")),
    };
    let happened = (item.happened).map_or_else(String::new, |date| format!(", {}", date.human()));
    let accessed = match stamp.made_on.parse::<Edtf>() {
        Ok(day) => day.human(),
        Err(_) => stamp.made_on.clone(),
    };
    let sources: Vec<String> = (sources_of(dossier, record).into_iter())
        .map(source_line_with_url)
        .collect();
    let sources = match &*sources {
        [] => String::new(),
        sources => format!(" Sources: {}", sources.join("; ")),
    };
    one_line(&format!(
        "{authors}“{}”{happened}. In: {}. {} (accessed {accessed}). {}{sources}.",
        item.title,
        item.container,
        item.url.as_ref().unwrap_or(&stamp.link),
        item.note,
    ))
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
    /// Those words in the language in which they were said.
    original: Option<&'d str>,
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
        let title = match self.is_quote {
            true => &format!("“{}”", self.title),
            false => &self.title,
        };
        match self.happened {
            Some(date) => format!("{title}, {}", date.human()),
            None => title.clone(),
        }
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
        original: None,
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
            item.title.clone_from(&event.title);
            (&event.date, stamp.link_to("event", &[event.id.as_str()]))
        }
        Cited::Statement(row) => {
            let said = dossier.statements.get(row)?;
            item.key = key(stamp, "statement", said.id.as_str());
            item.title
                .clone_from(said.quote.as_ref().unwrap_or(&said.summary));
            item.is_quote = said.quote.is_some();
            item.original = said.original.as_ref().map(|original| &*original.text);
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
            let (plan_id, number) = (plan.id.as_str(), &provision.number);
            item.key = key(stamp, "provision", &format!("{plan_id}-{number}"));
            item.title = match &*provision.title {
                "" => format!("{}, {number}", plan.name),
                title => format!("{}, {number}: {title}", plan.name),
            };
            for actor in &plan.proposers {
                item.authors.push(actor_name(dossier, actor.as_str()));
            }
            let link = stamp.link_to("provision", &[plan_id, number]);
            (&plan.date, link)
        }
    };
    item.happened = Some(date);
    item.url = is_web(&link).then(|| uri(&link));
    item.note = format!(
        "Filters: {}. Dossier: {}.",
        stamp.filters.trim_end_matches('.'),
        stamp.dossier_hash
    );
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
            original: None,
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
            items[pair[1]].key += &format!(":{}", pair[1]);
        }
    }
    items
}

/// A key of letters, digits and `-._`, as long as an id may be.
fn key(stamp: &Stamp, kind: &str, id: &str) -> String {
    let plain = |text: &str, len: usize, is_plain: fn(&char) -> bool| -> String {
        let chars = text.chars().take(len);
        chars.map(|c| if is_plain(&c) { c } else { '-' }).collect()
    };
    let hash = match stamp.dossier_hash.strip_prefix("sha256-") {
        Some(hash) => plain(hash, 8, char::is_ascii_hexdigit) + "-",
        None => String::new(),
    };
    let id = plain(id, 64, |c| {
        c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
    });
    format!("demarche-{hash}{kind}-{id}")
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

/// Year, month and day of BibTeX, as far as the start of a date has them.
fn bibtex_date(date: &Edtf) -> Vec<String> {
    let (year, month, day) = match date.parts().0 {
        DateParts::Day { year, month, day } => (year, Some(month), Some(day)),
        DateParts::Month { year, month } => (year, Some(month), None),
        DateParts::Year { year } => (year, None, None),
        DateParts::Other => return Vec::new(),
    };
    if year < 1 {
        return Vec::new();
    }
    let name = month.and_then(|month| MONTHS.get(usize::from(month) - 1));
    [
        Some(field("year", &year.to_string())),
        // The names of months are three small letters, and no text.
        name.map(|name| format!("month = {}", name[..3].to_ascii_lowercase())),
        day.map(|day| field("day", &day.to_string())),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A text as TeX. Braces become commands, because BibTeX counts them even
/// behind a backslash.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
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
    out
}

/// A text without breaks of lines: each, and each tab, is a space.
fn one_line(text: &str) -> String {
    let is_break = |c| matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    text.chars()
        .map(|c| if is_break(c) { ' ' } else { c })
        .collect()
}
