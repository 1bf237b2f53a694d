//! TimelineJS: the sheet from which Knight Lab's TimelineJS draws a timeline. A row may be the
//! title of the whole, or an era behind its events.

use super::{Role, Words};

pub(super) const MEANINGS: &[(&str, Role)] = &[
    ("year", Role::Year),
    ("month", Role::Month),
    ("day", Role::Day),
    ("time", Role::Time),
    ("endyear", Role::EndYear),
    ("endmonth", Role::EndMonth),
    ("endday", Role::EndDay),
    ("endtime", Role::EndTime),
    ("headline", Role::Title),
    ("text", Role::Description),
    ("displaydate", Role::Description),
    ("media", Role::Url),
    ("type", Role::Topics),
    ("group", Role::Channel),
];

pub(super) const LABELS: Words = &[("displaydate", "Shown as")];

/// What a row is; most are events, and say nothing.
pub(super) const TYPES: Words = &[("era", "Era"), ("event", ""), ("title", "")];
