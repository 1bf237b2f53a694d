//! From the text of a date to its parts. What is no date of EDTF level 0 or 1
//! is refused in words that say what would be right; never a wrong date.

use super::{
    civil::{DAY, days_from_civil, days_in_month},
    shape::{Date, EdtfError, End, Shape, Unit, Zone},
};

/// The longest text that is looked at; the longest date of level 1 is shorter.
const LONGEST: usize = 64;

type Parsed<T> = Result<T, EdtfError>;

fn refuse<T>(words: impl Into<String>) -> Parsed<T> {
    Err(EdtfError(words.into()))
}

/// A date or an interval.
pub(super) fn shape(text: &str) -> Parsed<Shape> {
    if text.is_empty() {
        return refuse("a date is wanted, such as 2025-12-21, and there is none");
    }
    if text.len() > LONGEST {
        return refuse("this is too long for a date");
    }
    if text.contains(['[', ']', '{', '}']) {
        return refuse(format!(
            "`{text}` is a set of dates (EDTF level 2), which is not supported; give one date or an interval"
        ));
    }
    let mut ends = text.split('/');
    let (first, second) = (ends.next().unwrap_or_default(), ends.next());
    if ends.next().is_some() {
        return refuse(format!(
            "`{text}` has more than one `/`; an interval is start/end"
        ));
    }
    let Some(second) = second else {
        return date(text).map(Shape::Single);
    };
    let (start, end) = (end(first)?, end(second)?);
    match (start, end) {
        (End::Date(from), End::Date(to)) if to.bounds().1 <= from.bounds().0 => {
            refuse(format!("the interval `{text}` ends before it starts"))
        }
        (End::Date(_), _) | (_, End::Date(_)) => Ok(Shape::Interval(start, end)),
        _ => refuse(format!("the interval `{text}` has no date at either end")),
    }
}

fn end(text: &str) -> Parsed<End> {
    match text {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        _ => {
            let date = date(text)?;
            match date.unit {
                Unit::Moment(..) => refuse(format!(
                    "`{text}` has a time of day; an interval runs from day to day"
                )),
                _ => Ok(End::Date(date)),
            }
        }
    }
}

/// A single date with its qualifier.
fn date(text: &str) -> Parsed<Date> {
    let (unit_text, is_uncertain, is_approximate) = match text.as_bytes().last() {
        Some(b'?') => (&text[..text.len() - 1], true, false),
        Some(b'~') => (&text[..text.len() - 1], false, true),
        Some(b'%') => (&text[..text.len() - 1], true, true),
        _ => (text, false, false),
    };
    if unit_text.contains(['?', '~', '%']) {
        return refuse(format!(
            "`{text}` qualifies a part of a date (EDTF level 2), which is not supported; put one `?`, `~` or `%` at its end"
        ));
    }
    let unit = unit(unit_text)?;
    if matches!(unit, Unit::Moment(..)) && (is_uncertain || is_approximate) {
        return refuse(format!(
            "`{text}` qualifies a time of day, which EDTF does not do"
        ));
    }
    Ok(Date {
        unit,
        is_uncertain,
        is_approximate,
    })
}

/// So many digits as a number.
fn digits(text: &str, count: usize) -> Option<i64> {
    let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

fn no_date<T>(text: &str) -> Parsed<T> {
    let hint = if digits(text, 8).is_some() {
        let (year, rest) = text.split_at(4);
        format!("; did you mean {year}-{}-{}?", &rest[..2], &rest[2..])
    } else if text.contains('x') {
        "; digits that are not known are written with a capital X".into()
    } else {
        "; write 2025-12-21, 2025-12 or 2025".into()
    };
    refuse(format!("`{text}` is no EDTF date{hint}"))
}

fn unit(text: &str) -> Parsed<Unit> {
    if let Some((day, clock)) = text.split_once('T') {
        return moment(text, day, clock);
    }
    if let Some(year) = text.strip_prefix('Y') {
        return long_year(text, year);
    }
    let (is_negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut parts = rest.split('-');
    let year_text = parts.next().unwrap_or_default();
    let (month, day) = (parts.next(), parts.next());
    if parts.next().is_some() || !rest.is_ascii() {
        return no_date(text);
    }
    if let Some(unit) = unspecified_years(text, year_text, is_negative)? {
        return if month.is_some() {
            refuse(format!(
                "`{text}` leaves digits open before the last part (EDTF level 2), which is not supported"
            ))
        } else {
            Ok(unit)
        };
    }
    let Some(year) = digits(year_text, 4) else {
        return no_date(text);
    };
    if is_negative && year == 0 {
        return refuse(format!("`{text}`: the year 0000 has no sign"));
    }
    let year = if is_negative { -year } else { year };
    match (month, day) {
        (None, _) => Ok(Unit::Year(year)),
        (Some("XX"), None | Some("XX")) => Ok(Unit::Year(year)),
        (Some(month), None) => month_or_season(text, year, month),
        (Some(month), Some("XX")) => match month_or_season(text, year, month)? {
            Unit::Month(year, month) => Ok(Unit::Month(year, month)),
            _ => refuse(format!("`{text}`: a season has no days")),
        },
        (Some("XX"), Some(_)) => refuse(format!(
            "`{text}` leaves the month open but not the day (EDTF level 2), which is not supported"
        )),
        (Some(month), Some(day)) => whole_day(text, year, month, day),
    }
}

/// `201X` and `20XX`.
fn unspecified_years(text: &str, year: &str, is_negative: bool) -> Parsed<Option<Unit>> {
    let known = year.trim_end_matches('X');
    if year.len() != 4 || known.len() == 4 || !known.bytes().all(|b| b.is_ascii_digit()) {
        if year.contains('X') && year.len() == 4 {
            return refuse(format!(
                "`{text}` leaves digits open before known ones (EDTF level 2), which is not supported"
            ));
        }
        return Ok(None);
    }
    let count = match known.len() {
        3 => 10,
        2 => 100,
        _ => {
            return refuse(format!(
                "`{text}` leaves more than a century open (EDTF level 2), which is not supported"
            ));
        }
    };
    let Some(first) = digits(known, known.len()) else {
        return no_date(text);
    };
    let first = first * count;
    // Years before 0 count backwards: -201X is -2019 to -2010.
    let first = if is_negative {
        -first - count + 1
    } else {
        first
    };
    Ok(Some(Unit::Years(first, count)))
}

/// `Y170000002`: a year of more than four digits.
fn long_year(text: &str, year: &str) -> Parsed<Unit> {
    let (is_negative, number) = match year.strip_prefix('-') {
        Some(number) => (true, number),
        None => (false, year),
    };
    if number.contains(['E', 'S']) {
        return refuse(format!(
            "`{text}` is an exponential year or gives significant digits (EDTF level 2), which is not supported"
        ));
    }
    match digits(number, number.len()) {
        Some(_) if number.len() <= 4 => refuse(format!(
            "`{text}`: years of up to four digits are written without Y"
        )),
        Some(_) if number.len() > 10 => refuse(format!(
            "`{text}`: years of more than ten digits are not supported"
        )),
        Some(_) if number.starts_with('0') => {
            refuse(format!("`{text}`: a year after Y does not begin with 0"))
        }
        Some(year) => Ok(Unit::Year(if is_negative { -year } else { year })),
        None => no_date(text),
    }
}

fn month_or_season(text: &str, year: i64, month: &str) -> Parsed<Unit> {
    match digits(month, 2) {
        Some(month @ 1..=12) => Ok(Unit::Month(year, month as u8)),
        Some(season @ 21..=24) => Ok(Unit::Season(year, (season - 20) as u8)),
        Some(25..=41) => refuse(format!(
            "`{text}` is a season or part of a year of EDTF level 2, which is not supported; 21 to 24 are spring to winter"
        )),
        Some(month) => refuse(format!(
            "month {month:02} in `{text}`: months run from 01 to 12, seasons from 21 to 24"
        )),
        None => no_date(text),
    }
}

fn whole_day(text: &str, year: i64, month: &str, day: &str) -> Parsed<Unit> {
    match (digits(month, 2), digits(day, 2)) {
        (Some(month @ 1..=12), Some(day)) => {
            let last = days_in_month(year, month as u8);
            if (1..=i64::from(last)).contains(&day) {
                Ok(Unit::Day(year, month as u8, day as u8))
            } else {
                refuse(format!(
                    "day {day:02} in `{text}`: that month has the days 01 to {last}"
                ))
            }
        }
        (Some(month), Some(_)) => refuse(format!(
            "month {month:02} in `{text}`: months run from 01 to 12"
        )),
        _ => no_date(text),
    }
}

/// `1985-04-12T23:20:30`, with `Z` or an offset or neither.
fn moment(text: &str, day: &str, clock: &str) -> Parsed<Unit> {
    let Unit::Day(year, month, day) = unit(day)? else {
        return refuse(format!("`{text}`: a time of day stands after a whole date"));
    };
    let zone_at = clock.find(['Z', '+', '-']).unwrap_or(clock.len());
    let (time, zone) = clock.split_at(zone_at);
    let mut parts = time.split(':').map(|part| digits(part, 2));
    let (hour, minute, second) = (parts.next(), parts.next(), parts.next());
    let (Some(Some(hour)), Some(Some(minute)), Some(Some(second)), None) =
        (hour, minute, second, parts.next())
    else {
        return refuse(format!("`{text}`: a time of day is written 23:20:30"));
    };
    // 60 is a leap second; 24:00:00 is the end of the day.
    let is_end_of_day = (hour, minute, second) == (24, 0, 0);
    if !is_end_of_day && (hour > 23 || minute > 59 || second > 60) {
        return refuse(format!("`{text}`: there is no such time of day"));
    }
    let Some(offset) = offset(zone) else {
        return refuse(format!("`{text}`: a time zone is written Z, +04 or +04:30"));
    };
    let seconds = hour * 3600 + minute * 60 + second;
    let moment = days_from_civil(year, month, day) * DAY + seconds;
    Ok(Unit::Moment(moment, offset))
}

/// `Z`, `+04`, `-04:30`, or nothing.
fn offset(text: &str) -> Option<Zone> {
    let (sign, rest) = match text.split_at_checked(1) {
        None => return Some(Zone::Unsaid),
        Some(("Z", "")) => return Some(Zone::Utc),
        Some(("+", rest)) => (1, rest),
        Some(("-", rest)) => (-1, rest),
        Some(_) => return None,
    };
    let (hours, minutes) = match rest.split_once(':') {
        Some((hours, minutes)) => (hours, digits(minutes, 2)?),
        None => (rest, 0),
    };
    let hours = digits(hours, 2)?;
    (hours <= 18 && minutes < 60)
        .then_some(Zone::East((sign * (hours * 3600 + minutes * 60)) as i32))
}
