//! What a reader asked for.

use super::Facet;
use crate::model::date::DateRange;
use std::collections::{BTreeMap, BTreeSet};

/// What a reader asked for. Empty, it lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    chosen: BTreeMap<Facet, BTreeSet<String>>,
    /// Words that must all occur.
    pub text: String,
    /// When it may have happened.
    pub range: DateRange,
    /// Whether what only may fall in the range is left out.
    pub certain: bool,
}

impl Filter {
    /// The values chosen in a facet, in order.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.chosen.get(&facet).into_iter().flatten().map(|v| &**v)
    }

    /// All values chosen, facet by facet.
    pub fn all_chosen(&self) -> impl Iterator<Item = (Facet, &str)> {
        (self.chosen.iter())
            .flat_map(|(&facet, values)| values.iter().map(move |value| (facet, &**value)))
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.chosen.get(&facet).is_some_and(|v| v.contains(value))
    }

    /// Whether any value of a facet is chosen.
    pub fn bears_on(&self, facet: Facet) -> bool {
        self.chosen.contains_key(&facet)
    }

    /// Chooses a value.
    pub fn choose(&mut self, facet: Facet, value: &str) {
        self.chosen.entry(facet).or_default().insert(value.into());
    }

    /// Takes a choice back.
    pub fn drop(&mut self, facet: Facet, value: &str) {
        if let Some(values) = self.chosen.get_mut(&facet) {
            values.remove(value);
            if values.is_empty() {
                self.chosen.remove(&facet);
            }
        }
    }

    /// Takes all choices in a facet back.
    pub fn drop_facet(&mut self, facet: Facet) {
        self.chosen.remove(&facet);
    }

    /// Whether everything passes.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.text.trim().is_empty() && self.range == DateRange::default()
    }
}
