//! How well drafts are made of articles: labelled articles of `tests/intake/`, what is found,
//! and what plain baselines reach.
//!
//! A label is a line: `s speaker | day | words of the sentence`, `e kind | day | actor; actor`,
//! `d words | day`. The articles of `held-out/` are of other negotiations and only looked at.

mod baseline;
mod evidence;
mod labels;
mod score;

use demarche::intake::{Draft, EventDraft, Intake, StatementDraft, read};
use labels::{Article, EventLabel};
use score::{Counts, Sums};
use std::path::Path;

/// What is asked of the held-out English articles: F1 of speakers, share of dates that are
/// exact, F1 of actors, F1 of events.
const BARS: [(&str, f64); 4] = [
    ("speakers", 0.90),
    ("dates", 0.95),
    ("actors", 0.95),
    ("events", 0.75),
];

/// Prints the figures of both halves; gives what missed its bar. `INTAKE_ARTICLES` names another
/// folder to read instead: new articles, before any rule has seen them.
pub fn eval(folder: &Path, shown: &str) -> Vec<String> {
    if let Some(other) = std::env::var_os("INTAKE_ARTICLES") {
        half("of that folder", Path::new(&other), !shown.is_empty());
        return Vec::new();
    }
    let fitted = half("fitted", folder, shown != "held-out" && !shown.is_empty());
    let held_out = half("held out", &folder.join("held-out"), shown == "held-out");
    drop(fitted);
    let mut missed = Vec::new();
    if let Some((_, english)) = held_out.iter().find(|(language, _)| language == "en") {
        for (name, bar) in BARS {
            let reached = english.get(name).f1();
            if reached < bar {
                missed.push(format!(
                    "intake, held out, English: F1 of {name} is {reached:.3}, asked {bar:.2}"
                ));
            }
        }
    }
    missed
}

/// The articles of a folder, summed up by language.
fn half(name: &str, folder: &Path, shows_mistakes: bool) -> Vec<(String, Sums)> {
    let mut by_language: Vec<(String, Sums, Sums)> = Vec::new();
    let articles = Article::all(folder);
    for article in &articles {
        let published = article.published.parse().expect("a day of publication");
        let found = read(&article.text, &published, None).expect("a day of publication");
        let sums = judge(article, &found, shows_mistakes);
        let plain = baseline::judge(article);
        match by_language
            .iter_mut()
            .find(|(language, ..)| *language == article.language)
        {
            Some((_, all, base)) => {
                all.add(&sums);
                base.add(&plain);
            }
            None => by_language.push((article.language.clone(), sums, plain)),
        }
    }
    println!("\narticles, {name}: {}", articles.len());
    println!(
        "{:<10} {:<15} {:>9} {:>9} {:>9}   {:>12}",
        "language", "of", "precision", "recall", "F1", "baseline F1"
    );
    for (language, sums, base) in &by_language {
        for (of, counts) in sums.all() {
            let plain = base.get(of);
            let plain = if plain.given > 0 {
                format!("{:.3}", plain.f1())
            } else {
                String::new()
            };
            println!(
                "{language:<10} {of:<15} {:>9.3} {:>9.3} {:>9.3}   {plain:>12}",
                counts.precision(),
                counts.recall(),
                counts.f1()
            );
        }
        println!(
            "{language:<10} wrong and told with “perhaps”: {:.0} % of {}; right and told so: {} of {}",
            sums.marked_among_wrong() * 100.0,
            sums.wrong,
            sums.right_marked,
            sums.right
        );
    }
    by_language
        .into_iter()
        .map(|(language, sums, _)| (language, sums))
        .collect()
}

fn judge(article: &Article, found: &Intake, shows_mistakes: bool) -> Sums {
    let mut sums = Sums::default();
    let tell = |words: String| {
        if shows_mistakes {
            println!("{}: {words}", article.name);
        }
    };
    let statements: Vec<&StatementDraft> = (found.drafts.iter())
        .filter_map(|draft| match draft {
            Draft::Statement(draft) => Some(&**draft),
            Draft::Event(_) => None,
        })
        .collect();
    let speaks = |draft: &StatementDraft, name: &str| {
        std::iter::once(&draft.speaker)
            .chain(&draft.joint_with)
            .any(|speaker| labels::same_name(&speaker.value, name))
    };
    let mut speakers = Counts::default();
    let mut said_on = Counts::default();
    for label in &article.statements {
        let here = || {
            statements
                .iter()
                .filter(|draft| draft.span.contains(&label.at))
        };
        let right = here().find(|draft| speaks(draft, &label.speaker));
        speakers.given += 1;
        match right {
            Some(draft) => {
                speakers.right_given += 1;
                said_on.given += 1;
                said_on.found += 1;
                let is_right = draft.date.value.as_str() == label.date;
                said_on.right_given += usize::from(is_right);
                said_on.right_found += usize::from(is_right);
                if !is_right {
                    tell(format!(
                        "day {} for {}: {} “{}”",
                        draft.date.value, label.date, label.speaker, label.words
                    ));
                }
            }
            None => {
                let instead: Vec<&str> = here().map(|draft| &*draft.speaker.value).collect();
                tell(format!(
                    "missed speaker {} “{}”, found {instead:?}",
                    label.speaker, label.words
                ));
            }
        }
    }
    let mut seen: Vec<(usize, &str)> = Vec::new();
    for draft in &statements {
        let key = (draft.span.start, &*draft.speaker.value);
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        speakers.found += 1;
        let is_right = (article.statements.iter())
            .any(|label| draft.span.contains(&label.at) && speaks(draft, &label.speaker));
        speakers.right_found += usize::from(is_right);
        sums.right += usize::from(is_right);
        sums.right_marked += usize::from(is_right && draft.is_perhaps());
        evidence::of_statement(&article.name, draft, is_right);
        if !is_right {
            sums.wrong += 1;
            sums.wrong_marked += usize::from(draft.is_perhaps());
            tell(format!(
                "wrong speaker {} ({:.2} {}): {}",
                draft.speaker.value,
                draft.confidence,
                draft.speaker.reason.code(),
                draft.content.value
            ));
        }
    }
    let mut dates = Counts::default();
    for label in &article.dates {
        dates.given += 1;
        let here = found
            .dates
            .iter()
            .find(|date| date.span.start < label.span.end && label.span.start < date.span.end);
        match here {
            Some(date) if date.date.as_str() == label.date => dates.right_given += 1,
            other => tell(format!(
                "date “{}” is {}, found {:?}",
                label.words,
                label.date,
                other.map(|date| date.date.as_str())
            )),
        }
    }
    for date in &found.dates {
        dates.found += 1;
        let is_right = article.dates.iter().any(|label| {
            date.span.start < label.span.end
                && label.span.start < date.span.end
                && date.date.as_str() == label.date
        });
        dates.right_found += usize::from(is_right);
        if !is_right {
            tell(format!("wrong date {} “{}”", date.date, date.text));
        }
    }
    let events: Vec<&EventDraft> = (found.drafts.iter())
        .filter_map(|draft| match draft {
            Draft::Event(draft) => Some(&**draft),
            Draft::Statement(_) => None,
        })
        .collect();
    let (mut happened, mut actors) = (Counts::default(), Counts::default());
    let mut taken = vec![false; events.len()];
    for label in &article.events {
        happened.given += 1;
        let fits = |row: &usize| {
            let draft = events[*row];
            !taken[*row]
                && draft.kind.value.code() == label.kind
                && draft.date.value.as_str() == label.date
        };
        let shared = |row: &usize| {
            events[*row]
                .actors
                .iter()
                .filter(|actor| {
                    label
                        .actors
                        .iter()
                        .any(|name| labels::same_name(name, &actor.value))
                })
                .count()
        };
        let best = (0..events.len()).filter(fits).max_by_key(shared);
        match best {
            Some(row) => {
                taken[row] = true;
                happened.right_given += 1;
                score_actors(label, events[row], &mut actors, &tell);
            }
            None => tell(format!(
                "missed event {} {} {:?}",
                label.kind, label.date, label.actors
            )),
        }
    }
    happened.found = events.len();
    happened.right_found = taken.iter().filter(|taken| **taken).count();
    for (draft, taken) in events.iter().zip(&taken) {
        sums.right += usize::from(*taken);
        sums.right_marked += usize::from(*taken && draft.is_perhaps());
        evidence::of_event(&article.name, draft, *taken);
        if !taken {
            sums.wrong += 1;
            sums.wrong_marked += usize::from(draft.is_perhaps());
            tell(format!(
                "wrong event {} {} ({:.2}): {}",
                draft.kind.value.code(),
                draft.date.value,
                draft.confidence,
                draft.title.value
            ));
        }
    }
    sums.set("speakers", speakers);
    sums.set("day of words", said_on);
    sums.set("dates", dates);
    sums.set("events", happened);
    sums.set("actors", actors);
    sums
}

fn score_actors(
    label: &EventLabel,
    draft: &EventDraft,
    actors: &mut Counts,
    tell: &impl Fn(String),
) {
    let names: Vec<&str> = draft.actors.iter().map(|actor| &*actor.value).collect();
    let given = label
        .actors
        .iter()
        .filter(|name| names.iter().any(|found| labels::same_name(found, name)))
        .count();
    let right = names
        .iter()
        .filter(|found| {
            label
                .actors
                .iter()
                .any(|name| labels::same_name(found, name))
        })
        .count();
    actors.given += label.actors.len();
    actors.found += names.len();
    actors.right_given += given;
    actors.right_found += right;
    if given < label.actors.len() || right < names.len() {
        tell(format!(
            "actors {names:?} for {:?}: {}",
            label.actors, draft.title.value
        ));
    }
}
