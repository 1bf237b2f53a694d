//! Dossiers that bring the page into a state: only events, long titles, errors and the like. They
//! are made of the shipped one, so that all else is as a reader knows it.

use crate::dist;
use serde_json::{Map, Value, json};
use std::{fmt::Write, fs};

/// Arabic words, to make texts of; a number and a Latin name among them, as in real ones.
const ARABIC: [&str; 6] = [
    "اجتمع الوفدان في القاهرة لبحث مسودة الاتفاق",
    "وقف إطلاق النار لمدة 30 يوما",
    "يرفض الوزير أي تعديل على النص",
    "ضمانات أمنية بمشاركة NATO والدول الضامنة",
    "تبادل الأسرى على أساس الكل مقابل الكل",
    "قال المتحدث إن الأصول المجمدة تبقى كما هي",
];

/// The dossier that the page ships.
pub fn shipped() -> Value {
    let text = fs::read_to_string(dist().join("dossier.json")).expect("the shipped dossier");
    serde_json::from_str(&text).expect("JSON")
}

/// The dossiers, by the names of the files that they lie in beside the page.
pub fn all() -> Vec<(&'static str, Vec<u8>)> {
    let files = [
        ("errors.json", with_errors()),
        ("only-events.json", only_events()),
        ("only-plans.json", only_plans()),
        ("one-plan.json", one_plan()),
        ("topics-60.json", with_topics(60)),
        ("long-titles.json", with_long_titles(300)),
        ("right-to-left.json", right_to_left()),
    ];
    let bytes = |(name, dossier): (&'static str, Value)| (name, dossier.to_string().into_bytes());
    files.into_iter().map(bytes).collect()
}

/// A table of events as an editor may keep it.
pub const TABLE: &str = "\
date,end,title,kind,actors,channel,place,source,url
2025-12-19,2025-12-21,Talks in Miami,talks,Ann Lee; Bob Ray,Paris,Miami,AP,https://example.org/1
2025-12-20,,A call before the talks,call,Bob Ray,Paris,,AP,
2025-12-22,,The ministers call the text unfinished,statement,Cleo Marsh,Rome,Rome,,
2025-12,,Some time in December,statement,Cleo Marsh,Rome,Rome,,
";

fn records<'a>(dossier: &'a mut Value, of: &str) -> &'a mut Vec<Value> {
    dossier[of].as_array_mut().expect("records")
}

/// Empties lists of records.
fn without(dossier: &mut Value, lists: &[&str]) {
    for list in lists {
        dossier[*list] = json!([]);
    }
}

/// Leaves out terms that no provision has: the page would say that they are of nothing.
fn drop_unused_terms(dossier: &mut Value) {
    let mut used = Vec::new();
    for plan in records(dossier, "plans") {
        for provision in records(plan, "provisions") {
            let terms = provision["terms"].as_array().into_iter().flatten();
            used.extend(terms.map(|term| term["key"].clone()));
        }
    }
    records(dossier, "terms").retain(|term| used.contains(&term["key"]));
    for topic in records(dossier, "topics") {
        if (topic.get("main_term")).is_some_and(|term| !used.contains(term)) {
            topic.as_object_mut().expect("a topic").remove("main_term");
        }
    }
}

/// Records whose faults an author may make: they are set aside.
pub fn with_errors() -> Value {
    let mut dossier = shipped();
    dossier["events"][3]["channel"] = json!("us-rusia");
    dossier["events"][5]["date"] = json!("2025-13-01");
    dossier["events"][119]["id"] = dossier["events"][118]["id"].clone();
    dossier["topics"][0]["colour"] = json!("red");
    dossier
}

/// Events, and nothing that was said or proposed.
pub fn only_events() -> Value {
    let mut dossier = shipped();
    without(
        &mut dossier,
        &["statements", "plans", "positions", "disagreements"],
    );
    for event in records(&mut dossier, "events") {
        event["plans"] = json!([]);
    }
    drop_unused_terms(&mut dossier);
    dossier
}

/// Plans, and nothing that happened.
pub fn only_plans() -> Value {
    let mut dossier = shipped();
    without(
        &mut dossier,
        &["events", "statements", "positions", "disagreements"],
    );
    dossier
}

/// A single plan, with what happened around it.
pub fn one_plan() -> Value {
    const KEPT: &str = "us-28";
    let mut dossier = shipped();
    records(&mut dossier, "plans").retain(|plan| plan["id"] == KEPT);
    let is_plan: Vec<Value> = (records(&mut shipped(), "plans").iter())
        .map(|plan| plan["id"].clone())
        .collect();
    let is_gone = |name: &Value| {
        let id = name.get("plan").unwrap_or(name);
        *id != KEPT && is_plan.contains(id)
    };
    for (list, field) in [
        ("events", "plans"),
        ("statements", "about"),
        ("disagreements", "plans"),
        ("disagreements", "provisions"),
    ] {
        for record in records(&mut dossier, list) {
            if let Some(names) = record.get_mut(field).and_then(Value::as_array_mut) {
                names.retain(|name| !is_gone(name));
            }
        }
    }
    drop_unused_terms(&mut dossier);
    dossier
}

/// So many topics, each with provisions and positions on it.
pub fn with_topics(count: usize) -> Value {
    let mut dossier = shipped();
    let topics = records(&mut dossier, "topics");
    let known = topics.len();
    for nth in known..count {
        let mut topic = topics[nth % known].clone();
        topic["id"] = json!(format!("topic-{nth}"));
        topic["name"] = json!(format!("Further topic {nth}"));
        for field in ["short", "main_term"] {
            topic.as_object_mut().expect("a topic").remove(field);
        }
        topics.push(topic);
    }
    let further: Vec<Value> = (known..count)
        .map(|nth| json!(format!("topic-{nth}")))
        .collect();
    let mut next = further.iter().cycle();
    for plan in records(&mut dossier, "plans") {
        for provision in records(plan, "provisions") {
            let topics = records(provision, "topics");
            topics.extend(next.next().cloned());
        }
    }
    let positions = records(&mut dossier, "positions");
    let more: Vec<Value> = (positions.iter().zip(&further))
        .map(|(position, topic)| {
            let mut position = position.clone();
            position["topic"] = topic.clone();
            position
        })
        .collect();
    positions.extend(more);
    dossier
}

/// Titles of so many letters, some of them a single word; names of a third of that.
pub fn with_long_titles(length: usize) -> Value {
    let mut dossier = shipped();
    let mut nth = 0;
    each_text(&mut dossier, &mut |field, text| {
        let length = match field {
            "title" => length,
            "name" => length / 3,
            _ => return,
        };
        nth += 1;
        // A word that breaks nowhere, as addresses and file names do.
        let filler = match nth % 7 {
            0 => "_and_so_on".to_owned(),
            _ => format!(", {}", text.to_lowercase()),
        };
        let long = text.clone() + &filler.repeat(length / filler.chars().count() + 1);
        *text = long.chars().take(length).collect();
    });
    dossier
}

/// All that a reader reads, in Arabic; publishers and addresses as they were.
pub fn right_to_left() -> Value {
    let mut dossier = shipped();
    dossier["metadata"]["language"] = json!("ar");
    let mut nth = 0;
    each_text(&mut dossier, &mut |field, text| {
        let is_read = [
            "title",
            "name",
            "short",
            "summary",
            "text",
            "quote",
            "description",
            "notes",
            "status",
            "conditions",
        ];
        if !is_read.contains(&field) {
            return;
        }
        nth += 1;
        let words = ARABIC[nth % ARABIC.len()];
        *text = match field {
            // Few words where there is little room, and none twice: they stand for one record.
            "short" => format!("{} {nth}", words.split(' ').next().unwrap_or_default()),
            "title" | "name" => format!("{words} {nth}"),
            "quote" => words.to_owned(),
            _ => format!("{words}. {}.", ARABIC[(nth + 1) % ARABIC.len()]),
        };
    });
    dossier
}

/// Calls for every text of a dossier, with the name of its field.
fn each_text(value: &mut Value, change: &mut dyn FnMut(&str, &mut String)) {
    fn each(field: &str, value: &mut Value, change: &mut dyn FnMut(&str, &mut String)) {
        match value {
            Value::String(text) => change(field, text),
            Value::Array(all) => all.iter_mut().for_each(|one| each(field, one, change)),
            Value::Object(fields) => each_field(fields, change),
            _ => {}
        }
    }
    fn each_field(fields: &mut Map<String, Value>, change: &mut dyn FnMut(&str, &mut String)) {
        for (name, value) in fields {
            each(name, value, change);
        }
    }
    each("", value, change);
}

/// A table of so many events, each day of a year having several, in so many channels.
pub fn table(count: usize, channels: usize) -> String {
    let mut csv = String::from("date,title,kind,channel\n");
    for nth in 0..count {
        let (month, day) = (nth % 12 + 1, nth / 12 % 28 + 1);
        let channel = nth % channels;
        // Writing to a string cannot fail.
        writeln!(
            csv,
            "2025-{month:02}-{day:02},Event {nth},talks,Channel {channel}"
        )
        .ok();
    }
    csv
}
