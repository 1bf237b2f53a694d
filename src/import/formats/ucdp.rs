//! UCDP GED: the Georeferenced Event Dataset of the Uppsala Conflict Data Program.

use super::{Role, Words};

pub(super) const MEANINGS: &[(&str, Role)] = &[
    ("datestart", Role::Date),
    ("dateend", Role::End),
    ("sourceheadline", Role::Title),
    ("typeofviolence", Role::Topics),
    ("conflictname", Role::Channel),
    ("sidea", Role::Actors),
    ("sideb", Role::Actors),
    ("wherecoordinates", Role::Place),
    ("country", Role::Place),
    ("latitude", Role::Latitude),
    ("longitude", Role::Longitude),
    ("sourceoffice", Role::Source),
    ("sourcearticle", Role::Description),
    ("wheredescription", Role::Description),
    ("best", Role::Description),
    ("low", Role::Description),
    ("high", Role::Description),
    ("deathsa", Role::Description),
    ("deathsb", Role::Description),
    ("deathscivilians", Role::Description),
    ("deathsunknown", Role::Description),
];

pub(super) const VIOLENCE: Words = &[
    ("1", "State-based conflict"),
    ("2", "Non-state conflict"),
    ("3", "One-sided violence"),
];

pub(super) const LABELS: Words = &[
    ("sourcearticle", "Article"),
    ("wheredescription", "Where"),
    ("best", "Deaths, best estimate"),
    ("low", "Deaths, low estimate"),
    ("high", "Deaths, high estimate"),
    ("deathsa", "Deaths, side A"),
    ("deathsb", "Deaths, side B"),
    ("deathscivilians", "Deaths, civilians"),
    ("deathsunknown", "Deaths, unknown"),
];
