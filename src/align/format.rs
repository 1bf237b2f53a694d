//! Writes terms, numbers and their changes for a reader: `at most 600,000 personnel`,
//! `+33 %`.

use crate::{
    format_number::grouped,
    model::{Comparator, Term, TermValue},
};

/// Text without case, and with single spaces and no full stops at its end.
pub(super) fn normalised(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let bare = text.trim_end_matches('.');
    bare.to_lowercase()
}

/// A number with its thousands set apart and at most two decimals.
///
/// ```
/// assert_eq!(demarche::align::format_number(600000.0), "600,000");
/// assert_eq!(demarche::align::format_number(-2.5), "−2.5");
/// ```
pub fn format_number(number: f64) -> String {
    grouped(number)
}

/// A share as a change in per cent.
///
/// ```
/// assert_eq!(demarche::align::format_ratio(1.0 / 3.0), "+33 %");
/// assert_eq!(demarche::align::format_ratio(-0.004), "−0.4 %");
/// ```
pub fn format_ratio(ratio: f64) -> String {
    let tenths = (ratio.abs() * 1000.0).round() as u64;
    let sign = if tenths == 0 {
        "±"
    } else if ratio < 0.0 {
        "−"
    } else {
        "+"
    };
    if tenths < 10 && tenths > 0 {
        format!("{sign}0.{tenths} %")
    } else {
        format!("{sign}{} %", (tenths + 5) / 10)
    }
}

/// A term in words: “at most 600,000 personnel”.
pub fn format_term(term: &Term) -> String {
    let value = match &term.value {
        TermValue::Number(number) => format_number(*number),
        TermValue::Text(text) => text.clone(),
    };
    let unit = term.unit.as_deref().unwrap_or_default();
    let comparator = match (&term.value, term.comparator) {
        // Words such as “as soon as possible” need no “about”.
        (TermValue::Text(_), Comparator::About) => "",
        (_, comparator) => comparator.label(),
    };
    let parts = [comparator, &value, unit];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
