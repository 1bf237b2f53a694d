//! Dates of records in words, as the reader's locale writes them, with the form in EDTF on
//! hover.

use crate::{
    browser::dates::{self, Style},
    locale::messages,
};
use demarche::model::date::{
    DAY, DateParts, Edtf, Instant, OpenPart, ToldDate, ToldPart, ToldUnit, days_from_civil,
};
use yew::prelude::*;

/// A day, a month or a year as the language writes it: how, and its first moment.
fn exact(unit: ToldUnit) -> Option<(Style, Instant)> {
    let (style, day) = match unit {
        ToldUnit::Day(year, month, day) => (Style::Day, days_from_civil(year, month, day)),
        ToldUnit::Month(year, month) => (Style::Month, days_from_civil(year, month, 1)),
        ToldUnit::Year(year) => (Style::Year, days_from_civil(year, 1, 1)),
        ToldUnit::Moment(moment, _) => return Some((Style::DayAndClock, moment)),
        _ => return None,
    };
    Some((style, day * DAY))
}

fn year(year: i64) -> String {
    dates::text(Style::Year, days_from_civil(year, 1, 1) * DAY)
}

/// How far a clock is from UTC: `+02:00`, or nothing.
fn offset(seconds: i32) -> String {
    let (sign, all) = (if seconds < 0 { '−' } else { '+' }, seconds.abs());
    match all {
        0 => String::new(),
        _ => format!("{sign}{:02}:{:02}", all / 3600, all / 60 % 60),
    }
}

/// One date, with what is open or not sure of it.
fn part(date: &ToldPart) -> AttrValue {
    let text: AttrValue = match (date.unit, exact(date.unit)) {
        (ToldUnit::Moment(_, Some(zone)), Some((style, from))) => {
            messages::label_date_by_clock(dates::text(style, from), offset(zone))
        }
        (_, Some((style, from))) => dates::text(style, from).into(),
        (ToldUnit::Decade(first), _) => messages::label_date_decade(first.to_string()),
        (ToldUnit::Years(from, to), _) => {
            let moment = |year| days_from_civil(year, 1, 1) * DAY;
            let years = dates::range(Style::Year, moment(from), moment(to));
            messages::label_date_some_year(years)
        }
        // One of them, and nobody knows which.
        (ToldUnit::Within(from, to), _) if date.open.is_some() && from < to => {
            let [from, to] = [from, to].map(|day| dates::text(Style::Day, day));
            messages::label_date_between_days(from, to)
        }
        (ToldUnit::Within(from, to), _) => dates::range(Style::Day, from, to).into(),
        (ToldUnit::Season(of, season), _) => {
            messages::label_date_season(u32::from(season), year(of))
        }
        _ => AttrValue::default(),
    };
    let text = match (date.open, date.unit) {
        (None, _) | (_, ToldUnit::Within(..)) => text,
        (Some(OpenPart::Day), _) => messages::label_date_some_day(text),
        (Some(OpenPart::Month), _) => messages::label_date_some_month(text),
    };
    let unit = match (date.unit, date.open) {
        (ToldUnit::Day(..), None) => "day",
        (ToldUnit::Month(..), None) => "month",
        (ToldUnit::Year(_), None) => "year",
        _ => "other",
    };
    match (date.is_approximate, date.is_uncertain) {
        (false, false) => text,
        (true, false) => messages::common_date_about(unit, text),
        (false, true) => messages::common_date_uncertain(text),
        (true, true) => messages::common_date_about_uncertain(unit, text),
    }
}

/// From a date to another, what they share written once where the language does so.
fn between(from: &ToldPart, to: &ToldPart) -> AttrValue {
    let is_plain = |date: &ToldPart| {
        let is_exact = !matches!(date.unit, ToldUnit::Moment(..));
        is_exact && date.open.is_none()
    };
    let is_same = (from.is_approximate, from.is_uncertain) == (to.is_approximate, to.is_uncertain);
    if is_plain(from)
        && is_plain(to)
        && is_same
        && let (Some((style, first)), Some((other, last))) = (exact(from.unit), exact(to.unit))
        && style == other
        && first <= last
    {
        let text = dates::range(style, first, last);
        return match (from.is_approximate, from.is_uncertain) {
            (false, false) => text.into(),
            (true, false) => messages::common_date_about("other", text),
            (false, true) => messages::common_date_uncertain(text),
            (true, true) => messages::common_date_about_uncertain("other", text),
        };
    }
    messages::label_date_between(part(from), part(to))
}

/// A date in words.
pub fn words(date: &Edtf) -> AttrValue {
    match date.told() {
        ToldDate::At(date) => part(&date),
        ToldDate::Between(from, to) => between(&from, &to),
        ToldDate::From(from) => messages::label_date_from(part(&from)),
        ToldDate::FromToUnknown(from) => messages::label_date_from_to_unknown(part(&from)),
        ToldDate::UpTo(to) => messages::label_date_up_to(part(&to)),
        ToldDate::FromUnknownUpTo(to) => messages::label_date_from_unknown_up_to(part(&to)),
        ToldDate::Nothing => date.to_string().into(),
    }
}

/// A date where there is little room: a day of a year without the year, of another without the day; `~` before
/// what is approximate, `?` behind what is uncertain. The whole date is on hover.
pub fn when_short(date: &Edtf, year: Option<i64>) -> Html {
    let (start, _) = date.parts();
    let (style, day) = match start {
        DateParts::Day {
            year: of,
            month,
            day,
        } if Some(of) == year => (Style::ShortDay, days_from_civil(of, month, day)),
        DateParts::Day {
            year: of, month, ..
        }
        | DateParts::Month { year: of, month } => {
            (Style::ShortMonthAndYear, days_from_civil(of, month, 1))
        }
        DateParts::Year { year: of } => (Style::Year, days_from_civil(of, 1, 1)),
        DateParts::Other => return when(date),
    };
    let before = if date.is_approximate() { "~" } else { "" };
    let behind = if date.is_uncertain() { "?" } else { "" };
    let text = format!("{before}{}{behind}", dates::text(style, day * DAY));
    html! { <time class="fine" title={messages::common_date_and_edtf(words(date), date.to_string())}>{ text }</time> }
}

/// A date in words, with its EDTF form on hover; a moment with an offset with what it is in UTC.
pub fn when(date: &Edtf) -> Html {
    let utc = date
        .utc()
        .map(|utc| messages::label_date_by_clock(dates::text(Style::DayAndClock, utc), ""));
    html! { <time title={messages::common_date_edtf(date.to_string())}>{ words(date) }if let Some(utc) = utc { <small class="fine">{ " = " }{ utc }</small> }</time> }
}
