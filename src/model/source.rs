//! Sources, the citations of them, and which addresses may be a link.

use super::{
    date::Edtf,
    id::SourceId,
    translation::{Translations, translated},
};
use serde::Serialize;

/// A publication that a record cites.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Source {
    /// Names the source.
    pub id: SourceId,
    /// Who published it.
    pub publisher: String,
    /// Its headline.
    pub title: String,
    /// Its address (http or https), where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When it was published.
    pub published: Edtf,
    /// Its language, as a BCP 47 tag.
    pub language: String,
    /// What a reader should know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Source::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Source: publisher String, title String, note Option<String>);

/// The note of a source of which nobody said when it was published: a dossier's file
/// must have a date.
pub const UNDATED: &str =
    "When it was published is not known: the date in the dossier is that of an event.";

impl Source {
    /// When it was published, where that is known: not where its note is [`UNDATED`].
    pub fn date(&self) -> Option<&Edtf> {
        // The note may be shown in another language.
        let note = self.translations.before("note").or(self.note.as_deref());
        (note != Some(UNDATED)).then_some(&self.published)
    }
}

/// The host of an address of the web as it is written, with its port: of `http` or `https`,
/// with nothing by which another host than the one it leads to could be taken for it
/// (a name before `@`, a backslash, which browsers read as a slash, or letters that are
/// not seen).
///
/// ```
/// use demarche::model::web_host;
/// assert_eq!(web_host("https://example.org/talks"), Some("example.org"));
/// assert_eq!(web_host("https://example.org@elsewhere.example/"), None);
/// assert_eq!(web_host("javascript:alert(1)"), None);
/// ```
pub fn web_host(url: &str) -> Option<&str> {
    let rest = (url.strip_prefix("https://")).or_else(|| url.strip_prefix("http://"))?;
    host_before(rest)
}

/// The host at the beginning of what stands behind the scheme of an address, as
/// [`web_host`] tells it.
pub fn host_before(rest: &str) -> Option<&str> {
    // Of a million addresses nearly all are plain, and bytes are quicker than letters.
    let is_plain = rest.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_plain && rest.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let host = rest.split(['/', '?', '#']).next()?;
    let misleads = |c: char| {
        matches!(c, '@' | '\\' | '\u{ad}' | '\u{61c}' | '\u{feff}')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
    };
    (!host.is_empty() && !host.contains(misleads)).then_some(host)
}

/// The use of a source by a record. In a file a citation without a note may be
/// written as the source's id alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(into = "CitationForm")]
pub struct Citation {
    /// The source cited.
    pub source: SourceId,
    /// What in the record it stands for.
    pub note: Option<String>,
}

/// The two ways to write a [`Citation`].
#[derive(Clone, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(untagged)]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename = "Citation"))]
enum CitationForm {
    /// The id of the source.
    Bare(SourceId),
    /// The source and what in the record it stands for.
    Noted {
        /// The id of the source.
        source: SourceId,
        /// What in the record it stands for.
        note: Option<String>,
    },
}

impl From<Citation> for CitationForm {
    fn from(citation: Citation) -> Self {
        match citation.note {
            None => CitationForm::Bare(citation.source),
            note => CitationForm::Noted {
                source: citation.source,
                note,
            },
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Citation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        CitationForm::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        CitationForm::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::web_host;

    #[test]
    fn hosts() {
        for (url, host) in [
            ("https://example.org", Some("example.org")),
            (
                "http://www.example.org:8080/a?b#c",
                Some("www.example.org:8080"),
            ),
            ("https://example.org?at=a@b", Some("example.org")),
            ("https://пример.example/x", Some("пример.example")),
            ("https://example.org/\\a@b\u{200b}", Some("example.org")),
            ("https://", None),
            ("https:///elsewhere.example/x", None),
            ("https://bank.example@elsewhere.example/", None),
            ("https://bank.example:x@elsewhere.example", None),
            ("https://elsewhere.example\\.bank.example/", None),
            ("https://elsewhere.example\\@bank.example/", None),
            ("https://\u{202e}moc.knab/", None),
            ("https://ba\u{200b}nk.example/", None),
            ("https://a b.example/", None),
            (" https://example.org/", None),
            ("HTTPS://example.org/", None),
            ("ftp://example.org/", None),
            ("javascript:https://example.org/", None),
            ("data:text/html,x", None),
            ("//example.org/", None),
        ] {
            assert_eq!(web_host(url), host, "{url}");
        }
    }
}
