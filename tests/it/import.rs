//! Tables as they come, read as a whole.

use demarche::{
    command::run,
    import::{Gathered, Importer, KnownFormat, Mapping, Report, Row, Sketch, records, sketch},
    load::{load, save},
};
use expect_test::{Expect, expect};
use std::{ffi::OsString, fmt::Write, fs, io::Write as _, path::PathBuf, time::Instant};

const UCDP: &[u8] = include_bytes!("../import/ucdp.csv");
const ACLED: &[u8] = include_bytes!("../import/acled.csv");
const GDELT: &[u8] = include_bytes!("../import/gdelt.tsv");
const PAX: &[u8] = include_bytes!("../import/pax.csv");

/// A row in lines, a field each; what is empty is left out.
fn told(row: &Row, text: &mut String) {
    let mut line = |name: &str, value: &str| {
        if !value.is_empty() {
            writeln!(text, "  {name}: {value:?}").unwrap();
        }
    };
    line("title", row.title);
    line("description", row.description);
    line("kind", row.kind.code());
    line("channel", row.channel);
    line("actors", &row.actors.join(" + "));
    line("topics", &row.topics.join(" + "));
    line("place", row.place);
    if let Some((north, east)) = row.coordinates {
        line("coordinates", &format!("{north} {east}"));
    }
    line("source", row.source);
    line("url", &row.urls.join(" "));
    line("confidence", row.confidence.code());
}

fn read(bytes: &[u8], sketch: &Sketch, mapping: Mapping) -> (String, Report) {
    let mut importer = Importer::new(sketch, mapping).unwrap();
    let mut rows = Vec::new();
    let mut gathered = Gathered::default();
    let mut sink = |row: &Row| {
        let mut text = String::new();
        told(row, &mut text);
        rows.push((row.number, row.date, text));
        gathered.add(row);
    };
    for piece in bytes.chunks(100) {
        importer.push(piece, &mut sink);
    }
    importer.finish(&mut sink);
    let mut text = String::new();
    for (number, date, row) in rows {
        write!(text, "{number}: {}\n{row}", importer.dates()[date as usize]).unwrap();
    }
    let report = importer.report().clone();
    let records = records("sample", gathered, importer.dates(), &report);
    let loaded = load(save(&records).as_bytes()).unwrap();
    assert_eq!(loaded.problems, []);
    (text, report)
}

/// What a file is taken for, its rows, and its problems.
fn check(bytes: &[u8], expect: Expect) {
    let sketch = sketch(bytes, true).unwrap();
    let (rows, report) = read(bytes, &sketch, sketch.mapping.clone());
    let mut text = format!(
        "{}, {}, sure: {}\n{rows}",
        sketch.format.map_or("unknown", KnownFormat::name),
        sketch.encoding.label(),
        sketch.is_sure
    );
    for problem in &report.problems {
        let (row, column) = (problem.row, &problem.column);
        writeln!(
            text,
            "row {row}, {column}: {:?}: {}",
            problem.value, problem.reason
        )
        .unwrap();
    }
    expect.assert_eq(&text);
}

#[test]
fn ucdp() {
    check(
        UCDP,
        expect![[r#"
            UCDP GED, UTF-8, sure: true
            1: 2021-03-03
              title: "Clashes at the ford"
              description: "Article: \"Example News,2021-03-04,Clashes at the ford\";\"Other Agency,2021-03-05,Soldiers killed\"\nWhere: at the ford, north of the town\nDeaths, best estimate: 3; Deaths, low estimate: 3; Deaths, high estimate: 5; Deaths, side A: 2; Deaths, side B: 0; Deaths, civilians: 1; Deaths, unknown: 0"
              kind: "military"
              channel: "Norland: Government"
              actors: "Government of Norland + River Front"
              topics: "State-based conflict"
              place: "Fordham town, Norland"
              coordinates: "48.25 -3.5"
              source: "Example News;Other Agency"
              confidence: "reported"
            2: 2021-04-05/2021-04-11
              title: "One-sided violence: River Front – Civilians, Norland"
              description: "Deaths, best estimate: 7; Deaths, low estimate: 7; Deaths, high estimate: 9; Deaths, civilians: 7"
              kind: "military"
              channel: "River Front - Civilians"
              actors: "River Front + Civilians"
              topics: "One-sided violence"
              place: "Norland"
              coordinates: "47 -3"
              confidence: "reported"
            row 3, date_start: "2021-02-30 00:00:00.000": row left out: there is no such day
        "#]],
    );
}

#[test]
fn acled() {
    check(
        ACLED,
        expect![[r#"
            ACLED, UTF-8, sure: true
            1: 2025-12-19
              title: "Armed clash: Military Forces of Norland (2019-) – River Front, Fordham"
              description: "On 19 December 2025, forces of Norland and the River Front clashed at the ford (Fordham, River province). Two killed.\nFatalities: 2"
              kind: "military"
              actors: "Military Forces of Norland (2019-) + River Front + Hill Men + Ford Militia"
              topics: "Battles + Armed clash"
              place: "Fordham, River province, Norland"
              coordinates: "48.25 -3.5"
              source: "Example News; Other Agency"
              confidence: "reported"
            2: 2025-12-20~
              title: "Agreement: River Front, Hilltop"
              description: "Fatalities: 0"
              kind: "other"
              actors: "River Front"
              topics: "Strategic developments + Agreement"
              place: "Hilltop, Norland"
              coordinates: "48.5 -3.75"
              source: "Example News"
              confidence: "reported"
            3: 2025-11
              title: "Peaceful protest: Protesters (Norland), Norland City"
              description: "Around November 2025 (month given), people marched.\nFatalities: 0"
              kind: "other"
              actors: "Protesters (Norland)"
              topics: "Protests + Peaceful protest"
              place: "Norland City, Norland"
              source: "Example News"
              confidence: "reported"
            row 3, latitude: "95": value left out: these are no degrees north (−90 to 90) and east (−180 to 180)
        "#]],
    );
}

#[test]
fn gdelt() {
    check(
        GDELT,
        expect![[r#"
            GDELT 2, UTF-8, sure: true
            1: 2025-12-19
              title: "Consult: NORLAND – RIVER FRONT, Fordham, River Province, Norland"
              description: "CAMEO code: 040; Goldstein scale: 1.0; Mentions: 4; Average tone: -2.15827338129496"
              kind: "talks"
              actors: "NORLAND + RIVER FRONT"
              topics: "Consult"
              place: "Fordham, River Province, Norland"
              coordinates: "48.25 -3.5"
              url: "https://news.example.org/talks-at-the-ford"
              confidence: "reported"
            2: 2025-12-19
              title: "Fight: \"QUOTED, Norland"
              description: "CAMEO code: 190; Goldstein scale: -10.0; Mentions: 1; Average tone: 0"
              kind: "military"
              actors: "\"QUOTED"
              topics: "Fight"
              place: "Norland"
              coordinates: "47 -3"
              confidence: "reported"
            3: 2024-12-20
              title: "Appeal"
              description: "CAMEO code: 0231"
              kind: "statement"
              topics: "Appeal"
              url: "http://other.example.org/a"
              confidence: "reported"
            row 2, SOURCEURL: "BBC Monitoring": value left out: this is no http or https address
        "#]],
    );
    let bare = sketch(GDELT, true).unwrap();
    let names: Vec<&str> = bare.columns.iter().map(|column| &*column.name).collect();
    let headed = [names.join("\t").as_bytes(), b"\n", GDELT].concat();
    let sketch = sketch(&headed, true).unwrap();
    assert!(sketch.has_headings && sketch.is_sure && sketch.format == Some(KnownFormat::Gdelt));
    let rows = |bytes: &[u8], sketch: &Sketch| read(bytes, sketch, sketch.mapping.clone()).0;
    assert_eq!(rows(&headed, &sketch), rows(GDELT, &bare));
}

#[test]
fn pax() {
    check(
        PAX,
        expect![[r#"
            PA-X, UTF-8, sure: true
            1: 2024-02-29
              title: "Ceasefire Agreement between the Government of Norland and the River Front (Ford Agreement)"
              description: "Status: Multiparty signed/agreed"
              kind: "document"
              channel: "Norland peace process"
              actors: "For the Government of Norland: A. Minister + for the River Front: B. Commander + Witnessed by: C. Mediator, Republic of Éire"
              topics: "Ceasefire/related + Norland"
              confidence: "confirmed"
            2: 2024-04-03
              title: "Framework"
              description: "Other agreements: Builds on the Ford Agreement\nStatus: Unclear"
              kind: "document"
              channel: "Norland peace process"
              actors: "Norland"
              topics: "Framework-substantive, comprehensive + Norland"
              confidence: "confirmed"
        "#]],
    );
}

#[test]
fn the_table_of_the_documentation() {
    let text = include_str!("../../docs/import.md");
    let table = text.split("```csv\n").nth(1).unwrap();
    let table = table.split("```").next().unwrap();
    check(
        table.as_bytes(),
        expect![[r#"
        unknown, UTF-8, sure: true
        1: 2025-12-19/2025-12-21
          title: "Talks in Miami"
          description: "Three days of talks."
          kind: "talks"
          channel: "US–Ukraine"
          actors: "Witkoff + Umerov"
          topics: "security + territory"
          place: "Miami"
          coordinates: "25.76 -80.19"
          source: "The Gazette"
          url: "https://example.org/miami"
          confidence: "confirmed"
        2: 2025-12
          title: "Prisoners exchanged"
          kind: "other"
          topics: "prisoner exchange"
          confidence: "reported"
    "#]],
    );
}

/// A file in the build's own folder for such things.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// What the command says of a file, with its status; and what it wrote.
fn import(name: &str, bytes: &[u8], options: &[&str]) -> (String, Vec<u8>) {
    let path = file(name, bytes);
    let path = path.to_str().unwrap();
    let args = ["import", path].into_iter().chain(options.iter().copied());
    let args: Vec<OsString> = args.map(OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(&args, &mut out, &mut err).unwrap();
    let err = String::from_utf8(err).unwrap().replace(path, name);
    (format!("{err}status: {status}\n"), out)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

#[test]
fn the_command_makes_a_dossier() {
    let table = "date,title,wer,url\n\
        2025-12-19,Talks begin,A,https://example.org/1\n\
        soon,Talks go on,B,\n\
        2025-12-21,Talks end,B,ftp://x\n";
    let (told, out) = import("talks.csv", table.as_bytes(), &["--map", "wer=actors"]);
    expect![[r#"
        error: row left out: this is no date that can be read; write 2025-12-21
         --> talks.csv: row 2, column `date`
         = it is `soon`

        warning: value left out: this is no http or https address
         --> talks.csv: row 3, column `url`
         = it is `ftp://x`

        talks.csv: a table, UTF-8, comma between columns
          date          date
          title         title
          actors        wer
          url           url
        3 rows, 2 events, 1 row left out

        status: 1
    "#]]
    .assert_eq(&told);
    let loaded = load(&out).unwrap();
    assert_eq!(loaded.problems, []);
    let actors: Vec<&str> = loaded
        .dossier
        .actors
        .iter()
        .map(|actor| actor.id.as_str())
        .collect();
    assert_eq!(actors, ["a", "b"]);

    // Packed, in two members, and into a file.
    let (first, second) = table.as_bytes().split_at(40);
    let packed = [gzip(first), gzip(second)].concat();
    let output = file("talks.json", b"");
    let options = ["-o", output.to_str().unwrap(), "--map=wer=actors"];
    let (told_packed, nothing) = import("talks.csv", &packed, &options);
    assert_eq!((told_packed, nothing), (told, Vec::new()));
    assert_eq!(fs::read(output).unwrap(), out);
}

#[test]
fn the_command_asks_for_the_order_of_dates() {
    let table = b"date;title\n03/04/2025;a\n";
    let (told, out) = import("order.csv", table, &[]);
    expect![[r#"
        error: its dates read like 03/04/2025, and no value tells day from month; say `--dates day-first` or `--dates month-first`
         --> order.csv

        status: 2
    "#]]
    .assert_eq(&told);
    assert_eq!(out, b"");
    for (order, date) in [("day-first", "2025-04-03"), ("month-first", "2025-03-04")] {
        let (told, out) = import("order.csv", table, &["--dates", order]);
        assert!(told.ends_with("status: 0\n"), "{told}");
        assert_eq!(load(&out).unwrap().dossier.events[0].date.as_str(), date);
    }
    for (pairs, date) in [("year-month", "2011-12"), ("two-years", "2011/2012")] {
        let (told, out) = import("pairs.csv", b"date,title\n2011/12,a\n", &["--dates", pairs]);
        assert!(told.ends_with("status: 0\n"), "{told}");
        assert_eq!(load(&out).unwrap().dossier.events[0].date.as_str(), date);
    }
}

#[test]
fn the_command_tells_programs_as_well() {
    let (told, _) = import("j.csv", b"date,title\n2025,a\nx,b\n", &["--format=json"]);
    let json = told.strip_suffix("status: 1\n").unwrap();
    let json: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(json["columns"][1]["role"], "title");
    assert_eq!(json["left_out"], 1);
    assert_eq!(json["problems"][0]["row"], 2);
    assert_eq!(json["problems"][0]["is_left_out"], true);
    assert_eq!(json["reasons"][0]["count"], 1);
}

#[test]
fn the_command_refuses_what_it_does_not_understand() {
    let check = |bytes: &[u8], options: &[&str], words: &str| {
        let (told, out) = import("refused.csv", bytes, options);
        assert!(told.contains(words), "{told}");
        assert!(told.ends_with("status: 2\n"), "{told}");
        assert_eq!(out, b"");
    };
    let table = b"date,title\n2025,a\n";
    check(b"", &[], "it is empty");
    check(b"PK\x03\x04", &[], "Excel");
    check(&gzip(&[7; 999])[..30], &[], "it cannot be read");
    check(b"a,b\nx,y\n", &[], "no column is chosen as the date");
    check(
        b"a,b\nx,y\n",
        &[],
        "`--map COLUMN=date`, where COLUMN is one of `Column 1`, `Column 2`",
    );
    check(
        table,
        &["--map", "x=title"],
        "there is no column `x`, only `date`, `title`",
    );
    check(table, &["--map", "3=title"], "there is no column `3`");
    check(
        table,
        &["--map", "title=headline"],
        "`headline` is none of unused, date",
    );
    check(table, &["--map", "title"], "`--map` is COLUMN=ROLE");
    check(table, &["--map"], "`--map` needs a value");
    check(
        table,
        &["--dates", "iso"],
        "`--dates` is `day-first` or `month-first`",
    );
    check(table, &["--loud"], "`import` has no option `--loud`");
    check(table, &["other.csv"], "`import` reads one file at a time");
    check(
        table,
        &["-o", "/no/such/folder/x.json"],
        "cannot be written",
    );
    let nothing = run(&["import".into()], &mut Vec::new(), &mut Vec::new());
    assert_eq!(nothing.unwrap(), 2);
}

#[test]
fn tables_made_to_hurt() {
    let (told, _) = import("wide.csv", vec!["x"; 10_000].join(",").as_bytes(), &[]);
    assert!(told.contains("more than 1,000 columns"), "{told}");
    // Damage of all sorts in the midst of good rows: those are all there.
    let mut table = b"date,title,description\r\n".to_vec();
    let mut good = 0;
    let damage: [&[u8]; 9] = [
        b"2025-01-02,\"open,x",
        b"2025-02-30,no such day,x",
        b"2025-01-02,b\xffd letters,x",
        b"2025-01-02,N\0L,x",
        b"2025-01-02,one,two,three",
        b"2025-01-02",
        b"\"",
        b",,",
        b"03/04/2025,order,x",
    ];
    let long = [b"2025-01-02,long,", &vec![b'x'; (1 << 20) + 1][..]].concat();
    for bad in damage.iter().copied().chain([&*long]) {
        table.extend_from_slice(bad);
        for _ in 0..3 {
            good += 1;
            let row = format!("\r\n2025-01-02,\"good, {good}\",\"two\nlines\"");
            table.extend_from_slice(row.as_bytes());
        }
        table.extend_from_slice(b"\r\n");
    }
    let (told, out) = import("damage.csv", &table, &["--dates=day-first"]);
    let loaded = load(&out).unwrap();
    let titles: Vec<&str> = loaded
        .dossier
        .events
        .iter()
        .map(|event| &*event.title)
        .collect();
    for number in 1..=good {
        let title = format!("good, {number}");
        assert_eq!(
            titles.iter().filter(|other| **other == title).count(),
            1,
            "{title} {told}"
        );
    }
    assert!(told.contains("status: 1"), "{told}");
}

/// `cargo test --release --test it -- --ignored --nocapture a_million_rows`
#[test]
#[ignore = "it takes a second and needs a release build to tell anything"]
fn a_million_rows_take_half_a_second() {
    let mut table = String::from("date,title,kind,channel,actors,place,lat,lon,url\n");
    for row in 0..1_000_000_u32 {
        let (year, month, day) = (1990 + row % 36, row % 12 + 1, row % 28 + 1);
        let name = row % 997;
        table += &format!(
            "{year}-{month:02}-{day:02},Delegations meet for round {row},talks,Track {},A{name}; B{},City {name},{}.{name:03},{}.5,\n",
            row % 13,
            row % 91,
            row % 90,
            row % 180,
        );
    }
    let bytes = table.as_bytes();
    let head = sketch(&bytes[..demarche::import::HEAD_BYTES], false).unwrap();
    for size in [64 << 10, 1 << 20, usize::MAX] {
        let start = Instant::now();
        let mut importer = Importer::new(&head, head.mapping.clone()).unwrap();
        let mut titles = 0;
        let mut sink = |row: &demarche::import::Row| titles += row.title.len();
        for piece in bytes.chunks(size) {
            importer.push(piece, &mut sink);
        }
        importer.finish(&mut sink);
        let taken = start.elapsed();
        assert_eq!(importer.report().good, 1_000_000);
        println!(
            "{} MB in pieces of {size}: {taken:?}, {titles} bytes of titles",
            bytes.len() / 1_000_000
        );
    }
}
