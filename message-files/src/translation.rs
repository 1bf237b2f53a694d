//! A translation beside the English file: its texts, and what is wrong with it.

use crate::{
    english::{English, Message},
    message::{Patterns, Writer, parse, patterns},
    signs::MESSAGE,
};
use std::{collections::BTreeSet, fmt};

/// What a language says, in the order of the English file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    /// [Which messages](English::mark) these are.
    pub mark: String,
    /// What the first view says.
    pub first: Vec<String>,
    /// What views and dialogs say that are fetched behind it.
    pub later: Vec<String>,
}

impl Texts {
    /// The file with what the first view says: the mark, then the messages.
    pub fn first_file(&self) -> String {
        self.file(&self.first)
    }

    /// The file with all the rest.
    pub fn later_file(&self) -> String {
        self.file(&self.later)
    }

    fn file(&self, messages: &[String]) -> String {
        let mark = std::iter::once(&self.mark);
        let parts: Vec<&str> = mark.chain(messages).map(String::as_str).collect();
        parts.join(&MESSAGE.to_string())
    }
}

/// Something wrong with a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It does not have this message.
    Missing(String),
    /// It has a message that the interface does not say.
    Unused(String),
    /// A message of it is not given this, or is given it and does not say it.
    Arguments(String, String),
    /// A message cannot be written.
    Unreadable(String, String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Missing(name) => write!(f, "{name}: not translated"),
            Problem::Unused(name) => write!(f, "{name}: English has no such message"),
            Problem::Arguments(name, argument) => {
                write!(f, "{name}: ${argument} is not in both languages")
            }
            Problem::Unreadable(name, why) => write!(f, "{name}: {why}"),
        }
    }
}

/// A message in a language; none where the language does not have it.
fn translated(message: &Message, known: &Patterns<'_, '_>) -> Option<Result<String, String>> {
    let pattern = known.get(&message.name)?;
    let mut writer = Writer {
        known,
        arguments: message.arguments.clone(),
        takes_new: false,
        voice: str::to_owned,
    };
    Some(writer.said(pattern))
}

/// The texts of a translation. What it lacks, or what cannot be written, is in English.
///
/// # Errors
/// Where it is not Fluent; a line a fault.
pub fn texts(english: &English, translation: &str) -> Result<Texts, String> {
    let file = parse(translation)?;
    let known = patterns(&file)?;
    let said = |messages: &[Message]| -> Vec<String> {
        (messages.iter())
            .map(|message| match translated(message, &known) {
                Some(Ok(text)) => text,
                Some(Err(_)) | None => message.text.clone(),
            })
            .collect()
    };
    Ok(Texts {
        mark: english.mark(),
        first: said(&english.first),
        later: said(&english.later),
    })
}

/// What is wrong with a translation.
///
/// # Errors
/// Where it is not Fluent; a line a fault.
pub fn problems(english: &English, translation: &str) -> Result<Vec<Problem>, String> {
    let file = parse(translation)?;
    let known = patterns(&file)?;
    let mut found = Vec::new();
    for message in english.all() {
        let name = message.name.clone();
        match translated(message, &known) {
            None => found.push(Problem::Missing(name)),
            Some(Err(why)) => found.push(Problem::Unreadable(name, why)),
            Some(Ok(_)) => {
                let mut writer = Writer {
                    known: &known,
                    arguments: Vec::new(),
                    takes_new: true,
                    voice: str::to_owned,
                };
                writer.said(known[&message.name]).ok();
                let here: BTreeSet<_> = writer.arguments.iter().collect();
                let there: BTreeSet<_> = message.arguments.iter().collect();
                for argument in here.symmetric_difference(&there) {
                    found.push(Problem::Arguments(name.clone(), (*argument).clone()));
                }
            }
        }
    }
    let names: BTreeSet<&str> = english.all().map(|message| &*message.name).collect();
    for name in known.keys() {
        if !name.starts_with('-') && !names.contains(&**name) {
            found.push(Problem::Unused(name.clone()));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{Problem, problems, texts};
    use crate::English;

    const ENGLISH: &str = "common-a = A { $x } of { $y }\ntable-b = B\nshell-c = C\n";

    #[test]
    fn arguments_keep_the_places_of_english() {
        let english = English::read(ENGLISH).expect("English");
        let texts =
            texts(&english, "common-a = { $y }, { $x }\ntable-b = Б\n").expect("a translation");
        assert_eq!(texts.first, ["\u{1}1, \u{1}0", "C"]);
        assert_eq!(texts.later, ["Б"]);
        assert_eq!(texts.later_file(), format!("{}\u{1e}Б", english.mark()));
    }

    #[test]
    fn what_is_wrong_is_told() {
        let english = English::read(ENGLISH).expect("English");
        let found = problems(
            &english,
            "common-a = { $x }\nshell-c = { $z }\ntable-d = D\n",
        );
        assert_eq!(
            found.expect("a translation"),
            [
                Problem::Arguments("common-a".into(), "y".into()),
                Problem::Unreadable(
                    "shell-c".into(),
                    "$z is no argument of it in English".into()
                ),
                Problem::Missing("table-b".into()),
                Problem::Unused("table-d".into()),
            ]
        );
        assert!(problems(&english, "common-a").is_err());
    }

    #[test]
    fn marks_tell_messages_apart() {
        let mark = |text: &str| English::read(text).expect("English").mark();
        assert_eq!(mark("common-a = A"), mark("common-a = Another"));
        assert_ne!(mark("common-a = A"), mark("common-a = A { $x }"));
        assert_ne!(mark("common-a = A"), mark("common-b = A"));
    }
}
