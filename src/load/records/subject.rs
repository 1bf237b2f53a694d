//! Reads the lists `channels`, `topics`, `terms` and `places`: what records are sorted by, and what keys of
//! terms are called. Open it when one of them gains a field.

use super::{actor::country, source::citations, translation::translations};
use crate::{
    load::{
        fault::Fault,
        fields::{Fields, Ids},
        lists::AllIds,
    },
    model::{Channel, Place, TermName, Topic},
};
use std::collections::{HashMap, HashSet};

pub(in crate::load) fn channel<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
) -> Option<Channel> {
    let translations = translations(fields, Channel::TEXTS);
    Some(Channel {
        id: fields.own_id(own, row).into(),
        name: fields.text("name").to_owned(),
        description: fields.text("description").to_owned(),
        sources: citations(fields, &ids.sources, false),
        translations,
    })
}

pub(in crate::load) fn topic<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
    keys: &HashSet<&str>,
) -> Option<Topic> {
    let translations = translations(fields, Topic::TEXTS);
    Some(Topic {
        id: fields.own_id(own, row).into(),
        name: fields.text("name").to_owned(),
        short: fields.text_opt("short").map(str::to_owned),
        description: fields.text("description").to_owned(),
        pax: fields.text_opt("pax").map(str::to_owned),
        cameo: fields.text_opt("cameo").map(str::to_owned),
        main_term: used_key(fields, "main_term", keys).map(str::to_owned),
        sources: citations(fields, &ids.sources, false),
        translations,
    })
}

/// The name of a key of terms; `first` is the first row of each key that has one.
pub(in crate::load) fn term_name<'a>(
    fields: &mut Fields<'a, '_>,
    row: usize,
    first: &HashMap<&str, usize>,
    keys: &HashSet<&str>,
) -> Option<TermName> {
    let key = fields.text("key").to_owned();
    let name = fields.text("name").to_owned();
    let short = fields.text_opt("short").map(str::to_owned);
    if let Some(first) = first.get(&*key).filter(|first| **first != row) {
        let fault = Fault::KeyNamed(key.clone(), format!("/terms/{first}"));
        fields.error("key", fault, None);
    } else if !key.is_empty() {
        warn_of_unused(fields, "key", &key, keys);
    }
    let translations = translations(fields, TermName::TEXTS);
    Some(TermName {
        key,
        name,
        short,
        translations,
    })
}

/// A key of terms, which may be left out.
fn used_key<'a>(
    fields: &mut Fields<'a, '_>,
    field: &'static str,
    keys: &HashSet<&str>,
) -> Option<&'a str> {
    let key = fields.text_opt(field)?;
    warn_of_unused(fields, field, key, keys);
    Some(key)
}

/// Warns where no term of the file has a key: most likely it is misspelt.
fn warn_of_unused(fields: &mut Fields, field: &str, key: &str, keys: &HashSet<&str>) {
    if !keys.contains(key) {
        let hint = fields.problems.did_you_mean(key, keys.iter().copied());
        let place = fields.place;
        fields.warn_at(&place.key(field), Fault::KeyUnused(key.to_owned()), hint);
    }
}

pub(in crate::load) fn place<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
    ids: &AllIds<'a>,
) -> Option<Place> {
    let translations = translations(fields, Place::TEXTS);
    Some(Place {
        id: fields.own_id(own, row).into(),
        name: fields.text("name").to_owned(),
        country: country(fields),
        lat: fields.number_opt("lat", -90.0, 90.0),
        lon: fields.number_opt("lon", -180.0, 180.0),
        sources: citations(fields, &ids.sources, false),
        translations,
    })
}
