//! A new record, and the id that one gets of what it says.

use super::{
    format::{self, Content, List},
    id::{free_id, id_of_name},
};
use crate::load::Json;

/// A record of a list with nothing but an id of its kind, and the lists that may be empty and not left out.
pub fn new_record(dossier: &Json, list: &List) -> Json {
    with_id(list, || free_id(dossier, list.name, ""))
}

/// The same with this id, where records of the list have one.
pub(super) fn with_id(list: &List, id: impl FnOnce() -> String) -> Json {
    let mut id = Some(id);
    let members = list.fields.iter().filter_map(|field| {
        let value = match field.content {
            Content::Id => Json::Text(id.take()?()),
            Content::Records(_) if field.is_needed => Json::Array(Vec::new()),
            _ => return None,
        };
        Some((field.name.to_owned(), value))
    });
    Json::Object(members.collect())
}

/// The id that a record is to have by its name, and by its day where it is an event; none where it has no name in
/// letters, or an id that somebody gave it.
pub fn wished_id(list: &str, record: &Json) -> Option<String> {
    let known = format::list(list)?;
    let text = |field: &str| match record.get(field) {
        Some(Json::Text(text)) => &**text,
        _ => "",
    };
    if !is_made(known, text("id")) {
        return None;
    }
    let name = id_of_name(text(known.title));
    let day = match list {
        "events" => text("date").get(..10).unwrap_or_default(),
        _ => "",
    };
    match (name.is_empty(), day.is_empty()) {
        (true, _) => None,
        (_, true) => Some(name),
        (_, false) => Some(format!("{day}-{name}")),
    }
}

/// Whether an id is one that came with the record: `event-3`.
fn is_made(list: &List, id: &str) -> bool {
    let number = id
        .strip_prefix(list.one)
        .and_then(|rest| rest.strip_prefix('-'));
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}
