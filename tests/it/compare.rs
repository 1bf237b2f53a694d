//! `demarche compare`: two plain texts in, what became of each point out.

use demarche::command::run;
use expect_test::{Expect, expect};
use serde_json::Value;
use std::{ffi::OsString, fs, path::PathBuf};

fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

/// What the command prints for two texts, under names that are the same everywhere.
fn compared(name: &str, a: &str, b: &str, format: &str) -> String {
    compared_with(name, a, b, &["--format", format])
}

fn compared_with(name: &str, a: &str, b: &str, options: &[&str]) -> String {
    let paths = [
        file(&format!("{name}-a.txt"), a),
        file(&format!("{name}-b.txt"), b),
    ];
    let mut args: Vec<OsString> = vec!["compare".into()];
    args.extend(options.iter().map(OsString::from));
    args.extend(paths.iter().map(OsString::from));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(&args, &mut out, &mut err).unwrap();
    let mut text = String::from_utf8([out, err].concat()).unwrap();
    for (path, name) in paths.iter().zip(["a.txt", "b.txt"]) {
        text = text.replace(path.to_str().unwrap(), name);
    }
    assert_eq!(status, 0, "{text}");
    text
}

const FIRST: &str = "\
Draft of March

1. The parties cease fire within 30 days.
2. The army of the north is limited to 600,000 personnel.
3. All prisoners are exchanged, all for all.
4. The port of Alda is reopened to ships of every flag.
";
const SECOND: &str = "\
Draft of May

1. All prisoners are exchanged, all for all.
2. The parties cease fire as soon as possible.
3. The army of the north is limited to 800,000 personnel.
4. Schools teach both languages.
";

fn json(name: &str, a: &str, b: &str) -> Value {
    serde_json::from_str(&compared(name, a, b, "json")).unwrap()
}

/// The pairs of an answer: numbers, change, and whether it moved.
fn pairs(answer: &Value) -> String {
    let list = |of: &Value| {
        let numbers = of.as_array().unwrap().iter().map(|n| n.as_str().unwrap());
        numbers.collect::<Vec<_>>().join("+")
    };
    let line = |pair: &Value| {
        let moved = if pair["moved"] == true { " moved" } else { "" };
        format!(
            "{} -> {} {}{moved}\n",
            list(&pair["from"]),
            list(&pair["to"]),
            pair["change"].as_str().unwrap()
        )
    };
    answer["pairs"]
        .as_array()
        .unwrap()
        .iter()
        .map(line)
        .collect()
}

fn check(name: &str, a: &str, b: &str, expect: Expect) {
    expect.assert_eq(&pairs(&json(name, a, b)));
}

#[test]
fn in_words() {
    let words = compared("words", FIRST, SECOND, "text");
    // So that the spaces at the start of lines are seen.
    let lines: String = words.lines().map(|line| format!("|{line}\n")).collect();
    expect![[r#"
        |    1 → 2       modified              The parties cease fire as soon as possible.
        |                at most 30 days → as soon as possible
        |    2 → 3       modified              The army of the north is limited to 800,000 personnel.
        |                at most 600,000 personnel → at most 800,000 personnel (+33 %)
        |      → 4       added                 Schools teach both languages.
        |    3 → 1       kept, moved           All prisoners are exchanged, all for all.
        |    4 →         removed               The port of Alda is reopened to ships of every flag.
    "#]].assert_eq(&lines);
}

#[test]
fn as_json() {
    check(
        "json",
        FIRST,
        SECOND,
        expect![[r#"
            1 -> 2 modified
            2 -> 3 modified
             -> 4 added
            3 -> 1 kept moved
            4 ->  removed
        "#]],
    );
    let answer = json("json", FIRST, SECOND);
    let of = |from: &str| {
        let pairs = answer["pairs"].as_array().unwrap();
        pairs
            .iter()
            .find(|pair| pair["from"][0] == from)
            .unwrap()
            .clone()
    };
    let army = of("2");
    assert_eq!(army["to"][0], "3");
    assert!(
        army["score"]
            .as_f64()
            .is_some_and(|score| score > 0.5 && score <= 1.0)
    );
    let term = &army["terms"][0];
    assert_eq!(
        (&term["from"], &term["to"]),
        (
            &"at most 600,000 personnel".into(),
            &"at most 800,000 personnel".into()
        )
    );
    assert!(
        term["ratio"]
            .as_f64()
            .is_some_and(|ratio| (ratio - 1.0 / 3.0).abs() < 0.01)
    );
    let deadline = &of("1")["terms"][0];
    assert_eq!(deadline["to"], "as soon as possible");
}

#[test]
fn numbers_stand_as_in_the_text() {
    check(
        "numbers",
        "Article 1\nThe bridge is rebuilt by both parties.\n\nArticle 2\nThe toll is two francs a cart.\n",
        "§ 1 The toll is three francs a cart.\n§ 2 The bridge is rebuilt by both parties.\n",
        expect![[r#"
            1 -> 2 kept
            2 -> 1 modified moved
        "#]],
    );
    check(
        "roman",
        "I. The bridge is rebuilt by both parties.\nII. The toll is two francs a cart.\n",
        "(1) The bridge is rebuilt by both parties.\n(2) The toll is two francs a cart.\n",
        expect![[r#"
            I -> 1 kept
            II -> 2 kept
        "#]],
    );
    check(
        "unnumbered",
        "The bridge is rebuilt by both parties.\n\nThe toll is two francs a cart.\n",
        "1) The bridge is rebuilt by both parties.\n   a. in stone;\n   b. within a year.\n2) The toll is two francs a cart.\n",
        expect![[r#"
            1 -> 1 modified
            2 -> 2 kept
        "#]],
    );
}

#[test]
fn a_file_that_is_not_there() {
    let args = ["compare", "no-such-a.txt", "no-such-b.txt"].map(OsString::from);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(&args, &mut out, &mut err).unwrap();
    let words = String::from_utf8(err).unwrap();
    assert_ne!(status, 0);
    assert!(words.contains("no-such-a.txt"), "{words}");
    assert!(out.is_empty());
}

/// Of what is not found in an excerpt nobody can say that it is not in the whole.
#[test]
fn an_excerpt_says_nothing_of_what_it_lacks() {
    let pairs_of = |options: &[&str]| {
        let all = [&["--format", "json"], options].concat();
        pairs(&serde_json::from_str(&compared_with("excerpt", FIRST, SECOND, &all)).unwrap())
    };
    let second = pairs_of(&["--partial", "second"]);
    assert!(second.contains("4 ->  unknown") && second.contains(" -> 4 added"));
    let first = pairs_of(&["--partial=first"]);
    assert!(first.contains("4 ->  removed") && first.contains(" -> 4 unknown"));
    let both = pairs_of(&["--partial", "first", "--partial", "second"]);
    assert!(
        !both.contains("removed") && !both.contains("added"),
        "{both}"
    );

    let (whole, excerpt) = (
        "1. Ships of every flag pass the strait freely, within 30 days, for a fee of 2 francs.",
        "1. Ships of every flag pass the strait freely, for a fee of 2 francs.",
    );
    let words = compared_with("excerpt-2", whole, excerpt, &["--partial", "second"]);
    assert!(words.contains("not known: at most 30 days"), "{words}");
    let words = compared_with("excerpt-2", whole, excerpt, &[]);
    assert!(words.contains("− at most 30 days"), "{words}");
}
