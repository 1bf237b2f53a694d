//! One walk through a text, from number to number.

use super::{
    Bound, Kind, Quantity,
    numeral::Numeral,
    same::bound,
    text::{Sort, Text},
    unit::{Unit, spaced},
};

/// So many small words may stand between a bound and its number.
const WORDS_BETWEEN: usize = 3;

/// The words before a number that say how it limits.
#[derive(Clone, Copy)]
struct Before {
    bound: Bound,
    /// It stands before dates alone.
    is_of_date: bool,
    /// The token behind it.
    end: usize,
}

/// A number with its unit.
struct Amount {
    numeral: Numeral,
    unit: Option<Unit>,
    end: usize,
}

/// A text, and what was found in it.
pub(super) struct Reader<'a> {
    text: Text<'a>,
    found: Vec<Quantity>,
    before: Option<Before>,
    /// The token behind `between`.
    between: Option<usize>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Reader<'a> {
        Reader {
            text: Text::new(text),
            found: Vec::new(),
            before: None,
            between: None,
        }
    }

    pub(super) fn read(mut self) -> Vec<Quantity> {
        let mut at = 0;
        while at < self.text.tokens.len() {
            // Every step goes on, so that the walk is as long as the text.
            at = self.step(at).max(at + 1);
        }
        self.found
    }

    /// Reads what begins with a token; the token to go on with.
    fn step(&mut self, at: usize) -> usize {
        let text = &self.text;
        if let Some(behind) = self.number_of_point(at).or_else(|| self.reference(at)) {
            self.before = None;
            return behind;
        }
        if let Some(found) = text.find(at, b"!") {
            let unit = spaced(text.key(found));
            self.push(at, found.end, Kind::Deadline, (0.0, 0.0), unit);
            return found.end;
        }
        // Before nouns, `May` and `fin` are words like others.
        let date = text
            .date(at)
            .filter(|day| day.date.is_some() || !text.has(at, b"#"));
        if let Some(day) = date {
            let is_count =
                day.date.is_none() && self.text.known_unit(at + 1, b"tyLAW$%cg").is_some();
            if !is_count {
                if let Some((days, exact)) = day.date {
                    self.push(at, day.end, Kind::Date, (days as f64, 0.0), exact.into());
                }
                return day.end;
            }
        }
        if let Some(behind) = self.year(at) {
            return behind;
        }
        let text = &self.text;
        if let Some(found) = text.find(at, b"BP") {
            self.before = Some(Before {
                bound: bound(text.key(found)),
                is_of_date: text.class(found) == b'P',
                end: found.end,
            });
            if text.has(at, b"w") {
                self.between = Some(found.end);
            }
            return found.end;
        }
        if let Some(between) = text.find(at, b"w") {
            self.between = Some(between.end);
            return between.end;
        }
        if let Some(behind) = self.chinese_share(at).or_else(|| self.quantity(at)) {
            return behind;
        }
        at + 1
    }

    /// Takes up a quantity between two tokens.
    fn push(
        &mut self,
        from: usize,
        to: usize,
        kind: Kind,
        (value, second): (f64, f64),
        unit: String,
    ) {
        let text = &self.text;
        let (Some(first), Some(last)) = (
            text.token(from),
            to.checked_sub(1).and_then(|last| text.token(last)),
        ) else {
            return;
        };
        let span = first.start as usize..last.end as usize;
        let is_date = kind == Kind::Date;
        let bound = (self.before.take())
            .filter(|before| {
                kind != Kind::Deadline
                    && (!before.is_of_date || is_date)
                    && self.reaches(before.end, from)
            })
            .map_or(Bound::Exactly, |before| before.bound);
        self.between = None;
        self.found.push(Quantity {
            span,
            kind,
            value,
            second,
            unit,
            bound,
        });
    }

    /// Whether only small words stand between two tokens.
    fn reaches(&self, from: usize, to: usize) -> bool {
        from <= to && to - from <= WORDS_BETWEEN && (from..to).all(|at| self.text.has(at, b"-o$aP"))
    }

    /// `1.`, `2)`, `(3)` at the start of a line; `(2)` anywhere.
    fn number_of_point(&self, at: usize) -> Option<usize> {
        let text = &self.text;
        if text.is(at, "(") && text.sort(at + 1) == Some(Sort::Number) && text.is(at + 2, ")") {
            return Some(at + 3);
        }
        let opens_line = text.token(at).is_some_and(|token| token.opens_line);
        if !opens_line || text.sort(at) != Some(Sort::Number) || text.date(at).is_some() {
            return None;
        }
        let is_marked = text.is(at + 1, ".") || text.is(at + 1, ")") || text.is(at + 1, "、");
        // `2.1 The Parties`
        let has_parts = text.has_mark(at, b'.') && text.digits(at, 1, 40).is_none();
        let is_small = |c: char| matches!(c, 'a'..='z' | 'а'..='џ');
        let is_amount = text.has(at + 1, b"*tyLAW$%cgT")
            || text.has_mark(at, b',')
            || text.written(at + 1).starts_with(is_small);
        let is_alone = has_parts && !is_amount && text.written(at).len() <= 8;
        (is_marked && text.digits(at, 1, 3).is_some())
            .then_some(at + 2)
            .or((is_alone).then_some(at + 1))
    }

    /// `Article 5`, `points 3, 4 and 7`, `paragraph 2(a)`, `§ 4`.
    fn reference(&self, at: usize) -> Option<usize> {
        let text = &self.text;
        let mut end = text.find(at, b"r")?.end;
        for _ in 0..2 {
            let again = text.find(end, b"r");
            end = again.map_or(end, |again| again.end);
            end += usize::from(text.is(end, "."));
        }
        if text.sort(end) != Some(Sort::Number) {
            return None;
        }
        end += 1;
        // What follows belongs to it while it is no amount of its own.
        loop {
            if text.is(end, "(") && text.is(end + 2, ")") {
                end += 3;
                continue;
            }
            if text.is_joined(end)
                && text.sort(end) == Some(Sort::Word)
                && text.word(end).len() <= 2
                && !text.is_han(end)
            {
                end += 1;
                continue;
            }
            let is_mark = text.is(end, ",") || text.is(end, "/") || text.has(end, b"T");
            let next = if is_mark {
                end + 1
            } else {
                text.find(end, b"+").map_or(end, |and| and.end)
            };
            let is_number = next > end && text.digits(next, 1, 3).is_some();
            if !is_number
                || matches!(text.unit(next + 1), Ok(Some(_)) | Err(()))
                || text.has(next + 1, b"*")
            {
                return Some(end);
            }
            end = next + 1;
        }
    }

    /// A year behind a word that dates go with: `by 2027`.
    fn year(&mut self, at: usize) -> Option<usize> {
        let text = &self.text;
        let (year, end) = text.year(at)?;
        let before = self.before.filter(|before| self.reaches(before.end, at));
        // A text that is a year and nothing more.
        let alone = (at == 0 && end == text.tokens.len()).then_some(Before {
            bound: Bound::Exactly,
            is_of_date: true,
            end: at,
        });
        let before = before.or(alone)?;
        let unit = text.unit(end).ok().flatten();
        let is_known = unit.as_ref().is_some_and(|unit| unit.class != 0);
        // `in 2000 villages`, `no more than 1950`
        let is_round = year.is_multiple_of(100);
        let is_date = if before.is_of_date {
            !is_known && (unit.is_none() || !is_round)
        } else {
            unit.is_none()
                && !is_round
                && matches!(before.bound, Bound::AtMost | Bound::AtLeast)
                && (1900..2100).contains(&year)
        };
        if !is_date || text.has(end, b"*T") && !before.is_of_date {
            return None;
        }
        let days = crate::model::date::days_from_civil(year.into(), 1, 1);
        self.push(at, end, Kind::Date, (days as f64, 0.0), "year".into());
        Some(end)
    }

    /// `百分之五十`, `三分之二`
    fn chinese_share(&mut self, at: usize) -> Option<usize> {
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

    /// A number with its unit, from a currency or a digit on.
    fn amount(&self, at: usize) -> Option<Amount> {
        let text = &self.text;
        let currency = (text.known_unit(at, b"$")).filter(|unit| unit.end > at);
        let from = currency.as_ref().map_or(at, |unit| unit.end);
        let numeral = text.numeral(from, currency.is_some())?;
        let mut end = numeral.end;
        // `thirty (30) days`
        if text.is(end, "(")
            && text.is(end + 2, ")")
            && text
                .numeral(end + 1, false)
                .is_some_and(|again| again.value == numeral.value)
        {
            end += 3;
        }
        let unit = match (currency, numeral.unit) {
            (Some(currency), _) => Some(Unit { end, ..currency }),
            (_, Some(row)) => Some(text.unit_of(row, end)),
            _ => text.unit(end).ok()?,
        };
        let end = unit.as_ref().map_or(end, |unit| unit.end);
        Some(Amount { numeral, unit, end })
    }

    /// The quantity that begins with a token, in all its forms.
    fn quantity(&mut self, at: usize) -> Option<usize> {
        if let Some(behind) = self.month_of_article(at) {
            return Some(behind);
        }
        if let Some(behind) = self.share(at) {
            return Some(behind);
        }
        let text = &self.text;
        let Some(mut first) = self.amount(at) else {
            // A name has the number; past all of it.
            return text.numeral(at, false).map(|numeral| numeral.end);
        };
        if let Some(behind) = self.range(at, &mut first) {
            return Some(behind);
        }
        let text = &self.text;
        let Amount { numeral, unit, end } = first;
        if text.has(numeral.end, b"N") {
            return Some(end);
        }
        let is_known = unit.as_ref().is_some_and(|unit| unit.class != 0);
        let is_noise = (numeral.is_one && !is_known)
            || (numeral.is_words
                && unit.is_none()
                && numeral.value <= 12.0
                && numeral.value != 0.5)
            || (numeral.is_year
                && !is_known
                && (unit.is_none() || numeral.value as i64 % 100 != 0));
        if is_noise {
            return Some(numeral.end);
        }
        // `half of the assets`
        if numeral.value == 0.5 && numeral.is_words && !is_known {
            self.push(at, numeral.end, Kind::Fraction, (0.5, 0.0), String::new());
            return Some(numeral.end);
        }
        let (class, key) = unit.map_or((0, String::new()), |unit| (unit.class, unit.key));
        self.push(at, end, kind(class), (numeral.value, 0.0), key);
        Some(self.bound_behind(end))
    }

    /// `six months or more`
    fn bound_behind(&mut self, at: usize) -> usize {
        let Some(found) = self.text.find(at, b"S") else {
            return at;
        };
        // `100 days, at most 50 km`: what a number follows goes with that.
        if self.text.numeral(found.end, true).is_some() {
            return at;
        }
        if let Some(last) = self.found.last_mut()
            && last.bound == Bound::Exactly
        {
            last.bound = bound(self.text.key(found));
        }
        found.end
    }

    /// `within a month`
    fn month_of_article(&mut self, at: usize) -> Option<usize> {
        let text = &self.text;
        let article = text.find(at, b"a")?;
        let unit = text.known_unit(article.end, b"ty")?;
        let is_bound = self
            .before
            .is_some_and(|before| !before.is_of_date && before.end == at);
        if !is_bound {
            return None;
        }
        self.push(at, unit.end, Kind::Duration, (1.0, 0.0), unit.key);
        Some(unit.end)
    }

    /// Shares of a whole: `50:50`, `2/3`, `two thirds`; and times of day, which are none.
    fn share(&mut self, at: usize) -> Option<usize> {
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
    fn vulgar(&mut self, at: usize) -> Option<usize> {
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

    /// `6 to 9 months`, `between 50 and 100 km`, `$5–10 billion`. Where the second
    /// number is the smaller, the first takes its unit: `from 28 to 19 points`.
    fn range(&mut self, at: usize, first: &mut Amount) -> Option<usize> {
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

/// What a number with a unit of a class is.
fn kind(class: u8) -> Kind {
    match class {
        b't' | b'y' => Kind::Duration,
        b'$' => Kind::Money,
        b'%' => Kind::Percent,
        _ => Kind::Count,
    }
}
