//! Timelines as text, in the manner of Markwhen: `2025-01: Event` in a line, what is below it as its
//! description, sections and groups as channels, `#tags` as topics.

use super::{
    super::{NoTable, Refusal},
    csv::Csv,
};
use crate::when::{self, Answer, Habits};

/// In so many lines at the beginning a timeline must show.
const TELLING: usize = 60;

/// The columns of the table.
const HEADINGS: [&str; 6] = ["date", "title", "description", "channel", "topics", "url"];

/// Whether a text is a timeline: two lines begin with a date and a colon, or one below a title.
pub(super) fn is_timeline(text: &str) -> bool {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut has_title = false;
    let mut events = 0;
    for line in lines.take(TELLING) {
        if dated(line).is_some() {
            events += 1;
        } else if events == 0 {
            has_title |= entry(line).is_some_and(|(key, _)| key == "title");
        }
    }
    events + usize::from(has_title) > 1
}

/// A line of the head: `title: Talks`.
fn entry(line: &str) -> Option<(String, &str)> {
    let (key, value) = line.split_once(':')?;
    Some((key.trim().to_lowercase(), value.trim()))
}

/// When an event was and what it says, where a line begins with a date and a colon.
fn dated(line: &str) -> Option<(String, &str)> {
    let line = line.trim_start_matches(['-', '*', ' ']);
    // Within a time of day there is no space behind the colon.
    let (date, text) = (line.split_once(": ")).or_else(|| Some((line.strip_suffix(':')?, "")))?;
    if !date.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    Some((date_of(date.trim())?, text.trim()))
}

/// A date as it is written, or as EDTF where it runs to now.
fn date_of(text: &str) -> Option<String> {
    let parts = (text.split_once(" - ")).or_else(|| text.split_once('/'));
    if let Some((from, "now")) = parts.map(|(from, to)| (from.trim(), to.trim())) {
        return match when::read(from, &Habits::default()) {
            Answer::Sure(reading) => Some(format!("{}/..", reading.date)),
            _ => None,
        };
    }
    let is_date = !matches!(when::read(text, &Habits::default()), Answer::None(_));
    is_date.then(|| text.to_owned())
}

/// An event while it is read.
#[derive(Debug, Default)]
struct Event {
    date: String,
    title: String,
    description: String,
    channel: String,
    topics: Vec<String>,
    url: String,
}

impl Event {
    /// A text without its tags and addresses, which are kept apart.
    fn plain(&mut self, text: &str) -> String {
        let text = self.unlinked(text);
        let is_tag = |word: &&str| {
            let name = word.strip_prefix('#').unwrap_or_default();
            name.starts_with(|c: char| c.is_alphabetic())
        };
        let (tags, words): (Vec<&str>, Vec<&str>) = text.split_whitespace().partition(is_tag);
        let tags = tags
            .iter()
            .map(|tag| tag[1..].trim_end_matches([',', '.', ';']));
        self.topics.extend(tags.map(str::to_owned));
        words.join(" ")
    }

    /// `[words](https://example.org)` as its words.
    fn unlinked(&mut self, text: &str) -> String {
        let mut plain = String::new();
        let mut rest = text;
        while let Some((left, right)) = rest.split_once("](") {
            let link = (left.rsplit_once('[')).zip(right.split_once(')'));
            let Some(((before, words), (address, behind))) = link else {
                break;
            };
            plain.push_str(before);
            plain.push_str(words);
            if address.starts_with("http") {
                if !self.url.is_empty() {
                    self.url.push(' ');
                }
                self.url.push_str(address);
            }
            rest = behind;
        }
        plain + rest
    }

    fn describe(&mut self, line: &str) {
        let line = self.plain(line);
        if !self.description.is_empty() {
            self.description.push('\n');
        }
        self.description.push_str(&line);
    }
}

/// The name of a section or group that a line begins: `# Name`, `section Name`, `group Name #tag`.
fn section(line: &str) -> Option<(usize, &str)> {
    let marks = line.bytes().take_while(|byte| *byte == b'#').count();
    if marks > 0 {
        return Some((marks, line[marks..].strip_prefix(' ')?.trim()));
    }
    let (word, name) = line.split_once(' ').unwrap_or((line, ""));
    matches!(word, "section" | "group").then_some((0, name.trim()))
}

/// The events of a timeline as a table, below its title and description.
pub(super) fn table(text: &str) -> Result<String, Refusal> {
    let mut above: Vec<String> = Vec::new();
    let mut events: Vec<Event> = Vec::new();
    let mut sections: Vec<(usize, String)> = Vec::new();
    for line in text.lines().map(str::trim) {
        let ends = ["endSection", "endGroup"];
        if line.starts_with("//") || line == "---" {
            continue;
        } else if ends.iter().any(|end| line.eq_ignore_ascii_case(end)) {
            sections.pop();
        } else if let Some((depth, name)) = section(line) {
            // A heading ends those that are as deep; words end by themselves.
            if depth > 0 {
                sections.retain(|(other, _)| *other < depth);
            }
            let name = Event::default().plain(name);
            sections.push((depth, name));
        } else if let Some((date, text)) = dated(line) {
            let mut event = Event {
                date,
                channel: sections
                    .last()
                    .map_or_else(String::new, |(_, name)| name.clone()),
                ..Event::default()
            };
            event.title = event.plain(text);
            events.push(event);
        } else if let Some(event) = events.last_mut() {
            if !line.is_empty() {
                event.describe(line);
            }
        } else if let Some((key, value)) = entry(line)
            && matches!(&*key, "title" | "description")
            && !value.is_empty()
        {
            above.push(value.to_owned());
        }
    }
    if events.is_empty() {
        return Err(NoTable::NoEventsInTimeline.into());
    }
    let mut csv = Csv::default();
    above.iter().for_each(|line| csv.row([&**line]));
    csv.row(HEADINGS);
    for event in &events {
        let topics = event.topics.join("; ");
        csv.row([
            &*event.date,
            &event.title,
            &event.description,
            &event.channel,
            &topics,
            &event.url,
        ]);
    }
    Ok(csv.finish())
}
