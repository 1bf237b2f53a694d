//! Numbers read out of texts, compared: which changed into which, which came and went.

use crate::{
    align::{Figure, FigureKind},
    quantity::{Kind, Quantity, format, is_comparable, is_same, ratio},
};

/// Whether a figure speaks of a change of what is agreed.
pub fn has_changed(_figure: &Figure) -> bool {
    true
}

/// Whether one can take the place of the other: the same measure, or two ways to set a time.
fn can_become(a: &Quantity, b: &Quantity) -> bool {
    let is_time = |q: &Quantity| matches!(q.kind, Kind::Date | Kind::Duration | Kind::Deadline);
    is_comparable(a, b) || (is_time(a) && is_time(b))
}

/// What became of the numbers of one side; those that are the same are left out.
pub fn figures(a: &[Quantity], b: &[Quantity]) -> Vec<Figure> {
    let mut free_b: Vec<bool> = vec![true; b.len()];
    let mut rest: Vec<&Quantity> = Vec::new();
    for of_a in a {
        match (0..b.len()).find(|&at| free_b[at] && is_same(of_a, &b[at])) {
            Some(at) => free_b[at] = false,
            None => rest.push(of_a),
        }
    }
    // What a text says twice need not be said twice by the other.
    rest.retain(|of_a| !b.iter().any(|of_b| is_same(of_a, of_b)));
    for at in 0..b.len() {
        if free_b[at] && a.iter().any(|of_a| is_same(of_a, &b[at])) {
            free_b[at] = false;
        }
    }
    let mut found = Vec::new();
    for of_a in rest {
        let other = (0..b.len()).find(|&at| free_b[at] && can_become(of_a, &b[at]));
        let figure = match other {
            Some(at) => {
                free_b[at] = false;
                Figure { kind: FigureKind::Changed, before: format(of_a), after: format(&b[at]), ratio: ratio(of_a, &b[at]) }
            }
            None => Figure { kind: FigureKind::Dropped, before: format(of_a), after: String::new(), ratio: None },
        };
        found.push(figure);
    }
    for (at, of_b) in b.iter().enumerate() {
        if free_b[at] {
            found.push(Figure { kind: FigureKind::Added, before: String::new(), after: format(of_b), ratio: None });
        }
    }
    found.sort_by_key(|figure| figure.kind as u8);
    found
}
