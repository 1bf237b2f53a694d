//! The records that the rows of a table name.

use crate::{
    model::{
        Actor, ActorId, ActorKind, Channel, ChannelId, FORMAT_VERSION, Metadata, Party,
        PartyColour, PartyId, Place, PlaceId, Records, Source, SourceId, Topic, TopicId,
        date::Edtf,
    },
    query::{ColumnFilling, Facet},
};

/// A dossier without events: whom and what the columns name.
pub(super) fn records(
    file: &str,
    columns: &[ColumnFilling; Facet::ALL.len()],
    degrees: &[Option<(f64, f64)>],
) -> Records {
    let named = |facet: Facet| columns[facet as usize].named();
    // Nobody said when the sources of a table were published.
    let unknown = "../..".parse::<Edtf>().ok();
    Records {
        version: FORMAT_VERSION,
        metadata: Metadata {
            title: file.to_owned(),
            summary: format!("The events of the table {file}, as it tells of them."),
            language: "und".into(),
            focus: None,
            compiled: None,
            notes: Vec::new(),
            gaps: Vec::new(),
        },
        parties: vec![Party {
            id: PartyId::from("none"),
            name: "No party given".into(),
            colour: PartyColour::Grey,
        }],
        sources: (named(Facet::Source))
            .filter_map(|(id, name)| {
                Some(Source {
                    id: SourceId::from(id),
                    publisher: name.to_owned(),
                    title: format!("As the table {file} names it"),
                    url: None,
                    published: unknown.clone()?,
                    language: "und".into(),
                    note: None,
                })
            })
            .collect(),
        actors: (named(Facet::Actor))
            .map(|(id, name)| Actor {
                id: ActorId::from(id),
                name: name.to_owned(),
                kind: ActorKind::Organisation,
                party: PartyId::from("none"),
                affiliation: None,
                roles: Vec::new(),
                country: None,
                sources: Vec::new(),
            })
            .collect(),
        channels: (named(Facet::Channel))
            .map(|(id, name)| Channel {
                id: ChannelId::from(id),
                name: name.to_owned(),
                description: String::new(),
                sources: Vec::new(),
            })
            .collect(),
        topics: (named(Facet::Topic))
            .map(|(id, name)| Topic {
                id: TopicId::from(id),
                name: name.to_owned(),
                description: String::new(),
                pax: None,
                cameo: None,
                sources: Vec::new(),
            })
            .collect(),
        places: (named(Facet::Place).zip(degrees))
            .map(|((id, name), degrees)| Place {
                id: PlaceId::from(id),
                name: name.to_owned(),
                country: None,
                lat: degrees.map(|(north, _)| north),
                lon: degrees.map(|(_, east)| east),
                sources: Vec::new(),
            })
            .collect(),
        events: Vec::new(),
        statements: Vec::new(),
        plans: Vec::new(),
        positions: Vec::new(),
        disagreements: Vec::new(),
    }
}
