//! Tells whether a text may say a number in words that are read as none, because they mean
//! many things: `a year` is twelve months, and in `twice a year` none; `a month and a half`,
//! `a week and a day`, `a quarter of a kilogram`, `one in twenty`, `in equal parts`.

use super::{Kind, Quantity, comparison::measure, text::Text};

/// A month in words: `a month and a half` is 45 days.
const MINUTES_OF_A_MONTH: f64 = 30.0 * 1_440.0;
/// Sizes nearer than this part of them may be meant as the same: 365 days are a year.
const NEAR: f64 = 0.02;

/// Beginnings of words for what is equal, folded: English, French, German, Spanish, Italian,
/// Russian, Ukrainian.
const EQUAL: [&str; 9] = [
    "equal",
    "egal",
    "gleich",
    "igual",
    "ugual",
    "равн",
    "поровн",
    "рівн",
    "порівн",
];

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= NEAR * a.abs().max(b.abs())
}

/// Whether a text, with the numbers that were read in it, may say a quantity that is not
/// among them.
///
/// ```
/// use demarche::quantity::{may_say, read};
///
/// let twelve_months = &read("for twelve months")[0];
/// let text = "It is paid for a year.";
/// assert!(may_say(text, &read(text), twelve_months));
/// let text = "It is paid for two years.";
/// assert!(!may_say(text, &read(text), twelve_months));
/// ```
pub fn may_say(text: &str, numbers: &[Quantity], quantity: &Quantity) -> bool {
    match quantity.kind {
        Kind::Percent | Kind::Fraction => may_say_share(text, numbers, quantity),
        Kind::Duration | Kind::Count => may_say_measure(text, numbers, quantity),
        _ => false,
    }
}

fn may_say_share(text: &str, numbers: &[Quantity], quantity: &Quantity) -> bool {
    let share = quantity.value * measure(quantity).1 / 100.0;
    let parts = 1.0 / share;
    let is_one_of = |n: &Quantity| n.kind == Kind::Count && is_near(n.value, parts);
    let text = Text::new(text);
    let says_equal = || {
        (0..text.tokens.len()).any(|at| EQUAL.iter().any(|equal| text.word(at).starts_with(equal)))
    };
    parts > 1.5 && is_near(parts, parts.round()) && (numbers.iter().any(is_one_of) || says_equal())
}

fn may_say_measure(text: &str, numbers: &[Quantity], quantity: &Quantity) -> bool {
    let (class, one) = measure(quantity);
    if !matches!(class, b't' | b'y' | b'L' | b'A' | b'W') {
        return false;
    }
    let size = quantity.value * one;
    let units = units(text, numbers, class);
    let parts: Vec<f64> = (numbers.iter().filter(|n| n.kind == Kind::Fraction))
        .map(|n| n.value)
        .collect();
    units.iter().enumerate().any(|(nth, unit)| {
        is_near(*unit, size)
            || (parts.iter())
                .any(|part| is_near(unit * part, size) || is_near(unit * (1.0 + part), size))
            || units[nth + 1..]
                .iter()
                .any(|other| is_near(unit + other, size))
    })
}

/// The sizes of the units of a measure that stand in a text outside of its numbers, each once.
fn units(text: &str, numbers: &[Quantity], class: u8) -> Vec<f64> {
    let classes: &[u8] = if class == b't' { b"ty" } else { &[class] };
    let text = Text::new(text);
    let mut sizes: Vec<f64> = Vec::new();
    for (at, token) in text.tokens.iter().enumerate() {
        let (start, end) = (token.start as usize, token.end as usize);
        if numbers
            .iter()
            .any(|n| n.span.start < end && start < n.span.end)
        {
            continue;
        }
        let Some(found) = text.find(at, classes) else {
            continue;
        };
        let mut size = f64::from(text.lexicon.size(found.row));
        if text.class(found) != class {
            size *= MINUTES_OF_A_MONTH;
        }
        if !sizes.contains(&size) {
            sizes.push(size);
        }
    }
    sizes
}

#[cfg(test)]
mod tests {
    use super::may_say;
    use crate::quantity::read;

    #[test]
    fn what_words_may_say() {
        for (number, text, expected) in [
            ("12 months", "paid for a year", true),
            ("12 months", "paid twice, in two years", false),
            ("10 years", "for a decade to come", true),
            ("45 days", "they have a month and a half", true),
            ("45 days", "they have a month", false),
            ("8 days", "a week and a day before", true),
            ("365 days", "by the end of a year", true),
            ("250 grams", "heavier than a quarter of a kilogram", true),
            ("50 %", "held in equal parts", true),
            ("60 %", "held in equal parts", false),
            ("5 per cent", "not more than one in twenty", true),
            ("12 mois", "chaque année", true),
            ("12 месяцев", "в течение года", true),
            ("60 days", "Minors are reunited with their families", false),
            ("USD 5 billion", "a sum in dollars", false),
        ] {
            let quantity = &read(number)[0];
            assert_eq!(
                may_say(text, &read(text), quantity),
                expected,
                "{number}: {text}"
            );
        }
    }
}
