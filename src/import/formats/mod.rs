//! Tables whose columns and codes are known beforehand: UCDP GED, ACLED, GDELT, PA-X and
//! the sheets of TimelineJS. Each has a file here; add one to know another.

mod acled;
mod gdelt;
mod pax;
mod timeline_js;
mod ucdp;

use super::{Role, heading::plain, table::Table};
use crate::model::{Confidence, EventKind};
use serde::{Deserialize, Serialize};

/// A format that is known by heart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KnownFormat {
    /// UCDP Georeferenced Event Dataset, <https://ucdp.uu.se/downloads/>.
    Ucdp,
    /// Armed Conflict Location & Event Data, <https://acleddata.com>.
    Acled,
    /// GDELT 2 events, <https://www.gdeltproject.org/data.html>.
    Gdelt,
    /// PA-X Peace Agreements Database, <https://www.peaceagreements.org>.
    Pax,
    /// GDELT 1 events, which have 57 or 58 columns.
    Gdelt1,
    /// The sheet of a TimelineJS, <https://timeline.knightlab.com>.
    TimelineJs,
}

/// All of them.
const ALL: [KnownFormat; 6] = [
    KnownFormat::Ucdp,
    KnownFormat::Acled,
    KnownFormat::Gdelt,
    KnownFormat::Pax,
    KnownFormat::Gdelt1,
    KnownFormat::TimelineJs,
];

/// A code and the words for it.
pub(super) type Words = &'static [(&'static str, &'static str)];

impl KnownFormat {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            KnownFormat::Ucdp => "UCDP GED",
            KnownFormat::Acled => "ACLED",
            KnownFormat::Gdelt => "GDELT 2",
            KnownFormat::Gdelt1 => "GDELT 1",
            KnownFormat::Pax => "PA-X",
            KnownFormat::TimelineJs => "TimelineJS",
        }
    }

    /// The format of a table.
    pub(super) fn of(table: &Table) -> Option<KnownFormat> {
        let headings: Vec<String> = table.first().iter().map(|name| plain(name)).collect();
        let has_all = |format: &KnownFormat| {
            let mut wanted = format.telling().iter();
            wanted.all(|name| headings.iter().any(|heading| heading == name))
        };
        let by_headings = ALL.into_iter().find(has_all);
        by_headings.or_else(|| gdelt::bare(table))
    }

    /// The headings by which it is recognised, all of them.
    fn telling(self) -> &'static [&'static str] {
        match self {
            KnownFormat::Ucdp => &[
                "typeofviolence",
                "conflictname",
                "sidea",
                "sideb",
                "datestart",
                "dateend",
            ],
            KnownFormat::Acled => &["eventdate", "eventtype", "subeventtype", "actor1"],
            // The newer has one column that the older has not.
            KnownFormat::Gdelt => &[
                "globaleventid",
                "sqldate",
                "eventrootcode",
                "actiongeoadm2code",
            ],
            KnownFormat::Gdelt1 => &["globaleventid", "sqldate", "eventrootcode"],
            KnownFormat::Pax => &["agtid", "agt", "dat", "ppname"],
            KnownFormat::TimelineJs => &["year", "headline", "text", "media"],
        }
    }

    /// What its columns mean, by their headings in the form of [`plain`].
    fn meanings(self) -> &'static [(&'static str, Role)] {
        match self {
            KnownFormat::Ucdp => ucdp::MEANINGS,
            KnownFormat::Acled => acled::MEANINGS,
            KnownFormat::Gdelt | KnownFormat::Gdelt1 => gdelt::MEANINGS,
            KnownFormat::Pax => pax::MEANINGS,
            KnownFormat::TimelineJs => timeline_js::MEANINGS,
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
            KnownFormat::Gdelt => gdelt::HEADINGS.get(column).copied(),
            KnownFormat::Gdelt1 => gdelt::old_heading(column),
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
            (KnownFormat::Ucdp, "typeofviolence") => Some(ucdp::VIOLENCE),
            (KnownFormat::Gdelt | KnownFormat::Gdelt1, "eventrootcode") => Some(gdelt::ROOTS),
            (KnownFormat::TimelineJs, "type") => Some(timeline_js::TYPES),
            (KnownFormat::Pax, "stage") => Some(pax::STAGES),
            _ => None,
        }
    }

    /// What a column of numbers is called in a description.
    pub(super) fn label(self, heading: &str) -> Option<&'static str> {
        let labels = match self {
            KnownFormat::Ucdp => ucdp::LABELS,
            KnownFormat::Acled => acled::LABELS,
            KnownFormat::Gdelt | KnownFormat::Gdelt1 => gdelt::LABELS,
            KnownFormat::Pax => pax::LABELS,
            KnownFormat::TimelineJs => timeline_js::LABELS,
        };
        let heading = plain(heading);
        (labels.iter()).find_map(|(name, label)| (*name == heading).then_some(*label))
    }

    /// Whether its fields are written without quotes, which are letters like any other.
    pub(super) fn has_no_quotes(self) -> bool {
        matches!(self, KnownFormat::Gdelt | KnownFormat::Gdelt1)
    }

    /// The column in which a row says that it is the title of the whole.
    pub(super) fn title_rows(self) -> Option<&'static str> {
        (self == KnownFormat::TimelineJs).then_some("type")
    }

    /// The column that tells how exact a date is, in the codes of ACLED.
    pub(super) fn precision(self) -> Option<&'static str> {
        (self == KnownFormat::Acled).then_some("timeprecision")
    }

    /// The kind of event that a value of its column for kinds stands for.
    pub(super) fn kind(self, value: &str) -> EventKind {
        match self {
            KnownFormat::Ucdp => EventKind::Military,
            KnownFormat::Acled => acled::kind(value),
            KnownFormat::Gdelt | KnownFormat::Gdelt1 => gdelt::kind(value),
            KnownFormat::Pax => EventKind::Document,
            KnownFormat::TimelineJs => EventKind::Other,
        }
    }

    /// How sure it is that its events took place.
    pub(super) fn confidence(self) -> Confidence {
        match self {
            // The texts are published.
            KnownFormat::Pax => Confidence::Confirmed,
            _ => Confidence::Reported,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use std::collections::HashSet;

    #[test]
    fn columns_have_one_meaning_each_by_their_plain_names() {
        for format in ALL {
            let names: HashSet<_> = format.meanings().iter().map(|(name, _)| name).collect();
            assert_eq!(names.len(), format.meanings().len());
            for name in names {
                assert_eq!(super::plain(name), **name);
            }
        }
    }
}
