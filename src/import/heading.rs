//! What the headings of a table mean together. The list of those that are known is in
//! `known_headings`.

use super::{Role, heading_words, known_headings::KNOWN};
use crate::query::fold;

/// A heading as it is compared: its letters and digits, in lower case and without accents, and without what stands
/// behind it in brackets, as in `Date (UTC)`.
pub(super) fn plain(heading: &str) -> String {
    let mut plain = fold(named(heading));
    plain.retain(char::is_alphanumeric);
    plain
}

/// A heading without what stands behind it in brackets.
pub(super) fn named(heading: &str) -> &str {
    let name = heading.split(['(', '[']).next().unwrap_or(heading);
    match name.trim().is_empty() {
        true => heading,
        false => name,
    }
}

/// Headings that name what an event is about, or, in calendars, the event itself.
const SUBJECTS: [&str; 3] = ["subject", "тема", "temat"];

/// Whether a heading is known.
pub(super) fn is_known(heading: &str) -> bool {
    let plain = plain(heading);
    KNOWN.iter().any(|(known, _)| *known == plain) || heading_words::role(named(heading)).is_some()
}

/// Whether a heading names many in one field, so that a comma parts them.
pub(super) fn is_plural(heading: &str) -> bool {
    const PLURALS: &str = "actors participants attendees parties topics tags themes issues subjects keywords labels \
        akteure beteiligte teilnehmer erforderlicheteilnehmer themen schlagworte schlagworter stichworte \
        acteurs participantsobligatoires sujets motscles participantes actores temas etiquetas palabrasclave \
        attori partecipanti temi etichette parolechiave atores palavraschave betrokkenen deelnemers trefwoorden \
        aktorzy uczestnicy slowakluczowe учасники сторони теми теги ключовіслова участники стороны темы ключевыеслова \
        المشاركون المشاركين الأطراف الاطراف الموضوعات الوسوم";
    let plain = plain(heading);
    PLURALS.split_whitespace().any(|plural| plural == plain)
}

/// Whether a heading is that of countries, which stand behind the town.
pub(super) fn is_country(heading: &str) -> bool {
    const COUNTRIES: [&str; 11] = [
        "country",
        "countrytxt",
        "land",
        "pays",
        "pais",
        "paese",
        "kraj",
        "країна",
        "страна",
        "البلد",
        "الدولة",
    ];
    COUNTRIES.contains(&&*plain(heading))
}

/// What headings say of their columns.
pub(super) fn roles(headings: &[&str]) -> Vec<Role> {
    let plain: Vec<String> = headings.iter().map(|heading| plain(heading)).collect();
    let place = |name: &str| plain.iter().position(|heading| heading == name);
    let mut roles = vec![Role::Unused; headings.len()];
    // With a year beside it a day is a day of the month.
    let has_calendar = place("year").is_some() && place("month").is_some();
    for (name, role) in KNOWN {
        let is_other = match (*name, role) {
            ("day", Role::Date) => has_calendar,
            ("day", Role::Day) | ("month", _) => !has_calendar,
            _ => false,
        };
        let has_role = roles.contains(role) && !role.is_shared();
        if let Some(column) = place(name)
            && let Some(slot) = roles.get_mut(column)
            && *slot == Role::Unused
            && !is_other
            && !has_role
        {
            *slot = *role;
        }
    }
    let mut taken = roles.clone();
    let mut has_start = false;
    for (slot, heading) in roles.iter_mut().zip(headings) {
        let Some(role) = heading_words::role(named(heading)) else {
            continue;
        };
        has_start |= role == Role::Date;
        if *slot == Role::Unused && !taken.contains(&role) {
            *slot = role;
            taken.push(role);
        }
    }
    // A calendar's subject is what the event is called.
    if has_start && !roles.contains(&Role::Title) {
        let subject = plain.iter().position(|name| SUBJECTS.contains(&&**name));
        if let Some(slot) = subject.and_then(|column| roles.get_mut(column)) {
            *slot = Role::Title;
        }
    }
    // A year beside whole dates says nothing more.
    if roles.contains(&Role::Date) {
        for role in &mut roles {
            if matches!(role, Role::Year | Role::Month | Role::Day) {
                *role = Role::Unused;
            }
        }
    }
    // A second sort is a topic.
    for (column, heading) in plain.iter().enumerate() {
        if matches!(&**heading, "type" | "eventtype" | "category")
            && let Some(slot @ Role::Unused) = roles.get_mut(column)
        {
            *slot = Role::Topics;
        }
    }
    roles
}

#[cfg(test)]
mod tests {
    use super::{Role, is_known, is_plural, roles};

    fn check(headings: &[&str], wanted: &[Role]) {
        assert_eq!(roles(headings), wanted, "{headings:?}");
    }

    #[test]
    fn knows_headings_however_they_are_written() {
        use Role::*;
        check(
            &["Event Date", "HEADLINE", "event_type"],
            &[Date, Title, Kind],
        );
        check(&["start", "end", "name"], &[Date, End, Title]);
        check(
            &["Year", "Month", "Day", "Event"],
            &[Year, Month, Day, Title],
        );
        check(
            &["date", "year", "event", "title"],
            &[Date, Unused, Unused, Title],
        );
        check(
            &["day", "title", "category", "type"],
            &[Date, Title, Topics, Kind],
        );
        check(
            &["city", "country", "lat", "lng"],
            &[Place, Place, Latitude, Longitude],
        );
        check(&["actor1", "Actor 2", "side_a"], &[Actors; 3]);
        check(
            &["date", "timestamp", "x", ""],
            &[Date, Unused, Unused, Unused],
        );
        check(&["date", "date"], &[Date, Unused]);
        check(&[], &[]);
        check(
            &[
                "Subject",
                "Start Date",
                "Start Time",
                "End Date",
                "End Time",
                "All Day Event",
                "Description",
                "Location",
            ],
            &[Title, Date, Time, End, EndTime, AllDay, Description, Place],
        );
        check(&["date", "title", "subject"], &[Date, Title, Topics]);
        check(
            &["Тема", "Дата начала", "Дата завершения"],
            &[Title, Date, End],
        );
        check(
            &[
                "Betreff",
                "Beginnt am",
                "Beginnt um",
                "Endet am",
                "Endet um",
            ],
            &[Title, Date, Time, End, EndTime],
        );
        check(
            &[
                "WarName",
                "StartMonth1",
                "StartDay1",
                "StartYear1",
                "EndYear1",
            ],
            &[Unused, Month, Day, Year, EndYear],
        );
        check(&["From", "To", "What"], &[Date, End, Title]);
        check(
            &[
                "Year",
                "Month",
                "Day",
                "Headline",
                "End Year",
                "End Month",
                "End Day",
            ],
            &[Year, Month, Day, Title, EndYear, EndMonth, EndDay],
        );
        check(&["Datum", "Titel", "Ort"], &[Date, Title, Place]);
        check(&["Дата", "Назва", "Місце"], &[Date, Title, Place]);
        assert!(is_known("Source URL") && !is_known("x") && !is_known(""));
        assert!(is_plural("Participants") && !is_plural("actor"));
        assert!(is_plural("Учасники") && is_plural("Actors (all)") && !is_plural(""));
        check(
            &[
                "Start Date (dd/mm/yyyy)",
                "Title [en]",
                "Start (2)",
                "(no name)",
            ],
            &[Date, Title, Unused, Unused],
        );
    }
}
