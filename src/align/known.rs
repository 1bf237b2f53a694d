//! What is known of the links between two plans: by what the texts say, by what editors say
//! of them, and by whether the plans are known whole. Open it when something else is to be
//! told of a link as not known.

use super::{
    change::{Change, Partial, change},
    link::{Figure, FigureKind, Link, Pairing},
};
use crate::model::Plan;

impl Partial {
    /// What is known of a change that was read out of the texts.
    fn known(self, link: &Link) -> Change {
        let is_open = match (link.from.is_empty(), link.to.is_empty()) {
            (true, false) => self.base,
            (false, true) => self.other,
            _ => false,
        };
        if is_open {
            Change::Unknown
        } else {
            link.change
        }
    }

    /// Whether it is known that a number which was read in one text only is not in the other
    /// plan.
    pub fn knows(self, figure: &Figure) -> bool {
        match figure.kind {
            FigureKind::Changed => true,
            FigureKind::Added => !self.base,
            FigureKind::Dropped => !self.other,
        }
    }
}

/// What changed in each link of a pairing of two plans, by what the editors of the dossier
/// say of them.
pub fn changes(base: &Plan, other: &Plan, pairing: &Pairing) -> Vec<Change> {
    let links = pairing.links.iter();
    links.map(|link| change_of(base, other, link)).collect()
}

/// What changed in a link between two plans.
pub fn change_of(base: &Plan, other: &Plan, link: &Link) -> Change {
    let partial = Partial::of(base, other);
    match (&*link.from, &*link.to) {
        (&[from], &[to]) => {
            let (from, to) = (base.provisions.get(from), other.provisions.get(to));
            match (from, to) {
                (Some(from), Some(to)) => change(from, to, link.change, partial),
                _ => link.change,
            }
        }
        _ => partial.known(link),
    }
}

/// What is known of the changes between two texts of which editors say nothing.
pub fn known_changes(pairing: &Pairing, partial: Partial) -> Vec<Change> {
    let links = pairing.links.iter();
    links.map(|link| partial.known(link)).collect()
}
