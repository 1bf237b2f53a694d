//! The languages of the interface beside each other: every one says what English says, with the
//! same arguments; the page names all of them; and what the first view says is in the text that
//! comes with it.

use super::interface_words::files;
use demarche::{
    edit::format::LISTS,
    import::{Defect, NoTable},
    load::{Circle, Sort, Wanted},
    messages::Locale,
    model::date::EdtfFault,
    quantity,
    query::Facet,
    view::packed,
};
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

/// A message as it stands in the file of a language, with all its lines.
fn written(text: &str, name: &str) -> String {
    let start = format!("\n{name} = ");
    let (_, rest) = text
        .split_once(&start)
        .unwrap_or_else(|| panic!("no {name}"));
    let mut lines = rest.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    let more = lines.take_while(|line| line.starts_with([' ', '}']));
    more.fold(first, |all, line| format!("{all}\n{line}"))
}

/// What a message says of a code, where it chooses by it.
fn said_of<'m>(message: &'m str, code: &str) -> Option<&'m str> {
    let (_, rest) = message.split_once(&format!("[{code}] "))?;
    rest.lines().next().map(str::trim)
}

#[test]
fn every_value_of_the_library_has_words_of_its_own() {
    let kinds: Vec<String> = (LISTS.iter())
        .map(|list| list.one.replace(' ', "-"))
        .collect();
    let kinds: Vec<&str> = kinds.iter().map(|kind| &**kind).collect();
    let sorts = [
        Sort::Null,
        Sort::Bool,
        Sort::Number,
        Sort::Text,
        Sort::List,
        Sort::Object,
    ]
    .map(Sort::code);
    let wanted = [
        Wanted::Text,
        Wanted::Number,
        Wanted::List,
        Wanted::Object,
        Wanted::NumberOrText,
        Wanted::SourceOrObject,
        Wanted::Translations,
    ]
    .map(Wanted::code);
    let circles = [Circle::Affiliation, Circle::BasedOn, Circle::PartOf].map(Circle::code);
    let packed = [
        packed::Fault::Character,
        packed::Fault::End,
        packed::Fault::TooLong,
        packed::Fault::Empty,
    ]
    .map(packed::Fault::code);
    let dates: Vec<&str> = EdtfFault::ALL.iter().map(|fault| fault.code()).collect();
    // Times that texts set in words, in whatever language.
    let deadlines: Vec<String> = [
        "immediately",
        "without delay",
        "as soon as possible",
        "forthwith",
        "indefinitely",
        "permanently",
    ]
    .map(|words| {
        let found = quantity::read(&format!("Fire ceases {words}."));
        assert_eq!(found.len(), 1, "{words}");
        found[0].unit.replace([' ', '_'], "-")
    })
    .to_vec();
    let deadlines: Vec<&str> = deadlines.iter().map(|code| &**code).collect();
    let defects: Vec<&str> = Defect::ALL.iter().map(|defect| defect.code()).collect();
    let tables: Vec<&str> = NoTable::ALL.iter().map(|of| of.code()).collect();
    // Words of closed lists are known, whatever the dossier.
    let closed = [Facet::Kind, Facet::Stance, Facet::Confidence];
    let mut not_there: Vec<&str> = (Facet::ALL.iter())
        .filter(|facet| !closed.contains(facet))
        .map(|facet| facet.code())
        .collect();
    not_there.extend([
        "event",
        "statement",
        "plan",
        "provision",
        "provisions",
        "position",
        "point",
    ]);
    let all: [(&str, &[&str]); 12] = [
        ("fault-record-id", &kinds),
        ("fault-record-nth", &kinds),
        ("fault-no-record", &kinds),
        ("fault-set-aside", &kinds),
        ("fault-closes", &circles),
        ("fault-closes-itself", &circles),
        ("fault-no-date", &dates),
        ("plans-amount-deadline", &deadlines),
        ("fault-row", &defects),
        ("refusal-no-table", &tables),
        ("refusal-packed", &packed),
        ("refusal-link-not-there", &not_there),
    ];
    let mut told = Vec::new();
    for locale in Locale::spoken() {
        let text = read(&root().join("locales"), locale.code).unwrap();
        for (name, codes) in all {
            let message = written(&text, name);
            for code in codes
                .iter()
                .filter(|code| said_of(&message, code).is_none())
            {
                told.push(format!("{}.ftl: {name} has no [{code}]", locale.code));
            }
        }
        let wrong = written(&text, "fault-wrong");
        for code in sorts.iter().chain(&wanted) {
            if said_of(&wrong, code).is_none() {
                told.push(format!("{}.ftl: fault-wrong has no [{code}]", locale.code));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
    // In English the page says what the command does.
    let text = read(&root().join("locales"), ENGLISH).unwrap();
    let (rows, tables) = (
        written(&text, "fault-row"),
        written(&text, "refusal-no-table"),
    );
    for defect in Defect::ALL {
        assert_eq!(said_of(&rows, defect.code()), Some(defect.words()));
    }
    for of in NoTable::ALL {
        assert_eq!(said_of(&tables, of.code()), Some(of.words()));
    }
}

#[test]
fn the_script_that_starts_the_page_speaks_every_language() {
    let script = fs::read_to_string(root().join("static/boot.js")).unwrap();
    let (_, said) = script.split_once("const SAID = {").unwrap();
    let (said, _) = said.split_once("};").unwrap();
    let lines: Vec<(&str, usize)> = (said.lines())
        .filter_map(|line| line.trim().split_once(": ["))
        .map(|(code, texts)| (code, texts.matches('"').count() / 2))
        .collect();
    let spoken: Vec<&str> = Locale::spoken().map(|locale| locale.code).collect();
    let codes: Vec<&str> = lines.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, spoken);
    assert!(lines.iter().all(|(_, texts)| *texts == 7), "{lines:?}");
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
            || ["dates", "date_field", "typed"].iter().any(|file| path.ends_with(&format!("time_control/{file}.rs")))
            // Beside those of the first view it has words of plans.
            || path.ends_with("common/labels.rs")
            // Said by what is fetched behind the first view.
            || path.ends_with("common/problems.rs")
            || path.ends_with("common/amounts.rs")
            // It has its words fetched before it says them, or says others.
            || path.ends_with("app/reasons.rs");
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
