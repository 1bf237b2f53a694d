//! Column mappings: the roles a person may choose from, by their labels, and the bytes
//! in which a browser keeps a mapping from one visit to the next.

use super::{DateOrder, Mapping, Numbers, Pairs, Role};
use crate::when::Habits;

impl Role {
    /// All roles, in the order in which they are offered. Browsers keep them by their
    /// number: a new one comes at the end.
    pub const ALL: [Role; 24] = [
        Role::Unused,
        Role::Date,
        Role::End,
        Role::Year,
        Role::Month,
        Role::Day,
        Role::Title,
        Role::Description,
        Role::Kind,
        Role::Channel,
        Role::Actors,
        Role::Topics,
        Role::Place,
        Role::Latitude,
        Role::Longitude,
        Role::Source,
        Role::Url,
        Role::Confidence,
        Role::Time,
        Role::EndTime,
        Role::EndYear,
        Role::EndMonth,
        Role::EndDay,
        Role::AllDay,
    ];

    /// Whether several columns may have it.
    pub fn is_shared(self) -> bool {
        matches!(
            self,
            Role::Unused | Role::Actors | Role::Topics | Role::Place | Role::Description
        )
    }

    /// It in a word, as a person reads or types it.
    pub fn label(self) -> &'static str {
        match self {
            Role::Unused => "unused",
            Role::Date => "date",
            Role::End => "end",
            Role::Year => "year",
            Role::Month => "month",
            Role::Day => "day",
            Role::Title => "title",
            Role::Description => "description",
            Role::Kind => "kind",
            Role::Channel => "channel",
            Role::Actors => "actors",
            Role::Topics => "topics",
            Role::Place => "place",
            Role::Latitude => "latitude",
            Role::Longitude => "longitude",
            Role::Source => "source",
            Role::Url => "url",
            Role::Confidence => "confidence",
            Role::Time => "time",
            Role::EndTime => "end-time",
            Role::EndYear => "end-year",
            Role::EndMonth => "end-month",
            Role::EndDay => "end-day",
            Role::AllDay => "all-day",
        }
    }
}

impl Mapping {
    /// How the dates of its columns are read.
    pub(super) fn habits(&self) -> Habits {
        Habits {
            order: self.order,
            pairs: self.pairs,
            numbers: self.numbers,
        }
    }

    /// It as a browser keeps it beside the file: how many columns there are (eight
    /// bytes, little-endian), a byte for the role of each, and one each for the order of
    /// dates, for what numbers count and for what pairs of years are; the name of the sheet at the
    /// end. What was kept by a version before, which ended with the order, must stay readable.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = (self.roles.len() as u64).to_le_bytes().to_vec();
        bytes.extend(self.roles.iter().map(|wanted| {
            let place = Role::ALL.iter().position(|role| role == wanted);
            place.unwrap_or_default() as u8
        }));
        bytes.push(match self.order {
            None => 0,
            Some(DateOrder::DayFirst) => 1,
            Some(DateOrder::MonthFirst) => 2,
        });
        bytes.push(match self.numbers {
            None => 0,
            Some(Numbers::Excel1900) => 1,
            Some(Numbers::Excel1904) => 2,
            Some(Numbers::UnixSeconds) => 3,
            Some(Numbers::UnixMilliseconds) => 4,
        });
        bytes.push(match self.pairs {
            None => 0,
            Some(Pairs::Months) => 1,
            Some(Pairs::Years) => 2,
        });
        bytes.extend_from_slice(self.sheet.as_deref().unwrap_or_default().as_bytes());
        bytes
    }

    /// The mapping that [`Mapping::to_bytes`] wrote. Columns of which the bytes say
    /// nothing that is known are unused.
    pub fn from_bytes(bytes: &[u8]) -> Mapping {
        let (count, rest) = bytes.split_first_chunk().unwrap_or((&[0; 8], &[]));
        let count = u64::from_le_bytes(*count).min(super::MAX_COLUMNS as u64) as usize;
        let role = |byte: &u8| Role::ALL.get(usize::from(*byte)).copied();
        let roles = (rest.iter().take(count))
            .map(|byte| role(byte).unwrap_or_default())
            .collect();
        let order = match rest.get(count) {
            Some(1) => Some(DateOrder::DayFirst),
            Some(2) => Some(DateOrder::MonthFirst),
            _ => None,
        };
        let numbers = match rest.get(count + 1) {
            Some(1) => Some(Numbers::Excel1900),
            Some(2) => Some(Numbers::Excel1904),
            Some(3) => Some(Numbers::UnixSeconds),
            Some(4) => Some(Numbers::UnixMilliseconds),
            _ => None,
        };
        let pairs = match rest.get(count + 2) {
            Some(1) => Some(Pairs::Months),
            Some(2) => Some(Pairs::Years),
            _ => None,
        };
        let sheet = rest.get(count + 3..).unwrap_or_default();
        let sheet = String::from_utf8_lossy(sheet).into_owned();
        Mapping {
            roles,
            order,
            pairs,
            numbers,
            sheet: (!sheet.is_empty()).then_some(sheet),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn comes_back_as_it_was() {
        for order in [None, Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst)] {
            for numbers in [
                None,
                Some(Numbers::Excel1900),
                Some(Numbers::Excel1904),
                Some(Numbers::UnixSeconds),
                Some(Numbers::UnixMilliseconds),
            ] {
                for pairs in [None, Some(Pairs::Months), Some(Pairs::Years)] {
                    let mapping = Mapping {
                        roles: Role::ALL.to_vec(),
                        order,
                        pairs,
                        numbers,
                        sheet: numbers.map(|_| "Übersicht".into()),
                    };
                    assert_eq!(Mapping::from_bytes(&mapping.to_bytes()), mapping);
                }
            }
        }
        // As a browser kept it before.
        let count = 18u64.to_le_bytes();
        let kept: Vec<u8> = count.into_iter().chain(0..18).chain([2]).collect();
        let kept = Mapping::from_bytes(&kept);
        let labels: Vec<&str> = kept.roles.iter().map(|role| role.label()).collect();
        assert_eq!(
            labels.join(" "),
            "unused date end year month day title description kind channel actors topics place \
             latitude longitude source url confidence"
        );
        assert_eq!(kept.order, Some(DateOrder::MonthFirst));
        assert_eq!((kept.numbers, kept.pairs), (None, None));
        let labels: HashSet<_> = Role::ALL.iter().map(|role| role.label()).collect();
        assert_eq!(labels.len(), Role::ALL.len());
        Mapping::from_bytes(&[0xff; 99]);
        Mapping::from_bytes(&[]);
    }
}
