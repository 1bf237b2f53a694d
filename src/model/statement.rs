//! What was said, by whom, and through whom it is known.

use super::{
    date::Edtf,
    id::{ActorId, DisagreementId, EventId, PlanId, StatementId, TopicId},
    plan::ProvisionRef,
    source::Citation,
    translation::{Translations, translated},
    vocabulary::{Stance, Verification},
};
use serde::Serialize;

/// Something an actor said.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Statement {
    /// Names the statement.
    pub id: StatementId,
    /// When it was said.
    pub date: Edtf,
    /// Who said it.
    pub speaker: ActorId,
    /// Who said it together with the speaker.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub joint_with: Vec<ActorId>,
    /// The event it belongs to.
    pub event: EventId,
    /// What it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicId>,
    /// The actors and plans it is about, by id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<About>,
    /// Where the speaker stands toward that.
    pub stance: Stance,
    /// What was said, retold.
    pub summary: String,
    /// The words themselves, where they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// The words as they were said, where the quote is a translation of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original: Option<Original>,
    /// Through whom the words came, from the outlet to the person.
    pub reported_by: Vec<String>,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Statement::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Statement: summary String, quote Option<String>, reported_by Vec<String>);

/// The words of a quote as they were said, where the quote itself is a translation of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Original {
    /// The language in which they were said, as a BCP 47 tag.
    pub language: String,
    /// The words.
    pub text: String,
    /// How well they were verified.
    pub verification: Verification,
    /// Where they can be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
}

/// What a statement is about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum About {
    /// An actor.
    Actor(ActorId),
    /// A plan.
    Plan(PlanId),
}

/// A point on which the sources do not agree.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Disagreement {
    /// Names the disagreement.
    pub id: DisagreementId,
    /// What it is about.
    pub title: String,
    /// Who says what.
    pub text: String,
    /// The events concerned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<EventId>,
    /// The statements concerned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<StatementId>,
    /// The plans concerned as a whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<PlanId>,
    /// The provisions concerned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<ProvisionRef>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Disagreement::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Disagreement: title String, text String);
