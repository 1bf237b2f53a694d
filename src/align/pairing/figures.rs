//! Compares the numbers of two texts: which changed into which, which were added and
//! dropped.

use super::{amounts, clause::Read};
use crate::{
    align::{Figure, FigureKind},
    quantity::{
        Bound, Kind, Quantity, is_comparable, is_same, is_same_amount, may_say, ratio, written,
    },
};

/// Numbers of two sides, compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// What became of those that are not the same.
    pub figures: Vec<Figure>,
    /// How many of these became another.
    pub changed: usize,
    /// How many became another that is as good as the same: 60 days, two months.
    pub as_good: usize,
    /// Those of either side that came or went and say that something else is agreed, if the
    /// other side does not say them in words.
    pub alone: [Vec<Quantity>; 2],
}

impl Figures {
    /// What the numbers tell of a change. Whatever the words, those do that became another,
    /// and those that came or went and that the other text, with its numbers, does not say
    /// in words either. Small counts that came or went tell only where the words stayed:
    /// `three things` are said as well by naming them.
    pub fn telling(&self, sides: [(&str, &[Quantity], &Read); 2]) -> Telling {
        let (mut always, mut near) = (self.changed, self.as_good);
        for (alone, [own, other]) in (self.alone.iter()).zip([sides, [sides[1], sides[0]]]) {
            let (text, numbers, read) = other;
            let is_said = |q: &Quantity| {
                is_small(q)
                    || may_say(text, numbers, q)
                    || q.kind == Kind::Duration && amounts::say((own.2, q), read)
            };
            for q in alone {
                if is_said(q) {
                    near += 1;
                } else {
                    always += 1;
                }
            }
        }
        always += usize::from(amounts::are_at_other_times(sides[0].2, sides[1].2));
        let counts = sides.map(|(_, numbers, _)| -> Vec<u64> {
            let small = numbers.iter().filter(|q| is_small(q));
            small.map(|q| q.value as u64).collect()
        });
        Telling {
            always,
            near,
            counts,
        }
    }
}

/// What the numbers of two sides tell of a change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Telling {
    /// How many say that something else is agreed, whatever the words.
    pub always: usize,
    /// How many say so only where the words stayed.
    pub near: usize,
    /// What each side counts fewer than a hundred of.
    pub counts: [Vec<u64>; 2],
}

/// Whether it counts fewer than a hundred of something.
fn is_small(q: &Quantity) -> bool {
    q.kind == Kind::Count && q.value < 100.0
}

/// Whether one bounds a number from above and the other from below.
fn are_opposed(a: &Quantity, b: &Quantity) -> bool {
    let side = |q: &Quantity| match q.bound {
        Bound::AtMost | Bound::LessThan => -1,
        Bound::AtLeast | Bound::MoreThan => 1,
        Bound::Exactly | Bound::About => 0,
    };
    side(a) * side(b) < 0
}

/// Whether two numbers say the same. What is counted may be called by another
/// word; a bound that only one side names is not told from one that goes without saying.
fn agree(a: &Quantity, b: &Quantity) -> bool {
    let same_count = a.kind == Kind::Count && b.kind == Kind::Count && a.value == b.value;
    (is_same(a, b) || is_same_amount(a, b) || same_count || is_eve(a, b) || is_eve(b, a))
        && !are_opposed(a, b)
}

/// Whether one is before a day and the other by the day before it: `before 1 January 2034`,
/// `by the end of 2033`.
fn is_eve(a: &Quantity, b: &Quantity) -> bool {
    let are_dates = a.kind == Kind::Date && b.kind == Kind::Date;
    let is_last_day = b.unit == "day" || b.unit.starts_with("end");
    are_dates
        && a.bound == Bound::LessThan
        && matches!(b.bound, Bound::AtMost | Bound::Exactly)
        && is_last_day
        && a.value - 1.0 == b.value
}

/// Whether two lengths of time are nearly the same, one in days and one in months.
fn is_as_good(a: &Quantity, b: &Quantity) -> bool {
    let are_times = a.kind == Kind::Duration && b.kind == Kind::Duration;
    are_times && !are_opposed(a, b) && ratio(a, b).is_some_and(|more| more.abs() <= amounts::NEAR)
}

/// Whether one can take the place of the other: the same measure, or two ways to set a time.
fn can_become(a: &Quantity, b: &Quantity) -> bool {
    let is_time = |q: &Quantity| matches!(q.kind, Kind::Date | Kind::Duration | Kind::Deadline);
    // `12,000`, and `15,000 men`.
    let is_bare = |q: &Quantity| q.kind == Kind::Count && q.unit.is_empty();
    let is_many = |q: &Quantity| q.kind == Kind::Count && !is_small(q);
    is_comparable(a, b)
        || (is_time(a) && is_time(b))
        || (is_same_amount(a, b) && are_opposed(a, b))
        || (is_many(a) && is_many(b) && (is_bare(a) || is_bare(b)))
}

/// Whether a number that came or went alone tells of a change: not “one” or
/// “both”, nor words such as “immediately”.
fn tells_alone(q: &Quantity) -> bool {
    match q.kind {
        Kind::Count => q.value > 2.0,
        Kind::Deadline | Kind::Fraction => false,
        _ => true,
    }
}

/// What became of the numbers of one side; those that are the same are left out.
#[inline(never)]
pub fn figures(a: &[Quantity], b: &[Quantity]) -> Figures {
    // What a text says twice need not be said twice by the other.
    let mut free_b: Vec<bool> = b
        .iter()
        .map(|of_b| !a.iter().any(|of_a| agree(of_a, of_b)))
        .collect();
    let mut found = Figures::default();
    let mut add = |kind: FigureKind, before: Option<&Quantity>, after: Option<&Quantity>| {
        let alone = before.xor(after);
        if alone.is_some_and(|q| q.kind == Kind::Count && !tells_alone(q)) {
            return;
        }
        match (before, after) {
            (Some(a), Some(b)) if is_as_good(a, b) => found.as_good += 1,
            (Some(_), Some(_)) => found.changed += 1,
            (Some(q), None) if tells_alone(q) => found.alone[0].push(q.clone()),
            (None, Some(q)) if tells_alone(q) => found.alone[1].push(q.clone()),
            _ => {}
        }
        let figure = Figure {
            kind,
            before: before.map(written).unwrap_or_default(),
            after: after.map(written).unwrap_or_default(),
            ratio: before.zip(after).and_then(|(a, b)| ratio(a, b)),
        };
        if !found.figures.contains(&figure) {
            found.figures.push(figure);
        }
    };
    for of_a in a
        .iter()
        .filter(|of_a| !b.iter().any(|of_b| agree(of_a, of_b)))
    {
        match (0..b.len()).find(|&at| free_b[at] && can_become(of_a, &b[at])) {
            Some(at) => {
                free_b[at] = false;
                add(FigureKind::Changed, Some(of_a), Some(&b[at]));
            }
            None => add(FigureKind::Dropped, Some(of_a), None),
        }
    }
    for (of_b, _) in b.iter().zip(&free_b).filter(|(_, is_free)| **is_free) {
        add(FigureKind::Added, None, Some(of_b));
    }
    found.figures.sort_by_key(|figure| figure.kind as u8);
    found
}
