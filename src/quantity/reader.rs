//! Walks through a text and reads every quantity in it. Start here to follow how a
//! number is found.

use super::{
    Bound, Kind, Quantity,
    comparison::bound,
    numeral::Numeral,
    text::Text,
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
pub(super) struct Amount {
    pub(super) numeral: Numeral,
    pub(super) unit: Option<Unit>,
    pub(super) end: usize,
}

/// A text, and what was found in it.
pub(super) struct Reader<'a> {
    pub(super) text: Text<'a>,
    found: Vec<Quantity>,
    before: Option<Before>,
    /// The token behind `between`.
    pub(super) between: Option<usize>,
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
        if text.begins_nothing(at) {
            return at + 1;
        }
        if let Some(behind) = text.number_of_point(at).or_else(|| text.reference(at)) {
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
                return match day.date {
                    Some(_) => self.bound_behind(day.end),
                    None => day.end,
                };
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
    pub(super) fn push(
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

    /// A number with its unit, from a currency or a digit on.
    pub(super) fn amount(&self, at: usize) -> Option<Amount> {
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
    pub(super) fn bound_behind(&mut self, at: usize) -> usize {
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
