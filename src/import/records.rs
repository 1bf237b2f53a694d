//! Makes a whole dossier of the rows of a table, for the `demarche` command. The page
//! keeps columns instead (`table`).

use super::{
    Report, Row,
    id::id_of,
    named_records::{
        NO_CHANNEL, Named, NamedPlace, NamedSource, Names, TABLE, cite, named_records,
    },
};
use crate::model::{
    Confidence, Event, EventKind, Participant, Records, Translations,
    date::{Edtf, OPEN_FUTURE},
};
use std::collections::{HashMap, HashSet};

/// Names with their places in a list, and the ids that are taken.
#[derive(Debug, Default)]
struct Places {
    known: HashMap<String, u32>,
    ids: HashSet<String>,
}

impl Places {
    fn reserving(id: &str) -> Self {
        Places {
            ids: HashSet::from([id.to_owned()]),
            ..Places::default()
        }
    }

    /// The place of a name, and an id where it is new.
    fn of(&mut self, key: &str, name: &str) -> (u32, Option<String>) {
        if let Some(place) = self.known.get(key) {
            return (*place, None);
        }
        let place = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        self.known.insert(key.to_owned(), place);
        let id = id_of(name, |id| self.ids.contains(id));
        self.ids.insert(id.clone());
        (place, Some(id))
    }

    /// The place of a name in a list to which it is added where it is new.
    fn named(&mut self, name: &str, list: &mut Vec<Named>) -> u32 {
        let (place, id) = self.of(name, name);
        list.extend(id.map(|id| Named {
            id,
            name: name.to_owned(),
        }));
        place
    }
}

/// A row as it is kept: names by their places in the lists.
#[derive(Debug)]
struct Kept {
    number: u32,
    date: u32,
    title: String,
    description: String,
    kind: EventKind,
    channel: Option<u32>,
    actors: Vec<u32>,
    topics: Vec<u32>,
    place: Option<u32>,
    sources: Vec<u32>,
    confidence: Confidence,
}

/// The rows of a table, gathered one by one.
#[derive(Debug)]
pub struct Gathered {
    names: Names,
    actors: Places,
    channels: Places,
    topics: Places,
    places: Places,
    sources: Places,
    rows: Vec<Kept>,
    /// The first row that cites each source.
    cited: Vec<u32>,
}

impl Default for Gathered {
    fn default() -> Self {
        Gathered {
            names: Names::default(),
            actors: Places::default(),
            channels: Places::reserving(NO_CHANNEL),
            topics: Places::default(),
            places: Places::default(),
            sources: Places::reserving(TABLE),
            rows: Vec::new(),
            cited: Vec::new(),
        }
    }
}

impl Gathered {
    /// Adds a row.
    pub fn add(&mut self, row: &Row) {
        let Gathered { names, .. } = self;
        let channel = (!row.channel.is_empty())
            .then(|| self.channels.named(row.channel, &mut names.channels));
        let actors = row.actors.iter();
        let actors = actors.map(|name| self.actors.named(name, &mut names.actors));
        let topics = row.topics.iter();
        let topics = topics.map(|name| self.topics.named(name, &mut names.topics));
        let kept = Kept {
            number: row.number,
            date: row.date,
            title: row.title.to_owned(),
            description: row.description.to_owned(),
            kind: row.kind,
            channel,
            actors: actors.collect(),
            topics: topics.collect(),
            place: None,
            sources: Vec::new(),
            confidence: row.confidence,
        };
        let kept = Kept {
            place: self.place(row),
            sources: self.sources(row),
            ..kept
        };
        self.rows.push(kept);
    }

    /// Places of one name but other coordinates are not one.
    fn place(&mut self, row: &Row) -> Option<u32> {
        let key = match row.coordinates {
            None if row.place.is_empty() => return None,
            None => row.place.to_owned(),
            Some((north, east)) => {
                format!("{}\n{}\n{}", row.place, north.to_bits(), east.to_bits())
            }
        };
        let name = if row.place.is_empty() {
            "place"
        } else {
            row.place
        };
        let (place, id) = self.places.of(&key, name);
        self.names.places.extend(id.map(|id| NamedPlace {
            id,
            name: row.place.to_owned(),
            coordinates: row.coordinates,
        }));
        Some(place)
    }

    /// A source for each address, or the one that is named.
    fn sources(&mut self, row: &Row) -> Vec<u32> {
        match row.urls {
            [] if row.source.is_empty() => Vec::new(),
            [] => vec![self.source(row, "")],
            urls => urls.iter().map(|url| self.source(row, url)).collect(),
        }
    }

    fn source(&mut self, row: &Row, url: &str) -> u32 {
        let key = format!("{}\n{url}", row.source);
        let rest = url.split_once("://").map_or("", |(_, rest)| rest);
        let name = if row.source.is_empty() {
            rest
        } else {
            row.source
        };
        let (place, id) = self.sources.of(&key, name);
        if let Some(id) = id {
            self.cited.push(row.date);
            self.names.sources.push(NamedSource {
                id,
                publisher: row.source.to_owned(),
                url: url.to_owned(),
                cited: None,
            });
        }
        place
    }
}

/// A whole dossier of the rows of a table, by the name of its file.
///
/// Every event cites the source and address that its row names, or the table
/// and the row's number where it names none.
///
/// ```
/// use demarche::import::{Gathered, Importer, records, sketch};
///
/// let table = b"date,title,actors\n2025-12-19,Talks begin,A; B\n";
/// let sketch = sketch(table, true)?;
/// let mut importer = Importer::new(&sketch, sketch.mapping.clone())?;
/// let mut rows = Gathered::default();
/// importer.push(table, |row| rows.add(row));
/// importer.finish(|row| rows.add(row));
/// let records = records("talks.csv", rows, importer.dates(), importer.report());
/// assert_eq!(records.events[0].id.as_str(), "row-1");
/// assert_eq!(records.actors.len(), 2);
/// # Ok::<(), demarche::import::Refusal>(())
/// ```
pub fn records(file: &str, gathered: Gathered, dates: &[Edtf], report: &Report) -> Records {
    let Gathered {
        mut names,
        rows,
        cited,
        ..
    } = gathered;
    for (source, date) in names.sources.iter_mut().zip(cited) {
        source.cited = dates.get(date as usize).cloned();
    }
    let last = |date: &&Edtf| match date.span().end_latest {
        OPEN_FUTURE => date.span().start_earliest,
        end => end,
    };
    names.last = dates.iter().max_by_key(last).cloned();
    let mut records = named_records(file, &names);
    records.events = (rows.into_iter())
        .filter_map(|row| event(row, &names, dates))
        .collect();
    if (records.events.iter()).all(|event| event.channel.as_str() != NO_CHANNEL) {
        (records.channels).retain(|channel| channel.id.as_str() != NO_CHANNEL);
    }
    report.name(&mut records.metadata);
    let about = &mut records.metadata;
    about.notes.push(format!(
        "{} of {} rows became events.",
        report.good, report.rows
    ));
    about.gaps = (report.reasons.iter())
        .map(|reason| match &*reason.column {
            "" => format!("{} × {}", reason.count, reason.reason),
            column => format!("{} × column {column}: {}", reason.count, reason.reason),
        })
        .collect();
    records
}

fn event(row: Kept, names: &Names, dates: &[Edtf]) -> Option<Event> {
    let id = |list: &[Named], place: u32| list.get(place as usize).map(|named| named.id.clone());
    let all = |list: &[Named], places: &[u32]| -> Vec<String> {
        places.iter().filter_map(|place| id(list, *place)).collect()
    };
    let channel = row.channel.and_then(|place| id(&names.channels, place));
    let place = row.place.and_then(|place| names.places.get(place as usize));
    let sources = row
        .sources
        .iter()
        .filter_map(|place| names.sources.get(*place as usize));
    let sources: Vec<_> = sources.map(|source| cite(&source.id, None)).collect();
    let actors = all(&names.actors, &row.actors);
    let topics = all(&names.topics, &row.topics);
    Some(Event {
        id: (&*format!("row-{}", row.number)).into(),
        date: dates.get(row.date as usize)?.clone(),
        summary: match row.description {
            text if text.is_empty() => row.title.clone(),
            text => text,
        },
        title: row.title,
        kind: row.kind,
        channel: channel.as_deref().unwrap_or(NO_CHANNEL).into(),
        place: place.map(|place| (&*place.id).into()),
        participants: (actors.iter())
            .map(|id| Participant {
                actor: (&**id).into(),
                role: "participant".into(),
                translations: Translations::default(),
            })
            .collect(),
        topics: topics.iter().map(|id| (&**id).into()).collect(),
        related: Vec::new(),
        plans: Vec::new(),
        confidence: row.confidence,
        sources: match sources.is_empty() {
            true => vec![cite(TABLE, Some(format!("row {}", row.number)))],
            false => sources,
        },
        translations: Translations::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Gathered, records};
    use crate::{
        import::{Importer, sketch},
        load::{load, save},
        model::Records,
    };
    use proptest::prelude::*;

    fn of(table: &str) -> Records {
        let sketch = sketch(table.as_bytes(), true).expect("a table");
        let mut importer = Importer::new(&sketch, sketch.mapping.clone()).expect("a date");
        let mut rows = Gathered::default();
        importer.push(table.as_bytes(), |row| rows.add(row));
        importer.finish(|row| rows.add(row));
        let records = records("t.csv", rows, importer.dates(), importer.report());
        let loaded = load(save(&records).as_bytes()).expect("a dossier");
        assert_eq!(loaded.problems, [], "{table}");
        assert_eq!(*loaded.dossier, records);
        records
    }

    #[test]
    fn a_row_becomes_an_event() {
        let records = of("date,title,type,actors,place,lat,lon,source,url,process\n\
             2025-01-02,a,talks,A; B,Geneva,46.2,6.1,,https://www.x.org/1,Oman\n\
             2025-01-03,b,parley,B,Geneva,47,6,Gazette,,\n\
             2025-01-04,c,,,,1,2,,,None!\n");
        let json = serde_json::to_value(&records.events).expect("JSON");
        assert_eq!(json[0]["participants"][1]["actor"], "b");
        assert_eq!(json[0]["sources"][0], "www-x-org-1");
        assert_eq!(json[0]["summary"], "a");
        assert_eq!(json[0]["channel"], "oman");
        assert_eq!(json[1]["topics"][0], "parley");
        assert_eq!(json[1]["channel"], "none");
        assert_eq!(json[1]["place"], "geneva-2");
        assert_eq!(json[2]["channel"], "none-2");
        assert_eq!(json[2]["sources"][0]["note"], "row 3");
        assert_eq!(records.places[2].name, "1, 2");
        assert_eq!(records.sources[1].publisher, "x.org");
        assert_eq!(records.sources[1].published.as_str(), "2025-01-02~");
        assert_eq!(records.sources[2].publisher, "Gazette");
        assert_eq!(records.metadata.notes, ["3 of 3 rows became events."]);
        let none = of("date,title\nx,a\n");
        assert_eq!(none.events, []);
        assert_eq!(none.metadata.gaps.len(), 1);
        of("date,title\n../1990,a\n1990/..,b\n-0100,c\nY-20000,d\n");
    }

    proptest! {
        #[test]
        fn whatever_the_names_the_dossier_is_valid(
            rows in prop::collection::vec(prop::array::uniform5("(?s)[;\"]?.{0,7}"), 1..9),
        ) {
            let mut table = "date,title,actors,topics,place,source\n".to_owned();
            // Enough plain text to be taken for text.
            table += &format!("2025-01-01,{}\n", "x".repeat(9_999));
            for fields in rows {
                table += "2025-01-02";
                for field in fields {
                    table += &format!(",\"{}\"", field.replace('"', "\"\""));
                }
                table.push('\n');
            }
            of(&table);
        }
    }
}
