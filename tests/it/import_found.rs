//! Tables as they lie on people's disks: timeline sheets, calendars, columns that somebody typed.

use demarche::import::{
    DateOrder, Gathered, Importer, KnownFormat, Numbers, Pairs, Report, Role, Row, Sketch,
    can_flatten, flatten, records, sketch,
};
use demarche::load::{load, save};
use demarche::model::Records;
use std::fmt::Write;

/// What was seen, and what came of it.
pub(crate) struct Found {
    pub(crate) sketch: Sketch,
    pub(crate) report: Report,
    pub(crate) records: Records,
}

pub(crate) fn found(table: impl AsRef<[u8]>) -> Found {
    found_by(table, |_| {})
}

/// The same after a person changed what was proposed.
fn found_by(table: impl AsRef<[u8]>, change: impl Fn(&mut demarche::import::Mapping)) -> Found {
    let bytes = table.as_ref();
    let sketch = sketch(bytes, true).unwrap();
    let mut mapping = sketch.mapping.clone();
    change(&mut mapping);
    let mut importer = Importer::new(&sketch, mapping).unwrap();
    let mut gathered = Gathered::default();
    for piece in bytes.chunks(7) {
        importer.push(piece, |row: &Row| gathered.add(row));
    }
    importer.finish(|row: &Row| gathered.add(row));
    let report = importer.report().clone();
    let records = records("sample.csv", gathered, importer.dates(), &report);
    let loaded = load(save(&records).as_bytes()).unwrap();
    assert_eq!(loaded.problems, []);
    Found {
        sketch,
        report,
        records,
    }
}

impl Found {
    pub(crate) fn dates(&self) -> Vec<&str> {
        let events = self.records.events.iter();
        events.map(|event| event.date.as_str()).collect()
    }

    pub(crate) fn titles(&self) -> Vec<&str> {
        let events = self.records.events.iter();
        events.map(|event| &*event.title).collect()
    }

    pub(crate) fn reasons(&self) -> String {
        let mut text = String::new();
        for reason in &self.report.reasons {
            write!(
                text,
                "{} × {}: {}. ",
                reason.count, reason.column, reason.reason
            )
            .unwrap();
        }
        text
    }

    pub(crate) fn told(&self) -> String {
        let told = self.sketch.told().into_iter();
        told.map(|of| of.to_string()).collect::<Vec<_>>().join(" ")
    }
}

#[test]
fn a_sheet_of_timeline_js() {
    let found = found(
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n\
         ,,,,,,,,,The talks,How they came about,,,,,title,,\n\
         2025,12,19,10:30:00,,,,,,Talks begin,In Miami.,https://example.org/a,,,,,Track one,\n\
         2025,12,19,,2025,12,21,,a long weekend,Talks,,,,,,event,Track two,\n\
         2024,,,,2025,,,,,First phase,,,,,,era,,\n\
         -44,3,15,,,,,,,Ides of March,,,,,,,,\n",
    );
    assert_eq!(found.sketch.format, Some(KnownFormat::TimelineJs));
    assert!(found.sketch.is_sure);
    assert_eq!(found.records.metadata.title, "The talks");
    assert!(
        found
            .records
            .metadata
            .summary
            .starts_with("How they came about\n")
    );
    assert_eq!(
        found.dates(),
        [
            "2025-12-19T10:30:00",
            "2025-12-19/2025-12-21",
            "2024/2025",
            "-0043-03-15"
        ]
    );
    assert_eq!(
        found.titles(),
        ["Talks begin", "Talks", "First phase", "Ides of March"]
    );
    let channels: Vec<&str> = found
        .records
        .channels
        .iter()
        .map(|channel| &*channel.name)
        .collect();
    assert_eq!(channels, ["Track one", "Track two", "No channel given"]);
    assert_eq!(found.records.events[1].summary, "Shown as: a long weekend");
    let topics: Vec<&str> = found
        .records
        .topics
        .iter()
        .map(|topic| &*topic.name)
        .collect();
    assert_eq!(topics, ["Era"]);
    assert_eq!((found.report.rows, found.reasons()), (4, String::new()));
}

#[test]
fn numbers_of_spreadsheets() {
    let table = "Datum;Titel;Ort\n45291;A;Bern\n45292,5;B;Genf\n";
    let read = found(table);
    assert_eq!(
        read.sketch.mapping.roles,
        [Role::Date, Role::Title, Role::Place]
    );
    assert_eq!(read.sketch.mapping.numbers, Some(Numbers::Excel1900));
    // It is offered, and not taken for sure.
    assert!(!read.sketch.is_sure);
    assert!(
        read.told().contains("Excel serial numbers (1900)"),
        "{}",
        read.told()
    );
    assert_eq!(read.dates(), ["2023-12-31", "2024-01-01T12:00:00"]);
    let old = found_by(table, |mapping| mapping.numbers = Some(Numbers::Excel1904));
    assert_eq!(old.dates(), ["2028-01-01", "2028-01-02T12:00:00"]);
    let none = found_by(table, |mapping| mapping.numbers = None);
    assert!(
        none.reasons().contains("a bare number is no date"),
        "{}",
        none.reasons()
    );
}

#[test]
fn unix_time() {
    let read = found("date,title\n1609459200,A\n1609462800,B\n");
    assert_eq!(read.sketch.mapping.numbers, Some(Numbers::UnixSeconds));
    assert!(read.told().contains("Unix time"), "{}", read.told());
    assert_eq!(
        read.dates(),
        ["2021-01-01T00:00:00Z", "2021-01-01T01:00:00Z"]
    );
    let read = found("timestamp,title\n1609459200000,A\n");
    assert_eq!(read.dates(), ["2021-01-01T00:00:00Z"]);
}

#[test]
fn lines_above_the_headings() {
    for table in [
        "My list,,\n,,\ndate,title,place\n2025-01-02,A,Bern\n",
        "My list\n\ndate,title,place\n2025-01-02,A,Bern\n",
        "My list\nof last year\ndate,title,place\n2025-01-02,A,Bern\n",
        "\"My list\";;\nStand:;2025-02-01;\ndate;title;place\n2025-01-02;A;Bern\n",
    ] {
        let read = found(table);
        assert_eq!(read.titles(), ["A"], "{table}");
        assert_eq!(read.dates(), ["2025-01-02"], "{table}");
        assert_eq!(read.records.metadata.title, "My list", "{table}");
        assert_eq!(
            (read.report.rows, read.reasons()),
            (1, String::new()),
            "{table}"
        );
    }
    let read = found("My list\nof last year\ndate,title\n2025-01-02,A\n");
    assert!(read.records.metadata.summary.starts_with("of last year\n"));
    // Rows below headings that nobody knows, and without any.
    let read = found("List,,\nwann,was,wo\n2025-01-02,Treffen in Genf,Genf\n");
    assert_eq!(read.records.events.len(), 1);
    assert_eq!(read.records.metadata.title, "List");
    let read = found("List,,\n2025-01-02,A meeting in Geneva,x\n2025-01-03,Another in Bern,y\n");
    assert_eq!(read.records.events.len(), 2);
    // A row of data is none.
    let read =
        found("2025-01-01,,\n2025-01-02,A meeting in Geneva,x\n2025-01-03,Another in Bern,y\n");
    assert_eq!(
        (read.records.events.len(), &*read.records.metadata.title),
        (3, "sample.csv")
    );
    let read = found("2025-01-02,A meeting in Geneva,x\n2025-01-03,Another in Bern,y\n");
    assert_eq!(
        (read.records.events.len(), &*read.records.metadata.title),
        (2, "sample.csv")
    );
}

#[test]
fn a_column_that_somebody_typed() {
    let dates = [
        ("c. 1990", "1990~"),
        ("1990s", "199X"),
        ("Spring 2021", "2021-21"),
        ("mid-2021", "2021-05~/2021-08~"),
        ("12/2021", "2021-12"),
        ("2023-W05", "2023-01-30/2023-02-05"),
        ("44 BCE", "-0043"),
        ("2021/22", "2021/2022"),
        ("5.3.2021", "2021-03-05"),
        ("March 2021", "2021-03"),
        ("1990–1995", "1990/1995"),
        ("44 BC", "-0043"),
        ("5.3.21", "2021-03-05"),
    ];
    let mut table = "date,title\n".to_owned();
    for (text, _) in dates {
        writeln!(table, "\"{text}\",x").unwrap();
    }
    let read = found(table);
    let wanted: Vec<&str> = dates.iter().map(|(_, date)| *date).collect();
    assert_eq!(read.dates(), wanted);
    assert!(!read.sketch.needs_order);
    // The conventions are told, once each.
    let reasons = read.reasons();
    for words in ["early, mid and late", "years of two digits"] {
        assert!(reasons.contains(words), "{reasons}");
    }
}

#[test]
fn what_is_told_where_a_date_is_none() {
    for (year, words) in [("-44", "write 44 BC, which is -0043"), ("12000", "Y12000")] {
        let read = found(format!("date,title\n2025,x\n2024,z\n{year},y\n"));
        assert!(read.reasons().contains(words), "{}", read.reasons());
        assert_eq!(read.dates(), ["2025", "2024"]);
    }
    let read = found("year,month,title\n12000,,a\n44 BC,3,b\n1990–1995,,c\n");
    assert_eq!(read.dates(), ["Y12000", "-0043-03", "1990/1995"]);
}

#[test]
fn dates_with_full_stops() {
    let table = "Datum,Titel\n05.03.2021,A\n06.03.2021,B\n";
    let read = found(table);
    assert_eq!(read.dates(), ["2021-03-05", "2021-03-06"]);
    assert!(!read.sketch.needs_order && read.sketch.may_change_order && read.sketch.is_sure);
    assert!(
        read.told().contains("the day stands first"),
        "{}",
        read.told()
    );
    let other = found_by(table, |mapping| mapping.order = Some(DateOrder::MonthFirst));
    assert_eq!(other.dates(), ["2021-05-03", "2021-06-03"]);
}

#[test]
fn the_order_is_asked_once_with_the_rows_that_decide() {
    let sketch = sketch(b"date,title\n03/04/2025,a\n05/06/2025,b\n", true).unwrap();
    assert!(sketch.needs_order);
    let rows = [(1, "03/04/2025".to_owned()), (2, "05/06/2025".to_owned())];
    assert_eq!(sketch.order_rows, rows);
    let read = found("date,title\n03/04/2025,a\n05/16/2025,b\n");
    assert_eq!(read.dates(), ["2025-03-04", "2025-05-16"]);
    assert!(
        read.told().contains("05/16/2025 (row 2)"),
        "{}",
        read.told()
    );
    // Nothing tells whether it is a month: that is asked, and such rows are left out until it is said.
    let table = "date,title\n2011/12,a\n2012/3,b\n2013,c\n";
    let read = found("date,title\n2011/12,a\n2013,c\n");
    assert_eq!((read.dates(), read.sketch.is_sure), (vec!["2013"], false));
    assert_eq!(read.sketch.pair_rows, [(1, "2011/12".to_owned())]);
    assert!(
        read.told()
            .contains("A month or two years, as in 2011/12 (row 1)")
    );
    let said = found_by("date,title\n2011/12,a\n", |mapping| {
        mapping.pairs = Some(Pairs::Years)
    });
    assert_eq!(said.dates(), ["2011/2012"]);
    assert_eq!(found(table).sketch.pair_rows.len(), 2);
    let read = found("date,title\n2018/19,a\n2011/12,b\n");
    assert_eq!(read.dates(), ["2018/2019", "2011/2012"]);
}

#[test]
fn calendars() {
    let read = found(
        "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location\n\
         Talks in Bern,05/30/2025,10:00:00 AM,05/30/2025,1:00:00 PM,False,Second round,Bern\n\
         Holiday,06/13/2025,12:00:00 AM,06/14/2025,12:00:00 AM,True,,\n\
         Summit,06/20/2025,12:00:00 AM,06/23/2025,12:00:00 AM,True,,Rome\n",
    );
    assert_eq!(read.titles(), ["Talks in Bern", "Holiday", "Summit"]);
    assert_eq!(
        read.dates(),
        ["2025-05-30T10:00:00", "2025-06-13", "2025-06-20/2025-06-22"]
    );
    assert!(read.sketch.is_sure);
    assert!(
        read.reasons()
            .contains("dates keep the time of a start alone"),
        "{}",
        read.reasons()
    );
    let read = found("Subject,Start Date,Start Time\nTalks in Bern,05/30/2025,10:00:00 AM\n");
    assert_eq!(read.titles(), ["Talks in Bern"]);
    assert_eq!(read.dates(), ["2025-05-30T10:00:00"]);
}

#[test]
fn ends_in_columns_of_their_own() {
    let read = found(
        "Year,Month,Day,Headline,End Year,End Month,End Day\n2025,12,19,Talks,2025,12,21\n2025,12,22,More,,,\n",
    );
    assert_eq!(
        read.sketch.mapping.roles,
        [
            Role::Year,
            Role::Month,
            Role::Day,
            Role::Title,
            Role::EndYear,
            Role::EndMonth,
            Role::EndDay
        ]
    );
    assert_eq!(read.dates(), ["2025-12-19/2025-12-21", "2025-12-22"]);
}

#[test]
fn what_stands_for_nothing() {
    let read = found(
        "date,title,place,actors\n2025-01-02,A,n/a,nan\n2025-01-03,B,-,-\n2025-01-04,C,None,–\n2025-01-05,D,.,\\N\n2025-01-06,E,NULL,—\n",
    );
    assert_eq!(read.titles(), ["A", "B", "C", "D", "E"]);
    assert!(read.records.actors.is_empty(), "{:?}", read.records.actors);
    assert!(read.records.places.is_empty(), "{:?}", read.records.places);
    assert_eq!(read.reasons(), "");
    assert_eq!(read.told(), r"Taken as empty: - . NULL None \N n/a nan – —");
}

#[test]
fn ends_that_are_none_or_open() {
    let read = found(
        "date,title,end\n2025-01-02,A,-\n2025-01-02,B,n/a\n2025-01-02,C,present\n2025-01-02,D,ongoing\n2025-01-02,E,..\n2025-01-02,F,2025-01-04\n",
    );
    let open = "2025-01-02/..";
    assert_eq!(
        read.dates(),
        [
            "2025-01-02",
            "2025-01-02",
            open,
            open,
            open,
            "2025-01-02/2025-01-04"
        ]
    );
    assert_eq!(read.reasons(), "");
}

#[test]
fn times_are_kept_or_their_loss_is_told() {
    let read = found("start,end,title\n2025-01-05 10:00,2025-01-05 12:00,E\n");
    assert_eq!(read.dates(), ["2025-01-05T10:00:00"]);
    assert!(
        read.reasons()
            .contains("dates keep the time of a start alone"),
        "{}",
        read.reasons()
    );
    let read = found("Date,Time,Title\n2025-01-05,10:00,E\n2025-01-06,3:45 PM,F\n2025-01-07,,G\n");
    assert_eq!(
        read.dates(),
        ["2025-01-05T10:00:00", "2025-01-06T15:45:00", "2025-01-07"]
    );
    assert_eq!(read.reasons(), "");
    // Told once, counted for all.
    let read = found(
        "start,end,title\n2025-01-05 10:00,2025-01-05 12:00,E\n2025-01-06 10:00,2025-01-06 12:00,F\n",
    );
    assert_eq!(
        (read.report.problems.len(), read.report.reasons[0].count),
        (1, 2)
    );
}

#[test]
fn gdelt_1_without_headings() {
    let gdelt = include_str!("../import/gdelt.tsv");
    let second_level = [39, 47, 55];
    let older: String = (gdelt.lines())
        .map(|line| {
            let fields = line.split('\t').enumerate();
            let fields: Vec<&str> = fields
                .filter(|(column, _)| !second_level.contains(column))
                .map(|(_, field)| field)
                .collect();
            assert_eq!(fields.len(), 58);
            fields.join("\t") + "\n"
        })
        .collect();
    let (old, new) = (found(&older), found(gdelt));
    assert_eq!(old.sketch.format, Some(KnownFormat::Gdelt1));
    assert!(old.sketch.is_sure);
    assert_eq!(old.titles(), new.titles());
    assert_eq!(old.records.events, new.records.events);
    // Before April 2013 there is no address.
    let oldest: String = (older.lines())
        .filter_map(|line| line.rsplit_once('\t'))
        .map(|(line, _)| format!("{line}\n"))
        .collect();
    let oldest = found(oldest);
    assert_eq!(oldest.sketch.format, Some(KnownFormat::Gdelt1));
    assert_eq!(oldest.titles(), new.titles());
}

#[test]
fn several_addresses_in_a_field() {
    let read = found(
        "date,title,url\n2025-01-02,A,https://a.org/1;https://b.org/2\n2025-01-03,B,https://a.org/1\n",
    );
    let urls: Vec<Option<&str>> = read
        .records
        .sources
        .iter()
        .map(|source| source.url.as_deref())
        .collect();
    assert_eq!(
        urls,
        [None, Some("https://a.org/1"), Some("https://b.org/2")]
    );
    let cited = |row: usize| read.records.events[row].sources.len();
    assert_eq!((cited(0), cited(1)), (2, 1));
    assert_eq!(read.reasons(), "");
}

#[test]
fn headings_in_other_languages() {
    for headings in [
        "Datum;Titel;Ort",
        "Date;Titre;Lieu",
        "Fecha;Título;Lugar",
        "Дата;Назва;Місце",
        "Дата;Название;Место",
        "Data;Titolo;Luogo",
        "Data;Título;Lugar",
        "Datum;Titel;Plaats",
        "Data;Tytuł;Miejsce",
        "Date;Title;Place",
    ] {
        let read = found(format!("{headings}\n2025-01-02;A;Bern\n"));
        assert_eq!(
            read.sketch.mapping.roles,
            [Role::Date, Role::Title, Role::Place],
            "{headings}"
        );
        assert!(read.sketch.is_sure, "{headings}");
    }
}

/// A file of another sort as the table it is made into.
pub(crate) fn flattened(file: &str) -> Found {
    assert!(can_flatten(file.as_bytes()), "{file}");
    let table = flatten(file.as_bytes(), None).unwrap().unwrap().table;
    found(table)
}

#[test]
fn calendars_of_calendar_programs() {
    let read = flattened(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Our talks\r\n\
         BEGIN:VEVENT\r\nDTSTART:20251219T103000Z\r\nDTEND:20251219T120000Z\r\nSUMMARY:Talks\\, second\r\n  round\r\n\
         DESCRIPTION:In the\\nold hall\r\nLOCATION:Bern\\, Switzerland\r\nGEO:46.95;7.45\r\n\
         ORGANIZER;CN=\"Smith: A\":mailto:a@example.org\r\nATTENDEE;CN=B;ROLE=CHAIR:mailto:b@example.org\r\n\
         CATEGORIES:Security,Territory\r\nURL:https://example.org/1\r\n\
         BEGIN:VALARM\r\nDESCRIPTION:Wake up\r\nEND:VALARM\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20251220\r\nDTEND;VALUE=DATE:20251223\r\nSUMMARY:Summit\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20251224\r\nDTEND;VALUE=DATE:20251225\r\nSUMMARY:Holiday\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Kyiv:20251226T090000\r\nSUMMARY:Call\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    );
    assert_eq!(read.records.metadata.title, "Our talks");
    assert_eq!(
        read.titles(),
        ["Talks, second round", "Summit", "Holiday", "Call"]
    );
    assert_eq!(
        read.dates(),
        [
            "2025-12-19T10:30:00Z",
            "2025-12-20/2025-12-22",
            "2025-12-24",
            "2025-12-26T09:00:00"
        ]
    );
    assert_eq!(read.records.events[0].summary, "In the\nold hall");
    assert_eq!(read.records.events[2].summary, "Repeats: FREQ=YEARLY");
    let names = |list: Vec<&String>| list.into_iter().cloned().collect::<Vec<_>>().join("|");
    assert_eq!(
        names(
            read.records
                .actors
                .iter()
                .map(|actor| &actor.name)
                .collect()
        ),
        "Smith: A|B"
    );
    assert_eq!(
        names(
            read.records
                .topics
                .iter()
                .map(|topic| &topic.name)
                .collect()
        ),
        "Security|Territory"
    );
    assert_eq!(read.records.places[0].name, "Bern, Switzerland");
    assert_eq!(read.records.places[0].lat, Some(46.95));
    assert!(read.sketch.is_sure);
    let none = flatten(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", None).unwrap_err();
    assert_eq!(none.to_string(), "it is a calendar without events");
}

#[test]
fn lists_in_json() {
    let lines = "{\"date\": \"2025-12-19\", \"title\": \"A, B\", \"actors\": [\"C\", \"D\"]}\n\
                 {\"date\": \"2025-12-20\", \"title\": \"E\", \"place\": {\"name\": \"Bern\"}}\n";
    let array = format!("[{}]", lines.trim_end().replace('\n', ","));
    let within = format!("{{\"ok\": true, \"results\": {array}}}");
    for file in [lines, &array, &within] {
        let read = flattened(file);
        assert_eq!(read.titles(), ["A, B", "E"], "{file}");
        assert_eq!(read.dates(), ["2025-12-19", "2025-12-20"], "{file}");
        assert_eq!(read.records.actors.len(), 2, "{file}");
    }
    // A line that is broken is left out.
    assert_eq!(
        flattened(&format!("{lines}{{\"date\": \n")).titles(),
        ["A, B", "E"]
    );
    for other in [
        "{\"demarche\": 1, \"events\": []}",
        "{\"a\": 1}",
        "[1, 2",
        "{",
        "[]x",
    ] {
        assert_eq!(flatten(other.as_bytes(), None).unwrap(), None, "{other}");
    }
    assert!(flatten(b"[1, 2]", None).is_err());
}

#[test]
fn points_of_geojson() {
    let read = flattened(
        r#"{"type": "FeatureCollection", "features": [
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [7.45, 46.95]},
             "properties": {"date": "2025-12-19", "title": "A", "place": "Bern"}},
            {"type": "Feature", "geometry": null, "properties": {"date": "2025-12-20", "title": "B"}}]}"#,
    );
    assert_eq!(read.titles(), ["A", "B"]);
    let place = &read.records.places[0];
    assert_eq!(
        (&*place.name, place.lat, place.lon),
        ("Bern", Some(46.95), Some(7.45))
    );
    assert_eq!(read.records.events[1].place, None);
}

#[test]
fn slides_of_timeline_js() {
    let read = flattened(
        r#"{"title": {"text": {"headline": "The talks", "text": "How they came about"}},
            "eras": [{"start_date": {"year": "2024"}, "end_date": {"year": "2025"}, "text": {"headline": "First phase"}}],
            "events": [
              {"start_date": {"year": "2025", "month": "12", "day": "19"}, "end_date": {"year": 2025, "month": 12, "day": 21},
               "text": {"headline": "Talks", "text": "In Miami."}, "media": {"url": "https://example.org/a", "caption": "x"},
               "group": "Track one", "display_date": "a long weekend"}]}"#,
    );
    assert_eq!(read.sketch.format, Some(KnownFormat::TimelineJs));
    assert_eq!(read.records.metadata.title, "The talks");
    assert_eq!(read.titles(), ["First phase", "Talks"]);
    assert_eq!(read.dates(), ["2024/2025", "2025-12-19/2025-12-21"]);
    assert_eq!(
        read.records.events[1].summary,
        "In Miami.\nShown as: a long weekend"
    );
    assert_eq!(
        read.records.sources[1].url.as_deref(),
        Some("https://example.org/a")
    );
}

#[test]
fn timelines_in_markwhen() {
    let read = flattened(
        "title: Talks on the river\ndescription: As it was\n#peace: blue\n\n\
         // Not read: 2020: no\n\
         section Track one\n\
         2025-01: Talks begin #peace #water\n\
         In the [old hall](https://example.org/hall).\nSecond line.\n\
         2025-02-03 - 2025-02-05: Second round\n\
         group Aside\n\
         2025-03/2025-04: Quiet\n\
         endGroup\n\
         2025-02-10 10:30: Call\n\
         endSection\n\
         Mar 2025 - now: Truce [in part]\n\
         # Later\n## Deeper\n2026: Next\n# Last\n- 12 May 2026: End\n",
    );
    assert_eq!(read.records.metadata.title, "Talks on the river");
    assert_eq!(
        read.titles(),
        [
            "Talks begin",
            "Second round",
            "Quiet",
            "Call",
            "Truce [in part]",
            "Next",
            "End"
        ]
    );
    assert_eq!(
        read.dates(),
        [
            "2025-01",
            "2025-02-03/2025-02-05",
            "2025-03/2025-04",
            "2025-02-10T10:30:00",
            "2025-03/..",
            "2026",
            "2026-05-12"
        ]
    );
    let first = &read.records.events[0];
    assert_eq!(first.summary, "In the old hall.\nSecond line.");
    let topics: Vec<&str> = first.topics.iter().map(|topic| topic.as_str()).collect();
    assert_eq!(topics, ["peace", "water"]);
    let channels: Vec<&str> = (read.records.events.iter())
        .map(|event| event.channel.as_str())
        .collect();
    assert_eq!(
        channels,
        [
            "track-one",
            "track-one",
            "aside",
            "track-one",
            "none",
            "deeper",
            "last"
        ]
    );
    assert!(
        read.records
            .sources
            .iter()
            .any(|source| source.url.as_deref() == Some("https://example.org/hall"))
    );
    assert!(read.sketch.is_sure);
    // Two lines with dates are enough; one without a title is not, and neither is a table.
    assert_eq!(
        flattened("1914: War\n1918: Peace\n").titles(),
        ["War", "Peace"]
    );
    for other in [
        "1914: War\n",
        "date,title\n2025-01-02,Talks: first\n2025-01-03,Talks: second\n",
        "date;title\n2025-01-02 10:30:00;A\n",
        "Note: this\nNote: that\n",
    ] {
        assert!(!can_flatten(other.as_bytes()), "{other}");
    }
}

#[test]
fn tables_copied_from_web_pages() {
    let html = "<meta charset='utf-8'><div><table border=1><caption>Rounds</caption><thead><tr><th>Date</th><th>Title &amp; place</th></tr></thead>\
        <tr><td>2025-12-19<td colspan=\"1\">Talks<br>in  <b>Bern</b>, &#8222;A&#x201C;</tr>\n\
        <tr><td>2025-12-20</td><td><script>alert(1)</script>Second, &lt;b&gt; &copy; &nope;</td></tr></table></div>";
    let read = flattened(html);
    assert_eq!(read.dates(), ["2025-12-19", "2025-12-20"]);
    let flat = |html: &str| {
        let flat = flatten(html.as_bytes(), None).map_err(|refusal| refusal.to_string());
        flat.map(|flat| String::from_utf8(flat.unwrap().table).unwrap())
    };
    assert_eq!(
        flat(html).unwrap(),
        "Date,Title & place\n2025-12-19,\"Talks in Bern, „A“\"\n2025-12-20,\"Second, <b> &copy; &nope;\"\n"
    );
    // Cells that reach over columns and rows; of several tables the largest; one within another is text.
    assert_eq!(
        flat("<table><tr><td>x<td>y</table><TABLE><tr><td colspan=2>a</td><td>b</td></tr><tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g<table><tr><td>h</table></TABLE>").unwrap(),
        "a,,b\nc,d,e\nc,f,gh\n"
    );
    let wide = "<table><tr><td colspan=999999999>x<td>y</table>";
    assert!(flat(wide).unwrap_err().contains("1,000 columns"));
    for none in [
        "<table></table>",
        "<table><tr><td>one</table>",
        "<table",
        "<table><script>",
    ] {
        assert!(
            flat(none).unwrap_err().contains("without a table"),
            "{none}"
        );
    }
    assert!(!can_flatten(b"<p>no table</p>"));
}
