//! Dates in plain English, for files and messages; the page formats dates with the
//! browser's `Intl`.

use super::{
    civil::{DAY, Instant, civil_from_days},
    edtf::Edtf,
    shape::{Date, End, Shape, Unit, Zone},
};

/// The months in English, January first.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];

fn month_name(month: u8) -> &'static str {
    MONTHS[usize::from(month.clamp(1, 12)) - 1]
}

/// A year in the words of most people, who count no year 0: `45 BC`, `AD 14`, `1990`.
fn year(year: i64) -> String {
    match year {
        // Astronomical years: 0 is 1 BC.
        ..=0 => format!("{} BC", 1 - year),
        // A small number alone could be anything.
        1..=999 => format!("AD {year}"),
        1_000..=9_999 => year.to_string(),
        _ => format!("the year {year}"),
    }
}

fn unit(unit: Unit) -> String {
    match unit {
        // The 1800s are a hundred years to many.
        Unit::Years(first, 10) if first >= 1_000 && first % 100 != 0 => format!("the {first}s"),
        Unit::Years(first, count) => format!("some year in {}", years(first, first + count - 1)),
        Unit::Year(y) => year(y),
        Unit::Season(y, season) => {
            let name = SEASONS[usize::from(season.clamp(1, 4)) - 1];
            format!("{name} {}", year(y))
        }
        Unit::Month(y, m) => format!("{} {}", month_name(m), year(y)),
        Unit::Day(y, m, d) => format!("{d} {} {}", month_name(m), year(y)),
        Unit::Moment(moment, zone) => {
            let zone = match zone {
                Zone::Unsaid => String::new(),
                Zone::Utc => " UTC".into(),
                Zone::East(seconds) => {
                    let (sign, all) = (if seconds < 0 { '−' } else { '+' }, seconds.abs());
                    format!(" (UTC{sign}{:02}:{:02})", all / 3600, all / 60 % 60)
                }
            };
            format!("{}{zone}", moment_text(moment))
        }
    }
}

fn moment_text(moment: Instant) -> String {
    let (y, m, d) = civil_from_days(moment.div_euclid(DAY));
    let seconds = moment.rem_euclid(DAY);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{}, {hour:02}:{minute:02}:{second:02}", unit_day(y, m, d))
}

/// From a year to a later one.
fn years(from: i64, to: i64) -> String {
    match (from, to) {
        (..=0, ..=0) => format!("{}–{}", 1 - from, year(to)),
        (..=0, 1..) => format!("{} – AD {to}", year(from)),
        (1..=999, 1..=999) => format!("{}–{to}", year(from)),
        (_, 10_000..) => format!("{} – {}", year(from), year(to)),
        _ => format!("{}–{to}", year(from)),
    }
}

fn unit_day(y: i64, m: u8, d: u8) -> String {
    unit(Unit::Day(y, m, d))
}

fn date(date: Date) -> String {
    let text = unit(date.unit);
    match (date.is_approximate, date.is_uncertain) {
        (false, false) => text,
        (true, false) => format!("about {text}"),
        (false, true) => format!("{text} (uncertain)"),
        (true, true) => format!("about {text} (uncertain)"),
    }
}

/// Two dates, what they share written once.
fn interval(from: Date, to: Date) -> String {
    let is_plain = |date: Date| !date.is_approximate && !date.is_uncertain;
    if is_plain(from) && is_plain(to) {
        match (from.unit, to.unit) {
            (Unit::Day(y, m, d), Unit::Day(y2, m2, d2)) if (y, m) == (y2, m2) => {
                return if d == d2 {
                    unit(to.unit)
                } else {
                    format!("{d}–{}", unit(Unit::Day(y, m, d2)))
                };
            }
            (Unit::Day(y, m, d), Unit::Day(y2, ..)) if y == y2 => {
                return format!("{d} {} – {}", month_name(m), unit(to.unit));
            }
            (Unit::Month(y, m), Unit::Month(y2, m2)) if y == y2 && m != m2 => {
                return format!("{}–{}", month_name(m), unit(to.unit));
            }
            (Unit::Year(y), Unit::Year(y2)) if y < y2 => return years(y, y2),
            _ => {}
        }
    }
    format!("{} – {}", date(from), date(to))
}

impl Edtf {
    /// A moment in UTC in plain English, where it was written with another offset.
    pub fn human_utc(&self) -> Option<String> {
        self.utc().map(|utc| format!("{} UTC", moment_text(utc)))
    }

    /// The date in plain English.
    ///
    /// ```
    /// use demarche::model::date::Edtf;
    /// assert_eq!("2025-11-20~".parse::<Edtf>()?.human(), "about 20 November 2025");
    /// # Ok::<(), demarche::model::date::EdtfError>(())
    /// ```
    pub fn human(&self) -> String {
        match self.shape {
            // What leaves the day or the month open says so.
            Shape::Single(single) => match (single.unit, self.as_str().ends_with("XX")) {
                (Unit::Year(_) | Unit::Month(..), true) => {
                    let text = self.as_str().trim_start_matches('-');
                    let what = if text.matches('-').count() > 1 {
                        "day"
                    } else {
                        "month"
                    };
                    let before = if matches!(single.unit, Unit::Month(..)) {
                        "day"
                    } else {
                        what
                    };
                    format!("some {before} in {}", date(single))
                }
                _ => date(single),
            },
            Shape::Interval(End::Date(from), End::Date(to)) => interval(from, to),
            Shape::Interval(End::Date(from), End::Open) => format!("from {}, open", date(from)),
            Shape::Interval(End::Date(from), _) => format!("from {}, end unknown", date(from)),
            Shape::Interval(End::Open, End::Date(to)) => format!("up to {}", date(to)),
            Shape::Interval(_, End::Date(to)) => format!("up to {}, start unknown", date(to)),
            Shape::Interval(..) => self.as_str().to_owned(),
        }
    }
}
