//! Makes dates whole: what one end of a range leaves out the other has, and from year,
//! month, era and portion comes the stretch of time that is meant.

use super::{
    Rule, Why,
    phrase::Portion,
    raw::{Era, Form, Raw},
    unit::{Quality, Unit, day_of},
};
use crate::model::date::{days_of, weekday as weekday_of};

/// A stretch of time and how well it is known.
pub(super) type Known = (Unit, Quality);

/// What a date is when it is whole.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) from: Known,
    /// The end, where there is no unit of EDTF for the whole.
    pub(super) to: Option<Known>,
    /// What stands behind it where figures are open.
    pub(super) open: &'static str,
    pub(super) rule: Option<Rule>,
    /// Whether its day of the week is right.
    pub(super) weekday_fits: Option<bool>,
}

/// Fills each end of a range with what the other has: `5–7 March 2021`, `1990–95`, `44–27 BC`. What
/// is tied by the sign between them has one qualifier.
pub(super) fn complete(from: &mut Raw, to: &mut Raw, is_tight: bool) -> Result<(), Why> {
    // `March 5–7, 2021`: the 7 is no month.
    if from.day.is_some() && from.year.is_none() && to.has_numeric_month && to.day.is_none() {
        to.day = to.month.take();
        to.month = from.month;
    }
    if to.bare.is_some() && to.clock.is_some() && from.day.is_none() {
        return Err(Why::Unread);
    }
    if from.era.is_none() {
        from.era = to.era;
    } else if from.era == Some(Era::After) && to.era.is_none() {
        to.era = from.era;
    }
    let has_era = to.era.is_some() && to.form == Form::Calendar && to.month.is_none();
    if has_era && let Some((number, _)) = from.bare {
        (from.year, from.bare) = (Some(number as i64), None);
    } else if let Some((number, digits)) = from.bare.take() {
        let small = u8::try_from(number).map_err(|_| Why::Unread)?;
        match to.form {
            Form::Century(_) if small > 0 => from.form = Form::Century(small),
            Form::Quarter(_) if (1..=4).contains(&small) => from.form = Form::Quarter(small),
            Form::Week(..) if (1..=53).contains(&small) => from.form = Form::Week(small, None),
            // `в 40–50-х годах XX века`
            Form::Decade if digits == 2 && number % 10 == 0 => {
                from.form = Form::Decade;
                from.year = to
                    .year
                    .map(|year| year - year.rem_euclid(100) + i64::from(small));
            }
            _ if to.day.is_some() && digits <= 2 => from.day = Some(small),
            _ if to.has_numeric_month && (1..=12).contains(&small) => from.month = Some(small),
            _ => return Err(Why::Unread),
        }
        if from.year.is_none() {
            from.month = from.month.or(to.month);
        }
    } else if from.era.is_some()
        && from.month.is_none()
        && let Some((number, 3..)) = to.bare
    {
        // `AD 100–200`
        (to.year, to.bare) = (Some(number as i64), None);
    } else if let Some((number, digits)) = to.bare.take() {
        let small = u8::try_from(number).map_err(|_| Why::Unread)?;
        match (from.day, from.has_numeric_month, from.year) {
            (Some(_), ..) => (to.day, to.month) = (Some(small), from.month),
            (None, true, _) if (1..=12).contains(&small) => to.month = Some(small),
            // Of `Q1 2021/22` nobody knows which quarter it is.
            (None, false, Some(_)) if matches!(from.form, Form::Quarter(_) | Form::Week(..)) => {
                return Err(Why::Unread);
            }
            (None, false, Some(year)) if digits == 2 && from.month.is_none() => {
                let century = year - year.rem_euclid(100);
                let is_next = i64::from(small) <= year.rem_euclid(100);
                let next = century + i64::from(small) + if is_next { 100 } else { 0 };
                // `1998–02`, but nobody writes `2025–21`.
                if is_next && next - year > 50 {
                    return Err(Why::NoSuchDay);
                }
                to.year = Some(next);
                to.form = from.form;
            }
            _ => return Err(Why::Unread),
        }
    }
    // `1920–30s`, `1920–1930-е`
    let is_plain_ten = from.form == Form::Calendar
        && from.month.is_none()
        && from.year.is_some_and(|year| year % 10 == 0);
    if to.form == Form::Decade && is_plain_ten {
        from.form = Form::Decade;
    }
    // `1880s–90s`
    if let (Form::Decade, Form::Decade, Some(first), Some(second)) =
        (from.form, to.form, from.year, to.year)
        && to.has_short_year
        && !from.has_short_year
    {
        to.year = Some(first - first.rem_euclid(100) + second.rem_euclid(100));
    }
    fill_years(from, to);
    // `c. 1990–1995`, but not `c. 1990 – 1995`
    let is_year = |raw: &Raw| raw.month.is_none() && raw.portion.is_none();
    if is_tight && from.quality == Quality::ABOUT && is_year(from) && is_year(to) {
        to.quality = to.quality.with(Quality::ABOUT);
    }
    Ok(())
}

/// The year that only one end has; the other is in it, or in the one before or behind.
fn fill_years(from: &mut Raw, to: &mut Raw) {
    let place = |raw: &Raw| match raw.form {
        Form::Season(season) => season * 3,
        Form::Quarter(quarter) => quarter * 3,
        Form::Week(week, _) => week,
        _ => raw.month.unwrap_or(0),
    };
    let is_century = |raw: &Raw| matches!(raw.form, Form::Century(_));
    let is_over = place(from) > place(to);
    match (from.year, to.year) {
        (None, Some(year)) if !is_century(from) => {
            from.year = Some(if is_over { year - 1 } else { year });
            from.rule = from.rule.or(to.rule);
        }
        (Some(year), None) if !is_century(to) => {
            to.year = Some(if is_over { year + 1 } else { year })
        }
        _ => {}
    }
}

/// What a date means that says all it must.
pub(super) fn whole(raw: &Raw) -> Result<Found, Why> {
    let quality = raw.quality;
    // `Friday 2021` leaves out which; of a week it is one.
    let is_of_week = matches!(raw.form, Form::Week(..));
    if raw.weekday.is_some() && raw.day.is_none() && !is_of_week {
        return Err(Why::Unread);
    }
    let (from, to, rule) = stretch(raw)?;
    let (from, to) = match raw.portion {
        None => ((from, quality), to.map(|to| (to, quality))),
        Some(portion) if to.is_none() => part(&from, portion).ok_or(Why::Unread)?,
        Some(_) => return Err(Why::Unread),
    };
    let with = |(unit, own): Known| (unit, own.with(quality));
    let weekday_fits = match (&from.0, raw.weekday) {
        (Unit::Day(year, month, day) | Unit::Moment(year, month, day, _), Some(weekday)) => {
            days_of(*year, *month, *day).map(|days| weekday_of(days) == weekday)
        }
        _ => None,
    };
    let portioned = raw.portion.map(|_| Rule::Portion);
    Ok(Found {
        from: with(from),
        to: to.map(with),
        open: raw.open,
        rule: raw.rule.or(portioned).or(rule),
        weekday_fits,
    })
}

/// The year as it is counted astronomically: 1 BC is 0.
fn year(raw: &Raw) -> Result<i64, Why> {
    let year = match (raw.year, raw.bare) {
        (Some(year), _) => year,
        (None, Some((_, 3..))) => return Err(Why::Number),
        (None, None) if raw.month.is_some() && !raw.has_numeric_month => return Err(Why::NoYear),
        _ => return Err(Why::Unread),
    };
    match raw.era {
        None => Ok(year),
        Some(_) if year < 1 => Err(Why::Unread),
        Some(Era::After) => Ok(year),
        Some(Era::Before) => Ok(1 - year),
    }
}

fn stretch(raw: &Raw) -> Result<(Unit, Option<Unit>, Option<Rule>), Why> {
    let is_before = raw.era == Some(Era::Before);
    let era = is_before.then_some(Rule::BeforeChrist);
    if raw.clock.is_some() && raw.day.is_none() {
        return Err(Why::Unread);
    }
    if let Form::Century(number) = raw.form {
        let number = i64::from(number);
        return Ok(match (is_before, number) {
            (true, _) => (Unit::Years(1 - number * 100, 100), None, era),
            (false, 1) => (Unit::Year(1), Some(Unit::Year(100)), Some(Rule::Century)),
            (false, _) => (
                Unit::Years((number - 1) * 100, 100),
                None,
                Some(Rule::Century),
            ),
        });
    }
    let year = year(raw)?;
    let plain = |unit: Unit| Ok((unit, None, era));
    match raw.form {
        Form::Calendar => match (raw.month, raw.day) {
            (Some(month), Some(day)) => {
                days_of(year, month, day).ok_or(Why::NoSuchDay)?;
                plain(match raw.clock.as_ref().and_then(|clock| clock.text()) {
                    Some(clock) => Unit::Moment(year, month, day, clock),
                    None => Unit::Day(year, month, day),
                })
            }
            (Some(month), None) => plain(Unit::Month(year, month)),
            _ => plain(Unit::Year(year)),
        },
        Form::Season(season) => plain(Unit::Season(year, season)),
        Form::Quarter(quarter) => {
            let first = quarter * 3 - 2;
            Ok((
                Unit::Month(year, first),
                Some(Unit::Month(year, first + 2)),
                era,
            ))
        }
        Form::Week(week, day) => iso_week(year, week, day.or(raw.weekday.map(|day| day + 1))),
        Form::WeekOf => {
            let (Some(month), Some(day)) = (raw.month, raw.day) else {
                return Err(Why::Unread);
            };
            let days = days_of(year, month, day).ok_or(Why::NoSuchDay)?;
            let monday = days - i64::from(crate::model::date::weekday(days));
            Ok((day_of(monday), Some(day_of(monday + 6)), Some(Rule::Week)))
        }
        // The forties before Christ are 49 to 40.
        Form::Decade if is_before => plain(Unit::Years(year - 9, 10)).map(|(unit, _, rule)| {
            let (from, to) = unit.ends();
            (from, Some(to), rule)
        }),
        Form::Decade => plain(Unit::Years(year, 10)),
        Form::Century(_) => Err(Why::Unread),
        Form::Pair(next) => Ok((
            Unit::Year(year),
            Some(Unit::Year(next)),
            Some(Rule::YearPair),
        )),
        Form::YearDay(day) => {
            let first = days_of(year, 1, 1).ok_or(Why::NoSuchDay)?;
            let last = days_of(year, 12, 31).ok_or(Why::NoSuchDay)?;
            let wanted = first + i64::from(day) - 1;
            match day > 0 && wanted <= last {
                true => plain(day_of(wanted)),
                false => Err(Why::NoSuchDay),
            }
        }
    }
}

/// A week of ISO 8601: its first is the one with the year's first Thursday.
fn iso_week(
    year: i64,
    week: u8,
    day: Option<u8>,
) -> Result<(Unit, Option<Unit>, Option<Rule>), Why> {
    let first = |year: i64| {
        let fourth = days_of(year, 1, 4)?;
        Some(fourth - i64::from(crate::model::date::weekday(fourth)))
    };
    let (this, next) = first(year).zip(first(year + 1)).ok_or(Why::NoSuchDay)?;
    let monday = this + 7 * (i64::from(week) - 1);
    if monday >= next {
        return Err(Why::NoSuchDay);
    }
    Ok(match day {
        Some(day) => (day_of(monday + i64::from(day) - 1), None, Some(Rule::Week)),
        None => (day_of(monday), Some(day_of(monday + 6)), Some(Rule::Week)),
    })
}

/// A third or a half of a stretch of time.
fn part(unit: &Unit, portion: Portion) -> Option<(Known, Option<Known>)> {
    let exact = Quality::default();
    // The bounds within the stretch are approximate for thirds, exact for halves.
    let cut = |ends: [Unit; 2], inner: [bool; 2]| {
        let [from, to] = ends;
        let is_third = matches!(portion, Portion::Third(_));
        let quality = |is_inner: bool| {
            if is_inner && is_third {
                Quality::ABOUT
            } else {
                exact
            }
        };
        Some(((from, quality(inner[0])), Some((to, quality(inner[1])))))
    };
    let inner = match portion {
        Portion::Third(nth) => [nth > 1, nth < 3],
        Portion::Half(nth) => [nth > 1, nth < 2],
        Portion::Quarter(_) if !matches!(unit, Unit::Years(_, 100)) => return None,
        Portion::Quarter(nth) => [nth > 1, nth < 4],
    };
    // Of so many parts, from which to which.
    let share = |count: i64, thirds: [i64; 2]| match portion {
        Portion::Third(1) => (0, thirds[0]),
        Portion::Third(2) => (thirds[0], thirds[1]),
        Portion::Third(_) => (thirds[1], count),
        Portion::Half(1) => (0, count / 2),
        Portion::Half(_) => (count / 2, count),
        Portion::Quarter(nth) => (count * (i64::from(nth) - 1) / 4, count * i64::from(nth) / 4),
    };
    match *unit {
        Unit::Year(year) => {
            let (from, to) = share(12, [4, 8]);
            cut(
                [
                    Unit::Month(year, from as u8 + 1),
                    Unit::Month(year, to as u8),
                ],
                inner,
            )
        }
        Unit::Month(year, month) => {
            let Unit::Month(next_year, next) = Unit::Month(year, month).shifted(1) else {
                return None;
            };
            let count = days_of(next_year, next, 1)? - days_of(year, month, 1)?;
            let (from, to) = match portion {
                Portion::Half(1) => (0, 15),
                Portion::Half(_) => (15, count),
                Portion::Third(_) | Portion::Quarter(_) => share(count, [10, 20]),
            };
            cut(
                [
                    Unit::Day(year, month, from as u8 + 1),
                    Unit::Day(year, month, to as u8),
                ],
                inner,
            )
        }
        Unit::Years(first, count) => {
            let (from, to) = share(
                count,
                if count == 10 {
                    [4, 7]
                } else {
                    [count / 3, count * 2 / 3]
                },
            );
            cut(
                [Unit::Year(first + from), Unit::Year(first + to - 1)],
                inner,
            )
        }
        // The months of the northern meteorological seasons.
        Unit::Season(year, season) => {
            let Portion::Third(nth) = portion else {
                return None;
            };
            let month =
                Unit::Month(year, 3).shifted(i64::from(season - 1) * 3 + i64::from(nth) - 1);
            Some(((month, Quality::ABOUT), None))
        }
        Unit::Day(..) | Unit::Moment(..) => None,
    }
}
