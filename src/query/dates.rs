//! The dates of all rows: few distinct dates for many rows, in the order of time, so
//! that a range of time is a range of places.

use super::Bits;
use crate::model::date::{ALL_TIME, Answer, DAY, DateRange, Instant, OPEN_FUTURE, OPEN_PAST, Span};

/// Rows are looked at in blocks of so many to find those that reach into a
/// window from outside.
const BLOCK: usize = 64;

/// The dates of all rows. A row's *place* is its number in the order of time:
/// by [`Span::anchor`], and then by its bounds.
#[derive(Clone, Debug, Default)]
pub struct Dates {
    /// The spans, in the order of time; many rows may share one.
    spans: Vec<Span>,
    /// Where the places of each span begin, and where the last end.
    starts: Vec<u32>,
    /// For each row its span.
    of: Vec<u32>,
    /// The row at each place; empty where rows stand in the order of time.
    order: Vec<u32>,
    /// The place of each row; empty likewise.
    places: Vec<u32>,
    /// For each block of places the earliest start and the latest end.
    reach: Vec<(Instant, Instant)>,
    /// Whether any is known to the hour or finer.
    has_hours: bool,
}

/// The numbers of spans in the order of time.
pub fn by_time(spans: &[Span]) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..spans.len()).collect();
    numbers.sort_by_key(|&nth| (spans[nth].anchor(), spans[nth]));
    numbers
}

impl Dates {
    /// Orders rows by their spans, of which `of` gives the number for each row.
    pub fn new(spans: &[Span], of: &[u32]) -> Self {
        let sorted = by_time(spans);
        let mut number = vec![0_u32; spans.len()];
        for (place, &nth) in (0..).zip(&sorted) {
            number[nth] = place;
        }
        let distinct: Vec<Span> = sorted.into_iter().map(|nth| spans[nth]).collect();
        let of: Vec<u32> = of
            .iter()
            .map(|&nth| number.get(nth as usize).copied().unwrap_or(0))
            .collect();
        let mut starts = vec![0_u32; distinct.len() + 1];
        for &span in &of {
            if let Some(count) = starts.get_mut(span as usize + 1) {
                *count += 1;
            }
        }
        for nth in 1..starts.len() {
            starts[nth] += starts[nth - 1];
        }
        let is_in_order = of.windows(2).all(|pair| pair[0] <= pair[1]);
        let (mut order, mut places) = (Vec::new(), Vec::new());
        if !is_in_order {
            let mut next = starts.clone();
            order = vec![0; of.len()];
            for (row, &span) in of.iter().enumerate() {
                let place = &mut next[span as usize];
                places.push(*place);
                order[*place as usize] = row as u32;
                *place += 1;
            }
        }
        let mut dates = Dates {
            spans: distinct,
            starts,
            of,
            order,
            places,
            reach: Vec::new(),
            has_hours: false,
        };
        dates.measure();
        dates
    }

    fn measure(&mut self) {
        let mut reach = vec![(OPEN_FUTURE, OPEN_PAST); self.of.len().div_ceil(BLOCK)];
        for place in 0..self.of.len() {
            let span = self.span(self.row(place));
            let (start, end) = &mut reach[place / BLOCK];
            *start = span.start_earliest.min(*start);
            *end = span.end_latest.max(*end);
        }
        self.reach = reach;
        let is_open = |moment: Instant| moment == OPEN_PAST || moment == OPEN_FUTURE;
        let is_within = |moment: Instant| !is_open(moment) && moment.rem_euclid(DAY) != 0;
        self.has_hours = (self.spans.iter())
            .any(|span| is_within(span.start_earliest) || is_within(span.end_latest));
    }

    /// The same dates with the rows named anew, so that they stand in the order
    /// of time; and the order, that is the row that each had before.
    pub fn in_order(mut self) -> (Self, Vec<u32>) {
        let order = std::mem::take(&mut self.order);
        if !order.is_empty() {
            self.of = order.iter().map(|&row| self.of[row as usize]).collect();
            self.places = Vec::new();
        }
        (self, order)
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.of.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.of.is_empty()
    }

    /// The spans, in the order of time.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Whether any date is known to the hour or finer.
    pub fn has_hours(&self) -> bool {
        self.has_hours
    }

    /// For each row the number of its span in [`Dates::spans`].
    pub fn numbers(&self) -> &[u32] {
        &self.of
    }

    /// The number of a row's span in [`Dates::spans`].
    pub fn number(&self, row: usize) -> usize {
        self.of.get(row).map_or(0, |&span| span as usize)
    }

    /// When a row was.
    pub fn span(&self, row: usize) -> Span {
        self.spans
            .get(self.number(row))
            .copied()
            .unwrap_or(ALL_TIME)
    }

    /// The row at a place.
    pub fn row(&self, place: usize) -> usize {
        self.order.get(place).map_or(place, |&row| row as usize)
    }

    /// The place of a row.
    pub fn place(&self, row: usize) -> usize {
        self.places.get(row).map_or(row, |&place| place as usize)
    }

    /// A set of rows as a set of places.
    pub fn places_of(&self, rows: &Bits) -> Bits {
        if self.places.is_empty() {
            return rows.clone();
        }
        let mut places = Bits::none(rows.len());
        rows.each(|row| places.insert(self.place(row)));
        places
    }

    /// How many rows have their anchor before a moment.
    pub fn place_at(&self, moment: Instant) -> usize {
        let nth = self.spans.partition_point(|span| span.anchor() < moment);
        self.starts.get(nth).map_or(0, |&place| place as usize)
    }

    /// The places outside `from..to`, in order, whose rows may all the same
    /// fall in a range of time.
    pub fn reaching(&self, from: usize, to: usize, range: (Instant, Instant)) -> Vec<u32> {
        let mut places = Vec::new();
        for (nth, (start, end)) in self.reach.iter().enumerate() {
            if *start >= range.1 || *end <= range.0 {
                continue;
            }
            for place in nth * BLOCK..((nth + 1) * BLOCK).min(self.of.len()) {
                if (from..to).contains(&place) {
                    continue;
                }
                let span = self.span(self.row(place));
                if span.start_earliest < range.1 && span.end_latest > range.0 {
                    places.push(place as u32);
                }
            }
        }
        places
    }

    /// Adds the rows that have the spans from `from` to `to`, the last not included.
    fn insert(&self, from: usize, to: usize, rows: &mut Bits) {
        let start = |nth: usize| self.starts.get(nth).map_or(0, |&place| place as usize);
        let (from, to) = (start(from), start(to));
        if self.order.is_empty() {
            rows.insert_run(from, to);
        } else {
            self.order[from..to]
                .iter()
                .for_each(|&row| rows.insert(row as usize));
        }
    }

    /// The rows that fall in a range, at least as surely as asked for.
    pub fn in_range(&self, range: &DateRange, least: Answer) -> Bits {
        let mut rows = Bits::none(self.of.len());
        for (nth, span) in self.spans.iter().enumerate() {
            if span.overlaps(range) >= least {
                self.insert(nth, nth + 1, &mut rows);
            }
        }
        rows
    }

    /// The rows that may have begun before a moment.
    pub fn begun_before(&self, moment: Instant) -> Bits {
        let mut rows = Bits::none(self.of.len());
        // What stands before the moment has begun. Of what stands after it, the
        // little whose start is not wholly known may have.
        let nth = self.spans.partition_point(|span| span.anchor() < moment);
        self.insert(0, nth, &mut rows);
        for (nth, span) in self.spans.iter().enumerate().skip(nth) {
            if span.begins_before(moment) {
                self.insert(nth, nth + 1, &mut rows);
            }
        }
        rows
    }
}
