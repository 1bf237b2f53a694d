//! CSL-JSON (version 1.0.2): a list of entries, or one alone.

use super::{Found, NotFound, address, by, edtf, edtf_of};
use crate::load::Json;

pub(super) fn read(text: &str) -> Result<Vec<Found>, NotFound> {
    let json: Json = serde_json::from_str(text)
        .map_err(|error| NotFound::Faulty("CSL-JSON", error.to_string()))?;
    let items = match json {
        Json::Array(items) => items,
        one => vec![one],
    };
    // Entries have a type or a title; anything else is JSON of another sort.
    let is_entry = |item: &Json| item.get("type").is_some() || item.get("title").is_some();
    match items.iter().all(is_entry) {
        true => Ok(items.iter().map(found).collect()),
        false => Err(NotFound::Unknown),
    }
}

fn text<'j>(item: &'j Json, field: &str) -> &'j str {
    match item.get(field) {
        Some(Json::Text(text)) => text,
        _ => "",
    }
}

fn found(item: &Json) -> Found {
    let authors: Vec<String> = match item.get("author") {
        Some(Json::Array(names)) => names
            .iter()
            .map(name)
            .filter(|name| !name.is_empty())
            .collect(),
        _ => Vec::new(),
    };
    let publisher = match text(item, "container-title") {
        "" => text(item, "publisher"),
        container => container,
    };
    Found {
        publisher: publisher.to_owned(),
        title: text(item, "title").to_owned(),
        url: match address::doi_of(text(item, "DOI")) {
            Some(doi) => address::of_doi(&doi),
            None => text(item, "URL").to_owned(),
        },
        published: item.get("issued").map(date).unwrap_or_default(),
        language: text(item, "language").to_owned(),
        note: by(&authors),
    }
}

fn name(name: &Json) -> String {
    match text(name, "literal") {
        "" => {
            let parts = ["given", "non-dropping-particle", "family"].map(|part| text(name, part));
            let parts = parts.into_iter().filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(" ")
        }
        literal => literal.to_owned(),
    }
}

/// Parts are numbers, or texts of numbers; else the date stands in words.
fn date(issued: &Json) -> String {
    if let Some(Json::Array(dates)) = issued.get("date-parts")
        && let Some(Json::Array(parts)) = dates.first()
    {
        let parts: Option<Vec<u32>> = parts
            .iter()
            .map(|part| match part {
                Json::Number(number) if (0.0..=9999.0).contains(number) => Some(*number as u32),
                Json::Text(text) => text.trim().parse().ok(),
                _ => None,
            })
            .collect();
        return edtf_of(&parts.unwrap_or_default());
    }
    let words = [text(issued, "raw"), text(issued, "literal")];
    words
        .into_iter()
        .find(|words| !words.is_empty())
        .map(edtf)
        .unwrap_or_default()
}
