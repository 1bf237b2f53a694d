//! ACLED: the Armed Conflict Location & Event Data.

use super::{Role, Words};
use crate::model::EventKind;

pub(super) const MEANINGS: &[(&str, Role)] = &[
    ("eventdate", Role::Date),
    ("eventtype", Role::Kind),
    ("subeventtype", Role::Topics),
    ("actor1", Role::Actors),
    ("assocactor1", Role::Actors),
    ("actor2", Role::Actors),
    ("assocactor2", Role::Actors),
    ("location", Role::Place),
    ("admin1", Role::Place),
    ("country", Role::Place),
    ("latitude", Role::Latitude),
    ("longitude", Role::Longitude),
    ("source", Role::Source),
    ("notes", Role::Description),
    ("fatalities", Role::Description),
];

pub(super) const LABELS: Words = &[("fatalities", "Fatalities")];

/// The nearest kind of event to an event type.
pub(super) fn kind(value: &str) -> EventKind {
    let is = |name: &str| value.eq_ignore_ascii_case(name);
    if is("Battles") || is("Explosions/Remote violence") || is("Violence against civilians") {
        EventKind::Military
    } else {
        EventKind::Other
    }
}
