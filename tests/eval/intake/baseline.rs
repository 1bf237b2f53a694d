//! What is reached without understanding: the nearest name before a verb of saying, dates by
//! their pattern with weekdays counted back, an event for each word of meeting and the like.

use super::{
    labels::{Article, same_name},
    score::{Counts, Sums},
};
use demarche::model::date::{civil_from_days, days_from_civil, weekday};
use demarche::when::{month, weekday as weekday_of};

const SAYING: [&str; 22] = [
    "said",
    "says",
    "told",
    "added",
    "wrote",
    "confirmed",
    "denied",
    "warned",
    "заявив",
    "сказав",
    "повідомив",
    "заявил",
    "сказал",
    "сообщил",
    "отметил",
    "déclaré",
    "affirmé",
    "indiqué",
    "annoncé",
    "зазначив",
    "додав",
    "добавил",
];
const EVENTS: [(&str, &str); 12] = [
    ("talks", "talks"),
    ("met", "talks"),
    ("summit", "summit"),
    ("call", "call"),
    ("signed", "document"),
    ("strikes", "military"),
    ("attacked", "military"),
    ("proposed", "proposal"),
    ("sanctions", "sanction"),
    ("переговори", "talks"),
    ("переговоры", "talks"),
    ("pourparlers", "talks"),
];

pub fn judge(article: &Article) -> Sums {
    let mut sums = Sums::default();
    let day: Vec<i64> = article
        .published
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    let published = days_from_civil(day[0], day[1] as u8, day[2] as u8);
    let (mut speakers, mut dates, mut events) =
        (Counts::default(), Counts::default(), Counts::default());
    let mut start = 0;
    let mut seen = Vec::new();
    let mut found_events: Vec<(String, String)> = Vec::new();
    for line in article.text.split_inclusive(['.', '\n']) {
        let length = line.chars().count();
        let words: Vec<&str> = line
            .split_whitespace()
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
            .collect();
        let days: Vec<String> = (words.windows(2))
            .filter_map(|pair| date(pair, published))
            .collect();
        if let Some(verb) = words
            .iter()
            .position(|word| SAYING.contains(&word.to_lowercase().as_str()))
        {
            let is_name = |word: &str| word.starts_with(char::is_uppercase);
            let last = (0..verb)
                .rev()
                .find(|at| is_name(words[*at]))
                .or_else(|| (verb..words.len()).find(|at| is_name(words[*at])));
            if let Some(last) = last {
                let name = words[last];
                speakers.found += 1;
                let right: Vec<usize> = (article.statements.iter().enumerate())
                    .filter(|(_, label)| {
                        (start..start + length).contains(&label.at)
                            && same_name(name, &label.speaker)
                    })
                    .map(|(row, _)| row)
                    .collect();
                speakers.right_found += usize::from(!right.is_empty());
                seen.extend(right);
            }
        }
        for day in &days {
            dates.found += 1;
            let is_right = (article.dates.iter()).any(|label| {
                (start..start + length).contains(&label.span.start) && label.date == *day
            });
            dates.right_found += usize::from(is_right);
        }
        for (word, kind) in EVENTS {
            if words.contains(&word) {
                let day = days
                    .first()
                    .cloned()
                    .unwrap_or_else(|| article.published.clone());
                found_events.push((kind.to_owned(), day));
                break;
            }
        }
        start += length;
    }
    seen.sort_unstable();
    seen.dedup();
    (speakers.given, speakers.right_given) = (article.statements.len(), seen.len());
    (dates.given, dates.right_given) = (
        article.dates.len(),
        dates.right_found.min(article.dates.len()),
    );
    events.found = found_events.len();
    events.given = article.events.len();
    for label in &article.events {
        if let Some(row) = found_events
            .iter()
            .position(|(kind, day)| *kind == label.kind && *day == label.date)
        {
            found_events.remove(row);
            events.right_given += 1;
            events.right_found += 1;
        }
    }
    sums.set("speakers", speakers);
    sums.set("dates", dates);
    sums.set("events", events);
    sums
}

/// `December 21`, `21 December`, or a weekday: the last one.
fn date(pair: &[&str], published: i64) -> Option<String> {
    let text = |day: i64| {
        let (year, month, day) = civil_from_days(day);
        format!("{year:04}-{month:02}-{day:02}")
    };
    let year = civil_from_days(published).0;
    let number = |word: &str| word.parse::<u8>().ok().filter(|day| (1..=31).contains(day));
    let is_name = |word: &str| word.chars().count() > 2;
    if let (Some(day), Some(month)) = (number(pair[0]), month(pair[1]).filter(|_| is_name(pair[1])))
    {
        return Some(format!("{year:04}-{month:02}-{day:02}"));
    }
    if let (Some(month), Some(day)) = (month(pair[0]).filter(|_| is_name(pair[0])), number(pair[1]))
    {
        return Some(format!("{year:04}-{month:02}-{day:02}"));
    }
    let wanted = weekday_of(pair[0]).filter(|_| pair[0].chars().count() > 4)?;
    let back = i64::from((weekday(published) + 7 - wanted) % 7);
    Some(text(published - back))
}
