//! Makes a dossier of a reader's own plain texts: each becomes a plan that is its
//! own source. The page compares, opens and saves it like any other dossier.

use super::save;
use crate::{
    model::{
        Citation, FORMAT_VERSION, Match, Metadata, Plan, PlanId, Provision, Records, Source,
        Translations, Verification,
        date::{Edtf, EdtfError},
    },
    outline::Point,
};
use std::collections::HashMap;

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
///
/// # Errors
/// `day` is no date.
pub fn own_dossier(day: &str, texts: &[OwnText], matches: &[Match]) -> Result<String, EdtfError> {
    let names: Vec<&str> = texts.iter().map(|text| &*text.name).collect();
    let day: Edtf = day.parse()?;
    Ok(save(&Records {
        version: FORMAT_VERSION,
        metadata: Metadata {
            title: names.join(" · "),
            summary: OWN_SUMMARY.into(),
            language: UNKNOWN_LANGUAGE.into(),
            focus: None,
            compiled: None,
            notes: Vec::new(),
            gaps: Vec::new(),
            translations: Translations::default(),
        },
        parties: Vec::new(),
        sources: (texts.iter().enumerate())
            .map(|(place, text)| source(place, text, &day))
            .collect(),
        actors: Vec::new(),
        channels: Vec::new(),
        topics: Vec::new(),
        terms: Vec::new(),
        places: Vec::new(),
        events: Vec::new(),
        statements: Vec::new(),
        plans: (texts.iter().enumerate())
            .map(|(place, text)| plan(place, text, &day))
            .collect(),
        positions: Vec::new(),
        disagreements: Vec::new(),
        matches: matches.to_vec(),
    }))
}

/// What a dossier of such texts says of itself; the page says it in the language of its reader.
pub const OWN_SUMMARY: &str = "Texts of a reader's own, compared point by point.";
/// Who published such a text.
pub const OWN_PUBLISHER: &str = "Pasted or opened by the reader";
/// What became of it.
pub const OWN_STATUS: &str = "the reader's own text";

/// The language of the texts is not known (BCP 47).
const UNKNOWN_LANGUAGE: &str = "und";

fn source(place: usize, text: &OwnText, day: &Edtf) -> Source {
    Source {
        id: (&*own_plan_id(place)).into(),
        publisher: OWN_PUBLISHER.into(),
        title: text.name.clone(),
        url: None,
        published: day.clone(),
        language: UNKNOWN_LANGUAGE.into(),
        note: None,
        translations: Translations::default(),
    }
}

fn plan(place: usize, text: &OwnText, day: &Edtf) -> Plan {
    let id: PlanId = (&*own_plan_id(place)).into();
    let sources = vec![Citation {
        source: id.as_str().into(),
        note: None,
    }];
    Plan {
        name: text.name.clone(),
        short: text.name.clone(),
        proposers: Vec::new(),
        date: day.clone(),
        status: OWN_STATUS.into(),
        based_on: None,
        notes: None,
        completeness: None,
        points: None,
        provisions: (text.points.iter().zip(numbers(&text.points)))
            .filter_map(|(point, number)| provision(point, number, &sources))
            .collect(),
        sources,
        translations: Translations::default(),
        id,
    }
}

/// A point as a provision; a heading alone is its text.
fn provision(point: &Point, number: String, sources: &[Citation]) -> Option<Provision> {
    let (title, text) = match (point.title.trim(), point.text.trim()) {
        ("", "") => return None,
        (_, "") => (String::new(), point.title.clone()),
        ("", _) => (String::new(), point.text.clone()),
        _ => (point.title.clone(), point.text.clone()),
    };
    Some(Provision {
        number,
        title,
        text,
        topics: Vec::new(),
        terms: Vec::new(),
        obliges: Vec::new(),
        benefits: Vec::new(),
        conditions: None,
        contested_by: Vec::new(),
        sources: sources.to_vec(),
        verification: Verification::Read,
        translations: Translations::default(),
    })
}

/// The numbers of points, each once: a second `3` becomes `3 (2)`.
fn numbers(points: &[Point]) -> Vec<String> {
    let mut found: Vec<String> = Vec::with_capacity(points.len());
    let mut taken: HashMap<String, usize> = HashMap::new();
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
        let file = own_dossier("2026-01-02", &texts, &matches).expect("a day");
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
            let file = own_dossier("2026-01-02", &texts, &[]).expect("a day");
            let loaded = load(file.as_bytes()).expect("a dossier");
            for text in &loaded.dossier.plans {
                let full = points.iter().filter(|p| !p.text.trim().is_empty() || !p.title.trim().is_empty()).count();
                prop_assert_eq!(text.provisions.len(), full);
            }
        }
    }
}
