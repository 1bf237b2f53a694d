//! How the languages of the interface, and the texts of the shipped dossier, are written: no word of two scripts, the
//! quotation marks and spaces of the language, and nothing that is reordered where lines run from right to left.

use crate::SHIPPED;
use demarche::messages::{Locale, has_rtl};
use message_files::read;
use serde_json::Value;
use std::path::Path;

/// Stands for an argument in a text.
const ARGUMENT: char = '\u{fffc}';

/// What the lines of a file say, each with its number: without comments, names, keys and choices.
fn said(code: &str) -> Vec<(usize, String)> {
    let text = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), code).unwrap();
    let lines = text.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.trim_start().starts_with('#'));
    lines
        .map(|(nth, line)| (nth + 1, without_arguments(value(line))))
        .filter(|(_, words)| words.contains(char::is_alphabetic))
        .collect()
}

/// What stands behind the name of a message or the key of a variant.
fn value(line: &str) -> &str {
    let is_message = line.starts_with(|c: char| c.is_ascii_lowercase());
    let trimmed = line.trim_start();
    match line.split_once(" = ") {
        Some((_, value)) if is_message => value,
        _ if trimmed.starts_with(['[', '*']) => trimmed.split_once("] ").map_or("", |(_, v)| v),
        _ => trimmed,
    }
}

/// A text with a sign in place of each `{ … }`; one that is not closed in its line begins a choice.
fn without_arguments(text: &str) -> String {
    let (mut words, mut depth) = (String::new(), 0_usize);
    for c in text.chars() {
        match c {
            '{' => {
                if depth == 0 {
                    words.push(ARGUMENT);
                }
                depth += 1;
            }
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => words.push(c),
            _ => {}
        }
    }
    words
}

/// The scripts of a word, as far as the page speaks them.
fn scripts(word: &str) -> Vec<&'static str> {
    let of = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => Some("Latin"),
        '\u{370}'..='\u{3ff}' => Some("Greek"),
        '\u{400}'..='\u{52f}' => Some("Cyrillic"),
        '\u{600}'..='\u{6ff}' => Some("Arabic"),
        _ => None,
    };
    let mut found: Vec<&str> = word.chars().filter_map(of).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Words of letters of two scripts, which look like words of one: `cлово` with a Latin letter.
fn mixed(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    // In Arabic “and” is one letter, and written as one with the word behind it.
    let words = words.map(|word| match word.strip_prefix('و') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_alphabetic()) => rest,
        _ => word,
    });
    words.filter(|word| scripts(word).len() > 1).collect()
}

#[test]
fn words_of_two_scripts_are_known() {
    assert_eq!(mixed("c\u{43b}ово і слово, PDF-файл"), ["c\u{43b}ово"]);
    assert_eq!(mixed("Firefox وSafari"), [""; 0]);
    assert_eq!(mixed("الخطةZ"), ["الخطةZ"]);
}

#[test]
fn no_word_is_of_two_scripts() {
    let mut told = Vec::new();
    for locale in Locale::spoken() {
        for (line, words) in said(locale.code) {
            for word in mixed(&words) {
                told.push(format!("{}.ftl:{line}: {word}", locale.code));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// What of a text is not written as its language writes.
fn faults(code: &str, words: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    let foreign: &[char] = match code {
        "en" => &['«', '»', '"', '\''],
        _ => &['“', '”', '„', '"', '\''],
    };
    if words.contains(foreign) {
        found.push("quotation marks or an apostrophe of another language");
    }
    if words.contains("  ") || words.contains("...") {
        found.push("two spaces, or three full stops for …");
    }
    let letters: Vec<char> = words.chars().collect();
    for (at, pair) in letters.windows(2).enumerate() {
        let [first, second] = [pair[0], pair[1]];
        let is_behind_word =
            at > 0 && (letters[at - 1].is_alphanumeric() || letters[at - 1] == ARGUMENT);
        let is_space = matches!(first, ' ' | '\u{a0}');
        match code {
            "fr" if is_space && matches!(second, ';' | ':' | '!' | '»' | '%') => {
                found.push("a sign without a narrow no-break space before it");
            }
            // It stands by itself where it is a sign of a picture.
            "fr" if is_space && second == '?' && is_behind_word => {
                found.push("a question mark without a narrow no-break space before it");
            }
            "fr" if first == '«' && second != '\u{202f}' => {
                found.push("« without a narrow no-break space behind it");
            }
            "fr" if first.is_alphabetic() && matches!(second, '?' | '!' | '»') => {
                found.push("a sign without a space before it");
            }
            "uk" | "ru" if first == ' ' && second == '%' => {
                found.push("% that may begin a line");
            }
            "uk" | "ru" | "ar" | "en" if is_space && matches!(second, ';' | '!' | '»') => {
                found.push("a space before a sign");
            }
            "ar" if has_rtl(&first.to_string()) && matches!(second, ',' | ';' | '?') => {
                found.push("a comma, semicolon or question mark of Latin script");
            }
            _ => {}
        }
    }
    found
}

#[test]
fn signs_are_those_of_the_language() {
    assert_eq!(faults("fr", "Quoi\u{202f}?"), [""; 0]);
    assert_eq!(faults("fr", "Quoi ?").len(), 1);
    assert_eq!(faults("fr", "Quoi?").len(), 1);
    assert_eq!(faults("fr", "Quoi :").len(), 1);
    assert_eq!(faults("fr", "« mot\u{202f}»").len(), 1);
    assert_eq!(faults("uk", "“слово”").len(), 1);
    assert_eq!(faults("ar", "كلمة, كلمة").len(), 1);
    let mut told = Vec::new();
    for locale in Locale::spoken() {
        for (line, words) in said(locale.code) {
            for fault in faults(locale.code, &words) {
                told.push(format!("{}.ftl:{line}: {fault}: {words}", locale.code));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// Whether figures joined by signs, such as a date, stand behind Arabic letters with nothing to keep their order: the
/// bidirectional algorithm shows `2025-12-21` as 21-12-2025 there.
fn is_reordered(words: &str) -> bool {
    let letters: Vec<char> = words.chars().collect();
    let is_joint = |at: usize| {
        let is_figure = |at: Option<&char>| at.is_some_and(char::is_ascii_digit);
        matches!(letters[at], '-' | '+' | '−') && is_figure(letters.get(at + 1))
    };
    (0..letters.len()).filter(|&at| is_joint(at)).any(|at| {
        // What keeps the order: a letter of Latin script, or the mark that stands for one.
        let strong = letters[..at]
            .iter()
            .rev()
            .find(|&&c| c == '\u{200e}' || c.is_alphabetic());
        strong.is_some_and(|c| has_rtl(&c.to_string()))
    })
}

#[test]
fn dates_in_arabic_keep_their_order() {
    assert!(is_reordered("اكتب 2025-12-21"));
    assert!(!is_reordered("اكتب \u{200e}2025-12-21"));
    assert!(!is_reordered("وفق ISO 3166-1"));
    let told: Vec<String> = said("ar")
        .into_iter()
        .filter(|(_, words)| is_reordered(words))
        .map(|(line, words)| format!("ar.ftl:{line}: {words}"))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// The texts of the dossier that are not English: language, where, text.
fn translated<'v>(value: &'v Value, place: &str, found: &mut Vec<(String, String, &'v str)>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let place = format!("{place}/{key}");
                match (&**key, value) {
                    ("translations", Value::Object(all)) => {
                        for (language, texts) in all {
                            texts_of(texts, language, &format!("{place}/{language}"), found);
                        }
                    }
                    ("original", Value::Object(original)) => {
                        let language = original["language"].as_str().unwrap().to_owned();
                        found.push((language, place, original["text"].as_str().unwrap()));
                    }
                    _ => translated(value, &place, found),
                }
            }
        }
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                translated(item, &format!("{place}/{nth}"), found);
            }
        }
        _ => {}
    }
}

fn texts_of<'v>(
    texts: &'v Value,
    language: &str,
    place: &str,
    found: &mut Vec<(String, String, &'v str)>,
) {
    match texts {
        Value::String(text) => found.push((language.to_owned(), place.to_owned(), text)),
        Value::Array(items) => {
            for item in items {
                texts_of(item, language, place, found);
            }
        }
        Value::Object(members) => {
            for (key, text) in members.iter().filter(|(key, _)| *key != "by") {
                texts_of(text, language, &format!("{place}/{key}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_shipped_dossier_is_written_as_its_languages_are() {
    let dossier: Value = serde_json::from_str(SHIPPED).unwrap();
    let mut found = Vec::new();
    translated(&dossier, "", &mut found);
    assert!(found.len() > 1_400, "{}", found.len());
    let mut told = Vec::new();
    for (language, place, text) in found {
        // Letters that the other of two close languages does not have.
        let others: &[char] = match &*language {
            "uk" => &['ы', 'э', 'ё', 'ъ'],
            "ru" => &['і', 'ї', 'є', 'ґ'],
            "fr" => &[],
            other => panic!("{place}: {other}"),
        };
        let mut wrong = faults(&language, text);
        if text.to_lowercase().contains(others) {
            wrong.push("letters of another language");
        }
        if !mixed(text).is_empty() {
            wrong.push("a word of two scripts");
        }
        if text.trim() != text || text.contains(" - ") {
            wrong.push("a space at an end, or a hyphen for a dash");
        }
        told.extend(
            wrong
                .iter()
                .map(|fault| format!("{place}: {fault}: {text}")),
        );
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// What the shipped dossier says in other languages: original words of quotes, and names and titles of all kinds.
#[test]
fn the_shipped_dossier_says_what_it_promises() {
    let dossier: Value = serde_json::from_str(SHIPPED).unwrap();
    let records = |list: &str| dossier[list].as_array().unwrap();
    let quotes: Vec<&Value> = records("statements")
        .iter()
        .filter(|said| said.get("original").is_some())
        .collect();
    assert!(quotes.len() >= 25, "{}", quotes.len());
    for said in quotes {
        let original = &said["original"];
        let language = original["language"].as_str().unwrap();
        assert!(["uk", "ru", "fr"].contains(&language), "{said}");
        assert!(original["verification"].is_string(), "{said}");
        assert!(
            !original["sources"].as_array().unwrap().is_empty(),
            "{said}"
        );
        assert!(said["quote"].is_string(), "{said}");
    }
    for (list, field) in [
        ("parties", "name"),
        ("channels", "name"),
        ("topics", "name"),
        ("actors", "name"),
        ("events", "title"),
    ] {
        for record in records(list) {
            for language in ["uk", "ru"] {
                let translation = &record["translations"][language];
                assert_eq!(translation["by"], "editor", "{record}");
                assert!(translation[field].is_string(), "{record}");
            }
        }
    }
}
