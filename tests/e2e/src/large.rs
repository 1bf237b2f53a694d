//! Large dossiers, made up and the same at every run: plans of hundreds of provisions and positions of a
//! thousand actors.

use serde_json::{Value, json};

/// Numbers that look like chance (xorshift, Marsaglia 2003).
pub struct Chance(u64);

impl Chance {
    /// Numbers that follow from a seed, which is not 0.
    pub fn new(seed: u64) -> Self {
        Chance(seed)
    }

    /// A number below a limit.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn one<'a>(&mut self, of: &'a [String]) -> &'a str {
        &of[self.below(of.len() as u64) as usize]
    }
}

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// Words to make texts of.
pub fn vocabulary(chance: &mut Chance) -> Vec<String> {
    let syllable = |chance: &mut Chance| {
        let of = |letters: &str, nth: u64| letters[nth as usize..=nth as usize].to_owned();
        let consonant = chance.below(12);
        of("bcdfglmnprst", consonant) + &of("aeiou", chance.below(5))
    };
    (0..4_000)
        .map(|_| {
            let syllables = 2 + chance.below(3);
            (0..syllables).map(|_| syllable(chance)).collect()
        })
        .collect()
}

/// Twenty to a hundred words, a number among them.
fn text(chance: &mut Chance, words: &[String]) -> Vec<String> {
    let count = 20 + chance.below(80);
    let mut text: Vec<String> = (0..count).map(|_| chance.one(words).to_owned()).collect();
    let place = chance.below(count) as usize;
    text[place] = format!("within {} days", 10 * (1 + chance.below(30)));
    text
}

fn dossier(parts: Value) -> Vec<u8> {
    let mut dossier = json!({
        "demarche": 1,
        "metadata": { "title": "Large", "summary": "Made up, to be large.", "language": "en" },
        "sources": [{ "id": "source", "publisher": "Nobody", "title": "Made up", "published": "2025-01-01", "language": "en" }],
        "topics": (0..40).map(|nth| json!({ "id": format!("topic-{nth}"), "name": format!("Topic {nth}"), "description": "Made up.", "sources": ["source"] })).collect::<Vec<_>>(),
    });
    if let (Some(all), Some(more)) = (dossier.as_object_mut(), parts.as_object()) {
        all.extend(more.clone());
    }
    dossier.to_string().into_bytes()
}

/// A dossier of plans with so many provisions each. Every plan is made from the first: of ten provisions six are kept,
/// two say something else in places, one is gone and one is new.
pub fn plans(counts: &[usize]) -> Vec<u8> {
    let mut chance = Chance::new(SEED);
    let words = vocabulary(&mut chance);
    let longest = counts.iter().copied().max().unwrap_or(0);
    let first: Vec<Vec<String>> = (0..longest).map(|_| text(&mut chance, &words)).collect();
    let mut all = Vec::new();
    for (plan, &count) in counts.iter().enumerate() {
        let mut texts: Vec<Vec<String>> = Vec::new();
        for text_of_first in &first {
            let what = if plan == 0 { 0 } else { chance.below(10) };
            match what {
                0..=5 => texts.push(text_of_first.clone()),
                6 | 7 => {
                    let mut other = text_of_first.clone();
                    for _ in 0..4 {
                        let place = chance.below(other.len() as u64) as usize;
                        other[place] = chance.one(&words).to_owned();
                    }
                    texts.push(other);
                }
                8 => {}
                _ => {
                    texts.push(text_of_first.clone());
                    texts.push(text(&mut chance, &words));
                }
            }
        }
        texts.truncate(count);
        let provisions: Vec<Value> = (texts.iter().enumerate())
            .map(|(nth, text)| {
                json!({
                    "number": (nth + 1).to_string(), "title": text[..3].join(" "), "text": text.join(" "),
                    "topics": [format!("topic-{}", chance.below(40))], "sources": ["source"], "verification": "read",
                })
            })
            .collect();
        all.push(json!({
            "id": format!("plan-{plan}"), "name": format!("Plan number {plan}"), "short": format!("Plan {plan}"), "proposers": [],
            "date": format!("2025-01-{:02}", plan + 1), "status": "made up", "sources": ["source"], "provisions": provisions,
        }));
    }
    dossier(json!({ "plans": all }))
}

/// A dossier of so many actors with a position on each of so many topics, up to forty.
pub fn positions(actors: usize, topics: usize) -> Vec<u8> {
    let mut chance = Chance::new(SEED);
    let stances = ["supports", "conditional", "neutral", "opposes", "claims"];
    let people: Vec<Value> = (0..actors)
        .map(|nth| json!({ "id": format!("actor-{nth}"), "name": format!("Actor number {nth}"), "kind": "person", "party": format!("party-{}", nth % 4), "sources": ["source"] }))
        .collect();
    let mut held = Vec::new();
    for actor in 0..actors {
        for topic in 0..topics.min(40) {
            held.push(json!({
                "actor": format!("actor-{actor}"), "topic": format!("topic-{topic}"), "date": format!("2025-{:02}", 1 + chance.below(12)),
                "stance": stances[chance.below(5) as usize], "summary": format!("What {actor} says of {topic}."), "sources": ["source"],
            }));
        }
    }
    let parties: Vec<Value> = (["blue", "orange", "green", "purple"].iter().enumerate())
        .map(|(nth, colour)| json!({ "id": format!("party-{nth}"), "name": format!("Party {nth}"), "colour": colour }))
        .collect();
    dossier(json!({ "parties": parties, "actors": people, "positions": held }))
}

/// A dossier of an event with so many statements, all on the provision of a plan, as many sources and
/// half as many disagreements and notes.
pub fn statements(count: usize) -> Vec<u8> {
    let mut chance = Chance::new(SEED);
    let words = vocabulary(&mut chance);
    let mut sentence = || text(&mut chance, &words)[..12].join(" ");
    let stances = ["supports", "conditional", "neutral", "opposes", "claims"];
    let said: Vec<Value> = (0..count)
        .map(|nth| json!({
            "id": format!("said-{nth}"), "date": "2025-01-05", "speaker": format!("actor-{}", nth % 7), "event": "event", "topics": ["topic-0"],
            "about": ["plan"], "stance": stances[nth % 5], "summary": format!("Statement {nth}: {}", sentence()), "reported_by": ["Nobody"], "sources": ["source"],
        }))
        .collect();
    let sources: Vec<Value> = (0..count)
        .map(|nth| json!({ "id": format!("source-{nth}"), "publisher": "Nobody", "title": sentence(), "published": "2025-01-06", "language": "en" }))
        .collect();
    let cited: Vec<String> = (0..count).map(|nth| format!("source-{nth}")).collect();
    let actors: Vec<Value> = (0..7)
        .map(|nth| json!({ "id": format!("actor-{nth}"), "name": format!("Actor number {nth}"), "kind": "person", "party": "party", "sources": ["source-0"] }))
        .collect();
    let disagreements: Vec<Value> = (0..count / 2)
        .map(|nth| json!({ "id": format!("point-{nth}"), "title": format!("Point {nth}"), "text": sentence(), "events": ["event"], "statements": ["said-0", "said-1"] }))
        .collect();
    let notes: Vec<String> = (0..count / 2).map(|_| sentence()).collect();
    let mut whole: Value = serde_json::from_slice(&dossier(json!({}))).unwrap_or_default();
    whole["metadata"]["notes"] = json!(notes);
    if let Some(all) = whole["sources"].as_array_mut() {
        all.extend(sources);
    }
    if let Some(all) = whole.as_object_mut() {
        let parts = json!({
            "parties": [{ "id": "party", "name": "Party", "colour": "blue" }],
            "actors": actors,
            "channels": [{ "id": "channel", "name": "Channel", "description": "Made up.", "sources": ["source"] }],
            "events": [{ "id": "event", "date": "2025-01-05", "title": "Much was said", "summary": "Made up.", "kind": "talks", "channel": "channel",
                "topics": ["topic-0"], "plans": ["plan"], "confidence": "reported", "sources": cited }],
            "statements": said,
            "disagreements": disagreements,
            "plans": [{ "id": "plan", "name": "Plan", "short": "Plan", "proposers": [], "date": "2025-01-04", "status": "made up", "sources": ["source"],
                "provisions": [{ "number": "1", "title": "One", "text": "Made up.", "topics": ["topic-0"], "sources": ["source"], "verification": "read" }] }],
        });
        all.extend(parts.as_object().cloned().unwrap_or_default());
    }
    whole.to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_at_every_run_and_as_large_as_asked() {
        let two = plans(&[600, 550]);
        assert_eq!(two, plans(&[600, 550]));
        let read: Value = serde_json::from_slice(&two).expect("JSON");
        let count = |plan: usize| read["plans"][plan]["provisions"].as_array().map(Vec::len);
        assert_eq!((count(0), count(1)), (Some(600), Some(550)));
        let read: Value = serde_json::from_slice(&positions(20, 7)).expect("JSON");
        assert_eq!(read["positions"].as_array().map(Vec::len), Some(140));
    }
}
