//! A number as a short text that says all of it but where it stood: what a worker tells the page, which says it in the
//! language of its reader, and the command in English.

use super::{Bound, Kind, Quantity, format};

/// The signs by which kinds are written.
const KINDS: [(char, Kind); 9] = [
    ('c', Kind::Count),
    ('$', Kind::Money),
    ('%', Kind::Percent),
    (':', Kind::Ratio),
    ('-', Kind::Range),
    ('t', Kind::Duration),
    ('d', Kind::Date),
    ('!', Kind::Deadline),
    ('/', Kind::Fraction),
];

/// The signs by which bounds are written.
const BOUNDS: [(char, Bound); 6] = [
    ('=', Bound::Exactly),
    ('m', Bound::AtMost),
    ('n', Bound::AtLeast),
    ('a', Bound::About),
    ('g', Bound::MoreThan),
    ('l', Bound::LessThan),
];

/// A number as such a text.
///
/// ```
/// use demarche::quantity::{from_written, read, written};
/// let found = &read("No more than 600,000 personnel.")[0];
/// let again = from_written(&written(found)).expect("a number");
/// assert_eq!((again.value, &*again.unit, again.bound), (found.value, &*found.unit, found.bound));
/// ```
pub fn written(quantity: &Quantity) -> String {
    let kind = KINDS.iter().find(|(_, kind)| *kind == quantity.kind);
    let bound = BOUNDS.iter().find(|(_, bound)| *bound == quantity.bound);
    let [kind, bound] =
        [kind.map(|(sign, _)| *sign), bound.map(|(sign, _)| *sign)].map(Option::unwrap_or_default);
    let Quantity {
        value,
        second,
        unit,
        ..
    } = quantity;
    format!("{kind}{bound}{value} {second} {unit}")
}

/// The number that [`written`] wrote, standing nowhere; none where a text is something else.
pub fn from_written(text: &str) -> Option<Quantity> {
    let mut signs = text.chars();
    let (kind, bound) = (signs.next()?, signs.next()?);
    let mut parts = signs.as_str().splitn(3, ' ');
    let (value, second, unit) = (parts.next()?, parts.next()?, parts.next()?);
    Some(Quantity {
        span: 0..0,
        kind: KINDS.iter().find(|(sign, _)| *sign == kind)?.1,
        value: value.parse().ok()?,
        second: second.parse().ok()?,
        unit: unit.to_owned(),
        bound: BOUNDS.iter().find(|(sign, _)| *sign == bound)?.1,
    })
}

/// What [`written`] wrote, in English as [`format`] has it; any other text as it is.
pub fn format_written(text: &str) -> String {
    from_written(text).map_or_else(|| text.to_owned(), |quantity| format(&quantity))
}

#[cfg(test)]
mod tests {
    use super::{format_written, from_written, written};
    use crate::quantity::{format, read};

    #[test]
    fn a_number_that_was_written_is_the_same() {
        let texts = "At least 600,000 personnel within six months, about USD 2.5 billion, 50:50, 6–9 months, two thirds, 4.75 %, \
            by the end of 2033, immediately, before 1 January 2034, not less than 20 km2, 12 nautical miles, -3.25 points.";
        let found = read(texts);
        assert!(found.len() > 9, "{found:#?}");
        for quantity in found {
            let text = written(&quantity);
            let again = from_written(&text).expect("a number");
            let same = crate::quantity::Quantity {
                span: 0..0,
                ..quantity.clone()
            };
            assert_eq!(again, same, "{text}");
            assert_eq!(format_written(&text), format(&quantity));
        }
    }

    #[test]
    fn what_is_no_such_text_stays() {
        for text in ["", "x", "about 5", "c=5", "c=five 0 km", "?=1 0 "] {
            assert!(from_written(text).is_none(), "{text}");
            assert_eq!(format_written(text), text);
        }
    }
}
