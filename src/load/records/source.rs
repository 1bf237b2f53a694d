//! Reads the list `sources`, and how records cite them (`sources` in each of them). Open it when a
//! source gains a field, or for what a citation may say.

use super::translation::translations;
use crate::{
    load::{
        fault::{Fault, Wanted},
        fields::{Fields, Ids},
        json::Json,
    },
    model::{Citation, Source, web_host},
};

/// Citations; a record without any is broken, or warned of where the format
/// can do without.
pub(super) fn citations<'a>(
    fields: &mut Fields<'a, '_>,
    sources: &Ids<'a>,
    is_required: bool,
) -> Vec<Citation> {
    let at = fields.place;
    let at = at.key("sources");
    let items = fields.list("sources");
    let mut found = Vec::with_capacity(items.len());
    for (nth, item) in items.iter().enumerate() {
        let item_place = at.item(nth);
        if let Json::Text(_) = item {
            let source = fields.id_at(&item_place, item, sources).map(Into::into);
            found.extend(source.map(|source| Citation { source, note: None }));
            continue;
        }
        let Json::Object(_) = item else {
            fields.wrong(&item_place, Wanted::SourceOrObject, item);
            continue;
        };
        let record = fields.record.clone();
        let Some(mut inner) = Fields::of(item, item_place, record, fields.problems) else {
            continue;
        };
        let source = inner.id("source", sources).map(Into::into);
        let note = inner.text_opt("note").map(str::to_owned);
        let is_sound = inner.finish();
        fields.is_broken |= !is_sound;
        found.extend(source.map(|source| Citation { source, note }));
    }
    // What is no list has been named already.
    if items.is_empty() && fields.is_list_or_absent("sources") {
        if is_required {
            fields.error_at(&at, Fault::NoSource, None);
        } else {
            fields.warn_at(&at, Fault::NoSource, None);
        }
    }
    found
}

pub(in crate::load) fn source<'a>(
    fields: &mut Fields<'a, '_>,
    own: &Ids<'a>,
    row: usize,
) -> Option<Source> {
    let id = fields.own_id(own, row).into();
    let publisher = fields.text("publisher").to_owned();
    let title = fields.text("title").to_owned();
    let url = fields.text_opt("url").map(str::to_owned);
    if url.as_deref().is_some_and(|url| web_host(url).is_none()) {
        fields.error("url", Fault::NoAddress, None);
    }
    let published = fields.date("published");
    let language = fields.text("language").to_owned();
    let note = fields.text_opt("note").map(str::to_owned);
    let translations = translations(fields, Source::TEXTS);
    Some(Source {
        id,
        publisher,
        title,
        url,
        published: published?,
        language,
        note,
        translations,
    })
}
