//! A term as it is read at a glance: a number large and what it is of beside it, or words.

use crate::{
    format_number::grouped,
    model::{Comparator, Term, TermValue},
};

/// A term in few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The number; empty where the term is in words.
    pub number: String,
    /// What it is of and under which condition, or the words of the term.
    pub words: String,
}

impl Figure {
    /// A term, and the condition under which it holds where there is one: that says more than
    /// what is counted, which the name of the term says as well. “At most” is never left out.
    pub fn of(term: &Term, condition: Option<&str>) -> Figure {
        let unit = term.unit.as_deref().unwrap_or_default();
        match &term.value {
            TermValue::Text(words) => Figure {
                number: String::new(),
                words: words.clone(),
            },
            TermValue::Number(number) => {
                let (number, unit) = match unit.strip_prefix("percent") {
                    Some(rest) => (format!("{} %", grouped(*number)), rest.trim()),
                    None => (grouped(*number), unit),
                };
                let comparator = match term.comparator {
                    Comparator::Equal => "",
                    comparator => comparator.label(),
                };
                let words = match (condition, unit, comparator) {
                    (Some(condition), _, "") => condition.to_owned(),
                    (Some(condition), _, comparator) => format!("{comparator}, {condition}"),
                    (None, unit, "") => unit.to_owned(),
                    (None, "", comparator) => comparator.to_owned(),
                    (None, unit, comparator) => format!("{unit}, {comparator}"),
                };
                Figure { number, words }
            }
        }
    }
}
