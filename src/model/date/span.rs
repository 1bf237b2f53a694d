//! When a thing may start and end, and whether that falls in a range.

use super::civil::Instant;
use serde::{Deserialize, Serialize};

/// Before everything: the start is open.
pub const OPEN_PAST: Instant = i64::MIN;
/// After everything: the end is open.
pub const OPEN_FUTURE: Instant = i64::MAX;

/// The bounds of a time that is not wholly known: half-open, from its start
/// (included) to its end (not included).
///
/// ```text
///  start_earliest   start_latest      end_earliest    end_latest
///        |░░░░░░░░░░░░░░░|█████████████████|░░░░░░░░░░░░░░|
///            possible          certain         possible
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first moment at which it may start.
    pub start_earliest: Instant,
    /// The last moment at which it may start.
    pub start_latest: Instant,
    /// The first moment at which it may end.
    pub end_earliest: Instant,
    /// The last moment at which it may end.
    pub end_latest: Instant,
}

/// The span of what may have been at any time.
pub const ALL_TIME: Span = Span {
    start_earliest: OPEN_PAST,
    start_latest: OPEN_FUTURE,
    end_earliest: OPEN_PAST,
    end_latest: OPEN_FUTURE,
};

/// A range that is asked for: from a moment (included) to a moment (not
/// included), either of them open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateRange {
    /// The first moment; none is all that was.
    pub from: Option<Instant>,
    /// The moment after the last; none is all that comes.
    pub to: Option<Instant>,
}

/// The answer to a question about what is not wholly known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// However it was, no.
    No,
    /// It may be.
    Possibly,
    /// However it was, yes.
    Certainly,
}

impl Span {
    /// The moment by which it stands in the order of time, and under which it
    /// is counted: the middle of when it may have begun; with an open start,
    /// when it had begun at the latest, or when it ends.
    pub fn anchor(&self) -> Instant {
        let known = |t: &Instant| *t != OPEN_PAST && *t != OPEN_FUTURE;
        let (a, b) = (
            self.start_earliest,
            self.start_latest.max(self.start_earliest),
        );
        if known(&a) && known(&b) {
            return a + b.saturating_sub(a) / 2;
        }
        ([a, b, self.end_earliest, self.end_latest].into_iter())
            .find(known)
            .unwrap_or(OPEN_PAST)
    }

    /// Whether it may have begun before a moment. An open or unknown start is
    /// before everything.
    pub fn begins_before(&self, moment: Instant) -> bool {
        self.start_earliest < moment
    }

    /// What of it lies before a moment: where it was under way then, it goes on
    /// to the moment and no further.
    pub fn until(self, moment: Instant) -> Span {
        Span {
            start_earliest: self.start_earliest.min(moment),
            start_latest: self.start_latest.min(moment),
            end_earliest: self.end_earliest.min(moment),
            end_latest: self.end_latest.min(moment),
        }
    }

    /// Whether the thing falls at least partly in a range.
    ///
    /// ```
    /// use demarche::model::date::{Answer, DateRange, Edtf};
    /// let day = |text: &str| text.parse::<Edtf>().map(|date| date.span());
    /// let range = DateRange { from: Some(day("2025-12-19")?.start_earliest), to: Some(day("2025-12-21")?.end_latest) };
    /// assert_eq!(day("2025-12-20")?.overlaps(&range), Answer::Certainly);
    /// assert_eq!(day("2025-12")?.overlaps(&range), Answer::Possibly);
    /// assert_eq!(day("2025-11")?.overlaps(&range), Answer::No);
    /// # Ok::<(), demarche::model::date::EdtfError>(())
    /// ```
    pub fn overlaps(&self, range: &DateRange) -> Answer {
        let from = range.from.unwrap_or(OPEN_PAST);
        let to = range.to.unwrap_or(OPEN_FUTURE);
        let starts_before = |start| start < to || range.to.is_none();
        let ends_after = |end| end > from || range.from.is_none();
        if !(starts_before(self.start_earliest) && ends_after(self.end_latest)) {
            return Answer::No;
        }
        // However it lies, it lies within its outermost bounds; and where it
        // surely has begun before the range ends and surely not ended before
        // the range begins, it meets the range.
        let is_within = self.start_earliest >= from && self.end_latest <= to;
        let is_met = starts_before(self.start_latest) && ends_after(self.end_earliest);
        if is_within || is_met {
            Answer::Certainly
        } else {
            Answer::Possibly
        }
    }
}
