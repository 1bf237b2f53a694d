//! Where things are known from.

use super::{date::Edtf, id::SourceId};
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
