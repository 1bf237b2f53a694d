//! What a page says of itself in JSON-LD, after schema.org: its headline, authors, day, publisher
//! and address. Open it when the byline of a page stands nowhere else.

use super::html::Page;
use serde_json::Value;

/// More than that is no description of an article.
const LONGEST: usize = 200_000;

/// Adds what an article's description says, where the page has not said it yet. What is no JSON is left out.
pub(super) fn read(json: &str, page: &mut Page) {
    if json.len() > LONGEST {
        return;
    }
    if let Ok(value) = serde_json::from_str::<Value>(json) {
        describe(&value, page);
    }
}

fn describe(value: &Value, page: &mut Page) {
    let article = match value {
        Value::Array(all) => return all.iter().for_each(|one| describe(one, page)),
        Value::Object(article) => article,
        _ => return,
    };
    if let Some(Value::Array(all)) = article.get("@graph") {
        return all.iter().for_each(|one| describe(one, page));
    }
    let Some(title) = article.get("headline").and_then(Value::as_str) else {
        return;
    };
    page.title.get_or_insert_with(|| title.to_owned());
    let text = |name: &str| article.get(name).and_then(Value::as_str).map(str::to_owned);
    page.date = page.date.take().or_else(|| text("datePublished"));
    page.address = page.address.take().or_else(|| text("url"));
    let named = |name: &str| {
        article
            .get(name)
            .map(names)
            .filter(|names| !names.is_empty())
    };
    page.byline = (page.byline.take()).or_else(|| named("author").map(|all| all.join(", ")));
    page.outlet = (page.outlet.take()).or_else(|| named("publisher").map(|all| all.join(", ")));
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
