//! Numbers as text, without the tables of the standard library's formatting of
//! floats, which would add some 5 KB to the page.

/// A number with up to four decimals: `800000`, `2.5`, `-0.25`.
///
/// ```
/// assert_eq!(demarche::number::plain(2.50), "2.5");
/// ```
pub fn plain(number: f64) -> String {
    text(number, 4, "-", "")
}

/// A number with its thousands set apart and up to two decimals: `800,000`.
pub fn grouped(number: f64) -> String {
    text(number, 2, "−", ",")
}

/// A number with up to `decimals` decimals.
fn text(number: f64, decimals: u32, minus: &str, separator: &str) -> String {
    // Beyond this the parts of a unit cannot be told apart in a double.
    if number.is_nan() || number.abs() > 9e14 {
        return "a number too large to show".into();
    }
    let unit = 10_u64.pow(decimals);
    let parts = (number.abs() * unit as f64).round() as u64;
    let whole = (parts / unit).to_string();
    let mut text = String::new();
    if number < 0.0 && parts > 0 {
        text.push_str(minus);
    }
    for (nth, digit) in whole.chars().enumerate() {
        if nth > 0 && (whole.len() - nth).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    if !parts.is_multiple_of(unit) {
        let rest = format!("{:0width$}", parts % unit, width = decimals as usize);
        text.push('.');
        text.push_str(rest.trim_end_matches('0'));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{grouped, plain};

    #[test]
    fn numbers_as_text() {
        assert_eq!(plain(0.0), "0");
        assert_eq!(plain(-0.25), "-0.25");
        assert_eq!(plain(800_000.0), "800000");
        assert_eq!(plain(0.1 + 0.2), "0.3");
        assert_eq!(plain(2.000_01), "2");
        assert_eq!(plain(f64::MAX), "a number too large to show");
        assert_eq!(plain(f64::NAN), "a number too large to show");
        assert_eq!(grouped(1_234_567.891), "1,234,567.89");
        assert_eq!(grouped(-1234.0), "−1,234");
        assert_eq!(grouped(999.0), "999");
        assert_eq!(grouped(1e14), "100,000,000,000,000");
    }
}
