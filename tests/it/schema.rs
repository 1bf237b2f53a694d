//! The JSON Schema of the format: that the file in the repository is the one
//! the types give, and that it and the reader ask for the same.

use crate::{SHIPPED, SMALL, loaded, problems};
use demarche::command::schema;
use expect_test::expect_file;
use jsonschema::Validator;
use serde_json::{Map, Value, json};

fn validator() -> Validator {
    jsonschema::validator_for(&serde_json::from_str(&schema()).unwrap()).unwrap()
}

/// What the schema finds wrong, a line each.
fn faults(validator: &Validator, file: &Value) -> Vec<String> {
    (validator.iter_errors(file))
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn stands_in_the_repository() {
    // `UPDATE_EXPECT=1 cargo test` writes it anew.
    expect_file!["../../static/dossier.schema.json"].assert_eq(&schema());
}

#[test]
fn allows_the_dossiers() {
    let validator = validator();
    for json in [SHIPPED, SMALL] {
        let file: Value = serde_json::from_str(json).unwrap();
        assert_eq!(faults(&validator, &file), Vec::<String>::new());
    }
}

/// A record of each kind in the small dossier, by the name of its schema.
const RECORDS: &[(&str, &str)] = &[
    ("Dossier", ""),
    ("Metadata", "/metadata"),
    ("Party", "/parties/0"),
    ("Source", "/sources/0"),
    ("Actor", "/actors/1"),
    ("Role", "/actors/1/roles/0"),
    ("Channel", "/channels/0"),
    ("Topic", "/topics/0"),
    ("TermName", "/terms/0"),
    ("Place", "/places/0"),
    ("Event", "/events/1"),
    ("Participant", "/events/1/participants/0"),
    ("Related", "/events/1/related/0"),
    ("Citation", "/events/1/sources/0"),
    ("Statement", "/statements/0"),
    ("Original", "/statements/0/original"),
    ("Plan", "/plans/0"),
    ("SaidPoints", "/plans/0/points"),
    ("Provision", "/plans/0/provisions/0"),
    ("Term", "/plans/0/provisions/0/terms/0"),
    ("Position", "/positions/0"),
    ("Disagreement", "/disagreements/0"),
    ("ProvisionRef", "/disagreements/0/provisions/0"),
    ("Match", "/matches/0"),
];

/// The schema of a record, and what it requires.
fn record_schema(schema: &Value, name: &str) -> (Map<String, Value>, Vec<String>) {
    let record = match name {
        "Dossier" => schema,
        "Citation" => &schema["$defs"][name]["anyOf"][1],
        _ => &schema["$defs"][name],
    };
    let required = (record["required"].as_array().unwrap().iter())
        .map(|name| name.as_str().unwrap().to_owned())
        .collect();
    (record["properties"].as_object().unwrap().clone(), required)
}

#[test]
fn has_no_records_but_these() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        let has_fields = definition.get("properties").is_some();
        let is_listed = RECORDS.iter().any(|(record, _)| record == name);
        assert!(is_listed || !has_fields, "{name}");
    }
}

#[test]
fn requires_what_the_reader_requires() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let validator = validator();
    let small: Value = serde_json::from_str(SMALL).unwrap();
    for (name, pointer) in RECORDS {
        let (properties, required) = record_schema(&schema, name);
        for field in properties.keys().filter(|field| *field != "demarche") {
            let mut file = small.clone();
            let record = file.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
            record.remove(field);
            let own = format!("error: {pointer}/{field}: ");
            let text = file.to_string();
            let is_refused = problems(&text).lines().any(|line| line.starts_with(&own));
            let is_required = required.contains(field);
            assert_eq!(is_refused, is_required, "{name}.{field} left out");
            let has_faults = !faults(&validator, &file).is_empty();
            assert_eq!(has_faults, is_required, "{name}.{field} left out");
        }
    }
}

#[test]
fn knows_the_fields_that_the_reader_knows() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let small: Value = serde_json::from_str(SMALL).unwrap();
    for (name, pointer) in RECORDS {
        let (properties, _) = record_schema(&schema, name);
        // A field of the schema is known to the reader, whatever it holds.
        for field in properties.keys().filter(|field| *field != "demarche") {
            let mut file = small.clone();
            file.pointer_mut(pointer).unwrap()[field] = json!(true);
            let problems = problems(&file.to_string());
            assert!(
                !problems.contains("is not part of the format"),
                "{name}.{field}: {problems}"
            );
            // What they hold is not looked at.
            if field != "$schema" && field != "unfinished" {
                assert!(
                    problems.contains(&format!("error: {pointer}/{field}: ")),
                    "{name}.{field}: {problems}"
                );
            }
        }
        // One that the schema does not have is named by both.
        let mut file = small.clone();
        file.pointer_mut(pointer).unwrap()["surplus"] = json!(true);
        let warning = format!("warning: {pointer}/surplus: ");
        assert!(problems(&file.to_string()).contains(&warning), "{name}");
        assert!(!faults(&validator(), &file).is_empty(), "{name}");
    }
}

/// What was read as sound is sound for the schema.
#[test]
fn allows_what_is_saved() {
    let saved = demarche::load::save(&loaded(SMALL).dossier);
    let saved: Value = serde_json::from_str(&saved).unwrap();
    assert_eq!(faults(&validator(), &saved), Vec::<String>::new());
}

/// What the schema says of an object: its properties and those that it needs, through references and choices.
fn object<'s>(schema: &'s Value, of: &'s Value) -> Option<(&'s Map<String, Value>, Vec<&'s str>)> {
    if let Some(Value::Object(properties)) = of.get("properties") {
        let required = of["required"].as_array().into_iter().flatten();
        return Some((properties, required.filter_map(Value::as_str).collect()));
    }
    let reference = of["$ref"]
        .as_str()
        .and_then(|name| schema.pointer(name.trim_start_matches('#')));
    let choices = of["anyOf"].as_array().into_iter().flatten();
    (reference.into_iter().chain(choices).chain(of.get("items")))
        .find_map(|inner| object(schema, inner))
}

/// Whoever edits sees every field of the format, in its order, and what is needed.
#[test]
fn editing_knows_the_same_fields() {
    use demarche::edit::format::{Content, Field, LISTS, METADATA};
    fn compare(schema: &Value, of: &Value, fields: &[Field], at: &str) {
        let (properties, required) =
            object(schema, of).unwrap_or_else(|| panic!("{at} is an object"));
        let mut names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        names.sort_unstable();
        let known: Vec<&String> = properties.keys().collect();
        assert_eq!(names, known, "{at}");
        for field in fields {
            let at = format!("{at}/{}", field.name);
            assert_eq!(field.is_needed, required.contains(&field.name), "{at}");
            if let Content::Record(inner) | Content::Records(inner) = field.content {
                compare(schema, &properties[field.name], inner, &at);
            }
        }
    }
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    compare(
        &schema,
        &schema["properties"]["metadata"],
        METADATA,
        "metadata",
    );
    for list in LISTS {
        compare(
            &schema,
            &schema["properties"][list.name],
            list.fields,
            list.name,
        );
    }
}
