//! Plans: versions of a text with numbered provisions and typed terms.

use super::{
    date::Edtf,
    id::{ActorId, PlanId, TopicId},
    source::Citation,
    vocabulary::{Comparator, Verification},
};
use serde::Serialize;

/// One version of a text on the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Plan {
    /// Names the plan.
    pub id: PlanId,
    /// Its full name.
    pub name: String,
    /// A name short enough for the head of a column.
    pub short: String,
    /// Who put it forward.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proposers: Vec<ActorId>,
    /// When it was put forward or became known.
    pub date: Edtf,
    /// What became of it.
    pub status: String,
    /// The version it was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub based_on: Option<PlanId>,
    /// What a reader should know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Its points, in the order of the text.
    pub provisions: Vec<Provision>,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
}

/// A numbered point of a plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Provision {
    /// Its number, as the text has it.
    pub number: String,
    /// Its heading; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What it says.
    pub text: String,
    /// What it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicId>,
    /// What it fixes, in a form that can be compared.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Term>,
    /// Who has to do something.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub obliges: Vec<ActorId>,
    /// Who gains.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub benefits: Vec<ActorId>,
    /// Under which condition it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<String>,
    /// Who objects to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contested_by: Vec<ActorId>,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
    /// How well its text was verified.
    pub verification: Verification,
}

/// A value that a provision fixes, under a key shared by comparable plans.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Term {
    /// What is fixed: `armed-forces-cap`.
    pub key: String,
    /// How the value is to be read.
    pub comparator: Comparator,
    /// The value: a number, or words.
    pub value: TermValue,
    /// The unit of a number: `personnel`, `days`, `billion USD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// The value of a [`Term`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum TermValue {
    /// A quantity in the term's unit.
    Number(f64),
    /// Words.
    Text(String),
}

/// Provisions of two plans that answer each other, as a person says; where
/// one side has none, those of the other have no answer there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Match {
    /// The first plan.
    pub from_plan: PlanId,
    /// Numbers of its provisions.
    pub from: Vec<String>,
    /// The second plan.
    pub to_plan: PlanId,
    /// Numbers of its provisions.
    pub to: Vec<String>,
}

/// Names a provision: a plan and a number in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ProvisionRef {
    /// The plan.
    pub plan: PlanId,
    /// The number of the provision in it.
    pub number: String,
}
