//! What exports say of languages: the language of each text, and what is translated.

use super::stamp;
use crate::{SMALL, loaded};
use demarche::{
    export::{
        Shown,
        cite::{Cited, csl_json},
        csv, ics, jsonld,
    },
    model::Dossier,
};
use serde_json::{Value, json};

/// The table with the columns of one record by their names.
fn record(table: &str, id: &str) -> std::collections::HashMap<String, String> {
    let mut reader = ::csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let records = reader.deserialize::<std::collections::HashMap<String, String>>();
    let mut records = records.map(|record| record.unwrap());
    records.find(|record| record["id"] == id).unwrap()
}

#[test]
fn tables_have_a_column_for_each_text_and_language() {
    let dossier = loaded(SMALL).dossier;
    let shown = Shown::all(&dossier);
    let events = csv::events(&dossier, &shown, &stamp());
    let meeting = record(&events, "meeting");
    assert_eq!(meeting["language"], "en");
    assert_eq!(meeting["title_uk"], "Мери зустрічаються");
    assert_eq!(
        (&*meeting["title_de"], &*meeting["summary_de"]),
        ("Treffen", "Zwei Stunden.")
    );
    assert!(!meeting.contains_key("summary_uk"));
    assert_eq!(record(&events, "denial")["title_uk"], "");
    let said = record(&csv::statements(&dossier, &shown, &stamp()), "fair");
    assert_eq!(
        (
            &*said["quote"],
            &*said["original_quote"],
            &*said["original_language"]
        ),
        ("a fair draft", "ein gerechter Entwurf", "de")
    );
}

#[test]
fn tables_without_translations_have_none_of_these_columns() {
    let dossier = loaded(SMALL).dossier;
    let shown = Shown::all(&dossier);
    let head = csv::positions(&dossier, &shown, &stamp());
    let head = head.lines().next().unwrap();
    assert!(head.contains("\"language\",\"source_ids\""), "{head}");
}

#[test]
fn calendars_name_the_language_of_each_text() {
    let dossier = loaded(SMALL).dossier;
    let lines = |dossier: &Dossier| {
        let text = ics::calendar(dossier, &Shown::all(dossier), &stamp());
        text.replace("\r\n ", "")
    };
    let own = lines(&dossier);
    assert!(
        own.contains("SUMMARY;LANGUAGE=en:The mayors meet\r\n"),
        "{own}"
    );
    let uk = lines(&dossier.in_language("uk").unwrap().dossier);
    assert!(
        uk.contains("SUMMARY;LANGUAGE=uk:Мери зустрічаються\r\n"),
        "{uk}"
    );
    assert!(
        uk.contains("SUMMARY;LANGUAGE=en:A round of talks\r\n"),
        "{uk}"
    );
    assert!(
        uk.contains("DESCRIPTION;LANGUAGE=en:They spoke for two hours."),
        "{uk}"
    );
}

#[test]
fn linked_data_gives_a_text_in_every_language() {
    let dossier = loaded(SMALL).dossier;
    let text = jsonld::graph(&dossier, &Shown::all(&dossier), &stamp());
    let graph: Value = serde_json::from_str(&text).unwrap();
    let things = graph["@graph"].as_array().unwrap();
    let named = |id: &str| {
        things
            .iter()
            .find(|thing| thing["identifier"] == id)
            .unwrap()
    };
    assert_eq!(
        named("meeting")["name"],
        json!([
            {"@value": "The mayors meet", "@language": "en"},
            {"@value": "Мери зустрічаються", "@language": "uk"},
            {"@value": "Treffen", "@language": "de"},
        ])
    );
    // What is there in one language stays a text.
    assert_eq!(
        named("denial")["name"],
        dossier.event("denial").unwrap().title
    );
    assert_eq!(
        named("fair")["text"],
        json!([
            {"@value": "a fair draft", "@language": "en"},
            {"@value": "ein gerechter Entwurf", "@language": "de"},
        ])
    );
}

#[test]
fn citations_have_the_words_as_they_were_said() {
    let dossier = loaded(SMALL).dossier;
    let row = dossier.statement_row("fair").unwrap();
    let items: Value =
        serde_json::from_str(&csl_json(&dossier, &[Cited::Statement(row)], &stamp())).unwrap();
    assert_eq!(items[0]["language"], "en");
    assert_eq!(items[0]["original-title"], "ein gerechter Entwurf");
}
