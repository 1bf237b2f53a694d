//! From the text of a date to its parts. What is no date of EDTF
//! is refused with what is wrong with it ([`EdtfFault`]); never a wrong date.

use super::{
    civil::{DAY, days_from_civil, days_in_month, days_of},
    fault::{EdtfError, EdtfFault},
    shape::{Date, End, Qualities, Set, Shape, Unit, Zone},
    span::{OPEN_FUTURE, OPEN_PAST, Span},
};

/// The longest text that is looked at; a set may have many dates.
const LONGEST: usize = 255;

type Parsed<T> = Result<T, EdtfError>;

fn refuse<T>(fault: EdtfFault, text: &str) -> Parsed<T> {
    Err(EdtfError::of(fault, text))
}

/// A date or an interval.
pub(super) fn shape(text: &str) -> Parsed<Shape> {
    if text.is_empty() {
        return refuse(EdtfFault::Empty, "");
    }
    if text.len() > LONGEST {
        return refuse(EdtfFault::TooLong, "");
    }
    if let [b'[', .., b']'] | [b'{', .., b'}'] = text.as_bytes() {
        return set(text, &text[1..text.len() - 1]).map(Shape::Set);
    }
    let mut ends = text.split('/');
    let (first, second) = (ends.next().unwrap_or_default(), ends.next());
    if ends.next().is_some() {
        return refuse(EdtfFault::Slashes, text);
    }
    let Some(second) = second else {
        return date(text).map(Shape::Single);
    };
    let (start, end) = (end(first)?, end(second)?);
    match (start, end) {
        (End::Date(from), End::Date(to)) if to.bounds().1 <= from.bounds().0 => {
            refuse(EdtfFault::EndsBefore, text)
        }
        (End::Date(_), _) | (_, End::Date(_)) => Ok(Shape::Interval(start, end)),
        _ => refuse(EdtfFault::NoEnds, text),
    }
}

/// The dates of a set, between its brackets.
fn set(text: &str, inner: &str) -> Parsed<Set> {
    let is_all = text.starts_with('{');
    let mut set: Option<Set> = None;
    for item in inner.split(',') {
        let (from, to) = match item.split_once("..") {
            Some(("", "")) => return refuse(EdtfFault::NoEnds, text),
            Some((from, to)) => (from, to),
            None => (item, item),
        };
        let ends = [end(from)?, end(to)?].map(|end| match end {
            End::Date(date) => Some(date),
            _ => None,
        });
        if item.is_empty() {
            return refuse(EdtfFault::Commas, text);
        }
        if let [Some(from), Some(to)] = ends
            && to.bounds().1 <= from.bounds().0
        {
            return refuse(EdtfFault::EndsBefore, item);
        }
        let [first, last] = ends.map(|date| date.map(Date::span));
        // One of what is up to a date may have been at any time before.
        let span = match (first, last) {
            (Some(first), Some(last)) => covering(first, last, is_all),
            (Some(first), None) => Span {
                start_latest: if is_all {
                    first.start_latest
                } else {
                    OPEN_FUTURE
                },
                end_earliest: if is_all {
                    OPEN_FUTURE
                } else {
                    first.end_earliest
                },
                end_latest: OPEN_FUTURE,
                ..first
            },
            (None, Some(last)) => Span {
                start_earliest: OPEN_PAST,
                start_latest: if is_all { OPEN_PAST } else { last.start_latest },
                end_earliest: if is_all { last.end_earliest } else { OPEN_PAST },
                ..last
            },
            (None, None) => return refuse(EdtfFault::NoEnds, text),
        };
        let with = |is: fn(&Date) -> bool| ends.iter().flatten().any(is);
        let new = Set {
            span,
            is_uncertain: with(|date| date.qualities.uncertain > 0),
            is_approximate: with(|date| date.qualities.approximate > 0),
        };
        set = Some(match set {
            Some(set) => joined(set, new, is_all),
            None => new,
        });
    }
    set.map_or_else(|| no_date(text), Ok)
}

/// The bounds of two dates of a set: all of them have begun with the first and ended with the last;
/// one may be any of them.
fn covering(a: Span, b: Span, is_all: bool) -> Span {
    let (starts, ends) = (
        [a.start_latest, b.start_latest],
        [a.end_earliest, b.end_earliest],
    );
    let (begun, ended) = match is_all {
        true => (starts[0].min(starts[1]), ends[0].max(ends[1])),
        false => (starts[0].max(starts[1]), ends[0].min(ends[1])),
    };
    Span {
        start_earliest: a.start_earliest.min(b.start_earliest),
        start_latest: begun,
        end_earliest: ended,
        end_latest: a.end_latest.max(b.end_latest),
    }
}

/// What is known of two sets together.
fn joined(a: Set, b: Set, is_all: bool) -> Set {
    Set {
        span: covering(a.span, b.span, is_all),
        is_uncertain: a.is_uncertain || b.is_uncertain,
        is_approximate: a.is_approximate || b.is_approximate,
    }
}

fn end(text: &str) -> Parsed<End> {
    match text {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        _ => {
            let date = date(text)?;
            match date.unit {
                Unit::Moment(..) => refuse(EdtfFault::TimeInInterval, text),
                _ => Ok(End::Date(date)),
            }
        }
    }
}

/// A single date with its qualifiers. One behind a part holds for it and all before it; one before a part,
/// for that alone.
fn date(text: &str) -> Parsed<Date> {
    let mut plain = String::with_capacity(text.len());
    let mut part = 0_u32;
    let mut marks: Vec<(u32, bool, char)> = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_start = plain.is_empty() || plain.ends_with('-');
        match letter {
            '?' | '~' | '%' => {
                if !is_start && letters.peek().is_some_and(|next| *next != '-') {
                    let mark = letter.to_string();
                    return Err(EdtfError::of_part(EdtfFault::Mark, text, mark, 0));
                }
                marks.push((part, is_start, letter));
                continue;
            }
            // Else it is the sign of the year.
            '-' if !is_start && plain != "Y" => part += 1,
            _ => {}
        }
        plain.push(letter);
    }
    let unit = unit(&plain)?;
    if matches!(unit, Unit::Moment(..)) && !marks.is_empty() {
        return refuse(EdtfFault::MarkedTime, text);
    }
    let mut qualities = Qualities {
        parts: part + 1,
        ..Qualities::default()
    };
    for (at, is_alone, letter) in marks {
        let upto = (2 << at) - 1;
        let bits: u8 = if is_alone { 1 << at } else { upto };
        if letter != '~' {
            qualities.uncertain |= bits;
        }
        if letter != '?' {
            qualities.approximate |= bits;
        }
        match at {
            at if at == part => qualities.is_last = true,
            0 => qualities.months = 12,
            _ => qualities.months = qualities.months.max(1),
        }
    }
    Ok(Date { unit, qualities })
}

/// So many digits as a number.
fn digits(text: &str, count: usize) -> Option<i64> {
    let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

fn no_date<T>(text: &str) -> Parsed<T> {
    if digits(text, 8).is_some() {
        let (year, rest) = text.split_at(4);
        let meant = format!("{year}-{}-{}", &rest[..2], &rest[2..]);
        return Err(EdtfError::of_part(EdtfFault::NoHyphens, text, meant, 0));
    }
    match text.contains('x') {
        true => refuse(EdtfFault::SmallX, text),
        false => refuse(EdtfFault::Form, text),
    }
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
    // `201X`, `20XX`
    let known = year_text.trim_end_matches('X');
    let is_rounded = year_text.len() == 4 && known.len() < 4 && month.is_none();
    if is_rounded && (known.is_empty() || digits(known, known.len()).is_some()) {
        let count = 10_i64.pow(4 - known.len() as u32);
        let first = digits(known, known.len()).unwrap_or(0) * count;
        return Ok(Unit::Years(rounded(first, count, is_negative), count));
    }
    // `1985-XX`, `1985-04-XX` and `1985-XX-XX` are a year and a month.
    let is_known = |part: Option<&str>| part.is_none_or(|part| !part.contains('X'));
    let is_rest_known = match (month, day) {
        (Some("XX"), None | Some("XX")) => true,
        (month, day) => is_known(month) && (day == Some("XX") || is_known(day)),
    };
    if !(is_known(Some(year_text)) && is_rest_known) {
        return within(text, is_negative, year_text, month, day);
    }
    if let Some((number, count)) = year_text.split_once('S')
        && let (Some(year), None) = (digits(number, 4), month)
    {
        return significant(text, if is_negative { -year } else { year }, 4, count);
    }
    let Some(year) = digits(year_text, 4) else {
        return no_date(text);
    };
    if is_negative && year == 0 {
        return refuse(EdtfFault::SignedZero, text);
    }
    let year = if is_negative { -year } else { year };
    match (month, day) {
        (None, _) => Ok(Unit::Year(year)),
        (Some("XX"), None | Some("XX")) => Ok(Unit::Year(year)),
        (Some(month), None) => month_or_season(text, year, month),
        (Some(month), Some("XX")) => match month_or_season(text, year, month)? {
            Unit::Month(year, month) => Ok(Unit::Month(year, month)),
            _ => refuse(EdtfFault::DayOfSeason, text),
        },
        (Some(month), Some(day)) => whole_day(text, year, month, day),
    }
}

/// The first of so many years with these digits. Years before 0 count backwards: -201X is -2019 to -2010.
fn rounded(first: i64, count: i64, is_negative: bool) -> i64 {
    match is_negative {
        true => -first - count + 1,
        false => first,
    }
}

/// `156X-12-25`, `1985-XX-12`, `1984-1X`: from the first to the last day that has these digits.
fn within(
    text: &str,
    is_negative: bool,
    year: &str,
    month: Option<&str>,
    day: Option<&str>,
) -> Parsed<Unit> {
    let is_pattern = |part: &str, count: usize| {
        part.len() == count
            && part
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'X')
    };
    let (month, day) = (month.unwrap_or("XX"), day.unwrap_or("XX"));
    if !(is_pattern(year, 4) && is_pattern(month, 2) && is_pattern(day, 2)) {
        return no_date(text);
    }
    let fitting = |pattern: &str, numbers: std::ops::RangeInclusive<i64>| -> Vec<i64> {
        let fits = |number: &i64| {
            let number = format!("{number:0width$}", width = pattern.len());
            let mut pairs = number.bytes().zip(pattern.bytes());
            pairs.all(|(digit, wanted)| wanted == b'X' || wanted == digit)
        };
        numbers.filter(fits).collect()
    };
    let mut years = fitting(year, i64::from(is_negative)..=9999);
    if is_negative {
        years = years.into_iter().rev().map(|year| -year).collect();
    }
    let (months, days) = (fitting(month, 1..=12), fitting(day, 1..=31));
    let of = |year: &i64, month: &i64, day: &i64| days_of(*year, *month as u8, *day as u8);
    let first = years.iter().find_map(|year| {
        (months.iter()).find_map(|month| days.iter().find_map(|day| of(year, month, day)))
    });
    let last = years.iter().rev().find_map(|year| {
        let mut months = months.iter().rev();
        months.find_map(|month| days.iter().rev().find_map(|day| of(year, month, day)))
    });
    match (first, last) {
        (Some(first), Some(last)) => Ok(Unit::Within(first, last + 1)),
        _ => refuse(EdtfFault::NoSuchDigits, text),
    }
}

/// `1950S2`: of a year with so many digits so many are known.
fn significant(text: &str, year: i64, all: usize, known: &str) -> Parsed<Unit> {
    match known.parse::<usize>() {
        Ok(known) if (1..=all).contains(&known) => {
            let count = 10_i64.pow((all - known) as u32);
            let first = year.abs() / count * count;
            Ok(Unit::Estimate(year, rounded(first, count, year < 0), count))
        }
        _ => Err(EdtfError::of_part(
            EdtfFault::DigitsThatCount,
            text,
            String::new(),
            all as u32,
        )),
    }
}

/// `Y170000002`: a year of more than four digits; `Y-17E7` with so many zeros, `Y171010000S3` estimated.
fn long_year(text: &str, year: &str) -> Parsed<Unit> {
    let (is_negative, number) = match year.strip_prefix('-') {
        Some(number) => (true, number),
        None => (false, year),
    };
    let (number, known) = match number.split_once('S') {
        Some((number, known)) => (number, Some(known)),
        None => (number, None),
    };
    let (number, zeros) = match number.split_once('E') {
        Some((number, zeros)) => (number, Some(zeros)),
        None => (number, None),
    };
    if number.starts_with('0') {
        return refuse(EdtfFault::ZeroAfterY, text);
    }
    let zeros_text = zeros.unwrap_or("0");
    let (Some(count), true) = (
        digits(zeros_text, zeros_text.len()),
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()),
    ) else {
        return no_date(text);
    };
    let all = number.len().saturating_add(count as usize);
    if all > 10 {
        return refuse(EdtfFault::TenDigits, text);
    }
    if all <= 4 && zeros.is_none() {
        return refuse(EdtfFault::FourDigits, text);
    }
    let year = digits(number, number.len()).unwrap_or(0) * 10_i64.pow(count as u32);
    let year = if is_negative { -year } else { year };
    match known {
        Some(known) => significant(text, year, all, known),
        None => Ok(Unit::Year(year)),
    }
}

fn month_or_season(text: &str, year: i64, month: &str) -> Parsed<Unit> {
    match digits(month, 2) {
        Some(month @ 1..=12) => Ok(Unit::Month(year, month as u8)),
        Some(season @ 21..=41) => Ok(Unit::Season(year, season as u8)),
        Some(_) => {
            let month = month.to_owned();
            Err(EdtfError::of_part(EdtfFault::MonthOrSeason, text, month, 0))
        }
        None => no_date(text),
    }
}

fn whole_day(text: &str, year: i64, month: &str, day: &str) -> Parsed<Unit> {
    match (digits(month, 2), digits(day, 2)) {
        (Some(of @ 1..=12), Some(number)) => {
            let last = days_in_month(year, of as u8);
            if (1..=i64::from(last)).contains(&number) {
                return Ok(Unit::Day(year, of as u8, number as u8));
            }
            let day = day.to_owned();
            Err(EdtfError::of_part(EdtfFault::Day, text, day, last.into()))
        }
        (Some(_), Some(_)) => {
            let month = month.to_owned();
            Err(EdtfError::of_part(EdtfFault::Month, text, month, 0))
        }
        _ => no_date(text),
    }
}

/// `1985-04-12T23:20:30`, with `Z` or an offset or neither.
fn moment(text: &str, day: &str, clock: &str) -> Parsed<Unit> {
    let Unit::Day(year, month, day) = unit(day)? else {
        return refuse(EdtfFault::TimeAfterDate, text);
    };
    let zone_at = clock.find(['Z', '+', '-']).unwrap_or(clock.len());
    let (time, zone) = clock.split_at(zone_at);
    let mut parts = time.split(':').map(|part| digits(part, 2));
    let (hour, minute, second) = (parts.next(), parts.next(), parts.next());
    let (Some(Some(hour)), Some(Some(minute)), Some(Some(second)), None) =
        (hour, minute, second, parts.next())
    else {
        return refuse(EdtfFault::TimeForm, text);
    };
    // 60 is a leap second; 24:00:00 is the end of the day.
    let is_end_of_day = (hour, minute, second) == (24, 0, 0);
    if !is_end_of_day && (hour > 23 || minute > 59 || second > 60) {
        return refuse(EdtfFault::NoSuchTime, text);
    }
    let Some(offset) = offset(zone) else {
        return refuse(EdtfFault::Zone, text);
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
