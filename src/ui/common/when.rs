//! Dates of records in words, as the reader's locale writes them, with the form in EDTF on
//! hover.

use crate::{
    browser::dates::{self, Style},
    locale::messages,
};
use demarche::model::date::{DAY, DateParts, Edtf, days_from_civil};
use yew::prelude::*;

/// A date in words.
pub fn words(date: &Edtf) -> AttrValue {
    let exact = |parts: &DateParts| match *parts {
        DateParts::Day { year, month, day } => {
            Some((Style::Day, days_from_civil(year, month, day) * DAY))
        }
        DateParts::Month { year, month } => {
            Some((Style::Month, days_from_civil(year, month, 1) * DAY))
        }
        DateParts::Year { year } => Some((Style::Year, days_from_civil(year, 1, 1) * DAY)),
        DateParts::Other => None,
    };
    let text = match date.parts() {
        (start, None) => exact(&start).map(|(style, from)| dates::text(style, from)),
        (start, Some(end)) => match (exact(&start), exact(&end)) {
            (Some((style, from)), Some((other, to))) if style == other && from <= to => {
                Some(dates::range(style, from, to))
            }
            _ => None,
        },
    };
    match (text, date.is_approximate(), date.is_uncertain()) {
        (None, _, _) => date.human().into(),
        (Some(text), false, false) => text.into(),
        (Some(text), true, false) => messages::common_date_about(text),
        (Some(text), false, true) => messages::common_date_uncertain(text),
        (Some(text), true, true) => messages::common_date_about_uncertain(text),
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
    let utc = date.human_utc();
    html! { <time title={messages::common_date_edtf(date.to_string())}>{ words(date) }if let Some(utc) = utc { <small class="fine">{ " = " }{ utc }</small> }</time> }
}
