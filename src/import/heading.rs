//! What headings mean: the list of known column names with the role of each. Open it
//! to have more tables read without asking.

use super::Role;

/// A heading as it is compared: its letters and digits, in lower case.
pub(super) fn plain(heading: &str) -> String {
    (heading.chars())
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Headings that are known, each with what it says. Where only one column can
/// have a role, the earlier heading has it.
const KNOWN: &[(&str, Role)] = &[
    ("date", Role::Date),
    ("eventdate", Role::Date),
    ("startdate", Role::Date),
    ("datestart", Role::Date),
    ("start", Role::Date),
    ("dateofevent", Role::Date),
    ("begin", Role::Date),
    ("begindate", Role::Date),
    ("when", Role::Date),
    ("datetime", Role::Date),
    ("timestamp", Role::Date),
    ("day", Role::Date),
    ("end", Role::End),
    ("enddate", Role::End),
    ("dateend", Role::End),
    ("eventend", Role::End),
    ("finish", Role::End),
    ("until", Role::End),
    ("year", Role::Year),
    ("month", Role::Month),
    ("day", Role::Day),
    ("dayofmonth", Role::Day),
    ("title", Role::Title),
    ("headline", Role::Title),
    ("eventtitle", Role::Title),
    ("eventname", Role::Title),
    ("event", Role::Title),
    ("name", Role::Title),
    ("label", Role::Title),
    ("subjectline", Role::Title),
    ("description", Role::Description),
    ("summary", Role::Description),
    ("eventdescription", Role::Description),
    ("details", Role::Description),
    ("notes", Role::Description),
    ("note", Role::Description),
    ("text", Role::Description),
    ("body", Role::Description),
    ("comment", Role::Description),
    ("comments", Role::Description),
    ("kind", Role::Kind),
    ("eventkind", Role::Kind),
    ("type", Role::Kind),
    ("eventtype", Role::Kind),
    ("category", Role::Kind),
    ("channel", Role::Channel),
    ("process", Role::Channel),
    ("track", Role::Channel),
    ("conflict", Role::Channel),
    ("conflictname", Role::Channel),
    ("lane", Role::Channel),
    ("actor", Role::Actors),
    ("actors", Role::Actors),
    ("actor1", Role::Actors),
    ("actor2", Role::Actors),
    ("actor3", Role::Actors),
    ("actorname", Role::Actors),
    ("actor1name", Role::Actors),
    ("actor2name", Role::Actors),
    ("participant", Role::Actors),
    ("participants", Role::Actors),
    ("attendees", Role::Actors),
    ("party", Role::Actors),
    ("parties", Role::Actors),
    ("party1", Role::Actors),
    ("party2", Role::Actors),
    ("sidea", Role::Actors),
    ("sideb", Role::Actors),
    ("speaker", Role::Actors),
    ("who", Role::Actors),
    ("place", Role::Place),
    ("location", Role::Place),
    ("placename", Role::Place),
    ("locationname", Role::Place),
    ("venue", Role::Place),
    ("where", Role::Place),
    ("city", Role::Place),
    ("town", Role::Place),
    ("country", Role::Place),
    ("lat", Role::Latitude),
    ("latitude", Role::Latitude),
    ("lon", Role::Longitude),
    ("lng", Role::Longitude),
    ("long", Role::Longitude),
    ("longitude", Role::Longitude),
    ("source", Role::Source),
    ("sources", Role::Source),
    ("sourcename", Role::Source),
    ("publisher", Role::Source),
    ("outlet", Role::Source),
    ("reportedby", Role::Source),
    ("url", Role::Url),
    ("link", Role::Url),
    ("sourceurl", Role::Url),
    ("eventurl", Role::Url),
    ("uri", Role::Url),
    ("href", Role::Url),
    ("website", Role::Url),
    ("topic", Role::Topics),
    ("topics", Role::Topics),
    ("tag", Role::Topics),
    ("tags", Role::Topics),
    ("theme", Role::Topics),
    ("themes", Role::Topics),
    ("issue", Role::Topics),
    ("issues", Role::Topics),
    ("subject", Role::Topics),
    ("subjects", Role::Topics),
    ("keywords", Role::Topics),
    ("subeventtype", Role::Topics),
    ("subtype", Role::Topics),
    ("subcategory", Role::Topics),
    ("confidence", Role::Confidence),
    ("certainty", Role::Confidence),
];

/// Whether a heading is known.
pub(super) fn is_known(heading: &str) -> bool {
    KNOWN.iter().any(|(known, _)| *known == plain(heading))
}

/// Whether a heading names many in one field, so that a comma parts them.
pub(super) fn is_plural(heading: &str) -> bool {
    const PLURALS: [&str; 10] = [
        "actors",
        "participants",
        "attendees",
        "parties",
        "topics",
        "tags",
        "themes",
        "issues",
        "subjects",
        "keywords",
    ];
    PLURALS.contains(&&*plain(heading))
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
            // A year beside whole dates says nothing more.
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
        assert!(is_known("Source URL") && !is_known("x") && !is_known(""));
        assert!(is_plural("Participants") && !is_plural("actor"));
    }
}
