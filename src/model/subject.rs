//! What records are sorted by: channels of negotiation, topics, places, and the keys of terms.

use super::{
    id::{ChannelId, PlaceId, TopicId},
    source::Citation,
    translation::{Translations, translated},
};
use serde::Serialize;

/// A channel of negotiation: who talks with whom.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Channel {
    /// Names the channel.
    pub id: ChannelId,
    /// Its name.
    pub name: String,
    /// What runs through it.
    pub description: String,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Channel::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Channel: name String, description String);

/// A subject that events, statements and provisions are about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Topic {
    /// Names the topic.
    pub id: TopicId,
    /// Its name.
    pub name: String,
    /// A name for where there is little room; see [`Topic::short_name`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// What belongs to it.
    pub description: String,
    /// The nearest category of the PA-X codebook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pax: Option<String>,
    /// The nearest category of CAMEO.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cameo: Option<String>,
    /// The key of the term that stands for it where each plan has a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_term: Option<String>,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Topic::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Topic: name String, short Option<String>, description String);

impl Topic {
    /// The short name, or the name where there is none.
    pub fn short_name(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.name)
    }
}

/// What a key of terms is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct TermName {
    /// The key: `armed-forces-cap`.
    pub key: String,
    /// Its name: “Cap on Ukraine's forces”.
    pub name: String,
    /// A name for where there is little room; see [`TermName::short_name`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "TermName::translations_schema")
    )]
    pub translations: Translations,
}

translated!(TermName: name String, short Option<String>);

impl TermName {
    /// The short name, or the name where there is none.
    pub fn short_name(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.name)
    }
}

/// Where events take place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Place {
    /// Names the place.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// The two letters of ISO 3166-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Degrees north, from −90 to 90.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    /// Degrees east, from −180 to 180.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Place::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Place: name String);
