//! Every word of the interface is in `locales/en.ftl`: none is written in a component.

use std::{fs, path::Path};

/// What can only be something that is read or heard, by what stands before it.
const BEFORE: [&str; 10] = [
    "aria-label=\"",
    "aria-description=\"",
    "aria-roledescription=\"",
    "alt=\"",
    "heading=\"",
    "label=\"",
    "note=\"",
    "placeholder=\"",
    "title=\"",
    "words=\"",
];

/// Texts that go into files beside the page, or name what no reader meets.
const ALLOWED: [(&str, &str); 4] = [
    // Each file says what it is of: in English, as all its other words are.
    ("share/shown.rs", "without a hash"),
    (
        "share/shown.rs",
        "; only the first {some} of {all} events are in this file",
    ),
    // A text as long as a title, to measure the letters by.
    (
        "timeline/label.rs",
        "Talks end: both sides name 3 open points, 12 are agreed",
    ),
    ("share/files.rs", "; drawn from {from} to {to}"),
];

/// Texts of several words that no reader is told, or that are told where the words of the language did not arrive.
const ALLOWED_PROSE: [(&str, &str); 3] = [
    // In English, for where nothing else is there (`src/app/reasons.rs`).
    ("browser/failure.rs", ""),
    // What a broken promise of the code is told by is for who writes it.
    ("locale/messages.rs", "its messages are not there yet"),
    ("shell/root.rs", "the messages of the page: {reason}"),
];

/// Small words that no list of classes, path or selector has.
const SMALL_WORDS: [&str; 20] = [
    "a", "are", "be", "cannot", "could", "for", "from", "has", "in", "is", "it", "no", "not", "of",
    "that", "the", "this", "to", "was", "with",
];

/// Whether a text is one of prose, however it begins: four words or more, a small one among them.
fn is_prose(text: &str) -> bool {
    let is_word = |word: &&str| {
        let word = word.trim_matches([',', ';', ':', '.', '(', ')', '?', '!']);
        !word.is_empty() && word.chars().all(|c| c.is_ascii_alphabetic())
    };
    let words: Vec<&str> = text.split_whitespace().filter(is_word).collect();
    words.len() >= 4 && words.iter().any(|word| SMALL_WORDS.contains(word))
}

/// The Rust files of a folder, with the code before their tests.
pub(crate) fn files(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            found.push((path.to_string_lossy().replace('\\', "/"), code.to_owned()));
        }
    }
}

/// The texts in quotation marks of a line, with what stands before each; none of a comment.
fn texts(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    let mut is_escaped = false;
    for (at, c) in line.char_indices() {
        match (c, start) {
            _ if is_escaped => is_escaped = false,
            ('\\', Some(_)) => is_escaped = true,
            ('"', None) => start = Some(at),
            ('"', Some(from)) => {
                found.push((&line[..=from], &line[from + 1..at]));
                start = None;
            }
            ('/', None) if line[at..].starts_with("//") => break,
            _ => {}
        }
    }
    found
}

/// Whether what stands before a text makes it one that is read or heard: an attribute, or the
/// brace of a node; not that of a choice (`if narrow { "is-narrow" }`).
fn is_seen(before: &str) -> bool {
    let node = before.strip_suffix("{ \"").map(str::trim_end);
    node.is_some_and(|node| !node.ends_with(|c: char| c.is_alphanumeric() || ")_".contains(c)))
        || BEFORE.iter().any(|sign| before.ends_with(sign))
}

/// Whether a text holds a word, and is not only punctuation and places for values.
fn has_word(text: &str) -> bool {
    let mut depth = 0;
    let outside: String = (text.chars())
        .map(|c| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth > 0 || c == '}' { ' ' } else { c }
        })
        .collect();
    (outside.split(|c: char| !c.is_alphabetic())).any(|word| word.chars().count() > 1)
}

/// Whether a text is one of prose: it begins as a sentence does.
fn begins_as_prose(text: &str) -> bool {
    let mut letters = text.chars();
    let is_capital = letters.next().is_some_and(char::is_uppercase);
    is_capital && letters.next().is_some_and(char::is_lowercase) && text.contains(' ')
}

#[test]
fn no_component_writes_words_of_its_own() {
    let mut all = Vec::new();
    for room in ["src/ui", "src/app"] {
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(room), &mut all);
    }
    assert!(all.len() > 80, "{}", all.len());
    let mut written = Vec::new();
    for (path, code) in &all {
        for (nth, line) in code.lines().enumerate() {
            for (before, text) in texts(line) {
                let is_seen = is_seen(before) && has_word(text);
                let is_allowed = (ALLOWED.iter())
                    .any(|(file, allowed)| path.ends_with(file) && *allowed == text);
                // What a broken promise of the code is told by is for who writes it.
                let is_for_developers =
                    before.contains("expect(") || before.contains("debug_assert");
                if (is_seen || begins_as_prose(text)) && !is_allowed && !is_for_developers {
                    written.push(format!("{path}:{}: {text}", nth + 1));
                }
            }
        }
    }
    assert!(
        written.is_empty(),
        "these belong into locales/en.ftl:\n{}",
        written.join("\n")
    );
}

#[test]
fn no_reason_is_written_in_english_alone() {
    let mut all = Vec::new();
    for room in ["src/ui", "src/app", "src/browser", "src/locale"] {
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(room), &mut all);
    }
    let mut written = Vec::new();
    for (path, code) in &all {
        for (nth, line) in code.lines().enumerate() {
            for (before, text) in texts(line) {
                let is_allowed = (ALLOWED_PROSE.iter().chain(&ALLOWED))
                    .any(|(file, allowed)| path.ends_with(file) && text.contains(allowed));
                if is_prose(text) && !is_allowed && !before.contains("expect(") {
                    written.push(format!("{path}:{}: {text}", nth + 1));
                }
            }
        }
    }
    assert!(
        written.is_empty(),
        "these are values that the page says by messages (`src/app/reasons.rs`, `src/ui/common/problems.rs`):\n{}",
        written.join("\n")
    );
}

/// What the library says in English of a value: the page says the value by messages instead.
const IN_ENGLISH: [&str; 9] = [
    "refusal", "refused", "fault", "problem", "notice", "defect", "failure", "hint", "why",
];

#[test]
fn the_page_says_no_value_of_the_library_in_english() {
    let mut all = Vec::new();
    for room in ["src/ui", "src/app"] {
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(room), &mut all);
    }
    let mut said = Vec::new();
    for (path, code) in &all {
        // Where the words of the language did not arrive.
        if path.ends_with("app/reasons.rs") {
            continue;
        }
        for (nth, line) in code.lines().enumerate() {
            let is_said = IN_ENGLISH.iter().any(|name| {
                [".to_string()", ".words()"]
                    .iter()
                    .any(|end| line.contains(&format!("{name}{end}")))
            });
            if is_said {
                said.push(format!("{path}:{}: {}", nth + 1, line.trim()));
            }
        }
    }
    assert!(
        said.is_empty(),
        "said in English, whatever the reader speaks:\n{}",
        said.join("\n")
    );
}

#[test]
fn the_look_out_finds_what_it_is_for() {
    let line = r#"<p title="Open it">{ "All of them" }</p> // "Not this""#;
    let found = texts(line);
    assert_eq!(found.len(), 2);
    for (before, text) in found {
        assert!(is_seen(before), "{before}");
        assert!(has_word(text));
    }
    assert!(!is_seen("if is_number { \""));
    assert!(!has_word(" · {count}") && !has_word("{names}"));
    assert!(begins_as_prose("Nothing is sent") && !begins_as_prose("fine key"));
    assert!(is_prose("the page could not be stored whole"));
    assert!(!is_prose("note is-error part-failed") && !is_prose("M6 2 a4 4 0 1 0 0"));
}
