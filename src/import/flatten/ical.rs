//! Calendars: the events of iCalendar (RFC 5545), as every calendar program writes them; entries of journals and tasks
//! that have a day as well.

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
    /// How long it takes, in seconds, where that stands in place of an end.
    duration: Option<i64>,
    /// When a task is due, where it has no start.
    due: Option<String>,
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

/// A duration in seconds: `P1W`, `P2DT3H`, `PT30M`. Nothing for one that is negative or none.
fn duration(text: &str) -> Option<i64> {
    let (days, times) = text
        .strip_prefix('P')?
        .split_once('T')
        .unwrap_or((&text[1..], ""));
    let mut sum = 0_i64;
    for (part, units) in [
        (days, [('W', 7 * DAY), ('D', DAY), (' ', 0)]),
        (times, [('H', 3_600), ('M', 60), ('S', 1)]),
    ] {
        let mut number = 0_i64;
        for c in part.chars() {
            match (c.to_digit(10), units.iter().find(|(unit, _)| *unit == c)) {
                (Some(digit), _) => number = number.checked_mul(10)?.checked_add(digit.into())?,
                (None, Some((_, seconds))) => {
                    sum = sum.checked_add(number.checked_mul(*seconds)?)?;
                    number = 0;
                }
                (None, None) => return None,
            }
        }
    }
    Some(sum)
}

/// Where something ends that begins at a start and takes so many seconds; the last day of whole days.
fn end_after(start: &str, seconds: i64) -> Option<String> {
    let (day, clock) = start.split_once('T').unwrap_or((start, ""));
    let day = match day.len() {
        8 => format!("{}-{}-{}", day.get(..4)?, day.get(4..6)?, day.get(6..)?),
        _ => day.to_owned(),
    };
    let (DateParts::Day { year, month, day }, _) = day.parse::<Edtf>().ok()?.parts() else {
        return None;
    };
    let midnight = days_from_civil(year, month, day) * DAY;
    if clock.is_empty() {
        return Some(date_text(midnight + (seconds - DAY).max(0)));
    }
    let part = |from: usize| clock.get(from..from + 2)?.parse::<i64>().ok();
    let clock_seconds = part(0)? * 3_600 + part(2)? * 60 + part(4)?;
    let end = midnight.checked_add(clock_seconds)?.checked_add(seconds)?;
    let of_day = end.rem_euclid(DAY);
    let zone = if clock.ends_with('Z') { "Z" } else { "" };
    let day = date_text(end);
    let (hour, minute, second) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    Some(format!("{day}T{hour:02}:{minute:02}:{second:02}{zone}"))
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
            "DURATION" => self.duration = duration(line.value.trim()),
            "DUE" => self.due = Some(date(line, false)),
            "STATUS" if line.value.trim().eq_ignore_ascii_case("CANCELLED") => {
                self.set("description", "Cancelled".to_owned());
            }
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

impl Event {
    /// Sets what the other lines of the event tell of its start and end.
    fn complete(mut self) -> Self {
        if self.fields[0].is_empty()
            && let Some(due) = self.due.take()
        {
            self.set("start date", due);
        }
        let end = (self.duration).and_then(|seconds| end_after(&self.fields[0], seconds));
        if self.fields[1].is_empty()
            && let Some(end) = end
        {
            self.set("end date", end);
        }
        self
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
        let is_event = ["VEVENT", "VJOURNAL", "VTODO"]
            .iter()
            .any(|name| line.value.trim().eq_ignore_ascii_case(name));
        match (&*line.name, &mut current) {
            ("BEGIN", None) if is_event => (current, depth) = (Some(Event::default()), 0),
            ("BEGIN", Some(_)) => depth += 1,
            ("END", Some(_)) if is_event && depth == 0 => {
                events.extend(current.take().map(Event::complete))
            }
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

#[cfg(test)]
mod tests {
    use super::{duration, end_after};

    #[test]
    fn durations() {
        for (text, seconds) in [
            ("PT30M", Some(1_800)),
            ("P2DT3H", Some(183_600)),
            ("P1W", Some(604_800)),
            ("-PT15M", None),
            ("P", Some(0)),
            ("PX", None),
            ("", None),
            ("P99999999999999999999D", None),
        ] {
            assert_eq!(duration(text), seconds, "{text}");
        }
        let check = |start: &str, seconds: i64, end: Option<&str>| {
            assert_eq!(end_after(start, seconds).as_deref(), end, "{start}");
        };
        check("20250705T100000", 183_600, Some("2025-07-07T13:00:00"));
        check("20251231T233000Z", 3_600, Some("2026-01-01T00:30:00Z"));
        check("2025-08-01", 3 * 86_400, Some("2025-08-03"));
        check("2025-08-01", 86_400, Some("2025-08-01"));
        check("soon", 60, None);
        check("20250705Tnoon", 60, None);
    }
}
