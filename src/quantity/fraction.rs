//! Reads shares of a whole: ratios and fractions such as `two thirds`.

use super::{Kind, reader::Reader, text::Sort};

impl Reader<'_> {
    /// `百分之五十`, `三分之二`
    pub(super) fn chinese_share(&mut self, at: usize) -> Option<usize> {
        let text = &self.text;
        let is_of = |at: usize| text.is(at, "分") && text.is(at + 1, "之");
        if text.is(at, "百") && is_of(at + 1) {
            let share = text
                .chinese_value(at + 3)
                .or_else(|| text.numeral(at + 3, false))?;
            self.push(at, share.end, Kind::Percent, (share.value, 0.0), "%".into());
            return Some(share.end);
        }
        let of = text
            .chinese_value(at)
            .filter(|of| is_of(of.end) && of.value > 1.0)?;
        let parts = text.chinese_value(of.end + 2)?;
        self.push(
            at,
            parts.end,
            Kind::Fraction,
            (parts.value / of.value, 0.0),
            String::new(),
        );
        Some(parts.end)
    }

    /// Shares of a whole: `50:50`, `2/3`, `two thirds`; and times of day, which are none.
    pub(super) fn share(&mut self, at: usize) -> Option<usize> {
        let text = &self.text;
        let is_number = text.sort(at) == Some(Sort::Number);
        let mark = text.written(at + 1);
        if is_number && matches!(mark, ":" | "/" | "：") && text.sort(at + 2) == Some(Sort::Number)
        {
            let first = text
                .numeral(at, false)
                .filter(|numeral| numeral.end == at + 1);
            let (first, second) = (first?.value, text.numeral(at + 2, false)?.value);
            let whole = first + second;
            let is_whole = whole == 100.0 || (whole == 10.0 && mark != "/");
            let is_time = mark != "/"
                && !is_whole
                && first < 25.0
                && second < 60.0
                && text.digits(at + 2, 2, 2).is_some();
            let end = at + 3;
            if mark == "/" && !is_whole && first < second && (2.0..=10.0).contains(&second) {
                self.push(
                    at,
                    end,
                    Kind::Fraction,
                    (first / second, 0.0),
                    String::new(),
                );
            } else if is_whole
                || (mark != "/" && !is_time && !(text.is(end, ":") && text.is_joined(end)))
            {
                self.push(at, end, Kind::Ratio, (first, second), String::new());
            }
            return Some(end);
        }
        // `a third of` needs the article and the `of`; `one third` does not.
        let article = text.find(at, b"a");
        let numeral = text
            .numeral(at, false)
            .filter(|numeral| numeral.unit.is_none() && numeral.scale == 1.0);
        let (parts, from) = match (numeral, article) {
            (Some(numeral), _) => (numeral.value, numeral.end),
            (None, Some(article)) => (1.0, article.end),
            _ => return self.vulgar(at),
        };
        let from = from + usize::from(text.is_hyphen(from));
        let found = text.find(from, b"/")?;
        let whole = f64::from(text.lexicon.size(found.row));
        let is_told = numeral.is_some() || text.has(found.end, b"o");
        if !is_told || parts >= whole || parts != parts.trunc() {
            return None;
        }
        self.push(
            at,
            found.end,
            Kind::Fraction,
            (parts / whole, 0.0),
            String::new(),
        );
        Some(found.end)
    }

    /// `⅔`
    pub(super) fn vulgar(&mut self, at: usize) -> Option<usize> {
        let value = match self.text.written(at) {
            "¼" => 0.25,
            "¾" => 0.75,
            "⅓" => 1.0 / 3.0,
            "⅔" => 2.0 / 3.0,
            _ => return None,
        };
        self.push(at, at + 1, Kind::Fraction, (value, 0.0), String::new());
        Some(at + 1)
    }
}
