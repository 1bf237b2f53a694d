//! The JSON Schema of the dossier format, from the types of the model.

use crate::{
    load::UNFINISHED,
    model::{FORMAT_VERSION, MAX_POINTS, Records},
};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// Lists that a record must have, and the fewest items in them.
const NEEDED_LISTS: &[(&str, &str, usize)] = &[
    ("Plan", "provisions", 0),
    ("Statement", "reported_by", 1),
    ("Event", "sources", 1),
    ("Statement", "sources", 1),
    ("Provision", "sources", 1),
    ("Position", "sources", 1),
    ("Original", "sources", 1),
];

/// What the types do not say of a field, and the reader asks for: the record,
/// the field, and what its schema says beyond its type.
fn rules() -> [(&'static str, &'static str, Value); 8] {
    let country = || json!({"pattern": "^[A-Z]{2}$"});
    [
        ("Dossier", "demarche", json!({"const": FORMAT_VERSION})),
        ("Source", "url", json!({"pattern": r"^https?://\S+$"})),
        ("Actor", "country", country()),
        ("Place", "country", country()),
        ("Place", "lat", json!({"minimum": -90, "maximum": 90})),
        ("Place", "lon", json!({"minimum": -180, "maximum": 180})),
        (
            "SaidPoints",
            "count",
            json!({"minimum": 1, "maximum": MAX_POINTS}),
        ),
        (
            "SaidPoints",
            "known",
            json!({"minimum": 0, "maximum": MAX_POINTS}),
        ),
    ]
}

/// The JSON Schema of a dossier file, as `static/dossier.schema.json` holds it.
///
/// It says of every field what can be said of it alone; that ids are known
/// and unique, and that dates are sound, only reading the file tells.
pub fn schema() -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema: Map<String, Value> = match generator.into_root_schema_for::<Records>().into() {
        Value::Object(schema) => schema,
        // A type with fields has a schema with members.
        _ => Map::new(),
    };
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        for (name, definition) in definitions {
            tighten(name, definition);
        }
    }
    let mut schema = Value::Object(schema);
    tighten("Dossier", &mut schema);
    schema["$id"] = "dossier.schema.json".into();
    schema["title"] = "Dossier of a negotiation".into();
    schema["description"] =
        "What parties to a negotiation did, said and proposed, and where that is known from."
            .into();
    schema["properties"]["$schema"] = json!({
        "description": "Where this schema stands, for editors.",
        "type": "string",
    });
    schema["properties"][UNFINISHED] = json!({
        "description": "Records that are not finished, by list: readers pass over them, whoever goes on writing finds them again.",
        "type": "object",
    });
    schema.sort_all_objects();
    format!("{schema:#}\n")
}

/// Adds to the schema of a record what the reader asks for beyond its types.
fn tighten(record: &str, schema: &mut Value) {
    if record.ends_with("Id") {
        schema["pattern"] = "^[A-Za-z0-9._-]{1,64}$".into();
    }
    for form in ["anyOf", "oneOf"] {
        if let Some(Value::Array(forms)) = schema.get_mut(form) {
            forms.iter_mut().for_each(|form| tighten(record, form));
        }
    }
    let Some(Value::Object(properties)) = schema.get_mut("properties") else {
        return;
    };
    let mut optional = Vec::new();
    for (name, property) in properties.iter_mut() {
        if name == "translations" {
            optional.push(name.clone());
        }
        if is_of_type(property, "string") {
            property["minLength"] = 1.into();
        }
        if is_of_type(property, "array") {
            match (NEEDED_LISTS.iter()).find(|(r, list, _)| *r == record && list == name) {
                Some((_, _, fewest)) => property["minItems"] = (*fewest).into(),
                None => optional.push(name.clone()),
            }
            if is_of_type(&property["items"], "string") {
                property["items"]["minLength"] = 1.into();
            }
        }
        for (_, _, rule) in (rules().iter()).filter(|(r, p, _)| *r == record && p == name) {
            for (key, value) in rule.as_object().into_iter().flatten() {
                property[key] = value.clone();
            }
        }
    }
    // What may be empty may be left out.
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| !optional.iter().any(|optional| name == optional));
    }
    schema["additionalProperties"] = false.into();
}

fn is_of_type(schema: &Value, name: &str) -> bool {
    match &schema["type"] {
        Value::String(kind) => kind == name,
        Value::Array(kinds) => kinds.iter().any(|kind| kind == name),
        _ => false,
    }
}
