//! What the interface says: a function a message of `locales/en.ftl`, made by
//! `build.rs`. Every word that a reader sees or hears comes from here; texts of
//! the dossier and of the library do not.

use super::language;
use demarche::messages::{Part as Piece, Value, is_plain, messages, write};
use std::cell::Cell;
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

/// Which of the two texts of a language a message stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What the first view says.
    First,
    /// All the rest.
    Later,
}

thread_local! {
    /// The messages of the language in use, in the order of the English file.
    static FIRST: Cell<&'static [&'static str]> = const { Cell::new(&[]) };
    static LATER: Cell<&'static [&'static str]> = const { Cell::new(&[]) };
}

/// Reads a text of a language; none where it is of other messages than the page says. It is
/// kept for good: there are two of them for every language that a reader looks at.
pub(super) fn read(text: Vec<u8>) -> Option<&'static [&'static str]> {
    let text: &'static str = String::from_utf8(text).ok()?.leak();
    Some(messages(text, MARK)?.leak())
}

/// Says these from now on.
pub(super) fn say(part: Part, messages: &'static [&'static str]) {
    match part {
        Part::First => FIRST.set(messages),
        Part::Later => LATER.set(messages),
    }
}

fn message(part: Part, nth: usize) -> &'static str {
    let messages = match part {
        Part::First => FIRST.get(),
        Part::Later => LATER.get(),
    };
    debug_assert!(nth < messages.len(), "its messages are not there yet");
    messages.get(nth).copied().unwrap_or_default()
}

/// A message that says the same always.
fn plain(part: Part, nth: usize) -> AttrValue {
    debug_assert!(is_plain(message(part, nth)));
    AttrValue::Static(message(part, nth))
}

/// A message with its arguments in their places.
fn written(part: Part, nth: usize, values: &[Value<'_>]) -> AttrValue {
    let mut text = String::new();
    write(
        message(part, nth),
        values,
        &language::Browser,
        &mut |piece| {
            if let Piece::Text(words) = piece {
                text.push_str(words);
            }
        },
    );
    text.into()
}

/// A message with elements in it, each with the place of its argument.
fn drawn(part: Part, nth: usize, values: &[Value<'_>], elements: &[(usize, &Html)]) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    write(
        message(part, nth),
        values,
        &language::Browser,
        &mut |piece| match piece {
            Piece::Text(words) => parts.push(Html::from(words)),
            Piece::Element(nth) => {
                let element = elements.iter().find(|(at, _)| *at == nth);
                parts.extend(element.map(|(_, element)| (*element).clone()));
            }
        },
    );
    parts.into_iter().collect()
}

/// Several things in a row that are not of one kind: `a, b, c`, `a، b، c`.
pub(crate) fn row<T: AsRef<str>>(items: &[T]) -> AttrValue {
    (items.iter())
        .map(|item| AttrValue::from(item.as_ref().to_owned()))
        .reduce(common_row)
        .unwrap_or_default()
}
