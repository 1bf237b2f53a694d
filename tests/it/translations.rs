//! The languages of the interface beside each other: every one says what English says, with the
//! same arguments; the page names all of them; and what the first view says is in the text that
//! comes with it.

use super::interface_words::files;
use demarche::messages::Locale;
use message_files::{ENGLISH, English, PSEUDO, codes, is_first, problems, read, texts_of};
use std::{collections::BTreeSet, fs, path::Path};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn english() -> English {
    English::read(&read(&root().join("locales"), ENGLISH).unwrap()).unwrap()
}

#[test]
fn every_language_says_all_that_english_says() {
    let (english, locales) = (english(), root().join("locales"));
    let mut told = Vec::new();
    for code in codes(&locales).unwrap() {
        if [ENGLISH, PSEUDO].contains(&&*code) {
            continue;
        }
        let found = problems(&english, &read(&locales, &code).unwrap()).unwrap();
        told.extend(found.iter().map(|problem| format!("{code}.ftl: {problem}")));
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// The categories of plural forms that a language has (CLDR 47), for whole numbers.
const PLURALS: [(&str, &[&str]); 5] = [
    ("en", &["one"]),
    ("uk", &["one", "few", "many"]),
    ("ru", &["one", "few", "many"]),
    ("fr", &["one"]),
    ("ar", &["two", "few", "many"]),
];

#[test]
fn what_is_counted_has_the_plural_forms_of_the_language() {
    // Choices by number, as a text has them: `␂0 ␃few␅…`.
    let has = |text: &str, form: &str| {
        text.contains(&format!("\u{3}{form}\u{5}")) || text.contains(&format!("\u{4}{form}\u{5}"))
    };
    let english: Vec<String> = {
        let texts = english().texts();
        texts.first.into_iter().chain(texts.later).collect()
    };
    let names: Vec<String> = english_names();
    let mut told = Vec::new();
    for (code, forms) in PLURALS {
        let texts = texts_of(&root().join("locales"), code).unwrap();
        let all = texts.first.iter().chain(&texts.later);
        for ((text, name), english) in all.zip(&names).zip(&english) {
            // A language may say it without counting: “events: 5”.
            let counts = has(english, "one") && forms.iter().any(|form| has(text, form));
            for form in forms.iter().filter(|form| counts && !has(text, form)) {
                told.push(format!("{code}.ftl: {name} has no [{form}]"));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

fn english_names() -> Vec<String> {
    english()
        .all()
        .map(|message| message.name.clone())
        .collect()
}

#[test]
fn the_page_names_the_languages_that_there_are() {
    let codes: BTreeSet<String> = codes(&root().join("locales"))
        .unwrap()
        .into_iter()
        .collect();
    let known: BTreeSet<String> = Locale::ALL.iter().map(|of| of.code.to_owned()).collect();
    assert_eq!(codes, known);
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    let (_, named) = page.split_once("data-messages=\"").unwrap();
    let named: Vec<&str> = named.split_once('"').unwrap().0.split(' ').collect();
    assert_eq!(named, Locale::ALL.map(|locale| locale.code));
    // The script that runs before the page has the same of its own.
    let opening = fs::read_to_string(root().join("static/opening.js")).unwrap();
    let rtl: Vec<String> = (Locale::ALL.iter())
        .filter(|locale| locale.is_rtl)
        .map(|locale| format!("{:?}", locale.code))
        .collect();
    assert!(opening.contains(&format!("[{}].includes(code)", rtl.join(", "))));
    for locale in Locale::ALL
        .iter()
        .filter(|locale| locale.tag != locale.code)
    {
        let same = format!("code === {:?} ? {:?} : code", locale.code, locale.tag);
        assert!(opening.contains(&same), "{same}");
    }
}

#[test]
fn the_pseudo_language_is_longer_and_nobodys_own() {
    let texts = texts_of(&root().join("locales"), PSEUDO).unwrap();
    let english = english().texts();
    let letters = |all: &[String]| -> usize {
        let text = all.concat();
        text.chars().filter(|c| c.is_alphabetic()).count()
    };
    let share = letters(&texts.later) as f64 / letters(&english.later) as f64;
    assert!((1.35..1.6).contains(&share), "{share}");
    let same = texts.first.iter().zip(&english.first);
    let same = same.filter(|(one, other)| one == other && one.chars().any(char::is_alphabetic));
    assert_eq!(same.count(), 0);
}

/// The folders of what is fetched behind the first view, with their messages.
const LATER: [&str; 10] = [
    "about",
    "accounts",
    "details",
    "edit",
    "import",
    "plans",
    "positions",
    "share",
    "table",
    "timeline",
];

#[test]
fn what_the_first_view_says_comes_with_it() {
    let names: BTreeSet<String> = english_names().into_iter().collect();
    let mut all = Vec::new();
    for room in ["src/ui", "src/app"] {
        files(&root().join(room), &mut all);
    }
    let mut told = Vec::new();
    for (path, code) in &all {
        let is_later = (LATER.iter()).any(|folder| path.contains(&format!("src/ui/{folder}/")))
            || path.ends_with("shell/keys_dialog.rs")
            // Beside those of the first view it has words of plans.
            || path.ends_with("common/labels.rs");
        for said in code.split("messages::").skip(1) {
            let end = said.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            let name = said[..end.unwrap_or(said.len())].replace('_', "-");
            if names.contains(&name) && !is_later && !is_first(&name) {
                told.push(format!("{path}: {name}"));
            }
        }
    }
    assert!(
        told.is_empty(),
        "said by the first view, and not among its messages (`FIRST` in message-files/src/lib.rs):\n{}",
        told.join("\n")
    );
}

#[test]
fn styles_name_no_side_by_left_or_right() {
    const SIDES: [&str; 9] = [
        "-left:",
        "-right:",
        " left:",
        " right:",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        "-left-",
    ];
    let mut told = Vec::new();
    for entry in fs::read_dir(root().join("static/css")).unwrap().flatten() {
        let styles = fs::read_to_string(entry.path()).unwrap();
        for (nth, line) in styles.lines().enumerate() {
            if SIDES.iter().any(|side| line.contains(side)) {
                told.push(format!("{}:{}: {line}", entry.path().display(), nth + 1));
            }
        }
    }
    assert!(
        told.is_empty(),
        "sides are named by the way in which lines run (`inline-start`, `inline-end`):\n{}",
        told.join("\n")
    );
}
