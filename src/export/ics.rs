//! Events as a calendar: iCalendar, RFC 5545, with the name and description of
//! a calendar from RFC 7986. Every event is one of whole days.
//!
//! A calendar knows days and nothing else. Of a date that says less, or more,
//! the calendar shows all days it may mean; the date itself stands in `X-EDTF`,
//! and the description says in words what was lost. Each text says its language.

use super::{
    Shown, Stamp,
    days::{Missing, days, four_digits, is_of_days, iso_day},
    uri::{is_web, uri, uri_part},
    wording::{cited, participant_words, source_line_with_url, topic_name},
};
use crate::{
    format_number::plain,
    language_tag::is_language_tag,
    model::{Confidence, Dossier, Event, date::Edtf},
};

/// The events shown as a calendar. An event that is not confirmed is
/// `TENTATIVE`. Events of which no day can be told in a calendar (before the
/// year 1 or after 9999) are left out, and the description of the calendar
/// says how many. RFC 5545 wants one event at least: with none, the file is
/// read by most programs, but not by all.
///
/// An event keeps its UID in every version of its dossier, so that a calendar
/// that has it takes the new one in its place: it is made of the event's id and the
/// dossier's title.
pub fn calendar(dossier: &Dossier, shown: &Shown, stamp: &Stamp) -> String {
    let mut lines = Lines::default();
    let mut left_out = 0_usize;
    for event in shown
        .events
        .iter()
        .filter_map(|&row| dossier.events.get(row))
    {
        match calendar_days(&event.date) {
            Some(days) => write(&mut lines, dossier, event, &days, stamp),
            None => left_out += 1,
        }
    }
    let events = std::mem::take(&mut lines.out);
    lines.line("BEGIN", "VCALENDAR");
    lines.line("VERSION", "2.0");
    lines.line("PRODID", "-//Demarche//Demarche//EN");
    lines.line("CALSCALE", "GREGORIAN");
    let mut about = stamp.sentence();
    if left_out > 0 {
        about += &format!("\nLeft out, having no day in a calendar: {left_out}");
    }
    // The names before RFC 7986 gave them some, which most programs read.
    for (name, text) in [
        ("NAME", &stamp.title),
        ("X-WR-CALNAME", &stamp.title),
        ("DESCRIPTION", &about),
        ("X-WR-CALDESC", &about),
    ] {
        lines.text(name, text);
    }
    lines.url(&stamp.link);
    lines.out.push_str(&events);
    lines.line("END", "VCALENDAR");
    lines.out
}

/// What the calendar shows of a date.
struct CalendarDays {
    first: (i64, u8, u8),
    /// The day after the last; none for a single day.
    next: Option<(i64, u8, u8)>,
    /// What is lost, in words.
    lost: Option<String>,
}

fn calendar_days(date: &Edtf) -> Option<CalendarDays> {
    let known = days(date);
    let (first, last, shows) = match (known.first, known.last) {
        (Ok(first), Ok(last)) => (first, last, "The calendar shows all of it: "),
        (Ok(first), Err(Missing::Open)) => (
            first,
            first,
            "The end is open, and the calendar shows the first day alone: ",
        ),
        (Ok(first), Err(Missing::Unknown)) => (
            first,
            first,
            "The end is not known, and the calendar shows the first day alone: ",
        ),
        (Err(Missing::Open), Ok(last)) => (
            last,
            last,
            "The start is open, and the calendar shows the last day alone: ",
        ),
        (Err(Missing::Unknown), Ok(last)) => (
            last,
            last,
            "The start is not known, and the calendar shows the last day alone: ",
        ),
        (Err(_), Err(_)) => return None,
    };
    let (from, to) = (four_digits(first)?, four_digits(last)?);
    let next = match last > first {
        true => Some(four_digits(last + 1)?),
        false => None,
    };
    let lost = (!is_of_days(date)).then(|| {
        let to = match to == from {
            true => String::new(),
            false => format!(" to {}", day_text(to, "-")),
        };
        format!(
            "Date as known: {}, {}. {shows}{}{to}.",
            date.as_str(),
            date.human(),
            day_text(from, "-")
        )
    });
    Some(CalendarDays {
        first: from,
        next,
        lost,
    })
}

fn day_text((year, month, day): (i64, u8, u8), between: &str) -> String {
    format!("{year:04}{between}{month:02}{between}{day:02}")
}

fn write(lines: &mut Lines, dossier: &Dossier, event: &Event, days: &CalendarDays, stamp: &Stamp) {
    lines.line("BEGIN", "VEVENT");
    lines.line("UID", &uid(event, stamp));
    let made_on = iso_day(&stamp.made_on).unwrap_or((1970, 1, 1));
    lines.line("DTSTAMP", &format!("{}T000000Z", day_text(made_on, "")));
    lines.line("DTSTART;VALUE=DATE", &day_text(days.first, ""));
    if let Some(next) = days.next {
        lines.line("DTEND;VALUE=DATE", &day_text(next, ""));
    }
    let own = &dossier.metadata.language;
    let in_language = |lines: &mut Lines, name, text, of: Option<&str>| {
        lines.text(&of_language(name, of.unwrap_or(own)), text);
    };
    let told = &event.translations;
    in_language(lines, "SUMMARY", &event.title, told.language("title"));
    if days.lost.is_some() {
        lines.text("X-EDTF", event.date.as_str());
    }
    let about = description(dossier, event, days);
    in_language(lines, "DESCRIPTION", &about, told.language("summary"));
    if let Some(place) = (event.place.as_ref()).and_then(|id| dossier.place(id.as_str())) {
        let of = place.translations.language("name");
        in_language(lines, "LOCATION", &place.name, of);
        if let (Some(lat), Some(lon)) = (place.lat, place.lon) {
            lines.line("GEO", &format!("{};{}", plain(lat), plain(lon)));
        }
    }
    let topics = (event.topics.iter()).map(|topic| topic_name(dossier, topic.as_str()));
    let categories: Vec<String> = std::iter::once(event.kind.label())
        .chain(topics)
        .map(escaped)
        .collect();
    lines.line("CATEGORIES", &categories.join(","));
    lines.line(
        "STATUS",
        match event.confidence {
            Confidence::Confirmed => "CONFIRMED",
            Confidence::Reported | Confidence::Disputed => "TENTATIVE",
        },
    );
    // What happened elsewhere takes none of a reader's time.
    lines.line("TRANSP", "TRANSPARENT");
    lines.url(&stamp.link_to("event", &[event.id.as_str()]));
    lines.line("END", "VEVENT");
}

/// A property with the language of its text (RFC 5545, 3.2.10), where that is known.
fn of_language(name: &str, language: &str) -> String {
    match language {
        "" | "und" => name.to_owned(),
        _ if is_language_tag(language) => format!("{name};LANGUAGE={language}"),
        _ => name.to_owned(),
    }
}

/// The name of an event among all calendars, the same whatever the content of
/// its dossier has become.
fn uid(event: &Event, stamp: &Stamp) -> String {
    // FNV-1a: a name has no need of more.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in stamp.title.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{}.{hash:016x}@demarche", uri_part(event.id.as_str()))
}

fn description(dossier: &Dossier, event: &Event, days: &CalendarDays) -> String {
    let mut lines = vec![event.summary.clone(), String::new()];
    lines.extend(days.lost.clone());
    lines.push(format!("Confidence: {}.", event.confidence.label()));
    let channel = dossier.channel(event.channel.as_str());
    lines.extend(channel.map(|channel| format!("Channel: {}.", channel.name)));
    let participants: Vec<String> = (event.participants.iter())
        .map(|participant| participant_words(dossier, participant))
        .collect();
    if !participants.is_empty() {
        lines.push(format!("Participants: {}.", participants.join("; ")));
    }
    lines.push("Sources:".into());
    let sources = cited(dossier, &event.sources).into_iter();
    lines.extend(sources.map(|(source, _)| format!("- {}", source_line_with_url(source))));
    lines.join("\n")
}

/// Lines of content, ended by CRLF and folded.
#[derive(Default)]
struct Lines {
    out: String,
}

impl Lines {
    /// A line of at most 75 octets, and lines that go on with it after a space;
    /// never folded within a character (RFC 5545, 3.1).
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if octets + c.len_utf8() > 75 {
                self.out.push_str("\r\n ");
                octets = 1;
            }
            self.out.push(c);
            octets += c.len_utf8();
        }
        self.out.push_str("\r\n");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.line(name, &escaped(text));
    }

    fn url(&mut self, link: &str) {
        if is_web(link) {
            self.line("URL", &uri(link));
        }
    }
}

/// A text as a value (RFC 5545, 3.3.11). Control characters may not stand
/// there: a replacement character says that there was one.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_return = false;
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' if after_return => {}
            '\r' | '\n' => out.push_str("\\n"),
            '\t' => out.push(c),
            c if c < ' ' || c == '\u{7f}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
        after_return = c == '\r';
    }
    out
}
