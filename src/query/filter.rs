//! A filter: what a reader asked for, as chosen values, words and dates.

use super::Facet;
use crate::model::date::{DateRange, Instant};

/// What a reader asked for. Empty, it lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Sorted, each value once.
    chosen: Vec<(Facet, String)>,
    /// Words that must all occur.
    pub text: String,
    /// When it may have happened.
    pub range: DateRange,
    /// Whether what only may fall in the range is left out.
    pub certain: bool,
    /// The moment before which it was known: the end of the day that a reader
    /// looks from.
    pub as_of: Option<Instant>,
}

impl Filter {
    /// The values chosen in a facet, in order.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = &str> {
        (self.chosen.iter()).filter_map(move |(of, value)| (*of == facet).then_some(&**value))
    }

    /// All values chosen, facet by facet.
    pub fn all_chosen(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.chosen.iter().map(|(facet, value)| (*facet, &**value))
    }

    fn place(&self, facet: Facet, value: &str) -> Result<usize, usize> {
        (self.chosen).binary_search_by(|(of, v)| (*of, &**v).cmp(&(facet, value)))
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.place(facet, value).is_ok()
    }

    /// Whether any value of a facet is chosen.
    pub fn bears_on(&self, facet: Facet) -> bool {
        self.chosen(facet).next().is_some()
    }

    /// Chooses a value.
    pub fn choose(&mut self, facet: Facet, value: &str) {
        if let Err(place) = self.place(facet, value) {
            self.chosen.insert(place, (facet, value.into()));
        }
    }

    /// Takes a choice back.
    pub fn drop(&mut self, facet: Facet, value: &str) {
        if let Ok(place) = self.place(facet, value) {
            self.chosen.remove(place);
        }
    }

    /// Takes all choices in a facet back.
    pub fn drop_facet(&mut self, facet: Facet) {
        self.chosen.retain(|(of, _)| *of != facet);
    }

    /// Whether everything passes.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
            && self.text.trim().is_empty()
            && self.range == DateRange::default()
            && self.as_of.is_none()
    }
}
