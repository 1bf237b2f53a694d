//! What a page says of itself in JSON-LD, after schema.org: its headline, authors, day, publisher
//! and address. Open it when the byline of a page stands nowhere else.

use serde_json::Value;

/// What the description of an article says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Described {
    pub(super) title: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) date: Option<String>,
    pub(super) outlet: Option<String>,
    pub(super) address: Option<String>,
}

/// More than that is no description of an article.
const LONGEST: usize = 200_000;

/// Reads the first article that some JSON describes. What is no JSON describes none.
pub(super) fn read(json: &str) -> Described {
    if json.len() > LONGEST {
        return Described::default();
    }
    let value = serde_json::from_str::<Value>(json).ok();
    value.as_ref().and_then(described).unwrap_or_default()
}

fn described(value: &Value) -> Option<Described> {
    let article = match value {
        Value::Array(all) => return all.iter().find_map(described),
        Value::Object(article) => article,
        _ => return None,
    };
    if let Some(Value::Array(all)) = article.get("@graph") {
        return all.iter().find_map(described);
    }
    let text = |name: &str| article.get(name).and_then(Value::as_str).map(str::to_owned);
    let named = |name: &str| {
        let names = article.get(name).map(names).unwrap_or_default();
        (!names.is_empty()).then(|| names.join(", "))
    };
    Some(Described {
        title: Some(text("headline")?),
        byline: named("author"),
        date: text("datePublished"),
        outlet: named("publisher"),
        address: text("url"),
    })
}

/// The names of persons or organisations: one or several, as texts or objects.
fn names(value: &Value) -> Vec<String> {
    match value {
        Value::String(name) => vec![name.clone()],
        Value::Array(all) => all.iter().flat_map(names).take(20).collect(),
        Value::Object(one) => one.get("name").map(names).unwrap_or_default(),
        _ => Vec::new(),
    }
}
