//! Sources without typing: from an address, a DOI, BibTeX, RIS or CSL-JSON, as reference managers write them. Nothing is
//! looked up: what a text does not say is left for the writer to fill in.

mod address;
mod bibtex;
mod csl;
mod ris;
mod tex;

use super::id::{free_id, id_of_name};
use crate::{
    load::Json,
    when::{Answer, Habits, read},
};

pub use address::{doi_of, plain_address};

/// What a text says of a source; what it does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Who publishes it: a newspaper, a journal, a house, or else the host of the address.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// Its address; of a DOI that of its resolver.
    pub url: String,
    /// When it was published, in EDTF.
    pub published: String,
    /// Its language.
    pub language: String,
    /// Who wrote it, and where in a journal it stands.
    pub note: String,
}

/// Why nothing was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFound {
    /// It is in none of the forms that are read.
    Unknown,
    /// It is in one of them, and cannot be read: which one, and why.
    Faulty(&'static str, String),
}

/// Larger texts are not looked at.
const LONGEST: usize = 4 << 20;

/// The sources of a text: an address or DOI a line, BibTeX, RIS or CSL-JSON.
///
/// # Errors
/// It is in none of these forms, or cannot be read in the one that it is in.
///
/// ```
/// use demarche::edit::sources;
/// let found = sources::read_sources("https://www.example.org/talks?utm_source=x").unwrap();
/// assert_eq!(found[0].url, "https://www.example.org/talks");
/// assert_eq!(found[0].publisher, "example.org");
/// ```
pub fn read_sources(text: &str) -> Result<Vec<Found>, NotFound> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() || text.len() > LONGEST {
        return Err(NotFound::Unknown);
    }
    let mut found = if text.starts_with(['[', '{']) {
        csl::read(text)?
    } else if text.starts_with('@') || text.contains("\n@") {
        bibtex::read(text)?
    } else if ris::is_ris(text) {
        ris::read(text)
    } else {
        address::read(text)?
    };
    for found in &mut found {
        found.tidy();
    }
    found.retain(|found| *found != Found::default());
    match found.is_empty() {
        true => Err(NotFound::Unknown),
        false => Ok(found),
    }
}

impl Found {
    /// What can be told from the rest, and blanks where one is enough.
    fn tidy(&mut self) {
        for text in [
            &mut self.publisher,
            &mut self.title,
            &mut self.url,
            &mut self.language,
            &mut self.note,
        ] {
            *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        if crate::model::web_host(&self.url).is_none() {
            self.url.clear();
        }
        self.url = address::without_tracking(&self.url);
        if self.publisher.is_empty()
            && let Some(host) = crate::model::web_host(&self.url).filter(|host| *host != "doi.org")
        {
            self.publisher = host.strip_prefix("www.").unwrap_or(host).to_owned();
        }
    }

    /// The row of a source of the dossier that is the same: of the same address, but for what says where a reader came from, or
    /// of the same DOI.
    pub fn known_at(&self, dossier: &Json) -> Option<usize> {
        let Some(Json::Array(items)) = dossier.get("sources") else {
            return None;
        };
        let (address, doi) = (plain_address(&self.url)?, doi_of(&self.url));
        items.iter().position(|item| {
            let Some(Json::Text(url)) = item.get("url") else {
                return false;
            };
            plain_address(url).as_ref() == Some(&address) || (doi.is_some() && doi_of(url) == doi)
        })
    }

    /// The record of the source with a free id, made from publisher and title; fields that are not known are not there.
    pub fn to_record(&self, dossier: &Json) -> Json {
        let year = self.published.get(..4).unwrap_or_default();
        let name = format!("{} {} {year}", self.publisher, first_words(&self.title));
        let id = free_id(dossier, "sources", &id_of_name(&name));
        let values = [
            ("id", &id),
            ("publisher", &self.publisher),
            ("title", &self.title),
            ("url", &self.url),
            ("published", &self.published),
            ("language", &self.language),
            ("note", &self.note),
        ];
        let written = values.into_iter().filter(|(_, value)| !value.is_empty());
        let members = written.map(|(name, value)| (name.to_owned(), Json::Text(value.clone())));
        Json::Object(members.collect())
    }
}

/// So many words of a title are enough to tell sources apart.
const WORDS: usize = 3;

fn first_words(title: &str) -> String {
    let words = title.split_whitespace().take(WORDS);
    words.collect::<Vec<_>>().join(" ")
}

/// A date as reference managers write them, in EDTF; empty where it is none for sure.
fn edtf(text: &str) -> String {
    match read(text, &Habits::default()) {
        Answer::Sure(reading) => reading.date.to_string(),
        _ => String::new(),
    }
}

/// The date of a year and perhaps a month and a day.
fn edtf_of(parts: &[u32]) -> String {
    let text = match parts {
        [year] => format!("{year:04}"),
        [year, month] => format!("{year:04}-{month:02}"),
        [year, month, day, ..] => format!("{year:04}-{month:02}-{day:02}"),
        [] => String::new(),
    };
    match text.parse::<crate::model::date::Edtf>() {
        Ok(date) => date.to_string(),
        Err(_) => String::new(),
    }
}

/// Who wrote it, as a note.
fn by(authors: &[String]) -> String {
    match authors {
        [] => String::new(),
        authors => format!("By {}.", authors.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Found {
        let mut found = read_sources(text).expect("a source");
        assert_eq!(found.len(), 1, "{found:?}");
        found.remove(0)
    }

    #[test]
    fn addresses_lose_what_says_where_a_reader_came_from() {
        let found = one("https://www.Example.org/a?id=3&utm_source=mail&fbclid=x#top");
        assert_eq!(found.url, "https://www.Example.org/a?id=3");
        assert_eq!(found.publisher, "Example.org");
        for (a, b) in [
            (
                "http://www.example.org/a/",
                "https://example.org/a?utm_medium=x",
            ),
            (
                "https://example.org/a?b=1&c=2",
                "https://EXAMPLE.org/a?c=2&b=1",
            ),
            ("https://m.example.org/a", "https://example.org/a#part"),
        ] {
            assert_eq!(plain_address(a), plain_address(b), "{a} {b}");
        }
        assert_ne!(
            plain_address("https://example.org/A"),
            plain_address("https://example.org/a")
        );
        assert_eq!(read_sources("see you there"), Err(NotFound::Unknown));
    }

    #[test]
    fn dois_are_known_in_every_form() {
        for text in [
            "10.1000/ABC.1",
            "doi:10.1000/abc.1",
            "https://dx.doi.org/10.1000/abc.1",
            "https://doi.org/10.1000%2Fabc.1",
        ] {
            assert_eq!(doi_of(text).as_deref(), Some("10.1000/abc.1"), "{text}");
        }
        assert_eq!(
            one("doi:10.1000/abc.1").url,
            "https://doi.org/10.1000/abc.1"
        );
        assert_eq!(doi_of("https://example.org/10.1"), None);
    }

    #[test]
    fn bibtex_is_read() {
        let found = one(
            r#"@article{x, author = {Müller, Anna and Doe, John}, title = {The {UN} at the \"Ubergang}, journal = {Review of Talks},
               year = 2024, month = mar, volume = 3, pages = {1--9}, doi = {10.1000/abc}, langid = {english}}"#,
        );
        assert_eq!(found.title, "The UN at the Übergang");
        assert_eq!(found.publisher, "Review of Talks");
        assert_eq!(found.published, "2024-03");
        assert_eq!(found.url, "https://doi.org/10.1000/abc");
        assert_eq!(found.language, "en");
        assert!(
            found.note.contains("Anna Müller, John Doe"),
            "{}",
            found.note
        );
        assert!(matches!(
            read_sources("@article{x, title = {open"),
            Err(NotFound::Faulty("BibTeX", _))
        ));
    }

    #[test]
    fn ris_is_read() {
        let text = "TY  - NEWS\r\nAU  - Doe, John\r\nTI  - Mayors meet\r\nT2  - The Gazette\r\nPY  - 2025\r\nDA  - 2025/03/13/\r\nUR  - https://example.org/m\r\nLA  - en\r\nER  - \r\nTY  - RPRT\r\nT1  - Other\r\nPB  - House\r\nY1  - 2024\r\nER  - \r\n";
        let found = read_sources(text).expect("sources");
        assert_eq!(found.len(), 2);
        assert_eq!(
            (
                &*found[0].publisher,
                &*found[0].published,
                &*found[0].language
            ),
            ("The Gazette", "2025-03-13", "en")
        );
        assert_eq!(
            (&*found[1].publisher, &*found[1].title, &*found[1].published),
            ("House", "Other", "2024")
        );
    }

    #[test]
    fn csl_json_is_read() {
        let found = one(
            r#"[{"id": "a", "type": "article-newspaper", "title": "Mayors meet", "container-title": "The Gazette", "author": [{"family": "Doe", "given": "J."}, {"literal": "Agency"}], "issued": {"date-parts": [["2025", 3, "13"]]}, "URL": "https://example.org/m", "language": "en-GB"}]"#,
        );
        assert_eq!(found.published, "2025-03-13");
        assert_eq!(found.note, "By J. Doe, Agency.");
        assert_eq!(found.language, "en-GB");
    }

    #[test]
    fn a_source_that_is_there_is_found() {
        let dossier: Json = serde_json::from_str(
            r#"{"sources": [{"id": "a"}, {"id": "b", "url": "http://www.example.org/m/?utm_source=x"}]}"#,
        )
        .expect("it is JSON");
        assert_eq!(one("https://example.org/m").known_at(&dossier), Some(1));
        assert_eq!(one("https://example.org/n").known_at(&dossier), None);
        let record = one("https://example.org/n").to_record(&dossier);
        assert_eq!(record.get("id"), Some(&Json::Text("example-org".into())));
    }
}
