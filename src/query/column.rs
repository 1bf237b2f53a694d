//! One column of the store: which values of a facet occur, and which row has which.
//! Open it when counting or filtering by a facet is slow.

use super::{
    Bits, Interner,
    words::{Words, WordsFilling},
};
use serde::{Deserialize, Serialize};
use std::mem::take;

/// With so few values each has its set of rows; with more, each row has the
/// numbers of its values.
const FEW: usize = 64;

/// No value.
const NONE: u32 = u32::MAX;

/// The values of one facet, numbered in order of first use, and the rows that
/// have each.
#[derive(Clone, Debug)]
pub struct Column {
    values: Interner,
    /// The words of the values' names: "rows" are values here.
    names: Words,
    codes: Codes,
    /// How many rows have each value.
    totals: Vec<u32>,
    /// Where the values are many: where the rows of each begin in `rows_of`, and
    /// where the last end.
    starts: Vec<u32>,
    /// The rows of each value, value after value.
    rows_of: Vec<u32>,
    rows: usize,
}

/// Which row has which values.
#[derive(Clone, Debug)]
enum Codes {
    /// For each value its rows.
    Few(Vec<Bits>),
    /// For each row its one value, or [`NONE`].
    One(Vec<u32>),
    /// Where the values of each row end, and the values.
    Many { ends: Vec<u32>, codes: Vec<u32> },
}

impl Column {
    /// The values, in order of first use.
    pub fn values(&self) -> &Interner {
        &self.values
    }

    /// How many rows have each value.
    pub fn totals(&self) -> &[u32] {
        &self.totals
    }

    /// The values of a row, by their numbers.
    pub fn of_row(&self, row: usize) -> impl Iterator<Item = u32> + '_ {
        let few: &[Bits] = match &self.codes {
            Codes::Few(sets) => sets,
            _ => &[],
        };
        let codes: &[u32] = match &self.codes {
            Codes::Few(_) => &[],
            Codes::One(codes) => codes.get(row).map_or(&[], std::slice::from_ref),
            Codes::Many { ends, codes } => many(ends, codes, row),
        };
        let of_few = (0..)
            .zip(few)
            .filter(move |(_, rows)| rows.contains(row))
            .map(|(value, _)| value);
        of_few.chain(codes.iter().copied().filter(|&code| code != NONE))
    }

    /// Adds the rows that have any of the values that are flagged to a set.
    pub fn rows_with(&self, is_wanted: &[bool], into: &mut Bits) {
        let wanted = (0..self.values.len()).filter(|&value| is_wanted.get(value) == Some(&true));
        match &self.codes {
            Codes::Few(sets) => wanted.for_each(|value| into.unite(&sets[value])),
            Codes::One(_) | Codes::Many { .. } => wanted.for_each(|value| {
                let (from, to) = (self.starts[value] as usize, self.starts[value + 1] as usize);
                for &row in &self.rows_of[from..to] {
                    into.insert(row as usize);
                }
            }),
        }
    }

    /// Spreads rows over sets: `set_of` gives the set of each value, `sets` how
    /// many there are. Rows without a value are in one more set, the last.
    pub fn spread(&self, rows: &Bits, set_of: &[u32], sets: usize) -> Vec<Bits> {
        let mut spread = vec![Bits::none(self.rows); sets + 1];
        let set_of = |code: u32| {
            set_of
                .get(code as usize)
                .map_or(sets, |&set| set as usize)
                .min(sets)
        };
        match &self.codes {
            Codes::Few(of_value) => {
                let mut valued = Bits::none(self.rows);
                for (value, of_value) in (0..).zip(of_value) {
                    let mut here = of_value.clone();
                    here.intersect(rows);
                    valued.unite(&here);
                    spread[set_of(value)].unite(&here);
                }
                let mut none = rows.clone();
                none.subtract(&valued);
                spread[sets].unite(&none);
            }
            // No value is beyond all values.
            Codes::One(codes) => rows.each(|row| spread[set_of(codes[row])].insert(row)),
            Codes::Many { ends, codes } => rows.each(|row| {
                let codes = many(ends, codes, row);
                codes
                    .iter()
                    .for_each(|&code| spread[set_of(code)].insert(row));
                if codes.is_empty() {
                    spread[sets].insert(row);
                }
            }),
        }
        spread
    }

    /// Adds the rows to a set that have a value in whose name a word occurs.
    pub fn rows_named(&self, word: &str, is_prefix: bool, into: &mut Bits) {
        let mut named = Bits::none(self.values.len());
        self.names.find(word, is_prefix, &mut named);
        if !named.is_empty() {
            let wanted: Vec<bool> = (0..self.values.len())
                .map(|value| named.contains(value))
                .collect();
            self.rows_with(&wanted, into);
        }
    }

    /// Counts the values of rows: adds `by` for every row that has one.
    fn tally(&self, rows: &Bits, counts: &mut [u32], by: u32) {
        let mut add = |code: u32| {
            if let Some(count) = counts.get_mut(code as usize) {
                *count = count.wrapping_add(by);
            }
        };
        match &self.codes {
            Codes::Few(_) => {}
            Codes::One(codes) => rows.each(|row| add(codes[row])),
            Codes::Many { ends, codes } => {
                rows.each(|row| many(ends, codes, row).iter().for_each(|&code| add(code)))
            }
        }
    }

    /// Notes the rows of each value, by counting.
    fn turn(&mut self) {
        if matches!(self.codes, Codes::Few(_)) {
            return;
        }
        let mut end = 0;
        self.starts = [0]
            .into_iter()
            .chain(self.totals.iter().map(|total| {
                end += total;
                end
            }))
            .collect();
        let mut next = self.starts.clone();
        let mut rows_of = vec![0; end as usize];
        let mut put = |code: u32, row: usize| {
            if let Some(place) = next.get_mut(code as usize) {
                rows_of[*place as usize] = row as u32;
                *place += 1;
            }
        };
        match &self.codes {
            Codes::Few(_) => {}
            Codes::One(codes) => codes
                .iter()
                .enumerate()
                .for_each(|(row, &code)| put(code, row)),
            Codes::Many { ends, codes } => {
                let mut from = 0;
                for (row, &end) in ends.iter().enumerate() {
                    codes[from as usize..end as usize]
                        .iter()
                        .for_each(|&code| put(code, row));
                    from = end;
                }
            }
        }
        self.rows_of = rows_of;
    }

    /// How many of some rows have each value. `before` is what was counted for
    /// other rows: where few rows differ, only those are looked at.
    pub fn counts(&self, rows: &Bits, before: Option<(&Bits, &[u32])>) -> Vec<u32> {
        if let Codes::Few(sets) = &self.codes {
            return sets
                .iter()
                .map(|set| set.count_common(rows) as u32)
                .collect();
        }
        let count = rows.count();
        let minus = 1_u32.wrapping_neg();
        if let Some((other, counted)) = before
            && other.len() == rows.len()
            && counted.len() == self.values.len()
        {
            let (mut gone, mut come) = (other.clone(), rows.clone());
            gone.subtract(rows);
            come.subtract(other);
            if gone.count() + come.count() < count.min(self.rows - count) {
                let mut counts = counted.to_vec();
                self.tally(&come, &mut counts, 1);
                self.tally(&gone, &mut counts, minus);
                return counts;
            }
        }
        if count * 2 <= self.rows {
            let mut counts = vec![0; self.values.len()];
            self.tally(rows, &mut counts, 1);
            return counts;
        }
        let mut others = Bits::all(self.rows);
        others.subtract(rows);
        let mut counts = self.totals.clone();
        self.tally(&others, &mut counts, minus);
        counts
    }
}

fn many<'c>(ends: &[u32], codes: &'c [u32], row: usize) -> &'c [u32] {
    let from = row.checked_sub(1).map_or(0, |before| ends[before]);
    ends.get(row)
        .map_or(&[], |&end| &codes[from as usize..end as usize])
}

/// The values of some rows on their way from the worker to the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ColumnRows {
    /// The values that are new, with their names.
    values: Vec<(String, String)>,
    /// How many rows there are.
    rows: u32,
    /// Whether a row may have several values; `ends` tells which then.
    has_several: bool,
    #[serde(with = "crate::wire::numbers")]
    ends: Vec<u32>,
    #[serde(with = "crate::wire::numbers")]
    codes: Vec<u32>,
}

/// A column while rows come in.
#[derive(Clone, Debug, Default)]
pub struct ColumnFilling {
    values: Interner,
    names: Vec<String>,
    /// How many rows came; those after the last code have no value.
    rows: usize,
    /// The values row after row: one each or [`NONE`], as long as there are no `ends`.
    codes: Vec<u32>,
    /// Where the values of each row end, once a row has several.
    ends: Option<Vec<u32>>,
    /// The values of the row under way.
    current: Vec<u32>,
    /// How many values were handed on already.
    sent: usize,
}

impl ColumnFilling {
    /// Gives the row under way a value, and tells whether it is the first time
    /// that this value comes; its name is due then.
    pub fn value(&mut self, value: &str) -> bool {
        let number = self.values.number(value);
        if !self.current.contains(&number) {
            self.current.push(number);
        }
        number as usize == self.names.len() && {
            self.names.push(String::new());
            true
        }
    }

    /// Gives the row under way a value by its number.
    pub fn known(&mut self, number: u32) {
        if !self.current.contains(&number) {
            self.current.push(number);
        }
    }

    /// Whether a value came already.
    pub fn has(&self, value: &str) -> bool {
        self.values.find(value).is_some()
    }

    /// Names the value that came last for the first time.
    pub fn name(&mut self, name: &str) {
        if let Some(last) = self.names.last_mut() {
            name.clone_into(last);
        }
    }

    /// Ends a row.
    pub fn end_row(&mut self) {
        match self.current[..] {
            // Nothing to note: most columns of most rows.
            [] if self.ends.is_none() => self.rows += 1,
            [value] if self.ends.is_none() && self.codes.len() == self.rows => {
                self.codes.push(value);
                self.rows += 1;
            }
            _ => {
                let current = take(&mut self.current);
                self.push(&current);
                // The room is used again.
                self.current = current;
            }
        }
        self.current.clear();
    }

    fn push(&mut self, values: &[u32]) {
        if values.len() > 1 {
            self.part();
        }
        match (&mut self.ends, values) {
            (Some(ends), values) => {
                self.codes.extend_from_slice(values);
                ends.push(self.codes.len() as u32);
            }
            (None, [value, ..]) => {
                self.codes.resize(self.rows, NONE);
                self.codes.push(*value);
            }
            (None, []) => {}
        }
        self.rows += 1;
    }

    /// From here on a row may have several values.
    fn part(&mut self) {
        if self.ends.is_some() {
            return;
        }
        let mut ends = Vec::with_capacity(self.rows);
        self.codes.resize(self.rows, NONE);
        let mut kept = 0;
        for row in 0..self.rows {
            if self.codes[row] != NONE {
                self.codes[kept] = self.codes[row];
                kept += 1;
            }
            ends.push(kept as u32);
        }
        self.codes.truncate(kept);
        self.ends = Some(ends);
    }

    /// Hands on the rows so far, and forgets them; the values stay known.
    pub fn hand_on(&mut self) -> ColumnRows {
        let values = (self.sent..self.names.len())
            .map(|nth| {
                let value = self.values.get(nth as u32).to_owned();
                (value, self.names[nth].clone())
            })
            .collect();
        self.sent = self.names.len();
        ColumnRows {
            values,
            rows: take(&mut self.rows) as u32,
            has_several: self.ends.is_some(),
            ends: self.ends.take().unwrap_or_default(),
            codes: take(&mut self.codes),
        }
    }

    /// Adds rows that were handed on elsewhere.
    pub fn add(&mut self, rows: ColumnRows) {
        for (value, name) in rows.values {
            if self.values.number(&value) as usize == self.names.len() {
                self.names.push(name);
            }
        }
        for row in 0..rows.rows as usize {
            let values = if rows.has_several {
                many(&rows.ends, &rows.codes, row)
            } else {
                rows.codes.get(row).map_or(&[][..], std::slice::from_ref)
            };
            let values = if values == [NONE] { &[] } else { values };
            self.push(values);
        }
    }

    /// The values with their names, in order of first use.
    pub fn named(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values
            .iter()
            .zip(self.names.iter().map(|name| &**name))
    }

    /// The column. `order` names the rows anew: the row that came `order[n]`th
    /// becomes row `n`; empty, all keep their numbers.
    pub fn finish(mut self, order: &[u32]) -> Column {
        let (rows, len) = (self.rows, self.values.len());
        if self.ends.is_none() && len > 0 {
            self.codes.resize(rows, NONE);
        }
        let mut totals = vec![0_u32; len];
        for &code in &self.codes {
            if let Some(total) = totals.get_mut(code as usize) {
                *total += 1;
            }
        }
        let mut names = WordsFilling::default();
        for name in &self.names {
            names.text(name);
            names.end_row();
        }
        let came = |nth: usize| order.get(nth).map_or(nth, |&came| came as usize);
        let codes = if len <= FEW {
            let mut sets = vec![Bits::none(rows); len];
            for nth in 0..if len == 0 { 0 } else { rows } {
                let values = match &self.ends {
                    Some(ends) => many(ends, &self.codes, came(nth)),
                    None => std::slice::from_ref(&self.codes[came(nth)]),
                };
                for &code in values {
                    if let Some(set) = sets.get_mut(code as usize) {
                        set.insert(nth);
                    }
                }
            }
            Codes::Few(sets)
        } else {
            match self.ends {
                None if order.is_empty() => Codes::One(self.codes),
                None => Codes::One((0..rows).map(|nth| self.codes[came(nth)]).collect()),
                Some(ends) if order.is_empty() => Codes::Many {
                    ends,
                    codes: self.codes,
                },
                Some(old) => {
                    let (mut ends, mut codes) = (
                        Vec::with_capacity(rows),
                        Vec::with_capacity(self.codes.len()),
                    );
                    for nth in 0..rows {
                        codes.extend_from_slice(many(&old, &self.codes, came(nth)));
                        ends.push(codes.len() as u32);
                    }
                    Codes::Many { ends, codes }
                }
            }
        };
        let mut column = Column {
            values: self.values,
            names: names.finish(&[]),
            codes,
            totals,
            starts: Vec::new(),
            rows_of: Vec::new(),
            rows,
        };
        column.turn();
        column
    }
}
