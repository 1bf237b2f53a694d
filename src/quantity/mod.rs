//! Numbers as terms: what the text of a provision says in numbers, in whatever
//! language it says it. Knows no plan and no browser.
//!
//! [`read`] takes amounts, money, shares, durations and dates out of a text,
//! digits and number words alike; [`is_same`] and [`ratio`] compare two;
//! [`format`] writes one for a reader of English, [`written`] for the page, which has other readers. The language of a text is told by its
//! commonest words, and matters only where a form means two things.

mod chinese;
mod comparison;
mod date;
mod format;
mod fraction;
mod ignored;
mod lexicon;
mod literal;
mod numeral;
#[cfg(test)]
mod properties;
mod range;
mod reader;
mod spoken;
#[cfg(test)]
mod tests;
mod text;
mod unit;
mod words;
mod written;

use std::ops::Range;

pub use comparison::{amount, is_comparable, is_same, is_same_amount, ratio};
pub use format::{format, format_amount};
pub use spoken::may_say;
pub use written::{format_written, from_written, written};

/// What a quantity is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// So many of something: `600,000 personnel`, `50 km`.
    Count,
    /// A sum in a currency.
    Money,
    /// A share in hundredths.
    Percent,
    /// Two shares: `50:50`.
    Ratio,
    /// From one number to another: `6–9 months`.
    Range,
    /// A length of time.
    Duration,
    /// A day, month or year.
    Date,
    /// A time told in words: `immediately`.
    Deadline,
    /// A part of a whole: `two thirds`.
    Fraction,
}

/// How the number limits what it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// No word before says otherwise.
    Exactly,
    /// `no more than`, `within`; of a date, `by`.
    AtMost,
    /// `at least`; of a date, `since`.
    AtLeast,
    /// `about`
    About,
    /// `more than`; of a date, `after`.
    MoreThan,
    /// `less than`; of a date, `before`.
    LessThan,
}

/// A number in a text, with what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// The bytes of the number and its unit in the text, without the words of the bound.
    pub span: Range<usize>,
    /// What it is of.
    pub kind: Kind,
    /// The number, with `million` and the like multiplied out. Of a date, the
    /// days from 1970-01-01 to its first day, or its last where `unit` is `end of …`.
    pub value: f64,
    /// The second number of a ratio or range, else 0.
    pub second: f64,
    /// `USD`, `%`, `day`, `month`, `km2`, `personnel`, …; of a date, how exact it
    /// is (`day`, `month`, `year`, `end of month`, `end of year`); of a deadline,
    /// which. Otherwise the folded stem of the noun that follows, or nothing.
    pub unit: String,
    /// How it limits.
    pub bound: Bound,
}

/// The quantities of a text, in its order, without overlaps.
///
/// Numbers of points, references (`Article 5`), names (`the 1994 Memorandum`)
/// and times of day are none.
///
/// ```
/// use demarche::quantity::{Bound, Kind, read};
///
/// let found = read("No more than 600,000 personnel within six months.");
/// assert_eq!((found[0].value, &*found[0].unit), (600_000.0, "personnel"));
/// assert_eq!((found[1].value, found[1].kind), (6.0, Kind::Duration));
/// assert_eq!(found[1].bound, Bound::AtMost);
/// ```
pub fn read(text: &str) -> Vec<Quantity> {
    reader::Reader::new(text).read()
}
