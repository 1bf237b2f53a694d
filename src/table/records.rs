//! Makes the records (actors, channels, places …) that the columns of a table name,
//! once all its rows arrived.

use crate::{
    import::{NO_CHANNEL, Named, NamedPlace, NamedSource, Names, TABLE},
    model::date::Edtf,
    query::{ColumnFilling, Facet},
};

/// Whom and what the columns name. Channels stand in the order of their names,
/// which is that of the lanes.
pub(super) fn names(
    columns: &[ColumnFilling; Facet::ALL.len()],
    degrees: &[Option<(f64, f64)>],
    last: Option<Edtf>,
) -> Names {
    let pairs = |facet: Facet| columns[facet as usize].named();
    let named = |facet: Facet| -> Vec<Named> {
        (pairs(facet))
            .map(|(id, name)| Named {
                id: id.to_owned(),
                name: name.to_owned(),
            })
            .collect()
    };
    let mut channels = named(Facet::Channel);
    channels.retain(|channel| channel.id != NO_CHANNEL);
    channels.sort_by(|a, b| a.name.cmp(&b.name));
    Names {
        actors: named(Facet::Actor),
        channels,
        topics: named(Facet::Topic),
        places: (pairs(Facet::Place).zip(degrees))
            .map(|((id, name), coordinates)| NamedPlace {
                id: id.to_owned(),
                name: name.to_owned(),
                coordinates: *coordinates,
            })
            .collect(),
        sources: (pairs(Facet::Source))
            .filter(|(id, _)| *id != TABLE)
            .map(|(id, name)| NamedSource {
                id: id.to_owned(),
                publisher: name.to_owned(),
                url: String::new(),
                cited: None,
            })
            .collect(),
        last,
    }
}
