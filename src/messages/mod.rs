//! What the interface says, as patterns with places for what changes: the texts
//! of `locales/*.ftl` ([Project Fluent](https://projectfluent.org)), made into
//! Rust by `build.rs`. Open it to see how a message with its arguments becomes
//! a text; the page's functions, one a message, are in `src/ui/messages`.

#[cfg(test)]
mod tests;

include!(concat!(env!("OUT_DIR"), "/english.rs"));

/// A message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pattern {
    /// It says the same always.
    Plain(&'static str),
    /// It has places for arguments.
    Pieces(&'static [Piece]),
}

/// A piece of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece {
    /// Words as they stand.
    Text(&'static str),
    /// The argument with this index.
    Argument(usize),
    /// One of several, chosen by an argument: `{ $count -> [one] … *[other] … }`.
    Choice {
        /// The index of the argument.
        argument: usize,
        /// What can be chosen; a number that is named goes before its plural form.
        variants: &'static [(Key, &'static [Piece])],
        /// The index of the variant that is taken where no other fits.
        default: usize,
    },
}

/// What a variant is chosen by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Key {
    /// Just this number.
    Number(f64),
    /// A plural form (`one`, `few`, …), or the text of the argument.
    Name(&'static str),
}

/// What a message is given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A number, which the language writes and counts by.
    Number(f64),
    /// Something that is drawn in its place.
    Element,
}

/// How a language writes numbers, and counts by them.
pub trait Language {
    /// The number as text: `1,234`.
    fn number(&self, number: f64) -> String;
    /// Its plural form in CLDR's terms: `one`, `few`, `many`, `other`, …
    fn plural(&self, number: f64) -> String;
}

/// A part of a message that was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part<'a> {
    /// Words.
    Text(&'a str),
    /// The element that was given as this argument.
    Element(usize),
}

/// Hands on a message part by part. An argument that is not given is left out.
pub fn write(
    pattern: Pattern,
    values: &[Value<'_>],
    language: &impl Language,
    out: &mut impl FnMut(Part<'_>),
) {
    match pattern {
        Pattern::Plain(text) => out(Part::Text(text)),
        Pattern::Pieces(pieces) => write_pieces(pieces, values, language, out),
    }
}

fn write_pieces(
    pieces: &[Piece],
    values: &[Value<'_>],
    language: &impl Language,
    out: &mut impl FnMut(Part<'_>),
) {
    for piece in pieces {
        match *piece {
            Piece::Text(text) => out(Part::Text(text)),
            Piece::Argument(nth) => match values.get(nth) {
                Some(Value::Text(text)) => out(Part::Text(text)),
                Some(Value::Number(number)) => out(Part::Text(&language.number(*number))),
                Some(Value::Element) => out(Part::Element(nth)),
                None => {}
            },
            Piece::Choice {
                argument,
                variants,
                default,
            } => {
                let chosen = (values.get(argument))
                    .and_then(|value| chosen(variants, *value, language))
                    .unwrap_or(default);
                if let Some((_, pieces)) = variants.get(chosen) {
                    write_pieces(pieces, values, language, out);
                }
            }
        }
    }
}

/// The index of the variant that fits a value.
fn chosen(
    variants: &[(Key, &'static [Piece])],
    value: Value<'_>,
    language: &impl Language,
) -> Option<usize> {
    let at = |wanted: Key| variants.iter().position(|(key, _)| *key == wanted);
    let named = |name: &str| {
        (variants.iter()).position(|(key, _)| matches!(key, Key::Name(known) if *known == name))
    };
    match value {
        Value::Text(text) => named(text),
        Value::Number(number) => {
            at(Key::Number(number)).or_else(|| named(&language.plural(number)))
        }
        Value::Element => None,
    }
}
