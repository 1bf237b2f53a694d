//! Reads the lists `channels`, `topics` and `places`: what events are sorted by. Open it when one of
//! them gains a field.

use super::{actor::country, source::citations};
use crate::{
    load::{
        fields::{Fields, Ids},
        lists::AllIds,
    },
    model::{Channel, Place, Topic},
};

pub(super) fn channel<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
) -> Option<Channel> {
    Some(Channel {
        id: fields.own_id(own, row).into(),
        name: fields.text("name").to_owned(),
        description: fields.text("description").to_owned(),
        sources: citations(fields, &ids.sources, false),
    })
}

pub(super) fn topic<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
) -> Option<Topic> {
    Some(Topic {
        id: fields.own_id(own, row).into(),
        name: fields.text("name").to_owned(),
        description: fields.text("description").to_owned(),
        pax: fields.text_opt("pax").map(str::to_owned),
        cameo: fields.text_opt("cameo").map(str::to_owned),
        sources: citations(fields, &ids.sources, false),
    })
}

pub(super) fn place<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
) -> Option<Place> {
    Some(Place {
        id: fields.own_id(own, row).into(),
        name: fields.text("name").to_owned(),
        country: country(fields),
        lat: fields.number_opt("lat", -90.0, 90.0),
        lon: fields.number_opt("lon", -180.0, 180.0),
        sources: citations(fields, &ids.sources, false),
    })
}
