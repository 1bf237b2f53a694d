//! Numbers as a reader sees them: rounded to a few decimals, with or without
//! the thousands set apart. Open it when a number is to be shown or written to
//! a file; numbers that are computed with stay as they are.

/// Beyond this a double no longer tells hundredths apart, and what would be
/// shown behind the point were noise.
const LARGEST: f64 = 9e14;

/// A number with up to four decimals: `800000`, `2.5`, `-0.25`.
///
/// ```
/// assert_eq!(demarche::format_number::plain(2.50), "2.5");
/// ```
pub fn plain(number: f64) -> String {
    rounded(number, 4).map_or_else(too_large, |number| number.to_string())
}

/// A number with its thousands set apart and up to two decimals: `−800,000`.
///
/// ```
/// assert_eq!(demarche::format_number::grouped(-1_234.5), "−1,234.5");
/// ```
pub fn grouped(number: f64) -> String {
    let Some(number) = rounded(number, 2) else {
        return too_large();
    };
    let sign = if number < 0.0 { "−" } else { "" };
    let digits = number.abs().to_string();
    let (whole, decimals) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let groups: Vec<&str> = (whole.as_bytes().rchunks(3).rev())
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    format!("{sign}{}{decimals}", groups.join(","))
}

/// A number rounded to so many decimals; none where it cannot be told so exactly.
fn rounded(number: f64, decimals: i32) -> Option<f64> {
    let unit = 10_f64.powi(decimals);
    // Zero is added because a zero that was rounded up would keep its minus.
    (number.abs() <= LARGEST).then(|| (number * unit).round() / unit + 0.0)
}

fn too_large() -> String {
    "a number too large to show".into()
}

#[cfg(test)]
mod tests {
    use super::{grouped, plain};

    #[test]
    fn numbers_as_text() {
        assert_eq!(plain(0.0), "0");
        assert_eq!(plain(-0.25), "-0.25");
        assert_eq!(plain(-0.000_01), "0");
        assert_eq!(plain(800_000.0), "800000");
        assert_eq!(plain(0.1 + 0.2), "0.3");
        assert_eq!(plain(2.000_01), "2");
        assert_eq!(plain(f64::MAX), "a number too large to show");
        assert_eq!(plain(f64::NAN), "a number too large to show");
        assert_eq!(grouped(1_234_567.891), "1,234,567.89");
        assert_eq!(grouped(-1234.0), "−1,234");
        assert_eq!(grouped(-0.001), "0");
        assert_eq!(grouped(999.0), "999");
        assert_eq!(grouped(1e14), "100,000,000,000,000");
    }
}
