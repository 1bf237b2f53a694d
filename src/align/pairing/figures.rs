//! Compares the numbers of two texts: which changed into which, which were added and
//! dropped.

use crate::{
    align::{Figure, FigureKind},
    quantity::{Bound, Kind, Quantity, format, is_comparable, is_same, is_same_amount, ratio},
};

/// Numbers of two sides, compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// What became of those that are not the same.
    pub figures: Vec<Figure>,
    /// How many of these say that something else is agreed.
    pub changed: usize,
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
    (is_same(a, b) || is_same_amount(a, b) || same_count) && !are_opposed(a, b)
}

/// Whether one can take the place of the other: the same measure, or two ways to set a time.
fn can_become(a: &Quantity, b: &Quantity) -> bool {
    let is_time = |q: &Quantity| matches!(q.kind, Kind::Date | Kind::Duration | Kind::Deadline);
    is_comparable(a, b) || (is_time(a) && is_time(b)) || (is_same_amount(a, b) && are_opposed(a, b))
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
        found.changed += usize::from(alone.is_none_or(tells_alone));
        let figure = Figure {
            kind,
            before: before.map(format).unwrap_or_default(),
            after: after.map(format).unwrap_or_default(),
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
