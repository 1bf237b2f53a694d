//! Medians and the like.

/// The value below which a share (0 to 1) of the values lies: the nearest rank.
pub fn percentile(values: &[f64], share: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied()
}

/// The middle value.
pub fn median(values: &[f64]) -> Option<f64> {
    percentile(values, 0.5)
}

/// A number of milliseconds, with as many digits as mean something.
pub fn ms(value: f64) -> String {
    match value {
        v if v >= 100.0 => format!("{v:.0}"),
        v if v >= 10.0 => format!("{v:.1}"),
        v => format!("{v:.2}"),
    }
}

/// The median and the spread: `12.3 (11.0–14.1)`.
pub fn spread(values: &[f64]) -> String {
    match (
        median(values),
        percentile(values, 0.0),
        percentile(values, 1.0),
    ) {
        (Some(middle), Some(least), Some(most)) if values.len() > 1 => {
            format!("{} ({}–{})", ms(middle), ms(least), ms(most))
        }
        (Some(middle), ..) => ms(middle),
        _ => "—".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks() {
        let values = [5.0, 1.0, 4.0, 2.0, 3.0];
        assert_eq!(median(&values), Some(3.0));
        assert_eq!(percentile(&values, 0.95), Some(5.0));
        assert_eq!(percentile(&values, 0.0), Some(1.0));
        assert_eq!(median(&[]), None);
        assert_eq!(spread(&values), "3.00 (1.00–5.00)");
        assert_eq!(spread(&[]), "—");
    }
}
