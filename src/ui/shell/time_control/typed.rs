//! What is typed for a date and is none of ISO 8601 or EDTF: `5 March 2021`, `весна 2021`. It is read as people write
//! dates, by code that comes with the editor, for the first view has no room for the words of seven languages.

use crate::{
    locale::messages,
    ui::common::{part::Missing, when::words},
};
use demarche::{
    model::date::{Edtf, Instant},
    view::day_bounds,
    when::{Answer, Habits, read},
};
use yew::prelude::*;

/// The dates that a text may be.
type Read = Result<Vec<Edtf>, Missing>;

#[cfg(feature = "parts")]
#[wasm_split_helpers::wasm_split(edit, fallible)]
fn dates(text: String) -> Read {
    Ok(dates_of(&text))
}

#[cfg(not(feature = "parts"))]
async fn dates(text: String) -> Read {
    Ok(dates_of(&text))
}

fn dates_of(text: &str) -> Vec<Edtf> {
    match read(text, &Habits::default()) {
        Answer::Sure(reading) => vec![reading.date],
        Answer::Either(_, one, other) => vec![one.date, other.date],
        Answer::None(_) => Vec::new(),
    }
}

/// The first and the last moment of a date, or of two with what is between them; none where one of them is open.
fn bounds_of(date: &Edtf) -> Option<(Instant, Instant)> {
    match date.as_str().split_once('/') {
        Some((from, to)) => Some((day_bounds(from)?.0, day_bounds(to)?.1)),
        None => day_bounds(date.as_str()),
    }
}

/// The first and the last moment of what was typed.
///
/// # Errors
/// Why it cannot be: it is no date, or could be two; or what reads it did not arrive.
pub async fn bounds(text: &str) -> Result<(Instant, Instant), AttrValue> {
    let dates = dates(text.to_owned()).await;
    let dates = dates.map_err(|Missing| messages::common_part_failed())?;
    match &*dates {
        [only] => bounds_of(only).ok_or_else(messages::dates_no_date),
        [one, other] => Err(messages::dates_either(words(one), words(other))),
        _ => Err(messages::dates_no_date()),
    }
}
