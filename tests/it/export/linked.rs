//! Linked data, expanded by a processor of JSON-LD, with a context as
//! schema.org serves it: an extract, because the tests ask nothing of the net.

use super::{WHOLE, all, stamp};
use demarche::{
    export::{Shown, jsonld::graph},
    model::Dossier,
};
use json_ld::{
    IriBuf, JsonLdProcessor, RemoteDocument,
    syntax::{IntoJsonWithContext, Parse, Print, Value},
};
use std::{
    collections::HashMap,
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

const CONTEXT: &str = r#"{"@context": {
    "type": "@type", "id": "@id", "@vocab": "http://schema.org/", "schema": "http://schema.org/",
    "url": {"@id": "schema:url", "@type": "@id"},
    "startDate": {"@id": "schema:startDate", "@type": "Date"},
    "endDate": {"@id": "schema:endDate", "@type": "Date"},
    "dateCreated": {"@id": "schema:dateCreated", "@type": "Date"},
    "datePublished": {"@id": "schema:datePublished", "@type": "Date"},
    "citation": {"@id": "schema:citation"}, "name": {"@id": "schema:name"}
}}"#;

/// What waits for nothing, at once.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

/// The nodes of a graph, expanded, by their IRI.
fn nodes(text: &str) -> HashMap<String, serde_json::Value> {
    let iri = |text: &str| IriBuf::new(text.to_owned()).unwrap();
    let document = |at: &str, text: &str| {
        let kind = "application/ld+json".parse().unwrap();
        RemoteDocument::new(Some(iri(at)), Some(kind), Value::parse_str(text).unwrap().0)
    };
    let contexts: HashMap<IriBuf, RemoteDocument> = HashMap::from([(
        iri("https://schema.org/"),
        document("https://schema.org/", CONTEXT),
    )]);
    let file = document("https://example.net/downloads/file.jsonld", text);
    let expanded = at_once(file.expand(&contexts)).unwrap();
    let json = expanded
        .into_objects()
        .into_json_with(&())
        .compact_print()
        .to_string();
    let json: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    let mut nodes = HashMap::new();
    for node in json {
        let id = node["@id"].as_str().unwrap().to_owned();
        assert!(
            nodes.insert(id.clone(), node).is_none(),
            "{id} stands twice"
        );
    }
    nodes
}

fn of_type(nodes: &HashMap<String, serde_json::Value>, name: &str) -> usize {
    let name = format!("http://schema.org/{name}");
    nodes
        .values()
        .filter(|node| node["@type"][0] == *name)
        .count()
}

/// Every thing that a node names, however deep.
fn names<'v>(value: &'v serde_json::Value, found: &mut Vec<&'v str>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        serde_json::Value::Object(members) if members.len() == 1 && members.contains_key("@id") => {
            found.push(members["@id"].as_str().unwrap());
        }
        serde_json::Value::Object(members) => {
            let rest = members
                .iter()
                .filter(|(key, _)| *key != "http://schema.org/url");
            rest.for_each(|(_, value)| names(value, found));
        }
        _ => {}
    }
}

fn value<'v>(node: &'v serde_json::Value, key: &str) -> Option<&'v str> {
    node[format!("http://schema.org/{key}")][0]["@value"].as_str()
}

#[test]
fn linked_data_is_read_by_others() {
    for (dossier, stamp) in all() {
        let nodes = nodes(&graph(&dossier, &Shown::all(&dossier), &stamp));
        assert_eq!(of_type(&nodes, "Event"), dossier.events.len());
        let claims = dossier.statements.len() + dossier.positions.len();
        assert_eq!(of_type(&nodes, "Claim"), claims);
        assert_eq!(of_type(&nodes, "CreativeWork"), dossier.plans.len());
        assert!(of_type(&nodes, "NewsArticle") > 0);
        let data = nodes
            .values()
            .find(|node| node["@type"][0] == "http://schema.org/Dataset");
        let about = value(data.unwrap(), "description").unwrap();
        assert!(about.contains(&stamp.link) && about.contains(stamp.filters.trim_end_matches('.')));
        assert_eq!(
            value(data.unwrap(), "identifier").unwrap(),
            stamp.dossier_hash
        );
        // What is named is there.
        let mut named = Vec::new();
        nodes.values().for_each(|node| names(node, &mut named));
        assert!(named.len() > dossier.events.len());
        for name in named {
            assert!(nodes.contains_key(name), "{name}");
        }
        for event in &dossier.events {
            let end = format!("/event/{}", event.id);
            let (_, node) = nodes.iter().find(|(iri, _)| iri.ends_with(&end)).unwrap();
            assert_eq!(value(node, "name").unwrap(), event.title);
            assert_eq!(value(node, "description").unwrap(), event.summary);
            // One way or the other the date is there, as it was written.
            let dates = ["startDate", "endDate", "temporalCoverage"].map(|key| value(node, key));
            match dates {
                [Some(start), Some(end), None] => {
                    assert!(
                        start == event.date.as_str()
                            || format!("{start}/{end}") == event.date.as_str()
                    );
                    assert!(!event.date.is_approximate() && !event.date.is_uncertain());
                }
                [None, None, Some(text)] => assert_eq!(text, event.date.as_str()),
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn a_graph_has_what_is_shown_and_what_that_names() {
    let dossier = crate::loaded(crate::SMALL).dossier;
    let shown = Shown {
        events: vec![1, 50],
        positions: vec![0, 50],
        ..Shown::default()
    };
    let text = graph(&dossier, &shown, &stamp());
    let nodes = nodes(&text);
    let base = "https://example.org/demarche/#sha256-0123456789abcdef";
    let event = &nodes[&format!("{base}/event/meeting")];
    assert_eq!(
        event["http://schema.org/location"][0]["@id"],
        format!("{base}/place/ferry")
    );
    let role = &event["http://schema.org/attendee"][0];
    assert_eq!(value(role, "roleName"), Some("host"));
    assert_eq!(
        role["http://schema.org/attendee"][0]["@id"],
        format!("{base}/actor/mayor")
    );
    // The mayor's town comes with the mayor.
    let counts = [
        "Event",
        "Claim",
        "Person",
        "Organization",
        "Place",
        "DefinedTerm",
        "NewsArticle",
    ];
    assert_eq!(
        counts.map(|name| of_type(&nodes, name)),
        [1, 1, 2, 1, 1, 1, 2]
    );
    let gazette = &nodes[&format!("{base}/source/gazette")];
    assert_eq!(
        gazette["http://schema.org/url"][0]["@id"],
        "https://example.org/mayors"
    );
    let herald = &nodes[&format!("{base}/source/herald")];
    assert_eq!(
        (
            value(herald, "datePublished"),
            value(herald, "temporalCoverage")
        ),
        (None, Some("2025-03-14~"))
    );
}

#[test]
fn only_plain_dates_are_iso() {
    for (date, is_iso) in [
        ("2025-12-20", true),
        ("2025-12", true),
        ("2025", true),
        ("2025-12-20T10:00:00Z", true),
        ("2025-12-19/2025-12-21", true),
        ("2025-12/2026", true),
        ("2025-12-20?", false),
        ("2025-12~", false),
        ("2025-12-XX", false),
        ("2025-21", false),
        ("202X", false),
        ("2025/..", false),
        ("/2025", false),
        ("-0044", false),
        ("Y12025", false),
        ("2025-12-19/2025-12-21~", false),
    ] {
        let mut records = (**WHOLE).clone();
        records.events.truncate(1);
        records.events[0].date = date.parse().unwrap();
        let dossier = Dossier::new(records);
        let text = graph(
            &dossier,
            &Shown {
                events: vec![0],
                ..Shown::default()
            },
            &stamp(),
        );
        assert_eq!(text.contains("\"startDate\""), is_iso, "{date}");
    }
}
