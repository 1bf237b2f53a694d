//! Provisions of a plan out of its text: points that were found and put right by hand become records, numbers in their words
//! terms that a person confirms.

use crate::{
    load::Json,
    model::{Comparator, Verification},
    outline::Point,
    quantity::{Bound, Kind, Quantity, format_amount},
};
use std::collections::{BTreeSet, HashSet};

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

/// Provisions of points, to be added to those that a plan has: a number that is there already is told apart, as `3 (2)`; each
/// cites the sources given. Points without words are left out.
pub fn provisions(points: &[Point], there: &Json, sources: &[Json]) -> Vec<Json> {
    let mut taken: HashSet<String> = match there {
        Json::Array(items) => (items.iter())
            .filter_map(|item| match item.get("number") {
                Some(Json::Text(number)) => Some(number.clone()),
                _ => None,
            })
            .collect(),
        _ => HashSet::new(),
    };
    let mut found = Vec::new();
    for point in points {
        let (title, words) = match (point.title.trim(), point.text.trim()) {
            ("", "") => continue,
            (title, "") => ("", title),
            both => both,
        };
        let wished = match point.number.trim() {
            "" => (found.len() + 1).to_string(),
            number => number.to_owned(),
        };
        let others = (2..).map(|nth: usize| format!("{wished} ({nth})"));
        let mut numbers = [wished.clone()].into_iter().chain(others);
        let number = numbers
            .find(|number| !taken.contains(number))
            .unwrap_or(wished);
        let mut members = vec![("number".to_owned(), text(&number))];
        if !title.is_empty() {
            members.push(("title".to_owned(), text(title)));
        }
        members.push(("text".to_owned(), text(words)));
        members.push(("sources".to_owned(), Json::Array(sources.to_vec())));
        members.push(("verification".to_owned(), text(Verification::Read.code())));
        taken.insert(number);
        found.push(Json::Object(members));
    }
    found
}

/// A term of a number in the words of a provision. What it is a term of, its key, is for a person to say.
pub fn term(quantity: &Quantity) -> Json {
    let comparator = match quantity.bound {
        Bound::Exactly => Comparator::Equal,
        Bound::AtMost | Bound::LessThan => Comparator::AtMost,
        Bound::AtLeast | Bound::MoreThan => Comparator::AtLeast,
        Bound::About => Comparator::About,
    };
    let is_plain = matches!(
        quantity.kind,
        Kind::Count | Kind::Money | Kind::Percent | Kind::Duration
    );
    let value = match is_plain {
        true => Json::Number(quantity.value),
        false => text(&format_amount(quantity)),
    };
    let mut members = vec![
        ("comparator".to_owned(), text(comparator.code())),
        ("value".to_owned(), value),
    ];
    if is_plain && !quantity.unit.is_empty() {
        members.push(("unit".to_owned(), text(&quantity.unit)));
    }
    Json::Object(members)
}

/// The keys that terms of a dossier have, and those that it has names for, in the order of letters: a key that several plans
/// share is what makes their terms comparable.
pub fn term_keys(dossier: &Json) -> BTreeSet<&str> {
    fn items<'j>(of: &'j Json, field: &str) -> &'j [Json] {
        match of.get(field) {
            Some(Json::Array(items)) => items,
            _ => &[],
        }
    }
    let provisions = items(dossier, "plans")
        .iter()
        .flat_map(|plan| items(plan, "provisions"));
    let terms = provisions.flat_map(|provision| items(provision, "terms"));
    let keys = terms
        .chain(items(dossier, "terms"))
        .filter_map(|term| match term.get("key") {
            Some(Json::Text(key)) if !key.trim().is_empty() => Some(key.as_str()),
            _ => None,
        });
    keys.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{outline::outline, quantity::read};

    #[test]
    fn keys_are_those_of_terms_and_of_their_names() {
        let dossier: Json = serde_json::from_str(
            r#"{"terms": [{"key": "toll"}, {"name": "without"}], "plans": [{}, {"provisions": [{"terms": [{"key": "cap"}, {"key": ""}]}, {"terms": [{"key": "toll"}, 3]}]}]}"#,
        )
        .expect("it is JSON");
        let keys: Vec<&str> = term_keys(&dossier).into_iter().collect();
        assert_eq!(keys, ["cap", "toll"]);
        assert!(term_keys(&Json::Null).is_empty());
    }

    #[test]
    fn points_become_provisions_and_numbers_terms() {
        let found = outline(
            "Plan\n1. The army has 600,000 personnel at most.\n2. Elections\nwithin 100 days.",
        );
        let there: Json = serde_json::from_str(r#"[{"number": "2"}]"#).expect("it is JSON");
        let provisions = provisions(&found.points, &there, &[text("gazette")]);
        let written = serde_json::to_string(&provisions).expect("it can be written");
        assert!(
            written.contains(r#"{"number":"1","text":"The army has 600,000 personnel at most.","sources":["gazette"],"verification":"read"}"#),
            "{written}"
        );
        assert!(written.contains(r#""number":"2 (2)""#), "{written}");
        let terms: Vec<String> = (read("No more than 600,000 personnel by 1 January 2026.").iter())
            .map(|of| serde_json::to_string(&term(of)).expect("it can be written"))
            .collect();
        assert_eq!(
            terms,
            [
                r#"{"comparator":"<=","value":600000,"unit":"personnel"}"#,
                r#"{"comparator":"<=","value":"1 January 2026"}"#,
            ]
        );
    }
}
