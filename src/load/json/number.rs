//! The value of a decimal number. The standard library reads them with tables
//! that would add several KB to the page.

/// Ten to the power of 1, 2, 4 and so on.
const POWERS: [f64; 9] = [1e1, 1e2, 1e4, 1e8, 1e16, 1e32, 1e64, 1e128, 1e256];

/// The most that a power of ten can be raised to.
const MOST: u32 = 308;

/// `digits` times ten to the power of `exponent`. Exact where a double can hold
/// the digits, up to 2^53, and the exponent is at most 22 either way: the power
/// is exact then, and only one step rounds. Else off by some last places.
pub(super) fn decimal(digits: u64, exponent: i32) -> f64 {
    let mut value = digits as f64;
    let mut left = exponent.unsigned_abs();
    // The second round is for what is too small or too large for one.
    while left > 0 && value != 0.0 && value.is_finite() {
        let power = power(left.min(MOST));
        left = left.saturating_sub(MOST);
        if exponent < 0 {
            value /= power;
        } else {
            value *= power;
        }
    }
    value
}

fn power(exponent: u32) -> f64 {
    let mut power = 1.0;
    for (bit, factor) in POWERS.iter().enumerate() {
        if exponent >> bit & 1 == 1 {
            power *= factor;
        }
    }
    power
}

#[cfg(test)]
mod tests {
    use super::decimal;
    use proptest::prelude::*;

    #[test]
    fn far_from_one() {
        assert_eq!(decimal(1, 309), f64::INFINITY);
        assert_eq!(decimal(0, i32::MAX), 0.0);
        assert_eq!(decimal(u64::MAX, i32::MIN), 0.0);
        assert_eq!(decimal(0, i32::MIN), 0.0);
        assert!((decimal(10_u64.pow(19), -330) / 1e-311 - 1.0).abs() < 1e-4);
        assert!((decimal(1, 308) / 1e308 - 1.0).abs() < 1e-14);
    }

    proptest! {
        #[test]
        fn near_numbers_are_exact(digits in 0..=1_u64 << 53, exponent in -22..=22) {
            let wanted: f64 = format!("{digits}e{exponent}").parse().expect("a number");
            prop_assert_eq!(decimal(digits, exponent), wanted);
        }

        #[test]
        fn far_numbers_are_near(digits in 1_u64.., exponent in -300..=280) {
            let wanted: f64 = format!("{digits}e{exponent}").parse().expect("a number");
            prop_assert!((decimal(digits, exponent) / wanted - 1.0).abs() < 1e-14);
        }
    }
}
