//! The axis of dates: which steps, where, and which of their labels have room.
//!
//! What belongs: the calendar on a [`Scale`], in two levels. What does not:
//! the reader's language; the page formats [`Parts`] with `Intl`, and the
//! English label is for tests, exports and pages without it.
//!
//! ```text
//!  |December 2025          |January 2026        major
//!  |15   |22   |29   |5   |12   |19            minor
//! ```

use super::metrics::Metrics;
use super::scale::Scale;
use crate::model::date::{DAY, Instant, MONTHS, civil_from_days, days_from_civil, weekday};

/// What a step is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Hours of the day.
    Hour,
    /// Days; seven of them begin on a Monday.
    Day,
    /// Months; three of them are a quarter.
    Month,
    /// Years; ten of them a decade.
    Year,
}

/// The distance between two ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// What is counted.
    pub unit: Unit,
    /// How many.
    pub count: u32,
}

/// The date of a tick, for formatting. Years are astronomical: 0 is 1 BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Year.
    pub year: i64,
    /// Month, 1–12.
    pub month: u8,
    /// Day, 1–31.
    pub day: u8,
    /// Hour, 0–23.
    pub hour: u8,
}

/// A line of the axis, the start of a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where the period begins; negative for the first of the major level when
    /// it began before the window.
    pub x: f64,
    /// The left edge of the label: `x`, or 0 when the period began before the
    /// window.
    pub label_x: f64,
    /// Room for the label, up to the next one or the edge of the window. A page
    /// with longer words than the English ones leaves out what does not fit.
    pub room_px: f64,
    /// Whether the English label fits.
    pub labelled: bool,
    /// The instant.
    pub instant: Instant,
    /// The instant, split.
    pub parts: Parts,
    /// The label in English.
    pub label: String,
}

/// One level of the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// The distance between its ticks.
    pub step: Step,
    /// Whether there is room for long names of months.
    pub long: bool,
    /// In order of time.
    pub ticks: Vec<Tick>,
}

/// Two levels of ticks.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// The wider periods: “December 2025”. They always name the rest of the
    /// date that the minor level leaves out.
    pub major: Level,
    /// The narrower periods: “15 16 17”.
    pub minor: Level,
}

/// The minor steps from fine to coarse; each has its major step in `above`.
const LADDER: [(Unit, u32); 22] = [
    (Unit::Hour, 1),
    (Unit::Hour, 3),
    (Unit::Hour, 6),
    (Unit::Day, 1),
    (Unit::Day, 7),
    (Unit::Month, 1),
    (Unit::Month, 3),
    (Unit::Year, 1),
    (Unit::Year, 2),
    (Unit::Year, 5),
    (Unit::Year, 10),
    (Unit::Year, 20),
    (Unit::Year, 50),
    (Unit::Year, 100),
    (Unit::Year, 200),
    (Unit::Year, 500),
    (Unit::Year, 1_000),
    (Unit::Year, 2_000),
    (Unit::Year, 5_000),
    (Unit::Year, 10_000),
    (Unit::Year, 20_000),
    (Unit::Year, 50_000),
];

/// The last resort against a window too narrow for any label.
const MAX_TICKS: usize = 5_000;

impl Step {
    /// The period that a label of this step leaves unsaid.
    fn above(self) -> Self {
        let (unit, count) = match self.unit {
            Unit::Hour => (Unit::Day, 1),
            Unit::Day => (Unit::Month, 1),
            Unit::Month => (Unit::Year, 1),
            // 1, 2, 5 → 10; 10, 20, 50 → 100.
            Unit::Year => (Unit::Year, 10 * 10u32.pow(self.count.max(1).ilog10())),
        };
        Self { unit, count }
    }

    /// The start of the period that an instant is in.
    #[must_use]
    pub fn floor(self, t: Instant) -> Instant {
        self.start(self.index(t))
    }

    /// The start of the period after the one that an instant is in.
    #[must_use]
    pub fn next(self, t: Instant) -> Instant {
        self.start(self.index(t) + i64::from(self.count.max(1)))
    }

    /// The least number of seconds between two ticks.
    pub(super) fn min_seconds(self) -> i64 {
        let one = match self.unit {
            Unit::Hour => 3_600,
            Unit::Day => DAY,
            // Three months are never under 90 days, nor is one under 28.
            Unit::Month if self.count == 3 => 30 * DAY,
            Unit::Month => 28 * DAY,
            Unit::Year => 365 * DAY,
        };
        one * i64::from(self.count)
    }

    /// The number of the period an instant is in, in whole units.
    fn index(self, t: Instant) -> i64 {
        let days = t.div_euclid(DAY);
        let (year, month, _) = civil_from_days(days);
        let floor = |n: i64| n - n.rem_euclid(i64::from(self.count.max(1)));
        match self.unit {
            Unit::Hour => floor(t.div_euclid(3_600)),
            Unit::Day if self.count == 7 => days - i64::from(weekday(days)),
            Unit::Day => floor(days),
            Unit::Month => floor(year * 12 + i64::from(month) - 1),
            Unit::Year => floor(year),
        }
    }

    /// When the period of a number begins.
    fn start(self, index: i64) -> Instant {
        match self.unit {
            Unit::Hour => index * 3_600,
            Unit::Day => index * DAY,
            Unit::Month => {
                let month = index.rem_euclid(12) as u8 + 1;
                days_from_civil(index.div_euclid(12), month, 1) * DAY
            }
            Unit::Year => days_from_civil(index, 1, 1) * DAY,
        }
    }

    fn label(self, p: Parts, major: bool, long: bool) -> String {
        let name = MONTHS
            .get(usize::from(p.month).wrapping_sub(1))
            .unwrap_or(&"");
        let month = if long {
            name
        } else {
            name.get(..3).unwrap_or(name)
        };
        let year = year_label(p.year);
        match (self.unit, major) {
            (Unit::Hour, _) => format!("{:02}:00", p.hour),
            (Unit::Day, true) => format!("{} {month} {year}", p.day),
            (Unit::Day, false) => p.day.to_string(),
            (Unit::Month, true) => format!("{month} {year}"),
            (Unit::Month, false) => month.to_string(),
            (Unit::Year, true) if p.year > 0 => match i64::from(self.count) {
                1 => year,
                10 => format!("{year}s"),
                // “1900s” might be ten years or a hundred.
                n => format!("{year}–{}", p.year + n - 1),
            },
            (Unit::Year, _) => year,
        }
    }

    /// The longest label, in characters, with years of a given length.
    fn label_chars(self, year: usize, major: bool, long: bool) -> usize {
        let month = if long { 9 } else { 3 };
        match (self.unit, major) {
            (Unit::Hour, _) => 5,
            (Unit::Day, true) => 3 + month + 1 + year,
            (Unit::Day, false) => 2,
            (Unit::Month, true) => month + 1 + year,
            // Short names of months reach four or five in other languages.
            (Unit::Month, false) => 5,
            (Unit::Year, true) if self.count > 10 => year * 2 + 1,
            (Unit::Year, _) => year + usize::from(major),
        }
    }
}

fn year_label(year: i64) -> String {
    if year > 0 {
        year.to_string()
    } else {
        format!("{} BC", 1 - year)
    }
}

fn parts(t: Instant) -> Parts {
    let (year, month, day) = civil_from_days(t.div_euclid(DAY));
    Parts {
        year,
        month,
        day,
        hour: (t.rem_euclid(DAY) / 3_600) as u8,
    }
}

/// The axis of a scale: the finest steps whose labels have room on both levels.
#[must_use]
pub fn axis(scale: &Scale, metrics: &Metrics) -> Axis {
    let view = scale.viewport();
    let year_chars = [view.from, view.to]
        .map(|t| year_label(parts(t).year).len())
        .into_iter()
        .fold(4, usize::max);
    let fits = |step: Step, major, long| {
        let chars = step.label_chars(year_chars, major, long) as f64;
        step.min_seconds() as f64 / scale.seconds_per_px()
            >= chars * metrics.char_px + metrics.tick_gap_px
    };
    let mut minor = Step {
        unit: Unit::Year,
        count: 50_000,
    };
    for (unit, count) in LADDER {
        if unit == Unit::Hour && !metrics.hours {
            continue;
        }
        let step = Step { unit, count };
        if fits(step, false, false) && fits(step.above(), true, false) {
            minor = step;
            break;
        }
    }
    let level = |step: Step, major| {
        let long = major && fits(step, major, true);
        level(scale, metrics, step, major, long)
    };
    Axis {
        major: level(minor.above(), true),
        minor: level(minor, false),
    }
}

fn level(scale: &Scale, metrics: &Metrics, step: Step, major: bool, long: bool) -> Level {
    let view = scale.viewport();
    let mut ticks = Vec::new();
    let mut index = step.index(view.from);
    while ticks.len() < MAX_TICKS {
        let instant = step.start(index);
        if instant >= view.to {
            break;
        }
        index += i64::from(step.count.max(1));
        if instant < view.from && !major {
            continue;
        }
        let (x, parts) = (scale.x_from_time(instant), parts(instant));
        ticks.push(Tick {
            x,
            label_x: x.max(0.0),
            room_px: 0.0,
            labelled: false,
            instant,
            parts,
            label: step.label(parts, major, long),
        });
    }
    let mut right = scale.width_px();
    for tick in ticks.iter_mut().rev() {
        tick.room_px = (right - tick.label_x).max(0.0);
        tick.labelled = tick.label.chars().count() as f64 * metrics.char_px <= tick.room_px;
        right = tick.label_x - metrics.tick_gap_px;
    }
    Level { step, long, ticks }
}

/// Saturdays and Sundays as `(x0, x1)`, cut at the window; nothing when a day
/// is under 8 px and stripes would only flicker.
#[must_use]
pub fn weekends(scale: &Scale) -> Vec<(f64, f64)> {
    let view = scale.viewport();
    let mut bands = Vec::new();
    if scale.px_per_day() < 8.0 {
        return bands;
    }
    let day = view.from.div_euclid(DAY);
    let mut saturday = day - i64::from(weekday(day)) + 5;
    // On a Sunday the weekend has already begun; on other days this is to come.
    while saturday * DAY < view.to {
        let x = |d: i64| scale.x_from_time(d * DAY).max(0.0).min(scale.width_px());
        bands.push((x(saturday), x(saturday + 2)));
        saturday += 7;
    }
    bands
}

#[cfg(test)]
mod tests {
    use super::super::viewport::Viewport;
    use super::*;
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    fn check(from: (i64, u8, u8), to: (i64, u8, u8), width_px: f64, expect: Expect) {
        let t = |(y, m, d)| days_from_civil(y, m, d) * DAY;
        let scale = Scale::new(Viewport::new(t(from), t(to)), width_px);
        let axis = axis(&scale, &Metrics::DESKTOP);
        let line = |level: &Level| {
            let labels: Vec<_> = level
                .ticks
                .iter()
                .map(|t| if t.labelled { t.label.as_str() } else { "·" })
                .collect();
            format!("{}\n", labels.join(" | "))
        };
        expect.assert_eq(&(line(&axis.major) + &line(&axis.minor)));
    }

    #[test]
    fn hours() {
        check(
            (2025, 12, 15),
            (2025, 12, 17),
            900.0,
            expect![[r#"
            15 December 2025 | 16 December 2025
            00:00 | 03:00 | 06:00 | 09:00 | 12:00 | 15:00 | 18:00 | 21:00 | 00:00 | 03:00 | 06:00 | 09:00 | 12:00 | 15:00 | 18:00 | 21:00
        "#]],
        );
    }

    #[test]
    fn days() {
        check(
            (2025, 12, 15),
            (2026, 1, 9),
            900.0,
            expect![[r#"
            December 2025 | January 2026
            15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
        "#]],
        );
    }

    #[test]
    fn weeks_begin_on_monday() {
        check(
            (2025, 11, 5),
            (2026, 3, 1),
            600.0,
            expect![[r#"
            November 2025 | December 2025 | January 2026 | February 2026
            10 | 17 | 24 | 1 | 8 | 15 | 22 | 29 | 5 | 12 | 19 | 26 | 2 | 9 | 16 | 23
        "#]],
        );
    }

    #[test]
    fn months() {
        check(
            (2024, 11, 30),
            (2026, 5, 1),
            900.0,
            expect![[r#"
            2024 | 2025 | 2026
            Dec | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar | Apr
        "#]],
        );
    }

    #[test]
    fn quarters() {
        check(
            (2022, 2, 1),
            (2026, 5, 1),
            900.0,
            expect![[r#"
                2022 | 2023 | 2024 | 2025 | 2026
                Apr | Jul | Oct | Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct | Jan | ·
            "#]],
        );
    }

    #[test]
    fn years() {
        check(
            (1988, 2, 1),
            (2026, 5, 1),
            900.0,
            expect![[r#"
            1980s | 1990s | 2000s | 2010s | 2020s
            1990 | 1992 | 1994 | 1996 | 1998 | 2000 | 2002 | 2004 | 2006 | 2008 | 2010 | 2012 | 2014 | 2016 | 2018 | 2020 | 2022 | 2024 | ·
        "#]],
        );
    }

    #[test]
    fn centuries() {
        check(
            (-44, 3, 15),
            (2026, 5, 1),
            900.0,
            expect![[r#"
                · | 1 BC | 1000–1999 | ·
                1 BC | 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | 1000 | 1100 | 1200 | 1300 | 1400 | 1500 | 1600 | 1700 | 1800 | 1900 | ·
            "#]],
        );
    }

    #[test]
    fn days_alone_are_not_divided() {
        let scale = Scale::new(Viewport::new(0, 2 * DAY), 1_000.0);
        let units = |hours: bool| {
            let axis = axis(
                &scale,
                &Metrics {
                    hours,
                    ..Metrics::DESKTOP
                },
            );
            (axis.major.step.unit, axis.minor.step.unit)
        };
        assert_eq!(units(true), (Unit::Day, Unit::Hour));
        assert_eq!(units(false), (Unit::Month, Unit::Day));
    }

    #[test]
    fn weekend_bands() {
        // 1970-01-04 is a Sunday.
        let scale = Scale::new(Viewport::new(3 * DAY, 17 * DAY), 140.0);
        assert_eq!(
            weekends(&scale),
            [(0.0, 10.0), (60.0, 80.0), (130.0, 140.0)]
        );
    }

    proptest! {
        #[test]
        fn labels_never_overlap(
            from in -1i64<<36..1i64<<36, zoom in 0.0..1.0f64, width in 150.0..3000.0f64, compact: bool,
        ) {
            // From 6 hours to 400 years, evenly over the orders of magnitude.
            let span = 21_600.0 * (400.0 * 365.25 * 4.0f64).powf(zoom);
            let scale = Scale::new(Viewport::new(from, from + span as i64), width);
            let metrics = if compact { Metrics::COMPACT } else { Metrics::DESKTOP };
            let axis = axis(&scale, &metrics);
            prop_assert!(!axis.major.ticks.is_empty());
            prop_assert!(axis.major.ticks[0].x <= 0.0);
            prop_assert!(axis.major.ticks[0].label_x == 0.0);
            for level in [&axis.major, &axis.minor] {
                prop_assert!(level.ticks.windows(2).all(|w| w[0].instant < w[1].instant && w[0].x < w[1].x));
                let mut right = 0.0;
                for t in level.ticks.iter().filter(|t| t.labelled) {
                    let end = t.label_x + t.label.chars().count() as f64 * metrics.char_px;
                    prop_assert!(t.label_x >= right);
                    prop_assert!(end <= width + 1e-6);
                    right = end + metrics.tick_gap_px - 1e-6;
                }
            }
            // Only labels at the edges may lack room.
            let n = axis.minor.ticks.len();
            for t in axis.minor.ticks.iter().take(n.saturating_sub(1)) {
                prop_assert!(t.labelled, "{:?}", t);
            }
            // Every major tick in view is a minor one as well, weeks apart.
            if axis.minor.step != (Step { unit: Unit::Day, count: 7 }) {
                for t in axis.major.ticks.iter().skip(1) {
                    prop_assert!(axis.minor.ticks.iter().any(|m| m.instant == t.instant));
                }
            }
        }
    }
}
