//! Who takes part: parties, and the persons and bodies that belong to them.

use super::{
    date::Edtf,
    id::{ActorId, PartyId},
    source::Citation,
    translation::{Translations, translated},
    vocabulary::{ActorKind, PartyColour},
};
use serde::Serialize;

/// A side of the negotiation, under which actors are grouped.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Party {
    /// Names the party.
    pub id: PartyId,
    /// Its name.
    pub name: String,
    /// The colour of its marks; never the only sign of it.
    pub colour: PartyColour,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Party::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Party: name String);

/// Someone who acts or speaks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Actor {
    /// Names the actor.
    pub id: ActorId,
    /// The name a reader sees.
    pub name: String,
    /// A name for where there is little room; see [`Actor::short_name`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// What sort of actor it is.
    pub kind: ActorKind,
    /// The party it belongs to.
    pub party: PartyId,
    /// The body it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<ActorId>,
    /// What it is or was, with dates where they are known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// For states: the two letters of ISO 3166-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Actor::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Actor: name String, short Option<String>);

impl Actor {
    /// The short name, or the name where there is none.
    pub fn short_name(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.name)
    }
}

/// An office or function held by an actor.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Role {
    /// What the actor is.
    pub title: String,
    /// When, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Edtf>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Role::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Role: title String);
