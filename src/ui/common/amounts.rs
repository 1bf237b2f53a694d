//! Numbers that a program read in a text, in the language of the reader: how they are bound, how much and of what. Said by
//! parts of the page alone, whose words come with them.

use super::labels;
use crate::{
    browser::dates::{self, Style},
    locale::{self, messages},
};
use demarche::{
    model::date::DAY,
    quantity::{Bound, Kind, Quantity, from_written},
};
use yew::AttrValue;

/// A number as the library [wrote](demarche::quantity::written) it, in words; any other text as it is.
pub fn words(written: &str) -> AttrValue {
    match from_written(written) {
        Some(quantity) => bounded(&quantity),
        None => written.to_owned().into(),
    }
}

/// A number with its bound: “at most 600,000 personnel”.
pub fn bounded(quantity: &Quantity) -> AttrValue {
    let amount = amount(quantity);
    let bound = match (quantity.kind, quantity.bound) {
        (_, Bound::Exactly) => return amount,
        (_, Bound::About) => "about",
        (Kind::Date, Bound::AtMost) => "by",
        (Kind::Date, Bound::AtLeast) => "since",
        (Kind::Date, Bound::MoreThan) => "after",
        (Kind::Date, Bound::LessThan) => "before",
        (_, Bound::AtMost) => "at-most",
        (_, Bound::AtLeast) => "at-least",
        (_, Bound::MoreThan) => "more-than",
        (_, Bound::LessThan) => "less-than",
    };
    messages::plans_amount_bounded(bound, amount)
}

fn amount(quantity: &Quantity) -> AttrValue {
    let Quantity {
        kind,
        value,
        second,
        unit,
        ..
    } = quantity;
    match kind {
        Kind::Deadline => messages::plans_amount_deadline(code(unit)),
        Kind::Date => date(*value as i64 * DAY, unit),
        Kind::Fraction => fraction(*value).into(),
        Kind::Ratio => format!("{}:{}", labels::number(*value), labels::number(*second)).into(),
        Kind::Range => {
            let both = format!("{}–{}", labels::number(*value), labels::number(*second));
            // It is of several, whatever its end.
            of_unit(both, second.max(3.0), unit)
        }
        Kind::Money => locale::money(*value, unit)
            .unwrap_or_else(|| format!("{} {unit}", labels::number(*value)))
            .into(),
        _ => match locale::measured(*value, unit) {
            Some(words) => words.into(),
            None => of_unit(labels::number(*value), *value, unit),
        },
    }
}

/// A number of what has a word of the interface, or else of the word that the text has for it.
fn of_unit(number: String, count: f64, unit: &str) -> AttrValue {
    match unit {
        "" => number.into(),
        "%" => messages::label_percent(number),
        "personnel" | "people" | "decade" | "nautical mile" | "percentage point" | "m2" | "km2"
        | "mile2" | "t" | "minute" | "hour" | "day" | "week" | "month" | "year" => {
            messages::plans_amount_counted(code(unit), count, number)
        }
        _ => messages::label_number_and_unit(number, unit),
    }
}

/// A unit as messages know it.
fn code(unit: &str) -> String {
    unit.replace([' ', '_'], "-")
}

/// A day, month or year by its first day, or by its last.
fn date(moment: i64, unit: &str) -> AttrValue {
    let (style, is_end) = match unit {
        "year" => (Style::Year, false),
        "end of year" => (Style::Year, true),
        "month" => (Style::Month, false),
        "end of month" => (Style::Month, true),
        _ => (Style::Day, false),
    };
    let text = dates::text(style, moment);
    match is_end {
        true => messages::plans_amount_end(text),
        false => text.into(),
    }
}

/// The fraction with the smallest denominator that is meant: `2/3`.
fn fraction(value: f64) -> String {
    for of in 2..=10 {
        let parts = value * f64::from(of);
        if (parts - parts.round()).abs() < 1e-6 {
            return format!("{}/{of}", labels::number(parts.round()));
        }
    }
    labels::number(value)
}
