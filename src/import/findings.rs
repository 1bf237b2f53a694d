//! What is understood of a table beyond the roles of its columns: values, for who says it in
//! another language, and sentences in English.

use super::{Numbers, Sketch};
use std::fmt;

/// Something that is understood of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told<'s> {
    /// A line above its headings is its title.
    Title(&'s str),
    /// Numbers in columns of dates count this.
    Numbers(Numbers),
    /// In dates with full stops the day stands first.
    DayFirst,
    /// Day and month cannot be told apart, as in these rows.
    OrderOpen(&'s [(u32, String)]),
    /// These rows tell the order of day and month.
    Order(&'s [(u32, String)]),
    /// These rows have a month or two years.
    PairsOpen(&'s [(u32, String)]),
    /// These values are taken as empty.
    Empty(&'s [String]),
}

impl Sketch {
    /// What is understood of the table beyond the roles of its columns, for whoever is asked
    /// about them.
    pub fn told(&self) -> Vec<Told<'_>> {
        let title = self.title.first().map(|title| Told::Title(title));
        let numbers = self.mapping.numbers.map(Told::Numbers);
        let day_first = self.may_change_order.then_some(Told::DayFirst);
        let has_rows = !self.order_rows.is_empty() && !self.may_change_order;
        let order = has_rows.then_some(match self.needs_order {
            true => Told::OrderOpen(&self.order_rows),
            false => Told::Order(&self.order_rows),
        });
        let empty = (!self.missing.is_empty()).then_some(Told::Empty(&self.missing));
        let pairs = (!self.pair_rows.is_empty()).then_some(Told::PairsOpen(&self.pair_rows));
        [title, numbers, day_first, order, pairs, empty]
            .into_iter()
            .flatten()
            .collect()
    }
}

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = |rows: &[(u32, String)]| {
            let rows: Vec<String> = (rows.iter())
                .map(|(row, value)| format!("{value} (row {row})"))
                .collect();
            rows.join(", ")
        };
        match self {
            Told::Title(title) => write!(f, "Its title is “{title}”."),
            Told::Numbers(numbers) => {
                let words = numbers_words(*numbers);
                write!(f, "Numbers in columns of dates are read as {words}.")
            }
            Told::DayFirst => f.write_str("In dates with full stops the day stands first."),
            Told::OrderOpen(of) => {
                write!(f, "Day and month cannot be told apart, as in {}.", rows(of))
            }
            Told::Order(of) => write!(f, "The order of day and month is told by {}.", rows(of)),
            Told::PairsOpen(of) => write!(f, "A month or two years, as in {}.", rows(of)),
            Told::Empty(values) => write!(f, "Taken as empty: {}", values.join(" ")),
        }
    }
}

/// What numbers count, in words.
fn numbers_words(numbers: Numbers) -> &'static str {
    match numbers {
        Numbers::Excel1900 => "Excel serial numbers (1900)",
        Numbers::Excel1904 => "Excel serial numbers (1904)",
        Numbers::UnixSeconds => "Unix time in seconds",
        Numbers::UnixMilliseconds => "Unix time in milliseconds",
    }
}
