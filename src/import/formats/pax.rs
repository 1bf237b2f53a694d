//! PA-X: the Peace Agreements Database.

use super::{Role, Words};

pub(super) const MEANINGS: &[(&str, Role)] = &[
    ("dat", Role::Date),
    ("agt", Role::Title),
    ("ppname", Role::Channel),
    ("part", Role::Actors),
    ("thrdpart", Role::Actors),
    ("stage", Role::Topics),
    ("con", Role::Topics),
    ("othagr", Role::Description),
    ("status", Role::Description),
];

/// The stages of the codebook.
pub(super) const STAGES: Words = &[
    ("Pre", "Pre-negotiation/process"),
    ("SubPar", "Framework-substantive, partial"),
    ("SubComp", "Framework-substantive, comprehensive"),
    ("Imp", "Implementation/renegotiation"),
    ("Impl", "Implementation/renegotiation"),
    ("Ren", "Renewal"),
    ("Cea", "Ceasefire/related"),
    ("Other", "Other stage"),
];

pub(super) const LABELS: Words = &[("othagr", "Other agreements"), ("status", "Status")];
