//! What is written anew of the shipped dossier by [`Writer`](crate::writer::Writer): the talks in Miami of December 2025,
//! as far as five sources tell of them.

use serde_json::{Value, json};
use std::collections::HashMap;

const SHIPPED: &str = include_str!("../../../static/dossier.json");

/// What is written of the shipped dossier, by its ids there.
const WANTED: [(&str, &[&str]); 9] = [
    ("parties", &["united-states", "ukraine", "russia"]),
    (
        "sources",
        &[
            "benborges-1221",
            "kurdistan24-1221",
            "menafn-1222",
            "hromadske-20",
            "seed-miami-talks",
        ],
    ),
    (
        "actors",
        &[
            "ukraine",
            "united-states",
            "zelensky",
            "umerov",
            "ushakov",
            "dmitriev",
            "witkoff",
            "kushner",
        ],
    ),
    ("channels", &["us-ukraine", "us-russia", "trilateral"]),
    (
        "topics",
        &["process", "security-guarantees", "armed-forces-size"],
    ),
    (
        "events",
        &[
            "2025-12-20-zelensky-trilateral",
            "2025-12-20-dmitriev-miami",
            "2025-12-21-witkoff-umerov-statement",
            "2025-12-21-witkoff-russia-statement",
            "2025-12-21-kremlin-no-trilateral",
            "2025-12-21-ushakov-unconstructive",
        ],
    ),
    (
        "statements",
        &[
            "st-2025-12-21-witkoff-joint",
            "st-2025-12-21-umerov-joint",
            "st-2025-12-21-joint-priority",
            "st-2025-12-21-witkoff-russia-talks",
            "st-2025-12-21-witkoff-committed",
            "st-2025-12-21-ushakov-unconstructive",
            "st-2025-12-21-ushakov-trilateral",
            "st-2025-12-20-dmitriev-constructive",
        ],
    ),
    ("plans", &["draft-20"]),
    ("disagreements", &["three-way-meeting"]),
];

/// The positions that are written, by actor, topic and date.
const POSITIONS: [[&str; 3]; 2] = [
    ["ukraine", "process", "2025-12-20"],
    ["ukraine", "armed-forces-size", "2025-12-23"],
];

/// The terms that are confirmed: the number of the provision, and the keys of as many of its numbers.
pub const TERMS: [(&str, &[&str]); 2] = [
    ("4", &["armed-forces-cap"]),
    ("9", &["reconstruction-target", "capital-grants-fund"]),
];

/// A field that is a text.
pub fn text<'v>(record: &'v Value, field: &str) -> &'v str {
    record[field].as_str().unwrap_or_default()
}

/// A field that is a list.
pub fn items<'v>(record: &'v Value, field: &str) -> &'v [Value] {
    record[field].as_array().map_or(&[], Vec::as_slice)
}

/// What is to be written: records of the shipped dossier, with those references alone that lead to others of them.
pub struct Wanted {
    /// The records, as the shipped dossier has them.
    pub dossier: Value,
}

impl Wanted {
    /// All of it.
    ///
    /// # Panics
    /// Where the shipped dossier does not have it any more.
    pub fn of_shipped() -> Wanted {
        let shipped: Value = serde_json::from_str(SHIPPED).expect("it is JSON");
        let mut dossier = json!({});
        for (list, ids_of) in WANTED {
            let of = |id: &&str| {
                let found = items(&shipped, list).iter().find(|of| of["id"] == **id);
                cleaned(found.expect("it is in the shipped dossier"))
            };
            dossier[list] = ids_of.iter().map(of).collect();
        }
        let positions = POSITIONS.map(|[actor, topic, date]| {
            let is_it =
                |of: &&Value| of["actor"] == actor && of["topic"] == topic && of["date"] == date;
            let found = items(&shipped, "positions").iter().find(is_it);
            cleaned(found.expect("it is in the shipped dossier"))
        });
        dossier["positions"] = json!(positions);
        Wanted { dossier }
    }

    /// The records of a list.
    pub fn records(&self, list: &str) -> &[Value] {
        items(&self.dossier, list)
    }

    /// What the record with an id is called.
    ///
    /// # Panics
    /// Where it is not among them.
    pub fn name(&self, list: &str, id: &str) -> &str {
        let found = self.records(list).iter().find(|of| of["id"] == id);
        let found = found.expect("it is written");
        match list {
            "events" | "sources" => text(found, "title"),
            "statements" => text(found, "summary"),
            _ => text(found, "name"),
        }
    }
}

/// The fields that lead to other records: the list of these, and the field of an item that names one.
const REFERENCES: [(&str, &[&str], &str); 11] = [
    ("affiliation", &["actors"], ""),
    ("topics", &["topics"], ""),
    ("about", &["actors", "plans"], ""),
    ("joint_with", &["actors"], ""),
    ("proposers", &["actors"], ""),
    ("plans", &["plans"], ""),
    ("events", &["events"], ""),
    ("statements", &["statements"], ""),
    ("participants", &["actors"], "actor"),
    ("related", &["events"], "event"),
    ("sources", &["sources"], "source"),
];

/// A record with what is typed of it.
fn cleaned(record: &Value) -> Value {
    let mut record = record.clone();
    let object = record.as_object_mut().expect("a record");
    for field in ["translations", "original", "place", "based_on"] {
        object.remove(field);
    }
    for (field, lists, inner) in REFERENCES {
        let is_written = |of: &Value| {
            let id = of.as_str().unwrap_or_default();
            let mut ids = WANTED.iter().filter(|(list, _)| lists.contains(list));
            ids.any(|(_, ids)| ids.contains(&id))
        };
        let is_left = match object.get_mut(field) {
            Some(Value::Array(items)) => {
                items.retain(|of| is_written(of) || is_written(&of[inner]));
                for item in items.iter_mut().filter_map(Value::as_object_mut) {
                    item.remove("translations");
                }
                !items.is_empty()
            }
            Some(other) => is_written(other),
            None => true,
        };
        if !is_left {
            object.remove(field);
        }
    }
    record
}

/// A dossier with names in place of ids, since who writes anew gets other ids.
pub fn told(dossier: &Value) -> Value {
    let mut names: HashMap<&str, &str> = HashMap::new();
    for (list, _) in WANTED {
        for record in items(dossier, list) {
            let name = match list {
                "sources" | "events" | "disagreements" => text(record, "title"),
                "statements" => text(record, "summary"),
                _ => text(record, "name"),
            };
            names.insert(text(record, "id"), name);
        }
    }
    named(dossier, &names)
}

fn named(value: &Value, names: &HashMap<&str, &str>) -> Value {
    match value {
        Value::Object(object) => {
            let rest = object.iter().filter(|(name, _)| *name != "id");
            rest.map(|(name, value)| (name.clone(), named(value, names)))
                .collect()
        }
        Value::Array(items) => items.iter().map(|item| named(item, names)).collect(),
        Value::String(text) => json!(names.get(text.as_str()).unwrap_or(&text.as_str())),
        other => other.clone(),
    }
}
