//! Roles by their words, and mappings as bytes.

use super::{DateOrder, Mapping, Role};
use crate::wire::{Reader, Writer};

impl Role {
    /// All roles, in the order in which they are offered. Browsers keep them by their
    /// number: a new one comes at the end.
    pub const ALL: [Role; 18] = [
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
        }
    }
}

impl Mapping {
    /// Writes it down.
    pub fn encode(&self, to: &mut Writer) {
        to.number(self.roles.len() as u64);
        for role in &self.roles {
            let place = Role::ALL.iter().position(|other| other == role);
            to.byte(place.unwrap_or_default() as u8);
        }
        to.byte(match self.order {
            None => 0,
            Some(DateOrder::DayFirst) => 1,
            Some(DateOrder::MonthFirst) => 2,
        });
    }

    /// Reads what [`Mapping::encode`] wrote.
    pub fn decode(from: &mut Reader) -> Mapping {
        let mut roles = Vec::new();
        for _ in 0..from.number().min(super::MAX_COLUMNS as u64) {
            let role = Role::ALL.get(usize::from(from.byte()));
            roles.push(role.copied().unwrap_or_default());
        }
        let order = match from.byte() {
            1 => Some(DateOrder::DayFirst),
            2 => Some(DateOrder::MonthFirst),
            _ => None,
        };
        Mapping { roles, order }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn comes_back_as_it_was() {
        for order in [None, Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst)] {
            let mapping = Mapping {
                roles: Role::ALL.to_vec(),
                order,
            };
            let mut writer = Writer::default();
            mapping.encode(&mut writer);
            assert_eq!(Mapping::decode(&mut Reader::new(&writer.bytes)), mapping);
        }
        // As a browser kept it before.
        let count = 18u64.to_le_bytes();
        let kept: Vec<u8> = count.into_iter().chain(0..18).chain([2]).collect();
        let kept = Mapping::decode(&mut Reader::new(&kept));
        let labels: Vec<&str> = kept.roles.iter().map(|role| role.label()).collect();
        assert_eq!(
            labels.join(" "),
            "unused date end year month day title description kind channel actors topics place \
             latitude longitude source url confidence"
        );
        assert_eq!(kept.order, Some(DateOrder::MonthFirst));
        let labels: HashSet<_> = Role::ALL.iter().map(|role| role.label()).collect();
        assert_eq!(labels.len(), Role::ALL.len());
        Mapping::decode(&mut Reader::new(&[0xff; 99]));
    }
}
