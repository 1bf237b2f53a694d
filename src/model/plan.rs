//! Plans: versions of a text with numbered provisions and typed terms.

use super::{
    date::Edtf,
    id::{ActorId, PlanId, TopicId},
    source::Citation,
    translation::{Translations, translated},
    vocabulary::{Comparator, Completeness, Verification},
};
use serde::Serialize;
use std::fmt;

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
    /// Whether all of its text is on record; none where nobody said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completeness: Option<Completeness>,
    /// How many points it is said to have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<SaidPoints>,
    /// Its points, in the order of the text.
    pub provisions: Vec<Provision>,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Plan::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Plan: name String, short String, status String, notes Option<String>);

/// How many points a plan is said to have, whether they are on record or not.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SaidPoints {
    /// How many, from 1 to [`MAX_POINTS`].
    pub count: u32,
    /// How many of them the provisions on record speak of, where that is not one each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<u32>,
    /// Where this is known from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
}

/// No plan is said to have more points than this.
pub const MAX_POINTS: u32 = 100_000;

/// How much of a plan is known; as text “3 of 19 points known”, or “28 points” where nothing
/// is said to be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownPoints {
    /// How many points are known.
    pub known: usize,
    /// How many it is said to have.
    pub said: Option<usize>,
    /// Whether some of its text is not on record.
    pub is_partial: bool,
}

impl Plan {
    /// Whether some of its text is not on record: of what is not found in it, nobody can say
    /// that it is not there.
    pub fn is_partial(&self) -> bool {
        self.completeness == Some(Completeness::Partial)
    }

    /// How much of it is known.
    pub fn known_points(&self) -> KnownPoints {
        let said = self.points.as_ref();
        KnownPoints {
            known: match said {
                Some(SaidPoints {
                    known: Some(known), ..
                }) => *known as usize,
                Some(said) => self.provisions.len().min(said.count as usize),
                None => self.provisions.len(),
            },
            said: said.map(|points| points.count as usize),
            is_partial: self.is_partial(),
        }
    }
}

impl fmt::Display for KnownPoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = |count: usize| if count == 1 { "" } else { "s" };
        match (self.known, self.said, self.is_partial) {
            (known, Some(said), true) => {
                write!(f, "{known} of {said} point{} known", plural(said))
            }
            (known, None, true) => write!(f, "{known} point{} known", plural(known)),
            (known, _, false) => write!(f, "{known} point{}", plural(known)),
        }
    }
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
    /// Its texts in other languages.
    #[serde(skip_serializing_if = "Translations::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(schema_with = "Provision::translations_schema")
    )]
    pub translations: Translations,
}

translated!(Provision: title String, text String, conditions Option<String>);

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

#[cfg(test)]
mod tests {
    use super::KnownPoints;

    #[test]
    fn how_much_is_known_in_words() {
        let words = |known, said, is_partial| {
            let points = KnownPoints {
                known,
                said,
                is_partial,
            };
            points.to_string()
        };
        assert_eq!(words(3, Some(19), true), "3 of 19 points known");
        assert_eq!(words(0, Some(1), true), "0 of 1 point known");
        assert_eq!(words(1, None, true), "1 point known");
        assert_eq!(words(28, Some(28), false), "28 points");
        assert_eq!(words(1, None, false), "1 point");
    }
}
