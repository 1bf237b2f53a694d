//! A term as it is read at a glance: a number large and what it is of beside it, or words.

use crate::{
    format_number::grouped,
    model::{Comparator, Term, TermValue},
};

/// A term in few words, as values: who shows it in another language puts them into words of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure<'t> {
    /// The number; none where the term is in words.
    pub number: Option<f64>,
    /// Whether it counts hundredths.
    pub is_percent: bool,
    /// How it is to be read.
    pub comparator: Comparator,
    /// What stands beside it.
    pub beside: Beside<'t>,
}

/// What stands beside the number of a [`Figure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside<'t> {
    /// The words of a term that has no number.
    Words(&'t str),
    /// The condition under which it holds, which says more than what is counted.
    Condition(&'t str),
    /// What is counted; empty where nothing more is said.
    Unit(&'t str),
}

impl<'t> Figure<'t> {
    /// A term, and the condition under which it holds where there is one: that says more than
    /// what is counted, which the name of the term says as well. “At most” is never left out.
    pub fn of(term: &'t Term, condition: Option<&'t str>) -> Figure<'t> {
        let unit = term.unit.as_deref().unwrap_or_default();
        match &term.value {
            TermValue::Text(words) => Figure {
                number: None,
                is_percent: false,
                comparator: Comparator::Equal,
                beside: Beside::Words(words),
            },
            TermValue::Number(number) => {
                let rest = unit.strip_prefix("percent");
                Figure {
                    number: Some(*number),
                    is_percent: rest.is_some(),
                    comparator: term.comparator,
                    beside: match condition {
                        Some(condition) => Beside::Condition(condition),
                        None => Beside::Unit(rest.map_or(unit, str::trim)),
                    },
                }
            }
        }
    }

    /// The number in English; empty where there is none.
    pub fn number(&self) -> String {
        match (self.number, self.is_percent) {
            (Some(number), true) => format!("{} %", grouped(number)),
            (Some(number), false) => grouped(number),
            (None, _) => String::new(),
        }
    }

    /// What stands beside it, in English.
    pub fn words(&self) -> String {
        match (self.beside, self.comparator.label()) {
            (Beside::Words(words), _) => words.to_owned(),
            (Beside::Condition(condition), "") => condition.to_owned(),
            (Beside::Condition(condition), comparator) => format!("{comparator}, {condition}"),
            (Beside::Unit(unit), "") => unit.to_owned(),
            (Beside::Unit(""), comparator) => comparator.to_owned(),
            (Beside::Unit(unit), comparator) => format!("{unit}, {comparator}"),
        }
    }
}
