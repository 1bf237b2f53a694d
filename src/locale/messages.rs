//! What the interface says: a function a message of `locales/en.ftl`, made by
//! `build.rs`. Every word that a reader sees or hears comes from here; texts of
//! the dossier and of the library do not.

use super::language;
use demarche::messages::{ENGLISH, Part, Value, is_plain, messages, write};
use yew::prelude::*;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// What a message is given.
#[derive(Clone, Debug)]
pub(crate) enum Argument {
    /// A text.
    Text(AttrValue),
    /// A number, written as the language does.
    Number(f64),
    /// What is drawn in its place.
    Element(Html),
}

impl From<AttrValue> for Argument {
    fn from(text: AttrValue) -> Self {
        Argument::Text(text)
    }
}

impl From<&AttrValue> for Argument {
    fn from(text: &AttrValue) -> Self {
        Argument::Text(text.clone())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(text.into())
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Argument::Text(text.clone().into())
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned().into())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Argument::Number(number as f64)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Argument::Number(number.into())
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Argument::Number(number)
    }
}

impl From<Html> for Argument {
    fn from(element: Html) -> Self {
        Argument::Element(element)
    }
}

thread_local! {
    /// The messages of the language in use, in the order of the English file.
    static MESSAGES: Vec<&'static str> = messages(ENGLISH).collect();
}

fn message(nth: usize) -> &'static str {
    MESSAGES.with(|messages| messages.get(nth).copied().unwrap_or_default())
}

/// A message that says the same always.
fn plain(nth: usize) -> AttrValue {
    debug_assert!(is_plain(message(nth)));
    AttrValue::Static(message(nth))
}

/// A message with its arguments in their places.
fn written(nth: usize, arguments: &[Argument]) -> AttrValue {
    let mut text = String::new();
    each_part(nth, arguments, |part| {
        if let Part::Text(words) = part {
            text.push_str(words);
        }
    });
    text.into()
}

/// A message some of whose arguments are drawn.
fn drawn(nth: usize, arguments: &[Argument]) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    each_part(nth, arguments, |part| {
        parts.push(match part {
            Part::Text(words) => Html::from(words),
            Part::Element(nth) => match arguments.get(nth) {
                Some(Argument::Element(element)) => element.clone(),
                _ => Html::default(),
            },
        });
    });
    parts.into_iter().collect()
}

fn each_part(nth: usize, arguments: &[Argument], mut out: impl FnMut(Part<'_>)) {
    let values: Vec<Value<'_>> = (arguments.iter())
        .map(|argument| match argument {
            Argument::Text(text) => Value::Text(text),
            Argument::Number(number) => Value::Number(*number),
            Argument::Element(_) => Value::Element,
        })
        .collect();
    write(message(nth), &values, &language::Browser, &mut out);
}
