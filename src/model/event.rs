//! Events: what happened, when, where, with whom, and how sure it is.

use super::{
    date::Edtf,
    id::{ActorId, ChannelId, EventId, PlaceId, PlanId, TopicId},
    source::Citation,
    translation::{Translations, translated},
    vocabulary::{Confidence, EventKind, Relation},
};
use serde::Serialize;

/// Something that happened, or is said to have happened, at a time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Event {
    /// Names the event.
    pub id: EventId,
    /// When: an EDTF date or interval.
    pub date: Edtf,
    /// One line.
    pub title: String,
    /// What happened, in a few sentences.
    pub summary: String,
    /// What sort of event it is.
    pub kind: EventKind,
    /// The channel it belongs to.
    pub channel: ChannelId,
    /// Where it took place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// Who took part, and as what.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Participant>,
    /// What it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicId>,
    /// How it stands to other events.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// The plans it touched.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<PlanId>,
    /// How sure it is that it took place.
    pub confidence: Confidence,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Event::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Event: title String, summary String);

/// An actor's part in an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Participant {
    /// Who.
    pub actor: ActorId,
    /// As what: host, speaker, delegation lead.
    pub role: String,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Participant::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Participant: role String);

/// A link from one event to another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Related {
    /// The other event.
    pub event: EventId,
    /// How this event stands to it.
    pub relation: Relation,
}
