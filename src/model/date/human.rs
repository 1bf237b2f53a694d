//! Dates in plain English, for files and messages; the page formats dates with the
//! browser's `Intl`.

use super::{
    civil::{DAY, Instant, civil_from_days},
    edtf::Edtf,
    shape::{Date, End, Qualities, Shape, Unit, Zone},
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
const PARTS: [&str; 3] = ["year", "month", "day"];

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
        Unit::Estimate(y, first, count) => {
            format!(
                "about {}, within {}",
                year(y),
                years(first, first + count - 1)
            )
        }
        Unit::Within(first, next) => {
            let day = |days| {
                let (y, m, d) = civil_from_days(days);
                unit_day(y, m, d)
            };
            match next - first {
                1 => day(first),
                _ => format!("between {} and {}", day(first), day(next - 1)),
            }
        }
        Unit::Season(y, number) => season(y, number),
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

fn season(y: i64, number: u8) -> String {
    let of = |first: u8, what: &str| {
        let nth = ["1st", "2nd", "3rd", "4th"][usize::from(number - first) % 4];
        format!("the {nth} {what} of {}", year(y))
    };
    match number {
        33..=36 => of(33, "quarter"),
        37..=39 => of(37, "four months"),
        40.. => of(40, "half"),
        _ => {
            let name = SEASONS[usize::from(number + 3) % 4];
            let where_ = match number {
                25..=28 => " in the north",
                29.. => " in the south",
                _ => "",
            };
            format!("{name} {}{where_}", year(y))
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
    let Qualities {
        parts,
        uncertain,
        approximate,
        ..
    } = date.qualities;
    let all = (1 << parts) - 1;
    match (approximate, uncertain) {
        (0, 0) => text,
        (about, 0) if about == all => format!("about {text}"),
        (0, doubt) if doubt == all => format!("{text} (uncertain)"),
        (about, doubt) if about == all && doubt == all => format!("about {text} (uncertain)"),
        _ => {
            let named = |bits: u8, what: &str| {
                let names = PARTS.iter().enumerate();
                let names = names.filter(|(nth, _)| bits >> nth & 1 > 0);
                let names: Vec<&str> = names.map(|(_, name)| *name).collect();
                (bits > 0).then(|| format!("{} {what}", names.join(" and ")))
            };
            let all = [
                named(approximate & !uncertain, "approximate"),
                named(uncertain & !approximate, "uncertain"),
                named(approximate & uncertain, "approximate and uncertain"),
            ];
            let all: Vec<String> = all.into_iter().flatten().collect();
            format!("{text} ({})", all.join(", "))
        }
    }
}

/// Two dates, what they share written once.
fn interval(from: Date, to: Date) -> String {
    let is_plain = |date: Date| date.qualities.approximate + date.qualities.uncertain == 0;
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

/// A set by the words for what it lists.
fn set(text: &str) -> String {
    let words = |text: &str| {
        text.parse::<Edtf>()
            .map_or_else(|_| text.to_owned(), |date| date.human())
    };
    let listed = text
        .trim_matches(['[', ']', '{', '}'])
        .split(',')
        .map(|item| match item.split_once("..") {
            None => words(item),
            Some(("", to)) => format!("up to {}", words(to)),
            Some((from, "")) => format!("from {} on", words(from)),
            Some((from, to)) => format!("{} to {}", words(from), words(to)),
        });
    let listed: Vec<String> = listed.collect();
    let before = match (text.starts_with('['), &*listed) {
        (true, [_]) => "some time",
        (true, _) => "one of",
        (false, [_]) => "all",
        (false, _) => "all of",
    };
    format!("{before} {}", listed.join(", "))
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
            Shape::Set(_) => set(self.as_str()),
            Shape::Interval(End::Date(from), End::Date(to)) => interval(from, to),
            Shape::Interval(End::Date(from), End::Open) => format!("from {}, open", date(from)),
            Shape::Interval(End::Date(from), _) => format!("from {}, end unknown", date(from)),
            Shape::Interval(End::Open, End::Date(to)) => format!("up to {}", date(to)),
            Shape::Interval(_, End::Date(to)) => format!("up to {}, start unknown", date(to)),
            Shape::Interval(..) => self.as_str().to_owned(),
        }
    }
}
