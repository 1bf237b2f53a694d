//! Linked data, expanded by a processor of JSON-LD, with a context as
//! schema.org serves it: an extract, because the tests ask nothing of the net.

use super::{WHOLE, all, stamp};
use demarche::{
    export::{Shown, jsonld::graph},
    model::Dossier,
};
use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::{
    NamedOrBlankNode, Quad, Term,
    vocab::{rdf, xsd},
};
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
            Term::Literal(literal) if literal.datatype() == xsd::STRING => {
                json!({ "@value": literal.value() })
            }
            Term::Literal(literal) => {
                json!({ "@value": literal.value(), "@type": literal.datatype().as_str() })
            }
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
        // Two nodes of one IRI come as one, with the types of both; a state has two.
        let types = node["@type"].as_array().map_or(0, Vec::len);
        let is_state = node["@type"][0] == "http://schema.org/Country";
        let expected = 1 + usize::from(is_state);
        assert_eq!(types, expected, "{id} stands twice, or is of no type");
    }
    nodes
}

fn of_type(nodes: &HashMap<String, serde_json::Value>, name: &str) -> usize {
    let name = format!("http://schema.org/{name}");
    (nodes.values())
        .filter(|node| {
            node["@type"]
                .as_array()
                .is_some_and(|types| types.iter().any(|one| *one == *name))
        })
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
        let printed = (dossier.sources.iter()).filter(|source| source.url.is_none());
        let provisions = dossier.plans.iter().map(|plan| plan.provisions.len());
        let works = dossier.plans.len() + provisions.sum::<usize>() + printed.count();
        assert_eq!(of_type(&nodes, "CreativeWork"), works);
        assert!(of_type(&nodes, "WebPage") > 0);
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
            // The date is there, as it was written; what is none of ISO 8601 says so.
            let dates = ["startDate", "endDate"].map(|key| {
                let date = &node[format!("http://schema.org/{key}")][0];
                let is_edtf = date["@type"] == "http://id.loc.gov/datatypes/edtf/EDTF";
                let text = date["@value"].as_str().unwrap_or("..");
                assert_eq!(text.contains(['~', '?', 'X']), is_edtf, "{date}");
                text
            });
            let [start, end] = dates;
            assert!(
                start == event.date.as_str() && end == start
                    || format!("{start}/{end}") == event.date.as_str(),
                "{start} {end}"
            );
        }
        // Whoever has the stamp has all that is shown.
        let data = data.unwrap();
        let parts = |key: &str| {
            data[format!("http://schema.org/{key}")]
                .as_array()
                .map_or(0, Vec::len)
        };
        assert_eq!(parts("about"), dossier.events.len());
        assert_eq!(parts("hasPart"), claims + dossier.plans.len());
    }
}

/// What schema.org (version 29) says of the properties used: on what they stand,
/// and what they lead to. `Date` stands for `DateTime` too.
const PROPERTIES: [(&str, &str, &str); 38] = [
    ("about", "CreativeWork Event", "Thing"),
    ("address", "Place Organization Person", "PostalAddress Text"),
    ("addressCountry", "PostalAddress", "Country Text"),
    ("affiliation", "Person", "Organization"),
    ("alternateName", "Thing", "Text"),
    ("appearance", "Claim", "CreativeWork"),
    ("attendee", "Event Role", "Person Organization Role"),
    ("author", "CreativeWork", "Person Organization"),
    ("citation", "CreativeWork", "CreativeWork Text"),
    ("creativeWorkStatus", "CreativeWork", "DefinedTerm Text"),
    ("dateCreated", "CreativeWork", "Date"),
    ("dateModified", "CreativeWork", "Date"),
    ("datePublished", "CreativeWork", "Date"),
    ("description", "Thing", "Text"),
    ("disambiguatingDescription", "Thing", "Text"),
    ("endDate", "Event Role", "Date"),
    ("geo", "Place", "GeoCoordinates"),
    ("hasPart", "CreativeWork", "CreativeWork"),
    ("headline", "CreativeWork", "Text"),
    ("identifier", "Thing", "Text"),
    ("inLanguage", "CreativeWork Event", "Text"),
    ("isBasedOn", "CreativeWork", "CreativeWork"),
    ("jobTitle", "Person", "Text"),
    ("keywords", "CreativeWork Event Organization Place", "Text"),
    ("latitude", "GeoCoordinates Place", "Number Text"),
    ("location", "Event Organization", "Place Text"),
    ("longitude", "GeoCoordinates Place", "Number Text"),
    ("name", "Thing", "Text"),
    ("parentOrganization", "Organization", "Organization"),
    ("position", "CreativeWork", "Text"),
    ("publisher", "CreativeWork", "Person Organization"),
    ("roleName", "Role", "Text"),
    ("startDate", "Event Role", "Date"),
    ("subjectOf", "Thing", "CreativeWork Event"),
    ("superEvent", "Event", "Event"),
    ("termCode", "DefinedTerm", "Text"),
    ("text", "CreativeWork", "Text"),
    ("url", "Thing", "Text"),
];

/// The types used, and what they are besides.
const TYPES: [(&str, &str); 15] = [
    ("Claim", "CreativeWork Thing"),
    ("Country", "AdministrativeArea Place Thing"),
    ("CreativeWork", "Thing"),
    ("Dataset", "CreativeWork Thing"),
    ("DefinedTerm", "Intangible Thing"),
    ("Event", "Thing"),
    ("GeoCoordinates", "StructuredValue Intangible Thing"),
    ("GovernmentOrganization", "Organization Thing"),
    ("Organization", "Thing"),
    ("Person", "Thing"),
    ("Place", "Thing"),
    (
        "PostalAddress",
        "ContactPoint StructuredValue Intangible Thing",
    ),
    ("Role", "Intangible Thing"),
    ("WebPage", "CreativeWork Thing"),
    ("http://id.loc.gov/datatypes/edtf/EDTF", "Date Text"),
];

/// All types of a value of a file, those above them too.
fn types<'v>(
    value: &'v serde_json::Value,
    nodes: &HashMap<&str, &'v serde_json::Value>,
) -> Vec<&'static str> {
    let value = match value["@id"].as_str() {
        Some(id) => *nodes.get(id).unwrap_or_else(|| panic!("{id} is not there")),
        None => value,
    };
    let names: Vec<&str> = match &value["@type"] {
        serde_json::Value::String(name) => vec![name],
        serde_json::Value::Array(names) => {
            names.iter().map(|name| name.as_str().unwrap()).collect()
        }
        _ if value.is_number() => return vec!["Number"],
        _ => return vec!["Text", "Date"],
    };
    let known = names.iter().map(|name| {
        TYPES
            .iter()
            .find(|(one, _)| one == name)
            .unwrap_or_else(|| panic!("{name} is no type of schema.org"))
    });
    known
        .flat_map(|(name, above)| std::iter::once(*name).chain(above.split(' ')))
        .collect()
}

/// Checks every property of a thing, and of what stands within.
fn check(thing: &serde_json::Value, nodes: &HashMap<&str, &serde_json::Value>) -> usize {
    let mut checked = 0;
    let own = types(thing, nodes);
    for (key, value) in thing.as_object().unwrap() {
        if key.starts_with('@') {
            continue;
        }
        let (_, domain, range) = PROPERTIES
            .iter()
            .find(|(name, ..)| name == key)
            .unwrap_or_else(|| panic!("{key} is no property of schema.org"));
        assert!(
            domain.split(' ').any(|name| own.contains(&name)),
            "{key} on {own:?}"
        );
        let values = value
            .as_array()
            .map_or(vec![value], |values| values.iter().collect());
        for value in values {
            let has = types(value, nodes);
            assert!(
                range.split(' ').any(|name| has.contains(&name)),
                "{key} leads to {has:?}: {value}"
            );
            checked += 1;
            if value["@type"].is_string() && value["@id"].is_null() && value["@value"].is_null() {
                checked += check(value, nodes);
            }
        }
    }
    checked
}

#[test]
fn properties_stand_and_lead_where_schema_org_has_them() {
    for (dossier, stamp) in all() {
        let text = graph(&dossier, &Shown::all(&dossier), &stamp);
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(file["@context"], "https://schema.org/");
        let things = file["@graph"].as_array().unwrap();
        let mut nodes: HashMap<&str, &serde_json::Value> = HashMap::new();
        for thing in things {
            nodes.insert(thing["@id"].as_str().unwrap(), thing);
            for part in thing["hasPart"].as_array().into_iter().flatten() {
                if part["@type"].is_string() {
                    nodes.insert(part["@id"].as_str().unwrap(), part);
                }
            }
        }
        let checked: usize = nodes.values().map(|thing| check(thing, &nodes)).sum();
        assert!(checked > 50, "{checked}");
    }
}

/// In a part of the dossier positions stand at other rows.
#[test]
fn one_iri_names_one_claim() {
    let until = 1_764_633_600; // 2025-12-02
    let part = WHOLE.known(until);
    assert!(part.positions.len() < WHOLE.positions.len() && part.positions.len() > 9);
    let claims = |dossier: &Dossier| -> HashMap<String, String> {
        let shown = Shown {
            positions: (0..dossier.positions.len()).collect(),
            ..Shown::default()
        };
        let nodes = nodes(&graph(dossier, &shown, &stamp()));
        let claims = nodes.iter().filter(|(iri, _)| iri.contains("/position/"));
        claims
            .map(|(iri, node)| (iri.clone(), value(node, "text").unwrap().to_owned()))
            .collect()
    };
    let (of_part, of_whole) = (claims(&part), claims(&WHOLE));
    assert_eq!(
        (of_part.len(), of_whole.len()),
        (part.positions.len(), WHOLE.positions.len())
    );
    for (iri, text) in of_part {
        assert_eq!(of_whole.get(&iri), Some(&text), "{iri}");
    }
    // Two of one day are two.
    let mut records = (**WHOLE).clone();
    let twin = records.positions[0].clone();
    records.positions.push(twin);
    assert_eq!(
        claims(&Dossier::new(records)).len(),
        WHOLE.positions.len() + 1
    );
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
        "WebPage",
        "CreativeWork",
    ];
    assert_eq!(
        counts.map(|name| of_type(&nodes, name)),
        [1, 1, 2, 1, 1, 1, 1, 1]
    );
    let gazette = &nodes[&format!("{base}/source/gazette")];
    assert_eq!(
        gazette["http://schema.org/url"][0]["@id"],
        "https://example.org/mayors"
    );
    let herald = &nodes[&format!("{base}/source/herald")];
    let published = &herald["http://schema.org/datePublished"][0];
    assert_eq!(published["@value"], "2025-03-14~");
    assert_eq!(published["@type"], "http://id.loc.gov/datatypes/edtf/EDTF");
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
        ("2025/..", true),
        ("/2025", true),
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
        assert_eq!(!text.contains("edtf/EDTF"), is_iso, "{date}");
    }
}
