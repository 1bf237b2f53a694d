//! JSON that holds a list of objects: lines of them, an array, the features of GeoJSON, the slides of a
//! TimelineJS. The keys become headings.

use super::{
    super::{NoTable, Refusal},
    csv::Csv,
};
use serde_json::{Map, Value};

/// The keys under which files have their list.
const LISTS: [&str; 8] = [
    "features", "events", "data", "results", "items", "records", "rows", "entries",
];

/// The table of a file; nothing where it is a dossier or something else.
pub(super) fn table(text: &str) -> Result<Option<String>, Refusal> {
    let objects = match serde_json::from_str::<Value>(text) {
        Ok(Value::Array(list)) => list,
        Ok(Value::Object(object)) if object.contains_key("demarche") => return Ok(None),
        Ok(Value::Object(object)) => match list_of(object) {
            Some(list) => list,
            None => return Ok(None),
        },
        Ok(_) => return Ok(None),
        Err(_) => match lines(text) {
            Some(list) => list,
            None => return Ok(None),
        },
    };
    let rows: Vec<Map<String, Value>> = objects.into_iter().filter_map(row).collect();
    if rows.is_empty() {
        return Err(NoTable::NoObjects.into());
    }
    Ok(Some(written(&rows)))
}

/// JSON Lines: an object a line. A line that is none is left out, if most are.
fn lines(text: &str) -> Option<Vec<Value>> {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let objects: Vec<Value> = (lines.iter())
        .filter_map(|line| serde_json::from_str(line).ok())
        .filter(Value::is_object)
        .collect();
    (objects.len() > 1 && objects.len() * 2 > lines.len()).then_some(objects)
}

/// The list that an object holds.
fn list_of(mut object: Map<String, Value>) -> Option<Vec<Value>> {
    // The title and the eras of a TimelineJS stand beside its events.
    let is_timeline = (object.get("events").and_then(Value::as_array))
        .is_some_and(|events| events.iter().any(|event| event.get("start_date").is_some()));
    let mut others = Vec::new();
    if is_timeline {
        let mut add = |mut slide: Value, kind: &str| {
            if let Some(slide) = slide.as_object_mut() {
                slide.insert("type".into(), kind.into());
            }
            others.push(slide);
        };
        if let Some(title) = object.remove("title") {
            add(title, "title");
        }
        if let Some(Value::Array(eras)) = object.remove("eras") {
            eras.into_iter().for_each(|era| add(era, "era"));
        }
    }
    LISTS.iter().find_map(|key| match object.remove(*key) {
        Some(Value::Array(list)) if list.iter().any(Value::is_object) => {
            Some(others.drain(..).chain(list).collect())
        }
        _ => None,
    })
}

/// What an object says, a key a column.
fn row(object: Value) -> Option<Map<String, Value>> {
    let Value::Object(mut object) = object else {
        return None;
    };
    let mut row = Map::new();
    // A feature of GeoJSON has its values in `properties`.
    if let Some(geometry) = object.remove("geometry") {
        if let (Some("Point"), Some(Value::Array(place))) = (
            geometry.get("type").and_then(Value::as_str),
            geometry.get("coordinates"),
        ) && let [east, north, ..] = &**place
        {
            row.insert("longitude".into(), east.clone());
            row.insert("latitude".into(), north.clone());
        }
        object.remove("type");
    }
    let is_slide = object.contains_key("start_date")
        || object
            .get("text")
            .is_some_and(|text| text.get("headline").is_some());
    for (key, mut value) in object {
        if is_slide && let Some(date) = value.as_object_mut() {
            put_time_together(date);
        }
        let key = match (&*key, is_slide) {
            ("properties" | "fields" | "attributes" | "_source", _) if value.is_object() => "",
            ("text" | "media" | "start_date", _) if value.is_object() => "",
            ("end_date", true) => "end",
            ("display_date", true) => "display date",
            (key, _) => key,
        };
        flat(key, value, is_slide, &mut row);
    }
    Some(row)
}

/// A slide has its hour, minute and second apart.
fn put_time_together(date: &mut Map<String, Value>) {
    let mut part = |key: &str| {
        let value = date.remove(key).as_ref().map(text_of)?;
        value.trim().parse::<u8>().ok()
    };
    let (hour, minute, second) = (part("hour"), part("minute"), part("second"));
    if let Some(hour) = hour {
        let (minute, second) = (minute.unwrap_or(0), second.unwrap_or(0));
        let time = format!("{hour:02}:{minute:02}:{second:02}");
        date.insert("time".into(), time.into());
    }
}

/// Adds a value under a heading; what is within an object, under both keys.
fn flat(heading: &str, value: Value, is_slide: bool, row: &mut Map<String, Value>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let key = match (&*key, heading) {
                    // The address of a medium.
                    ("url", "") if is_slide => "media".to_owned(),
                    (key, "") => key.to_owned(),
                    (key, heading) => format!("{heading} {key}"),
                };
                // Deeper than this nothing is a column.
                match value {
                    Value::Object(_) if heading.is_empty() => flat(&key, value, is_slide, row),
                    Value::Object(_) => {}
                    value => {
                        row.insert(key, value);
                    }
                }
            }
        }
        value => {
            row.insert(heading.to_owned(), value);
        }
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) => {
            let parts: Vec<String> = list
                .iter()
                .map(text_of)
                .filter(|part| !part.is_empty())
                .collect();
            parts.join("; ")
        }
        Value::Object(object) => {
            // Of a thing its name.
            let name = ["name", "title", "label"]
                .iter()
                .find_map(|key| object.get(*key)?.as_str());
            name.unwrap_or_default().to_owned()
        }
        other => other.to_string(),
    }
}

/// The rows under the headings of all of them, in the order in which they come.
fn written(rows: &[Map<String, Value>]) -> String {
    let mut headings: Vec<&str> = Vec::new();
    let mut known = std::collections::HashSet::new();
    for key in rows.iter().flat_map(|row| row.keys()) {
        if known.insert(&**key) {
            headings.push(key);
        }
    }
    // A sheet of TimelineJS is told by these.
    let is_sheet = ["year", "headline"].iter().all(|key| known.contains(key));
    if is_sheet {
        headings.extend(
            ["text", "media"]
                .into_iter()
                .filter(|key| !known.contains(key)),
        );
    }
    let mut csv = Csv::default();
    csv.row(headings.iter().copied());
    for row in rows {
        for heading in &headings {
            csv.field(&row.get(*heading).map_or_else(String::new, text_of));
        }
        csv.end_row();
    }
    csv.finish()
}
