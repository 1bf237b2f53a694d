//! The `demarche` command: what it prints and its exit status.

use crate::{SMALL, small_with};
use demarche::command::{run, schema};
use expect_test::{Expect, expect};
use std::{ffi::OsString, fs, path::PathBuf};

/// Runs the command: what it printed, what it complained of, and its status.
fn output(args: &[&str]) -> String {
    let args: Vec<OsString> = args.iter().map(OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(&args, &mut out, &mut err).unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    format!("{}{}status: {status}\n", text(out), text(err))
}

/// A file in the build's own folder for such things.
fn file(name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

/// What the command prints of a file, under a name that is the same everywhere.
fn check(name: &str, text: impl AsRef<[u8]>, format: &str, expect: Expect) {
    let path = file(name, text);
    let path = path.to_str().unwrap();
    let output = output(&["check", "--format", format, path]);
    expect.assert_eq(&output.replace(path, name));
}

#[test]
fn a_sound_file() {
    check(
        "sound.json",
        SMALL,
        "text",
        expect![[r#"
            sound.json: Talks on the river
              parties            2
              sources            2
              actors             3
              channels           1
              topics             1
              terms              1
              places             1
              events             3
              statements         2
              plans              2
              provisions         3
              positions          1
              disagreements      1
              matches            1
            no errors, no warnings, no records set aside

            status: 0
        "#]],
    );
}

#[test]
fn a_file_with_problems() {
    let text = small_with(
        r#""channel": "direct", "place""#,
        r#""chanel": "direct", "place""#,
    );
    check(
        "problems.json",
        &text,
        "text",
        expect![[r#"
            error: the field `channel` is missing
             --> problems.json:/events/1/channel
             = in event `meeting`

            warning: the field `chanel` is not part of the format and was left out
             --> problems.json:/events/1/chanel
             = in event `meeting`
             = help: did you mean `channel`?

            warning: the event `meeting` was set aside
             --> problems.json:/events/2/related/0/event
             = in event `denial`

            warning: the event `meeting` was set aside
             --> problems.json:/statements/0/event
             = in statement `fair`

            problems.json: Talks on the river
              parties            2
              sources            2
              actors             3
              channels           1
              topics             1
              terms              1
              places             1
              events             2
              statements         2
              plans              2
              provisions         3
              positions          1
              disagreements      1
              matches            1
            1 error, 3 warnings, 1 record set aside

            status: 1
        "#]],
    );
    check(
        "problems.json",
        &text,
        "json",
        expect![[r#"
            [
              {
                "file": "problems.json",
                "refused": null,
                "title": "Talks on the river",
                "records": {
                  "parties": 2,
                  "sources": 2,
                  "actors": 3,
                  "channels": 1,
                  "topics": 1,
                  "terms": 1,
                  "places": 1,
                  "events": 2,
                  "statements": 2,
                  "plans": 2,
                  "provisions": 3,
                  "positions": 1,
                  "disagreements": 1,
                  "matches": 1
                },
                "set_aside": 1,
                "errors": 1,
                "warnings": 3,
                "problems": [
                  {
                    "severity": "error",
                    "pointer": "/events/1/channel",
                    "record": "event `meeting`",
                    "message": "the field `channel` is missing",
                    "hint": null
                  },
                  {
                    "severity": "warning",
                    "pointer": "/events/1/chanel",
                    "record": "event `meeting`",
                    "message": "the field `chanel` is not part of the format and was left out",
                    "hint": "did you mean `channel`?"
                  },
                  {
                    "severity": "warning",
                    "pointer": "/events/2/related/0/event",
                    "record": "event `denial`",
                    "message": "the event `meeting` was set aside",
                    "hint": null
                  },
                  {
                    "severity": "warning",
                    "pointer": "/statements/0/event",
                    "record": "statement `fair`",
                    "message": "the event `meeting` was set aside",
                    "hint": null
                  }
                ]
              }
            ]
            status: 1
        "#]],
    );
}

#[test]
fn a_file_with_warnings_alone() {
    let text = small_with(
        r#""note": "time and place""#,
        r#""notes": "time and place""#,
    );
    check(
        "warnings.json",
        text,
        "text",
        expect![[r#"
            warning: the field `notes` is not part of the format and was left out
             --> warnings.json:/events/1/sources/0/notes
             = in event `meeting`
             = help: did you mean `note`?

            warnings.json: Talks on the river
              parties            2
              sources            2
              actors             3
              channels           1
              topics             1
              terms              1
              places             1
              events             3
              statements         2
              plans              2
              provisions         3
              positions          1
              disagreements      1
              matches            1
            no errors, 1 warning, no records set aside

            status: 0
        "#]],
    );
}

#[test]
fn a_file_that_is_refused() {
    check(
        "refused.json",
        "{\n \"demarche\": 1,\n}",
        "text",
        expect![[r#"
            error: it is not JSON: trailing comma at line 3, column 1
             --> refused.json

            status: 1
        "#]],
    );
    check(
        "refused.json",
        "{\"demarche\": 9}",
        "json",
        expect![[r#"
            [
              {
                "file": "refused.json",
                "refused": "its format version is 9, and only `\"demarche\": 1` can be read",
                "title": null,
                "records": {},
                "set_aside": 0,
                "errors": 0,
                "warnings": 0,
                "problems": []
              }
            ]
            status: 1
        "#]],
    );
}

#[test]
fn a_file_that_would_steer_the_terminal() {
    let text = small_with(
        r#""title": "Talks on the river""#,
        r#""title": "\u001b[2J\u202eTalks""#,
    );
    check(
        "steering.json",
        text,
        "text",
        expect![[r#"
            steering.json: \u{1b}[2J\u{202e}Talks
              parties            2
              sources            2
              actors             3
              channels           1
              topics             1
              terms              1
              places             1
              events             3
              statements         2
              plans              2
              provisions         3
              positions          1
              disagreements      1
              matches            1
            no errors, no warnings, no records set aside

            status: 0
        "#]],
    );
}

#[test]
fn several_files() {
    let (sound, refused) = (file("one.json", SMALL), file("two.json", "[]"));
    let (sound, refused) = (sound.to_str().unwrap(), refused.to_str().unwrap());
    let output = output(&["check", sound, refused, sound]);
    assert_eq!(output.matches("Talks on the river").count(), 2);
    assert!(output.contains("no dossier") && output.ends_with("status: 1\n"));
}

#[test]
fn no_such_file() {
    let output = output(&["check", "no/such/file.json"]);
    assert!(output.starts_with("error: it cannot be read: "), "{output}");
    assert!(
        output.ends_with(" --> no/such/file.json\n\nstatus: 1\n"),
        "{output}"
    );
}

#[test]
fn the_schema() {
    assert_eq!(output(&["schema"]), format!("{}status: 0\n", schema()));
}

#[test]
fn help_and_version() {
    expect![[r#"
        Checks dossiers: files that tell of a negotiation, in the format of Demarche.
        Makes dossiers of tables of events: CSV, TSV, UCDP GED, ACLED, GDELT, PA-X.
        Lays out sites that show them, and can be read before the page runs.

        usage:
          demarche check [--format text|json] FILE…   list everything wrong with files
          demarche compare A.txt B.txt [OPTION…]
                                                      compare two plain texts point by point
          demarche diff BEFORE AFTER [--format text|json]
                                                      list what changed between two dossiers
          demarche import FILE [OPTION…]              make a dossier of a table
          demarche intake ARTICLE --date DAY [OPTION…]
                                                      find statements and events in an article
          demarche merge [BASE] OURS THEIRS [OPTION…]
                                                      bring two copies of a dossier together
          demarche publish DOSSIER -o FOLDER [OPTION…]
                                                      lay out a site that shows a dossier
          demarche schema                             print the JSON Schema of the format
          demarche help                               print this
          demarche --version                          print the version

        options of `compare`:
          --partial first|second the text is an excerpt: of what is not found in it nobody
                                 can say that it was removed or added
          --format text|json     how the answer is told

        options of `import`:
          -o, --output DOSSIER   the file to write; without it, standard output
          --map COLUMN=ROLE      what a column means; COLUMN is a heading or a number
                                 from 1, ROLE one of date, end, year, month, day, title,
                                 description, kind, channel, actors, topics, place,
                                 latitude, longitude, source, url, confidence, time,
                                 end-time, end-year, end-month, end-day, all-day, unused
          --dates day-first      03/04/2025 is 3 April
          --dates month-first    03/04/2025 is 4 March
          --dates year-month     2011/12 is December 2011
          --dates two-years      2011/12 is 2011 to 2012
          --dates excel-1900     numbers count days as Excel does, from 1900; excel-1904,
                                 unix (seconds) and unix-ms likewise
          --sheet NAME           the sheet of a workbook; without it, the first with a table
          --format text|json     how problems are told, on standard error

        options of `intake`:
          --date DAY             when the article was published: 2025-12-22
          --dossier DOSSIER      names and records that are known already
          --format text|json     how drafts are told; places are characters of the text, the
                                 first and the one behind the last

        options of `merge`:
          BASE                   what both copies were made from; without it nothing is
                                 taken for removed
          -o, --output DOSSIER   the file to write; without it, standard output
          --choose ours|theirs   whose value stands wherever both changed something
                                 differently; it is told all the same

        options of `publish`:
          -o, --output FOLDER    the folder to write: a new one, or that of an older site
          --page FOLDER          the built page; without it, dist
          --address URL          where the site will be found: https://example.org/talks/
                                 (for link previews, and a sitemap)
          --force                show what is sound of a dossier with errors; write among
                                 the files of a folder that is no site
          --unpacked             no packed copies beside the files: sooner there, for a
                                 look on this machine

        exit status of `check`: 0 if no file has an error (warnings may be listed),
        1 if one has, 2 if the command was not understood

        exit status of `compare`: 0 if both texts were compared, 2 if a file cannot be
        read or no points were found in it

        exit status of `diff`: 0 if nothing changed, 1 if something did, 2 if a file
        cannot be read

        exit status of `import`: 0 if all rows became events, 1 if some were left out
        (the dossier is written all the same), 2 if there is no dossier

        exit status of `intake`: 0 if the article was read, 2 if a file cannot be read

        exit status of `merge`: 0 if there is one dossier, 1 if both copies changed
        something differently and none was chosen, or miss what the other removed (the
        dossier is written all the same, and what is to be chosen is told on standard
        error), 2 if there is none

        exit status of `publish`: 0 if the site is there, 1 if the dossier has errors
        (the site is there with `--force` alone), 2 if there is no site
        status: 0
    "#]]
    .assert_eq(&output(&["help"]));
    assert_eq!(output(&["help"]), output(&["--help"]));
    assert_eq!(output(&["help"]), output(&["check", "x", "-h"]));
    let version = format!(
        "demarche {} (dossier format 1)\nstatus: 0\n",
        env!("CARGO_PKG_VERSION")
    );
    assert_eq!(output(&["--version"]), version);
}

#[test]
fn what_is_not_understood() {
    let check = |args: &[&str], expect: Expect| expect.assert_eq(&output(args));
    check(
        &[],
        expect![[r#"
        error: a command is missing
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    check(
        &["chekc"],
        expect![[r#"
        error: there is no command `chekc`
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    check(
        &["schema", "x"],
        expect![[r#"
        error: `schema` takes nothing more, and `x` was given
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    check(
        &["check"],
        expect![[r#"
        error: `check` needs the name of a file
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    check(
        &["check", "--"],
        expect![[r#"
        error: `check` needs the name of a file
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    check(
        &["check", "--strict", "x"],
        expect![[r#"
        error: `check` has no option `--strict`
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    check(
        &["check", "--format"],
        expect![[r#"
        error: `--format` needs `text` or `json`
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    check(
        &["check", "--format", "xml", "x"],
        expect![[r#"
        error: `--format` is `text` or `json`, and `xml` was given
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
    check(
        &["check", "--format=xml", "x"],
        expect![[r#"
        error: `--format` is `text` or `json`, and `xml` was given
         = help: `demarche help` lists the commands
        status: 2
    "#]],
    );
}

#[test]
fn a_file_whose_name_begins_with_a_dash() {
    let output = output(&["check", "--", "--format"]);
    assert!(output.contains(" --> --format\n"), "{output}");
}

/// What a command prints of files that are written under these names into a folder.
fn of_files(folder: &str, command: &[&str], files: &[(&str, String)]) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).unwrap();
    let paths: Vec<PathBuf> = (files.iter())
        .map(|(name, text)| {
            let path = folder.join(name);
            fs::write(&path, text).unwrap();
            path
        })
        .collect();
    let folder = folder.to_str().unwrap().to_owned() + "/";
    let args: Vec<&str> = (command.iter().copied())
        .chain(paths.iter().map(|path| path.to_str().unwrap()))
        .collect();
    output(&args).replace(&folder, "")
}

/// The small dossier with one text in place of another.
fn small_but(old: &str, new: &str) -> String {
    assert!(SMALL.contains(old), "{old}");
    SMALL.replace(old, new)
}

#[test]
fn what_changed_between_two_dossiers() {
    let title = r#""title": "Talks on the river""#;
    let after = small_but(title, r#""title": "Talks on the bridge""#);
    let files = [("before.json", SMALL.to_owned()), ("after.json", after)];
    expect![[r#"
        ~ metadata, title
            “Talks on the river”
          → “Talks on the bridge”
        status: 1
    "#]]
    .assert_eq(&of_files("changed", &["diff"], &files));
    let same = [
        ("before.json", SMALL.to_owned()),
        ("same.json", SMALL.to_owned()),
    ];
    assert_eq!(of_files("changed", &["diff"], &same), "status: 0\n");
}

#[test]
fn two_copies_are_brought_together() {
    let title = r#""title": "Talks on the river""#;
    let language = r#""language": "en""#;
    let ours = small_but(title, r#""title": "Talks on the bridge""#);
    let theirs = small_but(title, r#""title": "Talks by the river""#).replacen(
        language,
        r#""language": "de""#,
        1,
    );
    let files = [
        ("base.json", SMALL.to_owned()),
        ("ours.json", ours),
        ("theirs.json", theirs),
    ];
    let merged = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("merged.json");
    let told = of_files("copies", &["merge", "-o", merged.to_str().unwrap()], &files);
    expect![[r#"
        conflict: metadata, title
          ours   “Talks on the bridge”
          theirs “Talks by the river”
          base   “Talks on the river”
        both copies changed 1 place differently; ours stands there until it is chosen
        status: 1
    "#]]
    .assert_eq(&told);
    let metadata = || {
        let merged = fs::read_to_string(&merged).unwrap();
        merged.split("\"parties\"").next().unwrap().to_owned()
    };
    assert!(metadata().contains("Talks on the bridge"), "{}", metadata());
    assert!(metadata().contains(r#""language": "de""#), "{}", metadata());
    // Told as well where it is chosen beforehand.
    let args = ["merge", "--choose=theirs", "-o", merged.to_str().unwrap()];
    let told = of_files("copies", &args, &files);
    assert!(told.starts_with("conflict: metadata, title\n"), "{told}");
    assert!(
        told.ends_with("differently; theirs was chosen\nstatus: 0\n"),
        "{told}"
    );
    assert!(metadata().contains("Talks by the river"), "{}", metadata());
    assert!(metadata().contains(r#""language": "de""#), "{}", metadata());
}

#[test]
fn git_gives_an_empty_file_where_there_is_no_base() {
    let files = [
        ("empty.json", String::new()),
        ("ours.json", SMALL.to_owned()),
        ("theirs.json", SMALL.to_owned()),
    ];
    let told = of_files("no-base", &["merge", "-o", "/dev/null"], &files);
    assert_eq!(told, "status: 0\n");
}

#[test]
fn what_one_copy_removed_and_the_other_refers_to_is_told() {
    let ours = r#"{"demarche": 1, "metadata": {"title": "T", "summary": "S", "language": "en"},
        "sources": [{"id": "s", "publisher": "P", "title": "T", "url": "https://example.org/", "published": "2025", "language": "en"}]}"#;
    let theirs = ours.replacen(
        "\"sources\"",
        r#""channels": [{"id": "c", "name": "C", "description": "D", "sources": ["s"]}], "sources""#,
        1,
    );
    let without = ours[..ours.find(",\n").unwrap()].to_owned() + "}";
    let files = [
        ("base.json", ours.to_owned()),
        ("ours.json", without),
        ("theirs.json", theirs),
    ];
    let told = of_files("removed", &["merge", "-o", "/dev/null"], &files);
    assert!(told.starts_with("error: /channels/0/sources/0"), "{told}");
    assert!(told.ends_with("status: 1\n"), "{told}");
}
