//! What the interface says: a function a message of `locales/en.ftl`, made by
//! `build.rs`. Every word that a reader sees or hears comes from here; texts of
//! the dossier and of the library do not.

use super::language;
use demarche::messages::{ENGLISH, Part, Value, is_plain, messages, write};
use yew::prelude::*;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// What can stand in a message: a text, or a number, which the language writes and counts by.
pub(crate) trait Argument {
    /// It, as the library takes it.
    fn value(&self) -> Value<'_>;
}

impl<T: Argument + ?Sized> Argument for &T {
    fn value(&self) -> Value<'_> {
        (**self).value()
    }
}

impl Argument for str {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Argument for String {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Argument for AttrValue {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Argument for usize {
    fn value(&self) -> Value<'_> {
        Value::Number(*self as f64)
    }
}

impl Argument for u32 {
    fn value(&self) -> Value<'_> {
        Value::Number(f64::from(*self))
    }
}

impl Argument for f64 {
    fn value(&self) -> Value<'_> {
        Value::Number(*self)
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
fn written(nth: usize, values: &[Value<'_>]) -> AttrValue {
    let mut text = String::new();
    write(message(nth), values, &language::Browser, &mut |part| {
        if let Part::Text(words) = part {
            text.push_str(words);
        }
    });
    text.into()
}

/// A message with elements in it, each with the place of its argument.
fn drawn(nth: usize, values: &[Value<'_>], elements: &[(usize, &Html)]) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    write(
        message(nth),
        values,
        &language::Browser,
        &mut |part| match part {
            Part::Text(words) => parts.push(Html::from(words)),
            Part::Element(nth) => {
                let element = elements.iter().find(|(at, _)| *at == nth);
                parts.extend(element.map(|(_, element)| (*element).clone()));
            }
        },
    );
    parts.into_iter().collect()
}
