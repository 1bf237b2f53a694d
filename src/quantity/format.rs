//! Quantities in words, for a reader.

use super::{Bound, Kind, Quantity, lexicon::Lexicon};
use crate::{
    model::date::{MONTHS, civil_from_days},
    number::{grouped, plain},
};

/// A quantity in words, with its bound: `600,000 personnel`, `at most USD 100
/// billion`, `50 %`, `6 months`, `1 January 2026`.
pub fn format(q: &Quantity) -> String {
    let bound = match (q.kind, q.bound) {
        (_, Bound::Exactly) => "",
        (_, Bound::About) => "about ",
        (Kind::Date, Bound::AtMost) => "by ",
        (Kind::Date, Bound::AtLeast) => "since ",
        (Kind::Date, Bound::MoreThan) => "after ",
        (Kind::Date, Bound::LessThan) => "before ",
        (_, Bound::AtMost) => "at most ",
        (_, Bound::AtLeast) => "at least ",
        (_, Bound::MoreThan) => "more than ",
        (_, Bound::LessThan) => "less than ",
    };
    let mut text = bound.to_owned();
    text.push_str(&format_amount(q));
    text
}

/// As [`format`], without the bound.
pub fn format_amount(q: &Quantity) -> String {
    match q.kind {
        Kind::Deadline => q.unit.clone(),
        Kind::Date => date(q),
        Kind::Fraction => fraction(q.value),
        Kind::Ratio => [number(q.value), number(q.second)].join(":"),
        Kind::Range => with_unit(&[number(q.value), number(q.second)].join("–"), &q.unit, 2.0),
        Kind::Money => {
            let scales = [(1e12, " trillion"), (1e9, " billion"), (1e6, " million")];
            let scale = scales.iter().find(|(scale, _)| {
                // Only where nothing is lost.
                let hundredths = q.value / scale * 100.0;
                q.value >= *scale && (hundredths - hundredths.round()).abs() < 1e-6
            });
            let amount = match scale {
                Some((scale, name)) => [&*plain(q.value / scale), *name].concat(),
                None => number(q.value),
            };
            [&*q.unit, " ", &*amount].concat()
        }
        _ => with_unit(&number(q.value), &q.unit, q.value),
    }
}

fn number(value: f64) -> String {
    if value.abs() < 1_000.0 {
        plain(value)
    } else {
        grouped(value)
    }
}

fn with_unit(number: &str, unit: &str, value: f64) -> String {
    if unit.is_empty() {
        return number.to_owned();
    }
    let lexicon = Lexicon::get();
    let class = lexicon.unit(unit).map_or(0, |row| lexicon.class(row));
    if class == b'$' {
        return [unit, " ", number].concat();
    }
    let has_plural =
        matches!(class, b't' | b'y') || unit.ends_with("mile") || unit.ends_with("point");
    let ending = if has_plural && value != 1.0 { "s" } else { "" };
    [number, " ", unit, ending].concat()
}

fn date(q: &Quantity) -> String {
    let (year, month, day) = civil_from_days(q.value as i64);
    let name = MONTHS
        .get(usize::from(month).wrapping_sub(1))
        .copied()
        .unwrap_or_default();
    let year = year.to_string();
    match &*q.unit {
        "year" => year,
        "end of year" => ["end of ", &*year].concat(),
        "month" => [name, " ", &*year].concat(),
        "end of month" => ["end of ", name, " ", &*year].concat(),
        _ => [&*day.to_string(), " ", name, " ", &*year].concat(),
    }
}

/// The fraction with the smallest denominator that is meant.
fn fraction(value: f64) -> String {
    for of in 2..=10 {
        let parts = value * f64::from(of);
        if (parts - parts.round()).abs() < 1e-6 {
            let name = match (parts.round() as i64, of) {
                (1, 2) => return "half".into(),
                (1, 3) => return "one third".into(),
                (2, 3) => return "two thirds".into(),
                (1, 4) => return "one quarter".into(),
                (3, 4) => return "three quarters".into(),
                (parts, of) => [parts.to_string(), of.to_string()].join("/"),
            };
            return name;
        }
    }
    plain(value)
}
