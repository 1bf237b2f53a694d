//! Reads Chinese numerals.

use super::{
    numeral::{LARGEST, MOST_WORDS, Numeral},
    text::Text,
};

impl Text<'_> {
    /// Chinese numerals: `三十`, `两百万`; not within words, nor ordinals: `一致`, `第五`.
    pub(super) fn chinese(&self, at: usize) -> Option<Numeral> {
        let numeral = self.chinese_value(at)?;
        let end = numeral.end;
        let has_power = end - at > 1 && (at..end).any(|at| self.has(at, b"*") || self.is(at, "十"));
        let is_counted = self.has(end, b"tyLAW$%c") || self.is(end, "个") || self.is(end, "名");
        let is_ordinal = at
            .checked_sub(1)
            .is_some_and(|before| self.is(before, "第"));
        ((has_power || is_counted) && !is_ordinal).then_some(numeral)
    }

    /// Chinese numerals, wherever they stand.
    pub(super) fn chinese_value(&self, at: usize) -> Option<Numeral> {
        let (mut total, mut group) = (0.0, 0.0);
        let (mut end, mut digit) = (at, 0.0);
        while end - at < MOST_WORDS {
            let value = match self.written(end) {
                "零" | "〇" => 0.0,
                "一" => 1.0,
                "二" | "两" | "兩" => 2.0,
                "三" => 3.0,
                "四" => 4.0,
                "五" => 5.0,
                "六" => 6.0,
                "七" => 7.0,
                "八" => 8.0,
                "九" => 9.0,
                "十" => 10.0,
                "百" => 100.0,
                "千" => 1e3,
                "万" | "萬" => 1e4,
                "亿" | "億" => 1e8,
                _ => break,
            };
            if value < 10.0 {
                digit = value;
            } else if value < 1e4 {
                group += f64::max(digit, 1.0) * value;
                digit = 0.0;
            } else {
                total = (total + group + digit).max(1.0) * value;
                (group, digit) = (0.0, 0.0);
            }
            end += 1;
        }
        let value = total + group + digit;
        let numeral = Numeral {
            value,
            scale: 1.0,
            end,
            is_year: false,
            is_words: true,
            is_one: false,
            unit: None,
        };
        (end > at && value > 0.0 && value <= LARGEST).then_some(numeral)
    }
}
