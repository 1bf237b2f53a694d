//! Writes quantities in words for a reader: `at most USD 100 billion`.

use super::{Bound, Kind, Quantity, lexicon::Lexicon};
use crate::{
    format_number::{grouped, plain},
    model::date::{MONTHS, civil_from_days},
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
    format!("{bound}{}", format_amount(q))
}

/// As [`format`], without the bound.
pub fn format_amount(q: &Quantity) -> String {
    match q.kind {
        Kind::Deadline => q.unit.clone(),
        Kind::Date => date(q),
        Kind::Fraction => fraction(q.value),
        Kind::Ratio => format!("{}:{}", number(q.value), number(q.second)),
        Kind::Range => {
            let both = format!("{}–{}", number(q.value), number(q.second));
            with_unit(both, &q.unit, 2.0)
        }
        Kind::Money => {
            let scales = [(1e12, " trillion"), (1e9, " billion"), (1e6, " million")];
            let scale = scales.iter().find(|(scale, _)| {
                // Only where nothing is lost.
                let hundredths = q.value / scale * 100.0;
                q.value >= *scale && (hundredths - hundredths.round()).abs() < 1e-6
            });
            let amount = match scale {
                Some((scale, name)) => format!("{}{name}", plain(q.value / scale)),
                None => number(q.value),
            };
            with_unit(amount, &q.unit, q.value)
        }
        _ => with_unit(number(q.value), &q.unit, q.value),
    }
}

fn number(value: f64) -> String {
    if value.abs() < 1_000.0 {
        plain(value)
    } else {
        grouped(value)
    }
}

fn with_unit(number: String, unit: &str, value: f64) -> String {
    if unit.is_empty() {
        return number;
    }
    let lexicon = Lexicon::get();
    let class = lexicon.unit(unit).map_or(0, |row| lexicon.class(row));
    if class == b'$' {
        return format!("{unit} {number}");
    }
    let has_plural =
        matches!(class, b't' | b'y') || unit.ends_with("mile") || unit.ends_with("point");
    let ending = if has_plural && value != 1.0 { "s" } else { "" };
    format!("{number} {unit}{ending}")
}

fn date(q: &Quantity) -> String {
    let (year, month, day) = civil_from_days(q.value as i64);
    let name = MONTHS.get(usize::from(month).wrapping_sub(1));
    let month = format!("{} {year}", name.copied().unwrap_or_default());
    match &*q.unit {
        "year" => year.to_string(),
        "end of year" => format!("end of {year}"),
        "month" => month,
        "end of month" => format!("end of {month}"),
        _ => format!("{day} {month}"),
    }
}

/// The fraction with the smallest denominator that is meant.
fn fraction(value: f64) -> String {
    for of in 2..=10 {
        let parts = value * f64::from(of);
        if (parts - parts.round()).abs() < 1e-6 {
            let name = match (parts.round() as i64, of) {
                (1, 2) => "half",
                (1, 3) => "one third",
                (2, 3) => "two thirds",
                (1, 4) => "one quarter",
                (3, 4) => "three quarters",
                _ => return format!("{}/{of}", plain(parts)),
            };
            return name.to_owned();
        }
    }
    plain(value)
}
