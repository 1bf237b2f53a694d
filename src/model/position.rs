//! Positions: where an actor stands on a topic at a date.

use super::{
    date::Edtf,
    id::{ActorId, TopicId},
    source::Citation,
    translation::{Translations, translated},
    vocabulary::Stance,
};
use serde::Serialize;

/// Where an actor stood on a topic at a date.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Position {
    /// Who.
    pub actor: ActorId,
    /// On what.
    pub topic: TopicId,
    /// When.
    pub date: Edtf,
    /// For or against.
    pub stance: Stance,
    /// In a line.
    pub summary: String,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Position::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Position: summary String);
