//! A date as the rest of the library has it: read from a text, written as it
//! was, compared, and turned into the bounds of when a thing may have been.

use super::{
    civil::{DAY, Instant},
    fault::EdtfError,
    parse,
    shape::{Date, End, Shape, Unit, Zone},
    span::{OPEN_FUTURE, OPEN_PAST, Span},
};
use std::{cmp::Ordering, fmt, str::FromStr};

/// A date or an interval as EDTF writes it.
///
/// ```
/// use demarche::model::date::Edtf;
/// let date: Edtf = "2025-12-19/2025-12-21".parse()?;
/// assert!(date.is_interval());
/// assert_eq!(date.human(), "19–21 December 2025");
/// assert!("2025-02-30".parse::<Edtf>().is_err());
/// # Ok::<(), demarche::model::date::EdtfError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Edtf {
    text: Box<str>,
    pub(super) shape: Shape,
}

/// A calendar date that can be formatted at its precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateParts {
    /// A day.
    Day {
        /// Astronomical year: 0 is 1 BC.
        year: i64,
        /// From 1.
        month: u8,
        /// From 1.
        day: u8,
    },
    /// A month.
    Month {
        /// Astronomical year.
        year: i64,
        /// From 1.
        month: u8,
    },
    /// A year.
    Year {
        /// Astronomical year.
        year: i64,
    },
    /// Anything that is none of these.
    Other,
}

impl DateParts {
    fn of(date: Date) -> DateParts {
        match date.unit {
            Unit::Day(year, month, day) => DateParts::Day { year, month, day },
            Unit::Month(year, month) => DateParts::Month { year, month },
            Unit::Year(year) => DateParts::Year { year },
            _ => DateParts::Other,
        }
    }
}

impl Edtf {
    /// The date as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn dates(&self) -> impl Iterator<Item = Date> {
        let (first, second) = match self.shape {
            Shape::Single(date) => (End::Date(date), End::Open),
            Shape::Interval(start, end) => (start, end),
            Shape::Set(_) => (End::Open, End::Open),
        };
        [first, second].into_iter().filter_map(|end| match end {
            End::Date(date) => Some(date),
            _ => None,
        })
    }

    /// Whether its source is doubted (`?`, `%`).
    pub fn is_uncertain(&self) -> bool {
        matches!(self.shape, Shape::Set(set) if set.is_uncertain)
            || self.dates().any(|date| date.qualities.uncertain > 0)
    }

    /// Whether it is an estimate (`~`, `%`).
    pub fn is_approximate(&self) -> bool {
        matches!(self.shape, Shape::Set(set) if set.is_approximate)
            || self.dates().any(|date| date.qualities.approximate > 0)
    }

    /// Whether it is an interval.
    pub fn is_interval(&self) -> bool {
        matches!(self.shape, Shape::Interval(..))
    }

    /// Start and, for an interval, end as calendar dates.
    pub fn parts(&self) -> (DateParts, Option<DateParts>) {
        let parts = |end| match end {
            End::Date(date) => DateParts::of(date),
            _ => DateParts::Other,
        };
        match self.shape {
            Shape::Single(date) => (DateParts::of(date), None),
            Shape::Set(_) => (DateParts::Other, None),
            Shape::Interval(start, end) => (parts(start), Some(parts(end))),
        }
    }

    /// A moment in seconds since 1970 in UTC, where it is one and written with an offset: the
    /// same moment for people everywhere. All else of a date is by the clock of where it was.
    ///
    /// ```
    /// use demarche::model::date::{Edtf, date_text};
    /// let date: Edtf = "2025-12-21T23:30:00-08:00".parse()?;
    /// assert_eq!(date_text(date.span().start_earliest), "2025-12-21");
    /// assert_eq!(date.utc().map(date_text).as_deref(), Some("2025-12-22"));
    /// # Ok::<(), demarche::model::date::EdtfError>(())
    /// ```
    pub fn utc(&self) -> Option<Instant> {
        match self.shape {
            Shape::Single(Date {
                unit: Unit::Moment(moment, Zone::East(offset)),
                ..
            }) => Some(moment - i64::from(offset)),
            _ => None,
        }
    }

    /// The bounds of when the thing may start and end, by the clock of where it was.
    ///
    /// A date means “at some time within it”, a day and a moment being the
    /// shortest; an interval starts within its first date and ends within its
    /// second. One of a set (`[…]`) is somewhere within them; all of a set (`{…}`) run from
    /// the first to the last.
    pub fn span(&self) -> Span {
        match self.shape {
            Shape::Single(date) => date.span(),
            Shape::Set(set) => set.span,
            Shape::Interval(start, end) => {
                let mut span = Span {
                    start_earliest: OPEN_PAST,
                    start_latest: OPEN_PAST,
                    end_earliest: OPEN_FUTURE,
                    end_latest: OPEN_FUTURE,
                };
                if let End::Date(date) = start {
                    let (from, to) = date.bounds();
                    (span.start_earliest, span.start_latest) = (from, to - DAY);
                }
                if let End::Date(date) = end {
                    let (from, to) = date.bounds();
                    (span.end_earliest, span.end_latest) = (from + DAY, to);
                }
                // An end that is not known lies somewhere beyond the other.
                if start == End::Unknown {
                    span.start_latest = span.end_latest - DAY;
                }
                if end == End::Unknown {
                    span.end_earliest = span.start_earliest + DAY;
                }
                // It starts before it ends.
                if span.end_latest != OPEN_FUTURE {
                    span.start_latest = span.start_latest.min(span.end_latest - DAY);
                }
                if span.start_earliest != OPEN_PAST {
                    span.end_earliest = span.end_earliest.max(span.start_earliest + DAY);
                }
                span
            }
        }
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    /// # Errors
    /// What is no EDTF date, with what is wrong with it.
    fn from_str(text: &str) -> Result<Self, EdtfError> {
        parse::shape(text).map(|shape| Edtf {
            text: text.into(),
            shape,
        })
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialOrd for Edtf {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By when it may start, then by when it may end.
impl Ord for Edtf {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.span().cmp(&other.span())).then_with(|| self.text.cmp(&other.text))
    }
}

impl serde::Serialize for Edtf {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'d> serde::Deserialize<'d> for Edtf {
    fn deserialize<D: serde::Deserializer<'d>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Edtf {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Edtf".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A date or an interval in EDTF (ISO 8601-2), levels 0 to 2.",
            "type": "string",
            "minLength": 4,
            "maxLength": 255,
            "examples": ["2025-12-21", "2025-12", "2025-12-19/2025-12-21", "2025-11~", "2025-12-22?", "156X-12-25", "[2025-12-19,2025-12-22]"],
        })
    }
}
