//! Calendars: the events of iCalendar (RFC 5545), as every calendar program writes them.

use super::{
    super::{NoTable, Refusal},
    csv::Csv,
};
use crate::model::date::{DAY, DateParts, Edtf, date_text, days_from_civil};

/// The columns of the table.
const HEADINGS: [&str; 10] = [
    "start date",
    "end date",
    "title",
    "description",
    "location",
    "latitude",
    "longitude",
    "participants",
    "topics",
    "url",
];

/// Whether a text is a calendar.
pub(super) fn is_calendar(text: &[u8]) -> bool {
    let start = b"BEGIN:VCALENDAR";
    (text.get(..start.len())).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// An event while it is read; a field a column.
#[derive(Debug, Default)]
struct Event {
    fields: [String; HEADINGS.len()],
}

/// A line: its name, parameters and value.
struct Line<'a> {
    name: String,
    parameters: &'a str,
    value: &'a str,
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Option<Self> {
        // A colon within quotes belongs to a parameter.
        let mut is_quoted = false;
        let colon = line.find(|c| {
            is_quoted ^= c == '"';
            c == ':' && !is_quoted
        })?;
        let (head, value) = (&line[..colon], &line[colon + 1..]);
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        Some(Line {
            name: name.to_ascii_uppercase(),
            parameters,
            value,
        })
    }

    /// The value of a parameter.
    fn parameter(&self, name: &str) -> Option<&'a str> {
        self.parameters.split(';').find_map(|parameter| {
            let (key, value) = parameter.split_once('=')?;
            key.eq_ignore_ascii_case(name)
                .then(|| value.trim_matches('"'))
        })
    }
}

/// A text without the escapes of calendars.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            '\\' => match letters.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => {}
            },
            c => plain.push(c),
        }
    }
    plain.trim().to_owned()
}

/// A day or a moment as EDTF; the end of whole days is the day after the last.
fn date(line: &Line, is_end: bool) -> String {
    let value = line.value.trim();
    let is_day = value.len() == 8 && value.bytes().all(|byte| byte.is_ascii_digit());
    if !is_day {
        return value.to_owned();
    }
    let text = format!("{}-{}-{}", &value[..4], &value[4..6], &value[6..]);
    match text.parse::<Edtf>().map(|day| day.parts()) {
        Ok((DateParts::Day { year, month, day }, _)) if is_end => {
            date_text((days_from_civil(year, month, day) - 1) * DAY)
        }
        _ => text,
    }
}

/// Who an address stands for: its name, or the address itself.
fn person(line: &Line) -> String {
    let address = || {
        let scheme = line
            .value
            .get(..7)
            .filter(|start| start.eq_ignore_ascii_case("mailto:"));
        line.value[scheme.map_or(0, str::len)..].to_owned()
    };
    line.parameter("CN").map_or_else(address, str::to_owned)
}

impl Event {
    fn set(&mut self, heading: &str, value: String) {
        if let Some(place) = HEADINGS.iter().position(|other| *other == heading) {
            let field = &mut self.fields[place];
            if !field.is_empty() && !value.is_empty() {
                field.push_str(if heading == "description" { "\n" } else { "; " });
            }
            field.push_str(&value);
        }
    }

    fn read(&mut self, line: &Line) {
        match &*line.name {
            "DTSTART" => self.set("start date", date(line, false)),
            "DTEND" => self.set("end date", date(line, true)),
            "SUMMARY" => self.set("title", plain(line.value)),
            "DESCRIPTION" => self.set("description", plain(line.value)),
            "LOCATION" => self.set("location", plain(line.value)),
            "GEO" => {
                if let Some((north, east)) = line.value.split_once(';') {
                    self.set("latitude", north.to_owned());
                    self.set("longitude", east.to_owned());
                }
            }
            "ATTENDEE" | "ORGANIZER" => self.set("participants", person(line)),
            "CATEGORIES" => {
                // A comma without a backslash parts them.
                let list = line
                    .value
                    .replace("\\,", "\u{0}")
                    .replace(',', ";")
                    .replace('\u{0}', ",");
                self.set("topics", plain(&list));
            }
            "URL" => self.set("url", line.value.trim().to_owned()),
            // Only the first of them is an event here.
            "RRULE" => self.set("description", format!("Repeats: {}", line.value)),
            _ => {}
        }
    }
}

/// The events of a calendar as a table, below its name.
pub(super) fn table(text: &str) -> Result<String, Refusal> {
    // Long lines are folded: the next begins with a space or a tab.
    let text = text
        .replace("\r\n", "\n")
        .replace("\n ", "")
        .replace("\n\t", "");
    let mut csv = Csv::default();
    let mut name = None;
    let mut events: Vec<Event> = Vec::new();
    let mut current: Option<Event> = None;
    // Within an event there may be an alarm with a description of its own.
    let mut depth = 0_u32;
    for line in text.lines().filter_map(Line::of) {
        let is_event = line.value.trim().eq_ignore_ascii_case("VEVENT");
        match (&*line.name, &mut current) {
            ("BEGIN", None) if is_event => (current, depth) = (Some(Event::default()), 0),
            ("BEGIN", Some(_)) => depth += 1,
            ("END", Some(_)) if is_event && depth == 0 => events.extend(current.take()),
            ("END", Some(_)) => depth = depth.saturating_sub(1),
            (_, Some(event)) if depth == 0 => event.read(&line),
            ("X-WR-CALNAME", None) => name = Some(plain(line.value)),
            _ => {}
        }
    }
    if events.is_empty() {
        return Err(NoTable::NoEventsInCalendar.into());
    }
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        csv.row([name.replace(['\n', '\r'], " ").as_str()]);
    }
    csv.row(HEADINGS);
    for event in &events {
        csv.row(event.fields.iter().map(|field| &**field));
    }
    Ok(csv.finish())
}
