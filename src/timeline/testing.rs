//! Shorthands for the tests of this room.

use super::item::Item;
use crate::model::date::{DAY, OPEN_FUTURE, OPEN_PAST, Span};
use proptest::prelude::*;

pub fn span(a: i64, b: i64, c: i64, d: i64) -> Span {
    Span {
        start_earliest: a,
        start_latest: b,
        end_earliest: c,
        end_latest: d,
    }
}

/// A date known to the day: it begins and ends somewhere in it.
pub fn date(day: i64) -> Span {
    stretch(day, 1)
}

/// A date known to a stretch of days, in which it begins and ends.
pub fn stretch(day: i64, days: i64) -> Span {
    let (a, b) = (day * DAY, (day + days) * DAY);
    span(a, b, a, b)
}

/// An interval between two days, both included.
pub fn interval(first: i64, last: i64) -> Span {
    let (a, b) = (first * DAY, last * DAY);
    span(a, a + DAY, b, b + DAY)
}

pub fn item(row: u32, span: Span) -> Item {
    Item {
        row,
        lane: 0,
        span,
        qualified: false,
        label_width_px: 60.0,
        weight: 1,
    }
}

fn any_span() -> impl Strategy<Value = Span> {
    let day = -40i64..440;
    prop_oneof![
        8 => day.clone().prop_map(date),
        2 => (day.clone(), 1i64..60).prop_map(|(a, n)| interval(a, a + n)),
        2 => (day.clone(), 1i64..60).prop_map(|(a, n)| stretch(a, n)),
        1 => day.clone().prop_map(|a| span(a * DAY, a * DAY, OPEN_FUTURE, OPEN_FUTURE)),
        1 => day.prop_map(|a| span(OPEN_PAST, OPEN_PAST, a * DAY, (a + 30) * DAY)),
        1 => (0i64..400 * DAY).prop_map(|t| span(t, t, t, t)),
        1 => (any::<i64>(), any::<i64>(), any::<i64>(), any::<i64>())
            .prop_map(|(a, b, c, d)| span(a, b, c, d)),
    ]
}

/// Items over some 500 days; rows are positions in the list.
pub fn any_items(n: usize, lanes: u32) -> impl Strategy<Value = Vec<Item>> {
    let one = (any_span(), 0..lanes, 0f32..120.0, 0u8..4, any::<bool>());
    prop::collection::vec(one, 0..n).prop_map(|list| {
        (0..)
            .zip(list)
            .map(
                |(row, (span, lane, label_width_px, weight, qualified))| Item {
                    row,
                    lane,
                    span,
                    qualified,
                    label_width_px,
                    weight,
                },
            )
            .collect()
    })
}
