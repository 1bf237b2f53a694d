//! Dates as the reader's locale writes them, with the EDTF form beside.

use crate::browser::dates::{self, Style};
use demarche::model::date::{DAY, DateParts, Edtf, days_from_civil};
use yew::prelude::*;

/// A date in words.
pub fn words(date: &Edtf) -> String {
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
        (None, _, _) => date.human(),
        (Some(text), false, false) => text,
        (Some(text), true, false) => format!("about {text}"),
        (Some(text), false, true) => format!("{text} (uncertain)"),
        (Some(text), true, true) => format!("about {text} (uncertain)"),
    }
}

/// What a [`When`] shows.
#[derive(PartialEq, Properties)]
pub struct WhenProps {
    /// The date.
    pub date: Edtf,
}

/// A date, with its EDTF form on hover.
#[component]
pub fn When(props: &WhenProps) -> Html {
    html! { <time title={format!("EDTF {}", props.date)}>{ words(&props.date) }</time> }
}
