//! Makes the records of a dossier that the rows of a table only name: actors, channels,
//! topics, places and sources.

use crate::{
    format_number::plain,
    model::{
        Actor, ActorKind, Channel, Citation, FORMAT_VERSION, Metadata, Party, PartyColour, Place,
        Records, Source, Topic, Translations, UNDATED,
        date::{Edtf, OPEN_PAST, date_text},
    },
};

/// The id of the party of all actors: a table names none.
pub const NO_PARTY: &str = "none";

/// The id of the channel of events that name none.
pub const NO_CHANNEL: &str = "none";

/// The name of the channel of events that name none.
pub const NO_CHANNEL_NAME: &str = "No channel given";

/// The id of the table itself among the sources.
pub const TABLE: &str = "table";

/// A name and its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The id, such as [`id_of`](super::id_of) gives.
    pub id: String,
    /// The name, as it stands in the table.
    pub name: String,
}

/// A place with its id.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedPlace {
    /// The id.
    pub id: String,
    /// The name; it may be empty where there are coordinates.
    pub name: String,
    /// Degrees north and east.
    pub coordinates: Option<(f64, f64)>,
}

/// A publication with its id.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedSource {
    /// The id.
    pub id: String,
    /// Who published it; it may be empty where there is an address.
    pub publisher: String,
    /// Its address; may be empty.
    pub url: String,
    /// The first date for which it is cited.
    pub cited: Option<Edtf>,
}

/// The names in a table: what [`lists`] makes records of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// Who takes part.
    pub actors: Vec<Named>,
    /// The channels. Where some events name none, [`NO_CHANNEL`] need not be among them.
    pub channels: Vec<Named>,
    /// The topics.
    pub topics: Vec<Named>,
    /// The places.
    pub places: Vec<NamedPlace>,
    /// The publications, without the table itself.
    pub sources: Vec<NamedSource>,
    /// The last date of the table; none where it has no events, and then
    /// nothing is cited.
    pub last: Option<Edtf>,
}

/// A dossier with everything that a table names, but without events: one grey
/// party, actors, channels, topics, places and sources. Everything cites the
/// table itself, by the name of its file, under the id [`TABLE`].
pub fn named_records(file: &str, names: &Names) -> Records {
    let file = if file.trim().is_empty() {
        "table"
    } else {
        file
    };
    let from_table = || {
        let table = names.last.as_ref().map(|_| cite(TABLE, None));
        table.into_iter().collect::<Vec<Citation>>()
    };
    let mut channels: Vec<Channel> = (names.channels.iter())
        .map(|channel| Channel {
            id: (&*channel.id).into(),
            name: channel.name.clone(),
            description: format!("Named in {file}."),
            sources: from_table(),
            translations: Translations::default(),
        })
        .collect();
    if names.last.is_some() {
        channels.push(Channel {
            id: NO_CHANNEL.into(),
            name: NO_CHANNEL_NAME.into(),
            description: format!("Events for which {file} names no channel."),
            sources: from_table(),
            translations: Translations::default(),
        });
    }
    let actors = names.actors.iter().map(|actor| Actor {
        id: (&*actor.id).into(),
        name: actor.name.clone(),
        short: None,
        kind: ActorKind::Organisation,
        party: NO_PARTY.into(),
        affiliation: None,
        roles: Vec::new(),
        country: None,
        sources: from_table(),
        translations: Translations::default(),
    });
    let topics = names.topics.iter().map(|topic| Topic {
        id: (&*topic.id).into(),
        name: topic.name.clone(),
        short: None,
        description: format!("Named in {file}."),
        pax: None,
        cameo: None,
        main_term: None,
        sources: from_table(),
        translations: Translations::default(),
    });
    let places = names.places.iter().map(|place| Place {
        id: (&*place.id).into(),
        name: place_name(place),
        country: None,
        lat: place.coordinates.map(|(north, _)| north),
        lon: place.coordinates.map(|(_, east)| east),
        sources: from_table(),
        translations: Translations::default(),
    });
    // A source needs a date; without rows there are none, and nothing cites it.
    let table = about(names.last.as_ref()).map(|published| Source {
        id: TABLE.into(),
        publisher: file.to_owned(),
        title: file.to_owned(),
        url: None,
        published,
        language: "und".into(),
        note: Some(UNDATED.into()),
        translations: Translations::default(),
    });
    let sources = (names.sources.iter()).filter_map(|source| {
        let publisher = match &*source.publisher {
            "" => host(&source.url),
            publisher => publisher,
        };
        let title = match &*source.url {
            "" => publisher,
            url => url,
        };
        Some(Source {
            id: (&*source.id).into(),
            publisher: publisher.to_owned(),
            title: title.to_owned(),
            url: Some(source.url.clone()).filter(|url| !url.is_empty()),
            published: about(source.cited.as_ref().or(names.last.as_ref()))?,
            language: "und".into(),
            note: Some(UNDATED.into()),
            translations: Translations::default(),
        })
    });
    Records {
        version: FORMAT_VERSION,
        metadata: Metadata {
            title: file.to_owned(),
            summary: format!("Events imported from the table {file}."),
            language: "und".into(),
            focus: None,
            compiled: None,
            notes: Vec::new(),
            gaps: Vec::new(),
            translations: Translations::default(),
        },
        parties: vec![Party {
            id: NO_PARTY.into(),
            name: "No party given".into(),
            colour: PartyColour::Grey,
            translations: Translations::default(),
        }],
        sources: table.into_iter().chain(sources).collect(),
        actors: actors.collect(),
        channels,
        topics: topics.collect(),
        terms: Vec::new(),
        places: places.collect(),
        events: Vec::new(),
        statements: Vec::new(),
        plans: Vec::new(),
        positions: Vec::new(),
        disagreements: Vec::new(),
        matches: Vec::new(),
    }
}

pub(super) fn cite(source: &str, note: Option<String>) -> Citation {
    Citation {
        source: source.into(),
        note,
    }
}

/// The name of a place that has but coordinates: those.
fn place_name(place: &NamedPlace) -> String {
    match (&*place.name, place.coordinates) {
        ("", Some((north, east))) => {
            format!("{}, {}", plain(north), plain(east))
        }
        ("", None) => "A place without a name".into(),
        (name, _) => name.to_owned(),
    }
}

/// The server that an address names.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = host.strip_prefix("www.").unwrap_or(host);
    if host.is_empty() { url } else { host }
}

/// About the day on which a date begins: what is known of when its source was
/// published.
fn about(date: Option<&Edtf>) -> Option<Edtf> {
    let span = date?.span();
    let start = match span.start_earliest {
        OPEN_PAST => span.end_latest.saturating_sub(1),
        start => start,
    };
    format!("{}~", date_text(start)).parse().ok()
}
