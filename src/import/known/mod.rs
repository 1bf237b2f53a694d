//! Tables that are known by heart: what their columns mean, and their codes.

mod acled;
mod gdelt;
mod pax;
mod ucdp;

use super::{Role, heading::plain, table::Table};
use crate::model::{Confidence, EventKind};

/// A format that is known by heart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Ucdp,
    Acled,
    Gdelt,
    Pax,
}

/// All of them, in the order of their numbers on the wire, from 1.
const ALL: [Known; 4] = [Known::Ucdp, Known::Acled, Known::Gdelt, Known::Pax];

/// A code and the words for it.
pub(super) type Words = &'static [(&'static str, &'static str)];

impl Known {
    /// Its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Known::Ucdp => "UCDP GED",
            Known::Acled => "ACLED",
            Known::Gdelt => "GDELT 2",
            Known::Pax => "PA-X",
        }
    }

    /// The format of this name.
    pub(super) fn named(name: Option<&str>) -> Option<Known> {
        ALL.into_iter().find(|known| Some(known.name()) == name)
    }

    /// The number of a name on the wire; 0 for none.
    pub(super) fn number(name: Option<&str>) -> u8 {
        let place = ALL.iter().position(|known| Some(known.name()) == name);
        place.map_or(0, |place| place as u8 + 1)
    }

    /// The name with this number.
    pub(super) fn name_of(number: u8) -> Option<&'static str> {
        let place = usize::from(number).checked_sub(1)?;
        ALL.get(place).map(|known| known.name())
    }

    /// The format of a table.
    pub(super) fn of(table: &Table) -> Option<Known> {
        let headings: Vec<String> = table.first().iter().map(|name| plain(name)).collect();
        let has_all = |known: &Known| {
            let mut wanted = known.telling().iter();
            wanted.all(|name| headings.iter().any(|heading| heading == name))
        };
        let by_headings = ALL.into_iter().find(has_all);
        by_headings.or_else(|| gdelt::is_bare(table).then_some(Known::Gdelt))
    }

    /// The headings by which it is recognised, all of them.
    fn telling(self) -> &'static [&'static str] {
        match self {
            Known::Ucdp => &[
                "typeofviolence",
                "conflictname",
                "sidea",
                "sideb",
                "datestart",
                "dateend",
            ],
            Known::Acled => &["eventdate", "eventtype", "subeventtype", "actor1"],
            Known::Gdelt => &["globaleventid", "sqldate", "eventrootcode"],
            Known::Pax => &["agtid", "agt", "dat", "ppname"],
        }
    }

    /// What its columns mean, by their headings in the form of [`plain`].
    fn meanings(self) -> &'static [(&'static str, Role)] {
        match self {
            Known::Ucdp => ucdp::MEANINGS,
            Known::Acled => acled::MEANINGS,
            Known::Gdelt => gdelt::MEANINGS,
            Known::Pax => pax::MEANINGS,
        }
    }

    /// Whether a row holds its headings.
    pub(super) fn is_heading(self, row: &[String]) -> bool {
        let telling = self.telling();
        row.iter().any(|name| telling.contains(&&*plain(name)))
    }

    /// The heading of a column where the file has none.
    pub(super) fn heading(self, column: usize) -> Option<&'static str> {
        match self {
            Known::Gdelt => gdelt::HEADINGS.get(column).copied(),
            _ => None,
        }
    }

    /// What the columns of these names mean.
    pub(super) fn roles(self, names: &[&str]) -> Vec<Role> {
        let mut roles: Vec<Role> = vec![Role::Unused; names.len()];
        for (wanted, role) in self.meanings() {
            let place = names.iter().position(|name| plain(name) == *wanted);
            if let Some(slot) = place.and_then(|place| roles.get_mut(place)) {
                *slot = *role;
            }
        }
        roles
    }

    /// The place of a column among those of its role.
    pub(super) fn rank(self, heading: &str) -> usize {
        let heading = plain(heading);
        let mut meanings = self.meanings().iter();
        let place = meanings.position(|(name, _)| *name == heading);
        place.unwrap_or(usize::MAX)
    }

    /// The words for the codes of a column, where it has codes.
    pub(super) fn words(self, heading: &str) -> Option<Words> {
        match (self, &*plain(heading)) {
            (Known::Ucdp, "typeofviolence") => Some(ucdp::VIOLENCE),
            (Known::Gdelt, "eventrootcode") => Some(gdelt::ROOTS),
            (Known::Pax, "stage") => Some(pax::STAGES),
            _ => None,
        }
    }

    /// What a column of numbers is called in a description.
    pub(super) fn label(self, heading: &str) -> Option<&'static str> {
        let labels = match self {
            Known::Ucdp => ucdp::LABELS,
            Known::Acled => acled::LABELS,
            Known::Gdelt => gdelt::LABELS,
            Known::Pax => pax::LABELS,
        };
        let heading = plain(heading);
        (labels.iter()).find_map(|(name, label)| (*name == heading).then_some(*label))
    }

    /// The column that tells how exact a date is, in the codes of ACLED.
    pub(super) fn precision(self) -> Option<&'static str> {
        (self == Known::Acled).then_some("timeprecision")
    }

    /// The kind of event that a value of its column for kinds stands for.
    pub(super) fn kind(self, value: &str) -> EventKind {
        match self {
            Known::Ucdp => EventKind::Military,
            Known::Acled => acled::kind(value),
            Known::Gdelt => gdelt::kind(value),
            Known::Pax => EventKind::Document,
        }
    }

    /// How sure it is that its events took place.
    pub(super) fn confidence(self) -> Confidence {
        match self {
            // The texts are published.
            Known::Pax => Confidence::Confirmed,
            _ => Confidence::Reported,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, Known};
    use std::collections::HashSet;

    #[test]
    fn names_and_numbers_agree() {
        for known in ALL {
            assert_eq!(Known::named(Some(known.name())), Some(known));
            let number = Known::number(Some(known.name()));
            assert_eq!(Known::name_of(number), Some(known.name()));
            let names: HashSet<_> = known.meanings().iter().map(|(name, _)| name).collect();
            assert_eq!(names.len(), known.meanings().len());
            for name in names {
                assert_eq!(super::plain(name), **name);
            }
        }
        assert_eq!(Known::name_of(Known::number(None)), None);
        assert_eq!(Known::name_of(9), None);
    }
}
