//! A dossier of a reader's own texts: plain texts as plans, each its own
//! source. The page opens and saves it like any other dossier.

use crate::{model::Match, outline::Point, writer::Writer};

/// A text of the reader's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnText {
    /// What it is called.
    pub name: String,
    /// Its points.
    pub points: Vec<Point>,
}

/// The id of the plan that a text becomes, by its place.
pub fn own_plan_id(place: usize) -> String {
    format!("text-{}", place + 1)
}

/// The file of a dossier of texts, in JSON; `day` is the date of all of them, in
/// EDTF. Points without words are left out; numbers that stand twice are told apart.
pub fn own_dossier(day: &str, texts: &[OwnText], matches: &[Match]) -> String {
    let names: Vec<&str> = texts.iter().map(|text| &*text.name).collect();
    let mut json = Writer::default();
    json.open('{');
    json.raw("demarche", "1");
    json.key("metadata");
    json.open('{');
    json.text("title", &names.join(" · "));
    json.text(
        "summary",
        "Texts of a reader's own, compared point by point.",
    );
    // The language of the texts is not known.
    json.text("language", "und");
    json.close('}');
    json.list("sources", texts.len(), &|json, place| {
        json.text("id", &own_plan_id(place));
        json.text("publisher", "Pasted or opened by the reader");
        json.text("title", &texts[place].name);
        json.text("published", day);
        json.text("language", "und");
    });
    json.list("plans", texts.len(), &|json, place| {
        let text = &texts[place];
        json.text("id", &own_plan_id(place));
        json.text("name", &text.name);
        json.text("short", &text.name);
        json.text("date", day);
        json.text("status", "the reader's own text");
        json.texts("sources", &[own_plan_id(place)]);
        let numbers = numbers(&text.points);
        let full: Vec<usize> = (0..text.points.len())
            .filter(|&nth| {
                !text.points[nth].text.trim().is_empty()
                    || !text.points[nth].title.trim().is_empty()
            })
            .collect();
        json.list("provisions", full.len(), &|json, nth| {
            let point = &text.points[full[nth]];
            json.text("number", &numbers[full[nth]]);
            if point.text.trim().is_empty() {
                json.text("text", &point.title);
            } else {
                if !point.title.trim().is_empty() {
                    json.text("title", &point.title);
                }
                json.text("text", &point.text);
            }
            json.texts("sources", &[own_plan_id(place)]);
            json.text("verification", "read");
        });
    });
    json.list("matches", matches.len(), &|json, nth| {
        let matched = &matches[nth];
        json.text("from_plan", matched.from_plan.as_str());
        json.texts("from", &matched.from);
        json.text("to_plan", matched.to_plan.as_str());
        json.texts("to", &matched.to);
    });
    json.close('}');
    json.out
}

/// The numbers of points, each once: a second `3` becomes `3 (2)`.
fn numbers(points: &[Point]) -> Vec<String> {
    let mut found: Vec<String> = Vec::with_capacity(points.len());
    let mut taken: std::collections::HashMap<String, usize> = Default::default();
    for (nth, point) in points.iter().enumerate() {
        let number = match point.number.trim() {
            "" => (nth + 1).to_string(),
            number => number.to_owned(),
        };
        let mut unique = number.clone();
        while taken.contains_key(&unique) {
            let count = taken.entry(number.clone()).or_insert(1);
            *count += 1;
            unique = format!("{number} ({count})");
        }
        taken.insert(unique.clone(), 1);
        found.push(unique);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::load;
    use proptest::prelude::*;

    fn point(number: &str, text: &str) -> Point {
        Point {
            number: number.into(),
            title: String::new(),
            text: text.into(),
        }
    }

    #[test]
    fn opens_without_a_word() {
        let texts = [
            OwnText {
                name: "Draft \"A\"".into(),
                points: vec![
                    point("1", "One\nline"),
                    point("1", "Two"),
                    point("", "Three"),
                    point("4", " "),
                ],
            },
            OwnText {
                name: "Draft B".into(),
                points: vec![point("I", "One \\ line\u{7}")],
            },
        ];
        let matches = [Match {
            from_plan: "text-1".into(),
            from: vec!["1".into()],
            to_plan: "text-2".into(),
            to: vec!["I".into()],
        }];
        let file = own_dossier("2026-01-02", &texts, &matches);
        let loaded = load(file.as_bytes()).expect("a dossier");
        assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
        let numbers: Vec<&str> = loaded.dossier.plans[0]
            .provisions
            .iter()
            .map(|p| &*p.number)
            .collect();
        assert_eq!(numbers, ["1", "1 (2)", "3"]);
        assert_eq!(
            loaded.dossier.plans[1].provisions[0].text,
            "One \\ line\u{7}"
        );
        assert_eq!(loaded.dossier.matches, matches);
    }

    proptest! {
        #[test]
        fn any_texts_open(names in prop::collection::vec("\\PC{1,9}", 1..4), lines in prop::collection::vec(("\\PC{0,4}", "\\PC{0,9}", "(?s).{0,30}"), 0..6)) {
            let points: Vec<Point> = lines.into_iter().map(|(number, title, text)| Point { number, title, text }).collect();
            let texts: Vec<OwnText> = names.into_iter().filter(|name| !name.trim().is_empty()).map(|name| OwnText { name, points: points.clone() }).collect();
            let loaded = load(own_dossier("2026-01-02", &texts, &[]).as_bytes());
            let loaded = loaded.expect("a dossier");
            for text in &loaded.dossier.plans {
                let full = points.iter().filter(|p| !p.text.trim().is_empty() || !p.title.trim().is_empty()).count();
                prop_assert_eq!(text.provisions.len(), full);
            }
        }
    }
}
