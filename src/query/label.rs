//! The words a reader sees for a value of a facet.

use super::Facet;
use crate::model::{Confidence, Dossier, EventKind, Stance};

/// The name of a value; the value itself where the dossier has no record of it.
pub fn label<'a>(dossier: &'a Dossier, facet: Facet, value: &'a str) -> &'a str {
    let name = match facet {
        Facet::Party => dossier.party(value).map(|party| &*party.name),
        Facet::Actor => dossier.actor(value).map(|actor| &*actor.name),
        Facet::Channel => dossier.channel(value).map(|channel| &*channel.name),
        Facet::Topic => dossier.topic(value).map(|topic| &*topic.name),
        Facet::Place => dossier.place(value).map(|place| &*place.name),
        Facet::Kind => EventKind::from_code(value).map(EventKind::label),
        Facet::Stance => Stance::from_code(value).map(Stance::label),
        Facet::Confidence => Confidence::from_code(value).map(Confidence::label),
        Facet::Source => dossier.source(value).map(|source| &*source.publisher),
    };
    name.unwrap_or(value)
}
