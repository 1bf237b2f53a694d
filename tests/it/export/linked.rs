//! Linked data, expanded by a processor of JSON-LD, with a context as
//! schema.org serves it: an extract, because the tests ask nothing of the net.

use super::{WHOLE, all, stamp};
use demarche::{
    export::{Shown, jsonld::graph},
    model::Dossier,
};
use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::{NamedOrBlankNode, Quad, Term, vocab::rdf};
use serde_json::json;
use std::collections::HashMap;

const CONTEXT: &str = r#"{"@context": {
    "type": "@type", "id": "@id", "@vocab": "http://schema.org/", "schema": "http://schema.org/",
    "url": {"@id": "schema:url", "@type": "@id"},
    "startDate": {"@id": "schema:startDate", "@type": "Date"},
    "endDate": {"@id": "schema:endDate", "@type": "Date"},
    "dateCreated": {"@id": "schema:dateCreated", "@type": "Date"},
    "datePublished": {"@id": "schema:datePublished", "@type": "Date"},
    "citation": {"@id": "schema:citation"}, "name": {"@id": "schema:name"}
}}"#;

/// What a file says, by what it says it of.
type Said = HashMap<NamedOrBlankNode, Vec<Quad>>;

fn said(text: &str) -> Said {
    let parser = JsonLdParser::new().with_base_iri("https://example.net/downloads/file.jsonld");
    let quads = (parser.unwrap().for_slice(text)).with_load_document_callback(|url, _| {
        assert_eq!(url, "https://schema.org/");
        Ok(JsonLdRemoteDocument {
            document: CONTEXT.into(),
            document_url: url.to_owned(),
        })
    });
    let mut said = Said::new();
    for quad in quads {
        let quad = quad.unwrap();
        said.entry(quad.subject.clone()).or_default().push(quad);
    }
    said
}

/// A node as JSON-LD writes it expanded, within it those without an IRI.
fn node(of: &NamedOrBlankNode, said: &Said) -> serde_json::Value {
    let mut members = serde_json::Map::new();
    if let NamedOrBlankNode::NamedNode(name) = of {
        members.insert("@id".into(), json!(name.as_str()));
    }
    for quad in &said[of] {
        let is_type = quad.predicate == rdf::TYPE;
        let key = if is_type {
            "@type"
        } else {
            quad.predicate.as_str()
        };
        let value = match &quad.object {
            Term::NamedNode(name) if is_type => json!(name.as_str()),
            Term::NamedNode(name) => json!({ "@id": name.as_str() }),
            Term::BlankNode(blank) => node(&blank.clone().into(), said),
            Term::Literal(literal) => json!({ "@value": literal.value() }),
        };
        let values = members.entry(key).or_insert_with(|| json!([]));
        values.as_array_mut().unwrap().push(value);
    }
    members.into()
}

/// The nodes of a graph, expanded, by their IRI.
fn nodes(text: &str) -> HashMap<String, serde_json::Value> {
    let said = said(text);
    let named = said.keys().filter_map(|of| match of {
        NamedOrBlankNode::NamedNode(name) => Some((name.as_str().to_owned(), node(of, &said))),
        NamedOrBlankNode::BlankNode(_) => None,
    });
    let nodes: HashMap<String, serde_json::Value> = named.collect();
    for (id, node) in &nodes {
        // Two nodes of one IRI come as one, with two types.
        let types = node["@type"].as_array().map_or(0, Vec::len);
        assert_eq!(types, 1, "{id} stands twice, or is of no type");
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
        let provisions = dossier.plans.iter().map(|plan| plan.provisions.len());
        let works = dossier.plans.len() + provisions.sum::<usize>();
        assert_eq!(of_type(&nodes, "CreativeWork"), works);
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
