//! Reads ranges: `from 10 to 20`, `10–20 %`.

use super::{
    Kind,
    reader::{Amount, Reader},
    unit::Unit,
};

impl Reader<'_> {
    /// `6 to 9 months`, `between 50 and 100 km`, `$5–10 billion`. Where the second
    /// number is the smaller, the first takes its unit: `from 28 to 19 points`.
    pub(super) fn range(&mut self, at: usize, first: &mut Amount) -> Option<usize> {
        let text = &self.text;
        let is_between = self.between.is_some_and(|end| end <= at && at - end <= 1);
        // `6-9`: the unit of the first is not what follows the dash.
        let joint = text
            .find(first.end, b"T")
            .or_else(|| text.find(first.end, b"+").filter(|_| is_between))?;
        // `9–11 December 2025`: the first day is no count.
        let is_of_month = text.date(joint.end).is_some() && !text.has(joint.end, b"#");
        if first.unit.is_none() && is_of_month && text.digits(at, 1, 2).is_some() {
            return Some(joint.end);
        }
        let second = self.amount(joint.end)?;
        let is_open = first.unit.is_none();
        let is_same = first
            .unit
            .as_ref()
            .zip(second.unit.as_ref())
            .is_some_and(|(a, b)| a.key == b.key);
        // The currency of `$5–10 billion` stands before, and once.
        let is_money = first.unit.as_ref().is_some_and(|unit| unit.class == b'$')
            && second.unit.as_ref().is_none_or(|unit| unit.class == 0);
        if (first.numeral.is_year && is_open && second.numeral.is_year)
            || !(is_open || is_same || is_money)
        {
            return None;
        }
        if is_money && second.numeral.is_words {
            return None;
        }
        let (mut low, high) = (first.numeral.value, second.numeral.value);
        let ones = high / second.numeral.scale;
        if first.numeral.scale == 1.0 && low < 1_000.0 && (low <= ones || ones >= 10.0) {
            low *= second.numeral.scale;
        }
        let (end, unit) = match (is_money, &second.unit) {
            (true, _) => (second.numeral.end, first.unit.clone()),
            (_, unit) => (second.end, unit.clone()),
        };
        if low > high {
            if is_open && let Some(unit) = unit {
                first.unit = Some(Unit {
                    end: first.end,
                    ..unit
                });
                first.numeral.value = low;
            }
            return None;
        }
        // `50-50 split`
        if low == high && unit.as_ref().is_none_or(|unit| unit.class == 0) {
            self.push(
                at,
                second.numeral.end,
                Kind::Ratio,
                (low, high),
                String::new(),
            );
            return Some(second.numeral.end);
        }
        let kind = Kind::Range;
        self.push(
            at,
            end,
            kind,
            (low, high),
            unit.map_or_else(String::new, |unit| unit.key),
        );
        Some(self.bound_behind(end))
    }
}
