//! What a date says, for who puts it into words in another language: its parts as values, and
//! how they stand to one another. English words for the same are in `human.rs`.

use super::{
    civil::{DAY, Instant},
    edtf::Edtf,
    shape::{Date, End, Set, Shape, Unit, Zone},
    span::{OPEN_FUTURE, OPEN_PAST},
};

/// What a date says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldDate {
    /// One date.
    At(ToldPart),
    /// From one to another.
    Between(ToldPart, ToldPart),
    /// From a date on; it has no end.
    From(ToldPart),
    /// From a date to an end that is not known.
    FromToUnknown(ToldPart),
    /// Up to a date; it has no beginning.
    UpTo(ToldPart),
    /// Up to a date, from a beginning that is not known.
    FromUnknownUpTo(ToldPart),
    /// Neither end is known.
    Nothing,
}

/// A date as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldPart {
    /// How precisely it is known.
    pub unit: ToldUnit,
    /// What of it is left open: `2025-12-XX` is some day in a month.
    pub open: Option<OpenPart>,
    /// Around it.
    pub is_approximate: bool,
    /// It is doubted.
    pub is_uncertain: bool,
}

/// How precisely a date is known. Years are astronomical: 0 is 1 BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldUnit {
    /// Ten years, by the first.
    Decade(i64),
    /// Some year from the first to the last.
    Years(i64, i64),
    /// A year.
    Year(i64),
    /// From 1, spring, to 4, winter.
    Season(i64, u8),
    /// A month.
    Month(i64, u8),
    /// A day.
    Day(i64, u8, u8),
    /// From the first moment of a day to that of another: a part of a year that is no season, or
    /// what a date of level 2 leaves open.
    Within(Instant, Instant),
    /// A moment by the clock of where it was, and how many seconds that is east of UTC, where
    /// it is said.
    Moment(Instant, Option<i32>),
}

/// What of a date is left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenPart {
    /// Which day it is.
    Day,
    /// Which month it is.
    Month,
}

impl ToldPart {
    fn of(date: Date) -> ToldPart {
        let is_estimate = matches!(date.unit, Unit::Estimate(..));
        ToldPart {
            unit: match date.unit {
                // The 1800s are a hundred years to many.
                Unit::Years(first, 10) if first >= 1_000 && first % 100 != 0 => {
                    ToldUnit::Decade(first)
                }
                Unit::Years(first, count) => ToldUnit::Years(first, first + count - 1),
                Unit::Year(year) => ToldUnit::Year(year),
                Unit::Estimate(year, ..) => ToldUnit::Year(year),
                Unit::Within(first, next) => ToldUnit::Within(first * DAY, (next - 1) * DAY),
                Unit::Season(_, 33..) => {
                    let (from, to) = date.unit.extent();
                    ToldUnit::Within(from, to - DAY)
                }
                // Which half of the world it is of is on hover.
                Unit::Season(year, number) => ToldUnit::Season(year, (number + 3) % 4 + 1),
                Unit::Month(year, month) => ToldUnit::Month(year, month),
                Unit::Day(year, month, day) => ToldUnit::Day(year, month, day),
                Unit::Moment(moment, zone) => ToldUnit::Moment(
                    moment,
                    match zone {
                        Zone::Unsaid => None,
                        Zone::Utc => Some(0),
                        Zone::East(seconds) => Some(seconds),
                    },
                ),
            },
            open: None,
            is_approximate: is_estimate || date.qualities.approximate != 0,
            is_uncertain: date.qualities.uncertain != 0,
        }
    }

    /// What dates of a set have in common: from the first to the last.
    fn of_set(set: Set, is_one: bool) -> (Instant, Instant, ToldPart) {
        let (from, to) = (set.span.start_earliest, set.span.end_latest);
        let part = ToldPart {
            unit: ToldUnit::Within(from, to - DAY),
            open: is_one.then_some(OpenPart::Day),
            is_approximate: set.is_approximate,
            is_uncertain: set.is_uncertain,
        };
        (from, to, part)
    }
}

impl Edtf {
    /// What the date says, as values.
    ///
    /// ```
    /// use demarche::model::date::{Edtf, ToldDate, ToldUnit};
    /// let ToldDate::At(date) = "2025-11-20~".parse::<Edtf>()?.told() else { panic!() };
    /// assert_eq!((date.unit, date.is_approximate), (ToldUnit::Day(2025, 11, 20), true));
    /// # Ok::<(), demarche::model::date::EdtfError>(())
    /// ```
    pub fn told(&self) -> ToldDate {
        match self.shape {
            Shape::Single(single) => {
                let is_open = self.as_str().ends_with("XX");
                let marks = self.as_str().trim_start_matches('-').matches('-').count();
                ToldDate::At(ToldPart {
                    open: match single.unit {
                        Unit::Month(..) if is_open => Some(OpenPart::Day),
                        Unit::Year(_) if is_open && marks > 1 => Some(OpenPart::Day),
                        Unit::Year(_) if is_open => Some(OpenPart::Month),
                        _ => None,
                    },
                    ..ToldPart::of(single)
                })
            }
            Shape::Set(set) => {
                let (from, to, part) = ToldPart::of_set(set, self.as_str().starts_with('['));
                let day = |moment| ToldPart {
                    unit: ToldUnit::Within(moment, moment),
                    open: None,
                    ..part
                };
                match (from == OPEN_PAST, to == OPEN_FUTURE) {
                    (false, false) => ToldDate::At(part),
                    (true, false) => ToldDate::UpTo(day(to - DAY)),
                    (false, true) => ToldDate::From(day(from)),
                    (true, true) => ToldDate::Nothing,
                }
            }
            Shape::Interval(from, to) => match (from, to) {
                (End::Date(from), End::Date(to)) => {
                    ToldDate::Between(ToldPart::of(from), ToldPart::of(to))
                }
                (End::Date(from), End::Open) => ToldDate::From(ToldPart::of(from)),
                (End::Date(from), End::Unknown) => ToldDate::FromToUnknown(ToldPart::of(from)),
                (End::Open, End::Date(to)) => ToldDate::UpTo(ToldPart::of(to)),
                (End::Unknown, End::Date(to)) => ToldDate::FromUnknownUpTo(ToldPart::of(to)),
                _ => ToldDate::Nothing,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY, Edtf, OpenPart, ToldDate, ToldUnit};
    use crate::model::date::days_from_civil;

    fn told(text: &str) -> ToldDate {
        text.parse::<Edtf>().expect("a date").told()
    }

    #[test]
    fn what_is_open_is_told() {
        let open = |text: &str| match told(text) {
            ToldDate::At(date) => (date.unit, date.open),
            other => panic!("{other:?}"),
        };
        assert_eq!(
            open("2025-12-XX"),
            (ToldUnit::Month(2025, 12), Some(OpenPart::Day))
        );
        assert_eq!(
            open("2025-XX-XX"),
            (ToldUnit::Year(2025), Some(OpenPart::Day))
        );
        assert_eq!(
            open("2025-XX"),
            (ToldUnit::Year(2025), Some(OpenPart::Month))
        );
        assert_eq!(open("2025"), (ToldUnit::Year(2025), None));
        assert_eq!(open("201X"), (ToldUnit::Decade(2010), None));
        assert_eq!(open("18XX"), (ToldUnit::Years(1800, 1899), None));
        assert_eq!(open("2025-24"), (ToldUnit::Season(2025, 4), None));
        assert_eq!(open("2025-29"), (ToldUnit::Season(2025, 1), None));
        let day = |y, m, d| days_from_civil(y, m, d) * DAY;
        let within = ToldUnit::Within(day(2025, 4, 1), day(2025, 6, 30));
        assert_eq!(open("2025-34"), (within, None));
        let within = ToldUnit::Within(day(1667, 1, 1), day(1672, 12, 31));
        assert_eq!(open("[1667,1670..1672]"), (within, Some(OpenPart::Day)));
        assert_eq!(open("{1667,1670..1672}"), (within, None));
    }

    #[test]
    fn ends_that_are_open_or_not_known_are_told_apart() {
        assert!(matches!(told("2025/.."), ToldDate::From(_)));
        assert!(matches!(told("2025/"), ToldDate::FromToUnknown(_)));
        assert!(matches!(told("../2025"), ToldDate::UpTo(_)));
        assert!(matches!(told("/2025"), ToldDate::FromUnknownUpTo(_)));
        assert!(matches!(told("2024/2025"), ToldDate::Between(..)));
        assert!(matches!(told("[..1760-12-03]"), ToldDate::UpTo(_)));
        assert!(matches!(told("[1760-12..]"), ToldDate::From(_)));
    }
}
