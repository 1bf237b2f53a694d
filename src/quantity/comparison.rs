//! Compares quantities: whether two say the same, and by how much they differ.

use super::{Bound, Kind, Quantity, lexicon::Lexicon};

/// The days of a month, on average, to set months beside days.
const MINUTES_OF_A_MONTH: f64 = 30.436_875 * 1_440.0;

/// Two numbers nearer than this part of them are one.
const NEAR: f64 = 1e-9;

/// What a quantity is measured in: the class of its unit, and how much one is.
pub(super) fn measure(q: &Quantity) -> (u8, f64) {
    match q.kind {
        // A share in parts of a whole is one in hundredths.
        Kind::Fraction => (b'%', 100.0),
        Kind::Percent => (b'%', 1.0),
        _ => {
            let lexicon = Lexicon::get();
            let Some(row) = lexicon.unit(&q.unit) else {
                return (0, 1.0);
            };
            match lexicon.class(row) {
                class @ (b't' | b'y' | b'L' | b'A' | b'W') => (class, lexicon.size(row).into()),
                class => (class, 1.0),
            }
        }
    }
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= NEAR * a.abs().max(b.abs())
}

/// Whether two quantities say the same however they are written: `no more than
/// six months` and `up to 6 months`, but not `at least 6 months`.
///
/// Months are not thirty days, nor a month four weeks.
pub fn is_same(a: &Quantity, b: &Quantity) -> bool {
    a.bound == b.bound && is_same_amount(a, b)
}

/// As [`is_same`], whatever the bounds are.
///
/// ```
/// use demarche::quantity::{is_same_amount, read};
///
/// let (a, b) = (read("within two weeks"), read("14 days"));
/// assert!(is_same_amount(&a[0], &b[0]));
/// ```
pub fn is_same_amount(a: &Quantity, b: &Quantity) -> bool {
    let is_share = |q: &Quantity| matches!(q.kind, Kind::Percent | Kind::Fraction);
    if a.kind != b.kind && !(is_share(a) && is_share(b)) {
        return false;
    }
    let ((of_a, one_a), (of_b, one_b)) = (measure(a), measure(b));
    let is_measured = matches!(of_a, b't' | b'y' | b'L' | b'A' | b'W' | b'%');
    (of_a == of_b && (is_measured || a.unit == b.unit))
        && is_near(a.value * one_a, b.value * one_b)
        && is_near(a.second * one_a, b.second * one_b)
}

/// Whether two quantities measure the same thing, so that a ratio makes sense:
/// of dates, deadlines, ranges and ratios none does.
pub fn is_comparable(a: &Quantity, b: &Quantity) -> bool {
    sizes(a, b).is_some()
}

/// By how much `b` is more than `a`, as a part of `a`: 0.5 is half as much again.
///
/// ```
/// use demarche::quantity::{ratio, read};
///
/// let found = read("raised: 600,000 troops, then 800 thousand soldiers");
/// let more = ratio(&found[0], &found[1]);
/// assert!(more.is_some_and(|more| (more - 1.0 / 3.0).abs() < 1e-9));
/// ```
pub fn ratio(a: &Quantity, b: &Quantity) -> Option<f64> {
    let (one_a, one_b) = sizes(a, b)?;
    let (a, b) = (a.value * one_a, b.value * one_b);
    (a != 0.0).then(|| (b - a) / a)
}

/// How much one of each is, in a unit that both have.
fn sizes(a: &Quantity, b: &Quantity) -> Option<(f64, f64)> {
    let is_measure = |q: &Quantity| {
        matches!(
            q.kind,
            Kind::Count | Kind::Money | Kind::Percent | Kind::Fraction | Kind::Duration
        )
    };
    if !is_measure(a) || !is_measure(b) {
        return None;
    }
    let ((of_a, one_a), (of_b, one_b)) = (measure(a), measure(b));
    match (of_a, of_b) {
        (b'y', b't') => Some((one_a * MINUTES_OF_A_MONTH, one_b)),
        (b't', b'y') => Some((one_a, one_b * MINUTES_OF_A_MONTH)),
        _ if of_a != of_b => None,
        (b't' | b'y' | b'L' | b'A' | b'W' | b'%', _) => Some((one_a, one_b)),
        _ => (a.kind == b.kind && a.unit == b.unit).then_some((1.0, 1.0)),
    }
}

/// The bound of a letter of the table.
pub(super) fn bound(key: &str) -> Bound {
    match key {
        "m" => Bound::AtMost,
        "n" => Bound::AtLeast,
        "l" => Bound::LessThan,
        "g" => Bound::MoreThan,
        "a" => Bound::About,
        _ => Bound::Exactly,
    }
}

/// What stands for an amount, the same for the same amount however it is
/// written: what it measures, and how much of its smallest unit. Nothing for
/// words such as “immediately” and for counts below three, which tell nothing.
///
/// ```
/// use demarche::quantity::{amount, read};
///
/// assert_eq!(amount(&read("72 hours")[0]), amount(&read("within three days")[0]));
/// ```
pub fn amount(q: &Quantity) -> Option<(u8, i64)> {
    let (of, one) = measure(q);
    let class = match q.kind {
        Kind::Deadline => return None,
        Kind::Count if matches!(of, b'L' | b'A' | b'W') => of,
        Kind::Count if q.value < 3.0 => return None,
        // What is counted may be called by another word.
        Kind::Count | Kind::Money => b'n',
        Kind::Date => b'd',
        Kind::Ratio => b'r',
        Kind::Range => b'i',
        Kind::Duration | Kind::Percent | Kind::Fraction => of,
    };
    let one = if class == b'n' { 1.0 } else { one };
    Some((class, (q.value * one * 100.0).round() as i64))
}
