//! Properties that hold for every text and every quantity, as property tests.

use super::{Bound, Kind, Quantity, format, is_comparable, is_same, ratio, read};
use proptest::prelude::*;

/// Words and signs that quantities are made of, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "1",
        "28",
        "2026",
        "600,000",
        "1.5",
        "3,25",
        "50",
        "½",
        " ",
        " ",
        " ",
        "\u{a0}",
        "\n",
        "-",
        "–",
        ":",
        "/",
        "(",
        ")",
        ".",
        ",",
        "%",
        "$",
        "€",
        "US$",
        "million",
        "тыс.",
        "млрд",
        "half",
        "third",
        "one",
        "two",
        "a",
        "hundred",
        "and",
        "to",
        "between",
        "within",
        "no more than",
        "не более",
        "до",
        "days",
        "months",
        "года",
        "km",
        "кв.",
        "²",
        "troops",
        "мая",
        "May",
        "end of",
        "in",
        "by",
        "Article",
        "§",
        "immediately",
        "dreiund",
        "zwanzig",
        "monatig",
        "三",
        "十",
        "万",
        "年",
        "月",
        "日",
        "百分之",
        "分之",
        "第",
        "'",
        "’",
        "٣",
        "e9",
        "x",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Quantities as they can be read.
fn quantities() -> impl Strategy<Value = Quantity> {
    let bound = prop::sample::select(vec![
        Bound::Exactly,
        Bound::AtMost,
        Bound::AtLeast,
        Bound::About,
        Bound::MoreThan,
        Bound::LessThan,
    ]);
    let value = prop_oneof![
        (1_u32..2_000_000).prop_map(f64::from),
        (1_u32..99_999).prop_map(|cents| f64::from(cents) / 100.0)
    ];
    let of = prop_oneof![
        (
            value.clone(),
            prop::sample::select(vec![
                "personnel",
                "km",
                "km2",
                "t",
                "mile",
                "aircraft",
                "prisoner"
            ])
        )
            .prop_map(|(value, unit)| (Kind::Count, value, 0.0, unit)),
        (
            value.clone(),
            prop::sample::select(vec!["USD", "EUR", "RUB", "CNY"]),
            prop::sample::select(vec![1.0, 1e6, 1e9])
        )
            .prop_map(|(value, unit, scale)| (
                Kind::Money,
                (value * scale * 100.0).round().min(8e16) / 100.0,
                0.0,
                unit
            )),
        value
            .clone()
            .prop_map(|value| (Kind::Percent, value, 0.0, "%")),
        (
            value.clone(),
            prop::sample::select(vec![
                "minute", "hour", "day", "week", "month", "year", "decade"
            ])
        )
            .prop_map(|(value, unit)| (Kind::Duration, value, 0.0, unit)),
        (1_u32..100).prop_map(|share| (Kind::Ratio, f64::from(share), f64::from(100 - share), "")),
        (
            value,
            1_u32..1_000,
            prop::sample::select(vec!["day", "month", "km", "personnel", "%", "USD"])
        )
            .prop_map(|(low, more, unit)| (Kind::Range, low, low + f64::from(more), unit)),
        (-40_000_i32..50_000).prop_map(|days| (Kind::Date, f64::from(days), 0.0, "day")),
        (1_u32..7, 7_u32..11).prop_map(|(parts, of)| (
            Kind::Fraction,
            f64::from(parts) / f64::from(of),
            0.0,
            ""
        )),
    ];
    (of, bound).prop_map(|((kind, value, second, unit), bound)| Quantity {
        span: 0..0,
        kind,
        value,
        second,
        unit: unit.into(),
        bound,
    })
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let found = read(text);
    let mut end = 0;
    for q in &found {
        prop_assert!(
            text.get(q.span.clone())
                .is_some_and(|text| !text.is_empty()),
            "{q:?}"
        );
        prop_assert!(q.span.start >= end);
        end = q.span.end;
        prop_assert!(q.value.is_finite() && q.second.is_finite());
        prop_assert!(is_same(q, q));
        let _ = format(q);
    }
    for (a, b) in found.iter().zip(found.iter().skip(1)) {
        prop_assert_eq!(is_same(a, b), is_same(b, a));
        prop_assert_eq!(is_comparable(a, b), is_comparable(b, a));
        prop_assert!(ratio(a, b).is_none() || is_comparable(a, b));
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn any_pieces_are_read(text in pieces()) {
        check(&text)?;
    }

    #[test]
    fn what_is_formatted_is_read_again(q in quantities()) {
        let text = format(&q);
        let found = read(&text);
        prop_assert_eq!(found.len(), 1, "{} {:?}", text, found);
        prop_assert!(is_same(&q, &found[0]), "{} {:?}", text, found);
    }

    #[test]
    fn sameness_is_symmetric(a in quantities(), b in quantities()) {
        prop_assert_eq!(is_same(&a, &b), is_same(&b, &a));
        prop_assert_eq!(is_comparable(&a, &b), is_comparable(&b, &a));
    }
}
